// Calls and their variables.
#include <algorithm>

#include "engine/history/index.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/snapshot/builder.hpp"

namespace outlive::snapshot {

using namespace machine;
using bytecode::SlotKind;

namespace {

constexpr std::size_t most_variables = 200;

bool is_hidden(const Frame& f) {
    return (f.flags & FrameHidden) != 0;
}

bool is_dunder(std::string_view name) {
    return name.size() > 4 && name.starts_with("__") && name.ends_with("__");
}

std::uint32_t parameter_count(const bytecode::Code& code) {
    return code.argument_count + code.keyword_only_count +
           ((code.flags & bytecode::CodeVarArgs) != 0 ? 1 : 0) +
           ((code.flags & bytecode::CodeVarKeywords) != 0 ? 1 : 0);
}

VariableRole role_of(const bytecode::Code& code, std::uint32_t slot) {
    switch (code.slots[slot].kind) {
        case SlotKind::Cell:
        case SlotKind::CellParameter:
            return VariableRole::Cell;
        case SlotKind::Free:
            return VariableRole::Free;
        default:
            return slot < parameter_count(code) ? VariableRole::Parameter : VariableRole::Local;
    }
}

// The instruction that a frame is about to run (the top one), or is in the
// middle of (one that waits).
std::uint32_t current_pc(const bytecode::Code& code, const Frame& f, bool running_itself) {
    std::uint32_t pc = running_itself || f.pc == 0 ? f.pc : f.pc - 1;
    while (pc + 1 < code.marks.size() && (code.marks[pc] & bytecode::MarkArtificial) != 0) ++pc;
    return std::min(pc, static_cast<std::uint32_t>(code.spans.size() - 1));
}

std::uint32_t line_of(const bytecode::Code& code, support::Span span) {
    return code.source == nullptr ? code.first_line : code.source->line_of(span.begin);
}

// The text of the line that holds a span, without indentation.
support::Span statement_around(const support::SourceText& source, support::Span span) {
    const std::uint32_t line = source.line_of(span.begin);
    const std::string_view text = source.line(line);
    const std::uint32_t start = source.line_start(line);
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return span;
    const std::size_t last = text.find_last_not_of(" \t");
    return {start + static_cast<std::uint32_t>(first),
            start + static_cast<std::uint32_t>(last) + 1};
}

std::size_t indentation(std::string_view line) {
    return std::min(line.find_first_not_of(" \t"), line.size());
}

// Does the line stand in the body of an `except` clause, and in no `finally` within?
bool is_in_except_clause(const support::SourceText& source, std::uint32_t line) {
    std::size_t inner = indentation(source.line(line));
    while (--line > 0 && inner > 0) {
        const std::string_view text = source.line(line);
        const std::size_t indent = indentation(text);
        if (indent >= inner || text[indent] == '#') continue;
        const std::string_view header = text.substr(indent);
        if (header.starts_with("except")) return true;
        if (header.starts_with("finally") || header.starts_with("def ")) return false;
        inner = indent;
    }
    return false;
}

const Frame* visible_caller(Heap& heap, const Frame& f) {
    for (Handle h = f.caller; h != 0;) {
        const auto* caller = heap.at<Frame>(h);
        if (!is_hidden(*caller)) return caller;
        h = caller->caller;
    }
    return nullptr;
}

// Values that stand on the stack only while an expression is worked out.
bool is_drawn_temporary(Kind kind) {
    switch (kind) {
        case Kind::Function:
        case Kind::List:
        case Kind::Dict:
        case Kind::Set:
        case Kind::Instance:
        case Kind::Generator:
            return true;
        default:
            return false;
    }
}

}  // namespace

void Builder::add_frames() {
    const MachineState& s = m_.state();
    std::vector<Frame*> visible;
    for (Handle h = s.frame; h != 0; h = heap_.at<Frame>(h)->caller) {
        auto* f = heap_.at<Frame>(h);
        if (!is_hidden(*f)) visible.push_back(f);
    }
    if (visible.empty()) return add_module_at_end();
    const bool top_runs = heap_.handle(visible.front()) == s.frame;
    describe_next(*visible.front(), top_runs);
    if (options_.value_stack) list_stack(*visible.front());
    for (auto it = visible.rbegin(); it != visible.rend(); ++it) {
        const bool top = *it == visible.front();
        shown_frames_.insert((*it)->id);
        FrameView view = frame_view(**it, top && top_runs);
        view.state = top ? FrameState::Running : FrameState::Waiting;
        shot_.frames.push_back(std::move(view));
    }
    for (auto it = visible.rbegin(); it != visible.rend(); ++it) meet_stack(**it);
}

// After the end nothing runs, but the module's variables are still there.
void Builder::add_module_at_end() {
    FrameView view;
    view.id = context_.module_frame;
    view.name = view.qualname = "module";
    view.kind = bytecode::CodeKind::Module;
    view.state = FrameState::Waiting;
    shown_frames_.insert(view.id.value);
    add_namespace(*heap_.at<Dict>(m_.state().globals), VariableRole::Global, view);
    shot_.frames.push_back(std::move(view));
}

void Builder::describe_next(const Frame& top, bool running_itself) {
    const bytecode::Code& code = m_.code(top.code_id);
    shot_.running = FrameId{top.id};
    if (program_code(context_, top.code_id) == history::no_code) return;
    shot_.next_instruction = running_itself || top.pc == 0 ? top.pc : top.pc - 1;
    shot_.before_statement = running_itself && top.pc < code.marks.size() &&
                             (code.marks[top.pc] & bytecode::MarkStatement) != 0;
    shot_.next_expression = code.spans[current_pc(code, top, running_itself)];
    shot_.next_line = line_of(code, shot_.next_expression);
    shot_.next_statement = statement_around(*code.source, shot_.next_expression);
    if (!m_.state().handled.is_unbound() && shot_.next_line != 0)
        shot_.in_except_clause = is_in_except_clause(*code.source, shot_.next_line);
}

// As texts only: what is met on the stack alone gets no box by it.
void Builder::list_stack(Frame& top) {
    for (std::uint32_t i = 0; i < top.depth; ++i) {
        const Value v = top.stack()[i];
        ValueView& shown = shot_.stack.emplace_back();
        if (v.is_unbound() || v.is_answer()) continue;
        shown.type_name = m_.type_name(v);
        const bool in_place = is_drawn_inline(m_, v);
        shown.kind = in_place ? ValueView::Kind::Inline : ValueView::Kind::Reference;
        shown.text = brief_text(m_, v, options_.most_text);
        if (!in_place) shown.object = heap_.object(v)->id();
    }
}

FrameView Builder::frame_view(Frame& f, bool running_itself) {
    const bytecode::Code& code = m_.code(f.code_id);
    const bool module = code.kind == bytecode::CodeKind::Module;
    FrameView view;
    view.id = FrameId{f.id};
    view.name = module ? "module" : code.name;
    view.qualname = module ? "module" : code.qualname;
    view.kind = code.kind;
    view.code = program_code(context_, f.code_id);
    view.call_number = f.call_number;
    view.numbered = is_numbered(context_, view.code);
    view.span = code.spans[current_pc(code, f, running_itself)];
    view.line = line_of(code, view.span);
    if (const Frame* caller = visible_caller(heap_, f)) {
        const bytecode::Code& calling = m_.code(caller->code_id);
        view.caller = FrameId{caller->id};
        view.caller_line = line_of(calling, calling.spans[current_pc(calling, *caller, false)]);
    }
    if (f.generator != 0) view.generator = heap_.at<Object>(f.generator)->id();
    if (module) {
        add_slots(f, view);
        add_namespace(*heap_.at<Dict>(f.globals), VariableRole::Global, view);
        return view;
    }
    if (FrameId{f.enclosing} != context_.module_frame) view.enclosing = FrameId{f.enclosing};
    auto& function = *heap_.at<Function>(f.function);
    view.function = function.head.id();
    add_slots(f, view);
    const bool has_namespace = f.locals != 0 && heap_.at<Object>(f.locals)->kind() == Kind::Dict;
    if (has_namespace) add_namespace(*heap_.at<Dict>(f.locals), VariableRole::Local, view);
    return view;
}

void Builder::add_slots(Frame& f, FrameView& view) {
    view.variables.reserve(std::min<std::size_t>(f.slot_count, most_variables));
    for (std::uint32_t i = 0; i < f.slot_count && view.variables.size() < most_variables; ++i)
        add_slot(f, i, view);
}

void Builder::add_slot(Frame& f, std::uint32_t slot, FrameView& view) {
    const bytecode::Code& code = m_.code(f.code_id);
    const Value v = f.slots()[slot];
    const bool inlined = code.slots[slot].kind == SlotKind::Hidden;
    if (inlined && v.is_unbound()) return;  // a comprehension's variable outside of it
    VariableView variable;
    variable.name = code.slots[slot].name;
    if (variable.name.starts_with(".")) return;  // ".0", what a generator expression goes over
    variable.role = role_of(code, slot);
    const bool in_cell =
        heap_.is(v, Kind::Cell) &&
        (inlined || variable.role == VariableRole::Cell || variable.role == VariableRole::Free);
    if (!in_cell) {
        variable.value = this->view(v, variable.name);
        view.variables.push_back(std::move(variable));
        return;
    }
    Cell& cell = *heap_.as<Cell>(v);
    if (inlined) variable.role = VariableRole::Cell;
    variable.cell = cell.head.id();
    meet_cell(cell);
    variable.value = this->view(cell.content, "cell " + variable.name);
    view.variables.push_back(std::move(variable));
}

void Builder::add_namespace(const Dict& dict, VariableRole role, FrameView& view) {
    const DictEntry* entry = entries(heap_, dict);
    for (std::uint32_t i = 0; i < dict.fill && view.variables.size() < most_variables; ++i) {
        if (!heap_.is(entry[i].key, Kind::Str)) continue;
        VariableView variable;
        variable.name = to_utf8(*heap_.as<Str>(entry[i].key));
        if (is_dunder(variable.name)) continue;
        variable.role = role;
        variable.value = this->view(entry[i].value, variable.name);
        view.variables.push_back(std::move(variable));
    }
}

void Builder::meet_stack(Frame& f) {
    for (std::uint32_t i = 0; i < f.depth; ++i) {
        const Value v = f.stack()[i];
        if (!v.is_object() || is_drawn_inline(m_, v)) continue;
        if (is_drawn_temporary(heap_.object(v)->kind())) meet(*heap_.object(v), "");
    }
}

void Builder::add_suspended(Generator& generator) {
    if (generator.state != GeneratorState::Suspended && generator.state != GeneratorState::Created)
        return;
    Frame& f = *generator.frame();
    if (is_hidden(f) || !shown_frames_.insert(f.id).second) return;
    FrameView view = frame_view(f, false);
    view.state = FrameState::Suspended;
    shot_.suspended.push_back(std::move(view));
    resting_.push_back(heap_.handle(&generator));
    meet_stack(f);
}

}  // namespace outlive::snapshot
