#include <algorithm>
#include <functional>

#include "app/scene/metrics.hpp"
#include "app/scene/placement.hpp"
#include "app/scene/rows.hpp"

namespace outlive::scene {
namespace {

// How many of the outermost calls are always shown, and by how many the fold
// grows: in whole steps, so that a call rarely moves cards.
constexpr std::size_t head_frames = 2;
constexpr std::size_t fold_step = 4;

// Does the running call reach a cell of that one?
bool is_reached(const snapshot::Snapshot& snapshot, std::size_t frame) {
    const std::vector<snapshot::VariableView>& owned = snapshot.frames[frame].variables;
    return std::ranges::any_of(snapshot.frames.back().variables, [&](const auto& free) {
        return free.role == snapshot::VariableRole::Free && free.cell &&
               std::ranges::any_of(owned, [&free](const auto& own) {
                   return own.role == snapshot::VariableRole::Cell && own.cell == free.cell;
               });
    });
}

// The call that owns what the running one reaches stands before those that wait
// between them, where there is room for it.
Folding with_owner(const Folding& folding, const snapshot::Snapshot& snapshot, const Room& room,
                   const std::function<float(std::size_t)>& height) {
    const std::size_t count = snapshot.frames.size();
    if (folding.hidden == 0 || !is_reached(snapshot, folding.head)) return folding;
    Folding moved{folding.head + 1, folding.hidden};
    for (; moved.head + moved.hidden < count; ++moved.hidden) {
        float all = metrics::fold_height + metrics::box_gap;
        for (std::size_t i = 0; i < count; ++i)
            if (i < moved.head || i >= moved.head + moved.hidden)
                all += height(i) + metrics::box_gap;
        if (all <= room.lane_height()) return moved;
    }
    return folding;
}

}  // namespace

std::vector<StackCard> stack_cards(const snapshot::Snapshot& snapshot, const Room& room) {
    std::vector<StackCard> cards;
    const std::size_t count = snapshot.frames.size();
    const auto height = [&](std::size_t i) {
        return height_of(frame_rows(snapshot.frames[i], room));
    };
    const FoldedLane lane{room.bounded() ? 1 : head_frames, room.bounded() ? 1 : fold_step, room};
    const Folding folding = snapshot.unfolded.stack ? Folding{count, 0}
                                                    : with_owner(fold_cards(count, lane, height),
                                                                 snapshot, room, height);
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
