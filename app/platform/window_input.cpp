#include "app/platform/window_input.hpp"

#include <array>
#include <cctype>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace outlive::platform {
namespace {

using model::Key;

struct Entry {
    int glfw;
    Key key;
};
constexpr std::array named_keys{
    Entry{GLFW_KEY_SPACE, Key::Space},
    Entry{GLFW_KEY_LEFT, Key::Left},
    Entry{GLFW_KEY_RIGHT, Key::Right},
    Entry{GLFW_KEY_UP, Key::Up},
    Entry{GLFW_KEY_DOWN, Key::Down},
    Entry{GLFW_KEY_HOME, Key::Home},
    Entry{GLFW_KEY_END, Key::End},
    Entry{GLFW_KEY_PAGE_UP, Key::PageUp},
    Entry{GLFW_KEY_PAGE_DOWN, Key::PageDown},
    Entry{GLFW_KEY_ENTER, Key::Enter},
    Entry{GLFW_KEY_KP_ENTER, Key::Enter},
    Entry{GLFW_KEY_TAB, Key::Tab},
    Entry{GLFW_KEY_ESCAPE, Key::Escape},
    Entry{GLFW_KEY_BACKSPACE, Key::Backspace},
    Entry{GLFW_KEY_DELETE, Key::Delete},
    Entry{GLFW_KEY_INSERT, Key::Insert},
    Entry{GLFW_KEY_KP_ADD, Key::Plus},
    Entry{GLFW_KEY_KP_SUBTRACT, Key::Minus},
    Entry{GLFW_KEY_KP_0, Key::Zero},
};

// The character that the key prints on the user's layout, without modifiers.
Key printed(int glfw_key, int scancode) {
    const char* name = glfwGetKeyName(glfw_key, scancode);
    if (name == nullptr || name[0] == '\0' || name[1] != '\0') {
        // Layouts without Latin letters: by the place on the keyboard.
        const bool is_ascii = glfw_key > GLFW_KEY_SPACE && glfw_key < 128;
        return is_ascii ? static_cast<Key>(glfw_key) : Key::None;
    }
    return static_cast<Key>(std::toupper(static_cast<unsigned char>(name[0])));
}

}  // namespace

model::Chord chord_of(int glfw_key, int scancode, int modifiers) {
    model::Chord chord;
    chord.ctrl = (modifiers & GLFW_MOD_CONTROL) != 0;
    chord.shift = (modifiers & GLFW_MOD_SHIFT) != 0;
    chord.alt = (modifiers & GLFW_MOD_ALT) != 0;
    if (glfw_key >= GLFW_KEY_F1 && glfw_key <= GLFW_KEY_F12) {
        chord.key = static_cast<Key>(static_cast<int>(Key::F1) + glfw_key - GLFW_KEY_F1);
        return chord;
    }
    for (const Entry& entry : named_keys) {
        if (entry.glfw != glfw_key) continue;
        chord.key = entry.key;
        return chord;
    }
    chord.key = printed(glfw_key, scancode);
    return chord;
}

}  // namespace outlive::platform
