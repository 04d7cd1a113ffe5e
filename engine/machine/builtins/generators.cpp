// generator, coroutine, async_generator: their methods, and what the prelude
// needs to know of them. Also next(), and the raising of a made exception.
#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/object_repr.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/farewell.hpp"
#include "engine/machine/frame_view.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/tracing.hpp"

namespace outlive::machine {

namespace {

Generator& generator_of(Machine& m, Args a) {
    return *m.heap().as<Generator>(a[0]);
}

const char* noun(const Generator& g) {
    switch (g.kind) {
        case GeneratorKind::Coroutine:
            return "coroutine";
        case GeneratorKind::AsyncGenerator:
            return "async generator";
        default:
            return "generator";
    }
}

Value raise_end(Machine& m, const Generator& g) {
    if (g.kind == GeneratorKind::Coroutine)
        return m.raise(Error::RuntimeError, "cannot reuse already awaited coroutine");
    return m.raise(Error::StopIteration, std::initializer_list<Value>{});
}

Value send(Machine& m, Generator& g, Value sent) {
    if (g.state == GeneratorState::Finished) return raise_end(m, g);
    if (g.state == GeneratorState::Running)
        return m.raise_value_error(fmt::format("{} already executing", noun(g)));
    if (g.state == GeneratorState::Created && !sent.is_none()) {
        return m.raise_type(fmt::format("can't send non-None value to a just-started {}", noun(g)));
    }
    resume_generator(m, g, sent, OnReturn::Resume);
    return Value::entered();
}

Value generator_next(Machine& m, Args a) {
    return send(m, generator_of(m, a), Value::none());
}
Value generator_send(Machine& m, Args a) {
    return send(m, generator_of(m, a), a[1]);
}
Value itself(Machine& m, Args a) {
    return m.heap().retained(a[0]);
}

// throw(exception), or as it was once: throw(type, value, traceback).
Value throw_by(Machine& m, Args a, Prelude function) {
    std::uint32_t count = 1;
    while (count < 3 && !a[count + 1].is_unbound()) ++count;
    const Owned parts(m.heap(), make_tuple(m, a + 1, count));
    return m.enter(function, {a[0], parts.get()});
}

Value generator_throw(Machine& m, Args a) {
    return throw_by(m, a, Prelude::throw_parts);
}
Value generator_close(Machine& m, Args a) {
    return m.enter(Prelude::close_generator, {a[0]});
}

Value get_name(Machine& m, Args a) {
    m.heap().retain(generator_of(m, a).name);
    return Value::object(generator_of(m, a).name);
}
Value get_qualname(Machine& m, Args a) {
    m.heap().retain(generator_of(m, a).qualname);
    return Value::object(generator_of(m, a).qualname);
}
Value get_running(Machine& m, Args a) {
    return Value::boolean(generator_of(m, a).state == GeneratorState::Running);
}
Value get_suspended(Machine& m, Args a) {
    return Value::boolean(generator_of(m, a).state == GeneratorState::Suspended);
}
Value get_code(Machine& m, Args a) {
    m.heap().retain(generator_of(m, a).frame()->code);
    return Value::object(generator_of(m, a).frame()->code);
}

Value delegate(Machine& m, Args a) {
    Generator& g = generator_of(m, a);
    if (delegation(m, g) == nullptr) return Value::none();
    return m.heap().retained(g.frame()->stack()[g.frame()->depth - 1]);
}

Value finish_delegation(Machine& m, Args a) {
    Generator& g = generator_of(m, a);
    const bytecode::Instruction* send_instruction = delegation(m, g);
    Frame& f = *g.frame();
    m.heap().release(f.stack()[--f.depth]);
    f.pc = send_instruction->argument();
    resume_generator(m, g, a[1], OnReturn::Resume);
    return Value::entered();
}

// What is thrown gets as its context what the generator handles itself, nothing
// of whoever throws.
void raise_thrown(Machine& m, Value exception, bool is_handling) {
    const Value handled = m.state().handled;
    if (!is_handling) m.state().handled = Value::unbound();
    m.raise_value(exception);
    m.state().handled = handled;
}

Value raw_throw(Machine& m, Args a) {
    Generator& g = generator_of(m, a);
    if (g.state == GeneratorState::Running)
        return m.raise_value_error(fmt::format("{} already executing", noun(g)));
    if (g.state == GeneratorState::Finished) {
        if (g.kind == GeneratorKind::Coroutine) return raise_end(m, g);
        raise_thrown(m, a[1], false);
        return Value::raised();
    }
    resume_generator(m, g, Value::none(), OnReturn::Resume);
    raise_thrown(m, a[1], g.handling != 0);
    return Value::entered();
}

// types.coroutine: what calls of a generator function make can be awaited.
Value mark_iterable_coroutine(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[0], Kind::Function)) return m.raise_type("a function is expected");
    heap.at<CodeWrapper>(heap.as<Function>(a[0])->code)->head.set_spare(1);
    return Value::none();
}
Value await_coroutine(Machine& m, Args a) {
    return m.enter(Prelude::coroutine_wrapper_of, {a[0]});
}

Value set_running(Machine& m, Args a) {
    generator_of(m, a).state = a[1].is_true() ? GeneratorState::Running : GeneratorState::Suspended;
    return Value::none();
}
Value get_state(Machine& m, Args a) {
    return Value::integer(static_cast<std::int64_t>(generator_of(m, a).state));
}
Value get_noun(Machine& m, Args a) {
    return m.text(noun(generator_of(m, a)));
}

// close() before the first step: nothing of its body ever runs.
Value abandon(Machine& m, Args a) {
    Generator& g = generator_of(m, a);
    Frame& f = *g.frame();
    Heap& heap = m.heap();
    for (std::uint32_t i = 0; i < f.slot_count; ++i) heap.release(f.slots()[i]);
    f.slot_count = 0;
    heap.release(f.function);
    g.state = GeneratorState::Finished;
    return Value::none();
}

// Of an asynchronous generator: was it asked before? It is now.
Value was_begun(Machine& m, Args a) {
    Generator& g = generator_of(m, a);
    const bool before = (g.flags & GeneratorBegun) != 0;
    g.flags |= GeneratorBegun;
    return Value::boolean(before);
}
Value generator_flag(Machine& m, Args a) {
    return Value::boolean((generator_of(m, a).flags & a[1].as_int()) != 0);
}
Value mark_generator(Machine& m, Args a) {
    Generator& g = generator_of(m, a);
    const auto flag = static_cast<std::uint8_t>(a[1].as_int());
    g.flags = static_cast<std::uint8_t>(a[2].is_true() ? g.flags | flag : g.flags & ~flag);
    return Value::none();
}
Value get_asks_running(Machine& m, Args a) {
    return Value::boolean((generator_of(m, a).flags & GeneratorAsksRunning) != 0);
}
Value identity_of_generator(Machine& m, Args a) {
    return Value::integer(static_cast<std::int64_t>(generator_of(m, a).head.id().value));
}
Value keep_finalizer(Machine& m, Args a) {
    generator_of(m, a).flags |= GeneratorHasFinalizer;
    return identity_of_generator(m, a);
}

Value is_generator(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Generator));
}
Value is_coroutine(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Generator) &&
                          generator_of(m, a).kind == GeneratorKind::Coroutine);
}
Value is_weak_reference(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::WeakReference));
}
Value raise_made(Machine& m, Args a) {
    return m.raise_value(a[0]);
}

Value load_global_of(Machine& m, Args a) {
    Heap& heap = m.heap();
    Str& name = *heap.as<Str>(a[1]);
    Value v = get(heap, *heap.as<Dict>(a[0]), name);
    if (v.is_unbound()) v = get(heap, *heap.at<Dict>(m.state().builtins), name);
    return v.is_unbound() ? raise_unknown_name(m, name) : heap.retained(v);
}

Value builtin_next(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!a[1].is_unbound()) {
        const Value r = next_item(m, a[0]);
        if (r == Value::needs_python()) return m.enter(Prelude::next_or, {a[0], a[1]});
        return r == Value::exhausted() ? heap.retained(a[1]) : r;
    }
    if (heap.is(a[0], Kind::Generator)) {
        if (generator_of(m, a).kind != GeneratorKind::Generator) {
            return m.raise_type(fmt::format("'{}' object is not an iterator", m.type_name(a[0])));
        }
        return send(m, generator_of(m, a), Value::none());
    }
    const Value r = next_item(m, a[0]);
    if (r == Value::exhausted())
        return m.raise(Error::StopIteration, std::initializer_list<Value>{});
    if (r != Value::needs_python()) return r;
    return m.enter(is_native_iterator(heap, a[0]) ? Prelude::next_of : Prelude::next_item_of,
                   {a[0]});
}

Value builtin_aiter(Machine& m, Args a) {
    return m.enter(Prelude::aiter_of, {a[0]});
}
Value builtin_anext(Machine& m, Args a) {
    return m.enter(Prelude::anext_of, {a[0], a[1].is_unbound() ? Value::ellipsis() : a[1]});
}

Value anext_of(Machine& m, Args a) {
    return m.enter(Prelude::async_generator_next, {a[0], Value::none()});
}
Value asend_of(Machine& m, Args a) {
    return m.enter(Prelude::async_generator_next, {a[0], a[1]});
}
Value athrow_of(Machine& m, Args a) {
    return throw_by(m, a, Prelude::async_generator_throw);
}
Value aclose_of(Machine& m, Args a) {
    return m.enter(Prelude::async_generator_close, {a[0]});
}

Value facts_of_frame(Machine& m, Args a) {
    return frame_facts(m, a[0]);
}
Value find_frame(Machine& m, Args a) {
    constexpr std::int64_t deeper_than_any = 1 << 30;
    return frame_at(m, a[0].is_int() ? a[0].as_int() : deeper_than_any);
}
Value back_of_frame(Machine& m, Args a) {
    return frame_back(m, a[0]);
}
Value ask_for_tracing(Machine& m, Args a) {
    set_tracing(m, static_cast<std::uint32_t>(a[0].as_int()));
    return Value::none();
}
Value tracing_done(Machine& m, Args) {
    m.state().tracing.busy = 0;
    return Value::none();
}
Value trace_frame(Machine& m, Args a) {
    return Value::boolean(set_frame_trace_of(m, a[0], static_cast<std::uint32_t>(a[1].as_int())));
}
Value clear_variables(Machine& m, Args a) {
    return Value::boolean(clear_frame(m, a[0]));
}
Value set_variable(Machine& m, Args a) {
    return Value::boolean(set_frame_variable(m, a[0], *m.heap().as<Str>(a[1]), a[2]));
}
Value get_frame(Machine& m, Args a) {
    if (generator_of(m, a).state == GeneratorState::Finished) return Value::none();
    return m.enter(Prelude::frame_of_traceback, {a[0]});
}
// What happens when it dies, at once.
Value last_word(Machine& m, Args a) {
    return m.enter(Prelude::finalize, {a[0]});
}

Value generator_repr(Machine& m, Args a) {
    return repr_object(m, a[0]);
}
Value set_generator_text(Machine& m, Args a, Handle Generator::*field, const char* name) {
    if (!m.heap().is(a[1], Kind::Str))
        return m.raise_type(fmt::format("{} must be set to a string object", name));
    store_handle(m, generator_of(m, a).*field, a[1]);
    return Value::none();
}
Value set_name(Machine& m, Args a) {
    return set_generator_text(m, a, &Generator::name, "__name__");
}
Value set_qualname(Machine& m, Args a) {
    return set_generator_text(m, a, &Generator::qualname, "__qualname__");
}

constexpr NativeSpec generator_methods[] = {
    {"@class generator.__class_getitem__(cls, item, /)", method_class_getitem},
    {"generator.__iter__(self, /)", itself},
    {"generator.__next__(self, /)", generator_next},
    {"generator.send(self, value, /)", generator_send},
    {"generator.throw(self, type, value=None, traceback=None, /)", generator_throw},
    {"generator.close(self, /)", generator_close},
    {"generator.__repr__(self, /)", generator_repr},
    {"generator.__del__(self, /)", last_word},
    {"@get generator.__name__(self, /)", get_name},
    {"@set generator.__name__(self, value, /)", set_name},
    {"@get generator.__qualname__(self, /)", get_qualname},
    {"@set generator.__qualname__(self, value, /)", set_qualname},
    {"@get generator.gi_frame(self, /)", get_frame},
    {"@get generator.gi_running(self, /)", get_running},
    {"@get generator.gi_suspended(self, /)", get_suspended},
    {"@get generator.gi_code(self, /)", get_code},
    {"@get generator.gi_yieldfrom(self, /)", delegate},
};
// Where a coroutine was made is kept only where sys.set_coroutine_origin_tracking_depth asked.
Value no_origin(Machine&, Args) {
    return Value::none();
}

constexpr NativeSpec coroutine_methods[] = {
    {"@class coroutine.__class_getitem__(cls, item, /)", method_class_getitem},
    {"coroutine.__await__(self, /)", await_coroutine},
    {"coroutine.send(self, value, /)", generator_send},
    {"coroutine.throw(self, type, value=None, traceback=None, /)", generator_throw},
    {"coroutine.close(self, /)", generator_close},
    {"coroutine.__repr__(self, /)", generator_repr},
    {"coroutine.__del__(self, /)", last_word},
    {"@get coroutine.__name__(self, /)", get_name},
    {"@set coroutine.__name__(self, value, /)", set_name},
    {"@get coroutine.__qualname__(self, /)", get_qualname},
    {"@set coroutine.__qualname__(self, value, /)", set_qualname},
    {"@get coroutine.cr_frame(self, /)", get_frame},
    {"@get coroutine.cr_running(self, /)", get_running},
    {"@get coroutine.cr_suspended(self, /)", get_suspended},
    {"@get coroutine.cr_code(self, /)", get_code},
    {"@get coroutine.cr_await(self, /)", delegate},
    {"@get coroutine.cr_origin(self, /)", no_origin},
};
constexpr NativeSpec async_generator_methods[] = {
    {"@class async_generator.__class_getitem__(cls, item, /)", method_class_getitem},
    {"async_generator.__aiter__(self, /)", itself},
    {"async_generator.__anext__(self, /)", anext_of},
    {"async_generator.asend(self, value, /)", asend_of},
    {"async_generator.athrow(self, type, value=None, traceback=None, /)", athrow_of},
    {"async_generator.aclose(self, /)", aclose_of},
    {"async_generator.__repr__(self, /)", generator_repr},
    {"async_generator.__del__(self, /)", last_word},
    {"@get async_generator.__name__(self, /)", get_name},
    {"@set async_generator.__name__(self, value, /)", set_name},
    {"@get async_generator.__qualname__(self, /)", get_qualname},
    {"@set async_generator.__qualname__(self, value, /)", set_qualname},
    {"@get async_generator.ag_frame(self, /)", get_frame},
    {"@get async_generator.ag_running(self, /)", get_asks_running},
    {"@get async_generator.ag_suspended(self, /)", get_suspended},
    {"@get async_generator.ag_await(self, /)", delegate},
    {"@get async_generator.ag_code(self, /)", get_code},
};
constexpr TypeSpec types[] = {
    {"generator", "object", Kind::Generator, ClassNoDict | ClassNotBase | ClassHasWeakRefs,
     generator_methods, nullptr},
    {"coroutine", "object", Kind::Generator, ClassNoDict | ClassNotBase | ClassHasWeakRefs,
     coroutine_methods, nullptr},
    {"async_generator", "object", Kind::Generator, ClassNoDict | ClassNotBase | ClassHasWeakRefs,
     async_generator_methods, nullptr},
};

constexpr NativeSpec functions[] = {
    {"next(iterator, default=None, /)", builtin_next},
    {"aiter(async_iterable, /)", builtin_aiter},
    {"anext(aiterator, default=None, /)", builtin_anext},
};

Value list_farewells(Machine& m, Args) {
    return farewells(m);
}
Value take_farewell(Machine& m, Args a) {
    return next_farewell(m, a[0]);
}

constexpr NativeSpec intrinsics[] = {
    {"_generator_delegate(generator, /)", delegate},
    {"_generator_finish_delegation(generator, result, /)", finish_delegation},
    {"_generator_throw(generator, exception, /)", raw_throw},
    {"_generator_send(generator, value, /)", generator_send},
    {"_generator_set_running(generator, running, /)", set_running},
    {"_generator_state(generator, /)", get_state},
    {"_generator_noun(generator, /)", get_noun},
    {"_generator_abandon(generator, /)", abandon},
    {"_is_generator(value, /)", is_generator},
    {"_mark_iterable_coroutine(function, /)", mark_iterable_coroutine},
    {"_generator_was_begun(generator, /)", was_begun},
    {"_generator_flag(generator, flag, /)", generator_flag},
    {"_generator_mark(generator, flag, on, /)", mark_generator},
    {"_generator_identity(generator, /)", identity_of_generator},
    {"_generator_keeps_finalizer(generator, /)", keep_finalizer},
    {"_is_coroutine(value, /)", is_coroutine},
    {"_is_weak_reference(value, /)", is_weak_reference},
    {"_raise(exception, /)", raise_made},
    {"_farewells()", list_farewells},
    {"_next_farewell(farewells, /)", take_farewell},
    {"_frame_facts(owner, /)", facts_of_frame},
    {"_frame_at(depth, /)", find_frame},
    {"_frame_back(owner, /)", back_of_frame},
    {"_clear_frame(owner, /)", clear_variables},
    {"_set_tracing(asked, /)", ask_for_tracing},
    {"_tracing_done()", tracing_done},
    {"_set_frame_trace(owner, wanted, /)", trace_frame},
    {"_set_frame_variable(owner, name, value, /)", set_variable},
    {"_load_global(globals, name, /)", load_global_of},
};

}  // namespace

std::span<const TypeSpec> call_types() {
    return types;
}
NativeTable call_functions() {
    return functions;
}
NativeTable call_intrinsics() {
    return intrinsics;
}

}  // namespace outlive::machine
