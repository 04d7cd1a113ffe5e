// Subscripts and membership of str, bytes and bytearray.
#include <fmt/format.h>

#include <cstring>
#include <vector>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

Value raise_wrong_key(Machine& m, Value text, Value key) {
    const Heap& heap = m.heap();
    if (is_str(heap, text)) {
        return m.raise_type(
            fmt::format("string indices must be integers, not '{}'", m.type_name(key)));
    }
    return m.raise_type(fmt::format("{} indices must be integers or slices, not {}",
                                    heap.is(text, Kind::Bytes) ? "byte" : "bytearray",
                                    m.type_name(key)));
}

Value raise_out_of_range(Machine& m, Value text) {
    const Heap& heap = m.heap();
    return m.raise(Error::IndexError, is_str(heap, text) ? "string index out of range"
                                      : heap.is(text, Kind::Bytes)
                                          ? "index out of range"
                                          : "bytearray index out of range");
}

enum class Place : std::uint8_t { Found, Raised, NeedsPython };

// An int key as a position within the text.
Place position_of(Machine& m, Value text, Value key, std::int64_t& i) {
    const Heap& heap = m.heap();
    if (!is_int(heap, key)) {
        if (may_have_index(m, key)) return Place::NeedsPython;
        raise_wrong_key(m, text, key);
        return Place::Raised;
    }
    const auto wanted = int64_value(heap, key);
    if (!wanted) {
        m.raise(Error::IndexError, "cannot fit 'int' into an index-sized integer");
        return Place::Raised;
    }
    const std::int64_t length = length_text(heap, text);
    i = *wanted < 0 ? *wanted + length : *wanted;
    if (i >= 0 && i < length) return Place::Found;
    raise_out_of_range(m, text);
    return Place::Raised;
}

Value answer_of(Place p) {
    return p == Place::Raised ? Value::raised() : Value::needs_python();
}

Value slice_str(Machine& m, Str& text, const SliceBounds& b) {
    if (b.step == 1 || b.count == 0) {
        const auto begin = static_cast<std::uint32_t>(b.count == 0 ? 0 : b.start);
        return substring(m.heap(), text, begin, begin + b.count);
    }
    TextBuilder out(m.heap());
    for (std::uint32_t i = 0; i < b.count; ++i)
        out.append(text.at(static_cast<std::uint32_t>(b.start + b.step * i)));
    return m.heap().value(out.make());
}

Value slice_bytes(Machine& m, Value text, const SliceBounds& b) {
    const std::string_view view = bytes_view(m.heap(), text);
    if (b.step == 1 && b.count != 0)
        return make_same_bytes(m.heap(), text,
                               view.substr(static_cast<std::size_t>(b.start), b.count));
    ByteBuffer out(m.heap());
    for (std::uint32_t i = 0; i < b.count; ++i)
        out.push_back(view[static_cast<std::size_t>(b.start + b.step * i)]);
    return make_same_bytes(m.heap(), text, out.view());
}

Value get_slice(Machine& m, Value text, const Slice& slice) {
    SliceBounds bounds;
    bool needs = false;
    if (!slice_bounds(m, slice, length_text(m.heap(), text), bounds, needs)) {
        return needs ? Value::needs_python() : Value::raised();
    }
    m.charge(bounds.count / 64);
    if (bounds.count > 4096 && !m.reserve(std::uint64_t{bounds.count} * 4)) return Value::raised();
    return is_str(m.heap(), text) ? slice_str(m, *m.heap().as<Str>(text), bounds)
                                  : slice_bytes(m, text, bounds);
}

// array[begin:end] = bytes, with a step other than 1 of the same length.
Value delete_slice(Machine& m, ByteArray& array, const SliceBounds& b) {
    Heap& heap = m.heap();
    const std::string_view old = bytes_view(heap, heap.value(&array));
    std::int64_t start = b.start, step = b.step;
    if (step < 0 && b.count != 0) {  // the same places upwards
        start = b.start + b.step * (std::int64_t{b.count} - 1);
        step = -step;
    }
    ByteBuffer content(heap);
    std::size_t from = 0;
    for (std::uint32_t i = 0; i < b.count; ++i) {
        const auto gone = static_cast<std::size_t>(start + step * i);
        content.append(old.substr(from, gone - from));
        from = gone + 1;
    }
    content.append(old.substr(from));
    return set_bytes(m, array, content.view());
}

Value assign_slice(Machine& m, ByteArray& array, const SliceBounds& b, std::string_view with) {
    Heap& heap = m.heap();
    const std::string_view old = bytes_view(heap, heap.value(&array));
    ByteBuffer content(heap);
    if (b.step == 1) {
        content.append(old.substr(0, static_cast<std::size_t>(b.start)));
        content.append(with);
        content.append(old.substr(static_cast<std::size_t>(std::max(b.start, b.stop))));
    } else if (with.empty()) {
        return delete_slice(m, array, b);
    } else {
        if (with.size() != b.count) {
            return m.raise_value_error(
                fmt::format("attempt to assign bytes of size {} to extended slice of size {}",
                            with.size(), b.count));
        }
        content.append(old);
        for (std::uint32_t i = 0; i < b.count; ++i) content.data()[b.start + b.step * i] = with[i];
    }
    return set_bytes(m, array, content.view());
}

}  // namespace

Value get_item_text(Machine& m, Value text, Value key) {
    Heap& heap = m.heap();
    if (heap.is(key, Kind::Slice)) return get_slice(m, text, *heap.as<Slice>(key));
    std::int64_t i = 0;
    const Place place = position_of(m, text, key, i);
    if (place != Place::Found) return answer_of(place);
    if (is_str(heap, text))
        return character_at(heap, *heap.as<Str>(text), static_cast<std::uint32_t>(i));
    return Value::integer(
        static_cast<std::uint8_t>(bytes_view(heap, text)[static_cast<std::size_t>(i)]));
}

Answer contains_text(Machine& m, Value container, Value item) {
    Heap& heap = m.heap();
    if (is_str(heap, container)) {
        if (!is_str(heap, item)) {
            m.raise_type(fmt::format("'in <string>' requires string as left operand, not {}",
                                     m.type_name(item)));
            return Answer::Raised;
        }
        const Subject hay(heap, container), needle(heap, item);
        m.charge(hay.size() / 64);
        return answer(find_in(hay, needle) != not_found);
    }
    if (!is_int(heap, item) && !is_bytes_like(heap, item)) {
        if (may_have_index(m, item)) return Answer::NeedsPython;
        m.raise_type(fmt::format("a bytes-like object is required, not '{}'", m.type_name(item)));
        return Answer::Raised;
    }
    const Subject hay(heap, container);
    m.charge(hay.size() / 64);
    if (is_bytes_like(heap, item)) return answer(find_in(hay, Subject(heap, item)) != not_found);
    std::string byte;
    if (!byte_or_bytes(m, item, byte)) return Answer::Raised;
    return answer(find_in(hay, Subject(heap, byte)) != not_found);
}

Value set_item_bytearray(Machine& m, ByteArray& array, Value key, Value value) {
    Heap& heap = m.heap();
    const Value self = heap.value(&array);
    if (heap.is(key, Kind::Slice)) {
        SliceBounds bounds;
        bool needs = false;
        if (!slice_bounds(m, *heap.as<Slice>(key), array.length, bounds, needs)) {
            return needs ? Value::needs_python() : Value::raised();
        }
        ByteBuffer with(heap);
        if (is_str(heap, value) || is_number(heap, value) || may_have_index(m, value)) {
            return m.raise_type(
                "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        Owned iterator(heap, iterate(m, value));
        if (iterator.get() == Value::raised()) {
            m.drop_raised();
            return m.raise_type(
                fmt::format("cannot convert '{}' object to bytearray", m.type_name(value)));
        }
        const Value collected = collect_bytes(m, value, with, "byte must be in range(0, 256)");
        return collected.is_answer() ? collected : assign_slice(m, array, bounds, with.view());
    }
    if (may_have_index(m, key)) return Value::needs_python();
    // The byte is looked at before the index's range is.
    const bool fits = is_int(heap, key) && int64_value(heap, key).has_value();
    if (fits && may_have_index(m, value)) return Value::needs_python();
    std::int64_t byte = 0, i = 0;
    if (fits && !byte_argument(m, value, byte)) return Value::raised();
    const Place place = position_of(m, self, key, i);
    if (place != Place::Found) return answer_of(place);
    auto& slot = heap.at<Buffer>(array.buffer)->data<std::uint8_t>()[i];
    const Value old = Value::integer(slot);
    slot = static_cast<std::uint8_t>(byte);
    report_item_changed(m, array.head, key, old, Value::integer(byte));
    return Value::none();
}

Value delete_item_bytearray(Machine& m, ByteArray& array, Value key) {
    Heap& heap = m.heap();
    SliceBounds bounds;
    if (heap.is(key, Kind::Slice)) {
        bool needs = false;
        if (!slice_bounds(m, *heap.as<Slice>(key), array.length, bounds, needs)) {
            return needs ? Value::needs_python() : Value::raised();
        }
        return delete_slice(m, array, bounds);
    }
    const Place place = position_of(m, heap.value(&array), key, bounds.start);
    if (place != Place::Found) return answer_of(place);
    bounds.count = 1;
    return delete_slice(m, array, bounds);
}

}  // namespace outlive::machine
