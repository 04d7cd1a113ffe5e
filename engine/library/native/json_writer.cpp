// The quick half of json.dumps: values of the built-in classes themselves, whose
// text no method of the program's has a say in. Anything else is left to
// json/__init__.py, which then writes the whole text: nothing has happened yet.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/objects/dict.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::size_t deepest_level = 200;    // deeper ones meet Python's recursion limit
constexpr std::size_t look_again = 1U << 16;  // bytes written between looks at the budget

class JsonWriter {
  public:
    enum class Result : std::uint8_t { Done, Other, Raised };

    // ascii_only, allow_nan, sort_keys, indent (None or str), item and key separator.
    JsonWriter(Machine& m, Args options)
        : m_(m),
          heap_(m.heap()),
          ascii_only_(options[0].is_true()),
          allow_nan_(options[1].is_true()),
          sort_keys_(options[2].is_true()),
          indents_(!options[3].is_none()),
          item_separator_(to_utf8(*heap_.as<Str>(options[4]))),
          key_separator_(to_utf8(*heap_.as<Str>(options[5]))) {
        if (indents_) indent_ = to_utf8(*heap_.as<Str>(options[3]));
    }

    [[nodiscard]] Result write(Value v, std::size_t level);
    [[nodiscard]] Value text() {
        m_.charge(out_.size() / 16);
        return m_.text(out_);
    }

  private:
    void write_text(const Str& s);
    void write_escaped(std::uint32_t c);
    [[nodiscard]] Result write_number(Value v);
    [[nodiscard]] Result write_items(Value v, std::size_t level);
    [[nodiscard]] Result write_dict(const Dict& dict, std::size_t level);
    [[nodiscard]] Result write_key(Value key);
    [[nodiscard]] bool sorted_places(const Dict& dict, std::vector<std::uint32_t>& places);
    void new_line(std::size_t level) {
        if (!indents_) return;
        out_ += '\n';
        for (std::size_t i = 0; i < level; ++i) out_ += indent_;
    }
    // False: raised, for the text has outgrown the budget.
    [[nodiscard]] bool fits() {
        if (out_.size() < look_at_) return true;
        look_at_ = out_.size() + look_again;
        m_.charge(look_again / 16);
        return m_.reserve(2 * out_.size());
    }

    Machine& m_;
    Heap& heap_;
    bool ascii_only_, allow_nan_, sort_keys_, indents_;
    std::string item_separator_, key_separator_, indent_, out_;
    std::size_t look_at_ = look_again;
};

void JsonWriter::write_escaped(std::uint32_t c) {
    constexpr std::string_view letters = "\"\\\n\r\t\f\b", short_ones = "\"\\nrtfb";
    if (c < 128) {
        if (const auto at = letters.find(static_cast<char>(c)); at != std::string_view::npos) {
            out_ += '\\';
            out_ += short_ones[at];
            return;
        }
    }
    if (c <= 0xFFFF) {
        out_ += fmt::format("\\u{:04x}", c);
        return;
    }
    c -= 0x10000;
    out_ += fmt::format("\\u{:04x}\\u{:04x}", 0xD800U | c >> 10U, 0xDC00U | (c & 0x3FFU));
}

void JsonWriter::write_text(const Str& s) {
    const auto is_plain = [this](std::uint32_t c) {
        return c >= ' ' && c != '"' && c != '\\' && (c <= '~' || !ascii_only_);
    };
    out_ += '"';
    if (s.is_ascii()) {
        for (const char c : s.ascii()) {
            heap_.worked(1);
            if (is_plain(static_cast<std::uint8_t>(c)))
                out_ += c;
            else
                write_escaped(static_cast<std::uint8_t>(c));
        }
    } else if (ascii_only_) {
        for (std::uint32_t i = 0; i < s.length; ++i) {
            heap_.worked(2);
            if (is_plain(s.at(i)))
                out_ += static_cast<char>(s.at(i));
            else
                write_escaped(s.at(i));
        }
    } else {
        for (const char c : to_utf8(s)) {
            heap_.worked(1);
            if (is_plain(static_cast<std::uint8_t>(c)))
                out_ += c;
            else
                write_escaped(static_cast<std::uint8_t>(c));
        }
    }
    out_ += '"';
}

JsonWriter::Result JsonWriter::write_number(Value v) {
    if (v.is_int()) {
        fmt::format_to(std::back_inserter(out_), "{}", v.as_int());
        return Result::Done;
    }
    if (v.is_real()) {
        if (std::isfinite(v.as_real())) {
            out_ += float_to_text(v.as_real());
            return Result::Done;
        }
        if (!allow_nan_) return Result::Other;
        out_ += std::isnan(v.as_real()) ? "NaN" : v.as_real() > 0 ? "Infinity" : "-Infinity";
        return Result::Done;
    }
    std::string digits;
    if (!int_to_decimal(m_, v, digits)) return Result::Raised;
    out_ += digits;
    return Result::Done;
}

JsonWriter::Result JsonWriter::write(Value v, std::size_t level) {
    if (!fits()) return Result::Raised;
    heap_.worked(16);
    if (heap_.is_exact(v, Kind::Str)) {
        write_text(*heap_.as<Str>(v));
        return Result::Done;
    }
    if (v.is_none() || v.is_bool()) {
        out_ += v.is_none() ? "null" : v.is_true() ? "true" : "false";
        return Result::Done;
    }
    if (v.is_int() || v.is_real() || heap_.is_exact(v, Kind::Int)) return write_number(v);
    if (level >= deepest_level) return Result::Other;
    if (heap_.is_exact(v, Kind::List) || heap_.is_exact(v, Kind::Tuple))
        return write_items(v, level);
    if (heap_.is_exact(v, Kind::Dict)) return write_dict(*heap_.as<Dict>(v), level);
    return Result::Other;
}

JsonWriter::Result JsonWriter::write_items(Value v, std::size_t level) {
    const ItemSpan items = item_span(heap_, v);
    if (items.size == 0) {
        out_ += "[]";
        return Result::Done;
    }
    out_ += '[';
    for (std::uint32_t i = 0; i < items.size; ++i) {
        if (i != 0) out_ += item_separator_;
        new_line(level + 1);
        if (const Result r = write(items.items[i], level + 1); r != Result::Done) return r;
    }
    new_line(level);
    out_ += ']';
    return Result::Done;
}

JsonWriter::Result JsonWriter::write_key(Value key) {
    if (heap_.is_exact(key, Kind::Str)) {
        write_text(*heap_.as<Str>(key));
        return Result::Done;
    }
    const bool simple = key.is_none() || key.is_bool() || key.is_int() || key.is_real() ||
                        heap_.is_exact(key, Kind::Int);
    if (!simple) return Result::Other;
    out_ += '"';
    const Result r = write(key, 0);
    out_ += '"';
    return r;
}

// False: there are keys other than str, whose order the program may have a say in.
bool JsonWriter::sorted_places(const Dict& dict, std::vector<std::uint32_t>& places) {
    const DictEntry* e = entries(heap_, dict);
    for (const std::uint32_t place : places) {
        if (!heap_.is_exact(e[place].key, Kind::Str)) return false;
    }
    std::ranges::sort(places, [&](std::uint32_t a, std::uint32_t b) {
        return compare(*heap_.as<Str>(e[a].key), *heap_.as<Str>(e[b].key)) < 0;
    });
    return true;
}

JsonWriter::Result JsonWriter::write_dict(const Dict& dict, std::size_t level) {
    if (dict.used == 0) {
        out_ += "{}";
        return Result::Done;
    }
    const DictEntry* e = entries(heap_, dict);
    std::vector<std::uint32_t> places;
    places.reserve(dict.used);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (!e[i].key.is_unbound()) places.push_back(i);
    }
    if (sort_keys_ && !sorted_places(dict, places)) return Result::Other;
    out_ += '{';
    bool first = true;
    for (const std::uint32_t place : places) {
        if (!first) out_ += item_separator_;
        first = false;
        new_line(level + 1);
        if (const Result r = write_key(e[place].key); r != Result::Done) return r;
        out_ += key_separator_;
        if (const Result r = write(e[place].value, level + 1); r != Result::Done) return r;
    }
    new_line(level);
    out_ += '}';
    return Result::Done;
}

// The text, or NotImplemented.
Value write_json(Machine& m, Args a) {
    Heap& heap = m.heap();
    const bool sound = heap.is(a[5], Kind::Str) && heap.is(a[6], Kind::Str) &&
                       (a[4].is_none() || heap.is(a[4], Kind::Str));
    if (!sound) return Value::not_implemented();
    JsonWriter writer(m, a + 1);
    switch (writer.write(a[0], 0)) {
        case JsonWriter::Result::Done:
            return writer.text();
        case JsonWriter::Result::Raised:
            return Value::raised();
        default:
            return Value::not_implemented();
    }
}

constexpr NativeSpec specs[] = {
    {"write(value, ascii_only, allow_nan, sort_keys, indent, item_separator, key_separator, /)",
     write_json},
};

}  // namespace

NativeTable json_writing_functions() {
    return specs;
}

}  // namespace outlive::library
