// Raising, matching, handlers; what happens between two instructions.
#include <algorithm>
#include <utility>

#include "engine/machine/attributes.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/collector.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/finalization.hpp"
#include "engine/machine/frozen_frames.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/suggestions.hpp"

namespace outlive::machine {

const bytecode::Handler* find_handler(const bytecode::Code& code, std::uint32_t pc) {
    for (const bytecode::Handler& h : code.handlers) {
        if (h.begin <= pc && pc < h.end) return &h;
    }
    return nullptr;
}

namespace {

std::uint32_t operand_count(bytecode::Instruction instruction) {
    [[maybe_unused]] const std::uint32_t n = instruction.argument();
    switch (instruction.op()) {
#define OP(name, argument, pops, pushes, formula) \
    case bytecode::Opcode::name:                  \
        return pops;
#include "engine/bytecode/opcodes.def"
#undef OP
    }
    return 0;
}

// What is on the stack above `depth` goes. An instruction that raises lets go of its
// operands in their order.
void drop_operands(Machine& m, Frame& f, std::uint32_t depth) {
    const Handle trace = m.heap().as<Exception>(m.state().raised)->traceback;
    const bool from_here = trace != 0 && m.heap().at<Traceback>(trace)->next == 0;
    if (from_here && f.pc != 0 && f.depth > depth) {
        const std::uint32_t operands = operand_count(m.code(f.code_id).instructions[f.pc - 1]);
        const std::uint32_t count = std::min(operands, f.depth - depth);
        f.depth -= count;
        for (std::uint32_t i = 0; i < count; ++i) m.heap().release(f.stack()[f.depth + i]);
    }
    while (f.depth > depth) m.heap().release(f.stack()[--f.depth]);
}

}  // namespace

void enter_handler(Machine& m, Frame& f, const bytecode::Handler& handler) {
    MachineState& s = m.state();
    const std::uint32_t place = last_place(m, f);
    drop_operands(m, f, handler.depth);
    if (handler.push_place) f.stack()[f.depth++] = Value::integer(place);
    f.stack()[f.depth++] = s.raised;
    s.raised = Value::unbound();
    f.pc = handler.target;
    f.unused = 0;
}

std::uint32_t place_of(Machine& m, const Frame& frame) {
    if (is_told_of(m, frame)) return told_place(m, frame);
    if (frame.pc == 0) return 0;
    auto& f = const_cast<Frame&>(frame);
    const auto& handlers = m.code(f.code_id).handlers;
    const auto unwound = [&](const bytecode::Handler& h) { return h.target == f.pc; };
    if (f.depth == 0 || std::none_of(handlers.begin(), handlers.end(), unwound)) return f.pc - 1;
    const Value exception = f.stack()[f.depth - 1];
    if (!m.heap().is(exception, Kind::Exception)) return f.pc - 1;
    const Handle top = m.heap().as<Exception>(exception)->traceback;
    const bool is_here = top != 0 && m.heap().at<Traceback>(top)->frame == f.id;
    return is_here ? m.heap().at<Traceback>(top)->pc : f.pc - 1;
}

namespace {

bool is_left_out(Machine& m, const Frame& f) {
    return (f.flags & FrameHidden) != 0 && !told_file(m.code(f.code_id));
}

}  // namespace

bool is_raised_again(Machine& m, const Frame& f) {
    const bytecode::Instruction instruction =
        f.pc == 0 ? bytecode::Instruction() : m.code(f.code_id).instructions[f.pc - 1];
    const bytecode::Opcode op = instruction.op();
    const bool bare_raise = op == bytecode::Opcode::RAISE && instruction.argument() == 0 &&
                            m.state().raised == m.state().handled;
    return bare_raise || op == bytecode::Opcode::RERAISE || op == bytecode::Opcode::END_ASYNC_FOR;
}

void add_traceback(Machine& m, Frame& f) {
    if (is_raised_again(m, f) || is_left_out(m, f)) return;
    add_traceback_at(m, f, f.pc == 0 ? 0 : f.pc - 1);
}

void add_traceback_at(Machine& m, Frame& f, std::uint32_t pc) {
    Heap& heap = m.heap();
    auto* e = heap.as<Exception>(m.state().raised);
    auto* entry = heap.create<Traceback>(Kind::Traceback);
    entry->next = e->traceback;
    entry->code = f.code;
    heap.retain(f.code);
    entry->pc = pc;
    entry->unused = 0;
    entry->frame = f.id;
    const bool misses_a_name = m.is_raised(Error::NameError) || m.is_raised(Error::AttributeError);
    entry->locals = entry->next == 0 && misses_a_name ? names_for_suggestions(m, f) : 0;
    entry->record = (f.flags & FrameInGenerator) != 0 ? 0 : retained_record(m, f);
    e->traceback = heap.handle(entry);
}

Value raise_instruction(Machine& m, Value exception, Value cause) {
    Heap& heap = m.heap();
    const auto is_exception_class = [&](Value v) {
        return heap.is(v, Kind::Class) &&
               m.is_subclass(heap.as<Class>(v), m.error_class(Error::BaseException));
    };
    const bool made = heap.is(exception, Kind::Exception);
    if (made && cause.is_unbound()) return m.raise_value(exception);
    const bool cause_fine = cause.is_unbound() || cause.is_none() ||
                            heap.is(cause, Kind::Exception) || is_exception_class(cause);
    if (!made && !is_exception_class(exception))
        return m.raise_type("exceptions must derive from BaseException");
    if (!made && cause.is_unbound() && is_made_plainly(m, *heap.as<Class>(exception))) {
        const Owned plain(heap, heap.value(make_exception(m, *heap.as<Class>(exception), {})));
        return m.raise_value(plain.get());
    }
    if (!cause_fine) return m.raise_type("exception causes must derive from BaseException");
    if (made && !heap.is(cause, Kind::Class)) {
        auto* e = heap.as<Exception>(exception);
        heap.store(e->cause, cause.is_none() ? Value::unbound() : cause);
        e->suppress_context = 1;
        return m.raise_value(exception);
    }
    // A class must be called first: that may be Python's work.
    return m.enter(Prelude::raise_from,
                   {exception, cause.is_unbound() ? Value::ellipsis() : cause});
}

Value reraise_handled(Machine& m) {
    const Value handled = m.state().handled;
    if (handled.is_unbound() || handled.is_none()) {
        return m.raise(Error::RuntimeError, "No active exception to reraise");
    }
    m.heap().retain(handled);
    m.state().raised = handled;
    return Value::raised();
}

namespace {

constexpr std::string_view not_catchable =
    "catching classes that do not inherit from BaseException is not allowed";

bool is_catchable(Machine& m, Value type) {
    return m.heap().is(type, Kind::Class) &&
           m.is_subclass(m.heap().as<Class>(type), m.error_class(Error::BaseException));
}

}  // namespace

// A tuple's classes are all looked at before the first is tried; a tuple inside
// of it is no class.
Value exception_matches(Machine& m, Value exception, Value type) {
    Heap& heap = m.heap();
    if (!heap.is(type, Kind::Tuple)) {
        if (!is_catchable(m, type)) return m.raise_type(not_catchable);
        return Value::boolean(m.is_instance(exception, heap.as<Class>(type)));
    }
    const ItemSpan types = item_span(heap, type);
    const auto catchable = [&](Value v) { return is_catchable(m, v); };
    if (!std::all_of(types.begin(), types.end(), catchable)) return m.raise_type(not_catchable);
    return Value::boolean(std::any_of(types.begin(), types.end(), [&](Value v) {
        return m.is_instance(exception, heap.as<Class>(v));
    }));
}

Value intrinsic_1(Machine& m, Frame& f, std::uint32_t which, Value a) {
    using bytecode::Intrinsic1;
    Heap& heap = m.heap();
    if (static_cast<Intrinsic1>(which) != Intrinsic1::StopIterationError) {
        return m.enter(Prelude::intrinsic_one, {Value::integer(which), a});
    }
    const std::uint32_t flags = m.code(f.code_id).flags;
    const bool async_generator = (flags & bytecode::CodeAsyncGenerator) != 0;
    const bool stop = m.is_instance(a, m.error_class(Error::StopIteration));
    const bool async_stop =
        async_generator && m.is_instance(a, m.error_class(Error::StopAsyncIteration));
    if (!stop && !async_stop) return heap.retained(a);
    const char* message = async_stop        ? "async generator raised StopAsyncIteration"
                          : async_generator ? "async generator raised StopIteration"
                          : (flags & bytecode::CodeCoroutine) != 0
                              ? "coroutine raised StopIteration"
                              : "generator raised StopIteration";
    m.raise(Error::RuntimeError, message);
    const Value error = m.state().raised;
    m.state().raised = Value::unbound();
    auto* e = heap.as<Exception>(error);
    heap.store(e->cause, a);
    heap.store(e->context, a);
    e->suppress_context = 1;
    return error;
}

Value intrinsic_2(Machine& m, std::uint32_t which, Value a, Value b) {
    return m.enter(Prelude::intrinsic_two, {Value::integer(which), a, b});
}

namespace {

// Objects whose __del__ is due, weak references' callbacks, abandoned
// generators: they are called; the result goes nowhere. False: there was nothing to call.
bool call_finalizers(Machine& m, OnReturn on_return) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    auto* queue = heap.at<List>(s.finalizers);
    if (queue->size == 0) {
        s.heap.interrupts &= ~std::uint64_t{InterruptFinalizers};
        return false;
    }
    // All that one instruction has let go of, in its order: what the first of
    // them lets go of comes before the second.
    s.heap.interrupts &= ~std::uint64_t{InterruptFinalizers};
    const bool one = queue->size == 1;
    const Value first = items(heap, *queue)[0];
    const Owned due(heap, one ? heap.retained(first)
                              : heap.value(make_list(heap, items(heap, *queue), queue->size)));
    while (queue->size != 0) heap.release(items(heap, *queue)[--queue->size]);
    const Prelude call = one ? Prelude::finalize : Prelude::finalize_all;
    const bool entered = m.enter(call, {due.get()}, on_return) != Value::raised();
    if (!entered) m.drop_raised();
    return entered;
}

}  // namespace

// What the frame's stack held alone has its last word while the frame is still there. Where
// an exception that goes on was raised stands on the stack, too.
bool finalize_leaving(Machine& m, Frame& f) {
    MachineState& s = m.state();
    const std::uint32_t place = last_place(m, f);
    drop_operands(m, f, 0);
    if (f.pc != 0) f.pc = place + 1;
    if ((s.heap.interrupts & InterruptFinalizers) == 0) return false;
    const Value leaving = std::exchange(s.raised, Value::unbound());
    if (!call_finalizers(m, OnReturn::FinalizeLeaving)) {
        s.raised = leaving;
        return false;
    }
    f.flags |= FrameLeft;
    m.heap().at<Frame>(s.frame)->extra = leaving;
    return true;
}

Interrupted handle_interrupts(Machine& m) {
    MachineState& s = m.state();
    std::uint64_t& bits = s.heap.interrupts;
    m.heap().look_around();
    bits &= ~std::uint64_t{InterruptCost};
    if ((bits & InterruptMemory) != 0) {
        bits &= ~std::uint64_t{InterruptMemory};
        if (s.heap.allocator.live_bytes > s.heap.memory_limit) return Interrupted::OutOfMemory;
    }
    if ((bits & InterruptOutput) != 0) {
        bits &= ~std::uint64_t{InterruptOutput};
        if (s.output_bytes > s.output_limit) return Interrupted::OutOfOutput;
    }
    if ((bits & InterruptInput) != 0) {
        bits &= ~std::uint64_t{InterruptInput};
        return Interrupted::WaitsForInput;
    }
    if ((bits & InterruptCollect) != 0) {
        bits &= ~std::uint64_t{InterruptCollect};
        collect(m);
    }
    if ((bits & InterruptFinalizers) != 0) (void)call_finalizers(m, OnReturn::Finalize);
    if ((bits & InterruptPace) != 0) {
        bits &= ~std::uint64_t{InterruptPace};
        return Interrupted::PaceChanged;
    }
    return Interrupted::GoOn;
}

std::uint64_t run_target(Machine& m, std::uint64_t until) {
    const MachineState& s = m.state();
    const std::uint64_t charged = s.cost >> Machine::cost_grain_bits << Machine::cost_grain_bits;
    const std::uint64_t budget = s.cost_limit > charged ? s.cost_limit - charged : 0;
    return std::max(std::min(until, budget), s.steps);
}

}  // namespace outlive::machine
