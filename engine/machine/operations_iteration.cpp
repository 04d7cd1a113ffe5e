// Iteration, generators, delegation; what happens to a frame's result.
#include <fmt/format.h>

#include <vector>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/lazy_iterators.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/user_operators.hpp"

namespace outlive::machine {

namespace {

Frame& running(Machine& m) {
    return *m.heap().at<Frame>(m.state().frame);
}

void push_result(Frame& f, Value v) {
    f.stack()[f.depth++] = v;
}

constexpr std::uint16_t detail_method = 1;  // push no value behind the result
constexpr std::uint16_t detail_pair = 2;    // the result is a tuple of two: push both
constexpr std::uint16_t detail_again = 3;   // the instruction runs once more, on the result

void push_as_wanted(Machine& m, std::uint16_t detail, Value v) {
    Frame& f = running(m);
    if (detail == detail_pair) {
        const Tuple& pair = *m.heap().as<Tuple>(v);
        push_result(f, m.heap().retained(pair.items()[0]));
        const Value matching = m.heap().retained(pair.items()[1]);
        push_result(f, matching);
        // Within the clause of an except* its part of the group is being handled.
        if (!matching.is_none()) m.heap().store(m.state().handled, matching);
        m.heap().release(v);
        return;
    }
    push_result(f, v);
    if (detail == detail_again) --f.pc;
    if (detail == detail_method) push_result(f, Value::unbound());
}

Delivery raised_or(bool raised) {
    return raised ? Delivery::Raised : Delivery::Done;
}

void release_iterator(Machine& m, Frame& f) {
    m.heap().release(f.stack()[--f.depth]);
}

// The running frame stands behind its FOR_ITER, which finds no more items.
void end_loop(Machine& m) {
    Frame& f = running(m);
    release_iterator(m, f);
    f.pc = m.code(f.code_id).instructions[f.pc - 1].argument();
}

// The running frame stands behind its SEND: iterator and sent value were left
// on its stack or dropped as the instruction's operands.
void end_delegation(Machine& m, Value result) {
    Frame& f = running(m);
    release_iterator(m, f);
    push_result(f, result);
    f.pc = m.code(f.code_id).instructions[f.pc - 1].argument();
}

Value raise_stop_iteration(Machine& m, Value result) {
    const Owned owned(m.heap(), result);
    return result.is_none() ? m.raise(Error::StopIteration, std::initializer_list<Value>{})
                            : m.raise(Error::StopIteration, {result});
}

Delivery check_init_result(Machine& m, std::uint16_t detail, Value result, Value instance) {
    const bool fine = result.is_none();
    if (!fine) {
        m.raise_type(fmt::format("__init__() should return None, not '{}'", m.type_name(result)));
        m.heap().release(instance);
    } else {
        push_as_wanted(m, detail, instance);
    }
    m.heap().release(result);
    return raised_or(!fine);
}

Delivery check_truth(Machine& m, std::uint16_t detail, Value result) {
    if (result.is_bool()) {
        push_as_wanted(m, detail, result);
        return Delivery::Done;
    }
    m.raise_type(fmt::format("__bool__ should return bool, returned {}", m.type_name(result)));
    m.heap().release(result);
    return Delivery::Raised;
}

struct Left {
    OnReturn on_return;
    std::uint16_t detail;
    Value extra;
    Value handled;  // of BinaryFinal: the other operand
};

Delivery deliver(Machine& m, const Left& left, Value result) {
    Heap& heap = m.heap();
    switch (left.on_return) {
        case OnReturn::Construct:
            return check_init_result(m, left.detail, result, left.extra);
        case OnReturn::Truth:
            return check_truth(m, left.detail, result);
        case OnReturn::BinaryFinal: {
            const Owned b(heap, left.handled), a(heap, left.extra);
            if (result == Value::not_implemented())
                return raised_or(operator_declined(m, left.detail, a.get(), b.get()) ==
                                 Value::raised());
            push_result(running(m), result);
            return Delivery::Done;
        }
        case OnReturn::ModuleBody:
            heap.release(result);
            push_result(running(m), left.extra);
            return Delivery::Done;
        case OnReturn::Program:
            heap.release(result);
            return Delivery::Finished;
        case OnReturn::Drop:
        case OnReturn::Traced:
        case OnReturn::Finalize:
            heap.release(result);
            heap.release(left.extra);
            return Delivery::Done;
        case OnReturn::FinalizeLeaving:
        case OnReturn::TracedLeaving:
            heap.release(result);
            m.state().raised = left.extra;
            return Delivery::Raised;
        default:
            heap.release(left.extra);
            push_as_wanted(m, left.detail, result);
            return Delivery::Done;
    }
}

Delivery deliver_end(Machine& m, const Left& left, Value result) {
    m.heap().release(left.extra);
    switch (left.on_return) {
        case OnReturn::Iterate:
            m.heap().release(result);
            end_loop(m);
            return Delivery::Done;
        case OnReturn::Delegate:
            end_delegation(m, result);
            return Delivery::Done;
        case OnReturn::Drop:
            m.heap().release(result);
            return Delivery::Done;
        default:
            raise_stop_iteration(m, result);
            return Delivery::Raised;
    }
}

// A generator's frame is left for good.
void end_generator(Machine& m, Handle handle, Value resumer_handled) {
    MachineState& s = m.state();
    auto* generator = m.heap().at<Generator>(handle);
    generator->state = GeneratorState::Finished;
    const Value old = s.handled;
    s.handled = resumer_handled;
    m.heap().release(old);
    m.heap().release(handle);
}

}  // namespace

Delivery finish_frame(Machine& m, Frame& f, Value result) {
    const Handle generator = f.generator;
    const Value handled = f.handled;
    const Left left{f.on_return, f.detail, m.heap().retained(f.extra), handled};
    f.handled = Value::unbound();
    leave_frame(m, f);
    if (generator == 0) return deliver(m, left, result);
    end_generator(m, generator, handled);
    return deliver_end(m, left, result);
}

namespace {

// A generator's frame gets its record when an exception leaves it, not before:
// until then the Generator stands for it.
void record_generator(Machine& m, Frame& f) {
    const Handle top = m.heap().as<Exception>(m.state().raised)->traceback;
    if (top == 0) return;
    auto* entry = m.heap().at<Traceback>(top);
    if (entry->frame == f.id && entry->record == 0) entry->record = retained_record(m, f);
}

// An AttributeError of the program's own that ends the look-up of an attribute
// learns the name and the object, as in CPython: hints need them.
void tell_attribute(Machine& m, Frame& f) {
    Heap& heap = m.heap();
    if (f.caller == 0 || f.slot_count == 0 || !m.is_raised(Error::AttributeError)) return;
    auto* e = heap.as<Exception>(m.state().raised);
    const Frame& asker = *heap.at<Frame>(f.caller);
    if (asker.pc == 0 || !e->extra[0].is_unbound() || !e->extra[1].is_unbound()) return;
    const bytecode::Instruction asked = m.code(asker.code_id).instructions[asker.pc - 1];
    const bytecode::Opcode op = asked.op();
    if (op != bytecode::Opcode::LOAD_ATTR && op != bytecode::Opcode::LOAD_METHOD) return;
    const Handle names = heap.at<CodeWrapper>(asker.code)->names;
    // A hook gets the object first; __get__ of a descriptor has itself there.
    const bool descriptor = equal(*heap.at<Str>(heap.at<Function>(f.function)->name), "__get__");
    Value object = f.slot_count > 1 && descriptor ? f.slots()[1] : f.slots()[0];
    if (heap.is(object, Kind::Cell)) object = heap.as<Cell>(object)->content;
    if (object.is_unbound()) return;
    heap.store(e->extra[0], heap.at<Tuple>(names)->items()[asked.argument()]);
    heap.store(e->extra[1], object);
}

}  // namespace

bool abandon_frame(Machine& m, Frame& f) {
    if (f.generator != 0) record_generator(m, f);
    tell_attribute(m, f);
    const OnReturn on_return = f.on_return;
    const Handle generator = f.generator;
    const Value handled = f.handled;
    f.handled = Value::unbound();
    const Value leaving =
        on_return == OnReturn::FinalizeLeaving ? m.heap().retained(f.extra) : Value::unbound();
    leave_frame(m, f);
    // What a trace function raises, the instruction raises that it was told of.
    if (on_return == OnReturn::Traced) ++m.heap().at<Frame>(m.state().frame)->pc;
    if (generator != 0) {
        end_generator(m, generator, handled);
    } else {
        m.heap().release(handled);
    }
    if (on_return == OnReturn::Finalize || on_return == OnReturn::FinalizeLeaving) {
        m.report_unraisable();
        m.state().raised = leaving;
        return leaving.is_unbound();
    }
    const bool ends = (on_return == OnReturn::Iterate || on_return == OnReturn::Delegate) &&
                      m.is_raised(Error::StopIteration);
    if (!ends) return false;
    if (on_return == OnReturn::Iterate) {
        m.drop_raised();
        end_loop(m);
        return true;
    }
    const Value value = m.heap().as<Exception>(m.state().raised)->extra[0];
    const Value result = value.is_unbound() ? Value::none() : m.heap().retained(value);
    m.drop_raised();
    end_delegation(m, result);
    return true;
}

void drop_result(Machine& m) {
    Frame& f = running(m);
    if (f.on_return == OnReturn::Push) f.on_return = OnReturn::Drop;
}

void method_result(Machine& m) {
    running(m).detail = detail_method;
}

void pair_result(Machine& m) {
    running(m).detail = detail_pair;
}

void again_result(Machine& m) {
    running(m).detail = detail_again;
}

Value get_iterator(Machine& m, Value v) {
    const Value r = iterate(m, v);
    if (r != Value::needs_python()) return r;
    if (m.heap().is(v, Kind::Generator) &&
        m.heap().as<Generator>(v)->kind == GeneratorKind::Generator) {
        return m.heap().retained(v);
    }
    return m.enter(Prelude::iterate_over, {v});
}

namespace {

Value advance_generator(Machine& m, Generator& g, OnReturn on_return) {
    if (g.state == GeneratorState::Finished) return Value::exhausted();
    if (g.state == GeneratorState::Running)
        return m.raise_value_error("generator already executing");
    resume_generator(m, g, Value::none(), on_return);
    return Value::entered();
}

// The frame just entered gives a loop its next item, and ends it by StopIteration.
Value as_next_item(Machine& m, Value answer) {
    if (answer == Value::raised() && m.is_raised(Error::StopIteration)) {
        m.drop_raised();
        return Value::exhausted();
    }
    if (answer != Value::entered()) return answer;
    Frame& f = running(m);
    if (f.on_return == OnReturn::Push || f.on_return == OnReturn::Resume)
        f.on_return = OnReturn::Iterate;
    return answer;
}

// map over one iterator that needs no Python, for a loop: the function's result
// is the next item. needs_python(): another case, and nothing is changed.
Value advance_map(Machine& m, Iterator& map) {
    Heap& heap = m.heap();
    const Tuple& sources = *heap.as<Tuple>(map.source);
    const bool ours =
        heap.is(map.extra, Kind::Class) && (heap.as<Class>(map.extra)->flags & ClassBuiltin) != 0;
    const bool known = ours || heap.is(map.extra, Kind::Function) ||
                       heap.is(map.extra, Kind::Native) || heap.is(map.extra, Kind::BoundMethod);
    if (sources.size != 1 || !known) return Value::needs_python();
    const Value item = next_item(m, sources.items()[0]);
    if (item.is_answer()) return item;
    const Owned owned(heap, item);
    return as_next_item(m, m.call(map.extra, {item}));
}

// An iterator of ours that cannot go on without Python.
Value advance_native(Machine& m, Value iterator, OnReturn on_return) {
    Iterator& i = *m.heap().as<Iterator>(iterator);
    const auto kind = static_cast<IteratorKind>(i.head.spare());
    if (on_return == OnReturn::Iterate && kind == IteratorKind::Map) {
        const Value r = advance_map(m, i);
        if (r != Value::needs_python()) return r;
    }
    if (lazy_kind(i) == LazyKind::Delegate && i.source.is_object())
        return advance_generator(m, *m.heap().as<Generator>(i.source), on_return);
    if (kind == IteratorKind::Filter)
        return m.enter(Prelude::next_of_filter, {i.extra, i.source}, on_return);
    return m.enter(Prelude::next_of, {iterator}, on_return);
}

// An iterator that is neither native nor a generator: its __next__.
Value advance_object(Machine& m, Value iterator, OnReturn on_return) {
    Heap& heap = m.heap();
    if (is_native_iterator(heap, iterator)) return advance_native(m, iterator, on_return);
    const Value method = type_lookup(m, iterator, Name::next_);
    if (heap.is(method, Kind::Function)) {
        const CallArguments args{&iterator, 1, nullptr};
        return enter_function(m, *heap.as<Function>(method), args, on_return) == nullptr
                   ? Value::raised()
                   : Value::entered();
    }
    if (heap.is(method, Kind::Native) && on_return == OnReturn::Iterate)
        return as_next_item(m, m.call(method, {iterator}));
    return m.enter(Prelude::next_item_of, {iterator}, on_return);
}

Value advance_any(Machine& m, Value iterator, OnReturn on_return) {
    Heap& heap = m.heap();
    if (heap.is(iterator, Kind::Generator))
        return advance_generator(m, *heap.as<Generator>(iterator), on_return);
    const Value r = next_item(m, iterator);
    return r == Value::needs_python() ? advance_object(m, iterator, on_return) : r;
}

}  // namespace

Value advance(Machine& m, Value iterator) {
    return advance_any(m, iterator, OnReturn::Iterate);
}

Value send_into(Machine& m, Value iterator, Value sent) {
    Heap& heap = m.heap();
    m.state().returned = Value::none();
    if (heap.is(iterator, Kind::Generator)) {
        Generator& g = *heap.as<Generator>(iterator);
        if (g.state == GeneratorState::Finished) {
            if (g.kind == GeneratorKind::Coroutine) {
                return m.raise(Error::RuntimeError, "cannot reuse already awaited coroutine");
            }
            return Value::exhausted();
        }
        if (g.state == GeneratorState::Running) {
            return m.raise_value_error(g.kind == GeneratorKind::Coroutine
                                           ? "coroutine already executing"
                                           : "generator already executing");
        }
        resume_generator(m, g, sent, OnReturn::Delegate);
        return Value::entered();
    }
    if (sent.is_none()) return advance_any(m, iterator, OnReturn::Delegate);
    return m.enter(Prelude::send_to, {iterator, sent}, OnReturn::Delegate);
}

namespace {

// Of a generator function that types.coroutine marked.
bool is_iterable_coroutine(Machine& m, const Frame& f) {
    return m.heap().at<CodeWrapper>(f.code)->head.spare() != 0;
}

}  // namespace

Value yield_from_iterator(Machine& m, Frame& f, Value v) {
    if (m.heap().is(v, Kind::Generator)) {
        const auto kind = m.heap().as<Generator>(v)->kind;
        const bool in_coroutine =
            (m.code(f.code_id).flags & bytecode::CodeCoroutine) != 0 || is_iterable_coroutine(m, f);
        if (kind == GeneratorKind::Generator ||
            (kind == GeneratorKind::Coroutine && in_coroutine)) {
            return m.heap().retained(v);
        }
        if (kind == GeneratorKind::Coroutine) {
            return m.raise_type(
                "cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
    }
    return get_iterator(m, v);
}

const bytecode::Instruction* delegation(Machine& m, Generator& g) {
    if (g.state != GeneratorState::Suspended) return nullptr;
    const Frame& f = *g.frame();
    const auto& code = m.code(f.code_id).instructions;
    const bool delegates = f.pc >= 2 && code[f.pc - 1].op() == bytecode::Opcode::YIELD_VALUE &&
                           code[f.pc - 2].op() == bytecode::Opcode::SEND;
    return delegates ? &code[f.pc - 2] : nullptr;
}

Value get_awaitable(Machine& m, Value v, std::uint32_t where) {
    Heap& heap = m.heap();
    if (heap.is(v, Kind::Generator)) {
        Generator& g = *heap.as<Generator>(v);
        if (g.kind == GeneratorKind::Coroutine) {
            if (delegation(m, g) != nullptr)
                return m.raise(Error::RuntimeError, "coroutine is being awaited already");
            return heap.retained(v);
        }
        if (is_iterable_coroutine(m, *g.frame())) return heap.retained(v);
    }
    return m.enter(Prelude::awaitable_iterator, {v, Value::integer(where)});
}

}  // namespace outlive::machine
