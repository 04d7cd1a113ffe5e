#include "app/model/key.hpp"

#include <array>

namespace outlive::model {
namespace {

constexpr std::array named{"←",         "→",     "↑",   "↓",   "Home",      "End",    "Page Up",
                           "Page Down", "Enter", "Tab", "Esc", "Backspace", "Delete", "Insert",
                           "F1",        "F2",    "F3",  "F4",  "F5",        "F6",     "F7",
                           "F8",        "F9",    "F10", "F11", "F12"};

std::string key_name(Key key) {
    const auto code = static_cast<unsigned>(key);
    const auto first = static_cast<unsigned>(Key::Left);
    if (key == Key::Space) return "Space";
    if (code >= first && code - first < named.size()) return named[code - first];
    return {static_cast<char>(code)};
}

}  // namespace

std::string name(Chord chord) {
    std::string text;
    if (chord.ctrl) text += "Ctrl+";
    if (chord.alt) text += "Alt+";
    if (chord.shift) text += "Shift+";
    return text + key_name(chord.key);
}

}  // namespace outlive::model
