// Reading attributes: look-up, binding, the order of the data model.
#include "engine/machine/attributes.hpp"

#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/guise.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Value lookup_in_order(Heap& heap, const Class& cls, Str& name) {
    const auto* mro = heap.at<Tuple>(cls.mro);
    for (std::uint32_t i = 0; i < mro->size; ++i) {
        const Value v = get(heap, *heap.at<Dict>(heap.as<Class>(mro->items()[i])->dict), name);
        if (!v.is_unbound()) return v;
    }
    return Value::unbound();
}

}  // namespace

Value type_lookup(Machine& m, const Class& cls, Str& name) {
    Heap& heap = m.heap();
    // Only interned names stay where they are for good; a class that is still
    // being made has no version yet.
    if (!name.head.has(FlagInterned) || cls.version == 0) return lookup_in_order(heap, cls, name);
    const Handle key = heap.handle(&name);
    Machine::Lookup& known = m.lookup(cls.version, key);
    if (known.version == cls.version && known.name == key && known.epoch == m.lookup_epoch())
        return known.found;
    known = {cls.version, key, m.lookup_epoch(), 0, lookup_in_order(heap, cls, name)};
    return known.found;
}

Handle* attrs_slot(Object& object) {
    const auto as = [&object]<class T>(T*) { return reinterpret_cast<T*>(&object); };
    switch (object.kind()) {
        case Kind::Instance:
        case Kind::Namespace:
            return &as((Instance*)nullptr)->attrs;
        case Kind::Exception:
            return &as((Exception*)nullptr)->attrs;
        case Kind::Function:
            return &as((Function*)nullptr)->attrs;
        case Kind::Module:
            return &as((Module*)nullptr)->dict;
        case Kind::Int:
            return &as((Int*)nullptr)->attrs;
        case Kind::Real:
            return &as((Real*)nullptr)->attrs;
        case Kind::Complex:
            return &as((Complex*)nullptr)->attrs;
        case Kind::Str:
            return &as((Str*)nullptr)->attrs;
        case Kind::Bytes:
            return &as((Bytes*)nullptr)->attrs;
        case Kind::ByteArray:
            return &as((ByteArray*)nullptr)->attrs;
        case Kind::Tuple:
            return &as((Tuple*)nullptr)->attrs;
        case Kind::List:
            return &as((List*)nullptr)->attrs;
        case Kind::Dict:
            return &as((Dict*)nullptr)->attrs;
        case Kind::Set:
            return &as((Set*)nullptr)->attrs;
        case Kind::Property:
            return &as((Property*)nullptr)->attrs;
        case Kind::StaticMethod:
        case Kind::ClassMethod:
            return &as((MethodWrapper*)nullptr)->attrs;
        case Kind::Super:
            return &as((Super*)nullptr)->attrs;
        case Kind::WeakReference:
            return &as((WeakReference*)nullptr)->attrs;
        default:
            return nullptr;
    }
}

bool has_attribute_dict(const Heap& heap, const Class& cls) {
    (void)heap;
    if ((cls.flags & ClassBuiltin) == 0) return (cls.flags & ClassNoDict) == 0;
    switch (cls.instance_kind) {
        case Kind::Function:
        case Kind::Module:
        case Kind::Exception:
        case Kind::StaticMethod:
        case Kind::ClassMethod:
        case Kind::Namespace:
            return true;
        case Kind::Instance:
            return (cls.flags & ClassNoDict) == 0;  // written in Python
        default:
            return false;
    }
}

Dict* attribute_dict(Machine& m, Value object, bool create) {
    if (!object.is_object()) return nullptr;
    Heap& heap = m.heap();
    Object& o = *heap.object(object);
    if (!has_attribute_dict(heap, *heap.class_of(&o))) return nullptr;
    Handle* slot = attrs_slot(o);
    if (slot == nullptr) return nullptr;
    if (*slot == 0) {
        if (!create) return nullptr;
        *slot = heap.handle(make_dict(heap));
    }
    return heap.at<Dict>(*slot);
}

namespace {

Value make_bound(Heap& heap, Value function, Value self) {
    auto* bound = heap.create<BoundMethod>(Kind::BoundMethod);
    bound->function = heap.retained(function);
    bound->self = heap.retained(self);
    return heap.value(bound);
}

Value bind_native(Machine& m, Value attribute, Value object) {
    Heap& heap = m.heap();
    if (object.is_unbound() || !binds_to_instance(m, attribute)) return heap.retained(attribute);
    const Native& native = *heap.as<Native>(attribute);
    auto* bound =
        m.natives()[native.native].is_slot
            ? heap.create<Native>(Kind::Native, container_class(m, ContainerClass::MethodWrapper))
            : heap.create<Native>(Kind::Native);
    bound->native = native.native;
    bound->owner = native.owner;
    heap.retain(bound->owner);
    bound->self = heap.retained(object);
    bound->module = Value::unbound();
    return heap.value(bound);
}

// A class method's function bound to the class.
Value bind_to_class(Machine& m, Value function, Value cls) {
    Heap& heap = m.heap();
    if (!heap.is(function, Kind::Native)) return make_bound(heap, function, cls);
    const Native& native = *heap.as<Native>(function);
    auto* bound = heap.create<Native>(Kind::Native);
    bound->native = native.native;
    bound->owner = native.owner;
    heap.retain(bound->owner);
    bound->self = heap.retained(cls);
    bound->module = Value::unbound();
    return heap.value(bound);
}

}  // namespace

std::string property_words(const Heap& heap, const Property& property) {
    Value name = property.name;
    if (name.is_unbound() && heap.is(property.getter, Kind::Function))
        name = Value::object(heap.as<Function>(property.getter)->name);
    return heap.is(name, Kind::Str) ? fmt::format("property '{}'", to_utf8(*heap.as<Str>(name)))
                                    : "property";
}

namespace {

Value read_property(Machine& m, const Property& property, Value object) {
    Heap& heap = m.heap();
    if (!property.getter.is_none() && !property.getter.is_unbound())
        return m.call(property.getter, {object});
    const std::string type = to_utf8(*heap.at<Str>(heap.class_of(object)->qualname));
    const std::string words =
        fmt::format("{} of '{}' object has no getter", property_words(heap, property), type);
    return heap.is(property.name, Kind::Str)
               ? raise_attribute_error(m, object, *heap.as<Str>(property.name), words)
               : m.raise(Error::AttributeError, words);
}

// object.__weakref__: the first reference that somebody besides the table holds.
Value first_weak_reference(Machine& m, Value object) {
    Heap& heap = m.heap();
    const Value key = Value::integer(static_cast<std::int64_t>(heap.object(object)->id().value));
    const DictSearch found = find(heap, *heap.at<Dict>(m.state().weak_references), key,
                                  static_cast<std::uint64_t>(key.as_int()));
    if (found.found != Found::Yes) return Value::none();
    for (const Value v : item_span(heap, found.entry->value)) {
        if (heap.object(v)->refs > 1) return heap.retained(v);
    }
    return Value::none();
}

Value read_slot(Machine& m, const MemberDescriptor& member, Value object) {
    Heap& heap = m.heap();
    Str& name = *heap.at<Str>(member.name);
    if (member.slot == slot_is_dict) {
        Dict* dict = attribute_dict(m, object, true);
        return dict == nullptr ? raise_no_attribute(m, object, name)
                               : heap.retained(heap.value(dict));
    }
    if (member.slot == slot_is_weakref) return first_weak_reference(m, object);
    Value* slot = member_slot(m, member, object);
    Value content;
    if (slot != nullptr) {
        content = *slot;
    } else if (const Handle* attrs = attrs_slot(*heap.object(object));
               attrs != nullptr && *attrs != 0) {
        content =
            get(heap, *heap.at<Dict>(*attrs), name);  // a slot of a subclass of a built-in type
    }
    return content.is_unbound() ? raise_no_attribute(m, object, name) : heap.retained(content);
}

}  // namespace

Value* member_slot(Machine& m, const MemberDescriptor& member, Value object) {
    const Kind kind = m.heap().object(object)->kind();
    if (kind != Kind::Instance && kind != Kind::Namespace) return nullptr;
    auto* instance = m.heap().as<Instance>(object);
    return member.slot < instance->slot_count ? instance->slots() + member.slot : nullptr;
}

bool member_applies(Machine& m, const MemberDescriptor& member, Value object) {
    Class* owner = m.heap().at<Class>(member.owner);
    if (m.is_instance(object, owner)) return true;
    m.raise_type(fmt::format("descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                             to_utf8(*m.heap().at<Str>(member.name)),
                             to_utf8(*m.heap().at<Str>(owner->name)), m.type_name(object)));
    return false;
}

Value read_member(Machine& m, const MemberDescriptor& member, Value object) {
    if (!member_applies(m, member, object)) return Value::raised();
    if (member.getter == 0 && member.setter == 0) return read_slot(m, member, object);
    if (member.getter == 0) return raise_no_attribute(m, object, *m.heap().at<Str>(member.name));
    return m.natives()[member.getter].function(m, &object);
}

namespace {

constexpr std::size_t known_named_items = 2;  // in MachineState::library_values

// An item of a tuple as a field of a named tuple; no value: that is none.
Value read_named_item(Machine& m, Value attribute, Value object) {
    Heap& heap = m.heap();
    constexpr std::uint32_t index_slot = 1;  // behind _doc
    if (!heap.is(object, Kind::Tuple) ||
        heap.object(attribute)->cls != m.state().library_values[known_named_items])
        return {};
    const Value index = heap.as<Instance>(attribute)->slots()[index_slot];
    const Tuple& tuple = *heap.as<Tuple>(object);
    if (!index.is_int() || index.as_int() < 0 || index.as_int() >= tuple.size) return {};
    return heap.retained(tuple.items()[index.as_int()]);
}

}  // namespace

void remember_named_items(Machine& m, Value cls) {
    Handle& known = m.state().library_values[known_named_items];
    m.heap().release(known);
    m.heap().retain(cls);
    known = cls.handle();
}

bool is_descriptor(const Heap& heap, Value attribute) {
    if (!attribute.is_object()) return false;
    switch (heap.object(attribute)->kind()) {
        case Kind::Function:
        case Kind::Native:
        case Kind::StaticMethod:
        case Kind::ClassMethod:
        case Kind::Property:
        case Kind::MemberDescriptor:
            return true;
        default:
            return (heap.class_of(attribute)->flags & ClassIsDescriptor) != 0;
    }
}

bool is_data_descriptor(const Heap& heap, Value attribute) {
    if (!attribute.is_object()) return false;
    switch (heap.object(attribute)->kind()) {
        case Kind::Property:
        case Kind::MemberDescriptor:
            return true;
        default:
            return (heap.class_of(attribute)->flags & ClassIsDataDescriptor) != 0;
    }
}

Value bind_attribute(Machine& m, Value attribute, Value object, Value owner) {
    Heap& heap = m.heap();
    if (!attribute.is_object()) return attribute;
    const bool to_object = !object.is_unbound();
    const Class& cls = *heap.class_of(attribute);
    if ((cls.flags & (ClassIsDescriptor | ClassBuiltin)) == ClassIsDescriptor) {
        if (to_object) {
            const Value item = read_named_item(m, attribute, object);
            if (!item.is_unbound()) return item;
        }
        const Value get_method = type_lookup(m, cls, *m.name(Name::get_));
        if (!get_method.is_unbound() && !heap.is(get_method, Kind::Native)) {
            const Value args[] = {attribute, to_object ? object : Value::none(), owner};
            return call_special(m, get_method, args, 3);
        }
    }
    return bind_plainly(m, attribute, object, owner);
}

Value bind_plainly(Machine& m, Value attribute, Value object, Value owner) {
    Heap& heap = m.heap();
    const bool to_object = !object.is_unbound();
    switch (heap.object(attribute)->kind()) {
        case Kind::Function:
            return to_object && becomes_method(heap, attribute)
                       ? make_bound(heap, attribute, object)
                       : heap.retained(attribute);
        case Kind::Native:
            return bind_native(m, attribute, object);
        case Kind::StaticMethod:
            return heap.retained(heap.as<MethodWrapper>(attribute)->function);
        case Kind::ClassMethod:
            return bind_to_class(m, heap.as<MethodWrapper>(attribute)->function, owner);
        case Kind::Property:
            return to_object ? read_property(m, *heap.as<Property>(attribute), object)
                             : heap.retained(attribute);
        case Kind::MemberDescriptor:
            return to_object ? read_member(m, *heap.as<MemberDescriptor>(attribute), object)
                             : heap.retained(attribute);
        case Kind::Super: {
            const Super& unbound = *heap.as<Super>(attribute);
            if (!to_object || !unbound.self.is_unbound()) return heap.retained(attribute);
            return make_super(m, *heap.as<Class>(unbound.this_class), object, unbound.head.cls);
        }
        default:
            return heap.retained(attribute);
    }
}

Value call_special(Machine& m, Value method, const Value* args, std::uint32_t count,
                   OnReturn on_return) {
    Heap& heap = m.heap();
    if (heap.is(method, Kind::ClassMethod)) {
        const Value self = heap.value(heap.class_of(args[0]));
        return call_with_self(m, heap.as<MethodWrapper>(method)->function, self,
                              {args + 1, count - 1, nullptr}, on_return);
    }
    const bool takes_self = heap.is(method, Kind::Function) || heap.is(method, Kind::Native);
    if (takes_self) return call_value(m, method, {args, count, nullptr}, on_return);
    return call_value(m, method, {args + 1, count - 1, nullptr}, on_return);
}

Value raise_no_attribute(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    while (heap.is(object, Kind::BoundMethod)) object = heap.as<BoundMethod>(object)->function;
    const std::string text = to_utf8(name);
    std::string message;
    if (heap.is(object, Kind::Class)) {
        message = fmt::format("type object '{}' has no attribute '{}'",
                              text_name(m, *heap.as<Class>(object)), text);
    } else if (heap.is(object, Kind::Module)) {
        message = fmt::format("module '{}' has no attribute '{}'",
                              to_utf8(*heap.at<Str>(heap.as<Module>(object)->name)), text);
    } else {
        message = fmt::format("'{}' object has no attribute '{}'", m.type_name(object), text);
    }
    return raise_attribute_error(m, object, name, message);
}

Value raise_attribute_error(Machine& m, Value object, Str& name, std::string_view message) {
    m.raise(Error::AttributeError, message);
    auto* e = m.heap().as<Exception>(m.state().raised);
    m.heap().store(e->extra[0], m.heap().value(&name));
    m.heap().store(e->extra[1], object);
    return Value::raised();
}

namespace {

// Instances and everything else that is neither a class nor a module nor super.
Value get_of_object(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    Class& cls = *heap.class_of(object);
    const Value attribute = type_lookup(m, cls, name);
    // One that can only set leaves reading to the instance's own dictionary.
    if (!attribute.is_unbound() && is_data_descriptor(heap, attribute) &&
        is_descriptor(heap, attribute)) {
        return bind_attribute(m, attribute, object, heap.value(&cls));
    }
    if (const Dict* dict = attribute_dict(m, object, false)) {
        const Value v = get(heap, *dict, name);
        if (!v.is_unbound()) return heap.retained(v);
    }
    if (!attribute.is_unbound()) return bind_attribute(m, attribute, object, heap.value(&cls));
    return Value::unbound();
}

Value get_of_class(Machine& m, Class& cls, Str& name) {
    Heap& heap = m.heap();
    Class& meta = *heap.class_of(&cls.head);
    const Value self = heap.value(&cls);
    const Value meta_attribute = type_lookup(m, meta, name);
    if (!meta_attribute.is_unbound() && is_data_descriptor(heap, meta_attribute)) {
        return bind_attribute(m, meta_attribute, self, heap.value(&meta));
    }
    const Value attribute = type_lookup(m, cls, name);
    if (!attribute.is_unbound()) return bind_attribute(m, attribute, Value::unbound(), self);
    if (!meta_attribute.is_unbound())
        return bind_attribute(m, meta_attribute, self, heap.value(&meta));
    return Value::unbound();
}

Value get_of_module(Machine& m, Value module, Str& name) {
    Heap& heap = m.heap();
    const Value v = get(heap, *heap.at<Dict>(heap.as<Module>(module)->dict), name);
    if (!v.is_unbound()) return heap.retained(v);
    const Value found = get_of_object(m, module, name);
    if (!found.is_unbound()) return found;
    const Value getattr =
        get(heap, *heap.at<Dict>(heap.as<Module>(module)->dict), *m.name(Name::getattr_));
    return getattr.is_unbound() ? found : m.call(getattr, {heap.value(&name)});
}

Value get_of_super(Machine& m, Value super, Str& name) {
    Heap& heap = m.heap();
    const Super& s = *heap.as<Super>(super);
    const bool bound = !s.self.is_unbound();
    if (bound && !equal(name, "__class__")) {
        const Value v = super_lookup(m, *heap.as<Class>(s.this_class), s.self,
                                     *heap.as<Class>(s.self_class), name);
        if (!v.is_unbound()) return v;
    }
    return get_of_object(m, super, name);
}

}  // namespace

Value find_attribute(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    if (object.is_object()) {
        switch (heap.object(object)->kind()) {
            case Kind::Class:
                return get_of_class(m, *heap.as<Class>(object), name);
            case Kind::Module:
                return get_of_module(m, object, name);
            case Kind::Super:
                return get_of_super(m, object, name);
            case Kind::BoundMethod: {
                const Value own = get_of_object(m, object, name);
                return own.is_unbound()
                           ? find_attribute(m, heap.as<BoundMethod>(object)->function, name)
                           : own;
            }
            default:
                break;
        }
    }
    return get_of_object(m, object, name);
}

Value get_attribute(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    const std::uint32_t flags = heap.class_of(object)->flags;
    if ((flags & (ClassHasGetattribute | ClassHasGetattr)) != 0) {
        return get_attribute_by_hooks(m, object, name);
    }
    const Value v = find_attribute(m, object, name);
    return v.is_unbound() ? raise_no_attribute(m, object, name) : v;
}

namespace {

bool is_computed(const Heap& heap, Value attribute) {
    return attribute.is_object() && (heap.is(attribute, Kind::Property) ||
                                     (heap.class_of(attribute)->flags &
                                      (ClassIsDescriptor | ClassBuiltin)) == ClassIsDescriptor);
}

// As find_attribute, where nothing is computed.
Value find_or_no_value(Machine& m, Value object, Str& name) {
    const Value v = find_attribute(m, object, name);
    if (v != Value::raised() || !m.is_raised(Error::AttributeError)) return v;
    m.drop_raised();
    return Value::unbound();
}

}  // namespace

Value attribute_without_python(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    const Class& cls = *heap.class_of(object);
    const bool hooked = (cls.flags & (ClassHasGetattribute | ClassHasGetattr)) != 0;
    if (hooked || !heap.is(object, Kind::Instance) || is_computed(heap, type_lookup(m, cls, name)))
        return Value::needs_python();
    return find_or_no_value(m, object, name);
}

// A class with __getattr__ or __getattribute__: the hook is called directly
// where nothing before it can raise AttributeError in Python code.
Value get_attribute_by_hooks(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    Class& cls = *heap.class_of(object);
    const bool plain = (cls.flags & ClassHasGetattribute) == 0;
    if (plain && !is_computed(heap, type_lookup(m, cls, name))) {
        const Value v = find_or_no_value(m, object, name);
        if (!v.is_unbound()) return v;
        const Value args[] = {object, heap.value(&name)};
        return call_special(m, type_lookup(m, cls, *m.name(Name::getattr_)), args, 2);
    }
    return m.enter(Prelude::attribute_of, {object, heap.value(&name)});
}

bool binds_to_instance(Machine& m, Value attribute) {
    const Heap& heap = m.heap();
    if (!heap.is(attribute, Kind::Native)) return becomes_method(heap, attribute);
    const Native& native = *heap.as<Native>(attribute);
    return m.natives()[native.native].role == NativeRole::Method && native.self.is_unbound();
}

Value get_method(Machine& m, Value object, Str& name, Value& self) {
    Heap& heap = m.heap();
    self = Value::unbound();
    Class& cls = *heap.class_of(object);
    const bool special = (cls.flags & (ClassHasGetattribute | ClassHasGetattr)) != 0 ||
                         (object.is_object() && (heap.object(object)->kind() == Kind::Class ||
                                                 heap.object(object)->kind() == Kind::Module ||
                                                 heap.object(object)->kind() == Kind::Super));
    if (special) return get_attribute(m, object, name);
    const Value attribute = type_lookup(m, cls, name);
    if (!binds_to_instance(m, attribute)) return get_attribute(m, object, name);
    if (const Dict* dict = attribute_dict(m, object, false)) {
        const Value own = get(heap, *dict, name);
        if (!own.is_unbound()) return heap.retained(own);
    }
    self = heap.retained(object);
    return heap.retained(attribute);
}

Value super_lookup(Machine& m, Class& this_class, Value self, Class& self_class, Str& name) {
    Heap& heap = m.heap();
    const auto* mro = heap.at<Tuple>(self_class.mro);
    const Value wanted = heap.value(&this_class);
    std::uint32_t i = 0;
    while (i < mro->size && mro->items()[i] != wanted) ++i;
    for (++i; i < mro->size; ++i) {
        const Value v = get(heap, *heap.at<Dict>(heap.as<Class>(mro->items()[i])->dict), name);
        if (v.is_unbound()) continue;
        const bool on_class = self == heap.value(&self_class);
        return bind_attribute(m, v, on_class ? Value::unbound() : self, heap.value(&self_class));
    }
    return Value::unbound();
}

namespace {

// The class whose order super(this_class, self) searches; nullptr: TypeError.
Class* super_class_of(Machine& m, Class& this_class, Value self) {
    Heap& heap = m.heap();
    if (heap.is(self, Kind::Class) && m.is_subclass(heap.as<Class>(self), &this_class))
        return heap.as<Class>(self);
    if (m.is_instance(self, &this_class)) return heap.class_of(self);
    const bool is_class = heap.is(self, Kind::Class);
    const std::string what =
        is_class ? to_utf8(*heap.at<Str>(heap.as<Class>(self)->name)) : m.type_name(self);
    m.raise_type(fmt::format(
        "super(type, obj): obj ({} {}) is not an instance or subtype of type ({}).",
        is_class ? "type" : "instance of", what, to_utf8(*heap.at<Str>(this_class.name))));
    return nullptr;
}

}  // namespace

Value get_super_attribute(Machine& m, Class& this_class, Value self, Str& name) {
    if (!self.is_none() && !equal(name, "__class__")) {
        Class* start = super_class_of(m, this_class, self);
        if (start == nullptr) return Value::raised();
        const Value v = super_lookup(m, this_class, self, *start, name);
        if (!v.is_unbound()) return v;
    }
    // What super objects themselves have, and the error naming 'super'.
    const Owned super(m.heap(), make_super(m, this_class, self));
    if (super.get() == Value::raised()) return super.get();
    return get_attribute(m, super.get(), name);
}

Value make_super(Machine& m, Class& this_class, Value self, Handle kind) {
    Heap& heap = m.heap();
    const bool bound = !self.is_none();
    Class* start = bound ? super_class_of(m, this_class, self) : nullptr;
    if (bound && start == nullptr) return Value::raised();
    auto* s = kind == 0 ? heap.create<Super>(Kind::Super) : heap.create<Super>(Kind::Super, kind);
    s->attrs = s->unused = 0;
    s->this_class = heap.retained(heap.value(&this_class));
    s->self = bound ? heap.retained(self) : Value::unbound();
    s->self_class = bound ? heap.retained(heap.value(start)) : Value::unbound();
    return heap.value(s);
}

}  // namespace outlive::machine
