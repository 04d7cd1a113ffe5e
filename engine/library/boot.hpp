// The machine before the first instruction of a program: classes, built-in
// functions, names, and the prelude that has run.
//
// Booting takes milliseconds and always makes the same bytes, so it is done
// once: an Image is a booted machine's arena, and every further machine starts
// as a copy of it. Constant once made; may be shared by threads.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/machine/machine.hpp"

namespace outlive::library {

// Makes an empty machine a booted one, the long way.
void boot(machine::Machine& m);

class Image {
  public:
    // Boots a machine and keeps its bytes.
    static std::shared_ptr<const Image> make();
    // Makes an empty machine equal to the booted one.
    void copy_to(machine::Machine& m) const;

  private:
    std::vector<std::byte> state_, heap_;
    std::shared_ptr<const machine::NativeRegistry> natives_;
    std::vector<machine::Machine::LoadedCode> codes_;
};

}  // namespace outlive::library
