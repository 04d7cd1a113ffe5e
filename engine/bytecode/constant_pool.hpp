// The constants of one code object, each kept once: equal means the same type
// and the same value (1, 1.0 and True differ, so do 0.0 and -0.0), as for
// CPython's co_consts. Code objects are equal when they are the same one.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

[[nodiscard]] bool same_constant(const Constant& a, const Constant& b);

class ConstantPool {
  public:
    // Index of the constant, which is added when it is not there.
    [[nodiscard]] std::uint32_t add(Constant constant);
    [[nodiscard]] std::vector<Constant> take() { return std::move(constants_); }

  private:
    void rebuild();

    std::vector<Constant> constants_;
    std::vector<std::size_t> hashes_;
    std::vector<std::uint32_t> places_;  // open addressing; empty while there are few
};

}  // namespace outlive::bytecode
