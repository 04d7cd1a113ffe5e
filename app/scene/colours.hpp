// Which scope has which colour: the module 0, every scope that owns cells a hue
// of its own, and each further call of it the next hue.
//
// Invariant: a function of the program's text and the call's number alone, so
// code pane, stage and timeline agree, and a re-run looks the same. Scopes
// without cells keep one hue for all calls: a recursion is not a rainbow.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/bytecode/code_object.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

class ScopeColours {
  public:
    ScopeColours() = default;  // without a text: hues by the code's index
    explicit ScopeColours(const bytecode::Program& program);
    // What has to be known of a code to give it its colour.
    struct CodeFacts {
        bool owns_cells = false;
        bool owns_variables = false;
    };
    explicit ScopeColours(const std::vector<CodeFacts>& codes);  // [0] is the module

    // The colour index (see theme.hpp) of a call, its names, cells and bars.
    [[nodiscard]] std::uint8_t of(std::uint32_t code, std::uint32_t call_number) const;
    [[nodiscard]] std::uint8_t of(const snapshot::FrameView& frame) const {
        return frame.kind == bytecode::CodeKind::Module ? std::uint8_t{0}
                                                        : of(frame.code, frame.call_number);
    }
    // Whether the code has variables of its own, as far as is known.
    [[nodiscard]] bool owns_variables(std::uint32_t code) const;

  private:
    struct CodeHue {
        std::uint8_t base = 0;  // position in the ring, from 0
        bool turns = true;      // another call, another hue
        bool owns_variables = true;
    };
    [[nodiscard]] CodeHue hue(std::uint32_t code) const;
    std::vector<CodeHue> codes_;
};

}  // namespace outlive::scene
