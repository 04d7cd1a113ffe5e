#include "engine/machine/finalization.hpp"

#include "engine/machine/attributes.hpp"
#include "engine/machine/containers.hpp"

namespace outlive::machine {

namespace {

// A coroutine that was never awaited is told of when it dies.
bool was_never_awaited(const Generator& g) {
    return g.kind == GeneratorKind::Coroutine && g.state == GeneratorState::Created;
}

// Not looked into further: the chain of delegates may be long.
bool may_run_when_closed(Machine& m, Value delegate) {
    return m.heap().is(delegate, Kind::Generator) ||
           !type_lookup(m, delegate, Name::close).is_unbound();
}

// What a frame suspended in `yield from` or `await` waits for, or no value.
Value delegate_of(const bytecode::Code& code, Frame& f) {
    const bool delegates = f.pc >= 2 && f.depth > 0 &&
                           code.instructions[f.pc - 1].op() == bytecode::Opcode::YIELD_VALUE &&
                           code.instructions[f.pc - 2].op() == bytecode::Opcode::SEND;
    return delegates ? f.stack()[f.depth - 1] : Value::unbound();
}

// A generator suspended where only the wrapper around its whole body would see
// an exception need not be closed: nothing of its own would run. What it
// delegates to is closed first, and may run something.
bool must_be_closed(Machine& m, const Generator& g) {
    if ((g.flags & GeneratorHasFinalizer) != 0) return g.state < GeneratorState::Running;
    if (g.state != GeneratorState::Suspended) return false;
    Frame& f = *const_cast<Generator&>(g).frame();
    const std::uint32_t pc = f.pc - 1;
    const bytecode::Code& code = m.code(f.code_id);
    if (const Value to = delegate_of(code, f); !to.is_unbound() && may_run_when_closed(m, to))
        return true;
    for (const bytecode::Handler& h : code.handlers) {
        if (h.begin <= pc && pc < h.end)
            return code.instructions[h.target].op() != bytecode::Opcode::INTRINSIC_1;
    }
    return false;
}

}  // namespace

void Finalization::queue(Value v) {
    list_append(m_, *m_.heap().at<List>(m_.state().finalizers), v);
    m_.state().heap.interrupts |= InterruptFinalizers;
}

void Finalization::clear_weak_references(Object& object, const Counts& held_by_dying) {
    Heap& heap = m_.heap();
    object.clear(FlagHasWeakRefs);
    Dict& table = *heap.at<Dict>(m_.state().weak_references);
    const Value key = Value::integer(static_cast<std::int64_t>(object.id().value));
    const DictSearch found = find(heap, table, key, static_cast<std::uint64_t>(key.as_int()));
    if (found.found != Found::Yes) return;
    const List& references = *heap.as<List>(found.entry->value);
    // The newest is called first.
    for (std::uint32_t i = references.size; i-- > 0;) {
        auto* reference = heap.as<WeakReference>(items(heap, references)[i]);
        reference->target = 0;
        const bool asks = !reference->callback.is_none() && !reference->callback.is_unbound();
        const auto dying = held_by_dying.find(heap.handle(reference));
        // One count is the list's own.
        const std::uint32_t gone = 1 + (dying == held_by_dying.end() ? 0 : dying->second);
        if (asks && reference->head.refs > gone) queue(heap.value(reference));
    }
    remove(heap, table, *found.entry);
}

bool Finalization::before_death(Object& object) {
    if (is_due(object)) {  // weak references hold until its finalizer has run
        call_due(object);
        return true;
    }
    if (object.has(FlagHasWeakRefs)) clear_weak_references(object, {});
    return false;
}

bool Finalization::is_due(const Object& object) {
    if (object.has(FlagFinalized)) return false;
    if ((m_.heap().class_of(&object)->flags & ClassHasDel) != 0) return true;
    if (object.kind() != Kind::Generator) return false;
    const auto& generator = reinterpret_cast<const Generator&>(object);
    return was_never_awaited(generator) || must_be_closed(m_, generator);
}

void Finalization::call_due(Object& object) {
    object.set(FlagFinalized);
    queue(m_.heap().value(&object));
}

void Finalization::cell_died(Cell& cell) {
    if (listener != nullptr) listener->cell_died(cell);
}

void Finalization::object_died(Object& object) {
    if (listener != nullptr) listener->object_died(object);
}

}  // namespace outlive::machine
