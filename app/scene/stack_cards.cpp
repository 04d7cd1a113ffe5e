#include "app/scene/metrics.hpp"
#include "app/scene/placement.hpp"
#include "app/scene/rows.hpp"

namespace outlive::scene {
namespace {

// Cards shown before the stack folds, how many of the outermost always are, and
// by how many the fold grows: in whole steps, so that a call rarely moves cards.
constexpr std::size_t most_frames = 18;
constexpr std::size_t head_frames = 2;
constexpr std::size_t fold_step = 12;

}  // namespace

std::vector<StackCard> stack_cards(const snapshot::Snapshot& snapshot) {
    std::vector<StackCard> cards;
    const std::size_t count = snapshot.frames.size();
    const Folding folding =
        fold(count, head_frames, snapshot.unfolded.stack ? count : most_frames, fold_step);
    float y = metrics::content_top;
    for (std::size_t i = 0; i < count; ++i) {
        StackCard card{static_cast<std::uint32_t>(i), 0, y, 0};
        if (folding.hidden > 0 && i == folding.head) {
            card.hidden = static_cast<std::uint32_t>(folding.hidden);
            card.height = metrics::fold_height;
            i += folding.hidden - 1;
        } else {
            card.height = height_of(frame_rows(snapshot.frames[i]));
        }
        cards.push_back(card);
        y += card.height + metrics::box_gap;
    }
    return cards;
}

}  // namespace outlive::scene
