// Arguments on their way to a native: counted, placed, refused in CPython's words.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/attributes.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/suggestions.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

std::string plural(std::uint64_t n, std::string_view noun) {
    return fmt::format("{} {}{}", n, noun, n == 1 ? "" : "s");
}

// Parameters as the caller counts them: without the self of a method.
std::uint32_t hidden_self(const NativeInfo& n) {
    return n.role == NativeRole::Method || n.role == NativeRole::ClassMethod ||
                   n.role == NativeRole::Getter || n.role == NativeRole::Setter ||
                   (n.role == NativeRole::Static && n.name == "__new__")
               ? 1
               : 0;
}

// A constructor is named by its type in error messages.
std::string_view spoken_name(const NativeInfo& n) {
    return n.name == "__new__" || n.name == "__init__" ? n.owner : n.name;
}

bool refuse(Machine& m, std::string_view message) {
    m.raise_type(message);
    return false;
}

// A slot's wrapper counts its arguments before the slot sees them. Those that
// CPython unpacks as a tuple without a name leave a blank where it would stand.
bool wrong_slot_count(Machine& m, const NativeInfo& n, std::uint32_t got) {
    constexpr std::string_view unpacked[] = {"__setattr__", "__setitem__", "__set__", "__get__",
                                             "__pow__",     "__rpow__",    "__ipow__"};
    const bool repeats = n.name == "__mul__" || n.name == "__rmul__" || n.name == "__imul__";
    const bool nameless =
        (repeats && n.owner != "int" && n.owner != "float" && n.owner != "complex") ||
        std::find(std::begin(unpacked), std::end(unpacked), n.name) != std::end(unpacked);
    const std::uint32_t required = n.required - 1, most = n.positional - 1;
    const std::string_view bound = required == most ? ""
                                   : got < required ? "at least "
                                                    : "at most ";
    return refuse(m, fmt::format("{}expected {}{}, got {}", nameless ? " " : "", bound,
                                 plural(got < required ? required : most, "argument"), got));
}

// int(…) and str(…) themselves count arguments by position on a way of their own.
bool counts_like_a_function(const Heap& heap, const NativeInfo& n, Value cls,
                            std::uint32_t keywords) {
    if (keywords != 0 || n.name != "__new__" || (n.owner != "int" && n.owner != "str"))
        return false;
    return heap.is(cls, Kind::Class) && (heap.as<Class>(cls)->flags & ClassBuiltin) != 0;
}

// Sets name the class that is being made, the other constructors their own.
std::string constructed_name(Machine& m, const NativeInfo& n, Value first) {
    const bool is_set = n.owner == "set" || n.owner == "frozenset";
    if (!is_set || first.is_unbound() || spoken_name(n) == n.name)
        return std::string(spoken_name(n));
    const Heap& heap = m.heap();
    return heap.is(first, Kind::Class) ? to_utf8(*heap.at<Str>(heap.as<Class>(first)->name))
                                       : m.type_name(first);
}

// "math.": a function of a module says so where its argument count is wrong.
std::string module_prefix(Machine& m, const NativeInfo& n) {
    if (n.qualname.find('.') != std::string_view::npos) return {};  // a class's
    for (const auto& module : m.natives().modules()) {
        if (n.index < module.first_native || n.index >= module.first_native + module.count)
            continue;
        if (module.name == "builtins" || module.name == "_intrinsics") return {};
        return std::string(module.name.substr(module.name.starts_with('_') ? 1 : 0)) + ".";
    }
    return {};
}

// Too many arguments for a native that takes some by keyword.
bool too_many(Machine& m, const NativeInfo& n, Value first, std::uint32_t got,
              std::uint32_t keywords) {
    const auto all = static_cast<std::uint32_t>(n.parameters.size()) - hidden_self(n);
    const std::uint32_t most = n.positional - hidden_self(n);
    const std::string_view name = spoken_name(n);
    if (counts_like_a_function(m.heap(), n, first, keywords)) {
        return refuse(
            m, fmt::format("{} expected at most {}, got {}", name, plural(most, "argument"), got));
    }
    if (got + keywords > all && !n.has_varargs) {
        return refuse(m,
                      fmt::format("{}() takes at most {} {}argument{} ({} given)", name, all,
                                  got == 0 ? "keyword " : "", all == 1 ? "" : "s", got + keywords));
    }
    if (most == 0) return refuse(m, fmt::format("{}() takes no positional arguments", name));
    return refuse(
        m, fmt::format(
               "{}() takes {} {} ({} given)", name,
               n.required - std::min(hidden_self(n), n.required) == most ? "exactly" : "at most",
               plural(most, "positional argument"), got));
}

bool wrong_count(Machine& m, const NativeInfo& n, Value first, std::uint32_t given) {
    const std::uint32_t self = hidden_self(n);
    const std::uint32_t got = given - std::min(self, given);
    const std::uint32_t required = n.required - std::min(self, n.required);
    const std::uint32_t most = n.positional - self;
    const std::string name = constructed_name(m, n, first);
    const bool constructor = spoken_name(n) != n.name;
    if (n.is_slot && !constructor) return wrong_slot_count(m, n, got);
    if (n.has_keywords && got > most) return too_many(m, n, first, got, 0);
    if (most == 0 && !n.has_varargs) {
        return refuse(m, constructor ? fmt::format("{} takes no arguments", name)
                                     : fmt::format("{}{}() takes no arguments ({} given)",
                                                   module_prefix(m, n), n.qualname, got));
    }
    if (required == 1 && most == 1 && !constructor) {
        return refuse(m, fmt::format("{}{}() takes exactly one argument ({} given)",
                                     module_prefix(m, n), n.qualname, got));
    }
    const std::string_view call = n.owner == "super" ? "()" : "";
    const bool exact = required == most && !n.has_varargs;
    return refuse(m, fmt::format("{}{} expected {}{}, got {}", name, call,
                                 exact            ? ""
                                 : got < required ? "at least "
                                                  : "at most ",
                                 plural(got < required ? required : most, "argument"), got));
}

const Parameter* find_parameter(const NativeInfo& n, std::string_view name) {
    for (const Parameter& p : n.parameters) {
        if (p.name == name &&
            (p.kind == ParameterKind::Either || p.kind == ParameterKind::KeywordOnly))
            return &p;
    }
    return nullptr;
}

std::int32_t index_of(const NativeInfo& n, ParameterKind kind) {
    for (std::size_t i = 0; i < n.parameters.size(); ++i) {
        if (n.parameters[i].kind == kind) return static_cast<std::int32_t>(i);
    }
    return -1;
}

// Puts a keyword's value where it belongs; what fits nowhere, or where an
// argument by position already is, waits for `refuse_keywords`.
enum class Placed : std::uint8_t { Yes, Unknown, Twice };
Placed place_keyword(Machine& m, const NativeInfo& n, Str& name, Value value, Value* bound) {
    if (const Parameter* p = find_parameter(n, to_utf8(name))) {
        Value& slot = bound[p - n.parameters.data()];
        if (!slot.is_unbound()) return Placed::Twice;
        slot = value;
        return Placed::Yes;
    }
    const std::int32_t keywords = index_of(n, ParameterKind::VarKeywords);
    if (keywords < 0) return Placed::Unknown;
    if (bound[keywords].is_unbound()) bound[keywords] = m.heap().value(make_dict(m.heap()));
    set(m.heap(), *m.heap().as<Dict>(bound[keywords]), name, value);
    return Placed::Yes;
}

std::string keyword_suggestion(const NativeInfo& n, const std::string& wrong) {
    std::vector<std::string> candidates;
    for (const Parameter& p : n.parameters) {
        if (p.kind == ParameterKind::Either || p.kind == ParameterKind::KeywordOnly)
            candidates.emplace_back(p.name);
    }
    const std::string best = nearest_name(wrong, candidates);
    return best.empty() ? "" : fmt::format(". Did you mean '{}'?", best);
}

bool refuse_keyword(Machine& m, const NativeInfo& n, Str& name, Placed how) {
    const std::string text = to_utf8(name);
    if (how == Placed::Twice) {
        const auto position = find_parameter(n, text) - n.parameters.data() + 1 - hidden_self(n);
        return refuse(m, fmt::format("argument for {}() given by name ('{}') and position ({})",
                                     spoken_name(n), text, position));
    }
    if (n.owner == "enumerate")
        return refuse(m, fmt::format("'{}' is an invalid keyword argument for enumerate()", text));
    // sorted() hands its keywords on to list.sort().
    return refuse(m, fmt::format("{}() got an unexpected keyword argument '{}'{}",
                                 n.name == "sorted" ? "sort" : spoken_name(n), text,
                                 keyword_suggestion(n, text)));
}

// How many parameters without default take no keyword.
std::uint32_t required_by_position(const NativeInfo& n) {
    std::uint32_t count = 0;
    for (const Parameter& p : n.parameters)
        count += p.kind == ParameterKind::PositionalOnly && !p.has_default ? 1U : 0U;
    return count;
}

bool check_missing(Machine& m, const NativeInfo& n, const Value* bound,
                   std::uint32_t positional_given) {
    for (std::size_t i = 0; i < n.parameters.size(); ++i) {
        const Parameter& p = n.parameters[i];
        if (p.has_default || !bound[i].is_unbound()) continue;
        if (!n.has_keywords) return wrong_count(m, n, bound[0], positional_given);
        if (p.kind == ParameterKind::PositionalOnly) {
            const std::uint32_t self = hidden_self(n);
            const std::uint32_t required = required_by_position(n) - self;
            return refuse(
                m, fmt::format(
                       "{}() takes {} {} ({} given)", spoken_name(n),
                       required == n.positional - self && !n.has_varargs ? "exactly" : "at least",
                       plural(required, "positional argument"),
                       positional_given - std::min(self, positional_given)));
        }
        m.raise_type(fmt::format("{}() missing required argument '{}' (pos {})", spoken_name(n),
                                 p.name, i + 1 - hidden_self(n)));
        return false;
    }
    return true;
}

void collect_varargs(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t count,
                     Value* bound) {
    const std::uint32_t extra = count > n.positional ? count - n.positional : 0;
    bound[index_of(n, ParameterKind::VarArgs)] =
        make_tuple(m.heap(), args + (count - extra), extra);
}

bool check_self(Machine& m, const NativeInfo& n, std::uint32_t positional) {
    if (n.role != NativeRole::Method || positional != 0) return true;
    return refuse(m, n.is_slot ? fmt::format("descriptor '{}' of '{}' object needs an argument",
                                             n.name, n.owner)
                               : fmt::format("unbound method {}() needs an argument", n.qualname));
}

bool takes_any_keyword(const NativeInfo& n) {
    return index_of(n, ParameterKind::VarKeywords) >= 0;
}

// What can be said before looking at single arguments.
bool check_counts(Machine& m, const NativeInfo& n, Value first, std::uint32_t positional,
                  std::uint32_t keywords) {
    if (!check_self(m, n, positional)) return false;
    if (n.role == NativeRole::Static && n.name == "__new__" && positional == 0)
        return refuse(m, fmt::format("{}.__new__(): not enough arguments", n.owner));
    if (keywords != 0 && !n.has_keywords) {
        const bool constructor = spoken_name(n) != n.name;
        if (n.is_slot && !constructor)
            return refuse(m, fmt::format("wrapper {}() takes no keyword arguments", n.name));
        return refuse(m, constructor
                             ? fmt::format("{}() takes no keyword arguments", spoken_name(n))
                             : fmt::format("{}{}() takes no keyword arguments", module_prefix(m, n),
                                           n.qualname));
    }
    // These two look for something to compare before they look at names.
    if (positional == 0 && keywords != 0 && (n.name == "min" || n.name == "max"))
        return refuse(m, fmt::format("{} expected at least 1 argument, got 0", n.name));
    if (n.has_varargs) return true;
    const std::uint32_t got = positional - std::min(hidden_self(n), positional);
    const bool crowded =
        keywords != 0 && !takes_any_keyword(n) && positional + keywords > n.parameters.size();
    if (crowded) return too_many(m, n, first, got, keywords);
    return positional <= n.positional || wrong_count(m, n, first, positional);
}

bool bind_keywords(Machine& m, const NativeInfo& n, const Value* values, const Tuple& names,
                   std::uint32_t positional, Value* bound) {
    Placed worst = Placed::Yes;
    Str* wrong = nullptr;
    for (std::uint32_t i = 0; i < names.size; ++i) {
        Str& name = *m.heap().as<Str>(names.items()[i]);
        const Placed how = place_keyword(m, n, name, values[i], bound);
        if (how > worst) {
            worst = how;
            wrong = &name;
        }
    }
    return check_missing(m, n, bound, positional) &&
           (wrong == nullptr || refuse_keyword(m, n, *wrong, worst));
}

// A constructor that knows no keywords leaves them to the class's own __init__, and
// a list's __init__ to the class's own __new__.
bool leaves_keywords(Machine& m, const NativeInfo& n, Value first) {
    const Heap& heap = m.heap();
    if (n.has_keywords) return false;
    if (n.role == NativeRole::Static && n.name == "__new__")
        return heap.is(first, Kind::Class) && (heap.as<Class>(first)->flags & ClassHasInit) != 0;
    return n.is_slot && n.name == "__init__" && n.owner == "list" && heap.is(first, Kind::List) &&
           !heap.is(type_lookup(m, first, Name::new_), Kind::Native);
}

}  // namespace

bool bind(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t count,
          Tuple* keyword_names, Value* bound) {
    std::uint32_t keywords = keyword_names == nullptr ? 0 : keyword_names->size;
    const std::uint32_t positional = count - keywords;
    const Value first = positional == 0 ? Value::unbound() : args[0];
    if (keywords != 0 && leaves_keywords(m, n, first)) keywords = 0;
    if (!check_counts(m, n, first, positional, keywords)) return false;
    for (std::size_t i = 0; i < n.parameters.size(); ++i) bound[i] = Value::unbound();
    for (std::uint32_t i = 0; i < std::min(positional, n.positional); ++i) bound[i] = args[i];
    if (n.has_varargs) collect_varargs(m, n, args, positional, bound);
    const bool done =
        keywords == 0 ? check_missing(m, n, bound, positional)
                      : bind_keywords(m, n, args + positional, *keyword_names, positional, bound);
    if (!done) unbind(m, n, bound);
    return done;
}

void unbind(Machine& m, const NativeInfo& n, const Value* bound) {
    for (std::size_t i = 0; i < n.parameters.size(); ++i) {
        const ParameterKind kind = n.parameters[i].kind;
        if (kind == ParameterKind::VarArgs || kind == ParameterKind::VarKeywords)
            m.heap().release(bound[i]);
    }
}

namespace {

bool has_index_method(Machine& m, Value v) {
    return v.is_object() && (m.heap().class_of(v)->flags & ClassBuiltin) == 0 &&
           !is_int(m.heap(), v) && !type_lookup(m, v, Name::index_).is_unbound();
}

// The truth of what has a method for it, or is warned of.
bool asks_for_truth(Machine& m, Value v) {
    return !v.is_unbound() && !v.is_bool() && truth(m, v) == Answer::NeedsPython;
}

bool needs_preparing(Machine& m, const Parameter& p, Value argument) {
    return (p.is_index && has_index_method(m, argument)) ||
           (p.is_truth && asks_for_truth(m, argument));
}

}  // namespace

bool needs_preparing(Machine& m, const NativeInfo& n, const Value* bound, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (needs_preparing(m, n.parameters[i], bound[i])) return true;
    }
    return false;
}

namespace {

// Where arguments stand that the prelude has to prepare: positions and names.
class Unprepared {
  public:
    explicit Unprepared(Machine& m)
        : m_(m),
          indices_(m.heap(), m.heap().value(make_list(m.heap()))),
          truths_(m.heap(), m.heap().value(make_list(m.heap()))) {}

    void look_at(const Parameter& p, Value argument, Value place) {
        if (!needs_preparing(m_, p, argument)) return;
        append(m_.heap(), *m_.heap().as<List>((p.is_index ? indices_ : truths_).get()), place);
    }
    [[nodiscard]] Value indices() const { return indices_.get(); }
    [[nodiscard]] Value truths() const { return truths_.get(); }

  private:
    Machine& m_;
    Owned indices_, truths_;
};

// An argument for an index or a truth is an object of the program's: the prelude
// calls its method and then the native again.
Value call_with_prepared(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t count,
                         Tuple* keyword_names) {
    Heap& heap = m.heap();
    const std::uint32_t keywords = keyword_names == nullptr ? 0 : keyword_names->size;
    const std::uint32_t positional = std::min(count - keywords, n.positional);
    Unprepared places(m);
    for (std::uint32_t i = 0; i < positional; ++i)
        places.look_at(n.parameters[i], args[i], Value::integer(i));
    const Owned named(heap, heap.value(make_dict(heap)));
    for (std::uint32_t i = 0; i < keywords; ++i) {
        Str& name = *heap.as<Str>(keyword_names->items()[i]);
        const Value v = args[count - keywords + i];
        set(heap, *heap.as<Dict>(named.get()), name, v);
        const Parameter* p = find_parameter(n, to_utf8(name));
        if (p != nullptr) places.look_at(*p, v, heap.value(&name));
    }
    auto* native = heap.create<Native>(Kind::Native);
    native->native = n.index;
    native->owner = 0;
    native->self = native->module = Value::unbound();
    const Owned callable(heap, heap.value(native));
    const Owned all(heap, make_tuple(m, args, count - keywords));
    return m.enter(Prelude::call_with_prepared,
                   {callable.get(), all.get(), named.get(), places.indices(), places.truths()});
}

}  // namespace

Value call_native(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t count,
                  Tuple* keyword_names) {
    objects::look_now_and_then(m.heap());
    if (n.plain && count == n.positional && keyword_names == nullptr) return n.function(m, args);
    Value bound[most_native_parameters];
    if (n.optional_rest && keyword_names == nullptr && count >= n.required &&
        count <= n.positional && !(n.prepares && needs_preparing(m, n, args, count))) {
        std::copy_n(args, count, bound);
        return n.function(m, bound);
    }
    if (!bind(m, n, args, count, keyword_names, bound)) return Value::raised();
    const bool unprepared = n.prepares && needs_preparing(m, n, bound, n.parameters.size());
    const Value result =
        unprepared ? call_with_prepared(m, n, args, count, keyword_names) : n.function(m, bound);
    unbind(m, n, bound);
    return result;
}

}  // namespace outlive::machine
