// Units: from the header of a code object to its finished Code.

#include "engine/bytecode/compiler.hpp"

#include <algorithm>
#include <utility>

#include "engine/bytecode/compile.hpp"
#include "engine/scope/analyze.hpp"
#include "engine/support/check.hpp"
#include "engine/support/deep_stack.hpp"

namespace outlive::bytecode {

using scope::Binding;
using scope::Block;
using scope::BlockKind;

namespace {

constexpr std::uint32_t slot_index_mask = (1U << slot_group_shift) - 1;

std::uint32_t expected_instructions(Span span) {
    return 24 + (span.end - span.begin) / 6;
}

}  // namespace

Compiler::Compiler(const syntax::Tree& tree, scope::SymbolTable& table,
                   std::shared_ptr<const support::SourceText> source,
                   std::vector<syntax::SyntaxWarning>* warnings)
    : tree_(tree), table_(table), source_(std::move(source)), warnings_(warnings) {
    program_.source = source_;
    program_.semantics = table_.semantics;
}

Program Compiler::compile_program() {
    const Span start{0, 0};
    enter(0, UnitKind::Module, CodeKind::Module, tree_.span, start);
    u_->code->first_line = 1;
    u_->assembler.mark_artificial();
    emit(Opcode::RESUME, start);
    if (tree_.expression != nullptr) {
        u_->assembler.begin_statement();
        visit(tree_.expression);
        emit(Opcode::RETURN_VALUE, tree_.expression->span);
    } else {
        if (block().has_annotations) emit(Opcode::SETUP_ANNOTATIONS, start);
        visit_body_with_docstring(tree_.body);
        return_none(tree_.body.empty() ? start : tree_.body.back()->span);
    }
    leave();
    return std::move(program_);
}

void Compiler::enter(std::uint32_t block_index, UnitKind kind, CodeKind code_kind, Span span,
                     Span head) {
    Block& opened = table_.blocks[block_index];
    auto code = std::make_unique<Code>();
    code->id = static_cast<std::uint32_t>(program_.codes.size());
    code->kind = code_kind;
    const bool generic = opened.kind == BlockKind::TypeParameters;
    code->name = generic ? "<generic parameters of " + std::string(opened.name) + ">"
                         : std::string(opened.name);
    code->qualname = opened.qualname;
    code->span = span;
    code->first_line = line_of(head);
    code->parent = u_ == nullptr ? nullptr : u_->code;
    code->source = source_;
    opened.code = code->id;
    auto unit = std::make_unique<Unit>(expected_instructions(span));
    unit->kind = kind;
    unit->block = block_index;
    unit->code = code.get();
    program_.codes.push_back(std::move(code));
    block_of_code_.push_back(block_index);
    is_used_.push_back(false);
    units_.push_back(std::move(unit));
    u_ = units_.back().get();
    declare_slots();
}

void Compiler::add_sorted(NameIndex& index, std::vector<NameId> names) const {
    std::sort(names.begin(), names.end(),
              [this](NameId a, NameId b) { return table_.names.text(a) < table_.names.text(b); });
    for (const NameId name : names) index.add(name);
}

void Compiler::declare_slots() {
    const Block& opened = block();
    for (const NameId name : opened.parameters) {
        u_->locals.add(name);
        u_->varnames.add(name);
    }
    std::vector<NameId> cells;
    std::vector<NameId> frees;
    for (const scope::Symbol& symbol : opened.symbols) {
        if (symbol.binding == Binding::Cell && !u_->locals.contains(symbol.name)) {
            cells.push_back(symbol.name);
        }
        if (symbol.binding == Binding::Free || (symbol.flags & scope::SymbolFreeClass) != 0) {
            frees.push_back(symbol.name);
        }
    }
    add_sorted(u_->cells, std::move(cells));
    if (opened.needs_class_cell) u_->cells.add(table_.class_cell);
    if (opened.needs_class_dict) u_->cells.add(table_.class_dict);
    add_sorted(u_->frees, std::move(frees));
}

// Cells are made before anything else happens; a generator is made with them.
void Compiler::emit_prologue(Span head) {
    const Span place{head.begin, head.begin};
    const Block& opened = block();
    for (const NameId name : opened.parameters) {
        const scope::Symbol* symbol = opened.find(name);
        if (symbol->binding != Binding::Cell) continue;
        u_->assembler.mark_artificial();
        make_cell(slot_argument(SlotGroup::Local, u_->locals.find(name)), place);
    }
    for (std::uint32_t i = 0; i < u_->cells.size(); ++i) {
        u_->assembler.mark_artificial();
        make_cell(slot_argument(SlotGroup::Cell, i), place);
    }
    own_free_cells(place);
    const bool suspends = opened.is_function_like() && (opened.is_generator || opened.is_coroutine);
    if (suspends) {
        u_->assembler.mark_artificial();
        emit(Opcode::RETURN_GENERATOR, place);
        u_->body_end = new_label();
        u_->assembler.push_handler(HandlerKind::Cleanup, u_->body_end);
    }
    guard_frame_end();
    emit(Opcode::RESUME, place);
}

// A StopIteration must not leave a generator as such (PEP 479).
void Compiler::emit_body_end() {
    if (!u_->body_end.exists()) return;
    const Span place{u_->code->span.begin, u_->code->span.begin};
    u_->assembler.set_handler(no_handler);
    bind(u_->body_end);
    empty_cells(place);
    if (block().is_generator || block().is_coroutine) {
        u_->assembler.mark_artificial();
        emit(Opcode::INTRINSIC_1, static_cast<std::uint32_t>(Intrinsic1::StopIterationError),
             place);
    }
    u_->assembler.mark_artificial();
    emit(Opcode::RERAISE, 1, place);
}

void Compiler::fill_flags(Code& code, const Block& opened) const {
    code.flags |= table_.future_annotations ? CodeFutureAnnotations : 0U;
    if (!opened.is_function_like()) return;
    code.flags |= CodeOptimized | CodeNewLocals;
    if (opened.nested) code.flags |= CodeNested;
    if (opened.is_generator && !opened.is_coroutine) code.flags |= CodeGenerator;
    if (!opened.is_generator && opened.is_coroutine) code.flags |= CodeCoroutine;
    if (opened.is_generator && opened.is_coroutine) code.flags |= CodeAsyncGenerator;
}

// CPython gives the captured variables that are also in co_varnames first.
void Compiler::name_cells(Code& code) const {
    NameIndex all;
    for (const scope::Symbol& symbol : table_.blocks[u_->block].symbols) {
        if (symbol.binding == Binding::Cell) all.add(symbol.name);
    }
    for (const NameId name : u_->cells.names()) all.add(name);
    for (const NameId name : u_->hidden_cells.names()) all.add(name);
    NameIndex ordered;
    for (const NameId name : u_->varnames.names()) {
        if (all.contains(name)) ordered.add(name);
    }
    // A class's own two cells have a fixed order, like the sorted one.
    add_sorted(ordered, all.names());
    for (const NameId name : ordered.names()) code.cellvars.emplace_back(table_.names.text(name));
}

void Compiler::fill_slots(Code& code) {
    const Block& opened = table_.blocks[u_->block];
    const std::uint32_t starts[] = {0, u_->locals.size(), u_->locals.size() + u_->hidden.size(),
                                    u_->locals.size() + u_->hidden.size() + u_->cells.size()};
    const auto add = [&](const NameIndex& names, SlotKind kind) {
        for (const NameId name : names.names()) {
            SlotKind own = kind;
            if (kind == SlotKind::Local) {
                const scope::Symbol* symbol = opened.find(name);
                if (symbol != nullptr && symbol->binding == Binding::Cell) {
                    own = SlotKind::CellParameter;
                }
            }
            code.slots.push_back({std::string(table_.names.text(name)), own});
        }
    };
    add(u_->locals, SlotKind::Local);
    add(u_->hidden, SlotKind::Hidden);
    add(u_->cells, SlotKind::Cell);
    add(u_->frees, SlotKind::Free);
    for (Instruction& instruction : code.instructions) {
        if (opcode_argument(instruction.op()) != ArgumentKind::Slot) continue;
        const std::uint32_t argument = instruction.argument();
        instruction = Instruction(
            instruction.op(), starts[argument >> slot_group_shift] + (argument & slot_index_mask));
    }
}

Code* Compiler::leave() {
    emit_body_end();
    Code& code = *u_->code;
    u_->assembler.finish(code);
    fill_slots(code);
    name_cells(code);
    fill_flags(code, block());
    const auto texts = [this](const NameIndex& index) {
        std::vector<std::string> result;
        result.reserve(index.size());
        for (const NameId name : index.names()) result.emplace_back(table_.names.text(name));
        return result;
    };
    code.varnames = texts(u_->varnames);
    code.freevars = texts(u_->frees);
    code.names = texts(u_->names);
    code.names_global = texts(u_->used_globals);
    code.constants = u_->constants.take();
    units_.pop_back();
    u_ = units_.empty() ? nullptr : units_.back().get();
    return &code;
}

// Forgets code objects that were compiled for a place that cannot be reached.
void Compiler::drop_codes(std::uint32_t from) {
    for (std::size_t i = from; i < program_.codes.size(); ++i) {
        table_.blocks[block_of_code_[i]].code = scope::no_index;
    }
    program_.codes.resize(from);
    block_of_code_.resize(from);
    is_used_.resize(from);
}

Code* Compiler::known_code(std::uint32_t block) const {
    const std::uint32_t id = table_.blocks[block].code;
    return id == scope::no_index ? nullptr : program_.codes[id].get();
}

void Compiler::emit_name_id(Opcode op, NameId name, Span span) {
    emit(op, u_->names.add(name), span);
}

void Compiler::emit_name(Opcode op, std::string_view name, Span span) {
    emit_name_id(op, table_.name_in(block(), name), span);
}

void Compiler::load_constant(Constant constant, Span span) {
    if (!u_->assembler.reachable()) return;
    if (const auto* value = std::get_if<std::int64_t>(&constant.value)) {
        return load_integer(*value, span);
    }
    emit(Opcode::LOAD_CONST, u_->constants.add(std::move(constant)), span);
}

void Compiler::load_integer(std::int64_t value, Span span) {
    if (!u_->assembler.reachable()) return;
    const std::uint32_t index = u_->constants.add({value});
    constexpr std::int64_t bias = 1 << 23;
    if (value >= -bias && value < bias) {
        return emit(Opcode::LOAD_INT, static_cast<std::uint32_t>(value + bias), span);
    }
    emit(Opcode::LOAD_CONST, index, span);
}

void Compiler::load_text(std::string_view text, Span span) {
    load_constant({Constant::Str{std::string(text)}}, span);
}

void Compiler::return_none(Span span) {
    const Span place{span.end, span.end};
    u_->assembler.mark_artificial();
    load_none(place);
    empty_cells(place);
    u_->assembler.mark_artificial();
    emit(Opcode::RETURN_VALUE, place);
    u_->assembler.end_statement();
}

bool Compiler::is_multiline(Span span) const {
    return source_->text(span).find('\n') != std::string_view::npos;
}

namespace {

support::Diagnostic counting_bytes(support::Diagnostic diagnostic) {
    diagnostic.counts_bytes = true;
    return diagnostic;
}

}  // namespace

namespace {

std::variant<Compiled, support::Diagnostic> compile_here(
    const syntax::Tree& tree, std::shared_ptr<const support::SourceText> source,
    const CompileOptions& options) {
    auto analysis =
        scope::analyze(tree, options.list_scopes ? scope::Mentions::Keep : scope::Mentions::Drop,
                       options.semantics);
    if (auto* diagnostic = std::get_if<support::Diagnostic>(&analysis)) {
        return counting_bytes(std::move(*diagnostic));
    }
    auto& table = std::get<scope::SymbolTable>(analysis);
    try {
        Compiled result;
        Compiler compiler(tree, table, std::move(source), options.warnings);
        result.program = compiler.compile_program();
        if (options.list_scopes) result.scopes = scope::list_scopes(table);
        return result;
    } catch (support::Diagnostic& diagnostic) {
        return counting_bytes(std::move(diagnostic));
    }
}

}  // namespace

std::variant<Compiled, support::Diagnostic> compile(
    const syntax::Tree& tree, std::shared_ptr<const support::SourceText> source,
    const CompileOptions& options) {
    if (!tree.is_deep) return compile_here(tree, std::move(source), options);
    support::Diagnostic none_given;
    none_given.kind = support::DiagnosticKind::RecursionError;
    none_given.message = "maximum recursion depth exceeded during compilation";
    std::variant<Compiled, support::Diagnostic> result = none_given;
    (void)support::on_deep_stack([&] { result = compile_here(tree, std::move(source), options); });
    return result;
}

}  // namespace outlive::bytecode
