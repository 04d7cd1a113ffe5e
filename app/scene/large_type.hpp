// A picture in large type, for a projector: no word smaller than the least size,
// so rows stand farther apart and words in the middle of theirs.
//
// Invariant: boxes keep their order, columns and widths; what did not overlap does
// not. The layout measured the words as large as they will be (TextMeasure::size_of).
#pragma once

#include "app/scene/scene.hpp"

namespace outlive::scene {

// `least` in scene units; 0: the picture as it is.
[[nodiscard]] Scene in_large_type(Scene picture, float least);

}  // namespace outlive::scene
