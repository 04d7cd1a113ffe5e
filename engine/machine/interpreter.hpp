// The interpreter: one loop over the machine, a template over the observer.
//
// The running frame's pc and stack pointer are held in local variables; SYNC
// writes them back before anything else may look at the frame. The cases stand
// in ops_*.inc by subject, each a few lines: what is more is a function in
// operations.hpp. Invariant: between two instructions nothing of the program's
// state lies outside the arena, so the loop may stop before any of them.
#pragma once

#include "engine/machine/attributes.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/machine.hpp"
#include "engine/machine/misrules.hpp"
#include "engine/machine/observer.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

template <class Observer>
Stop Machine::run(std::uint64_t until, Observer& observer) {
    using bytecode::Instruction;
    using bytecode::Opcode;

    Machine& m = *this;
    Heap& heap = heap_;
    MachineState& s = state();
    if (s.finished != 0) return static_cast<Stop>(s.finished);
    if (s.steps >= until) return Stop::Steps;
    forget_lookups();  // the arena may have been set to another moment

    Frame* f = nullptr;
    const bytecode::Code* code = nullptr;
    const Instruction* first = nullptr;
    const Instruction* pc = nullptr;
    Value* slots = nullptr;
    Value* stack = nullptr;
    Value* sp = nullptr;
    Value r;
    std::uint32_t n = 0;
    std::uint32_t pops = 0;
    [[maybe_unused]] OnReturn delivered = OnReturn::Push;
    // Steps that may be done before the loop must look around.
    std::uint64_t target = run_target(m, until);
    std::uint64_t left = target - s.steps;

#define STEP (target - left - 1) /* index of the instruction that runs */
// Natives read the step (the virtual clock does): it must not depend on how a run is sliced.
#define SYNC()                                       \
    (f->pc = static_cast<std::uint32_t>(pc - first), \
     f->depth = static_cast<std::uint32_t>(sp - stack), s.steps = STEP)
#define LOAD_FRAME()                       \
    do {                                   \
        f = heap.at<Frame>(s.frame);       \
        code = codes_[f->code_id].code;    \
        first = code->instructions.data(); \
        pc = first + f->pc;                \
        slots = f->slots();                \
        stack = f->stack();                \
        sp = stack + f->depth;             \
    } while (false)
#define NAME_OPERAND \
    (*heap.as<Str>(heap.at<Tuple>(heap.at<CodeWrapper>(f->code)->names)->items()[n]))
#define NEXT goto next
#define NEXT_CHECKED goto next_checked
#define PUSH(v) (*sp++ = (v))
#define RELEASE_TOP() heap.release(*--sp)
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

    LOAD_FRAME();
    if (!s.raised.is_unbound()) goto unwind;
    // Not next_checked: what was pending when the run paused waits, as it would
    // have without the pause.
    goto next;

next_checked:
    if (s.heap.interrupts != 0) goto interrupted;
next:
    if (left == 0) goto pause;
    --left;
    if constexpr (Observer::tracks_steps) observer.now = STEP;
    if constexpr (Observer::watches_instructions) {
        SYNC();
        s.steps = STEP;
        if (observer.instruction(m, *f, static_cast<std::uint32_t>(pc - first), STEP))
            return Stop::Steps;
    }
    n = pc->argument();
    switch ((pc++)->op()) {
#include "engine/machine/ops_build.inc"
#include "engine/machine/ops_calls.inc"
#include "engine/machine/ops_exceptions.inc"
#include "engine/machine/ops_flow.inc"
#include "engine/machine/ops_misrules.inc"
#include "engine/machine/ops_names.inc"
#include "engine/machine/ops_operators.inc"
    }

// An operation on the top `pops` values has answered `r`.
finish:
    if (r.is_answer()) {
        if (r == Value::raised()) goto raised;
        goto entered;
    }
    while (pops != 0) {
        RELEASE_TOP();
        --pops;
    }
    PUSH(r);
    if constexpr (Observer::watches_values) {
        observer.value_computed(m, *f, static_cast<std::uint32_t>(pc - first - 1), r, STEP);
    }
    NEXT_CHECKED;

// The same for one that pushes nothing.
finish_drop:
    if (r.is_answer()) {
        if (r == Value::raised()) goto raised;
        drop_result(m);
        goto entered;
    }
    heap.release(r);
    while (pops != 0) {
        RELEASE_TOP();
        --pops;
    }
    NEXT_CHECKED;

// The operation has entered a frame (or several): its operands go.
entered:
    while (pops != 0) {
        RELEASE_TOP();
        --pops;
    }
    f->depth = static_cast<std::uint32_t>(sp - stack);
    LOAD_FRAME();
    observe_entry(m, observer, STEP);
    if (!s.raised.is_unbound()) goto unwind;
    NEXT_CHECKED;

// The running frame has returned `r`, in a way that is more than a push.
returned:
    delivered = f->on_return;
    switch (finish_frame(m, *f, r)) {
        case Delivery::Done:
            LOAD_FRAME();
            if constexpr (Observer::watches_values) {
                if (gives_operand(delivered))
                    observer.value_computed(m, *f, static_cast<std::uint32_t>(pc - first - 1),
                                            sp[-1], STEP);
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
    NEXT_CHECKED;

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
    NEXT_CHECKED;

interrupted:
    SYNC();
    s.steps = target - left;
    switch (handle_interrupts(m)) {
        case Interrupted::GoOn:
            break;
        case Interrupted::OutOfMemory:
            return Stop::OutOfMemory;
        case Interrupted::OutOfOutput:
            return Stop::OutOfOutput;
        case Interrupted::WaitsForInput:
            return Stop::WaitsForInput;
    }
    target = run_target(m, until);
    left = target > s.steps ? target - s.steps : 0;
    LOAD_FRAME();
    NEXT;

pause:
    SYNC();
    s.steps = target;
    return target == until ? Stop::Steps : Stop::OutOfSteps;

#undef STEP
#undef SYNC
#undef LOAD_FRAME
#undef NAME_OPERAND
#undef NEXT
#undef NEXT_CHECKED
#undef PUSH
#undef RELEASE_TOP
#undef FINISH
#undef FINISH_DROP
#undef RAISE_IF
}

}  // namespace outlive::machine
