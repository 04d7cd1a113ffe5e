#include "app/scene/metrics.hpp"
#include "app/scene/placement.hpp"
#include "app/scene/rows.hpp"

namespace outlive::scene {
namespace {

// How many of the outermost calls are always shown, and by how many the fold
// grows: in whole steps, so that a call rarely moves cards.
constexpr std::size_t head_frames = 2;
constexpr std::size_t fold_step = 4;

}  // namespace

std::vector<StackCard> stack_cards(const snapshot::Snapshot& snapshot, const Room& room) {
    std::vector<StackCard> cards;
    const std::size_t count = snapshot.frames.size();
    const auto height = [&](std::size_t i) {
        return height_of(frame_rows(snapshot.frames[i], room));
    };
    const FoldedLane lane{room.bounded() ? 1 : head_frames, room.bounded() ? 1 : fold_step, room};
    const Folding folding =
        snapshot.unfolded.stack ? Folding{count, 0} : fold_cards(count, lane, height);
    float y = metrics::content_top;
    for (std::size_t i = 0; i < count; ++i) {
        StackCard card{static_cast<std::uint32_t>(i), 0, y, 0};
        if (folding.hidden > 0 && i == folding.head) {
            card.hidden = static_cast<std::uint32_t>(folding.hidden);
            card.height = metrics::fold_height;
            i += folding.hidden - 1;
        } else {
            card.height = height(i);
        }
        cards.push_back(card);
        y += card.height + metrics::box_gap;
    }
    return cards;
}

}  // namespace outlive::scene
