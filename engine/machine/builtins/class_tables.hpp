// The tables of natives that make up class_types() and class_functions(), each
// in the file of its subject, and the few words their functions share.
#pragma once

#include <string>
#include <string_view>

#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::machine {

[[nodiscard]] NativeTable object_methods();
[[nodiscard]] NativeTable type_methods();
[[nodiscard]] NativeTable function_methods();
[[nodiscard]] NativeTable builtin_function_methods();
[[nodiscard]] NativeTable method_descriptor_methods();
[[nodiscard]] NativeTable wrapper_descriptor_methods();
[[nodiscard]] NativeTable method_wrapper_methods();
[[nodiscard]] NativeTable bound_method_methods();
[[nodiscard]] NativeTable code_methods();
[[nodiscard]] NativeTable cell_methods();
[[nodiscard]] NativeTable property_methods();
[[nodiscard]] NativeTable static_method_methods();
[[nodiscard]] NativeTable class_method_methods();
[[nodiscard]] NativeTable class_method_descriptor_methods();
[[nodiscard]] NativeTable member_methods();
[[nodiscard]] NativeTable computed_descriptor_methods();
[[nodiscard]] NativeTable super_methods();
[[nodiscard]] NativeTable mapping_proxy_methods();
[[nodiscard]] NativeTable module_methods();
[[nodiscard]] NativeTable none_methods();
[[nodiscard]] NativeTable not_implemented_methods();
[[nodiscard]] NativeTable ellipsis_methods();
[[nodiscard]] NativeTable weak_reference_methods();
[[nodiscard]] NativeTable traceback_methods();

// Exception classes with natives of their own (the others need none), bases first.
[[nodiscard]] std::span<const TypeSpec> exception_types();

// The tables that class_functions() and class_intrinsics() join.
[[nodiscard]] NativeTable attribute_functions();  // getattr, setattr, dir, vars …
[[nodiscard]] NativeTable instance_functions();   // isinstance, callable, id, repr …
[[nodiscard]] NativeTable output_functions();     // print, input, open
[[nodiscard]] NativeTable source_functions();     // exec, eval, compile

// _make_type_with_slots(metaclass, args, keywords or None, slots)
[[nodiscard]] Value make_type_with_slots(Machine& m, const Value* a);

// A set or delete answers with no value of its own: when a frame was entered for
// it, its result will give way to None.
[[nodiscard]] Value none_when_done(Machine& m, Value answer);
// The handle as a new reference, or None for 0.
[[nodiscard]] inline Value object_or_none(Machine& m, Handle h) {
    m.heap().retain(h);
    return h == 0 ? Value::none() : Value::object(h);
}
[[nodiscard]] inline Value value_or_none(Machine& m, Value v) {
    return v.is_unbound() ? Value::none() : m.heap().retained(v);
}
// What locals() gives for this call: a new dict, or the namespace of its body.
[[nodiscard]] Value locals_of_frame(Machine& m, Frame& f);
// An attribute name argument. Nullptr: TypeError is raised.
[[nodiscard]] Str* name_argument(Machine& m, Value v);
[[nodiscard]] inline std::string utf8_of(Machine& m, Handle str) {
    return to_utf8(*m.heap().at<Str>(str));
}
inline void store_handle(Machine& m, Handle& slot, Value v) {
    const Handle old = slot;
    slot = v.is_object() ? v.handle() : 0;
    m.heap().retain(slot);
    m.heap().release(old);
}

}  // namespace outlive::machine
