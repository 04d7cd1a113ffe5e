// Names as small numbers: equal names have equal ids within one compilation.
//
// NameTable deals the ids and owns the texts it had to make (mangled names);
// all other texts are views into the tree or the source, so a table must not
// outlive its tree. NameIndex is a map from ids to positions 0, 1, 2… in order
// of insertion: the shape of co_names, co_varnames and of a block's symbols.
// Neither knows what a name means; see symbol_table.hpp.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace outlive::scope {

using NameId = std::uint32_t;
inline constexpr std::uint32_t not_found = 0xFFFFFFFF;

class NameTable {
  public:
    NameTable();
    // `text` must stay valid as long as the table.
    [[nodiscard]] NameId intern(std::string_view text);
    // The same for a text that nobody else keeps.
    [[nodiscard]] NameId intern_copy(std::string text);
    [[nodiscard]] std::string_view text(NameId name) const { return texts_[name]; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

  private:
    [[nodiscard]] std::size_t place_of(std::string_view text, std::size_t hash) const;
    void grow();

    std::vector<std::string_view> texts_;
    std::vector<std::size_t> hashes_;
    std::vector<std::uint32_t> places_;  // open addressing; not_found is free
    std::deque<std::string> owned_;
};

class NameIndex {
  public:
    [[nodiscard]] std::uint32_t find(NameId name) const;
    // Position of the name, which is added when it is not there.
    std::uint32_t add(NameId name);
    [[nodiscard]] bool contains(NameId name) const { return find(name) != not_found; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(names_.size()); }
    [[nodiscard]] const std::vector<NameId>& names() const { return names_; }
    [[nodiscard]] bool empty() const { return names_.empty(); }

  private:
    void rebuild();

    std::vector<NameId> names_;
    std::vector<std::uint32_t> places_;  // empty while linear search is quicker
};

// What CPython calls a name inside of class `class_name`: `__x` becomes
// `_Class__x`. Empty when the name stays as it is.
[[nodiscard]] std::string mangled(std::string_view class_name, std::string_view name);

}  // namespace outlive::scope
