// The fonts that the build copies beside the program, found from the folder
// that a test runs in.
#pragma once

#include <string>

#include "app/draw/font_files.hpp"

namespace outlive::draw::testing {

inline bool open_fonts(FontFiles& fonts) {
    for (const char* folder : {"fonts", "../fonts", "../../fonts", "../../../fonts"}) {
        if (fonts.open(folder).empty()) return true;
    }
    return false;
}

}  // namespace outlive::draw::testing
