// The typefaces at the sizes that are drawn: Inter for words, JetBrains Mono
// for what is Python's, each filled up with the other's characters.
//
// Invariant: a size is asked for in pixels an em and is answered at once, with
// the nearest one that is built; `refresh` (between frames) then builds what was
// asked for, so that text is crisp at every scale. Characters beyond the usual
// ones are built once a text that has them is shown to `cover`. Owned by the
// Window; the files are read once.
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/draw/imgui_compat.hpp"
#include "app/draw/typefaces.hpp"

namespace outlive::platform {

class Fonts final : public draw::Typefaces {
  public:
    // One sentence when a file is missing; else empty.
    [[nodiscard]] std::string load(const std::string& folder);

    [[nodiscard]] draw::PaintFont at(scene::Face face, float pixels) override;

    // Characters of a text that will be drawn.
    void cover(std::string_view text);
    // Rebuilds the atlas when sizes or characters are missing that were asked
    // for; true when it did (the texture must be uploaded, the frame drawn again).
    // While `settling`, only missing characters count: a zoom is on its way.
    bool refresh(bool settling);

  private:
    using SizeKey = std::pair<scene::Face, int>;  // whole pixels an em

    void build();
    void add(SizeKey key);
    void drop_old_sizes();

    struct File {
        std::vector<char> bytes;
        float line = 1.2F;    // ascender to descender, in ems
        float ascent = 0.9F;  // baseline to ascender, in ems
    };
    std::array<File, scene::face_count> files_;
    std::map<SizeKey, ImFont*> built_;
    std::map<SizeKey, unsigned> wanted_;  // when it was last asked for
    std::set<char32_t> extra_;
    std::vector<ImWchar> ranges_;
    unsigned clock_ = 0;
    bool missing_size_ = false;
    bool missing_character_ = true;
};

}  // namespace outlive::platform
