// Colours by meaning: the scene says *what* a thing is (an Ink), a Theme says
// how that looks. The one place where colours stand for window, SVG and PNG.
//
// Invariants: scope colour 0 is the module's; the others are a ring of hues
// that stay apart for the common colour blindnesses; every text ink has at
// least 4.5:1 contrast on the fills it is drawn on (tests measure it). Plain
// constant values, owned by nobody. Not a place for sizes or fonts.
#pragma once

#include <array>
#include <cstdint>

namespace outlive::scene {

struct Rgba {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    friend bool operator==(const Rgba&, const Rgba&) = default;
};

enum class InkRole : std::uint8_t {
    None,         // not drawn
    Window,       // behind the panes
    Stage,        // the stage's own ground
    Card,         // fill of frames and objects
    GhostCard,    // fill of a call that returned
    Slot,         // fill of a slot
    Line,         // lane separators, quiet outlines
    Text,         // values, plain text
    TextSoft,     // labels
    TextFaint,    // "gone", "held by first"
    Running,      // words of what runs now, of what just changed
    RunningLine,  // its outline and glow
    RunningFill,  // ground of a highlighted line
    Scope,        // colour of a scope: names, outlines, arrows (needs `scope`)
    ScopeFill,    // deep tint of a scope: inside of a cell
    OnScope,      // text on a bar filled with a scope colour
    Good,         // "live", a right answer
    Error         // exceptions, wrong answers, stderr
};

inline constexpr std::uint8_t scope_colour_count = 7;  // [0] is the module's

struct Ink {
    InkRole role = InkRole::None;
    std::uint8_t scope = 0;  // which scope colour, for the Scope roles
    float alpha = 1.0F;      // of the whole stroke or fill

    [[nodiscard]] constexpr Ink faded(float factor) const { return {role, scope, alpha * factor}; }
    friend bool operator==(const Ink&, const Ink&) = default;
};

struct Theme {
    const char* name = "";
    Rgba window, stage, card, ghost_card, slot, line;
    Rgba text, text_soft, text_faint;
    Rgba running, running_line, running_fill, on_scope, good, error;
    std::array<Rgba, scope_colour_count> scope{};
    std::array<Rgba, scope_colour_count> scope_fill{};

    // The ink's colour with its alpha applied.
    [[nodiscard]] Rgba resolve(Ink ink) const;
};

enum class ThemeKind : std::uint8_t { Dark, Light, HighContrast };

[[nodiscard]] const Theme& theme(ThemeKind kind);

// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(Rgba first, Rgba second);
// `top` painted over an opaque `bottom`.
[[nodiscard]] Rgba over(Rgba top, Rgba bottom);

}  // namespace outlive::scene
