#include "engine/machine/builtins/iterators.hpp"

#include <algorithm>

#include "engine/machine/builtins/text.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/range.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

Handle container_class(Machine& m, ContainerClass c) {
    return m.state().container_classes[static_cast<std::size_t>(c)];
}

Iterator* make_iterator(Machine& m, Handle cls, IteratorKind kind, Value source) {
    auto* i = m.heap().create<Iterator>(Kind::Iterator, cls);
    i->head.set_spare(static_cast<std::uint8_t>(kind));
    i->source = m.heap().retained(source);
    i->extra = Value::unbound();
    i->position = i->limit = 0;
    i->current = Value::unbound();
    return i;
}

namespace {

// position: the next item; limit: the step; extra: how many are left.
Value small_range_iterator(Machine& m, Value range, std::int64_t start, std::int64_t step,
                           std::int64_t length) {
    Iterator* i = make_iterator(m, ContainerClass::RangeIterator, IteratorKind::Range, range);
    i->position = start;
    i->limit = step;
    i->extra = Value::integer(length);
    return m.heap().value(i);
}

// current: the next item; extra: how many are left; position 1: backwards.
Value long_range_iterator(Machine& m, Value range, Value start, std::int64_t backwards) {
    Iterator* i = make_iterator(m, ContainerClass::LongRangeIterator, IteratorKind::Range, range);
    i->current = start;
    i->extra = m.heap().retained(m.heap().as<Range>(range)->length);
    i->position = backwards;
    return m.heap().value(i);
}

Value iterate_range(Machine& m, Value v) {
    const Range& r = *m.heap().as<Range>(v);
    if (const auto small = small_range(m.heap(), r)) {
        return small_range_iterator(m, v, small->start, small->step, small->length);
    }
    return long_range_iterator(m, v, m.heap().retained(r.start), 0);
}

Value reverse_range(Machine& m, Value v) {
    const Range& r = *m.heap().as<Range>(v);
    if (const auto small = small_range(m.heap(), r)) {
        const std::int64_t last = small->start + (small->length - 1) * small->step;
        return small_range_iterator(m, v, last, -small->step, small->length);
    }
    const Owned last_index(m.heap(), subtract_ints(m.heap(), r.length, Value::integer(1)));
    return long_range_iterator(m, v, range_item(m.heap(), r, last_index.get()), 1);
}

// Of a dict that knows of its order, whose iterators bear no change of it.
bool is_ordered_dict(Machine& m, const Dict& d) {
    Heap& heap = m.heap();
    const ItemSpan classes = item_span(heap, Value::object(heap.class_of(&d.head)->mro));
    return std::any_of(classes.begin(), classes.end(), [&heap](Value cls) {
        return equal(*heap.at<Str>(heap.as<Class>(cls)->name), "OrderedDict");
    });
}

// limit: the size it started with; extra: how many are left; current: the version that
// an OrderedDict started with.
Value iterate_dict(Machine& m, Value v, std::uint8_t which, bool backwards) {
    constexpr IteratorKind kinds[2][3] = {
        {IteratorKind::DictKeys, IteratorKind::DictValues, IteratorKind::DictItems},
        {IteratorKind::ReversedDictKeys, IteratorKind::ReversedDictValues,
         IteratorKind::ReversedDictItems}};
    const auto first =
        backwards ? ContainerClass::DictReverseKeyIterator : ContainerClass::DictKeyIterator;
    const auto cls = static_cast<ContainerClass>(static_cast<int>(first) + which);
    Iterator* i = make_iterator(m, cls, kinds[backwards ? 1 : 0][which], v);
    const Dict& d = *m.heap().as<Dict>(v);
    i->limit = d.used;
    i->extra = Value::integer(d.used);
    if (!m.heap().is_exact(v, Kind::Dict) && is_ordered_dict(m, d))
        i->current = Value::integer(d.version);
    if (backwards) i->position = std::int64_t{d.fill} - 1;
    return m.heap().value(i);
}

Value plain_iterator(Machine& m, ContainerClass cls, IteratorKind kind, Value v) {
    return m.heap().value(make_iterator(m, cls, kind, v));
}

Value backward_iterator(Machine& m, ContainerClass cls, Value v, std::int64_t size) {
    Iterator* i = make_iterator(m, cls, IteratorKind::Reversed, v);
    i->position = size - 1;
    return m.heap().value(i);
}

}  // namespace

Value iterate_container(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return Value::unbound();
    const Object& o = *heap.object(v);
    switch (o.kind()) {
        case Kind::List:
            return plain_iterator(m, ContainerClass::ListIterator, IteratorKind::Sequence, v);
        case Kind::Tuple:
            return plain_iterator(m, ContainerClass::TupleIterator, IteratorKind::Sequence, v);
        case Kind::Str: {
            // A subclass's text lies elsewhere in CPython, whose iterator then does not look.
            const bool exact =
                heap.object(v)->cls == heap.state().classes[static_cast<std::size_t>(Kind::Str)];
            const bool ascii = exact && heap.as<Str>(v)->is_ascii();
            return plain_iterator(
                m, ascii ? ContainerClass::AsciiIterator : ContainerClass::StrIterator,
                IteratorKind::Str, v);
        }
        case Kind::Bytes:
            return plain_iterator(m, ContainerClass::BytesIterator, IteratorKind::Bytes, v);
        case Kind::ByteArray:
            return plain_iterator(m, ContainerClass::ByteArrayIterator, IteratorKind::Bytes, v);
        case Kind::Range:
            return iterate_range(m, v);
        case Kind::Dict:
            return iterate_dict(m, v, 0, false);
        case Kind::DictView:
            return iterate_dict(m, heap.as<DictView>(v)->dict, o.spare(), false);
        case Kind::Set: {
            Iterator* i = make_iterator(m, ContainerClass::SetIterator, IteratorKind::Set, v);
            i->limit = heap.as<Set>(v)->used;
            i->extra = Value::integer(i->limit);
            return heap.value(i);
        }
        case Kind::Iterator:
            return heap.retained(v);
        default:
            return Value::unbound();
    }
}

Value reverse_container(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return Value::not_implemented();
    switch (heap.object(v)->kind()) {
        case Kind::List:
            return backward_iterator(m, ContainerClass::ListReverseIterator, v,
                                     heap.as<List>(v)->size);
        case Kind::Tuple:
            return backward_iterator(m, ContainerClass::Reversed, v, heap.as<Tuple>(v)->size);
        case Kind::Str:
        case Kind::Bytes:
        case Kind::ByteArray:
            return backward_iterator(m, ContainerClass::Reversed, v, length_text(heap, v));
        case Kind::Range:
            return reverse_range(m, v);
        case Kind::Dict:
            return iterate_dict(m, v, 0, true);
        case Kind::DictView:
            return iterate_dict(m, heap.as<DictView>(v)->dict, heap.object(v)->spare(), true);
        default:
            return Value::not_implemented();
    }
}

Value make_view(Machine& m, Value dict, std::uint8_t which) {
    const auto cls =
        static_cast<ContainerClass>(static_cast<int>(ContainerClass::DictKeys) + which);
    auto* view = m.heap().create<DictView>(Kind::DictView, container_class(m, cls));
    view->head.set_spare(which);
    view->dict = m.heap().retained(dict);
    return m.heap().value(view);
}

std::uint32_t traits_of(Machine& m, Value iterator) {
    Heap& heap = m.heap();
    if (!heap.is(iterator, Kind::Iterator)) return 0;
    const Iterator& i = *heap.as<Iterator>(iterator);
    if ((heap.class_of(&i.head)->flags & ClassHasIter) != 0) return 0;
    const IteratorKind kind = iterator_kind(i);
    if (kind < IteratorKind::GetItem) return TraitNative | TraitShort;
    return static_cast<std::uint32_t>(kind == IteratorKind::GetItem ? 0 : i.limit);
}

std::uint32_t traits_over(std::uint32_t source) {
    constexpr std::uint32_t deepest_nest = 40;
    const std::uint32_t depth = (source >> trait_depth_shift) + 1;
    if (depth > deepest_nest) return deepest_nest << trait_depth_shift;
    return (source & (TraitNative | TraitShort)) | depth << trait_depth_shift;
}

std::uint32_t traits_over(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t depth = std::max(a >> trait_depth_shift, b >> trait_depth_shift);
    return (a & b & (TraitNative | TraitShort)) | depth << trait_depth_shift;
}

bool runs_native(Machine& m, const Iterator& i) {
    constexpr std::uint32_t both = TraitNative | TraitShort;
    return (traits_of(m, m.heap().value(&i)) & both) == both;
}

bool iterates_natively(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return false;
    if (heap.is(v, Kind::Iterator)) return runs_native(m, *heap.as<Iterator>(v));
    if ((heap.class_of(v)->flags & ClassHasIter) != 0) return false;
    switch (heap.object(v)->kind()) {
        case Kind::List:
        case Kind::Tuple:
        case Kind::Str:
        case Kind::Bytes:
        case Kind::ByteArray:
        case Kind::Range:
        case Kind::Dict:
        case Kind::DictView:
        case Kind::Set:
            return true;
        case Kind::MappingProxy:
            return iterates_natively(m, heap.as<MappingProxy>(v)->mapping);
        default:
            return false;
    }
}

namespace {

std::int64_t iterator_hint(Machine& m, const Iterator& i) {
    Heap& heap = m.heap();
    if (i.source.is_unbound()) return 0;
    switch (iterator_kind(i)) {
        case IteratorKind::Sequence: {
            const std::int64_t size = item_span(heap, i.source).size;
            return size > i.position ? size - i.position : 0;
        }
        case IteratorKind::Str:
        case IteratorKind::Bytes:
            return length_text(heap, i.source) - i.position;
        case IteratorKind::Range:
            return clamped_int64(heap, i.extra);
        case IteratorKind::DictKeys:
        case IteratorKind::DictValues:
        case IteratorKind::DictItems:
        case IteratorKind::ReversedDictKeys:
        case IteratorKind::ReversedDictValues:
        case IteratorKind::ReversedDictItems:
        case IteratorKind::Set:
            return i.extra.as_int();
        case IteratorKind::Reversed:
            return i.position + 1;
        case IteratorKind::GetItem:
            return i.limit < 0 ? i.position + 1 : -1;
        case IteratorKind::Enumerate:
            return (i.limit & TraitNative) != 0 ? length_hint(m, i.source) : -1;
        case IteratorKind::Repeat:
            return i.position;
        default:
            return -1;
    }
}

}  // namespace

std::int64_t length_hint(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return -1;
    switch (heap.object(v)->kind()) {
        case Kind::Iterator:
            return iterator_hint(m, *heap.as<Iterator>(v));
        case Kind::List:
        case Kind::Tuple:
            return item_span(heap, v).size;
        case Kind::Str:
        case Kind::Bytes:
        case Kind::ByteArray:
            return length_text(heap, v);
        case Kind::Dict:
            return heap.as<Dict>(v)->used;
        case Kind::DictView:
            return length_hint(m, heap.as<DictView>(v)->dict);
        case Kind::Set:
            return heap.as<Set>(v)->used;
        case Kind::Range:
            return clamped_int64(heap, heap.as<Range>(v)->length);
        default:
            return -1;
    }
}

}  // namespace outlive::machine
