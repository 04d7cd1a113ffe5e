#include "engine/machine/farewell.hpp"

#include <algorithm>
#include <deque>
#include <unordered_set>
#include <vector>

#include "engine/machine/collector.hpp"
#include "engine/machine/finalization.hpp"
#include "engine/objects/edges.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

// Walks what hangs on the program's namespace, the nearest first.
class Reach {
  public:
    explicit Reach(Machine& m)
        : heap_(m.heap()), first_(heap_.at<Object>(m.state().main_module)->id().value) {}

    [[nodiscard]] std::vector<Object*> from(Object& start) {
        std::vector<Object*> order;
        waiting_.push_back(&start);
        while (!waiting_.empty()) {
            Object* o = waiting_.front();
            waiting_.pop_front();
            if (o != &start) order.push_back(o);
            look_into(*o);
        }
        return order;
    }

  private:
    void look_into(Object& o) {
        std::vector<Object*> targets;
        gather(o, targets);
        // Sequences are visited from their end.
        if (o.kind() == Kind::Tuple || o.kind() == Kind::List)
            std::reverse(targets.begin(), targets.end());
        for (Object* target : targets) {
            if (target->id().value < first_ || !seen_.insert(target).second) continue;
            waiting_.push_back(target);
        }
    }
    // An instance's attributes are its own; its dictionary is no object between.
    void gather(Object& o, std::vector<Object*>& targets) {
        const bool has_own = o.kind() == Kind::Instance || o.kind() == Kind::Namespace;
        const Handle own = has_own ? reinterpret_cast<Instance&>(o).attrs : 0;
        for_each_edge(heap_, o, [&](const EdgeLabel&, Value v) {
            if (!v.is_object()) return;
            if (v.handle() == own) return gather(*heap_.object(v), targets);
            targets.push_back(heap_.object(v));
        });
        if (o.cls != 0) targets.push_back(heap_.at<Object>(o.cls));
    }

    Heap& heap_;
    std::uint64_t first_;
    std::deque<Object*> waiting_;
    std::unordered_set<const Object*> seen_;
};

template <class Visit>
void for_each_due(Machine& m, Visit&& visit) {
    m.heap().arena().for_each_block([&](arena::BlockHeader* block) {
        if (block->kind() == static_cast<std::uint8_t>(Kind::Buffer)) return;
        auto* object = reinterpret_cast<Object*>(block);
        if (m.finalization().is_due(*object)) visit(*object);
    });
}

}  // namespace

bool has_farewells(Machine& m) {
    Heap& heap = m.heap();
    const Dict& modules = *heap.at<Dict>(m.state().modules);
    for (const char* name : {"weakref", "atexit"}) {
        if (!get(heap, modules, *intern(heap, name)).is_unbound()) return true;
    }
    bool any = false;
    for_each_due(m, [&any](const Object&) { any = true; });
    return any;
}

namespace {

// Whether something happens when it is finalized. A suspended generator lets go
// of what it holds even where no code of its own would run.
bool says_something(Machine& m, const Object& o) {
    if (m.finalization().is_due(o)) return true;
    return o.kind() == Kind::Generator && !o.has(FlagFinalized) &&
           reinterpret_cast<const Generator&>(o).state == GeneratorState::Suspended;
}

// An object in a list that does not keep it alive: its place and its identity.
void note(Heap& heap, List& list, const Object& o) {
    append(heap, list, Value::integer(heap.handle(&o)));
    append(heap, list, Value::integer(static_cast<std::int64_t>(o.id().value)));
}

// The object noted last, if it still lives; the note goes.
Object* take_noted(Heap& heap, List& list) {
    const std::int64_t id = take_last(heap, list).as_int();
    auto* o = heap.at<Object>(static_cast<Handle>(take_last(heap, list).as_int()));
    const bool lives = o->id().value == static_cast<std::uint64_t>(id) && o->refs != 0;
    return lives ? o : nullptr;
}

}  // namespace

Value farewells(Machine& m) {
    static_cast<void>(collect(m));  // what no name reaches any more comes first
    Heap& heap = m.heap();
    std::vector<Object*> order;
    for (Object* o : Reach(m).from(*heap.at<Object>(m.state().globals))) {
        if (says_something(m, *o)) order.push_back(o);
    }
    const std::unordered_set<Object*> reached(order.begin(), order.end());
    const auto others = static_cast<std::ptrdiff_t>(order.size());
    for_each_due(m, [&](Object& o) {
        if (!reached.contains(&o)) order.push_back(&o);
    });
    std::sort(order.begin() + others, order.end(),
              [](const Object* a, const Object* b) { return a->id().value < b->id().value; });
    List* list = make_list(heap);
    for (auto o = order.rbegin(); o != order.rend(); ++o) note(heap, *list, **o);
    return heap.value(list);
}

Value next_farewell(Machine& m, Value list) {
    Heap& heap = m.heap();
    List& waiting = *heap.as<List>(list);
    while (waiting.size != 0) {
        Object* o = take_noted(heap, waiting);
        if (o == nullptr || !says_something(m, *o)) continue;
        o->set(FlagFinalized);
        return heap.retained(heap.value(o));
    }
    return Value::none();
}

}  // namespace outlive::machine
