// Writing a picture of the window as a PNG file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace outlive::platform {

// `pixels` holds width * height * 3 bytes, red green blue, top row first.
// Empty when it worked; else one sentence.
[[nodiscard]] std::string write_png(const std::string& path, int width, int height,
                                    const std::vector<std::uint8_t>& pixels);

}  // namespace outlive::platform
