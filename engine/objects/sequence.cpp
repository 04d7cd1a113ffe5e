#include "engine/objects/sequence.hpp"

#include <algorithm>

#include "engine/objects/long_work.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::objects {

Tuple* make_raw_tuple_of_class(Heap& heap, Handle cls, std::uint32_t size) {
    auto* t = heap.create<Tuple>(Kind::Tuple, cls, sizeof(Tuple) + 8ULL * size);
    t->size = size;
    t->attrs = 0;
    return t;
}

Tuple* make_raw_tuple(Heap& heap, std::uint32_t size) {
    return make_raw_tuple_of_class(
        heap, heap.state().classes[static_cast<std::size_t>(Kind::Tuple)], size);
}

Value make_tuple(Heap& heap, const Value* items, std::uint32_t count) {
    if (count == 0 && heap.state().empty_tuple != 0)
        return heap.retained(Value::object(heap.state().empty_tuple));
    Tuple* t = make_raw_tuple(heap, count);
    copy_retained(heap, t->items(), items, count);
    return heap.value(t);
}

List* make_list(Heap& heap) {
    auto* l = heap.create<List>(Kind::List);
    l->buffer = 0;
    l->size = l->capacity = 0;
    l->attrs = 0;
    return l;
}

List* make_list(Heap& heap, const Value* from, std::uint32_t count) {
    List* l = make_list(heap);
    if (count == 0) return l;
    reserve(heap, *l, count);
    copy_retained(heap, items(heap, *l), from, count);
    l->size = count;
    return l;
}

void reserve(Heap& heap, List& list, std::uint32_t capacity) {
    if (capacity <= list.capacity) return;
    Buffer* buffer = heap.create_buffer(8ULL * capacity);
    if (list.size != 0) copy_long(heap, buffer->data<Value>(), items(heap, list), 8ULL * list.size);
    heap.free_buffer(list.buffer);
    list.buffer = heap.handle(buffer);
    list.capacity =
        static_cast<std::uint32_t>((heap.arena().usable_bytes(buffer->bytes) - sizeof(Buffer)) / 8);
}

void replace_items(Heap& heap, List& list, std::uint32_t begin, std::uint32_t end,
                   const Value* with, std::uint32_t count) {
    const std::uint32_t gone = end - begin;
    // `with` may lie in this list, and what goes is released when all is done.
    ByteBuffer room(heap);
    auto* const removed = reinterpret_cast<Value*>(room.extend(8ULL * (gone + count)));
    Value* const added = removed + gone;
    copy_long(heap, removed, items(heap, list) + begin, 8ULL * gone);
    copy_long(heap, added, with, 8ULL * count);
    heap.in_portions(count, [&](std::uint64_t first, std::uint64_t last) {
        for (std::uint64_t i = first; i < last; ++i) heap.retain(added[i]);
    });
    const std::uint32_t size = list.size - gone + count;
    if (size > list.capacity) reserve(heap, list, size + (size >> 3U));
    if (Value* to = items(heap, list)) {
        move_long(heap, to + begin + count, to + end, 8ULL * (list.size - end));
        copy_long(heap, to + begin, added, 8ULL * count);
    }
    list.size = size;
    for (std::uint32_t i = gone; i-- > 0;) {
        heap.release(removed[i]);
        heap.worked(1);
    }
}

void copy_retained(Heap& heap, Value* to, const Value* from, std::uint64_t count) {
    heap.in_portions(count, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) to[i] = heap.retained(from[i]);
    });
}

void reverse_long(Heap& heap, Value* items, std::uint64_t count) {
    heap.in_portions(count / 2, [&](std::uint64_t begin, std::uint64_t end) {
        std::swap_ranges(items + begin, items + end,
                         std::reverse_iterator<Value*>(items + count - begin));
    });
}

Value take_last(Heap& heap, List& list) {
    return items(heap, list)[--list.size];
}

void clear(Heap& heap, List& list) {
    const Handle buffer = list.buffer;
    const ItemSpan old{items(heap, list), list.size};
    list.buffer = 0;
    list.size = list.capacity = 0;
    for (const Value* v = old.end(); v != old.begin();) {
        heap.release(*--v);
        heap.worked(1);
    }
    heap.free_buffer(buffer);
}

}  // namespace outlive::objects
