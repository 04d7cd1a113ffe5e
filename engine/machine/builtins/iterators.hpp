// Iterators that native code advances, and the classes that go with containers
// but have no Kind of their own (list_iterator, zip, dict_keys …).
//
// An Iterator is advanced by next_item (protocols.hpp). `runs_native` says
// whether that can ever need Python, or go on without an end: it cannot for
// iterators over built-in containers, it can for map, filter, iter(callable,
// sentinel), and for enumerate and zip over anything that can. Invariant: this
// never changes during an iterator's life, so who asks once may advance it to
// its end. An iterator over others knows its traits from when it was made.
#pragma once

#include <cstdint>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

enum class ContainerClass : std::uint8_t {
    ListIterator,
    TupleIterator,
    AsciiIterator,
    StrIterator,
    BytesIterator,
    ByteArrayIterator,
    RangeIterator,
    LongRangeIterator,
    DictKeyIterator,
    DictValueIterator,
    DictItemIterator,
    SetIterator,
    ListReverseIterator,
    Reversed,
    DictReverseKeyIterator,
    DictReverseValueIterator,
    DictReverseItemIterator,
    ItemIterator,
    CallableIterator,
    Enumerate,
    Zip,
    Map,
    Filter,
    DictKeys,
    DictValues,
    DictItems,
    MethodWrapper,  // no container's, but found the same way
    Count
};
// Names of their TypeSpecs; booting finds the classes by them.
inline constexpr const char* container_class_names[] = {"list_iterator",
                                                        "tuple_iterator",
                                                        "str_ascii_iterator",
                                                        "str_iterator",
                                                        "bytes_iterator",
                                                        "bytearray_iterator",
                                                        "range_iterator",
                                                        "longrange_iterator",
                                                        "dict_keyiterator",
                                                        "dict_valueiterator",
                                                        "dict_itemiterator",
                                                        "set_iterator",
                                                        "list_reverseiterator",
                                                        "reversed",
                                                        "dict_reversekeyiterator",
                                                        "dict_reversevalueiterator",
                                                        "dict_reverseitemiterator",
                                                        "iterator",
                                                        "callable_iterator",
                                                        "enumerate",
                                                        "zip",
                                                        "map",
                                                        "filter",
                                                        "dict_keys",
                                                        "dict_values",
                                                        "dict_items",
                                                        "method-wrapper"};
static_assert(std::size(container_class_names) == static_cast<std::size_t>(ContainerClass::Count));

[[nodiscard]] Handle container_class(Machine& m, ContainerClass c);

// New references. The source is retained.
[[nodiscard]] Iterator* make_iterator(Machine& m, Handle cls, IteratorKind kind, Value source);
[[nodiscard]] inline Iterator* make_iterator(Machine& m, ContainerClass cls, IteratorKind kind,
                                             Value source) {
    return make_iterator(m, container_class(m, cls), kind, source);
}
// iter(v) of the built-in containers, whatever their own class defines; no value
// for other kinds.
[[nodiscard]] Value iterate_container(Machine& m, Value v);
// reversed(v) likewise; not_implemented() for other kinds.
[[nodiscard]] Value reverse_container(Machine& m, Value v);
[[nodiscard]] Value make_enumerate(Machine& m, Handle cls, Value source, Value start);
[[nodiscard]] Value make_zip(Machine& m, Handle cls, Value sources,
                             bool strict);  // a Tuple of iterators
// Map (source: a Tuple of iterators; extra: function), Filter, GetItem, Callable.
[[nodiscard]] Value make_calling_iterator(Machine& m, Handle cls, IteratorKind kind, Value source,
                                          Value extra);
[[nodiscard]] Value make_view(Machine& m, Value dict,
                              std::uint8_t which);  // 0 keys, 1 values, 2 items

[[nodiscard]] inline IteratorKind iterator_kind(const Iterator& i) {
    return static_cast<IteratorKind>(i.head.spare());
}
// Of an iterator over others, in its `limit`; those that call a function have none.
enum IteratorTrait : std::uint32_t {
    TraitNative = 1,  // no step needs Python
    TraitStrict = 2,  // zip, batched
    TraitShort = 4    // it ends soon enough to be run in one go
};
inline constexpr std::uint32_t trait_depth_shift = 8;  // above: over how many others it goes
inline constexpr std::int64_t most_at_once = 10'000'000;
[[nodiscard]] std::uint32_t traits_of(Machine& m, Value iterator);
// Of an iterator over that one, and over both. Too many over each other are not
// run natively: the host's stack has an end.
[[nodiscard]] std::uint32_t traits_over(std::uint32_t source);
[[nodiscard]] std::uint32_t traits_over(std::uint32_t a, std::uint32_t b);
// Not of a class of the program's with a __next__ of its own.
[[nodiscard]] inline bool is_native_iterator(const Heap& heap, Value v) {
    return heap.is(v, Kind::Iterator) && (heap.class_of(v)->flags & ClassHasIter) == 0;
}
// As next_item (protocols.hpp), whatever __next__ a subclass has.
[[nodiscard]] Value next_of_iterator(Machine& m, Iterator& i);
[[nodiscard]] bool runs_native(Machine& m, const Iterator& i);
// True: iterating over v from start to end never needs Python.
[[nodiscard]] bool iterates_natively(Machine& m, Value v);
// How many items it will give, if that is known without changing it; else -1.
[[nodiscard]] std::int64_t length_hint(Machine& m, Value iterable);

}  // namespace outlive::machine
