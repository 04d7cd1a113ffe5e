#include "engine/machine/native_registry.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/attributes.hpp"
#include "engine/machine/slot_names.hpp"
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
    constexpr std::string_view index_mark = ": index", truth_mark = ": truth";
    p.is_index = p.name.ends_with(index_mark);
    p.is_truth = p.name.ends_with(truth_mark);
    if (p.is_index || p.is_truth) {
        p.name.remove_suffix(index_mark.size());
        info.prepares = true;
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
    info.plain = info.positional == info.parameters.size() && !info.prepares;
    info.optional_rest = !info.has_varargs;
    info.args_only = info.has_varargs && info.positional == info.required && !info.prepares;
    for (std::size_t i = info.required; i < info.parameters.size(); ++i) {
        const Parameter& p = info.parameters[i];
        if (!p.has_default || p.kind == ParameterKind::VarKeywords) info.optional_rest = false;
        if (!p.has_default && p.kind != ParameterKind::VarArgs) info.args_only = false;
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
    info.is_slot = info.role == NativeRole::Method && is_name_of_slot(info.owner, info.name);
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
    static constexpr NativeSpec none{"none()", no_native};
    specs_.push_back(&none);
    add_types(class_types());
    add_types(number_types());
    add_types(text_types());
    add_types(container_types());
    add_types(call_types());
    add_module("builtins",
               {class_functions(), number_functions(), container_functions(), call_functions()});
    add_module("_intrinsics", {class_intrinsics(), number_intrinsics(), container_intrinsics(),
                               call_intrinsics(), memory_intrinsics()});
    for (const ModuleSpec& module : modules) add_module(module.name, {module.functions});
    known_ = std::vector<std::atomic<const NativeInfo*>>(specs_.size());
}

const NativeInfo& NativeRegistry::read(std::uint32_t index) const {
    const std::lock_guard lock(mutex_);
    const NativeInfo* known = known_[index].load(std::memory_order_relaxed);
    if (known != nullptr) return *known;
    NativeInfo& info = natives_.emplace_back(parse_native(*specs_[index]));
    info.index = index;
    known_[index].store(&info, std::memory_order_release);
    return info;
}

void NativeRegistry::add_types(std::span<const TypeSpec> types) {
    for (const TypeSpec& type : types) {
        types_.push_back({&type, count()});
        for (const NativeSpec& spec : type.methods) specs_.push_back(&spec);
    }
}

void NativeRegistry::add_module(std::string_view name, std::initializer_list<NativeTable> tables) {
    const std::uint32_t first = count();
    for (const NativeTable table : tables) {
        for (const NativeSpec& spec : table) specs_.push_back(&spec);
    }
    modules_.push_back({name, first, count() - first});
}

}  // namespace outlive::machine
