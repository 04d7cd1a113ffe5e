// A booted machine's bytes, from which every further machine starts as a copy:
// of the build's own image only the pages that it writes to are really copied.
//
// Booting takes milliseconds and always makes the same bytes, so the build has
// done it (compiled_library.hpp); without that it is done once a process.
// Constant once made; may be shared by threads.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/library/compiled_library.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::library {

class Image {
  public:
    // As the build has made it, or booted now.
    static std::shared_ptr<const Image> make();
    // Boots a machine and keeps its bytes.
    static std::shared_ptr<const Image> boot_now();
    // From the sections of `image.sections()`, whose bytes must outlive it.
    static std::shared_ptr<Image> from(const CompiledLibrary& compiled);

    // Makes an empty machine equal to the booted one.
    void copy_to(machine::Machine& m) const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> sections() const;

  private:
    std::string own_state_, own_heap_;  // of a machine booted now
    std::string_view state_, heap_;
    std::shared_ptr<const machine::NativeRegistry> natives_;
    std::vector<machine::Machine::LoadedCode> codes_;
    bool is_built_in_ = false;  // its heap lies in the program's constant data
};

}  // namespace outlive::library
