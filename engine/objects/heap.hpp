// The heap: objects in the arena, their identities and reference counts.
//
// `retain` and `release` are the only ways to count; at zero the object is
// destroyed at once and what it held is released, without recursion (a list of
// a million nested lists costs no host stack). The state (`HeapState`) lies at
// offset 0 of the arena; a Heap itself holds only what does not influence the
// run. Not here: which objects form a cycle (machine/collector), and what
// happens before a death that Python code wants to see (DeathWatch).
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

#include "engine/arena/arena.hpp"
#include "engine/objects/callables.hpp"
#include "engine/objects/class_object.hpp"
#include "engine/objects/containers.hpp"
#include "engine/objects/dict.hpp"
#include "engine/objects/frame.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/object.hpp"
#include "engine/objects/str.hpp"
#include "engine/objects/value.hpp"

namespace outlive::objects {

// Stands at offset 0 of the arena; the machine's state extends it.
struct HeapState {
    arena::AllocatorState allocator;
    std::uint64_t next_serial;    // the next ObjectId and FrameId
    std::uint64_t memory_limit;   // bytes; see Heap::may_allocate
    std::uint64_t collect_above;  // live blocks at which the collector is due
    std::uint64_t interrupts;     // bits that the interpreter looks at between instructions
    Handle dying;                 // objects whose content is still to be released
    Handle interned;              // Dict: text -> itself (immortal)
    std::uint32_t next_class_version;
    std::uint32_t draining;                                 // 1 while `dying` is worked off
    Handle classes[static_cast<std::size_t>(Kind::Count)];  // the plain class of each kind
    Handle class_object, class_type, class_int, class_float, class_bool, class_none,
        class_not_implemented, class_ellipsis, class_frozenset, class_coroutine,
        class_async_generator;
    Handle empty_tuple, empty_str, empty_bytes;
    Handle characters[256];      // one-character strings, made on first use
    std::uint32_t dict_version;  // the last one dealt
};

enum Interrupt : std::uint64_t {
    InterruptFinalizers = 1,  // objects wait for their __del__ or weak callbacks
    InterruptMemory = 2,      // the memory budget is used up
    InterruptOutput = 4,      // the output budget is used up
    InterruptCollect = 8,     // time for the cycle collector
    InterruptInput = 32,      // input() found no more lines
    InterruptPace = 64,       // the program has begun tracing, or ended it
    InterruptCost = 16        // natives have charged enough to look at the step budget
};

// Told of deaths that matter to more than the heap. `before_death` may keep the
// object alive by retaining it (then it answers true: "not dead").
class DeathWatch {
  public:
    virtual ~DeathWatch() = default;
    virtual bool before_death(Object& object) = 0;  // only if flagged: __del__, weak references
    virtual void cell_died(Cell& cell) = 0;
    virtual void object_died(Object& object) = 0;  // only while `watch_all`
    bool watch_all = false;
    // Who is told of cells, and of all objects while watch_all; nobody: null.
    DeathWatch* listener = nullptr;
};

// Thrown out of Machine::run when the run has been given up (Heap::cancel) in the middle of
// an instruction.
class GivenUp {};

class Heap {
  public:
    Heap() = default;
    Heap(const Heap&) = delete;
    Heap& operator=(const Heap&) = delete;

    [[nodiscard]] arena::Arena& arena() { return arena_; }
    [[nodiscard]] const arena::Arena& arena() const { return arena_; }
    [[nodiscard]] HeapState& state() const { return *reinterpret_cast<HeapState*>(arena_.base()); }
    void set_death_watch(DeathWatch* watch) { watch_ = watch; }
    [[nodiscard]] DeathWatch* death_watch() const { return watch_; }

    // --- handles and pointers ---
    template <class T>
    [[nodiscard]] T* at(Handle h) const {
        return arena_.at<T>(h);
    }
    template <class T>
    [[nodiscard]] T* as(Value v) const {
        return arena_.at<T>(v.handle());
    }  // kind is known
    [[nodiscard]] Object* object(Value v) const { return arena_.at<Object>(v.handle()); }
    [[nodiscard]] Handle handle(const void* p) const { return arena_.handle(p); }
    [[nodiscard]] Value value(const void* object) const {
        return Value::object(arena_.handle(object));
    }

    // --- classes ---
    [[nodiscard]] Class* class_of(Value v) const {
        return v.is_object() ? class_of(object(v)) : class_of_unboxed(v);
    }
    [[nodiscard]] Class* class_of(const Object* o) const { return at<Class>(o->cls); }
    [[nodiscard]] Class* kind_class(Kind k) const {
        return at<Class>(state().classes[static_cast<std::size_t>(k)]);
    }
    [[nodiscard]] bool is(Value v, Kind k) const { return v.is_object() && object(v)->kind() == k; }
    // Of this kind and of its plain class, not of a subclass.
    [[nodiscard]] bool is_exact(Value v, Kind k) const {
        return v.is_object() && object(v)->kind() == k &&
               object(v)->cls == state().classes[static_cast<std::size_t>(k)];
    }

    // --- making and counting ---
    // A new object with refs 1; everything behind the header is the caller's to
    // fill in. `cls` is retained.
    template <class T>
    T* create(Kind kind, Handle cls, std::uint64_t bytes = sizeof(T)) {
        auto* o = static_cast<Object*>(arena_.allocate(bytes));
        o->refs = 1;
        o->cls = cls;
        o->meta = next_serial() | std::uint64_t{static_cast<std::uint8_t>(kind)} << 40U;
        if (cls != 0) ++at<Object>(cls)->refs;
        note_growth();
        return reinterpret_cast<T*>(o);
    }
    template <class T>
    T* create(Kind kind) {
        return create<T>(kind, state().classes[static_cast<std::size_t>(kind)]);
    }
    Buffer* create_buffer(std::uint64_t bytes);  // of content; header is added
    void free_buffer(Handle buffer);             // 0 is allowed
    [[nodiscard]] std::uint64_t next_serial() { return state().next_serial++; }
    // False when `bytes` more would pass the budget: raise MemoryError, do not
    // allocate. Ask before anything whose size the program chose.
    [[nodiscard]] bool may_allocate(std::uint64_t bytes) const {
        return bytes <= state().memory_limit &&
               arena_.allocator().live_bytes + bytes <= state().memory_limit;
    }

    static void retain(Object* o) { ++o->refs; }
    void retain(Value v) const {
        if (v.is_object()) ++object(v)->refs;
    }
    void retain(Handle h) const {
        if (h != 0) ++at<Object>(h)->refs;
    }
    void release(Object* o) {
        if (--o->refs == 0) destroy(o);
    }
    void release(Value v) {
        if (v.is_object()) release(object(v));
    }
    void release(Handle h) {
        if (h != 0) release(at<Object>(h));
    }
    [[nodiscard]] Value retained(Value v) const {
        retain(v);
        return v;
    }
    // slot = v, counting both; the old content is released last.
    void store(Value& slot, Value v) {
        retain(v);
        const Value old = slot;
        slot = v;
        release(old);
    }

    void destroy(Object* o);  // refs is 0
    // The object gives way to another one, which takes over its block and references.
    void renew_identity(Object& o);

    // Bytes of the block that an object stands in.
    [[nodiscard]] std::uint64_t size_of(const Object& o) const;

    // --- giving up ---
    // Once true, the run is given up at the next place that looks, even in the middle of
    // a native: what the arena has then is good for nothing but being restored to an
    // earlier state. Who sets this can do that.
    const std::atomic<bool>* cancel = nullptr;
    // For natives whose work may take long: so many items (of some nanoseconds each) are
    // done. Throws GivenUp. Nothing happens to be in the host's hands but what its
    // destructors give back.
    void worked(std::uint64_t items) {
        if ((worked_ += items) >= items_between_looks) look_around();
    }
    // The same in a loop over `count` items, done by `work(begin, end)` in portions.
    template <class Work>
    void in_portions(std::uint64_t count, Work&& work) {
        for (std::uint64_t begin = 0; begin < count;) {
            const std::uint64_t left = count - begin;
            const std::uint64_t end =
                begin + (left < items_between_looks ? left : items_between_looks);
            work(begin, end);
            worked(end - begin);
            begin = end;
        }
    }
    void look_around();
    [[nodiscard]] bool is_given_up() const { return is_given_up_; }
    // The arena has been restored.
    void begin_anew() { is_given_up_ = false; }

  private:
    [[nodiscard]] Class* class_of_unboxed(Value v) const;
    void note_growth() {
        HeapState& s = state();
        if (s.allocator.live_bytes > s.memory_limit) s.interrupts |= InterruptMemory;
        if (s.allocator.live_blocks > s.collect_above) s.interrupts |= InterruptCollect;
    }
    [[nodiscard]] static std::uint64_t size_of_kind(const Object& o, Kind kind);
    [[nodiscard]] static Handle buffer_of_kind(const Object& o, Kind kind);
    void bury_of_kind(Object* o, Kind kind);  // releases what it holds, frees its block
    void release_backwards(Object& o, Kind kind);
    void bury(Object* o);
    void drain(Object* o);
    bool outlives(Object& o);
    [[nodiscard]] bool gives_up();

    static constexpr std::uint64_t items_between_looks = 1U << 15U;

    arena::Arena arena_;
    DeathWatch* watch_ = nullptr;
    std::uint64_t worked_ = 0;
    bool is_given_up_ = false;
};

// A reference of host code's own, released at the end of the scope.
class Owned {
  public:
    Owned(Heap& heap, Value v) : heap_(&heap), value_(v) {}  // takes over one count
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;
    ~Owned() { heap_->release(value_); }
    [[nodiscard]] Value get() const { return value_; }
    [[nodiscard]] Value give() {
        const Value v = value_;
        value_ = Value::unbound();
        return v;
    }

  private:
    Heap* heap_;
    Value value_;
};

inline DictEntry* entries(Heap& heap, const Dict& dict) {
    return dict.buffer == 0 ? nullptr : heap.at<Buffer>(dict.buffer)->data<DictEntry>();
}
inline Value* items(Heap& heap, const List& list) {
    return list.buffer == 0 ? nullptr : heap.at<Buffer>(list.buffer)->data<Value>();
}
inline SetEntry* entries(Heap& heap, const Set& set) {
    return set.buffer == 0 ? nullptr : heap.at<Buffer>(set.buffer)->data<SetEntry>();
}

inline IntView::IntView(const Heap& heap, Value v) {
    if (v.is_object()) {
        const auto* i = heap.as<Int>(v);
        limbs_ = i->limbs();
        small_ = 0;
        count_ = i->limb_count;
        negative_ = i->negative != 0;
        return;
    }
    const std::int64_t i = v.is_bool() ? (v.is_true() ? 1 : 0) : v.as_int();
    negative_ = i < 0;
    small_ = i < 0 ? 0 - static_cast<std::uint64_t>(i) : static_cast<std::uint64_t>(i);
    limbs_ = &small_;
    count_ = small_ == 0 ? 0 : 1;
}

}  // namespace outlive::objects
