// The interpreter: one loop over the machine, a template over the observer.
//
// The running frame's pc and stack pointer are held in local variables; SYNC
// writes them back before anything else may look at the frame. The cases stand
// in ops_*.inc by subject, each a few lines: what is more is a function in
// operations.hpp. Invariant: between two instructions nothing of the program's
// state lies outside the arena, so the loop may stop before any of them.
//
// Each case ends by going straight to the next one's (a computed jump).
//
// Steps are not counted one by one: how many are done follows from how far pc has
// gone since `origin`, which moves along where pc jumps. Only where the course of
// pc changes does the quick loop look whether the end of the run is near. Between
// two looks it does less than `stretch` steps (QuickCode sees to that), so it ends
// at least one step before; the last ones are done by the same loop at the other
// pace, which does the plain opcodes and looks before each. That one also serves
// an observer of single instructions or values.
#pragma once

#include <algorithm>
#include <cstdint>
#include <type_traits>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/numbers_float.hpp"
#include "engine/machine/frame_switch.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/machine.hpp"
#include "engine/machine/misrules.hpp"
#include "engine/machine/observer.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/quick_operations.hpp"
#include "engine/machine/user_operators.hpp"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"  // labels as values

namespace outlive::machine {

enum class Pace : std::uint8_t { Quick, OneByOne };

[[nodiscard]] constexpr std::int64_t bytes_of_steps(std::uint64_t steps) {
    constexpr std::uint64_t never = std::uint64_t{1} << 58U;
    return static_cast<std::int64_t>(std::min(steps, never) * sizeof(QuickInstruction));
}

// Quick: Stop::Steps before `until` means that only the last steps are left.
template <Pace pace, class Observer>
Stop run_loop(Machine& m, std::uint64_t until, Observer& observer) {
    using bytecode::Opcode;
    constexpr bool plain_only = pace == Pace::OneByOne;
    static const void* const cases[] = {
#define OP(name, argument, pops, pushes, formula) &&case_##name,
#include "engine/bytecode/opcodes.def"
#undef OP
#define QUICK(name, formula) &&case_##name,
#include "engine/machine/quick_opcodes.def"
#undef QUICK
    };

    Heap& heap = m.heap();
    MachineState& s = m.state();

    Frame* f = nullptr;
    QuickInstruction* first = nullptr;
    QuickInstruction* pc = nullptr;
    Value* sp = nullptr;
    Value r;
    std::uint64_t operand = 0;  // of the instruction that runs
    std::uint32_t pops = 0;
    [[maybe_unused]] OnReturn delivered = OnReturn::Push;
    std::uint64_t target = run_target(m, until);
    // In bytes of instructions, as pc counts them: where pc would stand after no
    // step, and how far behind that the loop must look around, or stop.
    std::int64_t origin = 0;
    std::int64_t limit = 0;

#define CASE(name) case_##name:
#define PLACE (static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(pc)))
#define RAN (PLACE - origin)
// Steps done before the instruction at pc; in a case, which has moved pc on, those
// of its own instruction included.
#define DONE (static_cast<std::uint64_t>(RAN) / sizeof(QuickInstruction))
#define STEP (DONE - 1) /* index of the instruction that runs */
#define PC (static_cast<std::uint32_t>(pc - first))
#define SYNC_FRAME() \
    (f->pc = PC, f->depth = static_cast<std::uint32_t>(sp - f->slots()) - f->slot_count)
// Natives read the step (the virtual clock does): it must not depend on how a run is sliced.
#define SYNC() (SYNC_FRAME(), s.steps = STEP)
// Objects by handle; the state stands at the arena's first byte.
#define AT(Type, handle) \
    (reinterpret_cast<Type*>(reinterpret_cast<std::byte*>(&s) + (std::uint64_t{handle} << 3U)))
// pc goes on elsewhere; the steps done stay what they are.
#define MOVE_TO(place)                \
    do {                              \
        const std::int64_t ran = RAN; \
        pc = (place);                 \
        origin = PLACE - ran;         \
    } while (false)
#define LOAD_FRAME()                                         \
    do {                                                     \
        f = AT(Frame, s.frame);                              \
        first = m.quick_code(f->code_id).instructions.get(); \
        MOVE_TO(first + f->pc);                              \
        sp = f->slots() + f->slot_count + f->depth;          \
    } while (false)
// The same where s.steps says how many are done.
#define START_FROM_STATE()                                                                        \
    do {                                                                                          \
        LOAD_FRAME();                                                                             \
        origin = PLACE - bytes_of_steps(s.steps);                                                 \
        limit = bytes_of_steps(target) -                                                          \
                (plain_only                                                                       \
                     ? 0                                                                          \
                     : QuickCode::stretch * static_cast<std::int64_t>(sizeof(QuickInstruction))); \
    } while (false)
#define OPERAND static_cast<std::uint32_t>(operand)
#define SLOT (f->slots()[operand])
#define NAME_OPERAND (*AT(Str, OPERAND))
#define GO_TO(opcode) goto* cases[static_cast<std::size_t>(opcode)]
#define NEXT                                       \
    do {                                           \
        if constexpr (plain_only) {                \
            if (RAN == limit) goto pause;          \
            if (s.tracing.asked != 0) goto traced; \
        }                                          \
        RUN_NEXT;                                  \
    } while (false)
#define RUN_NEXT                                                           \
    do {                                                                   \
        if constexpr (Observer::tracks_steps) observer.now = DONE;         \
        if constexpr (Observer::watches_instructions) {                    \
            SYNC_FRAME();                                                  \
            s.steps = DONE;                                                \
            if (observer.instruction(m, *f, PC, DONE)) return Stop::Steps; \
        }                                                                  \
        operand = pc->argument;                                            \
        if constexpr (plain_only) {                                        \
            GO_TO((pc++)->plain);                                          \
        } else {                                                           \
            GO_TO((pc++)->quick);                                          \
        }                                                                  \
    } while (false)
#define LOOK_FOR_END()                   \
    do {                                 \
        if constexpr (!plain_only) {     \
            if (RAN >= limit) goto near; \
        }                                \
    } while (false)
// Behind a change of pc's course.
#define NEXT_MOVED      \
    do {                \
        LOOK_FOR_END(); \
        NEXT;           \
    } while (false)
#define NEXT_MOVED_CHECKED                            \
    do {                                              \
        if (s.heap.interrupts != 0) goto interrupted; \
        NEXT_MOVED;                                   \
    } while (false)
#define NEXT_CHECKED                                  \
    do {                                              \
        if (s.heap.interrupts != 0) goto interrupted; \
        NEXT;                                         \
    } while (false)
#define PUSH(v) (*sp++ = (v))
#define RETAIN(v)                                              \
    do {                                                       \
        if ((v).is_object()) ++AT(Object, (v).handle())->refs; \
    } while (false)
// Below the ints and floats are only objects, no value, and a few others.
#define RETAIN_BOUND_OR(v, otherwise)          \
    do {                                       \
        if ((v).bits <= Value::special_base) { \
            if ((v).is_unbound()) otherwise;   \
            ++AT(Object, (v).handle())->refs;  \
        }                                      \
    } while (false)
#define RETAIN_BOUND(v) RETAIN_BOUND_OR(v, goto unbound_slot)
#define RELEASE(v)                                                    \
    do {                                                              \
        if ((v).is_object() && --AT(Object, (v).handle())->refs == 0) \
            heap.destroy(AT(Object, (v).handle()));                   \
    } while (false)
#define RELEASE_TOP()            \
    do {                         \
        const Value top = *--sp; \
        RELEASE(top);            \
    } while (false)
// In their order, as CPython lets go of them.
#define RELEASE_OPERANDS()                         \
    do {                                           \
        sp -= pops;                                \
        for (std::uint32_t i = 0; i < pops; ++i) { \
            const Value operand_released = sp[i];  \
            RELEASE(operand_released);             \
        }                                          \
    } while (false)
#define OBSERVE_VALUE(v)                                                                           \
    do {                                                                                           \
        if constexpr (Observer::watches_values) observer.value_computed(m, *f, PC - 1, (v), STEP); \
    } while (false)
#define OBSERVE_DISPLAY()                                                           \
    do {                                                                            \
        if constexpr (Observer::watches_values) {                                   \
            if (grows_display(pc[-1].op(), pc[-1].argument)) OBSERVE_VALUE(sp[-1]); \
        }                                                                           \
    } while (false)
// FINISH(2) of an operation that has answered a value for certain.
#define DONE_TWO(v)                        \
    do {                                   \
        const Value y = *--sp, x = sp[-1]; \
        RELEASE(x);                        \
        RELEASE(y);                        \
        sp[-1] = (v);                      \
        OBSERVE_VALUE(v);                  \
        NEXT_CHECKED;                      \
    } while (false)
#define FINISH(count)   \
    do {                \
        pops = (count); \
        goto finish;    \
    } while (false)
#define FINISH_DROP(count) \
    do {                   \
        pops = (count);    \
        goto finish_drop;  \
    } while (false)
#define RAISE_IF(condition)         \
    do {                            \
        if (condition) goto raised; \
    } while (false)

    START_FROM_STATE();
    if (!s.raised.is_unbound()) goto unwind;
    // Not checked: what was pending when the run paused waits, as it would have
    // without the pause.
    NEXT_MOVED;

#include "engine/machine/ops_build.inc"
#include "engine/machine/ops_calls.inc"
#include "engine/machine/ops_exceptions.inc"
#include "engine/machine/ops_flow.inc"
#include "engine/machine/ops_misrules.inc"
#include "engine/machine/ops_names.inc"
#include "engine/machine/ops_operators.inc"
#include "engine/machine/ops_quick.inc"

// An operation on the top `pops` values has answered `r`.
finish:
    if (r.is_answer()) {
        if (r == Value::raised()) goto raised;
        goto entered;
    }
    RELEASE_OPERANDS();
    PUSH(r);
    OBSERVE_VALUE(r);
    NEXT_CHECKED;

// The same for one that pushes nothing.
finish_drop:
    if (r.is_answer()) {
        if (r == Value::raised()) goto raised;
        drop_result(m);
        goto entered;
    }
    RELEASE(r);
    RELEASE_OPERANDS();
    OBSERVE_DISPLAY();
    NEXT_CHECKED;

// The operation has entered a frame (or several): its operands go.
entered:
    while (pops != 0) {
        RELEASE_TOP();
        --pops;
    }
    f->depth = static_cast<std::uint32_t>(sp - f->slots()) - f->slot_count;
    LOAD_FRAME();
    observe_entry(m, observer, STEP);
    if (!s.raised.is_unbound()) goto unwind;
    NEXT_MOVED_CHECKED;

// The running frame has returned `r`, in a way that is more than a push.
returned:
    delivered = f->on_return;
    switch (finish_frame(m, *f, r)) {
        case Delivery::Done:
            LOAD_FRAME();
            if constexpr (Observer::watches_values) {
                if (gives_operand(delivered) || pc[-1].op() == Opcode::CHECK_EG_MATCH ||
                    grows_display(pc[-1].op(), pc[-1].argument))
                    observer.value_computed(m, *f, PC - 1, sp[-1], STEP);
            }
            break;
        case Delivery::Raised:
            LOAD_FRAME();
            goto unwind;
        case Delivery::Finished:
            s.steps = STEP + 1;
            s.finished = static_cast<std::uint32_t>(Stop::Finished);
            return Stop::Finished;
    }
    NEXT_MOVED_CHECKED;

raised:
    SYNC();
    observer.exception_raised(m, *f, s.raised, STEP);
unwind:
    switch (unwind(m, observer, STEP)) {
        case Unwound::Handled:
            LOAD_FRAME();
            break;
        case Unwound::Uncaught:
            s.steps = STEP + 1;
            s.finished = static_cast<std::uint32_t>(Stop::Failed);
            return Stop::Failed;
    }
    NEXT_MOVED_CHECKED;

    [[maybe_unused]] traced :  // at the other pace only
                               SYNC_FRAME();
    s.steps = DONE;
    if (trace_instruction(m, *f, PC)) {
        if (!s.raised.is_unbound()) goto unwind;
        LOAD_FRAME();
        NEXT;
    }
    RUN_NEXT;

interrupted:
    SYNC_FRAME();
    s.steps = DONE;
    switch (handle_interrupts(m)) {
        case Interrupted::GoOn:
            break;
        case Interrupted::OutOfMemory:
            return Stop::OutOfMemory;
        case Interrupted::OutOfOutput:
            return Stop::OutOfOutput;
        case Interrupted::WaitsForInput:
            return Stop::WaitsForInput;
        case Interrupted::PaceChanged:
            return Stop::PaceChanged;
    }
    target = run_target(m, until);
    START_FROM_STATE();
    NEXT_MOVED;

    [[maybe_unused]] near :  // at the quick pace only
                             SYNC_FRAME();
    s.steps = DONE;
    return Stop::Steps;

    [[maybe_unused]] pause :  // at the other only
                              SYNC_FRAME();
    s.steps = target;
    return target == until ? Stop::Steps : Stop::OutOfSteps;

#undef CASE
#undef PLACE
#undef RAN
#undef DONE
#undef STEP
#undef PC
#undef SYNC_FRAME
#undef SYNC
#undef AT
#undef MOVE_TO
#undef LOAD_FRAME
#undef START_FROM_STATE
#undef OPERAND
#undef SLOT
#undef NAME_OPERAND
#undef GO_TO
#undef NEXT
#undef RUN_NEXT
#undef LOOK_FOR_END
#undef NEXT_MOVED
#undef NEXT_MOVED_CHECKED
#undef NEXT_CHECKED
#undef PUSH
#undef RETAIN
#undef RETAIN_BOUND_OR
#undef RETAIN_BOUND
#undef RELEASE
#undef RELEASE_TOP
#undef RELEASE_OPERANDS
#undef OBSERVE_VALUE
#undef DONE_TWO
#undef FINISH
#undef FINISH_DROP
#undef RAISE_IF
}

template <class Observer>
Stop Machine::run(std::uint64_t until, Observer& observer) {
    const MachineState& s = state();
    if (s.finished != 0) return static_cast<Stop>(s.finished);
    if (s.steps >= until) return Stop::Steps;
    forget_lookups();  // the arena may have been set to another moment
    for (;;) {
        Stop stop = Stop::Steps;
        if constexpr (!Observer::watches_instructions && !Observer::watches_values) {
            if (s.tracing.asked == 0) stop = run_loop<Pace::Quick>(*this, until, observer);
        }
        if (stop == Stop::Steps) stop = run_loop<Pace::OneByOne>(*this, until, observer);
        if (stop != Stop::PaceChanged) return stop;
        if (s.steps >= until) return Stop::Steps;
    }
}

}  // namespace outlive::machine

#pragma GCC diagnostic pop
