// The native half of sys: the machine's own limits and counts.
#include <fmt/format.h>

#include "engine/library/native/native_modules.hpp"
#include "engine/library/native/object_sizes.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/output_functions.hpp"

namespace outlive::library {

using namespace machine;

namespace {

Value getrecursionlimit(Machine& m, Args) {
    return Value::integer(m.state().recursion_limit);
}

Value setrecursionlimit(Machine& m, Args a) {
    std::int64_t limit = 0;
    if (!to_index(m, a[0], limit)) return Value::raised();
    if (limit < 1) return m.raise_value_error("recursion limit must be greater or equal than 1");
    if (static_cast<std::int64_t>(m.state().recursion) >= limit) {
        return m.raise(Error::RecursionError,
                       "cannot set the recursion limit to " + std::to_string(limit) +
                           " at the recursion depth " + std::to_string(m.state().recursion) +
                           ": the limit is too low");
    }
    m.state().recursion_limit =
        static_cast<std::uint32_t>(std::min<std::int64_t>(limit, 1'000'000'000));
    return Value::none();
}

// As CPython counts: the argument itself is one more reference.
Value getrefcount(Machine& m, Args a) {
    if (!a[0].is_object() || m.heap().object(a[0])->has(FlagImmortal))
        return Value::integer(4294967295);
    return Value::integer(m.heap().object(a[0])->refs);
}

Value getsizeof(Machine& m, Args a) {
    return Value::integer(static_cast<std::int64_t>(size_in_cpython(m, a[0])));
}

Value intern_text(Machine& m, Args a) {
    if (!m.heap().is_exact(a[0], Kind::Str))
        return m.raise_type("intern() argument must be str, not " + m.type_name(a[0]));
    Str* text = intern(m.heap(), m.heap().as<Str>(a[0]));
    return m.heap().retained(m.heap().value(text));
}

Value handled(Machine& m, Args) {
    const Value v = m.state().handled;
    return v.is_unbound() ? Value::none() : m.heap().retained(v);
}

Value write(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Str))
        return m.raise_type(fmt::format("write() argument must be str, not {}", m.type_name(a[0])));
    if (!a[1].is_true() && !is_writable(m, a[0])) return Value::raised();
    const Str& text = *m.heap().as<Str>(a[0]);
    print_str(m, text, a[1].is_true());
    return Value::integer(text.length);
}

Value modules(Machine& m, Args) {
    return m.heap().retained(Value::object(m.state().modules));
}

Value frames(Machine& m, Args) {
    return Value::integer(m.state().recursion);
}

Value get_most_digits(Machine& m, Args) {
    return Value::integer(m.state().most_digits);
}

Value set_most_digits(Machine& m, Args a) {
    std::int64_t most = 0;
    if (!to_index(m, a[0], most)) return Value::raised();
    constexpr std::int64_t fewest = 640;
    if (most != 0 && most < fewest)
        return m.raise_value_error("maxdigits must be 0 or larger than 640");
    m.state().most_digits = static_cast<std::uint32_t>(std::min<std::int64_t>(most, 1'000'000'000));
    return Value::none();
}

constexpr NativeSpec specs[] = {
    {"get_int_max_str_digits()", get_most_digits},
    {"set_int_max_str_digits(maxdigits)", set_most_digits},
    {"getrecursionlimit()", getrecursionlimit},
    {"setrecursionlimit(limit, /)", setrecursionlimit},
    {"getrefcount(object, /)", getrefcount},
    {"getsizeof(object, default=None)", getsizeof},
    {"intern(string, /)", intern_text},
    {"exception()", handled},
    {"_write(text, is_error, /)", write},
    {"_depth()", frames},
    {"_modules()", modules},
};

}  // namespace

NativeTable sys_functions() {
    return specs;
}

}  // namespace outlive::library
