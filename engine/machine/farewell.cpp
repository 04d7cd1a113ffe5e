#include "engine/machine/farewell.hpp"

#include <algorithm>
#include <deque>
#include <unordered_set>
#include <vector>

#include "engine/machine/collector.hpp"
#include "engine/machine/finalization.hpp"
#include "engine/objects/edges.hpp"

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

void queue_farewells(Machine& m) {
    static_cast<void>(collect(m));  // what no name reaches any more comes first
    Finalization& finalization = m.finalization();
    for (Object* o : Reach(m).from(*m.heap().at<Object>(m.state().globals))) {
        if (finalization.is_due(*o)) finalization.call_due(*o);
    }
    std::vector<Object*> others;
    for_each_due(m, [&others](Object& o) { others.push_back(&o); });
    std::sort(others.begin(), others.end(),
              [](const Object* a, const Object* b) { return a->id().value < b->id().value; });
    for (Object* o : others) finalization.call_due(*o);
}

}  // namespace outlive::machine
