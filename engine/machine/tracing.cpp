#include "engine/machine/tracing.hpp"

#include <utility>

#include "engine/machine/code_lines.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/guise.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"

namespace outlive::machine {

namespace {

using bytecode::Opcode;

std::uint32_t trace_of(const Frame& f) {
    return (f.flags & FrameTraced) != 0 ? f.trace : 0;
}

bool is_heard(Machine& m, const Frame& f) {
    const Tracing& t = m.state().tracing;
    return t.asked != 0 && t.busy == 0 && (f.flags & FrameHidden) == 0;
}

bool is_profiled(Machine& m) {
    return (m.state().tracing.asked & TracingCalls) != 0;
}

// Something of the frame's own is told to its trace function, or to the profiler.
bool is_followed(Machine& m, const Frame& f, TraceEvent event) {
    return (is_profiled(m) && event != TraceException) ||
           ((m.state().tracing.asked & TracingLines) != 0 &&
            (trace_of(f) & FrameTraceFunction) != 0);
}

// A call begins, or a generator goes on behind its yield.
bool begins(const bytecode::Code& code, std::uint32_t pc, std::uint32_t last) {
    return code.instructions[pc].op() == Opcode::RESUME ||
           (last != 0 && last == pc && code.instructions[pc - 1].op() == Opcode::YIELD_VALUE);
}

// Callable, self (or no value): what the instruction calls; nullptr: it calls nothing.
const Value* called(Frame& f, bytecode::Instruction instruction) {
    std::uint32_t operands = 0;
    if (instruction.op() == Opcode::CALL) operands = instruction.argument() + 2;
    if (instruction.op() == Opcode::CALL_KW) operands = instruction.argument() + 3;
    if (instruction.op() == Opcode::CALL_EX) operands = instruction.argument() != 0 ? 4 : 3;
    return operands == 0 ? nullptr : f.stack() + (f.depth - operands);
}

// One that a profiler hears of as of a built-in function: no class, no slot's method.
bool is_built_in(Machine& m, Value v) {
    const Heap& heap = m.heap();
    if (heap.is(v, Kind::Native)) return !m.natives()[heap.as<Native>(v)->native].is_slot;
    if (heap.is(v, Kind::BoundMethod)) v = heap.as<BoundMethod>(v)->function;
    return heap.is(v, Kind::Function) && guise_of(*heap.as<Function>(v)) != Guise::None;
}

bool calls_built_in(Machine& m, Frame& f, std::uint32_t pc) {
    const Value* callable = called(f, m.code(f.code_id).instructions[pc]);
    return callable != nullptr && is_built_in(m, callable[0]);
}

// Nothing that counts: what has no line of its own, and `while True` when it goes round.
bool is_passed_over(const bytecode::Code& code, std::uint32_t pc, std::uint32_t last) {
    const bool goes_round = last > pc + 1 && code.instructions[pc].op() == Opcode::NOP &&
                            code.source->text(code.spans[pc]).starts_with("while");
    return last != 0 && (goes_round || !has_own_line(code, pc));
}

bool is_new_line(const bytecode::Code& code, std::uint32_t pc, std::uint32_t last) {
    if (code.instructions[pc].op() == Opcode::RESUME || last == 0 || is_passed_over(code, pc, last))
        return false;
    const std::uint32_t before = last - 1;
    const bool goes_back = before > pc && code.instructions[pc].op() != Opcode::SEND;
    return goes_back || code.instructions[before].op() == Opcode::RESUME ||
           line_of_instruction(code, before) != line_of_instruction(code, pc);
}

// The first event of the instruction that has not been told of; 0: there is none.
std::uint32_t next_event(Machine& m, Frame& f, std::uint32_t pc, std::uint32_t told) {
    const bytecode::Code& code = m.code(f.code_id);
    const std::uint32_t trace = trace_of(f), last = trace & FrameTracePlace;
    const Opcode op = code.instructions[pc].op();
    if ((trace & FrameTraceNative) != 0) return TraceNativeReturn;
    if ((told & TraceCall) == 0 && begins(code, pc, last)) return TraceCall;
    const bool lines =
        (trace & FrameTraceFunction) != 0 && (m.state().tracing.asked & TracingLines) != 0;
    if (lines && (trace & FrameTraceNoLines) == 0 && (told & TraceLine) == 0 &&
        is_new_line(code, pc, last))
        return TraceLine;
    if (lines && (trace & FrameTraceOpcodes) != 0 && (told & TraceOpcode) == 0 &&
        op != Opcode::RESUME)
        return TraceOpcode;
    const bool gives = op == Opcode::RETURN_VALUE || op == Opcode::YIELD_VALUE;
    if (gives && (told & TraceReturn) == 0 && is_followed(m, f, TraceReturn)) return TraceReturn;
    const bool native = is_profiled(m) && (told & TraceNative) == 0 && calls_built_in(m, f, pc);
    return native ? TraceNative : 0U;
}

void remember_place(const bytecode::Code& code, Frame& f, std::uint32_t pc, std::uint32_t told) {
    if ((told & TraceNative) != 0) set_frame_trace(f, trace_of(f) | FrameTraceNative);
    if (is_passed_over(code, pc, trace_of(f) & FrameTracePlace)) return;
    f.trace = (trace_of(f) & ~std::uint32_t{FrameTracePlace}) | (pc + 1);
    f.flags |= FrameTraced;
}

// The frame's owner as the prelude takes it.
Value owner_of(Machine& m, Frame& f) {
    if ((f.flags & FrameInGenerator) == 0) return Value::object(retained_record(m, f));
    return m.heap().retained(Value::object(f.generator));
}

// `event` with what else the prelude is to know of it.
bool tell(Machine& m, Frame& f, std::uint32_t pc, std::uint32_t event, Value argument,
          OnReturn on_return) {
    Tracing& t = m.state().tracing;
    t.told = (t.frame == f.id && t.pc == pc ? t.told : 0) | event;
    t.frame = f.id;
    t.pc = pc;
    t.busy = 1;
    const Owned owner(m.heap(), owner_of(m, f));
    const Value entered =
        m.enter(Prelude::trace_event, {owner.get(), Value::integer(event), argument}, on_return);
    if (entered == Value::raised()) t.busy = 0;
    return true;
}

// With a tuple of the callable, and of what it is a method of.
bool tell_of_built_in(Machine& m, Frame& f, std::uint32_t pc) {
    const Value* callable = called(f, m.code(f.code_id).instructions[pc]);
    const Owned parts(m.heap(), make_tuple(m, callable, callable[1].is_unbound() ? 1 : 2));
    return tell(m, f, pc, TraceNative, parts.get(), OnReturn::Traced);
}

bool tell_exception(Machine& m, Frame& f, std::uint32_t event, Value argument) {
    const Value leaving = std::exchange(m.state().raised, Value::unbound());
    (void)tell(m, f, last_place(m, f), event, argument, OnReturn::TracedLeaving);
    if (m.state().raised.is_unbound()) {
        m.heap().at<Frame>(m.state().frame)->extra = leaving;
    } else {
        m.heap().release(leaving);
    }
    return true;
}

bool is_due(Machine& m, const Frame& f, TraceEvent event) {
    const Tracing& t = m.state().tracing;
    const bool told = t.frame == f.id && (t.told & event) != 0;
    return !told && is_heard(m, f) && is_followed(m, f, event);
}

}  // namespace

std::uint32_t told_place(Machine& m, const Frame& f) {
    const std::uint32_t pc = m.state().tracing.pc, last = trace_of(f) & FrameTracePlace;
    return last == 0 || has_own_line(m.code(f.code_id), pc) ? pc : last - 1;
}

bool trace_instruction(Machine& m, Frame& f, std::uint32_t pc) {
    Tracing& t = m.state().tracing;
    if (!is_heard(m, f)) return false;
    const std::uint32_t told = t.frame == f.id && t.pc == pc ? t.told : 0;
    const std::uint32_t event = next_event(m, f, pc, told);
    if (event == 0) {
        t.frame = 0;
        remember_place(m.code(f.code_id), f, pc, told);
        return false;
    }
    if (event == TraceNativeReturn) f.trace &= ~std::uint32_t{FrameTraceNative};
    if (event == TraceNative) return tell_of_built_in(m, f, pc);
    if (event != TraceReturn) return tell(m, f, pc, event, Value::none(), OnReturn::Traced);
    const bytecode::Code& code = m.code(f.code_id);
    const bool ends = code.instructions[pc].op() == Opcode::RETURN_VALUE;
    return tell(m, f, pc, event | (ends ? TraceEnd : 0U), f.stack()[f.depth - 1], OnReturn::Traced);
}

bool trace_exception(Machine& m, Frame& f) {
    // An exception that was thrown in: first the generator goes on.
    const std::uint32_t last = trace_of(f) & FrameTracePlace;
    const bool goes_on = last != 0 && last == f.pc && begins(m.code(f.code_id), f.pc, last);
    if (goes_on && is_heard(m, f) && (m.state().tracing.frame != f.id))
        return tell_exception(m, f, TraceCall, Value::none());
    if ((trace_of(f) & FrameTraceNative) != 0) {
        f.trace &= ~std::uint32_t{FrameTraceNative};
        if (is_heard(m, f) && is_profiled(m))
            return tell_exception(m, f, TraceNativeException, Value::none());
    }
    return is_due(m, f, TraceException) && tell_exception(m, f, TraceException, m.state().raised);
}

bool trace_leaving(Machine& m, Frame& f) {
    return is_due(m, f, TraceReturn) && tell_exception(m, f, TraceReturn | TraceEnd, Value::none());
}

void set_tracing(Machine& m, std::uint32_t asked) {
    MachineState& s = m.state();
    if ((s.tracing.asked != 0) != (asked != 0)) s.heap.interrupts |= InterruptPace;
    s.tracing.asked = asked;
    s.tracing.frame = 0;
}

void set_frame_trace(Frame& f, std::uint32_t wanted) {
    f.trace = (trace_of(f) & (FrameTracePlace | FrameTraceNative)) | wanted;
    f.flags |= FrameTraced;
}

}  // namespace outlive::machine
