#include "engine/history/indexer.hpp"

#include <algorithm>

#include "engine/machine/errors.hpp"
#include "engine/machine/mutators.hpp"

namespace outlive::history {

using namespace machine;
using support::FrameId;
using support::ObjectId;
using support::StepIndex;

namespace {

// Programs that raise in a loop: the marks are for eyes, not for statistics.
constexpr std::size_t most_exceptions = 20'000;

}  // namespace

void Indexer::start(Machine& m) {
    const StepIndex begin = m.state().steps;
    std::vector<Frame*> frames;
    for (Handle h = m.state().frame; h != 0; h = m.heap().at<Frame>(h)->caller)
        frames.push_back(m.heap().at<Frame>(h));
    for (auto it = frames.rbegin(); it != frames.rend(); ++it)
        if (((*it)->flags & FrameHidden) == 0) open_call(**it, begin);
    if (begin == 0) return;
    m.heap().arena().for_each_block([&](arena::BlockHeader* block) {
        if (static_cast<Kind>(block->kind()) != Kind::Cell) return;
        const auto& cell = *reinterpret_cast<const Cell*>(block);
        if (cell.owner != 0 && program_code(cell.code) != no_code) open_cell(m, cell, begin);
    });
    std::sort(index_.cells.begin(), index_.cells.end(),
              [](const CellSpan& a, const CellSpan& b) { return a.cell < b.cell; });
}

void Indexer::open_call(const Frame& f, StepIndex begin) {
    CallSpan& span = index_.calls.emplace_back();
    span.frame = FrameId{f.id};
    span.code = program_code(f.code_id);
    span.call_number = f.call_number;
    span.depth = static_cast<std::uint32_t>(open_.size());
    span.parent = open_.empty() ? no_call : open_.back();
    span.begin = begin;
    open_.push_back(static_cast<std::uint32_t>(index_.calls.size() - 1));
}

void Indexer::close_call(StepIndex end, bool unwound) {
    if (open_.empty()) return;
    CallSpan& span = index_.calls[open_.back()];
    span.end = end;
    span.unwound = unwound;
    open_.pop_back();
}

void Indexer::suspend_call(Machine& m, const Frame& f, StepIndex end) {
    const bool only_made =
        m.code(f.code_id).instructions[f.pc - 1].op() == bytecode::Opcode::RETURN_GENERATOR;
    const bool last = !open_.empty() && open_.back() + 1 == index_.calls.size();
    if (!open_.empty()) index_.calls[open_.back()].rests = true;
    close_call(end, false);
    // Making a generator runs nothing of its body: that is no call to draw.
    if (only_made && last) index_.calls.pop_back();
}

void Indexer::open_cell(Machine& m, const Cell& cell, StepIndex step) {
    CellSpan& span = index_.cells.emplace_back();
    span.cell = cell.head.id();
    // A copy (Semantics::CopiesValues) is one of its first owner's variable.
    span.name = m.code(cell.code).slots[cell.slot].name;
    span.owner = FrameId{cell.owner};
    span.owner_call_number = cell.call_number;
    span.owner_code = program_code(cell.code);
    span.born = step;
}

// Cells are dealt their identities in the order of their birth.
CellSpan* Indexer::find_cell(ObjectId id) {
    std::vector<CellSpan>& cells = index_.cells;
    if (last_cell_ < cells.size() && cells[last_cell_].cell == id) return &cells[last_cell_];
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), id,
                         [](const CellSpan& c, ObjectId wanted) { return c.cell < wanted; });
    if (found == cells.end() || found->cell != id) return nullptr;
    last_cell_ = static_cast<std::size_t>(found - cells.begin());
    return &*found;
}

void Indexer::cell_died(Cell& cell) {
    if (CellSpan* span = find_cell(cell.head.id())) span->died = now + 1;
}

void Indexer::note_exception(Machine& m, const Frame& f, Value e, StepIndex step) {
    if (index_.exceptions.size() >= most_exceptions) return;
    index_.exceptions.push_back({step, FrameId{f.id}, m.type_name(e), describe(m, e).text});
}

}  // namespace outlive::history
