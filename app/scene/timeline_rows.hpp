// Which call and which cell stands in which row of the timeline, and how much of
// a row is taken: what `timeline` draws from, for any part of the run.
//
// Grows with the index: what has been taken in is never looked at again, so the
// work for a whole run is the length of its lists, however often they grow.
// Refers by position into the one index that it grows with. Invariant: the spans
// of a row do not overlap and are in order; sums up to each of them tell, in two
// look-ups, how much of any stretch of steps they take.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "app/scene/colours.hpp"
#include "engine/history/index.hpp"

namespace outlive::scene {

struct TimelineRow {
    std::vector<std::uint32_t> spans;         // positions in Index::calls or Index::cells
    std::vector<support::StepIndex> begins;   // their first steps, side by side to be searched
    std::vector<support::StepIndex> covered;  // steps that the spans before each one take
    std::vector<std::uint32_t> turns;         // how often the colour has changed up to each one
};

// Cells beyond the rows that there are: only how many live at a time is known.
class CellCrowd {
  public:
    void add(std::uint32_t cell, support::StepIndex born);
    void look_for_deaths(const history::Index& index);
    [[nodiscard]] bool empty() const { return births_.empty(); }
    [[nodiscard]] std::size_t size() const { return births_.size(); }
    [[nodiscard]] std::size_t alive(support::StepIndex step) const;
    [[nodiscard]] support::StepIndex first_birth() const { return births_.front(); }

  private:
    std::vector<support::StepIndex> births_, deaths_;  // in order
    std::vector<std::uint32_t> open_;
};

// How many rows of cells there are at first, and when the timeline is unfolded.
inline constexpr std::uint32_t few_cell_rows = 10;
inline constexpr std::uint32_t many_cell_rows = 40;

class TimelineRows {
  public:
    TimelineRows() = default;
    explicit TimelineRows(const ScopeColours& colours) : colours_(colours) {}
    // Takes in what has been listed since.
    void grow(const history::Index& index);

    // By depth; the module's row is the first.
    [[nodiscard]] const std::vector<TimelineRow>& calls() const { return calls_; }
    [[nodiscard]] const std::vector<TimelineRow>& cells() const { return cells_; }
    // The cells that are in none of the first `rows`: few_cell_rows or many_cell_rows.
    [[nodiscard]] const CellCrowd& cells_beyond(std::uint32_t rows) const {
        return rows > few_cell_rows ? beyond_many_ : beyond_few_;
    }
    // First step after the call that owns the cell; open_end while it runs.
    [[nodiscard]] support::StepIndex owner_end(const history::Index& index,
                                               std::uint32_t cell) const;
    // The colour of a call's bar: a scope colour, or this for calls without variables.
    static constexpr std::uint8_t no_scope = 255;
    [[nodiscard]] std::uint8_t colour_of(const history::CallSpan& call) const;

  private:
    void add_call(const history::Index& index, std::uint32_t at);
    void add_cell(const history::Index& index, std::uint32_t at);

    ScopeColours colours_;
    std::vector<TimelineRow> calls_;
    std::vector<TimelineRow> cells_;
    CellCrowd beyond_few_, beyond_many_;
    std::uint32_t calls_taken_ = 0;
    std::uint32_t cells_taken_ = 0;
    support::FrameId newest_frame_;
    std::vector<std::uint32_t> owners_;  // of each cell: its call's position, or no_call
    std::unordered_map<std::uint64_t, std::uint32_t> resumed_;  // frames: their latest span
};

}  // namespace outlive::scene
