// What a card lists, row by row, and so how high it is, before any font is
// asked: placing and drawing read the same rows.
//
// Invariant: rows depend on the snapshot and the room alone, never on highlights,
// fonts or other cards, so a card's height is the same whoever asks. Long lists fold in
// their middle, in whole steps, so that growing by one rarely moves a row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "app/scene/room.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

enum class RowKind : std::uint8_t {
    Title,
    Inside,    // "inside make #1"
    Variable,  // a plain, free or global variable: name and slot
    Cell,      // a captured variable of this call: its cell
    Gone,      // a plain variable that ended with its call
    Closure,   // a slot of a function that keeps a cell
    Item,      // an item, attribute or default
    Fold,      // "… 12 more"; index: how many
    Unfolded,  // "fold again": all of it is shown
    NoOwnVariables,
    CalledFrom,
    NoEnclosing,  // a function that keeps no cell
    HeldBy,
    Call  // of a generator: where it stands
};

struct Row {
    RowKind kind;
    std::uint32_t index = 0;  // of the variable, gone name or edge; the count of a fold
    float height = 0;
};

[[nodiscard]] std::vector<Row> frame_rows(const snapshot::FrameView& frame, const Room& room);
// `inside`: its enclosing scope is in the picture and is named in the card.
[[nodiscard]] std::vector<Row> scope_rows(const snapshot::FrameView& call, bool inside,
                                          const Room& room);
[[nodiscard]] std::vector<Row> object_rows(const snapshot::ObjectView& object, const Room& room);
// The card that a running call will leave behind, from its cells.
[[nodiscard]] float future_scope_height(const snapshot::FrameView& frame, bool inside,
                                        const Room& room);

// The room that an object's card keeps: containers grow, and have room for a
// few items more, so that those below them need not move at once; none in a pane,
// whose room is dear.
[[nodiscard]] float reserved_height(const snapshot::ObjectView& object, const Room& room);

[[nodiscard]] float height_of(const std::vector<Row>& rows);

// How many letters a line of these names has room for; longer ones take more lines.
[[nodiscard]] std::size_t title_letters(float card_width, const Room& room);
[[nodiscard]] std::size_t variable_letters(const snapshot::VariableView& variable,
                                           const Room& room);
[[nodiscard]] std::size_t cell_letters(const Room& room);
// The least that its name leaves its value: a mere dot, where that says enough.
[[nodiscard]] float least_slot_of(const snapshot::VariableView& variable);
// How many lines a row of that height has, where one of a single line is `single` high.
[[nodiscard]] std::size_t lines_in(float height, float single, float line);

// How a list of `count` is shown when at most about `most` fit: the first
// `head`, a fold for `hidden`, the rest. `hidden` grows in steps of `step`.
struct Folding {
    std::size_t head = 0;
    std::size_t hidden = 0;
};
[[nodiscard]] Folding fold(std::size_t count, std::size_t head, std::size_t most, std::size_t step);

// The same for cards below each other, of which as many stay as can be read when
// the whole lane is seen; at least the last two.
struct FoldedLane {
    std::size_t head = 0;  // of the first, always shown
    std::size_t step = 1;  // by which the fold grows
    Room room{};
};
[[nodiscard]] Folding fold_cards(std::size_t count, const FoldedLane& lane,
                                 const std::function<float(std::size_t)>& height_of_card);

}  // namespace outlive::scene
