// What the prelude's operators, classes and errors need to know that Python
// itself has no word for.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/object_repr.hpp"
#include "engine/machine/builtins/output_functions.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/guise.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/suggestions.hpp"
#include "engine/machine/traceback.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

// The prelude's own `_missing`, which stands for "no value" there.
Value missing(Machine& m) {
    Heap& heap = m.heap();
    const Frame& f = *heap.at<Frame>(m.state().frame);
    return heap.retained(get(heap, *heap.at<Dict>(f.globals), *intern(heap, "_missing")));
}

Class& class_argument(Machine& m, Value v) {
    return *m.heap().as<Class>(v);
}

Value lookup(Machine& m, Args a) {
    const Value v = type_lookup(m, class_argument(m, a[0]), *m.heap().as<Str>(a[1]));
    return v.is_unbound() ? missing(m) : m.heap().retained(v);
}

// The special method of a value's type, bound; `_missing` without one; None as it is.
Value special(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Value v = type_lookup(m, *heap.class_of(a[0]), *heap.as<Str>(a[1]));
    if (v.is_unbound()) return missing(m);
    return bind_attribute(m, v, a[0], heap.value(heap.class_of(a[0])));
}

Value class_attribute(Machine& m, Args a) {
    const Value v = type_lookup(m, class_argument(m, a[0]), *m.heap().as<Str>(a[1]));
    return v.is_unbound() ? missing(m) : bind_attribute(m, v, Value::unbound(), a[0]);
}

// Without __getattr__: `_missing` when there is none.
Value plain_attribute(Machine& m, Args a) {
    const Value v = find_attribute(m, a[0], *m.heap().as<Str>(a[1]));
    return v.is_unbound() ? missing(m) : v;
}

Value type_is_subclass(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Class) && m.heap().is(a[1], Kind::Class) &&
                          m.is_subclass(&class_argument(m, a[0]), &class_argument(m, a[1])));
}
Value type_name(Machine& m, Args a) {
    return m.text(m.type_name(a[0]));
}
Value is_native(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Native));
}
Value is_class(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Class));
}
Value is_cell(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Cell));
}

Value winner(Machine& m, Args a) {
    Class* cls = winning_metaclass(m, class_argument(m, a[0]), *m.heap().as<Tuple>(a[1]));
    return cls == nullptr ? Value::raised() : m.heap().retained(m.heap().value(cls));
}

// Runs a class body over its namespace; the result is what the body returns.
Value run_body(Machine& m, Args a) {
    const Frame* frame = enter_body(m, *m.heap().as<Function>(a[0]), a[1], OnReturn::Push);
    return frame == nullptr ? Value::raised() : Value::entered();
}

Value class_items(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Dict& dict = *heap.at<Dict>(class_argument(m, a[0]).dict);
    List* list = make_list(heap);
    const Owned owned(heap, heap.value(list));
    const DictEntry* e = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (e[i].key.is_unbound()) continue;
        const Value pair[] = {e[i].key, e[i].value};
        append_owned(heap, *list, make_tuple(heap, pair, 2));
    }
    heap.retain(owned.get());
    return owned.get();
}

// The function below its own wrappings, if it is one written in Python.
Value function_of(Machine& m, Args a) {
    return m.heap().is(a[0], Kind::Function) ? m.heap().retained(a[0]) : Value::none();
}

// A class of the prelude joins the built-in ones.
// Messages say "types.GenericAlias", as of a class that is native in CPython.
Value name_with_module(Machine& m, Args a) {
    class_argument(m, a[0]).head.set_spare(1);
    return Value::none();
}

Value make_builtin(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class& cls = class_argument(m, a[0]);
    remove(heap, *heap.at<Dict>(cls.dict), *m.name(Name::module_));
    if (heap.is(a[1], Kind::Str)) {
        set(heap, *heap.at<Dict>(cls.dict), *m.name(Name::module_), a[1]);
    } else if (a[1].is_true()) {
        set(heap, *heap.at<Dict>(m.state().builtins), *heap.at<Str>(cls.name), a[0]);
    }
    put_methods_in_guise(heap, cls);
    renew_version(m, cls);
    cls.head.set(FlagImmortal);
    cls.flags |= ClassBuiltin |
                 (has_attribute_dict(heap, cls) ? 0U : static_cast<std::uint32_t>(ClassNoDict));
    return Value::none();
}

// How a class of the library that is native in CPython is made here is nobody's business.
bool is_inner_name(const Str& name) {
    const std::string text = to_utf8(name);
    constexpr std::string_view of_source[] = {"__slots__", "__firstlineno__",
                                              "__static_attributes__"};
    return std::ranges::find(of_source, text) != std::end(of_source) ||
           (text.starts_with('_') && !text.starts_with("__"));
}

void add_names(Machine& m, const Dict& dict, Dict& names, bool in_guise = false) {
    Heap& heap = m.heap();
    const DictEntry* e = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (!heap.is(e[i].key, Kind::Str)) continue;
        Str& name = *heap.as<Str>(e[i].key);
        if (!in_guise || !is_inner_name(name)) set(heap, names, name, Value::none());
    }
}

// The names that an object and its classes give it, as a dict's keys.
Value directory(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Owned owned(heap, heap.value(make_dict(heap)));
    Dict& names = *heap.as<Dict>(owned.get());
    const Class* cls = heap.is(a[0], Kind::Class) ? heap.as<Class>(a[0]) : heap.class_of(a[0]);
    if (const Dict* own = attribute_dict(m, a[0], false)) add_names(m, *own, names);
    if (heap.is(a[0], Kind::Module)) return heap.retained(owned.get());
    const auto* mro = heap.at<Tuple>(cls->mro);
    for (std::uint32_t i = 0; i < mro->size; ++i) {
        const Class& c = *heap.as<Class>(mro->items()[i]);
        add_names(m, *heap.at<Dict>(c.dict), names,
                  c.head.spare() != 0 || (c.flags & ClassBuiltin) != 0);
    }
    return heap.retained(owned.get());
}

// --- text ---

Value around(Machine& m, Args a) {
    const ReprParts parts = repr_parts(m, a[0]);
    const Value before = m.text(parts.before), after = m.text(parts.after);
    const Owned owned_before(m.heap(), before), owned_after(m.heap(), after);
    const Value values[] = {before, parts.inner, after};
    return make_tuple(m, values, 3);
}

Value writable(Machine& m, Args a) {
    return is_writable(m, a[0]) ? m.heap().retained(a[0]) : Value::raised();
}

Value print_text(Machine& m, Args a) {
    print_str(m, *m.heap().as<Str>(a[0]), a[1].is_true());
    return Value::none();
}

// The next line that input() reads; `_missing` and a stop of the run when the
// program must wait; None at the end of all input.
Value next_input(Machine& m, Args) {
    MachineState& s = m.state();
    if (m.inputs == nullptr) return Value::none();
    if (s.inputs_used < m.inputs->size()) return m.text((*m.inputs)[s.inputs_used++]);
    s.heap.interrupts |= InterruptInput;
    return missing(m);
}

// --- exceptions ---

Value exception_text(Machine& m, Args a) {
    std::vector<ExceptionText> texts;
    Heap& heap = m.heap();
    const ItemSpan pairs = item_span(heap, a[1]);
    for (const Value pair : pairs) {
        const ItemSpan two = item_span(heap, pair);
        texts.push_back({two.items[0], to_utf8(*heap.as<Str>(two.items[1]))});
    }
    TracebackOptions options;
    options.for_stderr = a[4].is_true();
    options.with_marks = !a[4].is_none();  // None: as where CPython's own code prints it
    if (!a[2].is_unbound()) options.chain = !a[2].is_false();
    if (a[3].is_int()) options.limit = a[3].as_int();
    Str* unspeakable = a[5].is_false() ? nullptr : unspeakable_name(m, a[0]);
    if (unspeakable != nullptr) return encode_text(m, *unspeakable, "utf-8", "strict");
    return m.text(format_exception(m, a[0], texts, options));
}
Value needs_text(Machine& m, Args a) {
    return Value::boolean(needs_python_text(m, a[0]));
}
Value traceback_text(Machine& m, Args a) {
    const Traceback* t =
        m.heap().is(a[0], Kind::Traceback) ? m.heap().as<Traceback>(a[0]) : nullptr;
    std::string told;
    TracebackOptions options;
    if (a[1].is_int()) options.limit = a[1].as_int();
    const std::string text = format_traceback(m, t, options, &told);
    if (!told.empty()) m.print(told, true);
    return m.text(text);
}
// str(e) without any __str__ of the program's: the args decide.
Value exception_fields_of(Machine& m, Args a) {
    return Value::integer(static_cast<std::int64_t>(exception_fields(m, *m.heap().class_of(a[0]))));
}
Value handled_exception(Machine& m, Args) {
    const Value v = m.state().handled;
    return v.is_unbound() ? Value::none() : m.heap().retained(v);
}

// The exceptions that show the same identity: for groups and tracebacks.
// What sys.exception() tells from now on.
Value set_handled(Machine& m, Args a) {
    m.heap().store(m.state().handled, a[0]);
    return Value::none();
}

Value set_traceback_of(Machine& m, Args a) {
    store_handle(m, m.heap().as<Exception>(a[0])->traceback, a[1]);
    return Value::none();
}

Value set_mro(Machine& m, Args a) {
    const bool done = set_resolution_order(m, *m.heap().as<Class>(a[0]), *m.heap().as<Tuple>(a[1]));
    return done ? Value::none() : Value::raised();
}

// Gives an exception that nothing was left by the program's running call as its
// traceback.
Value trace_here(Machine& m, Args a) {
    Frame* f = visible_frame(m);
    if (f == nullptr || !m.heap().is(a[0], Kind::Exception)) return Value::none();
    const Value before = m.state().raised;
    m.state().raised = a[0];
    add_traceback_at(m, *f, place_of(m, *f));
    m.state().raised = before;
    return Value::none();
}

Value mark_collection(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Class)) return m.raise_type("a class is expected");
    class_argument(m, a[0]).flags |= a[1].is_true() ? ClassIsMapping : ClassIsSequence;
    return Value::none();
}
Value hand_collection_down(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Class) || !m.heap().is(a[1], Kind::Class))
        return m.raise_type("classes are expected");
    hand_down_collection(m.heap(), class_argument(m, a[0]), class_argument(m, a[1]));
    return Value::none();
}

constexpr NativeSpec intrinsics[] = {
    {"_trace_here(exception, /)", trace_here},
    {"_mark_collection(cls, is_mapping, /)", mark_collection},
    {"_hand_down_collection(base, cls, /)", hand_collection_down},
    {"_type_lookup(cls, name, /)", lookup},
    {"_special(v, name, /)", special},
    {"_class_attribute(cls, name, /)", class_attribute},
    {"_plain_attribute(object, name, /)", plain_attribute},
    {"_type_is_subclass(cls, base, /)", type_is_subclass},
    {"_type_name(v, /)", type_name},
    {"_is_native(v, /)", is_native},
    {"_is_class(v, /)", is_class},
    {"_is_cell(v, /)", is_cell},
    {"_winning_metaclass(metaclass, bases, /)", winner},
    {"_run_body(function, namespace, /)", run_body},
    {"_class_items(cls, /)", class_items},
    {"_function_or_none(v, /)", function_of},
    {"_make_builtin(cls, public, /)", make_builtin},
    {"_name_with_module(cls, /)", name_with_module},
    {"_set_mro(cls, order, /)", set_mro},
    {"_make_type_with_slots(metaclass, args, keywords, slots, /)", make_type_with_slots},
    {"_directory(object, /)", directory},
    {"_repr_parts(v, /)", around},
    {"_print_text(text, is_error, /)", print_text},
    {"_writable(text, /)", writable},
    {"_next_input()", next_input},
    {"_exception_text(exception, texts, chain=True, limit=None, for_stderr=False, "
     "may_fail=True, /)",
     exception_text},
    {"_needs_text(exception, /)", needs_text},
    {"_traceback_text(traceback, limit=None, /)", traceback_text},
    {"_exception_fields(exception, /)", exception_fields_of},
    {"_handled()", handled_exception},
    {"_set_traceback(exception, traceback, /)", set_traceback_of},
    {"_set_handled(exception, /)", set_handled},
};

}  // namespace

NativeTable class_intrinsics() {
    return intrinsics;
}

}  // namespace outlive::machine
