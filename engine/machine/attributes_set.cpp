// Setting and deleting attributes.
#include <algorithm>

#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

bool is_attribute_dict(Machine& m, Value value) {
    if (m.heap().is(value, Kind::Dict)) return true;
    m.raise_type(
        value.is_unbound()
            ? "cannot delete __dict__"
            : fmt::format("__dict__ must be set to a dictionary, not a '{}'", m.type_name(value)));
    return false;
}

namespace {

// CPython has two words for it, after how the attribute is declared there.
bool is_plain_member(const std::string& owner, const std::string& name) {
    if (owner == "code")
        return name != "co_varnames" && name != "co_cellvars" && name != "co_freevars";
    if (owner == "method") return name != "__doc__";
    return owner == "function" || owner == "property" || owner == "super" || owner == "range" ||
           owner == "slice" || owner == "complex" || owner == "staticmethod" ||
           owner == "classmethod" || owner == "module" || owner == "SimpleNamespace";
}

// What is refused, not missing, is told without saying of which object.
Value raise_not_writable(Machine& m, const Str& name, const std::string& owner) {
    return m.raise(
        Error::AttributeError,
        fmt::format("attribute '{}' of '{}' objects is not writable", to_utf8(name), owner));
}

Value raise_read_only(Machine& m, const MemberDescriptor& member) {
    const Str& name = *m.heap().at<Str>(member.name);
    const std::string owner = to_utf8(*m.heap().at<Str>(m.heap().at<Class>(member.owner)->name));
    if (is_plain_member(owner, to_utf8(name)))
        return m.raise(Error::AttributeError, "readonly attribute");
    return raise_not_writable(m, name, owner);
}

// Whether an object's attributes lie in the object itself in CPython, and in no dict:
// it has no slots, comes of no class that is native there, and its `__dict__` was
// never replaced, which the object's spare bits tell.
bool lies_in_instance(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!heap.is(v, Kind::Instance) || heap.object(v)->spare() != 0) return false;
    const Class& cls = *heap.class_of(v);
    const auto line = objects::item_span(heap, Value::object(cls.mro));
    return cls.slot_count == 0 && std::none_of(line.begin(), line.end(), [&heap](Value c) {
               return heap.object(c)->spare() != 0;
           });
}

Value replace_dict(Machine& m, const MemberDescriptor& member, Value object, Value value) {
    Heap& heap = m.heap();
    Handle* slot = attrs_slot(*heap.object(object));
    if (slot == nullptr) return Value::none();
    const Class& owner = *heap.at<Class>(member.owner);
    // An exception has its dict from a native class, whichever class is asked.
    const bool native_there = owner.head.spare() != 0 || heap.is(object, Kind::Exception);
    if (native_there && to_utf8(*heap.at<Str>(owner.name)) == "SimpleNamespace")
        return raise_read_only(m, member);
    if (native_there && value.is_unbound()) return m.raise_type("cannot delete __dict__");
    if (!value.is_unbound() && !is_attribute_dict(m, value)) return Value::raised();
    if (heap.is(object, Kind::Instance)) heap.object(object)->set_spare(1);
    const Handle old = *slot;
    *slot = value.is_unbound() ? 0 : value.handle();
    heap.retain(*slot);
    heap.release(old);
    return Value::none();
}

// An empty slot is deleted: CPython says no more than its name.
Value raise_empty_slot(Machine& m, const Str& name) {
    return m.raise(Error::AttributeError, to_utf8(name));
}

// A slot that the layout has no room for: kept among the attributes by name.
Value write_by_name(Machine& m, Value object, Str& name, Value value) {
    Heap& heap = m.heap();
    Handle* attrs = attrs_slot(*heap.object(object));
    if (attrs == nullptr) return raise_no_attribute(m, object, name);
    if (*attrs == 0) *attrs = heap.handle(make_dict(heap));
    Dict& dict = *heap.at<Dict>(*attrs);
    if (!value.is_unbound()) {
        set(heap, dict, name, value);
        return Value::none();
    }
    return remove(heap, dict, name) ? Value::none() : raise_empty_slot(m, name);
}

Value write_slot(Machine& m, const MemberDescriptor& member, Value object, Value value) {
    Heap& heap = m.heap();
    Str& name = *heap.at<Str>(member.name);
    if (member.slot == slot_is_dict) return replace_dict(m, member, object, value);
    if (member.slot == slot_is_weakref) return raise_read_only(m, member);
    Value* slot = member_slot(m, member, object);
    if (slot == nullptr) return write_by_name(m, object, name, value);
    if (value.is_unbound() && slot->is_unbound()) return raise_empty_slot(m, name);
    const Value old = *slot;
    *slot = heap.retained(value);
    report_attribute_changed(m, *heap.object(object), name, old, value);
    heap.release(old);
    return Value::none();
}

}  // namespace

Value write_member(Machine& m, const MemberDescriptor& member, Value object, Value value) {
    if (!member_applies(m, member, object)) return Value::raised();
    if (member.getter == 0 && member.setter == 0) return write_slot(m, member, object, value);
    if (member.setter == 0) return raise_read_only(m, member);
    const Value args[] = {object, value};
    return m.natives()[member.setter].function(m, args);
}

Value write_property(Machine& m, const Property& property, Value object, Value value) {
    Heap& heap = m.heap();
    const bool deletes = value.is_unbound();
    const Value function = deletes ? property.deleter : property.setter;
    if (!function.is_none() && !function.is_unbound()) {
        const Value args[] = {object, value};
        const Value r =
            m.call(function, std::span<const Value>(args, deletes ? 1 : 2), OnReturn::Drop);
        if (r.is_answer()) return r;
        heap.release(r);
        return Value::none();
    }
    const std::string_view what = deletes ? "deleter" : "setter";
    const std::string type = m.type_name(object);
    // A class that is native in CPython has members, not properties.
    if (heap.class_of(object)->head.spare() != 0 && heap.is(property.name, Kind::Str))
        return raise_not_writable(m, *heap.as<Str>(property.name), type);
    const std::string full = to_utf8(*heap.at<Str>(heap.class_of(object)->qualname));
    return m.raise(Error::AttributeError, fmt::format("{} of '{}' object has no {}",
                                                      property_words(heap, property), full, what));
}

namespace {

// The answer of a hook that was called to set something: nobody wants its value.
Value without_result(Machine& m, Value r) {
    if (r.is_answer()) return r;
    m.heap().release(r);
    return Value::none();
}

Value write_descriptor(Machine& m, Value attribute, Value object, Str& name, Value value) {
    Heap& heap = m.heap();
    const bool deletes = value.is_unbound();
    switch (heap.object(attribute)->kind()) {
        case Kind::Property: {
            if ((heap.class_of(attribute)->flags & ClassBuiltin) != 0) {
                return write_property(m, *heap.as<Property>(attribute), object, value);
            }
            break;
        }
        case Kind::MemberDescriptor:
            return write_member(m, *heap.as<MemberDescriptor>(attribute), object, value);
        default:
            break;
    }
    const Value method = type_lookup(m, attribute, deletes ? Name::delete_ : Name::set_);
    if (method.is_unbound()) {
        return raise_attribute_error(m, object, name, deletes ? "__delete__" : "__set__");
    }
    const Value args[] = {attribute, object, value};
    return without_result(m, call_special(m, method, args, deletes ? 2 : 3, OnReturn::Drop));
}

Value raise_cannot_store(Machine& m, Value object, Str& name, bool class_has_it) {
    const std::string type = m.type_name(object), text = to_utf8(name);
    if (class_has_it) {
        return m.raise(Error::AttributeError,
                       fmt::format("'{}' object attribute '{}' is read-only", type, text));
    }
    if ((m.heap().class_of(object)->flags & ClassHasSetattr) != 0) {
        return raise_attribute_error(m, object, name,
                                     fmt::format("'{}' object has no attribute '{}'", type, text));
    }
    return raise_attribute_error(
        m, object, name,
        fmt::format("'{}' object has no attribute '{}' and no __dict__ for setting new attributes",
                    type, text));
}

// What lies in the instance itself in CPython is missed without saying of which object.
Value raise_nothing_to_delete(Machine& m, Value object, Str& name) {
    if (m.heap().is(object, Kind::Class)) return raise_no_attribute(m, object, name);
    const std::string words =
        fmt::format("'{}' object has no attribute '{}'", m.type_name(object), to_utf8(name));
    return lies_in_instance(m, object) ? m.raise(Error::AttributeError, words)
                                       : raise_attribute_error(m, object, name, words);
}

Value store_in_dict(Machine& m, Value object, Dict& dict, Str& name, Value value) {
    Heap& heap = m.heap();
    const Value old = m.events == nullptr ? Value::unbound() : heap.retained(get(heap, dict, name));
    if (value.is_unbound()) {
        if (!remove(heap, dict, name)) return raise_nothing_to_delete(m, object, name);
    } else {
        set(heap, dict, name, value);
    }
    if (m.events != nullptr) report_attribute_changed(m, *heap.object(object), name, old, value);
    heap.release(old);
    return Value::none();
}

// The library may change what it has written itself, which is native in CPython.
bool is_immutable(Machine& m, const Class& cls) {
    if (cls.head.spare() == 0) return (cls.flags & ClassBuiltin) != 0;
    const Handle running = m.state().frame;
    return running == 0 || (m.heap().at<Frame>(running)->flags & FrameHidden) == 0;
}

Value store_in_class(Machine& m, Class& cls, Str& name, Value value) {
    Heap& heap = m.heap();
    const Value self = heap.value(&cls);
    if (is_immutable(m, cls)) {
        return m.raise_type(fmt::format("cannot set '{}' attribute of immutable type '{}'",
                                        to_utf8(name), text_name(m, cls)));
    }
    const Value meta_attribute = type_lookup(m, *heap.class_of(&cls.head), name);
    if (!meta_attribute.is_unbound() && is_data_descriptor(heap, meta_attribute)) {
        return write_descriptor(m, meta_attribute, self, name, value);
    }
    Str& key = *intern(heap, &name);
    const Value r = store_in_dict(m, self, *heap.at<Dict>(cls.dict), key, value);
    if (r == Value::raised()) return r;
    class_changed(m, cls, key);
    return r;
}

}  // namespace

Value store_attribute(Machine& m, Value object, Str& name, Value value) {
    Heap& heap = m.heap();
    if (heap.is(object, Kind::Class))
        return store_in_class(m, *heap.as<Class>(object), name, value);
    const Value attribute = type_lookup(m, *heap.class_of(object), name);
    if (!attribute.is_unbound() && is_data_descriptor(heap, attribute)) {
        return write_descriptor(m, attribute, object, name, value);
    }
    Dict* dict = attribute_dict(m, object, !value.is_unbound());
    if (dict != nullptr) return store_in_dict(m, object, *dict, name, value);
    const bool may_have = object.is_object() && has_attribute_dict(heap, *heap.class_of(object)) &&
                          attrs_slot(*heap.object(object)) != nullptr;
    if (may_have) return raise_nothing_to_delete(m, object, name);
    return raise_cannot_store(m, object, name, !attribute.is_unbound());
}

Value set_attribute(Machine& m, Value object, Str& name, Value value) {
    Heap& heap = m.heap();
    Class& cls = *heap.class_of(object);
    if ((cls.flags & ClassHasSetattr) != 0) {
        const Value method = type_lookup(m, cls, *m.name(Name::setattr_));
        if (!heap.is(method, Kind::Native)) {
            const Value args[] = {object, heap.value(&name), value};
            return without_result(m, call_special(m, method, args, 3, OnReturn::Drop));
        }
    }
    return store_attribute(m, object, name, value);
}

Value delete_attribute(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    Class& cls = *heap.class_of(object);
    if ((cls.flags & ClassHasSetattr) != 0) {
        const Value method = type_lookup(m, cls, *m.name(Name::delattr_));
        if (!heap.is(method, Kind::Native)) {
            const Value args[] = {object, heap.value(&name)};
            return without_result(m, call_special(m, method, args, 2, OnReturn::Drop));
        }
    }
    return store_attribute(m, object, name, Value::unbound());
}

}  // namespace outlive::machine
