// str.format and str.format_map without Python code, and what the prelude needs
// to do it with.
#include <fmt/format.h>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/format.hpp"
#include "engine/machine/builtins/format_markup.hpp"
#include "engine/machine/builtins/format_percent.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

class FieldFormatter {
  public:
    // `args` is nullptr for format_map; `keywords` may be unbound.
    FieldFormatter(Machine& m, const Tuple* args, Value keywords)
        : m_(m), heap_(m.heap()), args_(args), keywords_(keywords) {}

    // A Str, raised() or needs_python().
    Value format_all(std::u32string_view text, int levels) {
        if (levels < 0) return m_.raise_value_error("Max string recursion exceeded");
        TextBuilder out(heap_);
        MarkupReader reader(text);
        MarkupField field;
        while (reader.next(field)) {
            heap_.worked(4);
            out.append(field.literal);
            if (!field.present) continue;
            const Value done = show(field, levels, out);
            if (done.is_answer()) return done;
        }
        if (!reader.wrong().empty()) return m_.raise_value_error(reader.wrong());
        m_.charge(out.size() / 32);
        if (out.size() > 4096 && !m_.reserve(out.size() * 4)) return Value::raised();
        return heap_.value(out.make());
    }

  private:
    // Adds the field's text: None when done.
    Value show(const MarkupField& field, int levels, TextBuilder& out) {
        Owned value(heap_, look_up(field.name));
        if (value.get().is_answer()) return value.give();
        Owned converted(heap_, convert(value.get(), field.conversion));
        if (converted.get().is_answer()) return converted.give();
        Owned spec(heap_, field.nested ? format_all(field.spec, levels - 1)
                                       : heap_.value(make_str(heap_, field.spec)));
        if (spec.get().is_answer()) return spec.give();
        return format_into(m_, converted.get(), spec.get(), out);
    }

    Value convert(Value v, std::uint32_t conversion) {
        if (conversion == 0) return heap_.retained(v);
        if (conversion == 's') return str(m_, v);
        if (conversion == 'r') return repr(m_, v);
        if (conversion == 'a') {
            Owned shown(heap_, repr(m_, v));
            return shown.get().is_answer() ? shown.give()
                                           : ascii_text(m_, *heap_.as<Str>(shown.get()));
        }
        if (conversion > 32 && conversion < 127) {
            return m_.raise_value_error(
                fmt::format("Unknown conversion specifier {}", static_cast<char>(conversion)));
        }
        return m_.raise_value_error(
            fmt::format("Unknown conversion specifier \\x{:x}", conversion));
    }

    // The numbering of fields is by hand or automatic, not both.
    bool settle_numbering(FieldName& name) {
        if (!name.first.empty() && name.index < 0) return true;
        const bool automatic = name.first.empty();
        if (numbering_ != Numbering::Open && automatic != (numbering_ == Numbering::Automatic)) {
            m_.raise_value_error(
                automatic
                    ? "cannot switch from manual field specification to automatic field numbering"
                    : "cannot switch from automatic field numbering to manual field specification");
            return false;
        }
        numbering_ = automatic ? Numbering::Automatic : Numbering::Manual;
        if (automatic) name.index = next_index_++;
        return true;
    }

    Value first_value(const FieldName& name) {
        if (name.index >= 0) {
            if (args_ == nullptr)
                return m_.raise_value_error("Format string contains positional fields");
            if (name.index >= args_->size) {
                return m_.raise(
                    Error::IndexError,
                    fmt::format("Replacement index {} out of range for positional args tuple",
                                name.index));
            }
            return heap_.retained(args_->items()[name.index]);
        }
        Owned key(heap_, heap_.value(make_str(heap_, name.first)));
        if (keywords_.is_unbound()) return m_.raise_key_error(key.get());
        if (is_of_program(heap_, keywords_)) return Value::needs_python();
        return get_item(m_, keywords_, key.get());
    }

    // The value that a field names; new reference.
    Value look_up(std::u32string_view text) {
        FieldName name;
        std::string wrong;
        if (!split_field_name(text, name, wrong)) return m_.raise_value_error(wrong);
        if (!settle_numbering(name)) return Value::raised();
        Value v = first_value(name);
        for (const NameStep& step : name.steps) {
            if (v.is_answer()) return v;
            Owned from(heap_, v);
            if (step.is_attribute) return Value::needs_python();
            Owned key(heap_, step.index >= 0 ? make_int(heap_, step.index)
                                             : heap_.value(make_str(heap_, step.key)));
            v = get_item(m_, from.get(), key.get());
        }
        if (v.is_answer() || name.wrong.empty()) return v;
        heap_.release(v);
        return m_.raise_value_error(name.wrong);
    }

    enum class Numbering : std::uint8_t { Open, Automatic, Manual };

    Machine& m_;
    Heap& heap_;
    const Tuple* args_;
    Value keywords_;
    Numbering numbering_ = Numbering::Open;
    std::int64_t next_index_ = 0;
};

Value text_of(Heap& heap, std::u32string_view text) {
    return heap.value(make_str(heap, text));
}

// _format_parts(text): [(literal, name or None, spec, conversion or None), …]. What is
// malformed shows when one gets there: (None, words, None, None).
Value format_parts(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_str(heap, a[0]))
        return m.raise_type(fmt::format("expected str, got {}", m.type_name(a[0])));
    const Characters text(heap, *heap.as<Str>(a[0]));
    Owned list(heap, heap.value(make_list(heap)));
    MarkupReader reader(text.view());
    MarkupField field;
    while (reader.next(field)) {
        const Value conversion =
            field.conversion == 0 ? Value::none() : make_character(heap, field.conversion);
        const Value name = field.present ? text_of(heap, field.name) : Value::none();
        const Value spec = field.present ? text_of(heap, field.spec) : Value::none();
        append_owned(heap, *heap.as<List>(list.get()),
                     tuple_of(heap, {text_of(heap, field.literal), name, spec,
                                     field.present ? conversion : Value::none()}));
    }
    if (!reader.wrong().empty()) {
        append_owned(
            heap, *heap.as<List>(list.get()),
            tuple_of(heap, {Value::none(), m.text(reader.wrong()), Value::none(), Value::none()}));
    }
    return list.give();
}

// _field_parts(name): (first, [(is attribute, key), …]); numbers are ints.
Value field_parts(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_str(heap, a[0]))
        return m.raise_type(fmt::format("expected str, got {}", m.type_name(a[0])));
    const Characters text(heap, *heap.as<Str>(a[0]));
    FieldName name;
    std::string wrong;
    if (!split_field_name(text.view(), name, wrong)) return m.raise_value_error(wrong);
    Owned list(heap, heap.value(make_list(heap)));
    for (const NameStep& step : name.steps) {
        const Value key = step.index >= 0 ? make_int(heap, step.index) : text_of(heap, step.key);
        append_owned(heap, *heap.as<List>(list.get()),
                     tuple_of(heap, {Value::boolean(step.is_attribute), key}));
    }
    // What is malformed shows when one gets there: (None, words).
    if (!name.wrong.empty()) {
        append_owned(heap, *heap.as<List>(list.get()),
                     tuple_of(heap, {Value::none(), m.text(name.wrong)}));
    }
    const Value first = name.index >= 0 ? make_int(heap, name.index) : text_of(heap, name.first);
    return tuple_of(heap, {first, list.give()});
}

// _percent_parts(template): [(text, key or None, stars, type), …]; the type is
// "" for literal text, else `text` is the field without its key.
Value percent_parts(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_text(heap, a[0])) return m.raise_type("a template is required");
    const bool strs = is_str(heap, a[0]);
    const Subject text(heap, a[0]);
    const std::u32string wide = text.copy<char32_t>(0, text.size());
    PercentReader reader(text);
    Owned list(heap, heap.value(make_list(heap)));
    const auto literal = [&](std::size_t begin, std::size_t end) {
        std::u32string part = wide.substr(begin, end - begin);
        return text_of(heap, part);
    };
    const auto add = [&](Value part, Value key, std::int64_t stars, Value type) {
        append_owned(heap, *heap.as<List>(list.get()),
                     tuple_of(heap, {part, key, Value::integer(stars), type}));
    };
    std::size_t from = 0;
    for (std::size_t at = 0; at < wide.size();) {
        if (wide[at] != '%') {
            ++at;
            continue;
        }
        if (at > from) add(literal(from, at), Value::none(), 0, m.text(""));
        reader.seek(at);
        PercentSpec spec;
        std::string_view wrong;
        if (!reader.read(spec, wrong)) return m.raise_value_error(wrong);
        const std::u32string field =
            U"%" + wide.substr(spec.flags_begin, spec.end - spec.flags_begin);
        Value key = Value::none();
        if (spec.has_key) {
            key = literal(spec.key_begin, spec.key_end);
            if (!strs) {
                Owned name(heap, key);
                key = heap.value(make_bytes(heap, std::string(latin1(*heap.as<Str>(key)))));
            }
        }
        add(text_of(heap, field), key, (spec.star_width ? 1 : 0) + (spec.star_precision ? 1 : 0),
            make_character(heap, spec.type));
        from = at = spec.end;
    }
    if (wide.size() > from) add(literal(from, wide.size()), Value::none(), 0, m.text(""));
    return list.give();
}

Value ascii_of_repr(Machine& m, Args a) {
    if (!is_str(m.heap(), a[0])) return m.raise_type("a str is required");
    return ascii_text(m, *m.heap().as<Str>(a[0]));
}

Value plain_number(Machine& m, Args a) {
    if (!is_number(m.heap(), a[0])) return m.raise_type("a number is required");
    return positive_number(m, a[0]);
}

Value str_as_class(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls = class_to_make(m, a[0], heap.state().classes[static_cast<std::size_t>(Kind::Str)]);
    if (cls == nullptr) return Value::raised();
    if (!is_str(heap, a[1])) return m.raise_type("a str is required");
    return str_of_class(heap, heap.handle(cls), *heap.as<Str>(a[1]));
}

constexpr NativeSpec intrinsics[] = {
    {"_format_parts(text, /)", format_parts},       {"_field_parts(name, /)", field_parts},
    {"_percent_parts(template, /)", percent_parts}, {"_ascii_text(repr, /)", ascii_of_repr},
    {"_plain_number(v, /)", plain_number},          {"_str_as_class(cls, text, /)", str_as_class},
};

constexpr int nested_levels = 1;

}  // namespace

Value format_fields(Machine& m, Str& text, Tuple& args, Value keywords) {
    m.charge(text.length / 8);
    const Characters characters(m.heap(), text);
    return FieldFormatter(m, &args, keywords).format_all(characters.view(), nested_levels);
}

Value str_format(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Value made = format_fields(m, *heap.as<Str>(a[0]), *heap.as<Tuple>(a[1]), a[2]);
    if (made != Value::needs_python()) return made;
    Owned keywords(heap, a[2].is_unbound() ? heap.value(make_dict(heap)) : heap.retained(a[2]));
    return m.enter(Prelude::format_text, {a[0], a[1], keywords.get()});
}

Value str_format_map(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Str& text = *heap.as<Str>(a[0]);
    m.charge(text.length / 8);
    const Characters characters(heap, text);
    const Value made =
        FieldFormatter(m, nullptr, a[1]).format_all(characters.view(), nested_levels);
    if (made != Value::needs_python()) return made;
    return m.enter(Prelude::format_map_of, {a[0], a[1]});
}

NativeTable number_intrinsics() {
    return intrinsics;
}

}  // namespace outlive::machine
