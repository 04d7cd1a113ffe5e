// Frames going onto and off the stack of callers as often as they do: in line,
// for the interpreter. What they mean is said in frames.hpp.
//
// Invariant of generators: while the generator runs, its frame holds what the resumer was
// handling (`handled`), and the generator one reference to itself.
#pragma once

#include <cstddef>
#include <cstring>

#include "engine/machine/frames.hpp"

namespace outlive::machine {

// True: no other than an ordinary call's frame, and its caller gets a plain
// result. Those of the library leave the longer way.
[[nodiscard]] inline bool leaves_plainly(const Frame& frame) {
    // on_return, flags, detail and unused in one look: all zero.
    static_assert(offsetof(Frame, extra) - offsetof(Frame, on_return) == 8);
    static_assert(static_cast<int>(OnReturn::Push) == 0);
    std::uint64_t word = 0;
    std::memcpy(&word, &frame.on_return, sizeof word);
    return word == 0;
}

// leave_frame for one of those; its stack goes up to `top`.
inline void leave_plain_frame(Machine& m, MachineState& s, Frame& frame, const Value* top) {
    Heap& heap = m.heap();
    --s.recursion;
    s.frame = frame.caller;
    s.stack_top = static_cast<std::uint64_t>(reinterpret_cast<std::byte*>(&frame) -
                                             reinterpret_cast<std::byte*>(&s));
    frame.pc = 0;
    frame.depth = 0;
    Value* const slots = frame.slots();
    const Value* const stack = slots + frame.slot_count;
    for (const Value* v = stack; v != top; ++v) heap.release(*v);
    for (const Value* v = slots; v != stack; ++v) heap.release(*v);
    heap.release(frame.extra);
    auto* function = reinterpret_cast<Object*>(reinterpret_cast<std::byte*>(&s) +
                                               (std::uint64_t{frame.function} << 3U));
    heap.release(function);
}

// lay_frame for a plain call; nullptr: there is no room for it, and nothing has changed.
[[nodiscard, gnu::always_inline]] inline Frame* lay_plain_frame(Machine& m, MachineState& s,
                                                                Function& function,
                                                                Handle function_handle,
                                                                CodeWrapper& wrapper,
                                                                const QuickCode& code) {
    if (code.hidden) [[unlikely]]
        return fits_another_frame(s, code) ? lay_frame(m, function, code, OnReturn::Push) : nullptr;
    if (s.recursion >= s.recursion_limit || s.stack_top + code.frame_bytes >= arena::stack_end)
        return nullptr;
    ++s.recursion;
    return put_frame(s, function, function_handle, wrapper, code, OnReturn::Push, 0);
}

// resume_generator and suspend_generator.
[[gnu::always_inline]] inline void resume_frame(Machine& m, Generator& generator, Value sent,
                                                OnReturn on_return, Value extra) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    Frame& frame = *generator.frame();
    if (generator.state == GeneratorState::Suspended)
        frame.stack()[frame.depth++] = heap.retained(sent);
    generator.state = GeneratorState::Running;
    ++generator.head.refs;  // while it runs
    frame.caller = s.frame;
    frame.on_return = on_return;
    heap.store(frame.extra, extra);
    frame.handled = s.handled;
    if (!generator.handled.is_unbound()) {
        s.handled = generator.handled;
        generator.handled = Value::unbound();
    } else {
        heap.retain(s.handled);
    }
    s.frame = heap.handle(&frame);
    (frame.flags & FrameHidden) != 0 ? ++s.hidden_recursion : ++s.recursion;
}

[[gnu::always_inline]] inline void suspend_frame(Machine& m, Frame& frame) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    auto* generator = heap.at<Generator>(frame.generator);
    generator->state = GeneratorState::Suspended;
    if (generator->handling == 0) {
        heap.release(s.handled);
    } else {
        generator->handled = s.handled;
    }
    s.handled = frame.handled;
    frame.handled = Value::unbound();
    (frame.flags & FrameHidden) != 0 ? --s.hidden_recursion : --s.recursion;
    s.frame = frame.caller;
    frame.caller = 0;
    heap.store(frame.extra, Value::unbound());
}

}  // namespace outlive::machine
