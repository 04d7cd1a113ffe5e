// Tuple and List: making them and changing a list's items.
//
// The one place that knows how a list's buffer grows (as CPython's: an eighth
// more than asked for, so appending costs a constant on average). Everything
// here retains what it stores and answers new references. Not here: what a
// subscript or a method means to Python; that is machine/builtins.
#pragma once

#include <cstdint>
#include <utility>

#include "engine/objects/heap.hpp"

namespace outlive::objects {

// Slots of the new tuple are the caller's to fill.
[[nodiscard]] Tuple* make_raw_tuple(Heap& heap, std::uint32_t size);
[[nodiscard]] Tuple* make_raw_tuple_of_class(Heap& heap, Handle cls, std::uint32_t size);
[[nodiscard]] Value make_tuple(Heap& heap, const Value* items, std::uint32_t count);

[[nodiscard]] List* make_list(Heap& heap);
[[nodiscard]] List* make_list(Heap& heap, const Value* items, std::uint32_t count);
// Room for `capacity` items without growing; size is unchanged.
void reserve(Heap& heap, List& list, std::uint32_t capacity);
// For at least one item more.
inline void reserve_more(Heap& heap, List& list) {
    reserve(heap, list, list.size + (list.size >> 3U) + 6);
}
inline void append(Heap& heap, List& list, Value item) {
    if (list.size == list.capacity) reserve_more(heap, list);
    items(heap, list)[list.size++] = heap.retained(item);
}
// The item's reference is taken over, not counted again.
inline void append_owned(Heap& heap, List& list, Value item) {
    if (list.size == list.capacity) reserve_more(heap, list);
    items(heap, list)[list.size++] = item;
}
// Items [begin, end) give way to `count` others (which may be of this list).
void replace_items(Heap& heap, List& list, std::uint32_t begin, std::uint32_t end,
                   const Value* with, std::uint32_t count);
void reverse_long(Heap& heap, Value* items, std::uint64_t count);
// Each gets the other's items.
inline void swap_items(List& a, List& b) {
    std::swap(a.buffer, b.buffer);
    std::swap(a.size, b.size);
    std::swap(a.capacity, b.capacity);
}
// The last item (list is not empty); the reference goes to the caller.
[[nodiscard]] Value take_last(Heap& heap, List& list);
void clear(Heap& heap, List& list);

// Items of a tuple or a list; nullptr and 0 for other kinds.
struct ItemSpan {
    Value* items = nullptr;
    std::uint32_t size = 0;
    [[nodiscard]] Value* begin() const { return items; }
    [[nodiscard]] Value* end() const { return items + size; }
};
[[nodiscard]] inline bool is_sequence(const Heap& heap, Value v) {
    return heap.is(v, Kind::Tuple) || heap.is(v, Kind::List);
}
[[nodiscard]] inline ItemSpan item_span(Heap& heap, Value v) {
    if (heap.is(v, Kind::Tuple)) return {heap.as<Tuple>(v)->items(), heap.as<Tuple>(v)->size};
    if (heap.is(v, Kind::List)) return {items(heap, *heap.as<List>(v)), heap.as<List>(v)->size};
    return {};
}

// Copies values, each with a reference of its own, to where there are none.
void copy_retained(Heap& heap, Value* to, const Value* from, std::uint64_t count);

}  // namespace outlive::objects
