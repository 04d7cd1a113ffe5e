#include "engine/machine/inspection.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/native_registry.hpp"

namespace outlive::machine {

namespace {

void append_utf8(std::string& out, std::uint32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | c >> 6U);
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | c >> 12U);
        out += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | c >> 18U);
        out += static_cast<char>(0x80U | (c >> 12U & 0x3FU));
        out += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

void append_escaped(std::string& out, std::uint32_t c, std::uint32_t quote) {
    switch (c) {
        case '\n':
            out += "\\n";
            return;
        case '\t':
            out += "\\t";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\\':
            out += "\\\\";
            return;
        default:
            break;
    }
    if (c == quote) out += '\\';
    const bool surrogate = c >= 0xD800 && c < 0xE000;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
        out += fmt::format("\\x{:02x}", c);
    } else if (surrogate) {
        out += fmt::format("\\u{:04x}", c);
    } else {
        append_utf8(out, c);
    }
}

template <class At>
std::string quote_characters(std::uint32_t length, std::size_t most, At&& at) {
    const std::uint32_t shown = static_cast<std::uint32_t>(std::min<std::size_t>(length, most));
    bool single = false;
    bool both = false;
    for (std::uint32_t i = 0; i < shown; ++i) {
        single = single || at(i) == '\'';
        both = both || at(i) == '"';
    }
    const char quote = single && !both ? '"' : '\'';
    std::string out(1, quote);
    for (std::uint32_t i = 0; i < shown; ++i)
        append_escaped(out, at(i), static_cast<unsigned char>(quote));
    if (shown < length) out += "…";
    out += quote;
    return out;
}

std::string quoted_bytes(const std::uint8_t* data, std::uint32_t length, std::size_t most) {
    std::string out = "b'";
    const auto shown = std::min<std::size_t>(length, most);
    for (std::size_t i = 0; i < shown; ++i) {
        if (data[i] >= 0x80) {
            out += fmt::format("\\x{:02x}", data[i]);
        } else {
            append_escaped(out, data[i], '\'');
        }
    }
    if (shown < length) out += "…";
    return out + "'";
}

std::string int_text(Machine& m, Value v, std::size_t most) {
    const IntView view(m.heap(), v);
    // Digits of a long number cost more than linear time: do not make them.
    if (view.bit_length() > 2000) return fmt::format("int of {} bits", view.bit_length());
    std::string digits = int_to_text(m.heap(), v);
    if (digits.size() <= most || most < 8) return digits;
    const std::size_t kept = (most - 1) / 2;
    return digits.substr(0, kept) + "…" + digits.substr(digits.size() - kept);
}

std::string special_text(Value v) {
    if (v.is_none()) return "None";
    if (v.is_bool()) return v.is_true() ? "True" : "False";
    if (v == Value::ellipsis()) return "Ellipsis";
    return v == Value::not_implemented() ? "NotImplemented" : "";
}

std::string text_at(Machine& m, Handle h) {
    return h == 0 ? std::string() : to_utf8(*m.heap().at<Str>(h));
}

std::string native_name(Machine& m, const Native& native) {
    return std::string(m.natives()[native.native].name);
}

std::string range_text(Machine& m, const Range& r) {
    const Heap& heap = m.heap();
    std::string text =
        fmt::format("range({}, {}", int_to_text(heap, r.start), int_to_text(heap, r.stop));
    if (r.step != Value::integer(1)) text += ", " + int_to_text(heap, r.step);
    return text + ")";
}

std::string counted(const char* what, std::uint32_t size) {
    return size == 0 ? fmt::format("empty {}", what) : fmt::format("{} of {}", what, size);
}

}  // namespace

std::string quoted(const Str& text, std::size_t most) {
    return quote_characters(text.length, most, [&text](std::uint32_t i) { return text.at(i); });
}

bool is_library_function(Machine& m, const Function& function) {
    return m.is_hidden(m.heap().at<CodeWrapper>(function.code)->code);
}

bool is_library_class(Machine& m, const Class& cls) {
    if ((cls.flags & ClassBuiltin) != 0 || cls.dict == 0) return true;
    const Value module = get(m.heap(), *m.heap().at<Dict>(cls.dict), *m.name(Name::module_));
    return m.heap().is(module, Kind::Str) && !equal(*m.heap().as<Str>(module), "__main__");
}

bool is_drawn_inline(Machine& m, Value v) {
    if (!v.is_object()) return true;
    Object& o = *m.heap().object(v);
    switch (o.kind()) {
        case Kind::Int:
        case Kind::Real:
        case Kind::Complex:
        case Kind::Str:
        case Kind::Bytes:
        case Kind::Range:
        case Kind::Slice:
        case Kind::Module:
        case Kind::CodeWrapper:
            return true;
        case Kind::Native: {
            const Value self = reinterpret_cast<Native&>(o).self;
            return self.is_unbound() || is_drawn_inline(m, self);
        }
        case Kind::Tuple:
            return reinterpret_cast<Tuple&>(o).size == 0;
        case Kind::Class:
            return is_library_class(m, reinterpret_cast<Class&>(o));
        case Kind::Function: {
            const auto& f = reinterpret_cast<Function&>(o);
            return f.closure == 0 && is_library_function(m, f);
        }
        default:
            return false;
    }
}

std::string inline_text(Machine& m, Value v, std::size_t most) {
    if (v.is_int()) return int_text(m, v, most);
    if (v.is_real()) return float_to_text(v.as_real());
    if (!v.is_object()) return special_text(v);
    Object& o = *m.heap().object(v);
    const auto as = [&o]<class T>(T*) -> T& { return reinterpret_cast<T&>(o); };
    switch (o.kind()) {
        case Kind::Int:
            return int_text(m, v, most);
        case Kind::Real:
            return float_to_text(as((Real*)nullptr).value);
        case Kind::Complex:
            return complex_to_text(as((Complex*)nullptr).real, as((Complex*)nullptr).imaginary);
        case Kind::Str:
            return quoted(as((Str*)nullptr), most);
        case Kind::Bytes: {
            auto& bytes = as((Bytes*)nullptr);
            return quoted_bytes(bytes.data(), bytes.length, most);
        }
        case Kind::Range:
            return range_text(m, as((Range*)nullptr));
        case Kind::Slice: {
            auto& s = as((Slice*)nullptr);
            return fmt::format("slice({}, {}, {})", brief_text(m, s.start, 12),
                               brief_text(m, s.stop, 12), brief_text(m, s.step, 12));
        }
        case Kind::Module:
            return "module " + text_at(m, as((Module*)nullptr).name);
        case Kind::Native:
            return "ƒ " + native_name(m, as((Native*)nullptr));
        case Kind::Function:
            return "ƒ " + text_at(m, as((Function*)nullptr).name);
        case Kind::Class:
            return "class " + text_at(m, as((Class*)nullptr).name);
        case Kind::Tuple:
            return "()";
        case Kind::CodeWrapper:
            return "code of " + m.code(as((CodeWrapper*)nullptr).code).name;
        default:
            return {};
    }
}

std::uint32_t size_of_container(const Object& o) {
    switch (o.kind()) {
        case Kind::Tuple:
            return reinterpret_cast<const Tuple&>(o).size;
        case Kind::List:
            return reinterpret_cast<const List&>(o).size;
        case Kind::Dict:
            return reinterpret_cast<const Dict&>(o).used;
        case Kind::Set:
            return reinterpret_cast<const Set&>(o).used;
        case Kind::ByteArray:
            return reinterpret_cast<const ByteArray&>(o).length;
        default:
            return 0;
    }
}

std::string title_of(Machine& m, Object& o) {
    const auto as = [&o]<class T>(T*) -> T& { return reinterpret_cast<T&>(o); };
    const std::string type = text_at(m, m.heap().class_of(&o)->name);
    switch (o.kind()) {
        case Kind::Function:
            return text_at(m, as((Function*)nullptr).name);
        case Kind::Class:
            return text_at(m, as((Class*)nullptr).name);
        case Kind::Module:
            return text_at(m, as((Module*)nullptr).name);
        case Kind::Generator:
            return text_at(m, as((Generator*)nullptr).name);
        case Kind::FrameRecord:
            return "frame of " +
                   title_of(m, *m.heap().at<Object>(as((FrameRecord*)nullptr).function));
        case Kind::Native:
            return native_name(m, as((Native*)nullptr));
        case Kind::BoundMethod: {
            const Value function = as((BoundMethod*)nullptr).function;
            return function.is_object() ? title_of(m, *m.heap().object(function)) : type;
        }
        case Kind::Tuple:
        case Kind::List:
        case Kind::Dict:
        case Kind::Set:
        case Kind::ByteArray:
            return counted(type.c_str(), size_of_container(o));
        default:
            return type;
    }
}

std::string description_of(Machine& m, Object& o) {
    const std::string title = title_of(m, o);
    switch (o.kind()) {
        case Kind::Function:
            return "ƒ " + title;
        case Kind::BoundMethod:
            return "method " + title;
        case Kind::Class:
            return "class " + title;
        case Kind::Module:
            return "module " + title;
        case Kind::Generator:
            return text_at(m, m.heap().class_of(&o)->name) + " " + title;
        case Kind::Cell:
            return "cell";
        case Kind::Instance:
        case Kind::Exception:
            return title + " object";
        default:
            return title;
    }
}

namespace {

// Writes items until the text is long enough.
class BriefWriter {
  public:
    BriefWriter(Machine& m, std::size_t most) : m_(m), most_(most) {}

    void write(Value v, int depth) {
        if (is_drawn_inline(m_, v)) {
            out_ += inline_text(m_, v, most_);
            return;
        }
        Object& o = *m_.heap().object(v);
        if (depth > 2) {
            out_ += "…";
            return;
        }
        switch (o.kind()) {
            case Kind::List: {
                const auto& list = reinterpret_cast<List&>(o);
                return sequence("[", items(m_.heap(), list), list.size, "]", depth);
            }
            case Kind::Tuple: {
                auto& tuple = reinterpret_cast<Tuple&>(o);
                return sequence("(", tuple.items(), tuple.size, tuple.size == 1 ? ",)" : ")",
                                depth);
            }
            case Kind::Dict:
                return entries_of(reinterpret_cast<Dict&>(o), depth);
            case Kind::Exception: {
                auto* args = m_.heap().at<Tuple>(reinterpret_cast<Exception&>(o).args);
                out_ += title_of(m_, o);
                return sequence("(", args->items(), args->size, ")", depth);
            }
            default:
                out_ += description_of(m_, o);
        }
    }
    [[nodiscard]] std::string take() { return std::move(out_); }

  private:
    [[nodiscard]] bool full() const { return out_.size() > most_; }
    void sequence(const char* open, const Value* values, std::uint32_t count, const char* close,
                  int depth) {
        out_ += open;
        for (std::uint32_t i = 0; i < count; ++i) {
            if (i != 0) out_ += ", ";
            if (full()) {
                out_ += "…";
                break;
            }
            write(values[i], depth + 1);
        }
        out_ += close;
    }
    void entries_of(const Dict& dict, int depth) {
        const DictEntry* entry = entries(m_.heap(), dict);
        out_ += "{";
        bool first = true;
        for (std::uint32_t i = 0; i < dict.fill; ++i) {
            if (entry[i].key.is_unbound()) continue;
            if (!first) out_ += ", ";
            first = false;
            if (full()) {
                out_ += "…";
                break;
            }
            write(entry[i].key, depth + 1);
            out_ += ": ";
            write(entry[i].value, depth + 1);
        }
        out_ += "}";
    }

    Machine& m_;
    std::size_t most_;
    std::string out_;
};

}  // namespace

std::string brief_text(Machine& m, Value v, std::size_t most) {
    BriefWriter writer(m, most);
    writer.write(v, 0);
    return writer.take();
}

}  // namespace outlive::machine
