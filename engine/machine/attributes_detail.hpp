// The parts of attribute access that descriptors, super, setting and getattr()
// share. For the files attributes*.cpp, classes*.cpp and the built-in types of
// the same subject; others use attributes.hpp.
#pragma once

#include <string>
#include <string_view>

#include "engine/machine/attributes.hpp"
#include "engine/machine/frames.hpp"

namespace outlive::machine {

// Values of MemberDescriptor::slot that name no slot of an Instance.
inline constexpr std::uint32_t slot_is_dict = 0xFFFF'FFFF;     // `__dict__` of a class's instances
inline constexpr std::uint32_t slot_is_weakref = 0xFFFF'FFFE;  // `__weakref__`
inline constexpr std::uint32_t slot_by_name =
    0xFFFF'FFFD;  // kept in the attrs dict: the layout has no slots

// The class of the descriptors that are fields of named tuples: what they read
// is an item of the tuple.
void remember_named_items(Machine& m, Value cls);

[[nodiscard]] bool is_descriptor(const Heap& heap, Value attribute);
[[nodiscard]] bool is_data_descriptor(const Heap& heap, Value attribute);

// attribute.__get__(object, owner); an unbound `object` means class access. New
// reference, raised or entered; an attribute that is no descriptor is itself.
[[nodiscard]] Value bind_attribute(Machine& m, Value attribute, Value object, Value owner);
// As the built-in descriptors themselves do it, whatever a subclass overrides.
[[nodiscard]] Value bind_plainly(Machine& m, Value attribute, Value object, Value owner);

// The whole look-up without __getattr__ and __getattribute__: new reference,
// raised, entered, or no value when there is no such attribute.
[[nodiscard]] Value find_attribute(Machine& m, Value object, Str& name);
// The attribute where no code of the program has a say in it: new reference, no
// value when there is none, needs_python() otherwise.
[[nodiscard]] Value attribute_without_python(Machine& m, Value object, Str& name);
[[nodiscard]] Value get_attribute_by_hooks(Machine& m, Value object, Str& name);

// A special method found on a class, called with args[0] as its object.
[[nodiscard]] Value call_special(Machine& m, Value method, const Value* args, std::uint32_t count,
                                 OnReturn on_return = OnReturn::Push);

[[nodiscard]] bool member_applies(Machine& m, const MemberDescriptor& member, Value object);
[[nodiscard]] Value read_member(Machine& m, const MemberDescriptor& member, Value object);
// `value` unbound: deletes. None when done.
[[nodiscard]] Value write_member(Machine& m, const MemberDescriptor& member, Value object,
                                 Value value);
[[nodiscard]] Value* member_slot(Machine& m, const MemberDescriptor& member, Value object);
// "property 'x'", as its errors begin, or just "property".
[[nodiscard]] std::string property_words(const Heap& heap, const Property& property);
[[nodiscard]] Value write_property(Machine& m, const Property& property, Value object, Value value);

// object.__setattr__ and its likes: without asking the class's own hooks.
[[nodiscard]] Value store_attribute(Machine& m, Value object, Str& name, Value value);

Value raise_no_attribute(Machine& m, Value object, Str& name);
Value raise_attribute_error(Machine& m, Value object, Str& name, std::string_view message);

[[nodiscard]] Value super_lookup(Machine& m, Class& this_class, Value self, Class& self_class,
                                 Str& name);
// Whether a __dict__ may become this value; false: a TypeError is raised. No value: it is deleted.
[[nodiscard]] bool is_attribute_dict(Machine& m, Value value);

// super(this_class, self); None as self: not bound. Raised: self is no instance of the class.
// `kind`: the class of the super object, or 0 for `super` itself.
[[nodiscard]] Value make_super(Machine& m, Class& this_class, Value self, Handle kind = 0);

}  // namespace outlive::machine
