#include "engine/machine/frames.hpp"

#include "engine/machine/parameters.hpp"

namespace outlive::machine {

namespace {

constexpr std::uint32_t deepest_hidden = 20'000;

std::uint64_t frame_bytes(const bytecode::Code& code) {
    return sizeof(Frame) + 8ULL * (code.slots.size() + code.stack_size);
}

// True when one more frame may be entered; RecursionError is raised otherwise.
bool may_enter(Machine& m, bool hidden, std::uint64_t bytes) {
    MachineState& s = m.state();
    const bool too_deep = hidden ? s.hidden_recursion >= deepest_hidden + s.recursion_limit
                                 : s.recursion >= s.recursion_limit;
    if (!too_deep && s.stack_top + bytes < arena::stack_end) return true;
    m.raise(Error::RecursionError, "maximum recursion depth exceeded");
    return false;
}

Frame* push_frame(Machine& m, Function& function, OnReturn on_return, Value extra) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    auto* wrapper = heap.at<CodeWrapper>(function.code);
    const bytecode::Code& code = m.code(wrapper->code);
    const bool hidden = m.is_hidden(wrapper->code);
    const std::uint64_t bytes = frame_bytes(code);
    if (!may_enter(m, hidden, bytes)) return nullptr;
    hidden ? ++s.hidden_recursion : ++s.recursion;
    auto* frame = reinterpret_cast<Frame*>(heap.arena().base() + s.stack_top);
    s.stack_top += bytes;
    if (s.stack_top > s.heap.allocator.stack_high) s.heap.allocator.stack_high = s.stack_top;
    frame->id = heap.next_serial();
    frame->enclosing = function.made_in;
    frame->caller = s.frame;
    frame->code = function.code;
    frame->function = heap.handle(&function);
    ++function.head.refs;
    frame->globals = function.globals;
    frame->builtins = s.builtins;
    frame->locals = 0;
    frame->generator = 0;
    frame->pc = 0;
    frame->depth = 0;
    frame->code_id = wrapper->code;
    frame->slot_count = static_cast<std::uint32_t>(code.slots.size());
    frame->call_number = ++wrapper->calls;
    frame->on_return = on_return;
    frame->flags = hidden ? FrameHidden : 0;
    frame->detail = 0;
    frame->unused = 0;
    frame->extra = heap.retained(extra);
    frame->handled = Value::unbound();
    return frame;
}

void fill_free_variables(Machine& m, Frame& frame, const bytecode::Code& code,
                         const Function& function) {
    if (function.closure == 0) return;
    const auto* cells = m.heap().at<Tuple>(function.closure);
    Value* slot = frame.slots() + code.first_free_slot();
    for (std::uint32_t i = 0; i < cells->size; ++i) slot[i] = m.heap().retained(cells->items()[i]);
}

void make_running(Machine& m, Frame& frame) {
    m.state().frame = m.heap().handle(&frame);
}

void count_leaving(MachineState& s, const Frame& frame) {
    (frame.flags & FrameHidden) != 0 ? --s.hidden_recursion : --s.recursion;
}

}  // namespace

Frame* enter_function(Machine& m, Function& function, const CallArguments& args, OnReturn on_return,
                      Value extra) {
    Frame* frame = push_frame(m, function, on_return, extra);
    if (frame == nullptr) return nullptr;
    const bytecode::Code& code = m.code(frame->code_id);
    Value* slots = frame->slots();
    const bool plain = args.keyword_names == nullptr && args.count == code.argument_count &&
                       takes_plain_arguments(code);
    std::uint32_t i = 0;
    if (plain) {
        for (; i < args.count; ++i) slots[i] = m.heap().retained(args.values[i]);
    }
    for (; i < frame->slot_count; ++i) slots[i] = Value::unbound();
    fill_free_variables(m, *frame, code, function);
    make_running(m, *frame);
    if (!plain && !bind_parameters(m, code, function, args, slots)) {
        leave_frame(m, *frame);
        return nullptr;
    }
    return frame;
}

Frame* enter_body(Machine& m, Function& function, Value locals, OnReturn on_return, Value extra) {
    Frame* frame = push_frame(m, function, on_return, extra);
    if (frame == nullptr) return nullptr;
    for (std::uint32_t i = 0; i < frame->slot_count; ++i) frame->slots()[i] = Value::unbound();
    fill_free_variables(m, *frame, m.code(frame->code_id), function);
    m.heap().retain(locals);
    frame->locals = locals.handle();
    frame->flags |= FrameNew;
    make_running(m, *frame);
    return frame;
}

void leave_frame(Machine& m, Frame& frame) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    count_leaving(s, frame);
    s.frame = frame.caller;
    if ((frame.flags & FrameInGenerator) == 0) {
        s.stack_top =
            static_cast<std::uint64_t>(reinterpret_cast<std::byte*>(&frame) - heap.arena().base());
    }
    for (std::uint32_t i = 0; i < frame.depth; ++i) heap.release(frame.stack()[i]);
    for (std::uint32_t i = 0; i < frame.slot_count; ++i) heap.release(frame.slots()[i]);
    frame.depth = 0;
    frame.slot_count = 0;
    heap.release(frame.locals);
    heap.release(frame.extra);
    heap.release(frame.function);
}

Value make_generator(Machine& m, Frame& frame) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    const bytecode::Code& code = m.code(frame.code_id);
    const auto bytes = static_cast<std::uint32_t>(frame_bytes(code));
    const bool coroutine = (code.flags & bytecode::CodeCoroutine) != 0;
    const bool async_generator = (code.flags & bytecode::CodeAsyncGenerator) != 0;
    const Handle cls = coroutine ? s.heap.class_coroutine
                       : async_generator
                           ? s.heap.class_async_generator
                           : s.heap.classes[static_cast<std::size_t>(Kind::Generator)];
    auto* generator = heap.create<Generator>(Kind::Generator, cls, sizeof(Generator) + bytes);
    const auto* function = heap.at<Function>(frame.function);
    generator->name = function->name;
    generator->qualname = function->qualname;
    heap.retain(generator->name);
    heap.retain(generator->qualname);
    generator->state = GeneratorState::Created;
    generator->kind = coroutine         ? GeneratorKind::Coroutine
                      : async_generator ? GeneratorKind::AsyncGenerator
                                        : GeneratorKind::Generator;
    generator->flags = 0;
    generator->padding = 0;
    generator->frame_bytes = bytes;
    generator->handled = Value::unbound();
    Frame* own = generator->frame();
    *own = frame;
    for (std::uint32_t i = 0; i < frame.slot_count; ++i) own->slots()[i] = frame.slots()[i];
    for (auto i = static_cast<std::uint32_t>(0); i < code.stack_size; ++i)
        own->stack()[i] = Value::unbound();
    own->depth = 0;
    own->caller = 0;
    own->flags |= FrameInGenerator;
    own->generator = heap.handle(generator);
    own->extra = Value::unbound();
    count_leaving(s, frame);
    s.frame = frame.caller;
    s.stack_top =
        static_cast<std::uint64_t>(reinterpret_cast<std::byte*>(&frame) - heap.arena().base());
    return heap.value(generator);
}

void resume_generator(Machine& m, Generator& generator, Value sent, OnReturn on_return,
                      Value extra) {
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

void suspend_generator(Machine& m, Frame& frame) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    auto* generator = heap.at<Generator>(frame.generator);
    generator->state = GeneratorState::Suspended;
    if (s.handled == frame.handled) {
        heap.release(s.handled);
    } else {
        generator->handled = s.handled;
    }
    s.handled = frame.handled;
    frame.handled = Value::unbound();
    count_leaving(s, frame);
    s.frame = frame.caller;
    frame.caller = 0;
    heap.store(frame.extra, Value::unbound());
}

Frame* visible_frame(Machine& m) {
    for (Handle h = m.state().frame; h != 0;) {
        auto* frame = m.heap().at<Frame>(h);
        if ((frame->flags & FrameHidden) == 0) return frame;
        h = frame->caller;
    }
    return nullptr;
}

}  // namespace outlive::machine
