// print, input, open.
#include <fmt/format.h>

#include <string>

#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/output_functions.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

// A lone surrogate has no UTF-8.
bool has_surrogate(Heap& heap, Value v) {
    if (!heap.is(v, Kind::Str) || heap.as<Str>(v)->width() == 1) return false;
    const Str& text = *heap.as<Str>(v);
    bool found = false;
    heap.in_portions(text.length, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end && !found; ++i)
            found = (text.at(static_cast<std::uint32_t>(i)) & 0x1FF800U) == 0xD800U;
    });
    return found;
}

// The text has a lone surrogate: encoding it for the output fails.
Value raise_not_printable(Machine& m, Value text) {
    const Value args[] = {text, Value::unbound(), Value::unbound()};
    const Value encoded = str_encode(m, args);
    m.heap().release(encoded);
    return Value::raised();
}

}  // namespace

bool is_writable(Machine& m, Value text) {
    if (!has_surrogate(m.heap(), text)) return true;
    return raise_not_printable(m, text) != Value::raised();
}

void print_str(Machine& m, const Str& text, bool is_error) {
    ByteBuffer utf8(m.heap());
    append_utf8_of(text, utf8);
    m.print(utf8.view(), is_error);
}

namespace {

// What the program made of sys.stdout; no value while it is the machine's own.
Value redirected_output(Machine& m) {
    Heap& heap = m.heap();
    const Value sys = get(heap, *heap.at<Dict>(m.state().modules), *m.name(Name::sys));
    if (!heap.is(sys, Kind::Module)) return Value::unbound();
    const Dict& dict = *heap.at<Dict>(heap.as<Module>(sys)->dict);
    const Value now = get(heap, dict, *intern(heap, "stdout"));
    const Value original = get(heap, dict, *intern(heap, "__stdout__"));
    return now == original ? Value::unbound() : now;
}

bool is_separator(Machine& m, Value v, std::string_view name, std::string_view fallback,
                  std::string& text) {
    if (v.is_unbound() || v.is_none()) {
        text = fallback;
        return true;
    }
    if (m.heap().is(v, Kind::Str)) {
        text = to_utf8(*m.heap().as<Str>(v));
        return true;
    }
    m.raise_type(fmt::format("{} must be None or a string, not {}", name, m.type_name(v)));
    return false;
}

bool is_missing(Value v) {
    return v.is_unbound() || v.is_none();
}

Value print_in_prelude(Machine& m, Args a, const std::string& sep, const std::string& end,
                       Value file) {
    const Owned separator(m.heap(), m.text(sep)), ending(m.heap(), m.text(end));
    return m.enter(Prelude::print_values,
                   {a[0], separator.get(), ending.get(), is_missing(file) ? Value::none() : file,
                    a[4].is_unbound() ? Value::boolean(false) : a[4]});
}

// print(*args, sep=' ', end='\n', file=None, flush=False)
Value builtin_print(Machine& m, Args a) {
    Heap& heap = m.heap();
    std::string sep, end;
    if (!is_separator(m, a[1], "sep", " ", sep) || !is_separator(m, a[2], "end", "\n", end))
        return Value::raised();
    const Answer flush = a[4].is_unbound() ? Answer::No : truth(m, a[4]);
    if (flush == Answer::Raised) return Value::raised();
    const Value redirected = is_missing(a[3]) ? redirected_output(m) : a[3];
    if (redirected.is_none()) return Value::none();
    if (!redirected.is_unbound() || flush == Answer::NeedsPython)
        return print_in_prelude(m, a, sep, end,
                                redirected.is_unbound() ? Value::none() : redirected);
    const Tuple& values = *heap.as<Tuple>(a[0]);
    ByteBuffer line(heap);
    const auto refuse = [&](Value text) {
        m.print(line.view(), false);
        return raise_not_printable(m, text);
    };
    const bool odd_sep = has_surrogate(heap, a[1]), odd_end = has_surrogate(heap, a[2]);
    for (std::uint32_t i = 0; i < values.size; ++i) {
        if (i != 0 && odd_sep) return refuse(a[1]);
        if (i != 0) line.append(sep);
        const Value text = str(m, values.items()[i]);
        if (text == Value::raised()) {
            m.print(line.view(), false);
            return text;
        }
        if (text == Value::needs_python()) return print_in_prelude(m, a, sep, end, Value::none());
        const Owned owned(heap, text);
        if (has_surrogate(heap, text)) return refuse(text);
        append_utf8_of(*heap.as<Str>(text), line);
    }
    if (odd_end) return refuse(a[2]);
    m.charge(line.size() / 32);
    line.append(end);
    m.print(line.view(), false);
    return Value::none();
}

Value builtin_input(Machine& m, Args a) {
    return m.enter(Prelude::input_line, {a[0].is_unbound() ? Value::ellipsis() : a[0]});
}

Value builtin_open(Machine& m, Args a) {
    return m.enter(Prelude::open_file, {a[0], a[1].is_unbound() ? Value::none() : a[1]});
}

constexpr NativeSpec functions[] = {
    {"print(*args, sep=' ', end='\\n', file=None, flush=False)", builtin_print},
    {"input(prompt='', /)", builtin_input},
    {"open(*args, **kwargs)", builtin_open},
};

}  // namespace

NativeTable output_functions() {
    return functions;
}

}  // namespace outlive::machine
