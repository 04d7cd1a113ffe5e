#include "engine/machine/frames.hpp"

#include "engine/machine/frame_switch.hpp"
#include "engine/machine/parameters.hpp"

namespace outlive::machine {

namespace {

// What nested containers were being asked for, as CPython says it of its own
// recursion in C.
std::string_view recursion_words(const bytecode::Code& code) {
    const std::string_view name = code.name;
    if (name.find("repr") != std::string_view::npos)
        return "maximum recursion depth exceeded while getting the repr of an object";
    const bool compares = name.find("equal") != std::string_view::npos ||
                          name.find("compare") != std::string_view::npos;
    return compares ? "maximum recursion depth exceeded in comparison"
                    : "maximum recursion depth exceeded";
}

// The function is retained.
inline Frame* push_frame(Machine& m, Function& function, const QuickCode& code, OnReturn on_return,
                         Value extra) {
    if (!fits_another_frame(m.state(), code)) {
        raise_recursion(m, function);
        return nullptr;
    }
    Frame* frame = lay_frame(m, function, code, on_return);
    ++function.head.refs;
    frame->extra = m.heap().retained(extra);
    return frame;
}

void count_leaving(MachineState& s, const Frame& frame) {
    (frame.flags & FrameHidden) != 0 ? --s.hidden_recursion : --s.recursion;
}

}  // namespace

void raise_recursion(Machine& m, const Function& function) {
    const auto* wrapper = m.heap().at<CodeWrapper>(function.code);
    m.raise(Error::RecursionError, m.is_hidden(wrapper->code)
                                       ? recursion_words(m.code(wrapper->code))
                                       : "maximum recursion depth exceeded");
}

Frame* enter_function(Machine& m, Function& function, const CallArguments& args, OnReturn on_return,
                      Value extra) {
    const QuickCode& code = m.quick_code(m.heap().at<CodeWrapper>(function.code)->code);
    Frame* frame = push_frame(m, function, code, on_return, extra);
    if (frame == nullptr) return nullptr;
    if (args.keyword_names == nullptr && args.count == code.plain_arguments) {
        for (std::uint32_t i = 0; i < args.count; ++i) m.heap().retain(args.values[i]);
        fill_slots(m, *frame, function, code, args.values, args.count);
        return frame;
    }
    if (args.keyword_names == nullptr && defaults_complete(m.heap(), function, code, args.count)) {
        for (std::uint32_t i = 0; i < args.count; ++i) m.heap().retain(args.values[i]);
        Value* slots = fill_slots(m, *frame, function, code, args.values, args.count);
        fill_defaults(m.heap(), function, code, args.count, slots);
        return frame;
    }
    // A module's or class's text as a function: its variables are the globals.
    const bytecode::CodeKind kind = m.code(frame->code_id).kind;
    if (kind == bytecode::CodeKind::Module || kind == bytecode::CodeKind::Class) {
        m.heap().retain(Value::object(function.globals));
        frame->locals = function.globals;
    }
    Value* slots = fill_slots(m, *frame, function, code, nullptr, 0);
    if (bind_parameters(m, m.code(frame->code_id), function, args, slots)) return frame;
    leave_frame(m, *frame);
    return nullptr;
}

Frame* enter_body(Machine& m, Function& function, Value locals, OnReturn on_return, Value extra) {
    const QuickCode& code = m.quick_code(m.heap().at<CodeWrapper>(function.code)->code);
    Frame* frame = push_frame(m, function, code, on_return, extra);
    if (frame == nullptr) return nullptr;
    fill_slots(m, *frame, function, code, nullptr, 0);
    m.heap().retain(locals);
    frame->locals = locals.handle();
    frame->flags |= FrameNew;
    return frame;
}

Value make_generator(Machine& m, Frame& frame) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    const bytecode::Code& code = m.code(frame.code_id);
    const std::uint32_t bytes = m.quick_code(frame.code_id).frame_bytes;
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
    generator->handling = 0;
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
    // No frame of its first call any more: an operator's operands go.
    heap.release(frame.extra);
    heap.release(frame.handled);
    own->extra = own->handled = Value::unbound();
    count_leaving(s, frame);
    s.frame = frame.caller;
    s.stack_top =
        static_cast<std::uint64_t>(reinterpret_cast<std::byte*>(&frame) - heap.arena().base());
    return heap.value(generator);
}

void resume_generator(Machine& m, Generator& generator, Value sent, OnReturn on_return,
                      Value extra) {
    resume_frame(m, generator, sent, on_return, extra);
}

void suspend_generator(Machine& m, Frame& frame) {
    suspend_frame(m, frame);
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
