// Import, natively: which modules exist, making one, running its source.
#include <algorithm>

#include "engine/library/compile.hpp"
#include "engine/library/modules.hpp"
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

std::string text_of(Machine& m, Value v) {
    return to_utf8(*m.heap().as<Str>(v));
}

// A package's own text stands in NAME/__init__.py.
Source source_of(std::string_view name) {
    std::string path(name);
    for (char& c : path) {
        if (c == '.') c = '/';
    }
    for (const Source& source : sources()) {
        if (source.name == path || source.name == path + "/__init__") return source;
    }
    return {};
}

bool is_package(const Source& source) {
    return source.name.ends_with("/__init__");
}

const NativeRegistry::ModuleEntry* natives_of(Machine& m, std::string_view name) {
    for (const auto& module : m.natives().modules()) {
        if (module.name == name && !name.starts_with("_intrinsics") && name != "builtins")
            return &module;
    }
    return nullptr;
}

bool exists(Machine& m, std::string_view name) {
    const bool hidden = name.starts_with("prelude");
    return !hidden && (source_of(name).text.data() != nullptr || natives_of(m, name) != nullptr);
}

Value modules(Machine& m, Args) {
    m.heap().retain(m.state().modules);
    return Value::object(m.state().modules);
}

Value has_module(Machine& m, Args a) {
    return Value::boolean(exists(m, text_of(m, a[0])));
}

void define(Machine& m, Dict& dict, std::string_view name, Value v) {  // takes the reference
    const Owned owned(m.heap(), v);
    set(m.heap(), dict, *intern(m.heap(), name), v);
}

void add_natives(Machine& m, Dict& dict, const NativeRegistry::ModuleEntry& entry) {
    for (std::uint32_t i = 0; i < entry.count; ++i) {
        auto* native = m.heap().create<Native>(Kind::Native);
        native->native = entry.first_native + i;
        native->owner = 0;
        native->self = Value::unbound();
        native->module = m.text(entry.name.starts_with("_") ? entry.name.substr(1) : entry.name);
        define(m, dict, m.natives()[native->native].name, m.heap().value(native));
    }
}

constexpr std::string_view standard_modules[] = {
#define MODULE(name) #name,
#include "engine/machine/standard_modules.def"
#undef MODULE
};

Value is_standard_module(Machine& m, Args a) {
    const std::string name = text_of(m, a[0]);
    return Value::boolean(std::ranges::binary_search(standard_modules, std::string_view(name)));
}

Value standard_module_names(Machine& m, Args) {
    objects::List* names = make_list(m.heap());
    for (const std::string_view name : standard_modules)
        append_owned(m.heap(), *names, m.text(name));
    return m.heap().value(names);
}

// A module object with its names set, nothing of it run; None: no such module.
Value new_module(Machine& m, Args a) {
    Heap& heap = m.heap();
    const std::string name = text_of(m, a[0]);
    if (!exists(m, name)) return Value::none();
    auto* module = heap.create<Module>(Kind::Module);
    module->dict = heap.handle(make_dict(heap));
    module->name = heap.handle(intern(heap, name));
    Dict& dict = *heap.at<Dict>(module->dict);
    const Source source = source_of(name);
    define(m, dict, "__name__", m.text(name));
    define(m, dict, "__doc__", Value::none());
    define(m, dict, "__package__",
           m.text(is_package(source)
                      ? name
                      : name.substr(0, name.find('.') == std::string::npos ? 0 : name.rfind('.'))));
    define(m, dict, "__loader__", Value::none());
    define(m, dict, "__spec__", Value::none());
    if (is_package(source)) define(m, dict, "__path__", m.text(name));
    const Value builtins = get(heap, *heap.at<Dict>(m.state().modules), *intern(heap, "builtins"));
    define(m, dict, "__builtins__", heap.retained(builtins));
    if (const auto* natives = natives_of(m, name)) add_natives(m, dict, *natives);
    return heap.value(module);
}

// Runs the module's source; the result is the module.
Value run_module(Machine& m, Args a) {
    const Source source = source_of(text_of(m, a[1]));
    if (source.text.data() == nullptr) return m.heap().retained(a[0]);
    const std::uint32_t code = load_library(m, source);
    const Module& module = *m.heap().as<Module>(a[0]);
    const Owned body(m.heap(), m.heap().value(make_module_function(m, code, module.dict)));
    const Frame* frame = enter_body(m, *m.heap().as<Function>(body.get()),
                                    Value::object(module.dict), OnReturn::ModuleBody, a[0]);
    return frame == nullptr ? Value::raised() : Value::entered();
}

constexpr NativeSpec intrinsics[] = {
    {"_modules()", modules},
    {"_has_module(name, /)", has_module},
    {"_is_standard_module(name, /)", is_standard_module},
    {"_standard_module_names()", standard_module_names},
    {"_new_module(name, /)", new_module},
    {"_run_module(module, name, /)", run_module},
};
}  // namespace

std::vector<ModuleSpec> native_modules() {
    return {{"_intrinsics_import", intrinsics},
            {"_sys", sys_functions()},
            {"_math", math_functions()},
            {"_random", random_functions()},
            {"_source", run_source_functions()},
            {"_gc", collector_functions()},
            {"_clock", clock_functions()},
            {"_inspect", inspect_functions()},
            {"_regex", regex_functions()},
            {"_guise", guise_functions()},
            {"_unicodedata", unicode_functions()},
            {"_deque", deque_functions()},
            {"_json_read", json_reading_functions()},
            {"_json_write", json_writing_functions()},
            {"_itertools", itertools_functions()},
            {"_collections", collections_functions()},
            {"_cache", cache_functions()},
            {"_tree", tree_functions()},
            {"_zlib", zlib_functions()},
            {"_digest", digest_functions()}};
}

}  // namespace outlive::library
