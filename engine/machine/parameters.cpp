#include "engine/machine/parameters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/machine/guise.hpp"
#include "engine/machine/slot_names.hpp"

namespace outlive::machine {

namespace {

using bytecode::Code;

struct Binding {
    Machine& m;
    const Code& code;
    const Function& function;
    const CallArguments& args;
    Value* slots;

    [[nodiscard]] std::uint32_t keywords() const {
        return args.keyword_names == nullptr ? 0 : args.keyword_names->size;
    }
    [[nodiscard]] std::uint32_t positional() const { return args.count - keywords(); }
    [[nodiscard]] bool has_varargs() const { return (code.flags & bytecode::CodeVarArgs) != 0; }
    [[nodiscard]] bool has_var_keywords() const {
        return (code.flags & bytecode::CodeVarKeywords) != 0;
    }
    // Parameters that have a name of their own: positional, then keyword-only.
    [[nodiscard]] std::uint32_t named() const {
        return code.argument_count + code.keyword_only_count;
    }
    [[nodiscard]] std::uint32_t varargs_slot() const { return named(); }
    [[nodiscard]] std::uint32_t var_keywords_slot() const {
        return named() + (has_varargs() ? 1U : 0U);
    }
    // One of the library's that is native in CPython, and complains like that.
    [[nodiscard]] bool looks_native() const { return guise_of(function) != Guise::None; }
    // Parameters that CPython does not count: the object itself, or its class.
    [[nodiscard]] std::uint32_t hidden() const {
        return guise_of(function) == Guise::Method || makes_object() ? 1 : 0;
    }
    [[nodiscard]] bool makes_object() const {
        const std::string name = own_name();
        return name == "__new__" || name == "__init__" || name == "__call__";
    }
    // A method that fills a slot of its type in CPython ("__add__").
    [[nodiscard]] bool fills_slot() const {
        return guise_of(function) == Guise::Method && !makes_object() &&
               is_name_of_slot(class_name(), own_name());
    }
    [[nodiscard]] std::string own_name() const { return to_utf8(*m.heap().at<Str>(function.name)); }
    [[nodiscard]] std::string class_name() const {
        const std::string name = qualified_name();
        return name.substr(0, name.rfind('.'));
    }
    [[nodiscard]] std::string name() const {
        const std::string name = qualified_name();
        if (!looks_native()) return name;
        return makes_object()                        ? name.substr(0, name.rfind('.'))
               : guise_of(function) == Guise::Method ? name.substr(name.rfind('.') + 1)
                                                     : name;
    }
    [[nodiscard]] std::string qualified_name() const {
        return to_utf8(*m.heap().at<Str>(function.qualname));
    }
    [[nodiscard]] std::uint32_t default_count() const {
        return function.defaults == 0 ? 0 : m.heap().at<Tuple>(function.defaults)->size;
    }
};

Tuple* make_tuple(Heap& heap, const Value* values, std::uint32_t count) {
    auto* tuple =
        heap.create<Tuple>(Kind::Tuple, heap.state().classes[static_cast<std::size_t>(Kind::Tuple)],
                           sizeof(Tuple) + 8ULL * count);
    tuple->size = count;
    tuple->attrs = 0;
    for (std::uint32_t i = 0; i < count; ++i) tuple->items()[i] = heap.retained(values[i]);
    return tuple;
}

void bind_positional(const Binding& b) {
    Heap& heap = b.m.heap();
    const std::uint32_t count = std::min(b.positional(), b.code.argument_count);
    for (std::uint32_t i = 0; i < count; ++i) b.slots[i] = heap.retained(b.args.values[i]);
    if (b.has_varargs()) {
        const std::uint32_t extra = b.positional() - count;
        b.slots[b.varargs_slot()] = heap.value(make_tuple(heap, b.args.values + count, extra));
    }
    if (b.has_var_keywords()) b.slots[b.var_keywords_slot()] = heap.value(make_dict(heap));
}

bool same_name(const Str& name, const std::string& utf8) {
    return name.is_ascii() ? name.ascii() == utf8 : to_utf8(name) == utf8;
}

// Index of the parameter of this name that may be given by keyword, or -1.
std::int32_t parameter_index(const Binding& b, const Str& name, std::uint32_t from,
                             std::uint32_t to) {
    for (std::uint32_t i = from; i < to; ++i) {
        if (same_name(name, b.code.slots[i].name)) return static_cast<std::int32_t>(i);
    }
    return -1;
}

// The names given by keyword that are positional-only parameters.
std::string positional_only_by_keyword(const Binding& b) {
    std::string names;
    for (std::uint32_t p = 0; p < b.code.positional_only_count; ++p) {
        for (std::uint32_t i = 0; i < b.keywords(); ++i) {
            if (!equal(*b.m.heap().as<Str>(b.args.keyword_names->items()[i]), b.code.slots[p].name))
                continue;
            if (!names.empty()) names += ", ";
            names += b.code.slots[p].name;
        }
    }
    return names;
}

std::size_t edit_cost(std::string_view a, std::string_view b);

// All parameters are by position only, as those of special methods are: CPython
// counts the arguments.
bool counts_arguments(const Binding& b) {
    const std::uint32_t by_position = std::max(b.code.positional_only_count, b.hidden());
    return b.looks_native() &&
           (by_position == b.code.argument_count ||
            (!b.makes_object() && b.own_name().starts_with("__"))) &&
           b.code.keyword_only_count == 0 && !b.has_varargs() && !b.has_var_keywords();
}

// "deque.append", "_operator.add": the function with what it belongs to.
std::string full_name(const Binding& b) {
    if (b.makes_object()) return b.name();
    const Value module = b.function.module;
    const bool named = b.hidden() == 0 && b.m.heap().is(module, Kind::Str);
    return (named ? to_utf8(*b.m.heap().as<Str>(module)) + "." : "") + b.qualified_name();
}

bool needs_object(const Binding& b) {
    b.m.raise_type(b.fills_slot() || b.makes_object()
                       ? fmt::format("descriptor '{}' of '{}' object needs an argument",
                                     b.own_name(), owner_of_method(b.m, b.function))
                       : fmt::format("unbound method {}() needs an argument", b.qualified_name()));
    return false;
}

// Whether CPython unpacks the arguments of a slot, and says so with a blank in front:
// where there may be two, and where a sequence is repeated.
bool unpacks_arguments(const Binding& b) {
    if (b.code.argument_count != 2 || b.default_count() != 0) return b.code.argument_count > 2;
    const std::string name = b.own_name();
    const bool repeats = name == "__mul__" || name == "__rmul__" || name == "__imul__";
    return repeats && (b.class_name() == "deque" || b.class_name() == "array");
}

bool wrong_count_of_slot(const Binding& b) {
    if (b.positional() == 0) return needs_object(b);
    const std::uint32_t most = b.code.argument_count - 1;
    const std::uint32_t least = most - std::min(most, b.default_count());
    const std::uint32_t given = b.positional() - 1;
    const std::uint32_t bound = given < least ? least : most;
    b.m.raise_type(fmt::format("{}expected {}{} argument{}, got {}",
                               unpacks_arguments(b) ? " " : "",
                               least == most   ? ""
                               : given < least ? "at least "
                                               : "at most ",
                               bound, bound == 1 ? "" : "s", given));
    return false;
}

bool unexpected_keyword(const Binding& b, const std::string& keyword) {
    if (counts_arguments(b)) {
        b.m.raise_type(fmt::format("{}() takes no keyword arguments", full_name(b)));
        return false;
    }
    const std::string wrong = positional_only_by_keyword(b);
    if (!wrong.empty()) {
        b.m.raise_type(
            fmt::format("{}() got some positional-only arguments passed as keyword arguments: '{}'",
                        b.name(), wrong));
        return false;
    }
    std::string hint;
    std::size_t best = 0;
    for (std::uint32_t i = b.code.positional_only_count; i < b.named(); ++i) {
        const std::string& candidate = b.code.slots[i].name;
        const std::size_t most = (candidate.size() + keyword.size() + 3) * 2 / 6;
        const std::size_t cost = edit_cost(keyword, candidate);
        if (cost > most || (!hint.empty() && cost >= best)) continue;
        hint = candidate;
        best = cost;
    }
    b.m.raise_type(
        hint.empty()
            ? fmt::format("{}() got an unexpected keyword argument '{}'", b.name(), keyword)
            : fmt::format("{}() got an unexpected keyword argument '{}'. Did you mean '{}'?",
                          b.name(), keyword, hint));
    return false;
}

bool bind_keyword(const Binding& b, Str& keyword, Value value) {
    const std::int32_t index = parameter_index(b, keyword, b.code.positional_only_count, b.named());
    if (index >= 0) {
        Value& slot = b.slots[index];
        if (!slot.is_unbound()) {
            b.m.raise_type(fmt::format("{}() got multiple values for argument '{}'", b.name(),
                                       to_utf8(keyword)));
            return false;
        }
        slot = b.m.heap().retained(value);
        return true;
    }
    if (b.has_var_keywords()) {
        set(b.m.heap(), *b.m.heap().as<Dict>(b.slots[b.var_keywords_slot()]), keyword, value);
        return true;
    }
    return unexpected_keyword(b, to_utf8(keyword));
}

bool wrong_count_of_native(const Binding& b) {
    const std::uint32_t most = b.code.argument_count - b.hidden();
    const std::uint32_t least = most - std::min(most, b.default_count());
    const std::uint32_t given = b.positional() - std::min(b.hidden(), b.positional());
    if (!b.makes_object() && least == most && most < 2) {
        b.m.raise_type(fmt::format("{}() takes {} ({} given)", full_name(b),
                                   most == 0 ? "no arguments" : "exactly one argument", given));
        return false;
    }
    const std::uint32_t bound = given < least ? least : most;
    b.m.raise_type(fmt::format("{} expected {}{} argument{}, got {}", b.name(),
                               least == most   ? ""
                               : given < least ? "at least "
                                               : "at most ",
                               bound, bound == 1 ? "" : "s", given));
    return false;
}

bool too_many_of_native(const Binding& b) {
    if (b.fills_slot()) return wrong_count_of_slot(b);
    if (counts_arguments(b)) return wrong_count_of_native(b);
    const std::uint32_t most = b.code.argument_count - b.hidden();
    b.m.raise_type(fmt::format("{}() takes {} {} argument{} ({} given)", b.name(),
                               b.default_count() == 0 ? "exactly" : "at most", most,
                               most == 1 ? "" : "s", b.args.count - b.hidden()));
    return false;
}

bool too_many(const Binding& b) {
    if (b.looks_native()) return too_many_of_native(b);
    const std::uint32_t most = b.code.argument_count;
    const std::uint32_t defaults = b.default_count();
    std::uint32_t keyword_only = 0;
    for (std::uint32_t i = most; i < b.named(); ++i)
        keyword_only += b.slots[i].is_unbound() ? 0U : 1U;
    const std::string takes =
        defaults != 0 ? fmt::format("from {} to {}", std::int64_t{most} - defaults, most)
                      : fmt::format("{}", most);
    const bool plural = defaults != 0 || most != 1;
    const std::uint32_t given = b.positional();
    std::string given_text = fmt::format("{}", given);
    if (keyword_only != 0) {
        given_text +=
            fmt::format(" positional argument{} (and {} keyword-only argument{})",
                        given == 1 ? "" : "s", keyword_only, keyword_only == 1 ? "" : "s");
    }
    b.m.raise_type(fmt::format("{}() takes {} positional argument{} but {} {} given", b.name(),
                               takes, plural ? "s" : "", given_text,
                               given == 1 && keyword_only == 0 ? "was" : "were"));
    return false;
}

bool missing(const Binding& b, const std::vector<std::string>& names, std::string_view kind) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i != 0) list += names.size() == 2 ? " and " : i + 1 == names.size() ? ", and " : ", ";
        list += '\'' + names[i] + '\'';
    }
    b.m.raise_type(fmt::format("{}() missing {} required {} argument{}: {}", b.name(), names.size(),
                               kind, names.size() == 1 ? "" : "s", list));
    return false;
}

bool missing_of_native(const Binding& b, const std::string& name) {
    if (b.fills_slot()) return wrong_count_of_slot(b);
    if (b.hidden() != 0 && b.positional() == 0 && b.own_name() != "__new__") return needs_object(b);
    if (counts_arguments(b)) return wrong_count_of_native(b);
    const std::int32_t index = parameter_index(b, *intern(b.m.heap(), name), 0, b.named());
    b.m.raise_type(fmt::format("{}() missing required argument '{}' (pos {})", b.name(), name,
                               index + 1 - static_cast<std::int32_t>(b.hidden())));
    return false;
}

bool fill_positional_defaults(const Binding& b) {
    if (b.code.argument_count == 0) return true;
    Heap& heap = b.m.heap();
    const std::uint32_t defaults = b.default_count();
    const std::uint32_t required =
        b.code.argument_count - std::min(defaults, b.code.argument_count);
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < required; ++i) {
        if (b.slots[i].is_unbound()) names.push_back(b.code.slots[i].name);
    }
    if (!names.empty() && b.looks_native()) return missing_of_native(b, names.front());
    if (!names.empty()) return missing(b, names, "positional");
    for (std::uint32_t i = required; i < b.code.argument_count; ++i) {
        if (!b.slots[i].is_unbound()) continue;
        const auto* tuple = heap.at<Tuple>(b.function.defaults);
        b.slots[i] = heap.retained(
            tuple->items()[i - required +
                           (defaults > b.code.argument_count ? defaults - b.code.argument_count
                                                             : 0)]);
    }
    return true;
}

// Borrowed; no value: there is none.
Value keyword_default(Heap& heap, const Dict& defaults, const std::string& name) {
    const DictEntry* e = entries(heap, defaults);
    for (std::uint32_t i = 0; i < defaults.fill; ++i) {
        if (heap.is(e[i].key, Kind::Str) && same_name(*heap.as<Str>(e[i].key), name))
            return e[i].value;
    }
    return {};
}

bool fill_keyword_defaults(const Binding& b) {
    if (b.code.keyword_only_count == 0) return true;
    Heap& heap = b.m.heap();
    std::vector<std::string> names;
    for (std::uint32_t i = b.code.argument_count; i < b.named(); ++i) {
        if (!b.slots[i].is_unbound()) continue;
        const std::string& name = b.code.slots[i].name;
        Value value;
        if (b.function.keyword_defaults != 0) {
            value = keyword_default(heap, *heap.at<Dict>(b.function.keyword_defaults), name);
        }
        if (value.is_unbound()) {
            names.push_back(name);
        } else {
            b.slots[i] = heap.retained(value);
        }
    }
    return names.empty() || missing(b, names, "keyword-only");
}

// CPython's suggestion distance: 2 for a changed, added or dropped character,
// 1 for a changed case.
std::size_t edit_cost(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = 2 * j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = 2 * i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const char x = a[i - 1], y = b[j - 1];
            const std::size_t change = x == y ? 0 : ((x ^ y) == 0x20 ? 1 : 2);
            const std::size_t next = std::min({diagonal + change, row[j] + 2, row[j - 1] + 2});
            diagonal = row[j];
            row[j] = next;
        }
    }
    return row[b.size()];
}

}  // namespace

bool bind_parameters(Machine& m, const Code& code, const Function& function,
                     const CallArguments& args, Value* slots) {
    const Binding b{m, code, function, args, slots};
    bind_positional(b);
    if (b.keywords() != 0 && b.looks_native() && b.fills_slot()) {
        m.raise_type(fmt::format("wrapper {}() takes no keyword arguments", b.own_name()));
        return false;
    }
    for (std::uint32_t i = 0; i < b.keywords(); ++i) {
        Str& keyword = *m.heap().as<Str>(args.keyword_names->items()[i]);
        if (!bind_keyword(b, keyword, args.values[b.positional() + i])) return false;
    }
    if (b.positional() > code.argument_count && !b.has_varargs()) return too_many(b);
    return fill_positional_defaults(b) && fill_keyword_defaults(b);
}

}  // namespace outlive::machine
