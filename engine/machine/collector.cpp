#include "engine/machine/collector.hpp"

#include <algorithm>
#include <utility>

#include "engine/machine/finalization.hpp"
#include "engine/objects/edges.hpp"
#include "engine/support/address_range.hpp"

namespace outlive::machine {

namespace {

constexpr std::uint64_t granule = 16;  // blocks start at multiples of it
constexpr std::int32_t reached = -1;

// A tuple of numbers and texts, which is in no circle and never will be.
bool is_plain_tuple(Heap& heap, const Object& o) {
    const auto& tuple = reinterpret_cast<const Tuple&>(o);
    if (!heap.is_exact(heap.value(&o), Kind::Tuple) || tuple.attrs != 0) return false;
    return std::all_of(tuple.items(), tuple.items() + tuple.size, [&](Value v) {
        // Not one in the other: burying what holds no references must not go deep.
        return !v.is_object() ||
               (heap.object(v)->has(FlagUntrackable) && heap.object(v)->kind() != Kind::Tuple);
    });
}

enum class PlainTuples : std::uint8_t { Keep, Untrack /* from now on, as CPython does */ };

// For every object: its references that no object of the heap accounts for.
class OutsideCounts {
  public:
    OutsideCounts(Heap& heap, support::ObjectId first, PlainTuples tuples)
        : heap_(heap), first_(first) {
        objects_.reserve(heap.arena().allocator().live_blocks);
        heap.arena().for_each_block([&](arena::BlockHeader* block) {
            if (block->kind() == static_cast<std::uint8_t>(Kind::Buffer)) return;
            auto* o = reinterpret_cast<Object*>(block);
            look_around();
            if (!is_counted(*o)) return;
            if (tuples == PlainTuples::Untrack && is_plain_tuple(heap, *o)) {
                o->set(FlagUntrackable);
            } else {
                objects_.push_back(o);
            }
        });
        if (objects_.empty()) return;
        // Blocks are visited in the order of their places.
        low_ = place_of(*objects_.front());
        const std::uint64_t places = place_of(*objects_.back()) - low_ + 1;
        counts_ = support::ZeroedMemory(places * sizeof(std::int32_t));
        for (Object* o : objects_) {
            count(*o) += static_cast<std::int32_t>(o->refs);
            for_each_target(*o, [this](Object& target) { --count(target); });
            look_around();
        }
    }

    void mark_from_outside() {
        for (Object* o : objects_) {
            if (count(*o) > 0 || o->has(FlagImmortal)) reach(*o);
            while (!pending_.empty()) {
                Object* next = pending_.back();
                pending_.pop_back();
                for_each_target(*next, [this](Object& target) { reach(target); });
                look_around();
            }
        }
    }

    // In the order of their identities.
    [[nodiscard]] std::vector<Handle> unreached() {
        std::vector<std::pair<std::uint64_t, Handle>> found;
        for (const Object* o : objects_) {
            if (count(*o) != reached) found.emplace_back(o->id().value, heap_.handle(o));
            look_around();
        }
        std::sort(found.begin(), found.end(), [this](const auto& a, const auto& b) {
            look_around();
            return a < b;
        });
        std::vector<Handle> result;
        result.reserve(found.size());
        for (const auto& [id, handle] : found) result.push_back(handle);
        return result;
    }

  private:
    template <class Visit>
    void for_each_target(Object& o, Visit&& visit) {
        for_each_edge(heap_, o, [&](const EdgeLabel&, Value v) {
            look_around();  // a list may have millions
            if (v.is_object() && is_counted(*heap_.object(v))) visit(*heap_.object(v));
        });
        if (o.cls != 0 && is_counted(*heap_.at<Object>(o.cls))) visit(*heap_.at<Object>(o.cls));
    }
    void look_around() { heap_.worked(4); }
    // What holds no references is in no circle: it goes with what holds it.
    [[nodiscard]] bool is_counted(const Object& o) const {
        return !o.has(FlagUntrackable) && o.id() >= first_;
    }
    [[nodiscard]] std::uint64_t place_of(const Object& o) const {
        const auto offset = reinterpret_cast<const std::byte*>(&o) - heap_.arena().base();
        return static_cast<std::uint64_t>(offset) / granule;
    }
    std::int32_t& count(const Object& o) { return counts_.as<std::int32_t>()[place_of(o) - low_]; }
    void reach(Object& o) {
        if (count(o) == reached) return;
        count(o) = reached;
        pending_.push_back(&o);
    }

    Heap& heap_;
    support::ObjectId first_;
    std::uint64_t low_ = 0;         // the least place of an object
    support::ZeroedMemory counts_;  // by place; as big as a quarter of the heap
    std::vector<Object*> objects_;
    std::vector<Object*> pending_;
};

bool is_tracked(Heap& heap, const Object& o) {
    switch (o.kind()) {
        case Kind::Free:
        case Kind::Buffer:
        case Kind::Int:
        case Kind::Real:
        case Kind::Complex:
        case Kind::Str:
        case Kind::Bytes:
        case Kind::ByteArray:
        case Kind::Range:
        case Kind::CodeWrapper:
            return false;
        case Kind::Tuple: {  // a tuple of plain values is not tracked
            const auto& tuple = reinterpret_cast<const Tuple&>(o);
            return std::any_of(tuple.items(), tuple.items() + tuple.size, [&](Value v) {
                return v.is_object() && is_tracked(heap, *heap.object(v));
            });
        }
        default:
            return true;
    }
}

// An attribute dict belongs to its owner, which is counted.
Handle own_dict(const Object& o) {
    switch (o.kind()) {
        case Kind::Instance:
        case Kind::Namespace:
            return reinterpret_cast<const Instance&>(o).attrs;
        case Kind::Exception:
            return reinterpret_cast<const Exception&>(o).attrs;
        default:
            return 0;
    }
}

// CPython has two descriptors (__dict__, __weakref__) in every class.
constexpr std::uint64_t descriptors_of_class = 2;

Handle buffer_of(const Object& o) {
    switch (o.kind()) {
        case Kind::List:
            return reinterpret_cast<const List&>(o).buffer;
        case Kind::Dict:
            return reinterpret_cast<const Dict&>(o).buffer;
        case Kind::Set:
            return reinterpret_cast<const Set&>(o).buffer;
        case Kind::ByteArray:
            return reinterpret_cast<const ByteArray&>(o).buffer;
        default:
            return 0;
    }
}

Finalization::Counts weak_references_of(Heap& heap, const std::vector<Handle>& objects) {
    Finalization::Counts counts;
    for (const Handle h : objects) {
        for_each_edge(heap, *heap.at<Object>(h), [&](const EdgeLabel&, Value v) {
            heap.worked(1);
            if (heap.is(v, Kind::WeakReference)) ++counts[v.handle()];
        });
    }
    return counts;
}

// First all weak references forget them, and their callbacks come first; those
// that die along are not told. True when a finalizer keeps an object for now.
bool announce_deaths(Machine& m, const std::vector<Handle>& objects) {
    Heap& heap = m.heap();
    Finalization& finalization = m.finalization();
    const auto held = weak_references_of(heap, objects);
    for (const Handle h : objects) {
        auto* o = heap.at<Object>(h);
        if (o->has(FlagHasWeakRefs)) finalization.clear_weak_references(*o, held);
    }
    bool kept = false;
    for (const Handle h : objects) {
        auto* o = heap.at<Object>(h);
        heap.worked(1);
        if (!finalization.is_due(*o)) continue;
        finalization.call_due(*o);
        kept = true;
    }
    return kept;
}

// They hold each other: none is released to zero, so none is destroyed one by one.
constexpr std::uint32_t held = 1U << 24U;

void free_together(Heap& heap, const std::vector<Handle>& objects) {
    DeathWatch* watch = heap.death_watch();
    for (const Handle h : objects) {
        auto* o = heap.at<Object>(h);
        o->refs += held;
        heap.worked(1);
        if (watch == nullptr) continue;
        if (o->kind() == Kind::Cell) watch->cell_died(*heap.at<Cell>(h));
        if (watch->watch_all) watch->object_died(*o);
    }
    for (const Handle h : objects) {
        auto* o = heap.at<Object>(h);
        for_each_edge(heap, *o, [&heap](const EdgeLabel&, Value v) {
            heap.release(v);
            heap.worked(1);
        });
        heap.release(o->cls);
    }
    for (const Handle h : objects) {
        auto* o = heap.at<Object>(h);
        const std::uint64_t bytes = heap.size_of(*o);
        heap.free_buffer(buffer_of(*o));
        heap.arena().free(o, bytes);
        heap.worked(1);
    }
}

}  // namespace

std::uint64_t next_collection(std::uint64_t live_blocks) {
    constexpr std::uint64_t least_growth = 50'000;
    return live_blocks + std::max(least_growth, live_blocks);
}

namespace {

std::vector<Handle> find_unreachable(Heap& heap, support::ObjectId first, PlainTuples tuples) {
    OutsideCounts counts(heap, first, tuples);
    counts.mark_from_outside();
    return counts.unreached();
}

}  // namespace

std::vector<Handle> find_unreachable(Heap& heap, support::ObjectId first) {
    return find_unreachable(heap, first, PlainTuples::Keep);
}

std::uint64_t count_tracked(Heap& heap, const std::vector<Handle>& objects) {
    std::uint64_t count = 0;
    for (const Handle h : objects) {
        const auto& o = *heap.at<Object>(h);
        heap.worked(1);
        if (is_tracked(heap, o)) ++count;
        if (own_dict(o) != 0) --count;
        if (o.kind() == Kind::Class) count += descriptors_of_class;
    }
    return count;
}

Collected collect(Machine& m) {
    Heap& heap = m.heap();
    const std::vector<Handle> unreachable = find_unreachable(heap, {}, PlainTuples::Untrack);
    ++m.state().collections;
    m.charge(heap.arena().allocator().live_blocks / 16);
    Collected result;
    result.found = count_tracked(heap, unreachable);
    result.finalizers_wait = announce_deaths(m, unreachable);
    if (!result.finalizers_wait) free_together(heap, unreachable);
    m.state().heap.collect_above = next_collection(m.state().heap.allocator.live_blocks);
    return result;
}

}  // namespace outlive::machine
