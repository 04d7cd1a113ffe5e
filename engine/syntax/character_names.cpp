#include "engine/syntax/character_names.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace outlive::syntax {
namespace {

struct NamedCharacter {
    char32_t value;
    std::string_view name;
};

constexpr NamedCharacter kNames[] = {
#define CHARACTER(value, name) {value, name},
#include "engine/syntax/character_names.def"
#undef CHARACTER
};

}  // namespace

std::optional<char32_t> character_named(std::string_view name) {
    std::string wanted(name);
    for (char& c : wanted) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    const auto* const found = std::lower_bound(
        std::begin(kNames), std::end(kNames), wanted,
        [](const NamedCharacter& character, const std::string& n) { return character.name < n; });
    if (found == std::end(kNames) || found->name != wanted) return std::nullopt;
    return found->value;
}

}  // namespace outlive::syntax
