// The order of a set that stands in the program as a constant.
//
// CPython makes such a set anew each time it merges equal constants or interns a
// string in it, of the items in the order of the set before; items that collide
// change places by it. How often depends on which strings it had interned already:
// those of its own start, and the program's identifiers.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "engine/bytecode/code_object.hpp"

namespace outlive::machine {

class ConstantSets {
  public:
    explicit ConstantSets(const bytecode::Program& program) : program_(program) {}

    // How often a set of these items is made.
    [[nodiscard]] int makings(const bytecode::ConstantTuple& items);

  private:
    [[nodiscard]] bool is_interned(const std::string& text);
    void collect_identifiers();

    const bytecode::Program& program_;
    std::set<std::string_view> identifiers_;  // of the whole program; empty until asked for
};

// What CPython interns of itself: ASCII letters, digits and underscores.
[[nodiscard]] bool is_name_like(std::string_view text);

}  // namespace outlive::machine
