#include "engine/snapshot/builder.hpp"

#include <algorithm>

#include "engine/history/index.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/snapshot/retention.hpp"

namespace outlive::snapshot {

using namespace machine;

std::uint32_t program_code(const RunContext& context, std::uint32_t code) {
    return code - context.first_code < context.code_count ? code - context.first_code
                                                          : history::no_code;
}

bool is_numbered(const RunContext& context, std::uint32_t code) {
    const auto* numbered = context.numbered_codes.get();
    return numbered != nullptr && code < numbered->size() && (*numbered)[code];
}

Snapshot take(Machine& m, const RunContext& context, const SnapshotOptions& options) {
    return Builder(m, context, options).build();
}

Snapshot Builder::build() {
    const MachineState& s = m_.state();
    shot_.step = s.steps;
    shot_.output_bytes = s.output_bytes;
    add_frames();
    add_objects();
    add_cells_and_scopes();
    count_outlived();
    if (options_.closures_only) keep_closures_only();
    const auto by_id = [](const auto& a, const auto& b) { return a.id < b.id; };
    std::sort(shot_.objects.begin(), shot_.objects.end(), by_id);
    std::sort(shot_.cells.begin(), shot_.cells.end(), by_id);
    std::sort(shot_.suspended.begin(), shot_.suspended.end(), by_id);
    shot_.hidden_objects += left_out_.size();
    mark_unfolded();
    const Value exception = s.raised.is_unbound() ? s.handled : s.raised;
    if (heap_.is(exception, Kind::Exception)) {
        shot_.exception_raised = !s.raised.is_unbound();
        shot_.handled_exception = {ValueView::Kind::Inline,
                                   brief_text(m_, exception, options_.most_text),
                                   m_.type_name(exception),
                                   {}};
    }
    return std::move(shot_);
}

void Builder::mark_unfolded() {
    shot_.unfolded = options_.unfolded;
    const auto is_in = [](const auto& list, auto id) {
        return std::ranges::find(list, id) != list.end();
    };
    for (ObjectView& object : shot_.objects)
        object.unfolded = is_in(options_.unfolded.objects, object.id);
    for (auto* list : {&shot_.frames, &shot_.suspended, &shot_.scopes})
        for (FrameView& call : *list) call.unfolded = is_in(options_.unfolded.calls, call.id);
}

ValueView Builder::view(Value v, const std::string& holder) {
    ValueView result;
    if (v.is_unbound() || v.is_answer()) return result;
    result.type_name = m_.type_name(v);
    if (is_drawn_inline(m_, v)) {
        result.kind = ValueView::Kind::Inline;
        result.text = inline_text(m_, v, options_.most_text);
        return result;
    }
    Object& o = *heap_.object(v);
    result.kind = ValueView::Kind::Reference;
    result.text = description_of(m_, o);
    result.object = o.id();
    if (o.kind() == Kind::Cell) {
        meet_cell(reinterpret_cast<Cell&>(o));
    } else {
        meet(o, holder);
    }
    return result;
}

void Builder::meet(Object& object, const std::string& holder) {
    const std::uint64_t id = object.id().value;
    auto known = holders_.find(id);
    if (known == holders_.end()) {
        if (holders_.size() >= options_.most_objects) {
            left_out_.insert(id);
            return;
        }
        known = holders_.emplace(id, std::vector<std::string>{}).first;
        queue_.push_back(&object);
    }
    constexpr std::size_t most_holders = 3;
    std::vector<std::string>& texts = known->second;
    if (holder.empty() || texts.size() >= most_holders) return;
    if (std::find(texts.begin(), texts.end(), holder) == texts.end()) texts.push_back(holder);
}

void Builder::meet_cell(Cell& cell) {
    if (!known_cells_.insert(cell.head.id().value).second) return;
    cells_.push_back(&cell);
    CellView& shown = shot_.cells.emplace_back();
    shown.id = cell.head.id();
    shown.unreachable = unreachable_.contains(shown.id.value);
    shown.name = "cell_contents";
    if (cell.owner != 0) {
        const bytecode::Code& code = m_.code(cell.code);
        shown.name = code.slots[cell.slot].name;
        shown.owner = FrameId{cell.owner};
        shown.owner_name = code.kind == bytecode::CodeKind::Module ? "module" : code.name;
        shown.owner_call_number = cell.call_number;
    }
    const std::size_t at = shot_.cells.size() - 1;  // meeting the content may add cells
    const std::string holder = "cell " + shown.name;
    shot_.cells[at].content = view(cell.content, holder);
}

// "handlers[0]" where handlers is a variable's name, else "list of 3[0]"; of what is
// no item but has a name: "kept.__traceback__".
std::string Builder::holder_text(const Object& object, const std::string& label) {
    const auto known = holders_.find(object.id().value);
    const bool named = known != holders_.end() && !known->second.empty() &&
                       !known->second.front().starts_with("cell ");
    const std::string base =
        named ? known->second.front() : title_of(m_, const_cast<Object&>(object));
    return part_text(base, label);
}

}  // namespace outlive::snapshot
