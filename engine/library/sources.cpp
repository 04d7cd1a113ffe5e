#include "engine/library/sources.hpp"

namespace outlive::library {

std::string_view find_source(std::string_view name) {
    for (const Source& source : sources()) {
        if (source.name == name) return source.text;
    }
    return {};
}

}  // namespace outlive::library
