// What the build has made of the library: every source compiled, and a machine
// that has booted. The program starts from these bytes.
//
// A table of sections, then their bytes, aligned to 16 (of whole pages: to a
// page, so that they can be mapped), in the form that the same build wrote (tool
// `compile_library`); there is no other reader. Where the bytes are empty, as in that tool itself,
// everything is done the long way, with the same result.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outlive::library {

// Sections by name: "program NAME" for each source, and those of the Image.
class CompiledLibrary {
  public:
    // That of this build, or an empty one.
    static CompiledLibrary built_in();
    // `bytes` must outlive it.
    explicit CompiledLibrary(std::span<const std::byte> bytes) : bytes_(bytes) {}

    // The section, or an empty view without data.
    [[nodiscard]] std::string_view find(std::string_view name) const;
    // The bytes with these sections.
    static std::string join(const std::vector<std::pair<std::string, std::string>>& sections);

  private:
    std::span<const std::byte> bytes_;
};

// The bytes that the build put into this program; empty in `compile_library`.
[[nodiscard]] std::span<const std::byte> compiled_library_bytes();

}  // namespace outlive::library
