#include "app/scene/timeline_rows.hpp"

#include <algorithm>

namespace outlive::scene {
namespace {

using history::CallSpan;
using history::CellSpan;
using support::StepIndex;

// `before` is the row's last span, which has ended.
void append(TimelineRow& row, std::uint32_t span, StepIndex begin, StepIndex before, bool turns) {
    const bool first = row.spans.empty();
    row.begins.push_back(begin);
    row.covered.push_back(first ? 0 : row.covered.back() + before);
    row.turns.push_back(first ? 0 : row.turns.back() + (turns ? 1 : 0));
    row.spans.push_back(span);
}

// The call that was on top of the stack when step `at` began.
std::uint32_t call_around(const history::Index& index, StepIndex at) {
    const auto behind = std::ranges::upper_bound(index.calls, at, {}, &CallSpan::begin);
    if (behind == index.calls.begin()) return history::no_call;
    auto call = static_cast<std::uint32_t>(behind - index.calls.begin() - 1);
    while (call != history::no_call && index.calls[call].end <= at) call = index.calls[call].parent;
    return call;
}

}  // namespace

void CellCrowd::add(std::uint32_t cell, StepIndex born) {
    births_.push_back(born);
    open_.push_back(cell);
}

// All deaths that are new lie behind those that were known.
void CellCrowd::look_for_deaths(const history::Index& index) {
    const auto known = static_cast<std::ptrdiff_t>(deaths_.size());
    std::erase_if(open_, [&](std::uint32_t cell) {
        const StepIndex died = index.cells[cell].died;
        if (died != history::open_end) deaths_.push_back(died);
        return died != history::open_end;
    });
    std::sort(deaths_.begin() + known, deaths_.end());
}

std::size_t CellCrowd::alive(StepIndex step) const {
    const auto up_to = [step](const std::vector<StepIndex>& steps) {
        return std::upper_bound(steps.begin(), steps.end(), step) - steps.begin();
    };
    return static_cast<std::size_t>(up_to(births_) - up_to(deaths_));
}

void TimelineRows::grow(const history::Index& index) {
    for (; calls_taken_ < index.calls.size(); ++calls_taken_) add_call(index, calls_taken_);
    for (; cells_taken_ < index.cells.size(); ++cells_taken_) add_cell(index, cells_taken_);
    beyond_few_.look_for_deaths(index);
    beyond_many_.look_for_deaths(index);
}

std::uint8_t TimelineRows::colour_of(const CallSpan& call) const {
    return colours_.owns_variables(call.code) ? colours_.of(call.code, call.call_number) : no_scope;
}

void TimelineRows::add_call(const history::Index& index, std::uint32_t at) {
    const CallSpan& call = index.calls[at];
    if (call.hidden) return;
    if (call.depth >= calls_.size()) calls_.resize(call.depth + 1);
    TimelineRow& row = calls_[call.depth];
    const CallSpan& last = row.spans.empty() ? call : index.calls[row.spans.back()];
    append(row, at, call.begin, std::min(last.end, call.begin) - last.begin,
           colour_of(last) != colour_of(call));
    // Frames are dealt in order: one that is not new goes on after a yield.
    if (call.frame > newest_frame_) {
        newest_frame_ = call.frame;
    } else {
        resumed_[call.frame.value] = at;
    }
}

void TimelineRows::add_cell(const history::Index& index, std::uint32_t at) {
    const CellSpan& cell = index.cells[at];
    // Cells are made on entering the call, by its first steps or the one before.
    std::uint32_t owner = call_around(index, cell.born);
    if (owner == history::no_call || index.calls[owner].frame != cell.owner)
        owner = call_around(index, cell.born + 1);
    const bool known = owner != history::no_call && index.calls[owner].frame == cell.owner;
    owners_.push_back(known ? owner : history::no_call);
    const auto row = std::ranges::find_if(cells_, [&](const TimelineRow& taken) {
        return index.cells[taken.spans.back()].died <= cell.born;
    });
    if (row - cells_.begin() >= few_cell_rows) beyond_few_.add(at, cell.born);
    if (row == cells_.end() && cells_.size() == many_cell_rows)
        return beyond_many_.add(at, cell.born);
    if (row == cells_.end()) return append(cells_.emplace_back(), at, cell.born, 0, false);
    const CellSpan& last = index.cells[row->spans.back()];
    append(*row, at, cell.born, last.died - last.born,
           colours_.of(last.owner_code, last.owner_call_number) !=
               colours_.of(cell.owner_code, cell.owner_call_number));
}

// A call that rests keeps its variables: nothing says when it goes, but its cells
// have not outlived it yet.
StepIndex TimelineRows::owner_end(const history::Index& index, std::uint32_t cell) const {
    const auto resumed = resumed_.find(index.cells[cell].owner.value);
    const std::uint32_t span = resumed != resumed_.end() ? resumed->second : owners_[cell];
    if (span == history::no_call || index.calls[span].rests) return history::open_end;
    return index.calls[span].end;
}

}  // namespace outlive::scene
