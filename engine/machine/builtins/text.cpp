#include "engine/machine/builtins/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/format.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

constexpr std::uint64_t most_characters = (1ULL << 31U) - 1;

// False: MemoryError is raised. Charges the copying.
bool pay_for_text(Machine& m, std::uint64_t length, std::uint64_t width) {
    if (length <= 256) return true;
    m.charge(length / 64);
    if (length > most_characters) {
        m.raise_memory();
        return false;
    }
    return m.reserve(length * width);
}

template <class To>
void widen_characters(Heap& heap, const Str& from, To* to) {
    heap.in_portions(from.length, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i)
            to[i] = static_cast<To>(from.at(static_cast<std::uint32_t>(i)));
    });
}

void copy_characters(Heap& heap, const Str& from, std::byte* to, unsigned width) {
    if (from.width() == width) {
        const std::size_t bytes = std::size_t{from.length} * width;
        bytes < arena::page_size ? copy_short(to, from.data(), bytes)
                                 : copy_long(heap, to, from.data(), bytes);
    } else if (width == 2) {
        widen_characters(heap, from, reinterpret_cast<std::uint16_t*>(to));
    } else {
        widen_characters(heap, from, reinterpret_cast<std::uint32_t*>(to));
    }
}

// The buffer made as often as it fits, by doubling.
void fill_by_doubling(Heap& heap, std::byte* data, std::size_t piece, std::size_t total) {
    constexpr std::size_t most = 1U << 20U;  // at once
    for (std::size_t done = piece; done < total;) {
        const std::size_t n = std::min({done, total - done, std::max(piece, most / piece * piece)});
        copy_long(heap, data + done, data, n);
        done += n;
    }
}

Value repeat_str(Machine& m, Str& text, std::uint64_t times) {
    Heap& heap = m.heap();
    if (times == 1 && heap.is_exact(heap.value(&text), Kind::Str))
        return heap.retained(heap.value(&text));
    const std::uint64_t length = text.length * times;
    if (length == 0) return m.text("");
    if (length == 1) return make_character(heap, text.at(0));
    if (!pay_for_text(m, length, text.width())) return Value::raised();
    Str* s = make_raw_str(heap, static_cast<std::uint32_t>(length), text.width(), text.is_ascii());
    const std::size_t piece = std::size_t{text.length} * text.width();
    copy_long(heap, s->data(), text.data(), piece);
    fill_by_doubling(heap, s->data(), piece, static_cast<std::size_t>(length) * text.width());
    return heap.value(s);
}

Value repeat_bytes(Machine& m, Value v, std::uint64_t times) {
    const std::string_view view = bytes_view(m.heap(), v);
    if (!pay_for_text(m, view.size() * times, 1)) return Value::raised();
    ByteBuffer all(m.heap());
    for (std::uint64_t i = 0; i < times && !view.empty(); ++i) all.append(view);
    return make_same_bytes(m.heap(), v, all.view());
}

// text * count
Value repeat(Machine& m, Value text, Value count) {
    const Heap& heap = m.heap();
    if (!is_int(heap, count)) {
        return m.raise_type(
            fmt::format("can't multiply sequence by non-int of type '{}'", m.type_name(count)));
    }
    const auto n = int64_value(heap, count);
    if (!n) return m.raise(Error::OverflowError, "cannot fit 'int' into an index-sized integer");
    const auto length = static_cast<std::uint64_t>(length_text(heap, text));
    const std::uint64_t times = *n < 0 ? 0 : static_cast<std::uint64_t>(*n);
    if (length != 0 && times > most_characters / length) return m.raise_memory();
    if (is_str(heap, text)) return repeat_str(m, *heap.as<Str>(text), times);
    return repeat_bytes(m, text, length == 0 ? 0 : times);
}

Value add_bytes(Machine& m, Value a, Value b) {
    Heap& heap = m.heap();
    if (!is_bytes_like(heap, b)) {
        return m.raise_type(fmt::format("can't concat {} to {}", m.type_name(b), m.type_name(a)));
    }
    const std::string_view x = bytes_view(heap, a), y = bytes_view(heap, b);
    if (!pay_for_text(m, x.size() + y.size(), 1)) return Value::raised();
    ByteBuffer all(heap);
    all.append(x);
    all.append(y);
    return make_same_bytes(heap, a, all.view());
}

bool holds(CompareOperator op, int order) {
    switch (op) {
        case CompareOperator::Less:
            return order < 0;
        case CompareOperator::LessEqual:
            return order <= 0;
        case CompareOperator::Equal:
            return order == 0;
        case CompareOperator::NotEqual:
            return order != 0;
        case CompareOperator::Greater:
            return order > 0;
        case CompareOperator::GreaterEqual:
            return order >= 0;
    }
    return false;
}

}  // namespace

std::string_view bytes_view(const Heap& heap, Value v) {
    if (heap.is(v, Kind::Bytes)) return heap.as<Bytes>(v)->view();
    const auto* array = heap.as<ByteArray>(v);
    if (array->buffer == 0) return {};
    return {heap.at<Buffer>(array->buffer)->data<char>(), array->length};
}

std::int64_t length_text(const Heap& heap, Value v) {
    if (heap.is(v, Kind::Str)) return heap.as<Str>(v)->length;
    return heap.is(v, Kind::Bytes) ? heap.as<Bytes>(v)->length : heap.as<ByteArray>(v)->length;
}

namespace {

int compare_bytes(Heap& heap, std::string_view a, std::string_view b) {
    const int order = compare_long(heap, a.data(), b.data(), std::min(a.size(), b.size()));
    if (order != 0 || a.size() == b.size()) return order;
    return a.size() < b.size() ? -1 : 1;
}

}  // namespace

Value compare_text(Machine& m, CompareOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    const bool strs = is_str(heap, a) && is_str(heap, b);
    if (!strs && !(is_bytes_like(heap, a) && is_bytes_like(heap, b)))
        return Value::not_implemented();
    constexpr std::int64_t is_long = 4096;
    const std::int64_t length = std::min(length_text(heap, a), length_text(heap, b));
    if (length >= is_long) m.charge(static_cast<std::uint64_t>(length) / 64);
    if (op == CompareOperator::Equal || op == CompareOperator::NotEqual) {
        const bool same = strs ? equal(heap, *heap.as<Str>(a), *heap.as<Str>(b))
                               : compare_bytes(heap, bytes_view(heap, a), bytes_view(heap, b)) == 0;
        return Value::boolean(same == (op == CompareOperator::Equal));
    }
    return Value::boolean(
        holds(op, strs ? compare(heap, *heap.as<Str>(a), *heap.as<Str>(b))
                       : compare_bytes(heap, bytes_view(heap, a), bytes_view(heap, b))));
}

std::uint64_t hash_text(Heap& heap, Value v) {
    return is_str(heap, v) ? hash_of(heap, *heap.as<Str>(v)) : hash_of(heap, *heap.as<Bytes>(v));
}

Value concatenate(Machine& m, Value a, Value b) {
    Heap& heap = m.heap();
    const Str& x = *heap.as<Str>(a);
    const Str& y = *heap.as<Str>(b);
    if (y.length == 0 && heap.is_exact(a, Kind::Str)) return heap.retained(a);
    if (x.length == 0 && heap.is_exact(b, Kind::Str)) return heap.retained(b);
    const std::uint64_t length = std::uint64_t{x.length} + y.length;
    const unsigned width = std::max(x.width(), y.width());
    if (!pay_for_text(m, length, width)) return Value::raised();
    if (length <= 1) return heap.value(make_str(heap, to_utf8(x) + to_utf8(y)));
    Str* s =
        make_raw_str(heap, static_cast<std::uint32_t>(length), width, x.is_ascii() && y.is_ascii());
    copy_characters(heap, x, s->data(), width);
    copy_characters(heap, y, s->data() + std::size_t{x.length} * width, width);
    return heap.value(s);
}

Value binary_text(Machine& m, BinaryOperator op, Value a, Value b) {
    const Heap& heap = m.heap();
    switch (op) {
        case BinaryOperator::Add:
            if (is_bytes_like(heap, a)) return add_bytes(m, a, b);
            if (!is_str(heap, a)) return Value::not_implemented();
            if (is_str(heap, b)) return concatenate(m, a, b);
            return m.raise_type(
                fmt::format("can only concatenate str (not \"{}\") to str", m.type_name(b)));
        case BinaryOperator::Multiply:
            if (is_text(heap, a)) return repeat(m, a, b);
            return is_text(heap, b) ? repeat(m, b, a) : Value::not_implemented();
        case BinaryOperator::Remainder:
            return is_text(heap, a) ? percent_format(m, a, b) : Value::not_implemented();
        default:
            return Value::not_implemented();
    }
}

Value inplace_text(Machine& m, BinaryOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    // Its own bytes are looked at while they would have to move.
    const bool grows = op == BinaryOperator::Add && a == b && length_text(heap, a) != 0;
    if (grows && heap.is(a, Kind::ByteArray)) {
        return m.raise(Error::BufferError, "Existing exports of data: object cannot be re-sized");
    }
    const Value result = binary_text(m, op, a, b);
    const bool changes = op == BinaryOperator::Add || op == BinaryOperator::Multiply;
    if (result.is_answer() || !changes || !heap.is(a, Kind::ByteArray) ||
        !heap.is(result, Kind::ByteArray)) {
        return result;
    }
    Owned owned(heap, result);
    return set_bytes(m, *heap.as<ByteArray>(a), bytes_view(heap, result)) == Value::raised()
               ? Value::raised()
               : heap.retained(a);
}

Value make_character(Heap& heap, std::uint32_t c) {
    return heap.value(make_str(heap, &c, 1));
}

Value character_at(Heap& heap, const Str& text, std::uint32_t i) {
    return make_character(heap, text.at(i));
}

namespace {

// What is left may be narrower.
template <class Unit>
Value copy_units(Heap& heap, const Unit* from, std::uint32_t length) {
    std::uint32_t all = 0;
    heap.in_portions(length, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) all |= from[i];
    });
    const unsigned width = all <= 0xFF ? 1 : all <= 0xFFFF ? 2 : 4;
    if (length < 2) return make_character(heap, all);
    Str* s = make_raw_str(heap, length, width, all < 0x80);
    std::byte* to = s->data();
    heap.in_portions(length, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) {
            if (width == 1)
                reinterpret_cast<std::uint8_t*>(to)[i] = static_cast<std::uint8_t>(from[i]);
            if (width == 2)
                reinterpret_cast<std::uint16_t*>(to)[i] = static_cast<std::uint16_t>(from[i]);
            if (width == 4) reinterpret_cast<std::uint32_t*>(to)[i] = from[i];
        }
    });
    return heap.value(s);
}

Value substring_of_wide(Heap& heap, const Str& text, std::uint32_t begin, std::uint32_t end) {
    if (begin >= end) return heap.value(make_str_latin1(heap, ""));
    const std::byte* from = text.data() + std::size_t{begin} * text.width();
    return text.width() == 2
               ? copy_units(heap, reinterpret_cast<const std::uint16_t*>(from), end - begin)
               : copy_units(heap, reinterpret_cast<const std::uint32_t*>(from), end - begin);
}

}  // namespace

Value substring(Heap& heap, Str& text, std::uint32_t begin, std::uint32_t end) {
    if (begin == 0 && end == text.length && heap.is_exact(heap.value(&text), Kind::Str)) {
        return heap.retained(heap.value(&text));
    }
    if (text.width() == 1)
        return heap.value(make_str_latin1(heap, latin1(text).substr(begin, end - begin)));
    if (end - begin == 1) return make_character(heap, text.at(begin));
    return substring_of_wide(heap, text, begin, end);
}

Value str_of_class(Heap& heap, Handle cls, Str& text) {
    if (text.head.cls == cls) return heap.retained(heap.value(&text));
    const std::size_t bytes = std::size_t{text.length} * text.width();
    auto* s = heap.create<Str>(Kind::Str, cls, sizeof(Str) + bytes);
    s->length = text.length;
    s->attrs = 0;
    s->hash = text.hash;
    s->head.set_spare(text.head.spare());
    if (cls == heap.state().classes[static_cast<std::size_t>(Kind::Str)])
        s->head.set(FlagUntrackable);
    copy_long(heap, s->data(), text.data(), bytes);
    return heap.value(s);
}

Value join_text(Machine& m, Str& separator, const Value* items, std::uint32_t count) {
    Heap& heap = m.heap();
    std::uint64_t length = count < 2 ? 0 : std::uint64_t{separator.length} * (count - 1);
    unsigned width = count < 2 ? 1 : separator.width();
    bool ascii = count < 2 || separator.is_ascii();
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!is_str(heap, items[i])) {
            return m.raise_type(fmt::format("sequence item {}: expected str instance, {} found", i,
                                            m.type_name(items[i])));
        }
        heap.worked(1);
        const Str& s = *heap.as<Str>(items[i]);
        length += s.length;
        width = std::max(width, s.width());
        ascii = ascii && s.is_ascii();
    }
    if (count == 1 && heap.is_exact(items[0], Kind::Str)) return heap.retained(items[0]);
    if (!pay_for_text(m, length, width)) return Value::raised();
    if (length == 0) return m.text("");
    m.charge(count / 8);
    Str* result = make_raw_str(heap, static_cast<std::uint32_t>(length), width, ascii);
    std::byte* out = result->data();
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i != 0) {
            copy_characters(heap, separator, out, width);
            out += std::size_t{separator.length} * width;
        }
        const Str& s = *heap.as<Str>(items[i]);
        copy_characters(heap, s, out, width);
        heap.worked(1);
        out += std::size_t{s.length} * width;
    }
    if (length != 1 || width != 1) return heap.value(result);
    Owned single(heap, heap.value(result));  // one-character strings are shared
    return character_at(heap, *result, 0);
}

bool index_argument(Machine& m, Value v, std::int64_t fallback, std::int64_t& result) {
    result = fallback;
    return v.is_unbound() || to_index(m, v, result);
}

}  // namespace outlive::machine
