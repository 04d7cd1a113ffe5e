// Entering and leaving frames: the only code that makes or drops a Frame.
//
// A frame is laid on the arena's stack region (or, for a generator, moved into
// its object by make_generator). Invariant: state().frame is the running one,
// its `caller` chain ends at the program's module, and everything above
// state().stack_top is garbage that nobody reads.
#pragma once

#include "engine/machine/frame_record.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::machine {

// What the caller hands over, borrowed: `count` values, the last of them by
// keyword as `keyword_names` says (nullptr: none).
struct CallArguments {
    const Value* values;
    std::uint32_t count;
    Tuple* keyword_names;
};

// Enters a function: binds the arguments to its parameters as Python does
// (TypeError in CPython's words), and makes it the running frame. Nullptr:
// raised. The function is retained by the frame.
[[nodiscard]] Frame* enter_function(Machine& m, Function& function, const CallArguments& args,
                                    OnReturn on_return, Value extra = Value::unbound());

// Enters a body whose names live in a namespace: a module, a class.
[[nodiscard]] Frame* enter_body(Machine& m, Function& function, Value locals, OnReturn on_return,
                                Value extra = Value::unbound());

// True: the caller gets a plain result of it on its stack.
[[nodiscard]] inline bool returns_plainly(const Frame& frame) {
    return frame.on_return == OnReturn::Push && (frame.generator | frame.detail) == 0;
}

// Releases what the frame holds and takes it off the stack; its caller runs.
inline void leave_frame(Machine& m, Frame& frame) {
    if ((frame.flags & FrameRecorded) != 0) end_record(m, frame);
    Heap& heap = m.heap();
    MachineState& s = m.state();
    (frame.flags & FrameHidden) != 0 ? --s.hidden_recursion : --s.recursion;
    s.frame = frame.caller;
    if ((frame.flags & FrameInGenerator) == 0) {
        s.stack_top = static_cast<std::uint64_t>(reinterpret_cast<std::byte*>(&frame) -
                                                 reinterpret_cast<std::byte*>(&s));
    }
    Value* const slots = frame.slots();
    const std::uint32_t count = frame.slot_count;
    const Value* const end = slots + count + frame.depth;
    heap.release(frame.extra);  // the variables outlive it: they die in their order
    for (const Value* v = slots + count; v != end; ++v) heap.release(*v);
    for (const Value* v = slots; v != slots + count; ++v) heap.release(*v);
    frame.depth = 0;
    frame.slot_count = 0;
    heap.release(frame.locals);
    heap.release(frame.function);
}

// RETURN_GENERATOR: moves the running frame into a new generator object, takes
// it off the stack; new reference.
[[nodiscard]] Value make_generator(Machine& m, Frame& frame);
// Makes a suspended generator's frame the running one. Its value `sent` is
// pushed where its last yield left off (not at its first resumption).
void resume_generator(Machine& m, Generator& generator, Value sent, OnReturn on_return,
                      Value extra = Value::unbound());
// YIELD: the running generator frame goes off the stack of callers.
void suspend_generator(Machine& m, Frame& frame);

// The instruction that the frame stands at, for whoever asks where the program is:
// the one before pc. Right behind unwinding to a handler, what the unwinding let
// go of is finalized: there it is the one that raised.
[[nodiscard]] std::uint32_t place_of(Machine& m, const Frame& frame);

// The innermost frame that is not the library's; nullptr when there is none.
[[nodiscard]] Frame* visible_frame(Machine& m);

// --- the quick way, for the interpreter ---

// True when one more frame of this size may be entered.
[[nodiscard]] inline bool fits_another_frame(const MachineState& s, const QuickCode& code) {
    constexpr std::uint32_t deepest_hidden = 20'000;
    const bool too_deep = code.hidden ? s.hidden_recursion >= deepest_hidden + s.recursion_limit
                                      : s.recursion >= s.recursion_limit;
    return !too_deep && s.stack_top + code.frame_bytes < arena::stack_end;
}

// RecursionError for a call of the function, in CPython's words.
void raise_recursion(Machine& m, const Function& function);

// Lays a frame whose slots are still to be filled on the stack, where there is room
// for it, and makes it the running one; whoever calls counts it. The reference to the
// function is taken over.
[[nodiscard, gnu::always_inline]] inline Frame* put_frame(MachineState& s, const Function& function,
                                                          Handle function_handle,
                                                          CodeWrapper& wrapper,
                                                          const QuickCode& code, OnReturn on_return,
                                                          std::uint8_t flags) {
    const std::uint64_t begin = s.stack_top;
    auto* frame = reinterpret_cast<Frame*>(reinterpret_cast<std::byte*>(&s) + begin);
    frame->caller = s.frame;
    s.frame = static_cast<Handle>(begin >> 3U);
    s.stack_top = begin + code.frame_bytes;
    if (s.stack_top > s.heap.allocator.stack_high) s.heap.allocator.stack_high = s.stack_top;
    frame->id = s.heap.next_serial++;
    frame->enclosing = function.made_in;
    frame->code = function.code;
    frame->function = function_handle;
    frame->globals = function.globals;
    frame->builtins = function.builtins;
    frame->locals = 0;
    frame->generator = 0;
    frame->pc = 0;
    frame->depth = 0;
    frame->code_id = wrapper.code;
    frame->slot_count = code.slot_count;
    frame->call_number = ++wrapper.calls;
    frame->on_return = on_return;
    frame->flags = flags;
    frame->detail = 0;
    frame->unused = 0;
    frame->extra = Value::unbound();
    frame->handled = Value::unbound();
    return frame;
}

// The same for any function; counted.
[[nodiscard, gnu::always_inline]] inline Frame* lay_frame(Machine& m, Function& function,
                                                          const QuickCode& code,
                                                          OnReturn on_return) {
    MachineState& s = m.state();
    code.hidden ? ++s.hidden_recursion : ++s.recursion;
    return put_frame(s, function, m.heap().handle(&function),
                     *m.heap().at<CodeWrapper>(function.code), code, on_return,
                     code.hidden ? FrameHidden : 0);
}

// The slots of a frame just laid: arguments (taken over), nothing, the closure.
inline Value* fill_slots(Machine& m, Frame& frame, const Function& function, const QuickCode& code,
                         const Value* arguments, std::uint32_t count) {
    Value* slots = frame.slots();
    std::uint32_t i = 0;
    for (; i < count; ++i) slots[i] = arguments[i];
    for (; i < code.slot_count; ++i) slots[i] = Value::unbound();
    if (function.closure == 0) return slots;
    Heap& heap = m.heap();
    const auto* cells = heap.at<Tuple>(function.closure);
    for (i = 0; i < cells->size; ++i) {
        slots[code.first_free_slot + i] = heap.retained(cells->items()[i]);
    }
    return slots;
}

// enter_function for positional arguments that are the parameters one by one;
// nullptr: another case, and nothing has happened.
[[nodiscard]] inline Frame* enter_exactly(Machine& m, Function& function, const Value* arguments,
                                          std::uint32_t count, OnReturn on_return) {
    const QuickCode& code = m.quick_code(m.heap().at<CodeWrapper>(function.code)->code);
    if (code.plain_arguments != count || !fits_another_frame(m.state(), code)) return nullptr;
    Frame* frame = lay_frame(m, function, code, on_return);
    ++function.head.refs;
    for (std::uint32_t i = 0; i < count; ++i) m.heap().retain(arguments[i]);
    fill_slots(m, *frame, function, code, arguments, count);
    return frame;
}

// True when defaults make up for what lacks to a plain call's arguments.
[[nodiscard]] inline bool defaults_complete(Heap& heap, const Function& function,
                                            const QuickCode& code, std::uint32_t given) {
    if (function.defaults == 0 || code.plain_arguments == QuickCode::never) return false;
    const std::uint32_t defaults = heap.at<Tuple>(function.defaults)->size;
    return given < code.plain_arguments && defaults <= code.plain_arguments &&
           given + defaults >= code.plain_arguments;
}
inline void fill_defaults(Heap& heap, const Function& function, const QuickCode& code,
                          std::uint32_t given, Value* slots) {
    const auto* defaults = heap.at<Tuple>(function.defaults);
    const std::uint32_t required = code.plain_arguments - defaults->size;
    for (std::uint32_t i = given; i < code.plain_arguments; ++i)
        slots[i] = heap.retained(defaults->items()[i - required]);
}

}  // namespace outlive::machine
