#include <fmt/format.h>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

// False: TypeError is raised.
bool fill_argument(Machine& m, Value self, Value v, std::string_view name, std::uint32_t& fill) {
    const Heap& heap = m.heap();
    fill = ' ';
    if (v.is_unbound()) return true;
    if (is_str(heap, self)) {
        if (!is_str(heap, v)) {
            m.raise_type(fmt::format("The fill character must be a unicode character, not {}",
                                     m.type_name(v)));
            return false;
        }
        if (length_text(heap, v) != 1) {
            m.raise_type("The fill character must be exactly one character long");
            return false;
        }
        fill = heap.as<Str>(v)->at(0);
        return true;
    }
    if (!is_bytes_like(heap, v) || length_text(heap, v) != 1) {
        m.raise_type(fmt::format("{}() argument 2 must be a byte string of length 1, not {}", name,
                                 argument_type(m, v)));
        return false;
    }
    fill = static_cast<std::uint8_t>(bytes_view(heap, v)[0]);
    return true;
}

// self with `left` and `right` fill characters around it.
Value pad(Machine& m, Value self, std::size_t left, std::size_t right, std::uint32_t fill) {
    Heap& heap = m.heap();
    const auto size = static_cast<std::uint64_t>(length_text(heap, self));
    m.charge((left + right + size) / 64);
    if (left + right > 1024 && !m.reserve((left + right + size) * 4)) return Value::raised();
    if (is_str(heap, self)) {
        if (left + right == 0)
            return substring(heap, *heap.as<Str>(self), 0, heap.as<Str>(self)->length);
        TextBuilder out(heap);
        out.append(fill, left);
        out.append(*heap.as<Str>(self));
        out.append(fill, right);
        return heap.value(out.make());
    }
    ByteBuffer out(heap);
    out.append(left, static_cast<char>(fill));
    out.append(bytes_view(heap, self));
    out.append(right, static_cast<char>(fill));
    return make_same_bytes(heap, self, out.view());
}

// How many characters are missing to the width. False: raised.
bool missing_width(Machine& m, Args a, std::size_t& missing, std::int64_t& width) {
    if (!to_index(m, a[1], width)) return false;
    const std::int64_t size = length_text(m.heap(), a[0]);
    missing = width > size ? static_cast<std::size_t>(width - size) : 0;
    if (missing <= 1ULL << 31U) return true;
    m.raise_memory();
    return false;
}

Value join_bytes(Machine& m, Value separator, const Value* items, std::uint32_t count) {
    Heap& heap = m.heap();
    ByteBuffer out(heap);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!is_bytes_like(heap, items[i])) {
            return m.raise_type(
                fmt::format("sequence item {}: expected a bytes-like object, {} found", i,
                            m.type_name(items[i])));
        }
        if (i != 0) out.append(bytes_view(heap, separator));
        out.append(bytes_view(heap, items[i]));
        heap.worked(1);
        if (out.size() > 4096 && !m.reserve(out.size() * 2)) return Value::raised();
    }
    m.charge(out.size() / 64 + count / 8);
    return make_same_bytes(heap, separator, out.view());
}

}  // namespace

Value text_center(Machine& m, Args a) {
    std::size_t missing = 0;
    std::int64_t width = 0;
    std::uint32_t fill = 0;
    if (!missing_width(m, a, missing, width) || !fill_argument(m, a[0], a[2], "center", fill))
        return Value::raised();
    // The odd one goes to the left of a text of odd width.
    const std::size_t left = missing / 2 + (missing & static_cast<std::size_t>(width) & 1U);
    return pad(m, a[0], left, missing - left, fill);
}

Value text_ljust(Machine& m, Args a) {
    std::size_t missing = 0;
    std::int64_t width = 0;
    std::uint32_t fill = 0;
    if (!missing_width(m, a, missing, width) || !fill_argument(m, a[0], a[2], "ljust", fill))
        return Value::raised();
    return pad(m, a[0], 0, missing, fill);
}

Value text_rjust(Machine& m, Args a) {
    std::size_t missing = 0;
    std::int64_t width = 0;
    std::uint32_t fill = 0;
    if (!missing_width(m, a, missing, width) || !fill_argument(m, a[0], a[2], "rjust", fill))
        return Value::raised();
    return pad(m, a[0], missing, 0, fill);
}

Value text_zfill(Machine& m, Args a) {
    Heap& heap = m.heap();
    std::size_t missing = 0;
    std::int64_t width = 0;
    if (!missing_width(m, a, missing, width)) return Value::raised();
    const Subject text(heap, a[0]);
    const bool sign = missing != 0 && text.size() != 0 && (text.at(0) == '+' || text.at(0) == '-');
    if (!sign) return pad(m, a[0], missing, 0, '0');
    // The sign first, then the zeros.
    m.charge(missing / 64);
    if (missing > 1024 && !m.reserve(missing * 4)) return Value::raised();
    if (!is_str(heap, a[0])) {
        const std::string_view bytes = bytes_view(heap, a[0]);
        ByteBuffer out(heap);
        out.append(bytes.substr(0, 1));
        out.append(missing, '0');
        out.append(bytes.substr(1));
        return make_same_bytes(heap, a[0], out.view());
    }
    const Str& s = *heap.as<Str>(a[0]);
    TextBuilder out(heap);
    out.append(s.at(0));
    out.append('0', missing);
    out.append(s, 1, s.length);
    return heap.value(out.make());
}

Value text_expandtabs(Machine& m, Args a) {
    Heap& heap = m.heap();
    std::int64_t tab = 8;
    if (!index_argument(m, a[1], 8, tab)) return Value::raised();
    const Subject text(heap, a[0]);
    const std::size_t stop = tab <= 0 ? 0 : static_cast<std::size_t>(tab);
    std::size_t tabs = 0;
    for (std::size_t i = 0; i < text.size(); text.passed(i++)) tabs += text.at(i) == '\t' ? 1U : 0U;
    if (tabs != 0 && stop > (1ULL << 31U) / tabs) return m.raise_memory();
    m.charge((text.size() + tabs * stop) / 16);
    if (tabs * stop > 4096 && !m.reserve((text.size() + tabs * stop) * 4)) return Value::raised();
    TextBuilder out(heap);
    std::size_t column = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::uint32_t c = text.at(i);
        if (c == '\t') {
            const std::size_t n = stop == 0 ? 0 : stop - column % stop;
            out.append(' ', n);
            column += n;
        } else {
            out.append(c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    Owned result(heap, heap.value(out.make()));
    if (is_str(heap, a[0])) return result.give();
    return make_same_bytes(heap, a[0], latin1(*heap.as<Str>(result.get())));
}

Value text_join(Machine& m, Args a) {
    Heap& heap = m.heap();
    Value all = a[1];
    Value made = Value::unbound();
    if (!is_sequence(heap, all) || (heap.class_of(all)->flags & ClassHasIter) != 0) {
        const Value iterator = iterate(m, a[1]);
        if (iterator == Value::raised()) {
            if (!m.is_raised(Error::TypeError)) return iterator;
            m.drop_raised();
            return m.raise_type("can only join an iterable");
        }
        if (iterator == Value::needs_python()) return m.enter(Prelude::join_of, {a[0], a[1]});
        Owned owned(heap, iterator);
        made = list_of(m, iterator);
        if (made == Value::needs_python()) return m.enter(Prelude::join_of, {a[0], a[1]});
        if (made.is_answer()) return made;
        all = made;
    }
    Owned keep(heap, made);
    const ItemSpan span = item_span(heap, all);
    if (is_str(heap, a[0])) return join_text(m, *heap.as<Str>(a[0]), span.items, span.size);
    return join_bytes(m, a[0], span.items, span.size);
}

}  // namespace outlive::machine
