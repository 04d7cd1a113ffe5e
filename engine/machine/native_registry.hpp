// All native functions of the engine, with their parsed signatures.
//
// Built once from the tables (builtins/tables.hpp) in a fixed order, shared by all
// machines in all threads: an index into it is what a Native object holds, so it
// is the same in every run. A signature is read when its native is first asked
// for, and constant then (booting asks for all of them).
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/native.hpp"

namespace outlive::machine {

enum class ParameterKind : std::uint8_t {
    PositionalOnly,
    Either,
    VarArgs,
    KeywordOnly,
    VarKeywords
};

struct Parameter {
    std::string_view name;
    ParameterKind kind;
    bool has_default;
    std::string_view default_text;
    // What the binder makes of an argument, with methods of the program's if need be.
    bool is_index = false;  // ": index", an object with __index__ will do
    bool is_truth = false;  // ": truth", its truth value
};

enum class NativeRole : std::uint8_t { Function, Method, Static, ClassMethod, Getter, Setter };

struct NativeInfo {
    NativeFunction function;
    std::uint32_t index = 0;     // in the registry
    std::string_view signature;  // as declared, without the role
    std::string_view owner;      // "list", or empty
    std::string_view name;       // "append"
    std::string_view qualname;   // "list.append"
    NativeRole role = NativeRole::Function;
    std::vector<Parameter> parameters;
    std::uint32_t required = 0;    // leading positional parameters without default
    std::uint32_t positional = 0;  // positional parameters, *args not counted
    bool has_varargs = false, has_keywords = false /* any can be given by keyword */;
    // Exactly `positional` parameters, nothing else: arguments need no binding
    // when that many come, all by position.
    bool plain = false;
    // *args right behind what is required; whatever else there is may be left out.
    bool args_only = false;
    // What comes behind the required parameters may all be left out.
    bool optional_rest = false;
    bool prepares = false;  // a parameter is_index or is_truth
    // A slot of the type ("__add__"), not an entry of its table of methods
    // ("append"): of another class in Python, with other words in its errors.
    bool is_slot = false;
};

// Reads one declaration; ends the program on a malformed one (our mistake).
[[nodiscard]] NativeInfo parse_native(const NativeSpec& spec);

class NativeRegistry {
  public:
    explicit NativeRegistry(std::span<const ModuleSpec> modules);

    struct TypeEntry {
        const TypeSpec* spec;
        std::uint32_t first_native;
    };
    struct ModuleEntry {
        std::string_view name;
        std::uint32_t first_native, count;
    };

    [[nodiscard]] const NativeInfo& operator[](std::uint32_t index) const {
        const NativeInfo* known = known_[index].load(std::memory_order_acquire);
        return known != nullptr ? *known : read(index);
    }
    [[nodiscard]] const std::vector<TypeEntry>& types() const { return types_; }
    // "builtins", "_intrinsics" (the prelude's own), then the native modules.
    [[nodiscard]] const std::vector<ModuleEntry>& modules() const { return modules_; }

  private:
    [[nodiscard]] const NativeInfo& read(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(specs_.size()); }
    void add_types(std::span<const TypeSpec> types);
    void add_module(std::string_view name, std::initializer_list<NativeTable> tables);

    std::vector<const NativeSpec*> specs_;
    std::vector<TypeEntry> types_;
    std::vector<ModuleEntry> modules_;
    mutable std::vector<std::atomic<const NativeInfo*>> known_;
    mutable std::mutex mutex_;  // of `natives_`
    mutable std::deque<NativeInfo> natives_;
};

// Fills `bound` (one Value a parameter) from arguments: `count` values, the
// last ones by keyword as `keyword_names` (or nullptr) says. On success the
// varargs tuple and keywords dict among `bound` are new references that
// `unbind` releases. False: TypeError is raised with CPython's words.
[[nodiscard]] bool bind(Machine& m, const NativeInfo& native, const Value* args,
                        std::uint32_t count, Tuple* keyword_names, Value* bound);
void unbind(Machine& m, const NativeInfo& native, const Value* bound);
inline constexpr std::uint32_t most_native_parameters = 24;

// An argument for an index or a truth, of the first `count` ones, is an object of the
// program's with a method for it: that must be called before the native is.
[[nodiscard]] bool needs_preparing(Machine& m, const NativeInfo& native, const Value* bound,
                                   std::size_t count);

// Calls a native with positional and keyword arguments (self included).
[[nodiscard]] Value call_native(Machine& m, const NativeInfo& native, const Value* args,
                                std::uint32_t count, Tuple* keyword_names);

}  // namespace outlive::machine
