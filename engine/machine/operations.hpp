// What the interpreter's cases call when an instruction is more than a line:
// everything here works on the synced frame and the machine's state.
#pragma once

#include "engine/machine/containers.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/machine.hpp"
#include "engine/machine/observer.hpp"
#include "engine/machine/tracing.hpp"

namespace outlive::machine {

// The step at which a run to `until` must look around: the end, or the budget.
[[nodiscard]] std::uint64_t run_target(Machine& m, std::uint64_t until);

// What becomes of the result of the frame just entered, beside a plain push:
void drop_result(Machine& m);    // nothing
void method_result(Machine& m);  // it is pushed, then no value: a callable without self
void pair_result(Machine& m);    // a tuple of two: both are pushed
void again_result(Machine& m);   // it is pushed, and the caller's instruction runs once more

enum class Delivery : std::uint8_t { Done, Raised, Finished };
// Leaves the frame, which returns `result` (a new reference), and gives it to
// whoever waits for it, as the frame's on_return says.
[[nodiscard]] Delivery finish_frame(Machine& m, Frame& f, Value result);

enum class Interrupted : std::uint8_t {
    GoOn,
    OutOfMemory,
    OutOfOutput,
    WaitsForInput,
    PaceChanged
};
[[nodiscard]] Interrupted handle_interrupts(Machine& m);

// --- names ---
[[nodiscard]] Value load_name(Machine& m, Frame& f, Str& name,
                              NameScope& found);  // new reference; raised; entered
[[nodiscard]] Value load_global(Machine& m, Frame& f, Str& name, NameScope& found);
[[nodiscard]] Value store_name(Machine& m, Frame& f, Str& name, Value value,
                               Value* old);  // None when done
[[nodiscard]] Value delete_name(Machine& m, Frame& f, Str& name);
// For observers: what the name is in the frame's own namespace, or no value; borrowed.
[[nodiscard]] Value own_name(Machine& m, const Frame& f, Str& name);
[[nodiscard]] Value load_from_mapping(Machine& m, Frame& f, Value mapping, Str& name,
                                      Value otherwise_cell);
Value raise_unbound_slot(Machine& m, const Frame& f, std::uint32_t slot);
// The dict that look-ups with these globals end in: their `__builtins__`.
[[nodiscard]] Handle builtins_of(Machine& m, const Dict& globals);
// By the `__import__` of the frame's built-ins.
[[nodiscard]] Value import_name(Machine& m, Frame& f, Str& name, Value fromlist, Value level);
Value raise_unknown_name(Machine& m, Str& name);
[[nodiscard]] Cell* make_cell(Machine& m, const Frame& f, std::uint32_t slot, Value content);

// --- values ---
[[nodiscard]] Value binary_slow(Machine& m, BinaryOperator op, Value a, Value b, bool inplace);
[[nodiscard]] Value compare_slow(Machine& m, CompareOperator op, Value a, Value b);
[[nodiscard]] Value contains_slow(Machine& m, Value container, Value item, bool inverted);
[[nodiscard]] Value get_item_slow(Machine& m, Value container, Value key);
[[nodiscard]] Value format_part(Machine& m, Value value, std::uint32_t conversion, Value spec);
[[nodiscard]] Value concatenate(Machine& m, const Value* parts, std::uint32_t count);
[[nodiscard]] Value make_tuple(Machine& m, const Value* items, std::uint32_t count);  // retains
// `q`: the instruction, or null; it keeps where the module's name was found.
[[nodiscard]] Value make_function(Machine& m, const Frame& f, const Value* parts,
                                  std::uint32_t flags, QuickInstruction* q = nullptr);
[[nodiscard]] Value make_slice(Machine& m, Value start, Value stop, Value step);
[[nodiscard]] Value load_super(Machine& m, const Value* operands, Str& name);  // super class self
Value setup_annotations(Machine& m, Frame& f);

// Small ints and floats, in line: false when it is anything else (or does not fit).
[[nodiscard, gnu::always_inline]] inline bool quick_binary(BinaryOperator op, Value a, Value b,
                                                           Value& r) {
    if (a.is_int() && b.is_int()) {
        std::int64_t i = 0;
        switch (op) {
            case BinaryOperator::Add:
                i = a.as_int() + b.as_int();
                break;
            case BinaryOperator::Subtract:
                i = a.as_int() - b.as_int();
                break;
            case BinaryOperator::Multiply:
                if (__builtin_mul_overflow(a.as_int(), b.as_int(), &i)) return false;
                break;
            case BinaryOperator::And:
                i = a.as_int() & b.as_int();
                break;
            case BinaryOperator::Or:
                i = a.as_int() | b.as_int();
                break;
            case BinaryOperator::Xor:
                i = a.as_int() ^ b.as_int();
                break;
            case BinaryOperator::FloorDivide:
                if (b.as_int() == 0) return false;
                i = a.as_int() / b.as_int();
                if (a.as_int() % b.as_int() != 0 && (a.as_int() < 0) != (b.as_int() < 0)) --i;
                break;
            case BinaryOperator::Remainder:
                if (b.as_int() == 0) return false;
                i = a.as_int() % b.as_int();
                if (i != 0 && (i < 0) != (b.as_int() < 0)) i += b.as_int();
                break;
            case BinaryOperator::LeftShift:
                if (b.as_int() < 0 || b.as_int() > 12 || a.as_int() >= 1LL << 38 ||
                    a.as_int() < -(1LL << 38))
                    return false;
                i = a.as_int() * (1LL << b.as_int());
                break;
            case BinaryOperator::RightShift:
                if (b.as_int() < 0 || b.as_int() > 62) return false;
                i = a.as_int() >> b.as_int();
                break;
            case BinaryOperator::TrueDivide:  // both are exact as doubles
                if (b.as_int() == 0) return false;
                r = Value::real(static_cast<double>(a.as_int()) / static_cast<double>(b.as_int()));
                return true;
            default:
                return false;
        }
        if (!Value::fits_int(i)) return false;
        r = Value::integer(i);
        return true;
    }
    const bool numbers = (a.is_int() || a.is_real()) && (b.is_int() || b.is_real());
    if (!numbers) return false;
    const double x = a.is_int() ? static_cast<double>(a.as_int()) : a.as_real();
    const double y = b.is_int() ? static_cast<double>(b.as_int()) : b.as_real();
    switch (op) {
        case BinaryOperator::Add:
            r = Value::real(x + y);
            return true;
        case BinaryOperator::Subtract:
            r = Value::real(x - y);
            return true;
        case BinaryOperator::Multiply:
            r = Value::real(x * y);
            return true;
        case BinaryOperator::TrueDivide:
            if (y == 0) return false;
            r = Value::real(x / y);
            return true;
        default:
            return false;
    }
}

[[nodiscard]] inline bool quick_compare(CompareOperator op, Value a, Value b, Value& r) {
    if (!a.is_int() || !b.is_int()) return false;
    const std::int64_t x = a.as_int(), y = b.as_int();
    switch (op) {
        case CompareOperator::Less:
            r = Value::boolean(x < y);
            break;
        case CompareOperator::LessEqual:
            r = Value::boolean(x <= y);
            break;
        case CompareOperator::Equal:
            r = Value::boolean(x == y);
            break;
        case CompareOperator::NotEqual:
            r = Value::boolean(x != y);
            break;
        case CompareOperator::Greater:
            r = Value::boolean(x > y);
            break;
        case CompareOperator::GreaterEqual:
            r = Value::boolean(x >= y);
            break;
    }
    return true;
}

// --- calls --- (`base` points at callable, self, then the arguments)
[[nodiscard]] Value call_stack(Machine& m, const Value* base, std::uint32_t count,
                               Tuple* keyword_names);
[[nodiscard]] Value call_spread(Machine& m, const Value* base, bool with_keywords);
[[nodiscard]] Value special_method(Machine& m, Value object,
                                   Name name);  // bound; new reference; no value: missing
[[nodiscard]] Value before_with(Machine& m, Value manager, Name enter, Name exit,
                                Value& exit_method);

// --- iteration ---
[[nodiscard]] Value get_iterator(Machine& m, Value v);
[[nodiscard]] Value advance(Machine& m, Value iterator);                // exhausted at the end
[[nodiscard]] Value send_into(Machine& m, Value iterator, Value sent);  // entered, a value, raised
[[nodiscard]] Value yield_from_iterator(Machine& m, Frame& f, Value v);
// The SEND that a suspended generator delegates through, or nullptr.
[[nodiscard]] const bytecode::Instruction* delegation(Machine& m, Generator& g);
[[nodiscard]] Value get_awaitable(Machine& m, Value v, std::uint32_t where);

// --- exceptions ---
[[nodiscard]] Value raise_instruction(Machine& m, Value exception,
                                      Value cause);  // always raised, or entered
Value reraise_handled(Machine& m);
[[nodiscard]] Value exception_matches(Machine& m, Value exception, Value type);
[[nodiscard]] Value intrinsic_1(Machine& m, Frame& f, std::uint32_t which, Value a);
[[nodiscard]] Value intrinsic_2(Machine& m, std::uint32_t which, Value a, Value b);

enum class Unwound : std::uint8_t { Handled, Uncaught };  // Handled: something runs
// One place to unwind to: the handler in this frame, or nullptr.
[[nodiscard]] const bytecode::Handler* find_handler(const bytecode::Code& code, std::uint32_t pc);
void enter_handler(Machine& m, Frame& f, const bytecode::Handler& handler);
// No handler in the frame: its stack goes. True: finalizers run before the exception goes on.
[[nodiscard]] bool finalize_leaving(Machine& m, Frame& f);
// The frame goes because of an exception; true when its on_return takes the
// exception (StopIteration ends a loop): then the caller just goes on.
[[nodiscard]] bool abandon_frame(Machine& m, Frame& f);
void add_traceback(Machine& m, Frame& f);
// By a bare `raise` or the like: no news, the traceback names the frame already.
[[nodiscard]] bool is_raised_again(Machine& m, const Frame& f);
// The same for the instruction at `pc`, whatever it is.
void add_traceback_at(Machine& m, Frame& f, std::uint32_t pc);

inline constexpr std::uint64_t items_of_call = 32;  // what a call left counts for

template <class Observer>
Unwound unwind(Machine& m, Observer& observer, std::uint64_t step) {
    for (;;) {
        Frame& f = *m.heap().at<Frame>(m.state().frame);
        if ((f.flags & FrameLeft) == 0) {
            if (!is_exception_told(m, f)) add_traceback(m, f);
            if (m.state().tracing.asked != 0 && !is_raised_again(m, f) && trace_exception(m, f))
                return Unwound::Handled;
            if (const auto* handler = find_handler(m.code(f.code_id), f.pc - 1)) {
                observer.exception_caught(m, f, m.state().raised, step);
                enter_handler(m, f, *handler);
                forget_told(m);
                return Unwound::Handled;
            }
            if (trace_leaving(m, f)) return Unwound::Handled;
            forget_told(m);
            if (finalize_leaving(m, f)) return Unwound::Handled;
        }
        observer.frame_unwound(m, f, m.state().raised, step);
        const bool last = f.caller == 0;
        if (abandon_frame(m, f)) return Unwound::Handled;
        if (last) return Unwound::Uncaught;
        m.heap().worked(items_of_call);  // a hundred thousand may be left at once
    }
}

// Does the caller get a value for the instruction that it waits at? (A truth
// takes an operand's place, and the instruction runs once more.)
[[nodiscard]] inline bool gives_operand(OnReturn on_return) {
    return on_return == OnReturn::Construct || on_return == OnReturn::BinaryFinal ||
           on_return == OnReturn::ModuleBody;
}

// Does the instruction add to a display that stands on top of the stack, as
// [*a, b] is made? (In comprehensions the display is deeper.)
[[nodiscard]] inline bool grows_display(bytecode::Opcode op, std::uint32_t argument) {
    switch (op) {
        case bytecode::Opcode::LIST_APPEND:
        case bytecode::Opcode::LIST_EXTEND:
        case bytecode::Opcode::SET_ADD:
        case bytecode::Opcode::SET_UPDATE:
        case bytecode::Opcode::MAP_ADD:
        case bytecode::Opcode::DICT_UPDATE:
        case bytecode::Opcode::DICT_MERGE:
            return argument == 1;
        default:
            return false;
    }
}

// Is a name bound by what STORE_NAME answers? Where the namespace is the library's
// own, as that of an Enum's body, nobody sees the call that does it.
[[nodiscard]] inline bool is_stored(Machine& m, Value answer) {
    if (!answer.is_answer()) return true;
    return answer != Value::raised() &&
           (m.heap().at<Frame>(m.state().frame)->flags & FrameHidden) != 0;
}

template <class Observer>
void observe_entry(Machine& m, Observer& observer, std::uint64_t step) {
    Frame& f = *m.heap().at<Frame>(m.state().frame);
    if (f.generator != 0) {
        observer.frame_resumed(m, f, step);
    } else {
        observer.frame_entered(m, f, step);
    }
}

}  // namespace outlive::machine
