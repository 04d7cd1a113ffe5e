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
    view.numbered = is_numbered(context, view);
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

void Builder::add_cells_and_scopes() {
    std::map<std::uint64_t, std::vector<const Cell*>> by_owner;  // frames are dealt ids in order
    for (const Cell* cell : cells_) {
        const bool ghost =
            cell->owner != 0 && !shown_frames_.contains(cell->owner) && !m_.is_hidden(cell->code);
        if (ghost) by_owner[cell->owner].push_back(cell);
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

}  // namespace outlive::snapshot
