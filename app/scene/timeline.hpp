// The whole run at once as geometry: calls as bars above, each cell as a bar
// that goes on past the end of its call below, then output and exceptions, and
// the cursor.
//
// Invariant: the work and the number of bars and marks are bounded by the width
// in pixels and the rows shown, not by the length of the run: what is narrower
// than a column becomes part of a gathered bar, the denser the more opaque. What
// is not listed is said to be so. `TimelineRows` grows with the index, `timeline`
// is made for each view. Plain values; no ImGui.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/scene/colours.hpp"
#include "app/scene/scene.hpp"
#include "app/scene/step_scale.hpp"
#include "app/scene/text_measure.hpp"
#include "app/scene/timeline_rows.hpp"
#include "engine/history/index.hpp"

namespace outlive::scene {

// A read of a cell; asked for only where single steps have room.
struct CellReading {
    support::StepIndex step = 0;
    support::ObjectId cell;
};

// Where a lesson stops, and what it says there.
struct StopPlace {
    support::StepIndex step = 0;
    std::string caption;
};

struct TimelineView {
    support::StepIndex first = 0;  // visible steps: [first, last)
    support::StepIndex last = 1;
    support::StepIndex length = 0;  // of the run so far
    support::StepIndex at = 0;      // the cursor
    StepScale scale{};
    bool listing = false;                          // what is not listed yet will be
    float width = 1000;                            // of all, in pixels at zoom 1
    float label_width = 112;                       // left of the bars
    float height = 270;                            // of all; rows get thinner when there are many
    std::uint32_t most_cell_rows = few_cell_rows;  // the others are one row, folded
    // The content that a write gave its cell, if known; asked only for what is drawn.
    std::function<std::string(const history::CellSpan&, const history::CellWrite&)> written{};
    std::vector<CellReading> reads{};  // in order
    std::vector<StopPlace> stops{};    // in order
    // Whether calls of a code are told apart by numbers; none when nobody knows.
    std::function<bool(std::uint32_t code)> numbered{};
};

enum class BarKind : std::uint8_t { Call, Cell, Outlives, Gathered, Unlisted };
struct Bar {
    BarKind kind = BarKind::Call;
    std::string id{};  // "f3" or "o7"; empty when gathered
    Rect rect{};
    Ink fill{};
    Ink ink{};            // of the label
    std::string label{};  // fits into the bar, or empty
    std::string hint{};   // what hovering says
    support::StepIndex begin = 0;
    support::StepIndex end = 0;
    bool unwound = false;      // left by an exception
    std::uint64_t count = 1;   // how many calls or cells a gathered one stands for
    support::ObjectId cell{};  // of Cell and Outlives
};

enum class MarkKind : std::uint8_t { Write, Read, Output, ErrorOutput, Exception, Stop };
struct Mark {
    MarkKind kind = MarkKind::Write;
    Point at{};  // its middle
    float height = 14;
    float width = 0;      // of many in one; 0: a single one
    std::string label{};  // right of it, or empty
    std::string hint{};
    Ink ink{};
    support::StepIndex step = 0;  // where a click goes
    support::ObjectId cell{};     // of writes and reads
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
    StepScale scale;
    std::vector<Text> labels;  // "calls", "cells", "output"
    std::vector<Bar> bars;
    std::vector<Tie> ties;
    std::vector<Mark> marks;
    Rect fold{};  // the row that stands for cells without one, its words included
    float cursor_x = 0;
    bool cursor_visible = true;
};

// A thing in the timeline that more can be said of.
enum class SpotKind : std::uint8_t { None, Call, Cell, Write, Read };
struct TimelineSpot {
    SpotKind kind = SpotKind::None;
    support::StepIndex step = 0;  // the call's first, the write's own
    support::ObjectId cell{};
    friend bool operator==(const TimelineSpot&, const TimelineSpot&) = default;
};

// `names`: of the codes, by index (CallSpan::code). `rows` has grown with `index`.
[[nodiscard]] Timeline timeline(const history::Index& index, const TimelineRows& rows,
                                const std::vector<std::string>& names, const ScopeColours& colours,
                                const TimelineView& view, const TextMeasure& measure);

// The same as a scene, for the painters; the cursor moves often and may be left
// to whoever paints.
enum class CursorDrawing : std::uint8_t { Drawn, LeftOut };
[[nodiscard]] Scene as_scene(const Timeline& timeline, CursorDrawing cursor = CursorDrawing::Drawn);

// Words in a bar: smaller in one that is low.
[[nodiscard]] float label_size_in(float bar_height);

[[nodiscard]] float x_of(const Timeline& timeline, support::StepIndex step);
[[nodiscard]] support::StepIndex step_at(const Timeline& timeline, float x);
// -1 where there is none.
[[nodiscard]] std::int32_t bar_at(const Timeline& timeline, Point point);
[[nodiscard]] std::int32_t mark_at(const Timeline& timeline, Point point);
[[nodiscard]] TimelineSpot spot_at(const Timeline& timeline, Point point);
// What stands there, in words; empty where nothing does.
[[nodiscard]] std::string_view hint_at(const Timeline& timeline, Point point);

}  // namespace outlive::scene
