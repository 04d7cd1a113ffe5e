#include <algorithm>

#include "app/scene/timeline.hpp"

namespace outlive::scene {
namespace {

using history::CallSpan;
using history::CellSpan;
using support::StepIndex;

constexpr std::size_t most_call_rows = 64;
constexpr std::size_t most_cell_rows = 24;

}  // namespace

TimelineRows::TimelineRows(const history::Index& index) {
    std::vector<StepIndex> row_ends;
    for (std::uint32_t i = 0; i < index.calls.size(); ++i) {
        const CallSpan& call = index.calls[i];
        if (call.hidden) continue;
        // A generator's call outlasts its neighbours: it takes the next free row.
        std::size_t row = call.depth;
        while (row < row_ends.size() && row_ends[row] > call.begin) ++row;
        if (row >= most_call_rows) continue;
        if (row >= row_ends.size()) {
            row_ends.resize(row + 1, 0);
            calls_.resize(row + 1);
        }
        row_ends[row] = call.end;
        calls_[row].push_back(i);
    }

    std::unordered_map<std::uint64_t, StepIndex> owner_ends;
    for (const CellSpan& cell : index.cells) {
        owner_ends.emplace(cell.owner.value, history::open_end);
        calls_of_owner_code_.emplace(cell.owner_code, 0);
    }
    for (const CallSpan& call : index.calls) {
        const auto at = owner_ends.find(call.frame.value);
        if (at != owner_ends.end()) at->second = call.end;
        const auto of_code = calls_of_owner_code_.find(call.code);
        if (of_code != calls_of_owner_code_.end())
            of_code->second = std::max(of_code->second, call.call_number);
    }

    std::vector<StepIndex> free_from;
    owner_ends_.reserve(index.cells.size());
    for (std::uint32_t i = 0; i < index.cells.size(); ++i) {
        const CellSpan& cell = index.cells[i];
        owner_ends_.push_back(owner_ends[cell.owner.value]);
        const auto row = std::find_if(free_from.begin(), free_from.end(),
                                      [&](StepIndex from) { return from <= cell.born; });
        const auto at = static_cast<std::size_t>(row - free_from.begin());
        if (row == free_from.end()) {
            if (free_from.size() >= most_cell_rows) {
                more_cells_.push_back(i);
                continue;
            }
            free_from.push_back(0);
            cells_.emplace_back();
        }
        free_from[at] = cell.died;
        cells_[at].push_back(i);
    }
}

bool TimelineRows::numbered(std::uint32_t code) const {
    const auto at = calls_of_owner_code_.find(code);
    return at != calls_of_owner_code_.end() && at->second > 1;
}

}  // namespace outlive::scene
