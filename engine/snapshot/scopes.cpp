// Calls that returned and whose cells live on: the ghosts.
#include <algorithm>
#include <map>

#include "engine/history/index.hpp"
#include "engine/snapshot/builder.hpp"

namespace outlive::snapshot {

using namespace machine;
using bytecode::SlotKind;

namespace {

FrameView ghost_of(Machine& m, const RunContext& context, const Cell& cell) {
    const bytecode::Code& code = m.code(cell.code);
    FrameView view;
    view.id = FrameId{cell.owner};
    view.name = code.name;
    view.qualname = code.qualname;
    view.kind = code.kind;
    view.code = program_code(context, cell.code);
    view.call_number = cell.call_number;
    view.numbered = is_numbered(context, view.code);
    view.state = FrameState::Returned;
    if (FrameId{cell.enclosing} != context.module_frame) view.enclosing = FrameId{cell.enclosing};
    view.line = code.first_line;
    view.span = code.name_span;
    for (const bytecode::Slot& slot : code.slots) {
        if (slot.kind == SlotKind::Local && !slot.name.starts_with("."))
            view.gone.push_back(slot.name);
    }
    return view;
}

}  // namespace

// The cells that comprehensions of a call left behind stand among its variables,
// where the comprehension's own stood.
void Builder::add_left_cells(FrameView& call) {
    constexpr std::size_t most_left = 24;
    std::vector<VariableView> left;
    for (const Cell* cell : cells_) {
        if (cell->owner != call.id.value || m_.is_hidden(cell->code)) continue;
        const auto is_shown = [cell](const VariableView& v) { return v.cell == cell->head.id(); };
        if (std::ranges::any_of(call.variables, is_shown) || left.size() == most_left) continue;
        VariableView& variable = left.emplace_back();
        variable.name = m_.code(cell->code).slots[cell->slot].name;
        variable.role = VariableRole::Cell;
        variable.cell = cell->head.id();
        variable.value = this->view(cell->content, "cell " + variable.name);
    }
    std::ranges::sort(left, {}, &VariableView::cell);
    const auto at = std::ranges::find_if(call.variables, [&call](const VariableView& v) {
        return call.kind == bytecode::CodeKind::Module
                   ? v.role == VariableRole::Global
                   : v.role == VariableRole::Cell || v.role == VariableRole::Free;
    });
    call.variables.insert(at, left.begin(), left.end());
}

void Builder::add_cells_and_scopes() {
    for (auto* calls : {&shot_.frames, &shot_.suspended})
        for (FrameView& call : *calls) add_left_cells(call);
    std::map<std::uint64_t, std::vector<const Cell*>> by_owner;  // frames are dealt ids in order
    for (const Cell* cell : cells_) {
        if (is_outlived(*cell)) by_owner[cell->owner].push_back(cell);
    }
    for (auto& [owner, cells] : by_owner) {
        std::sort(cells.begin(), cells.end(),
                  [](const Cell* a, const Cell* b) { return a->slot < b->slot; });
        FrameView view = ghost_of(m_, context_, *cells.front());
        for (const Cell* cell : cells) {
            VariableView& variable = view.variables.emplace_back();
            variable.name = m_.code(cell->code).slots[cell->slot].name;
            variable.role = VariableRole::Cell;
            variable.cell = cell->head.id();
            variable.value = this->view(cell->content, "cell " + variable.name);
        }
        shot_.scopes.push_back(std::move(view));
    }
}

bool Builder::is_outlived(const Cell& cell) const {
    return cell.owner != 0 && !shown_frames_.contains(cell.owner) && !m_.is_hidden(cell.code);
}

// Whether all there is has been met: nothing stands behind a fold.
bool Builder::met_all() const {
    return left_out_.empty() && std::ranges::none_of(shot_.objects, [](const ObjectView& object) {
               return object.hidden_edges > 0;
           });
}

namespace {

// Those in which a cell or a call that rests may stand.
std::vector<arena::SlabList::Slab> slabs_of_calls(Heap& heap, const RunContext& context) {
    constexpr std::uint64_t least_generator = sizeof(Generator) + sizeof(Frame);
    const arena::SlabList unknown;
    auto slabs = (context.slabs == nullptr ? unknown : *context.slabs).all(heap.arena());
    std::erase_if(slabs, [](const arena::SlabList::Slab& slab) {
        return slab.block_bytes != arena::Arena::usable_bytes(sizeof(Cell)) &&
               slab.block_bytes < least_generator;
    });
    return slabs;
}

}  // namespace

// Behind folds there are more than were met; then the heap is looked at, as far as cells
// and calls that rest may stand there.
void Builder::count_outlived() {
    constexpr std::uint64_t most_pages = 800;  // looking at more would take too long
    shot_.outlived_calls = shot_.scopes.size();
    for (const FrameView& call : shot_.scopes) shot_.outlived_cells += call.variables.size();
    if (met_all()) return;
    const auto slabs = slabs_of_calls(heap_, context_);
    std::uint64_t pages = 0;
    for (const auto& slab : slabs)
        pages += std::min<std::uint64_t>((slab.end() - slab.begin) / arena::page_size + 1,
                                         slab.block_count);
    shot_.outlived_known = pages <= most_pages;
    if (shot_.outlived_known) count_outlived_in(slabs);
}

void Builder::count_outlived_in(const std::vector<arena::SlabList::Slab>& slabs) {
    std::vector<const Cell*> cells;
    arena::for_each_block(heap_.arena(), slabs, [&](arena::BlockHeader* block) {
        const auto kind = static_cast<Kind>(block->kind());
        if (kind == Kind::Cell) cells.push_back(reinterpret_cast<const Cell*>(block));
        if (kind != Kind::Generator) return;
        auto& generator = reinterpret_cast<Generator&>(*block);  // its call is not over
        const bool rests = generator.state == GeneratorState::Suspended ||
                           generator.state == GeneratorState::Created;
        if (rests) shown_frames_.insert(generator.frame()->id);
    });
    std::erase_if(cells, [this](const Cell* cell) { return !is_outlived(*cell); });
    std::vector<std::uint64_t> calls;
    for (const Cell* cell : cells) calls.push_back(cell->owner);
    if (!std::ranges::is_sorted(calls)) std::ranges::sort(calls);
    calls.erase(std::unique(calls.begin(), calls.end()), calls.end());
    shot_.outlived_calls = calls.size();
    shot_.outlived_cells = cells.size();
}

}  // namespace outlive::snapshot
