// A heap with bare classes: enough for objects without a machine.
#pragma once

#include <string>

#include "engine/objects/heap.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::objects {

class BareHeap {
  public:
    BareHeap() {
        heap.arena().initialize();
        HeapState& s = heap.state();
        s.next_serial = 1;
        s.memory_limit = s.collect_above = ~0ULL >> 1U;
        for (auto& cls : s.classes) cls = bare_class();
        for (Handle* h :
             {&s.class_object, &s.class_type, &s.class_int, &s.class_float, &s.class_bool,
              &s.class_none, &s.class_not_implemented, &s.class_ellipsis, &s.class_frozenset}) {
            *h = bare_class();
        }
        s.empty_tuple = heap.handle(make_raw_tuple(heap, 0));
        s.interned = heap.handle(make_dict(heap));
        for (const Handle h : s.classes) give_order(h);
        give_order(s.class_frozenset);
    }

    [[nodiscard]] Value text(std::string_view s) { return heap.value(make_str(heap, s)); }
    [[nodiscard]] std::uint64_t live() const { return heap.arena().allocator().live_blocks; }

    Heap heap;

  private:
    Handle bare_class() {
        auto* c = heap.create<Class>(Kind::Class, 0);
        const Object head = c->head;
        *c = Class{};
        c->head = head;
        c->head.set(FlagImmortal);
        return heap.handle(c);
    }
    void give_order(Handle cls) {
        const Value self = Value::object(cls);
        heap.at<Class>(cls)->mro = make_tuple(heap, &self, 1).handle();
    }
};

}  // namespace outlive::objects
