// repr, str, format.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/format.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

// One repr in progress: the text so far, and the containers it is inside of.
class Writing {
  public:
    explicit Writing(Machine& m) : m_(m), heap_(m.heap()) {}

    // No: it cannot be done here. Raised: an exception stands.
    Answer value(Value v, int depth) {
        if (v.is_int()) {
            const fmt::format_int digits(v.as_int());
            return add({digits.data(), digits.size()});
        }
        if (v.is_bool()) return add(v.is_true() ? "True" : "False");
        if (v.is_real()) return add(float_to_text(v.as_real()));
        if (v.is_none()) return add("None");
        if (!v.is_object()) return add(v == Value::ellipsis() ? "Ellipsis" : "NotImplemented");
        if ((heap_.class_of(v)->flags & ClassHasRepr) != 0 || depth > deepest)
            return Answer::NeedsPython;
        return content(v, depth);
    }

    Answer content(Value v, int depth) {
        switch (heap_.object(v)->kind()) {
            case Kind::Int:
            case Kind::Real:
            case Kind::Complex:
                return finished(repr_number(m_, v));
            case Kind::Str:
            case Kind::Bytes:
            case Kind::ByteArray:
                return finished(repr_text(m_, v));
            case Kind::Tuple:
            case Kind::List:
            case Kind::Dict:
            case Kind::Set:
            case Kind::DictView:
            case Kind::MappingProxy:
                return guarded(v, depth);
            case Kind::Range:
                return range(*heap_.as<Range>(v));
            case Kind::Slice:
                return slice(*heap_.as<Slice>(v), depth);
            case Kind::Exception:
                return finished(exception_repr(m_, *heap_.as<Exception>(v), depth + 1));
            case Kind::BoundMethod:
            case Kind::StaticMethod:
            case Kind::ClassMethod:
            case Kind::Property:
            case Kind::WeakReference:
            case Kind::Super:
                return Answer::NeedsPython;  // the texts hold another value's
            default:
                return by_native(v);
        }
    }

    [[nodiscard]] const std::string& text() const { return out_; }

  private:
    Answer add(std::string_view text) {
        out_ += text;
        if (out_.size() - checked_ > 65'536) {
            checked_ = out_.size();
            m_.charge(65'536 / 8);
            heap_.worked(65'536);
            if (!m_.reserve(2 * out_.size())) return Answer::Raised;
        }
        return Answer::Yes;
    }
    Answer finished(Value text) {
        if (text == Value::raised()) return Answer::Raised;
        if (text == Value::needs_python()) return Answer::NeedsPython;
        const Owned owned(heap_, text);
        return add(to_utf8(*heap_.as<Str>(text)));
    }

    Answer guarded(Value v, int depth) {
        if (std::find(inside_.begin(), inside_.end(), v) != inside_.end()) return add(dots(v));
        inside_.push_back(v);
        const Answer a = container(v, depth);
        inside_.pop_back();
        return a;
    }

    const char* dots(Value v) {
        switch (heap_.object(v)->kind()) {
            case Kind::List:
                return "[...]";
            case Kind::Tuple:
                return "(...)";
            case Kind::Set:
                return "set(...)";
            case Kind::DictView:
                return "...";
            default:
                return "{...}";
        }
    }

    Answer container(Value v, int depth) {
        switch (heap_.object(v)->kind()) {
            case Kind::List:
                return wrapped("[", item_span(heap_, v), "]", depth);
            case Kind::Tuple: {
                const ItemSpan span = item_span(heap_, v);
                return wrapped("(", span, span.size == 1 ? ",)" : ")", depth);
            }
            case Kind::Dict:
                return dict(*heap_.as<Dict>(v), depth);
            case Kind::Set:
                return set(*heap_.as<Set>(v), depth);
            case Kind::DictView:
                return view(*heap_.as<DictView>(v), depth);
            default: {
                out_ += "mappingproxy(";
                const Answer a = value(heap_.as<MappingProxy>(v)->mapping, depth + 1);
                return a == Answer::Yes ? add(")") : a;
            }
        }
    }

    Answer wrapped(const char* open, ItemSpan items, const char* close, int depth) {
        out_ += open;
        for (std::uint32_t i = 0; i < items.size; ++i) {
            if (i != 0) out_ += ", ";
            const Answer a = value(items.items[i], depth + 1);
            if (a != Answer::Yes) return a;
        }
        return add(close);
    }

    Answer dict(const Dict& d, int depth) {
        out_ += "{";
        const DictEntry* e = entries(heap_, d);
        bool first = true;
        for (std::uint32_t i = 0; i < d.fill; ++i) {
            if (e[i].key.is_unbound()) continue;
            if (!first) out_ += ", ";
            first = false;
            Answer a = value(e[i].key, depth + 1);
            if (a == Answer::Yes) {
                out_ += ": ";
                a = value(e[i].value, depth + 1);
            }
            if (a != Answer::Yes) return a;
        }
        return add("}");
    }

    Answer set(const Set& s, int depth) {
        const bool plain = heap_.is_exact(heap_.value(&s), Kind::Set);
        const std::string name = to_utf8(*heap_.at<Str>(heap_.class_of(&s.head)->name));
        if (s.used == 0) return add(name + "()");
        std::vector<Value> keys;
        std::int64_t position = 0;
        while (const SetEntry* e = next_entry(heap_, s, position)) keys.push_back(e->key);
        if (!plain) out_ += name + "(";
        const Answer a =
            wrapped("{", {keys.data(), static_cast<std::uint32_t>(keys.size())}, "}", depth);
        return a == Answer::Yes && !plain ? add(")") : a;
    }

    Answer view(const DictView& v, int depth) {
        out_ += to_utf8(*heap_.at<Str>(heap_.class_of(&v.head)->name)) + "(";
        const Owned items(heap_, list_of(m_, heap_.value(&v)));
        const Answer a = wrapped("[", item_span(heap_, items.get()), "]", depth);
        return a == Answer::Yes ? add(")") : a;
    }

    Answer range(const Range& r) {
        out_ += "range(" + int_to_text(heap_, r.start) + ", " + int_to_text(heap_, r.stop);
        if (r.step != Value::integer(1)) out_ += ", " + int_to_text(heap_, r.step);
        return add(")");
    }

    Answer slice(const Slice& s, int depth) {
        const Value parts[3] = {s.start, s.stop, s.step};
        Value copy[3] = {parts[0], parts[1], parts[2]};
        out_ += "slice";
        return wrapped("(", {copy, 3}, ")", depth);
    }

    // Kinds whose text is a native __repr__'s that never needs Python.
    Answer by_native(Value v) {
        const Value method = type_lookup(m_, v, Name::repr_);
        if (!heap_.is(method, Kind::Native)) return Answer::NeedsPython;
        return finished(m_.natives()[heap_.as<Native>(method)->native].function(m_, &v));
    }

    Machine& m_;
    Heap& heap_;
    std::string out_;
    std::size_t checked_ = 0;
    std::vector<Value> inside_;
};

Value result(Machine& m, const Writing& w, Answer a) {
    if (a == Answer::Raised) return Value::raised();
    if (a != Answer::Yes) return Value::needs_python();
    return m.text(w.text());
}

}  // namespace

Value repr(Machine& m, Value v, int depth) {
    if (m.heap().is_exact(v, Kind::Str)) return repr_text(m, v);
    if (v.is_int()) {
        const fmt::format_int digits(v.as_int());
        return m.heap().value(make_str_latin1(m.heap(), {digits.data(), digits.size()}));
    }
    Writing w(m);
    const Answer a = w.value(v, depth);
    return result(m, w, a);
}

Value repr_content(Machine& m, Value v) {
    Writing w(m);
    const Answer a = v.is_object() ? w.content(v, 0) : w.value(v, 0);
    return result(m, w, a);
}

Value str(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return repr(m, v);
    if (heap.is_exact(v, Kind::Str)) return heap.retained(v);
    if ((heap.class_of(v)->flags & (ClassHasStr | ClassHasRepr)) != 0) return Value::needs_python();
    if (heap.is(v, Kind::Str)) {
        return str_of_class(heap, heap.state().classes[static_cast<std::size_t>(Kind::Str)],
                            *heap.as<Str>(v));
    }
    if (heap.is(v, Kind::Exception)) return exception_str(m, *heap.as<Exception>(v));
    if (heap.is(v, Kind::MappingProxy)) return str(m, heap.as<MappingProxy>(v)->mapping);
    return repr(m, v);
}

namespace {

Value refuse_spec(Machine& m, Value v) {
    return m.raise_type(
        fmt::format("unsupported format string passed to {}.__format__", m.type_name(v)));
}

bool has_own_format(const Heap& heap, Value v) {
    return v.is_object() && (heap.class_of(v)->flags & ClassHasFormat) != 0;
}

}  // namespace

Value format(Machine& m, Value v, Value spec) {
    Heap& heap = m.heap();
    if (has_own_format(heap, v)) return Value::needs_python();
    Str& text = *heap.as<Str>(spec);
    if (text.length == 0) return str(m, v);
    const Value r = format_value(m, v, text);
    return r == Value::not_implemented() ? refuse_spec(m, v) : r;
}

Value format_into(Machine& m, Value v, Value spec, TextBuilder& out) {
    Heap& heap = m.heap();
    if (has_own_format(heap, v)) return Value::needs_python();
    const Str& text = *heap.as<Str>(spec);
    if (text.length != 0) {
        const Value r = append_formatted(m, v, text, out);
        return r == Value::not_implemented() ? refuse_spec(m, v) : r;
    }
    if (v.is_int()) {
        out.append_int(v.as_int());
        return Value::none();
    }
    Owned shown(heap, str(m, v));
    if (shown.get().is_answer()) return shown.give();
    out.append(*heap.as<Str>(shown.get()));
    return Value::none();
}

}  // namespace outlive::machine
