// The whole run at once as geometry: calls as bars above, each cell as a bar
// that goes on past the end of its call below, then output and exceptions, and
// the cursor.
//
// Invariant: the work and the number of bars and marks are bounded by the width
// in pixels and the rows shown, not by the length of the run: what is narrower
// than a pixel is merged. `TimelineRows` is made once for an index (and again
// when the run has grown), `timeline` for each view. Plain values; no ImGui.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/scene/colours.hpp"
#include "app/scene/scene.hpp"
#include "engine/history/index.hpp"

namespace outlive::scene {

// Which call and which cell stands in which row. Refers by position into the
// index it was made from.
class TimelineRows {
  public:
    TimelineRows() = default;
    explicit TimelineRows(const history::Index& index);

    // Positions in Index::calls, in order of begin; calls of a row do not overlap.
    [[nodiscard]] const std::vector<std::vector<std::uint32_t>>& calls() const { return calls_; }
    // Positions in Index::cells; the last row of many may hold cells that overlap.
    [[nodiscard]] const std::vector<std::vector<std::uint32_t>>& cells() const { return cells_; }
    // Cells beyond the rows that there are.
    [[nodiscard]] const std::vector<std::uint32_t>& more_cells() const { return more_cells_; }
    // First step after the call that owns the cell; open_end while it runs.
    [[nodiscard]] support::StepIndex owner_end(std::uint32_t cell) const {
        return owner_ends_[cell];
    }
    // Whether calls of this code are numbered in the picture.
    [[nodiscard]] bool numbered(std::uint32_t code) const;

  private:
    std::vector<std::vector<std::uint32_t>> calls_;
    std::vector<std::vector<std::uint32_t>> cells_;
    std::vector<std::uint32_t> more_cells_;
    std::vector<support::StepIndex> owner_ends_;
    std::unordered_map<std::uint32_t, std::uint32_t> calls_of_owner_code_;
};

struct TimelineView {
    support::StepIndex first = 0;  // visible steps: [first, last)
    support::StepIndex last = 1;
    support::StepIndex length = 0;  // of the run so far
    support::StepIndex at = 0;      // the cursor
    float width = 1000;             // of all, in pixels at zoom 1
    float label_width = 112;        // left of the bars
    float most_call_height = 100;   // rows get thinner when there are many
    float most_cell_height = 116;
    // The content that a write gave its cell, if known; asked only for what is drawn.
    std::function<std::string(const history::CellSpan&, const history::CellWrite&)> written{};
};

enum class BarKind : std::uint8_t { Call, Cell, Outlives, Merged };
struct Bar {
    BarKind kind = BarKind::Call;
    std::string id;  // "f3" or "o7"; empty when merged
    Rect rect;
    Ink fill;
    Ink ink;            // of the label
    std::string label;  // fits into the bar, or empty
    std::string hint;   // what hovering says
    support::StepIndex begin = 0;
    support::StepIndex end = 0;
    bool unwound = false;  // left by an exception
};

enum class MarkKind : std::uint8_t { Write, Output, ErrorOutput, Exception };
struct Mark {
    MarkKind kind = MarkKind::Write;
    Point at;  // its middle
    float height = 14;
    std::string label;  // right of it, or empty
    std::string hint;
    Ink ink;
    support::StepIndex step = 0;  // where a click goes
};

// The dotted line from a call's end down to the bar of a cell that outlives it.
struct Tie {
    Point from;
    Point to;
    Ink ink;
};

struct Timeline {
    float width = 0;
    float height = 0;
    float bars_left = 0;  // the steps' zone
    float bars_right = 0;
    support::StepIndex first = 0;
    support::StepIndex last = 1;
    std::vector<Text> labels;  // "calls", "cells", "output"
    std::vector<Bar> bars;
    std::vector<Tie> ties;
    std::vector<Mark> marks;
    float cursor_x = 0;
    bool cursor_visible = true;
};

// `names`: of the codes, by index (CallSpan::code).
[[nodiscard]] Timeline timeline(const history::Index& index, const TimelineRows& rows,
                                const std::vector<std::string>& names, const ScopeColours& colours,
                                const TimelineView& view, const TextMeasure& measure);

// The same as a scene, for the painters; the cursor moves often and may be left
// to whoever paints.
enum class CursorDrawing : std::uint8_t { Drawn, LeftOut };
[[nodiscard]] Scene as_scene(const Timeline& timeline, CursorDrawing cursor = CursorDrawing::Drawn);

[[nodiscard]] float x_of(const Timeline& timeline, support::StepIndex step);
[[nodiscard]] support::StepIndex step_at(const Timeline& timeline, float x);
// -1 where there is none.
[[nodiscard]] std::int32_t bar_at(const Timeline& timeline, Point point);
[[nodiscard]] std::int32_t mark_at(const Timeline& timeline, Point point);

}  // namespace outlive::scene
