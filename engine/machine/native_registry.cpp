#include "engine/machine/native_registry.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/attributes.hpp"
#include "engine/support/check.hpp"

namespace outlive::machine {

namespace {

std::string_view trimmed(std::string_view s) {
    const auto first = s.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return s.substr(first, s.find_last_not_of(" \t\n") - first + 1);
}

// Splits at commas that stand outside quotes and brackets.
std::vector<std::string_view> split_parameters(std::string_view s) {
    std::vector<std::string_view> parts;
    int depth = 0;
    char quote = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char c = s[i];
        if (quote != 0) {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            --depth;
        } else if (c == ',' && depth == 0) {
            parts.push_back(trimmed(s.substr(start, i - start)));
            start = i + 1;
        }
    }
    const auto last = trimmed(s.substr(start));
    if (!last.empty()) parts.push_back(last);
    return parts;
}

NativeRole take_role(std::string_view& signature) {
    constexpr std::pair<std::string_view, NativeRole> roles[] = {
        {"@static ", NativeRole::Static},
        {"@class ", NativeRole::ClassMethod},
        {"@get ", NativeRole::Getter},
        {"@set ", NativeRole::Setter}};
    for (const auto& [prefix, role] : roles) {
        if (signature.starts_with(prefix)) {
            signature.remove_prefix(prefix.size());
            return role;
        }
    }
    return NativeRole::Function;
}

void add_parameter(NativeInfo& info, std::string_view text, bool& keyword_only) {
    if (text == "/") {
        for (Parameter& p : info.parameters) p.kind = ParameterKind::PositionalOnly;
        return;
    }
    if (text == "*") {
        keyword_only = true;
        return;
    }
    Parameter p{text, keyword_only ? ParameterKind::KeywordOnly : ParameterKind::Either, false, {}};
    if (text.starts_with("**")) {
        p = {text.substr(2), ParameterKind::VarKeywords, true, {}};
    } else if (text.starts_with("*")) {
        p = {text.substr(1), ParameterKind::VarArgs, true, {}};
        keyword_only = true;
    } else if (const auto eq = text.find('='); eq != std::string_view::npos) {
        p.name = trimmed(text.substr(0, eq));
        p.has_default = true;
        p.default_text = trimmed(text.substr(eq + 1));
    }
    info.parameters.push_back(p);
}

void summarise(NativeInfo& info) {
    bool optional_seen = false;
    for (const Parameter& p : info.parameters) {
        const bool by_position =
            p.kind == ParameterKind::PositionalOnly || p.kind == ParameterKind::Either;
        if (by_position) ++info.positional;
        if (by_position && !p.has_default && !optional_seen) ++info.required;
        if (by_position && p.has_default) optional_seen = true;
        if (p.kind == ParameterKind::VarArgs) info.has_varargs = true;
        if (p.kind == ParameterKind::Either || p.kind == ParameterKind::KeywordOnly ||
            p.kind == ParameterKind::VarKeywords) {
            info.has_keywords = true;
        }
    }
    info.plain = info.positional == info.parameters.size();
    info.optional_rest = !info.has_varargs;
    for (std::size_t i = info.required; i < info.parameters.size(); ++i) {
        const Parameter& p = info.parameters[i];
        if (!p.has_default || p.kind == ParameterKind::VarKeywords) info.optional_rest = false;
    }
}

}  // namespace

NativeInfo parse_native(const NativeSpec& spec) {
    NativeInfo info;
    info.function = spec.function;
    std::string_view text = spec.signature;
    info.role = take_role(text);
    info.signature = text;
    const auto open = text.find('(');
    const auto close = text.rfind(')');
    OUTLIVE_CHECK(open != std::string_view::npos && close != std::string_view::npos);
    info.qualname = trimmed(text.substr(0, open));
    info.name = info.qualname;
    if (const auto dot = info.qualname.rfind('.'); dot != std::string_view::npos) {
        info.owner = info.qualname.substr(0, dot);
        info.name = info.qualname.substr(dot + 1);
        if (info.role == NativeRole::Function) info.role = NativeRole::Method;
    }
    bool keyword_only = false;
    for (const auto part : split_parameters(text.substr(open + 1, close - open - 1))) {
        add_parameter(info, part, keyword_only);
    }
    summarise(info);
    OUTLIVE_CHECK(info.parameters.size() <= most_native_parameters);
    return info;
}

namespace {

// Index 0 means "none" where a native is optional.
Value no_native(Machine& m, Args) {
    return m.raise(Error::SystemError, "no such native");
}

}  // namespace

NativeRegistry::NativeRegistry(std::span<const ModuleSpec> modules) {
    natives_.push_back(parse_native({"none()", no_native}));
    add_types(class_types());
    add_types(number_types());
    add_types(text_types());
    add_types(container_types());
    add_types(call_types());
    add_module("builtins",
               {class_functions(), number_functions(), container_functions(), call_functions()});
    add_module("_intrinsics", {class_intrinsics(), number_intrinsics(), container_intrinsics(),
                               call_intrinsics()});
    for (const ModuleSpec& module : modules) add_module(module.name, {module.functions});
}

void NativeRegistry::add_types(std::span<const TypeSpec> types) {
    for (const TypeSpec& type : types) {
        types_.push_back({&type, static_cast<std::uint32_t>(natives_.size())});
        for (const NativeSpec& spec : type.methods) natives_.push_back(parse_native(spec));
    }
}

void NativeRegistry::add_module(std::string_view name, std::initializer_list<NativeTable> tables) {
    const auto first = static_cast<std::uint32_t>(natives_.size());
    for (const NativeTable table : tables) {
        for (const NativeSpec& spec : table) natives_.push_back(parse_native(spec));
    }
    modules_.push_back({name, first, static_cast<std::uint32_t>(natives_.size()) - first});
}

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

bool wrong_count(Machine& m, const NativeInfo& n, std::uint32_t given) {
    const std::uint32_t self = hidden_self(n);
    const std::uint32_t got = given - std::min(self, given);
    const std::uint32_t required = n.required - std::min(self, n.required);
    const std::uint32_t most = n.positional - self;
    const bool constructor = spoken_name(n) != n.name;
    std::string message;
    if (n.has_keywords && got > most) {
        const bool only_some =
            std::any_of(n.parameters.begin(), n.parameters.end(),
                        [](const Parameter& p) { return p.kind == ParameterKind::KeywordOnly; });
        message = most == 0
                      ? fmt::format("{}() takes no positional arguments", spoken_name(n))
                      : fmt::format("{}() takes {} {}{} ({} given)", spoken_name(n),
                                    required == most ? "exactly" : "at most",
                                    plural(most, only_some ? "positional argument" : "argument"),
                                    "", got);
    } else if (most == 0 && !n.has_varargs) {
        message = fmt::format("{}() takes no arguments ({} given)",
                              constructor ? spoken_name(n) : n.qualname, got);
    } else if (required == 1 && most == 1 && !constructor) {
        message = fmt::format("{}() takes exactly one argument ({} given)", n.qualname, got);
    } else if (required == most && !n.has_varargs) {
        message =
            fmt::format("{} expected {}, got {}", spoken_name(n), plural(most, "argument"), got);
    } else if (got < required) {
        message = fmt::format("{} expected at least {}, got {}", spoken_name(n),
                              plural(required, "argument"), got);
    } else {
        message = fmt::format("{} expected at most {}, got {}", spoken_name(n),
                              plural(most, "argument"), got);
    }
    m.raise_type(message);
    return false;
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

bool bind_keyword(Machine& m, const NativeInfo& n, Str& name, Value value, Value* bound) {
    const std::string text = to_utf8(name);
    if (const Parameter* p = find_parameter(n, text)) {
        Value& slot = bound[p - n.parameters.data()];
        if (!slot.is_unbound()) {
            m.raise_type(fmt::format("argument for {}() given by name ('{}') and position ({})",
                                     spoken_name(n), text,
                                     p - n.parameters.data() + 1 - hidden_self(n)));
            return false;
        }
        slot = value;
        return true;
    }
    const std::int32_t keywords = index_of(n, ParameterKind::VarKeywords);
    if (keywords >= 0) {
        if (bound[keywords].is_unbound()) bound[keywords] = m.heap().value(make_dict(m.heap()));
        set(m.heap(), *m.heap().as<Dict>(bound[keywords]), name, value);
        return true;
    }
    m.raise_type(
        n.has_keywords
            ? fmt::format("{}() got an unexpected keyword argument '{}'", spoken_name(n), text)
            : fmt::format("{}() takes no keyword arguments",
                          spoken_name(n) != n.name ? spoken_name(n) : n.qualname));
    return false;
}

bool check_missing(Machine& m, const NativeInfo& n, const Value* bound,
                   std::uint32_t positional_given) {
    for (std::size_t i = 0; i < n.parameters.size(); ++i) {
        const Parameter& p = n.parameters[i];
        if (p.has_default || !bound[i].is_unbound()) continue;
        if (!n.has_keywords) return wrong_count(m, n, positional_given);
        if (p.kind == ParameterKind::PositionalOnly) {
            const std::uint32_t self = hidden_self(n);
            const std::uint32_t required = n.required - self;
            m.raise_type(fmt::format(
                "{}() takes {} {} ({} given)", spoken_name(n),
                required == n.positional - self && !n.has_varargs ? "exactly" : "at least",
                plural(required, "positional argument"),
                positional_given - std::min(self, positional_given)));
            return false;
        }
        m.raise_type(fmt::format("{}() missing required argument '{}' (pos {})", spoken_name(n),
                                 p.name, i + 1 - hidden_self(n)));
        return false;
    }
    return true;
}

bool collect_varargs(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t count,
                     Value* bound) {
    Heap& heap = m.heap();
    const std::uint32_t extra = count > n.positional ? count - n.positional : 0;
    auto* tuple =
        heap.create<Tuple>(Kind::Tuple, heap.state().classes[static_cast<std::size_t>(Kind::Tuple)],
                           sizeof(Tuple) + 8ULL * extra);
    tuple->size = extra;
    tuple->attrs = 0;
    for (std::uint32_t i = 0; i < extra; ++i)
        tuple->items()[i] = heap.retained(args[n.positional + i]);
    bound[index_of(n, ParameterKind::VarArgs)] = heap.value(tuple);
    return true;
}

bool check_self(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t positional) {
    if (n.role != NativeRole::Method) return true;
    if (positional == 0) {
        m.raise_type(fmt::format("unbound method {}() needs an argument", n.qualname));
        return false;
    }
    (void)args;
    return true;
}

}  // namespace

bool bind(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t count,
          Tuple* keyword_names, Value* bound) {
    const std::uint32_t keywords = keyword_names == nullptr ? 0 : keyword_names->size;
    const std::uint32_t positional = count - keywords;
    for (std::size_t i = 0; i < n.parameters.size(); ++i) bound[i] = Value::unbound();
    if (!check_self(m, n, args, positional)) return false;
    if (positional > n.positional && !n.has_varargs) return wrong_count(m, n, positional);
    for (std::uint32_t i = 0; i < std::min(positional, n.positional); ++i) bound[i] = args[i];
    if (n.has_varargs) collect_varargs(m, n, args, positional, bound);
    for (std::uint32_t i = 0; i < keywords; ++i) {
        if (!bind_keyword(m, n, *m.heap().as<Str>(keyword_names->items()[i]), args[positional + i],
                          bound)) {
            unbind(m, n, bound);
            return false;
        }
    }
    if (check_missing(m, n, bound, positional)) return true;
    unbind(m, n, bound);
    return false;
}

void unbind(Machine& m, const NativeInfo& n, const Value* bound) {
    for (std::size_t i = 0; i < n.parameters.size(); ++i) {
        const ParameterKind kind = n.parameters[i].kind;
        if (kind == ParameterKind::VarArgs || kind == ParameterKind::VarKeywords)
            m.heap().release(bound[i]);
    }
}

Value call_native(Machine& m, const NativeInfo& n, const Value* args, std::uint32_t count,
                  Tuple* keyword_names) {
    if (n.plain && count == n.positional && keyword_names == nullptr) return n.function(m, args);
    Value bound[most_native_parameters];
    if (n.optional_rest && keyword_names == nullptr && count >= n.required &&
        count <= n.positional) {
        std::copy_n(args, count, bound);
        return n.function(m, bound);
    }
    if (!bind(m, n, args, count, keyword_names, bound)) return Value::raised();
    const Value result = n.function(m, bound);
    unbind(m, n, bound);
    return result;
}

}  // namespace outlive::machine
