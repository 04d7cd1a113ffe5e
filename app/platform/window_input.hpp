// GLFW's keys as the model names them. Only the window includes it.
#pragma once

#include "app/model/key.hpp"

namespace outlive::platform {

// Key::None for keys that have no name here (modifiers alone).
[[nodiscard]] model::Chord chord_of(int glfw_key, int scancode, int modifiers);

}  // namespace outlive::platform
