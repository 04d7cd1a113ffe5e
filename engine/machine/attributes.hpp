// Attribute access as the data model has it: descriptors, instance dict, class
// and its method resolution order, __getattr__ and its kin.
//
// Answers are new references, raised(), or entered() when a property, a user's
// __get__, __getattr__ or __getattribute__ must run (the result then arrives
// as the result of the call that was entered).
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Raw look-up in the method resolution order; borrowed; no value when missing.
[[nodiscard]] Value type_lookup(Machine& m, const Class& cls, Str& name);
[[nodiscard]] inline Value type_lookup(Machine& m, Value v, Name name) {
    return type_lookup(m, *m.heap().class_of(v), *m.name(name));
}

// Whether a value found in a class becomes a method of the instance it is asked of: a
// function, or a method of a built-in type that no object has been bound to yet.
[[nodiscard]] bool binds_to_instance(Machine& m, Value attribute);

[[nodiscard]] Value get_attribute(Machine& m, Value object, Str& name);
// As get_attribute, but for a call that follows at once: when the attribute is
// a plain function (or native method) of the class, `self` becomes the object
// (new reference) and the answer is the function itself; else `self` is no value.
[[nodiscard]] Value get_method(Machine& m, Value object, Str& name, Value& self);
// None when done.
[[nodiscard]] Value set_attribute(Machine& m, Value object, Str& name, Value value);
[[nodiscard]] Value delete_attribute(Machine& m, Value object, Str& name);
// super(this_class, self).name
[[nodiscard]] Value get_super_attribute(Machine& m, Class& this_class, Value self, Str& name);

// The attribute dict of an instance; made when it is missing and may be had.
[[nodiscard]] Dict* attribute_dict(Machine& m, Value object, bool create);
// Where an object keeps its `attrs` handle; nullptr when it has no __dict__.
[[nodiscard]] Handle* attrs_slot(Object& object);

// A class from its parts, without running Python (no __set_name__, no
// __init_subclass__): raises what CPython's type.__new__ raises (layout
// conflicts, no consistent MRO). `slots`: what __slots__ names, when the
// attributes only hold an iterable of the program's. New reference.
[[nodiscard]] Class* make_class(Machine& m, Class& metaclass, Str& name, Tuple& bases,
                                Dict& attributes, Value slots);
// Recomputes flags and version after a class attribute was set.
void class_changed(Machine& m, Class& cls, Str& name);
// A new instance of a class with kind Instance (slots empty). New reference.
[[nodiscard]] Value make_instance(Machine& m, Class& cls);

}  // namespace outlive::machine
