// The ends of collections.deque: adding and taking there costs a constant.
//
// A deque (library/collections) keeps its items in a list, from index `_head`
// on; what stands before is None. A short list is moved down when its first
// item is taken, so `_head` is 0 but for long ones; theirs is moved down when
// half of it is empty. Each change of the items' places counts in `_changes`.
#include <fmt/format.h>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::uint32_t short_list = 512;  // moving so many costs less than a call
constexpr std::size_t known_class = 1;     // in MachineState::library_values

// The __slots__ of the class; they stand in the order of their names.
enum Slot : std::uint32_t { Changes, Head, Items, Longest };

class Deque {
  public:
    Deque(Machine& m, Value self)
        : m_(m),
          heap_(m.heap()),
          slots_(heap_.as<Instance>(self)->slots()),
          list_(*heap_.as<List>(slots_[Items])),
          head_(static_cast<std::uint32_t>(slots_[Head].as_int())) {}

    [[nodiscard]] std::uint32_t size() const { return list_.size - head_; }
    [[nodiscard]] Value at(std::uint32_t i) const { return items(heap_, list_)[head_ + i]; }
    [[nodiscard]] bool is_too_long() const {
        return slots_[Longest].is_int() && size() > slots_[Longest].as_int();
    }
    void count_change() { slots_[Changes] = Value::integer(slots_[Changes].as_int() + 1); }

    void add_last(Value item) {
        append(heap_, list_, item);
        report(size() - 1, Value::unbound(), item);
    }
    void add_first(Value item) {
        if (head_ == 0) make_room();
        items(heap_, list_)[--head_] = heap_.retained(item);
        settle();
        report(0, Value::unbound(), item);
    }
    // Both: there is one; the reference goes to the caller.
    Value take_last() {
        const Value item = objects::take_last(heap_, list_);
        if (size() == 0) move_down();
        report(size(), item, Value::unbound());
        return item;
    }
    Value take_first() {
        Value& first = items(heap_, list_)[head_];
        const Value item = first;
        first = Value::none();
        ++head_;
        settle();
        report(0, item, Value::unbound());
        return item;
    }
    // All that stands before the first item goes.
    void move_down() {
        if (head_ == 0) return;
        objects::replace_items(heap_, list_, 0, head_, nullptr, 0);
        m_.charge(list_.size / 16);
        set_head(0);
    }

  private:
    void settle() {
        set_head(head_);
        if (list_.size <= short_list || head_ > list_.size / 2) move_down();
    }
    void set_head(std::uint32_t head) {
        head_ = head;
        slots_[Head] = Value::integer(head);
    }
    void make_room() {
        const std::uint32_t room = list_.size < short_list ? 1 : list_.size / 4;
        const std::vector<Value> empty(room, Value::none());
        objects::replace_items(heap_, list_, 0, 0, empty.data(), room);
        m_.charge(list_.size / 16);
        set_head(room);
    }
    void report(std::uint32_t index, Value old, Value now) {
        if (m_.events != nullptr)
            report_item_changed(m_, list_.head, Value::integer(index), old, now);
    }

    Machine& m_;
    Heap& heap_;
    Value* slots_;
    List& list_;
    std::uint32_t head_;
};

// A method found in the class can be called with anything.
bool is_deque(Machine& m, Value v) {
    Heap& heap = m.heap();
    const Handle cls = m.state().library_values[known_class];
    return heap.is(v, Kind::Instance) && cls != 0 &&
           (heap.object(v)->cls == cls || m.is_instance(v, heap.at<Class>(cls))) &&
           heap.is(heap.as<Instance>(v)->slots()[Items], Kind::List);
}

Value refuse(Machine& m, const char* method, Value v) {
    return m.raise_type(fmt::format(
        "descriptor '{}' for 'collections.deque' objects doesn't apply to a '{}' object", method,
        m.type_name(v)));
}

Value deque_append(Machine& m, Args a) {
    if (!is_deque(m, a[0])) return refuse(m, "append", a[0]);
    Deque d(m, a[0]);
    d.count_change();
    d.add_last(a[1]);
    if (d.is_too_long()) m.heap().release(d.take_first());
    return Value::none();
}

Value deque_appendleft(Machine& m, Args a) {
    if (!is_deque(m, a[0])) return refuse(m, "appendleft", a[0]);
    Deque d(m, a[0]);
    d.count_change();
    d.add_first(a[1]);
    if (d.is_too_long()) m.heap().release(d.take_last());
    return Value::none();
}

Value deque_pop(Machine& m, Args a) {
    if (!is_deque(m, a[0])) return refuse(m, "pop", a[0]);
    Deque d(m, a[0]);
    if (d.size() == 0) return m.raise(Error::IndexError, "pop from an empty deque");
    d.count_change();
    return d.take_last();
}

Value deque_popleft(Machine& m, Args a) {
    if (!is_deque(m, a[0])) return refuse(m, "popleft", a[0]);
    Deque d(m, a[0]);
    if (d.size() == 0) return m.raise(Error::IndexError, "pop from an empty deque");
    d.count_change();
    return d.take_first();
}

Value deque_len(Machine& m, Args a) {
    if (!is_deque(m, a[0])) return refuse(m, "__len__", a[0]);
    return Value::integer(Deque(m, a[0]).size());
}

// self[index] for an int within bounds; NotImplemented otherwise.
Value deque_item(Machine& m, Args a) {
    if (!is_deque(m, a[0])) return refuse(m, "__getitem__", a[0]);
    const Deque d(m, a[0]);
    if (!a[1].is_int()) return Value::not_implemented();
    const std::int64_t i = a[1].as_int() < 0 ? a[1].as_int() + d.size() : a[1].as_int();
    if (i < 0 || i >= d.size()) return Value::not_implemented();
    return m.heap().retained(d.at(static_cast<std::uint32_t>(i)));
}

// The list, which holds nothing but the items now.
Value deque_items(Machine& m, Args a) {
    if (!is_deque(m, a[0])) return refuse(m, "__iter__", a[0]);
    Deque(m, a[0]).move_down();
    return m.heap().retained(m.heap().as<Instance>(a[0])->slots()[Items]);
}

// The __slots__ of the iterator.
enum IteratorSlot : std::uint32_t { SeenChanges, Over, Place, Step, IteratorSlots };

Value deque_next(Machine& m, Args a) {
    Heap& heap = m.heap();
    const bool sound =
        heap.is(a[0], Kind::Instance) && heap.as<Instance>(a[0])->slot_count == IteratorSlots;
    if (!sound) return refuse(m, "__next__", a[0]);
    Value* slots = heap.as<Instance>(a[0])->slots();
    const auto stop = [&] { return m.raise(Error::StopIteration, std::initializer_list<Value>{}); };
    if (!is_deque(m, slots[Over])) return stop();
    if (heap.as<Instance>(slots[Over])->slots()[Changes] != slots[SeenChanges]) {
        heap.store(slots[Over], Value::none());
        return m.raise(Error::RuntimeError, "deque mutated during iteration");
    }
    const Deque d(m, slots[Over]);
    const std::int64_t place = slots[Place].as_int();
    if (place < 0 || place >= d.size()) {
        heap.store(slots[Over], Value::none());
        return stop();
    }
    slots[Place] = Value::integer(place + slots[Step].as_int());
    return heap.retained(d.at(static_cast<std::uint32_t>(place)));
}

Value know_deque(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Class)) return m.raise_type("know() takes a class");
    Handle& known = m.state().library_values[known_class];
    m.heap().release(known);
    m.heap().retain(a[0]);
    known = a[0].handle();
    return Value::none();
}

constexpr NativeSpec specs[] = {
    {"deque.append(self, item, /)", deque_append},
    {"deque.appendleft(self, item, /)", deque_appendleft},
    {"deque.pop(self, /)", deque_pop},
    {"deque.popleft(self, /)", deque_popleft},
    {"deque.__len__(self, /)", deque_len},
    {"deque_iterator.__next__(self, /)", deque_next},
    {"item(self, index, /)", deque_item},
    {"items(self, /)", deque_items},
    {"know(cls, /)", know_deque},
};

}  // namespace

NativeTable deque_functions() {
    return specs;
}

}  // namespace outlive::library
