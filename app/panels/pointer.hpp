// The mouse as one frame sees it. Panes ask it about their own rectangle.
//
// Invariant: while `active` is false (a list lies over the panes) every question
// is answered with no. A drag belongs to the pane that it began in.
#pragma once

#include "app/scene/geometry.hpp"

namespace outlive::panels {

struct Pointer {
    bool active = true;
    scene::Point at{-1, -1};
    scene::Point pressed_at{-1, -1};  // where the left button last went down
    scene::Point moved;               // since the last frame
    bool down = false;
    bool clicked = false;  // went down in this frame
    bool double_clicked = false;
    bool shift = false;
    bool ctrl = false;
    float wheel = 0;  // notches, up is positive
    float wheel_x = 0;

    [[nodiscard]] bool over(scene::Rect rect) const { return active && rect.contains(at); }
    [[nodiscard]] bool clicks(scene::Rect rect) const { return clicked && over(rect); }
    [[nodiscard]] bool drags(scene::Rect rect) const {
        return active && down && !clicked && rect.contains(pressed_at);
    }
};

}  // namespace outlive::panels
