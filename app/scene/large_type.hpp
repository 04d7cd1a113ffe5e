// A picture whose least letters can be read: on a projector, or where a large
// picture is shown small. No word is smaller than the least size, so rows stand
// farther apart and words in the middle of theirs.
//
// Invariant: boxes keep their order, columns and widths; what did not overlap does
// not. The layout measured the words as large as they will be (LeastMeasure).
#pragma once

#include <algorithm>
#include <string_view>

#include "app/scene/colours.hpp"
#include "app/scene/highlight.hpp"
#include "app/scene/placement.hpp"
#include "app/scene/scene.hpp"

namespace outlive::scene {

// Measures small text as large as it will be painted.
class LeastMeasure final : public TextMeasure {
  public:
    LeastMeasure(const TextMeasure& fonts, float least) : fonts_(fonts), least_(least) {}
    [[nodiscard]] float width(std::string_view text, Face face, float size) const override {
        return fonts_.width(text, face, size_of(size));
    }
    [[nodiscard]] float size_of(float size) const override { return std::max(size, least_); }

  private:
    const TextMeasure& fonts_;
    float least_;
};

// `least` in scene units; 0: the picture as it is.
[[nodiscard]] Scene in_large_type(Scene picture, float least);

// The picture that a pane of that room shows, without the line at its foot.
[[nodiscard]] Scene picture_for(const Room& room, const snapshot::Snapshot& snapshot,
                                const Placement& placement, const ScopeColours& colours,
                                const Highlight& highlight, const TextMeasure& fonts);

}  // namespace outlive::scene
