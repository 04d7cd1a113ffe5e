// The Python sources of the library, embedded at build time.
#pragma once

#include <span>
#include <string_view>

namespace outlive::library {

struct Source {
    std::string_view name;  // "prelude/operators", "functools", "json/decoder"
    std::string_view text;
};

// Ordered by name; made by the build from library/**/*.py.
[[nodiscard]] std::span<const Source> sources();
// The text of a module, or an empty view without data when there is none.
[[nodiscard]] std::string_view find_source(std::string_view name);

}  // namespace outlive::library
