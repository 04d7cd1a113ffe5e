// Patterns: each consumes the value on top of the stack, or jumps to the place
// that pops what the whole pattern has left there (PEP 634). Captured values
// wait below, in the order of PatternState::stores.

#include <fmt/format.h>

#include <optional>

#include <algorithm>
#include <utility>

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/constant_pool.hpp"
#include "engine/bytecode/folding.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::refuse;

namespace {

bool is_star_wildcard(const Pattern* node) {
    const auto* star = try_as<MatchStar>(node);
    return star != nullptr && star->name.empty();
}

constexpr std::size_t no_star = static_cast<std::size_t>(-1);

std::uint32_t argument(std::size_t count) {
    return static_cast<std::uint32_t>(count);
}

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

[[noreturn]] void refuse_second_capture(std::string_view name, Span span) {
    refuse(fmt::format("multiple assignments to name '{}' in pattern", name), span);
}

// True, 1 and 1.0 are one key of a dict.
std::optional<double> number_of(const Constant& constant) {
    if (const auto* flag = std::get_if<bool>(&constant.value)) return *flag ? 1.0 : 0.0;
    if (const auto* real = std::get_if<double>(&constant.value)) return *real;
    const auto* whole = std::get_if<std::int64_t>(&constant.value);
    constexpr std::int64_t exact = std::int64_t{1} << 53U;
    if (whole == nullptr || *whole > exact || *whole < -exact) return std::nullopt;
    return static_cast<double>(*whole);
}

bool equal_keys(const Constant& a, const Constant& b) {
    const auto x = number_of(a), y = number_of(b);
    return x && y ? *x == *y : same_constant(a, b);
}

}  // namespace

void Compiler::pattern(const Pattern* node, PatternState& state) {
    switch (node->kind) {
        case PatternKind::MatchValue:
            return pattern_value(as<MatchValue>(node), state);
        case PatternKind::MatchSingleton: {
            const auto kind = as<MatchSingleton>(node)->value;
            if (kind == ConstantKind::None) {
                load_none(node->span);
            } else {
                load_constant({kind == ConstantKind::True}, node->span);
            }
            emit(Opcode::IS, 0, node->span);
            return fail_jump(Opcode::POP_JUMP_IF_FALSE, node->span, state);
        }
        case PatternKind::MatchSequence:
            return pattern_sequence(as<MatchSequence>(node), state);
        case PatternKind::MatchMapping:
            return pattern_mapping(as<MatchMapping>(node), state);
        case PatternKind::MatchClass:
            return pattern_class(as<MatchClass>(node), state);
        case PatternKind::MatchStar:
            return pattern_capture(as<MatchStar>(node)->name, node->span, state);
        case PatternKind::MatchAs:
            return pattern_as(as<MatchAs>(node), state);
        case PatternKind::MatchOr:
            return pattern_or(as<MatchOr>(node), state);
    }
}

void Compiler::subpattern(const Pattern* node, PatternState& state) {
    const bool allowed = std::exchange(state.allow_irrefutable, true);
    pattern(node, state);
    state.allow_irrefutable = allowed;
}

void Compiler::pattern_value(const MatchValue* node, PatternState& state) {
    if (node->value->kind == ExprKind::JoinedStr)
        refuse("patterns may only match literals and attribute lookups", node->span);
    visit(node->value);
    compare_operator(CmpOperator::Eq, node->span);
    fail_jump(Opcode::POP_JUMP_IF_FALSE, node->span, state);
}

void Compiler::pattern_capture(std::string_view captured, Span span, PatternState& state) {
    refuse_debug(captured, NameAction::Store, span);
    if (captured.empty()) return emit(Opcode::POP, span);
    if (contains(state.stores, captured)) refuse_second_capture(captured, span);
    rotate(state.on_top + argument(state.stores.size()) + 1, span);
    state.stores.push_back(captured);
}

void Compiler::pattern_as(const MatchAs* node, PatternState& state) {
    if (node->pattern == nullptr) {
        if (!state.allow_irrefutable) {
            if (node->name.empty()) {
                refuse("wildcard makes remaining patterns unreachable", node->span);
            }
            refuse(
                fmt::format("name capture '{}' makes remaining patterns unreachable", node->name),
                node->span);
        }
        return pattern_capture(node->name, node->span, state);
    }
    ++state.on_top;
    emit(Opcode::COPY, 1, node->span);
    pattern(node->pattern, state);
    --state.on_top;
    pattern_capture(node->name, node->span, state);
}

void Compiler::pattern_sequence(const MatchSequence* node, PatternState& state) {
    const Span span = node->span;
    const std::size_t size = node->patterns.size();
    std::size_t star = no_star;
    bool only_wildcards = true;
    for (std::size_t i = 0; i < size; ++i) {
        const Pattern* part = node->patterns[i];
        if (part->kind == PatternKind::MatchStar) {
            if (star != no_star) {
                refuse("multiple starred names in sequence pattern", span);
            }
            star = i;
        }
        only_wildcards = only_wildcards && (is_wildcard(part) || is_star_wildcard(part));
    }
    ++state.on_top;  // the subject stays for the checks
    emit(Opcode::MATCH_SEQUENCE, span);
    fail_jump(Opcode::POP_JUMP_IF_FALSE, span, state);
    const auto check_length = [&](CmpOperator op, std::size_t length) {
        emit(Opcode::GET_LEN, span);
        load_integer(static_cast<std::int64_t>(length), span);
        compare_operator(op, span);
        fail_jump(Opcode::POP_JUMP_IF_FALSE, span, state);
    };
    if (star == no_star) {
        check_length(CmpOperator::Eq, size);
    } else if (size > 1) {
        check_length(CmpOperator::GtE, size - 1);
    }
    --state.on_top;
    if (only_wildcards) return emit(Opcode::POP, span);
    if (star != no_star && is_star_wildcard(node->patterns[star])) {
        return pattern_items(node, star, state);
    }
    pattern_unpacked(node, state);
}

// With `*_` the items are taken one by one, from the front and from the back.
void Compiler::pattern_items(const MatchSequence* node, std::size_t star, PatternState& state) {
    const Span span = node->span;
    const std::size_t size = node->patterns.size();
    ++state.on_top;
    for (std::size_t i = 0; i < size; ++i) {
        const Pattern* part = node->patterns[i];
        if (is_wildcard(part) || i == star) continue;
        emit(Opcode::COPY, 1, span);
        if (i < star) {
            load_integer(static_cast<std::int64_t>(i), span);
        } else {
            emit(Opcode::GET_LEN, span);
            load_integer(static_cast<std::int64_t>(size - i), span);
            emit(Opcode::BINARY, static_cast<std::uint32_t>(BinaryOperator::Subtract), span);
        }
        emit(Opcode::LOAD_SUBSCR, span);
        subpattern(part, state);
    }
    --state.on_top;
    emit(Opcode::POP, span);
}

void Compiler::pattern_unpacked(const MatchSequence* node, PatternState& state) {
    const std::size_t size = node->patterns.size();
    std::size_t star = no_star;
    for (std::size_t i = 0; i < size; ++i) {
        if (node->patterns[i]->kind == PatternKind::MatchStar) star = i;
    }
    if (star == no_star) {
        emit(Opcode::UNPACK_SEQUENCE, argument(size), node->span);
    } else {
        if (star >= 0x100 || size - star - 1 >= 0x8000) {
            refuse("too many expressions in star-unpacking sequence pattern", node->span);
        }
        emit(Opcode::UNPACK_EX, argument(star) | argument(size - star - 1) << 8U, node->span);
    }
    state.on_top += argument(size);
    for (const Pattern* part : node->patterns) {
        --state.on_top;
        subpattern(part, state);
    }
}

// -> tuple of the keys, which must be literals or dotted names
void Compiler::mapping_keys(const MatchMapping* node) {
    std::vector<Constant> seen;
    for (const Expr* key : node->keys) {
        if (key->kind == ExprKind::JoinedStr)
            refuse("mapping pattern keys may only match literals and attribute lookups",
                   node->span);
        if (auto constant = fold(key)) {
            for (const Constant& other : seen) {
                if (!equal_keys(other, *constant)) continue;
                refuse(fmt::format("mapping pattern checks duplicate key ({})",
                                   constant_repr(*constant)),
                       node->span);
            }
            seen.push_back(std::move(*constant));
        }
        visit(key);
    }
    emit(Opcode::BUILD_TUPLE, argument(node->keys.size()), node->span);
}

void Compiler::pattern_mapping(const MatchMapping* node, PatternState& state) {
    const Span span = node->span;
    const std::size_t size = node->keys.size();
    ++state.on_top;
    emit(Opcode::MATCH_MAPPING, span);
    fail_jump(Opcode::POP_JUMP_IF_FALSE, span, state);
    if (size == 0 && node->rest.empty()) {
        --state.on_top;
        return emit(Opcode::POP, span);
    }
    if (size > 0) {
        emit(Opcode::GET_LEN, span);
        load_integer(static_cast<std::int64_t>(size), span);
        compare_operator(CmpOperator::GtE, span);
        fail_jump(Opcode::POP_JUMP_IF_FALSE, span, state);
    }
    mapping_keys(node);
    emit(Opcode::MATCH_KEYS, span);
    state.on_top += 2;  // subject keys values
    emit(Opcode::COPY, 1, span);
    fail_jump(Opcode::POP_JUMP_IF_NONE, span, state);
    emit(Opcode::UNPACK_SEQUENCE, argument(size), span);
    state.on_top += argument(size);
    --state.on_top;
    for (const Pattern* part : node->patterns) {
        --state.on_top;
        subpattern(part, state);
    }
    state.on_top -= 2;
    mapping_rest(node, state);
}

// subject keys -> ; **rest is a copy of the subject without the keys
void Compiler::mapping_rest(const MatchMapping* node, PatternState& state) {
    const Span span = node->span;
    if (node->rest.empty()) {
        emit(Opcode::POP, span);
        return emit(Opcode::POP, span);
    }
    emit(Opcode::BUILD_MAP, 0, span);
    emit(Opcode::SWAP, 3, span);
    emit(Opcode::DICT_UPDATE, 2, span);
    const std::size_t size = node->keys.size();
    emit(Opcode::UNPACK_SEQUENCE, argument(size), span);
    for (std::size_t left = size; left > 0; --left) {
        emit(Opcode::COPY, argument(left + 1), span);
        emit(Opcode::SWAP, 2, span);
        emit(Opcode::DELETE_SUBSCR, span);
    }
    pattern_capture(node->rest, span, state);
}

void Compiler::pattern_class(const MatchClass* node, PatternState& state) {
    const Span span = node->span;
    const std::size_t positional = node->patterns.size();
    const std::size_t named = node->kwd_attrs.size();
    ConstantTuple names;
    for (std::size_t i = 0; i < named; ++i) {
        const std::string_view attribute = node->kwd_attrs[i].text;
        refuse_debug(attribute, NameAction::Store, node->kwd_patterns[i]->span);
        for (std::size_t j = i + 1; j < named; ++j) {
            if (node->kwd_attrs[j].text != attribute) continue;
            refuse(fmt::format("attribute name repeated in class pattern: {}", attribute),
                   node->kwd_patterns[j]->span);
        }
        names.push_back({Constant::Str{std::string(attribute)}});
    }
    visit(node->cls);
    load_constant({std::move(names)}, span);
    emit(Opcode::MATCH_CLASS, argument(positional), span);
    ++state.on_top;
    emit(Opcode::COPY, 1, span);
    fail_jump(Opcode::POP_JUMP_IF_NONE, span, state);
    emit(Opcode::UNPACK_SEQUENCE, argument(positional + named), span);
    state.on_top += argument(positional + named);
    --state.on_top;
    for (std::size_t i = 0; i < positional + named; ++i) {
        const Pattern* part =
            i < positional ? node->patterns[i] : node->kwd_patterns[i - positional];
        --state.on_top;
        if (is_wildcard(part)) {
            emit(Opcode::POP, span);
        } else {
            subpattern(part, state);
        }
    }
}

// Brings this alternative's captures, on the stack and in `state`, into the
// order of the first alternative's.
void Compiler::order_captures(const MatchOr* node, const std::vector<std::string_view>& control,
                              PatternState& state) {
    auto& stores = state.stores;
    const auto refuse_difference = [&] {
        refuse("alternative patterns bind different names", node->span);
    };
    if (stores.size() != control.size()) refuse_difference();
    for (std::size_t wanted = control.size(); wanted-- > 0;) {
        const auto found = std::find(stores.begin(), stores.end(), control[wanted]);
        if (found == stores.end()) refuse_difference();
        const auto at = static_cast<std::size_t>(found - stores.begin());
        if (at == wanted) continue;
        // The first at + 1 captures go behind those up to `wanted`.
        const auto moved = static_cast<std::ptrdiff_t>(at + 1);
        std::rotate(stores.begin(), stores.begin() + moved,
                    stores.begin() + static_cast<std::ptrdiff_t>(wanted + 1));
        for (std::size_t i = 0; i < at + 1; ++i) rotate(argument(wanted + 1), node->span);
    }
}

void Compiler::pattern_or(const MatchOr* node, PatternState& state) {
    const Span span = node->span;
    const Label end = new_label();
    PatternState outer = std::move(state);
    std::vector<std::string_view> control;
    for (std::size_t i = 0; i < node->patterns.size(); ++i) {
        const Pattern* alternative = node->patterns[i];
        PatternState own;
        own.allow_irrefutable = i + 1 == node->patterns.size() && outer.allow_irrefutable;
        emit(Opcode::COPY, 1, alternative->span);
        pattern(alternative, own);
        if (i == 0) {
            control = own.stores;
        } else {
            order_captures(node, control, own);
        }
        jump(Opcode::JUMP, end, alternative->span);
        bind_fail(alternative->span, own);
    }
    state = std::move(outer);
    emit(Opcode::POP, span);  // the copy of the subject that no alternative took
    fail_jump(Opcode::JUMP, span, state);
    bind(end);
    // The captures lie above the copy of the subject; they go to where
    // captures wait.
    const std::uint32_t rotations =
        argument(control.size()) + 1 + state.on_top + argument(state.stores.size());
    for (const std::string_view captured : control) {
        rotate(rotations, span);
        if (contains(state.stores, captured)) refuse_second_capture(captured, span);
        state.stores.push_back(captured);
    }
    emit(Opcode::POP, span);
}

}  // namespace outlive::bytecode
