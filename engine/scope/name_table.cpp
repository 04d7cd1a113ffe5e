#include "engine/scope/name_table.hpp"

#include <functional>
#include <utility>

namespace outlive::scope {

namespace {

constexpr std::size_t linear_limit = 8;

std::size_t spread(NameId name) {
    return name * std::size_t{0x9E3779B1U};
}

}  // namespace

NameTable::NameTable() : places_(256, not_found) {
    texts_.reserve(128);
    hashes_.reserve(128);
}

std::size_t NameTable::place_of(std::string_view text, std::size_t hash) const {
    const std::size_t mask = places_.size() - 1;
    std::size_t place = hash & mask;
    while (places_[place] != not_found && texts_[places_[place]] != text) {
        place = (place + 1) & mask;
    }
    return place;
}

NameId NameTable::intern(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    const std::size_t place = place_of(text, hash);
    if (places_[place] != not_found) return places_[place];
    const auto name = static_cast<NameId>(texts_.size());
    texts_.push_back(text);
    hashes_.push_back(hash);
    places_[place] = name;
    if (texts_.size() * 2 > places_.size()) grow();
    return name;
}

NameId NameTable::intern_copy(std::string text) {
    const std::size_t place = place_of(text, std::hash<std::string_view>{}(text));
    if (places_[place] != not_found) return places_[place];
    owned_.push_back(std::move(text));
    return intern(owned_.back());
}

void NameTable::grow() {
    places_.assign(places_.size() * 2, not_found);
    const std::size_t mask = places_.size() - 1;
    for (NameId name = 0; name < texts_.size(); ++name) {
        std::size_t place = hashes_[name] & mask;
        while (places_[place] != not_found) place = (place + 1) & mask;
        places_[place] = name;
    }
}

std::uint32_t NameIndex::find(NameId name) const {
    if (places_.empty()) {
        for (std::uint32_t i = 0; i < names_.size(); ++i) {
            if (names_[i] == name) return i;
        }
        return not_found;
    }
    const std::size_t mask = places_.size() - 1;
    for (std::size_t place = spread(name) & mask;; place = (place + 1) & mask) {
        const std::uint32_t index = places_[place];
        if (index == not_found || names_[index] == name) return index;
    }
}

std::uint32_t NameIndex::add(NameId name) {
    const std::uint32_t known = find(name);
    if (known != not_found) return known;
    const auto index = static_cast<std::uint32_t>(names_.size());
    names_.push_back(name);
    if (names_.size() > linear_limit && names_.size() * 2 > places_.size()) {
        rebuild();
    } else if (!places_.empty()) {
        const std::size_t mask = places_.size() - 1;
        std::size_t place = spread(name) & mask;
        while (places_[place] != not_found) place = (place + 1) & mask;
        places_[place] = index;
    }
    return index;
}

void NameIndex::rebuild() {
    places_.assign(places_.empty() ? 4 * linear_limit : places_.size() * 2, not_found);
    const std::size_t mask = places_.size() - 1;
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
        std::size_t place = spread(names_[i]) & mask;
        while (places_[place] != not_found) place = (place + 1) & mask;
        places_[place] = i;
    }
}

std::string mangled(std::string_view class_name, std::string_view name) {
    const bool is_private =
        name.starts_with("__") && !name.ends_with("__") && name.find('.') == std::string_view::npos;
    if (!is_private) return {};
    const std::size_t start = class_name.find_first_not_of('_');
    if (start == std::string_view::npos) return {};
    std::string result = "_";
    result += class_name.substr(start);
    result += name;
    return result;
}

}  // namespace outlive::scope
