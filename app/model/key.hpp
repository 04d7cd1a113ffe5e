// Keys of the keyboard by name, with the modifiers held: what the window hands
// to the model, and what the commands table is written in.
//
// Invariant: independent of any windowing library; letters and digits are named
// by what they print on the user's layout. Plain values.
#pragma once

#include <cstdint>
#include <string>

namespace outlive::model {

enum class Key : std::uint8_t {
    None,
    // Printable keys are their character; any below 128 may occur, these have names.
    Space = ' ',
    Comma = ',',
    Minus = '-',
    Period = '.',
    Plus = '+',
    Slash = '/',
    Equal = '=',
    Zero = '0',
    A = 'A',
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z,
    Left = 128,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    Enter,
    Tab,
    Escape,
    Backspace,
    Delete,
    Insert,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12
};

struct Chord {
    Key key = Key::None;
    bool ctrl = false;
    bool shift = false;
    bool alt = false;

    friend bool operator==(const Chord&, const Chord&) = default;
};

[[nodiscard]] constexpr Chord plain(Key key) {
    return {key, false, false, false};
}
[[nodiscard]] constexpr Chord with_ctrl(Key key) {
    return {key, true, false, false};
}
[[nodiscard]] constexpr Chord with_shift(Key key) {
    return {key, false, true, false};
}
[[nodiscard]] constexpr Chord with_alt(Key key) {
    return {key, false, false, true};
}

// As menus and the keys page print it: "Ctrl+K", "Shift+→", "Space".
[[nodiscard]] std::string name(Chord chord);

}  // namespace outlive::model
