#include "app/platform/png.hpp"

#include <png.h>

#include <fmt/core.h>

namespace outlive::platform {

std::string write_png(const std::string& path, int width, int height,
                      const std::vector<std::uint8_t>& pixels) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGB;
    if (png_image_write_to_file(&image, path.c_str(), 0, pixels.data(), 0, nullptr) != 0) return "";
    return fmt::format("{} was not written: {}.", path, image.message);
}

}  // namespace outlive::platform
