// match: the subject stays on the stack while cases are tried one after the
// other; the names a pattern captures are stored when it has matched as a whole.

#include "engine/bytecode/compiler.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

bool is_wildcard(const Pattern* node) {
    const auto* match_as = try_as<MatchAs>(node);
    return match_as != nullptr && match_as->pattern == nullptr && match_as->name.empty();
}

void Compiler::visit_match(const Match* node) {
    visit(node->subject);
    const Label end = new_label();
    const std::size_t count = node->cases.size();
    const MatchCase* last = node->cases.back();
    const bool has_default = count > 1 && is_wildcard(last->pattern);
    const std::size_t tried = count - (has_default ? 1 : 0);
    for (std::size_t i = 0; i < tried; ++i) {
        match_case(node->cases[i], i + 1 == count, i + 1 != tried, end);
    }
    if (has_default) {
        u_->assembler.begin_statement();
        emit(Opcode::NOP, last->pattern->span);
        if (last->guard != nullptr) jump_if(last->guard, end, JumpWhen::False);
        visit(last->body);
    }
    bind(end);
}

void Compiler::match_case(const MatchCase* match_case, bool is_last, bool keeps_subject,
                          Label end) {
    const Span span = match_case->pattern->span;
    u_->assembler.begin_statement();
    if (keeps_subject) emit(Opcode::COPY, 1, span);
    PatternState state;
    state.allow_irrefutable = match_case->guard != nullptr || is_last;
    pattern(match_case->pattern, state);
    for (const std::string_view captured : state.stores) {
        name(captured, NameAction::Store, span);
    }
    if (match_case->guard != nullptr) {
        ensure_fail(0, state);
        jump_if(match_case->guard, state.fail[0], JumpWhen::False);
    }
    if (keeps_subject) emit(Opcode::POP, span);
    u_->assembler.end_statement();
    visit(match_case->body);
    u_->assembler.mark_artificial();
    jump(Opcode::JUMP, end, span);
    u_->assembler.end_statement();
    bind_fail(span, state);
}

void Compiler::ensure_fail(std::size_t count, PatternState& state) {
    while (state.fail.size() <= count) state.fail.push_back(new_label());
}

// Jumps to where as many values are popped as the pattern has put on the stack.
void Compiler::fail_jump(Opcode op, Span span, PatternState& state) {
    const std::size_t pops = state.on_top + state.stores.size();
    ensure_fail(pops, state);
    jump(op, state.fail[pops], span);
}

void Compiler::bind_fail(Span span, PatternState& state) {
    if (state.fail.empty()) return;
    for (std::size_t i = state.fail.size() - 1; i > 0; --i) {
        bind(state.fail[i]);
        emit(Opcode::POP, span);
    }
    bind(state.fail[0]);
    state.fail.clear();
}

// The top goes below the next count - 1 values.
void Compiler::rotate(std::uint32_t count, Span span) {
    for (; count > 1; --count) emit(Opcode::SWAP, count, span);
}

}  // namespace outlive::bytecode
