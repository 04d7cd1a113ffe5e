// str.translate and str.maketrans.
#include <fmt/format.h>

#include <map>
#include <optional>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

// table[c], a new reference; no value: c stays as it is.
Value look_up(Machine& m, Value table, std::uint32_t c) {
    Heap& heap = m.heap();
    const Value key = Value::integer(c);
    if (heap.is_exact(table, Kind::Dict)) {
        const DictPlace place = locate(m, *heap.as<Dict>(table), key);
        if (place.answer == Answer::Yes) return heap.retained(place.entry->value);
        return place.answer == Answer::NeedsPython ? Value::needs_python() : Value::unbound();
    }
    const Value found = get_item(m, table, key);
    if (found != Value::raised() || !m.is_raised(Error::LookupError)) return found;
    m.drop_raised();
    return Value::unbound();
}

// What a table's value means. False: raised.
bool replacement(Machine& m, Value v, std::u32string& text) {
    Heap& heap = m.heap();
    if (v.is_none()) return true;
    if (is_str(heap, v)) {
        text = Characters(heap, *heap.as<Str>(v)).view();
        return true;
    }
    if (!is_int(heap, v)) {
        m.raise_type("character mapping must return integer, None or str");
        return false;
    }
    const std::int64_t c = clamped_int64(heap, v);
    if (c < 0 || c > 0x10FFFF) {
        m.raise_value_error("character mapping must be in range(0x110000)");
        return false;
    }
    text.assign(1, static_cast<char32_t>(c));
    return true;
}

// Adds key -> value to a new table. False: raised.
bool add(Machine& m, Dict& table, Value key, Value value) {
    const Value done = dict_set(m, table, key, value);
    return done != Value::raised();
}

Value table_from_dict(Machine& m, Dict& from) {
    Heap& heap = m.heap();
    Owned table(heap, heap.value(make_dict(heap)));
    for (std::uint32_t i = 0; i < from.fill; ++i) {
        const DictEntry e = entries(heap, from)[i];
        if (e.key.is_unbound()) continue;
        Value key = e.key;
        if (is_str(heap, key)) {
            if (length_text(heap, key) != 1) {
                return m.raise_value_error("string keys in translate table must be of length 1");
            }
            key = Value::integer(heap.as<Str>(key)->at(0));
        } else if (!is_int(heap, key)) {
            return m.raise_type("keys in translate table must be strings or integers");
        }
        if (!add(m, *heap.as<Dict>(table.get()), key, e.value)) return Value::raised();
    }
    return table.give();
}

Value table_from_texts(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Str& from = *heap.as<Str>(a[0]);
    const Str& to = *heap.as<Str>(a[1]);
    if (from.length != to.length) {
        return m.raise_value_error("the first two maketrans arguments must have equal length");
    }
    Owned table(heap, heap.value(make_dict(heap)));
    Dict& dict = *heap.as<Dict>(table.get());
    for (std::uint32_t i = 0; i < from.length; ++i) {
        if (!add(m, dict, Value::integer(from.at(i)), Value::integer(to.at(i))))
            return Value::raised();
    }
    if (!a[2].is_unbound()) {
        const Str& gone = *heap.as<Str>(a[2]);
        for (std::uint32_t i = 0; i < gone.length; ++i) {
            if (!add(m, dict, Value::integer(gone.at(i)), Value::none())) return Value::raised();
        }
    }
    return table.give();
}

}  // namespace

Value str_translate(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Str& text = *heap.as<Str>(a[0]);
    if (is_of_program(heap, a[1])) return m.enter(Prelude::translate_of, {a[0], a[1]});
    std::map<std::uint32_t, std::u32string> known;
    TextBuilder out(heap);
    m.charge(text.length / 4);
    for (std::uint32_t i = 0; i < text.length; ++i) {
        const std::uint32_t c = text.at(i);
        auto it = known.find(c);
        if (it == known.end()) {
            Owned found(heap, look_up(m, a[1], c));
            if (found.get() == Value::needs_python())
                return m.enter(Prelude::translate_of, {a[0], a[1]});
            if (found.get() == Value::raised()) return Value::raised();
            std::u32string with(1, c);
            if (!found.get().is_unbound()) {
                with.clear();
                if (!replacement(m, found.get(), with)) return Value::raised();
            }
            it = known.emplace(c, with).first;
        }
        out.append(std::u32string_view(it->second));
        heap.worked(2);
        if (out.size() > 1U << 20U && !m.reserve(out.size() * 4)) return Value::raised();
    }
    return heap.value(out.make());
}

Value str_maketrans(Machine& m, Args a) {
    const Heap& heap = m.heap();
    if (a[1].is_unbound()) {
        if (!heap.is(a[0], Kind::Dict)) {
            return m.raise_type("if you give only one argument to maketrans it must be a dict");
        }
        return table_from_dict(m, *heap.as<Dict>(a[0]));
    }
    for (const int i : {1, 2}) {
        if (!a[i].is_unbound() && !is_str(heap, a[i])) {
            return m.raise_type(fmt::format("maketrans() argument {} must be str, not {}", i + 1,
                                            argument_type(m, a[i])));
        }
    }
    if (!is_str(heap, a[0])) {
        return m.raise_type(
            "first maketrans argument must be a string if there is a second argument");
    }
    return table_from_texts(m, a);
}

}  // namespace outlive::machine
