#include "engine/machine/class_slots.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

bool has_own_slots(const Heap& heap, const Class& cls) {
    return cls.slot_names != 0 && heap.at<Tuple>(cls.slot_names)->size != 0;
}

namespace {

bool is_identifier_like(const Str& s) {
    if (s.length == 0) return false;
    for (std::uint32_t i = 0; i < s.length; ++i) {
        const std::uint32_t c = s.at(i);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c > 127;
        if (!letter && !(i != 0 && c >= '0' && c <= '9')) return false;
    }
    return true;
}

// __x in class Cls is _Cls__x (reference, 6.2.1).
std::string mangled(const std::string& class_name, const std::string& name) {
    const auto start = class_name.find_first_not_of('_');
    const bool is_private =
        name.starts_with("__") && !name.ends_with("__") && name.find('.') == std::string::npos;
    return is_private && start != std::string::npos ? "_" + class_name.substr(start) + name : name;
}

}  // namespace

bool slots_need_python(const Heap& heap, Value slots) {
    return slots.is_object() && !heap.is(slots, Kind::Str) && !is_sequence(heap, slots) &&
           !heap.is(slots, Kind::Dict) && !heap.is(slots, Kind::Set);
}

namespace {

// What `__slots__` names, borrowed. False: raised.
bool slot_values(Machine& m, Value slots, std::vector<Value>& names) {
    Heap& heap = m.heap();
    if (heap.is(slots, Kind::Str)) {
        names.push_back(slots);
    } else if (is_sequence(heap, slots)) {
        const ItemSpan span = item_span(heap, slots);
        names.assign(span.begin(), span.end());
    } else if (heap.is(slots, Kind::Dict)) {
        const Dict& dict = *heap.as<Dict>(slots);
        const DictEntry* e = entries(heap, dict);
        for (std::uint32_t i = 0; i < dict.fill; ++i) {
            if (!e[i].key.is_unbound()) names.push_back(e[i].key);
        }
    } else if (heap.is(slots, Kind::Set)) {
        std::int64_t position = 0;
        while (const SetEntry* e = next_entry(heap, *heap.as<Set>(slots), position))
            names.push_back(e->key);
    } else {
        m.raise_type(fmt::format("'{}' object is not iterable", m.type_name(slots)));
        return false;
    }
    return true;
}

bool are_names(Machine& m, const std::vector<Value>& names) {
    const Heap& heap = m.heap();
    for (const Value v : names) {
        if (!heap.is(v, Kind::Str)) {
            m.raise_type(fmt::format("__slots__ items must be strings, not '{}'", m.type_name(v)));
            return false;
        }
        if (!is_identifier_like(*heap.as<Str>(v))) {
            m.raise_type("__slots__ must be identifiers");
            return false;
        }
    }
    return true;
}

void add_member(Machine& m, Class& cls, Str& name, std::uint32_t slot) {
    Heap& heap = m.heap();
    auto* member = heap.create<MemberDescriptor>(Kind::MemberDescriptor);
    member->name = heap.handle(&name);
    heap.retain(member->name);
    member->owner = heap.handle(&cls);
    heap.retain(member->owner);
    member->slot = slot;
    member->getter = member->setter = member->unused = 0;
    const Owned owned(heap, heap.value(member));
    set(heap, *heap.at<Dict>(cls.dict), name, owned.get());
}

bool any_base_has_dict(Machine& m, const Class& cls) {
    const auto* bases = m.heap().at<Tuple>(cls.bases);
    return std::any_of(bases->items(), bases->items() + bases->size, [&m](Value base) {
        return has_attribute_dict(m.heap(), *m.heap().as<Class>(base));
    });
}

bool any_base_is_weak_referenceable(Machine& m, const Class& cls) {
    const auto* bases = m.heap().at<Tuple>(cls.bases);
    return std::any_of(bases->items(), bases->items() + bases->size, [&m](Value base) {
        const Class& c = *m.heap().as<Class>(base);
        return (c.flags & ClassHasWeakRefs) != 0;
    });
}

// The base that brings the layout in, itself or from further up.
const Class& layout_base(Machine& m, const Class& cls, const Class& layout) {
    for (const Value v : item_span(m.heap(), Value::object(cls.bases))) {
        const Class& base = *m.heap().as<Class>(v);
        if (m.is_subclass(&base, &layout)) return base;
    }
    return layout;
}

// In CPython: objects that end in their items have no room for more fields.
bool varies_in_size(const Class& cls) {
    const Kind varying[] = {Kind::Tuple, Kind::Int, Kind::Bytes, Kind::Class};
    return std::find(std::begin(varying), std::end(varying), cls.instance_kind) !=
           std::end(varying);
}

// A dict and weak references: what the class asks for, or gets for having no
// slots, or has from a base beside the one that brings the layout.
void add_free_parts(Machine& m, Class& cls, const Class& base, bool dict, bool weakref) {
    if (cls.instance_kind == Kind::Class) return;  // a metaclass: `type` gives both
    const bool has_dict = has_attribute_dict(m.heap(), base);
    dict = dict || any_base_has_dict(m, cls);
    weakref = (weakref || any_base_is_weak_referenceable(m, cls)) && !varies_in_size(cls);
    // A class may say itself what its instances' `__dict__` is.
    const bool says_itself =
        find(m.heap(), *m.heap().at<Dict>(cls.dict), *m.name(Name::dict_)) != nullptr;
    if (dict && !has_dict && !says_itself) add_member(m, cls, *m.name(Name::dict_), slot_is_dict);
    if (weakref && (base.flags & ClassHasWeakRefs) == 0)
        add_member(m, cls, *m.name(Name::weakref_), slot_is_weakref);
    if (weakref) cls.flags |= ClassHasWeakRefs;
    if (!dict) cls.flags |= ClassNoDict;
}

bool may_have_slots(Machine& m, const Class& cls, const Class& best) {
    if (!varies_in_size(cls)) return true;
    m.raise_type(fmt::format("nonempty __slots__ not supported for subtype of '{}'",
                             to_utf8(*m.heap().at<Str>(best.name))));
    return false;
}

// A slot for what the base class has already.
bool refuse_second(Machine& m, const char* name) {
    m.raise_type(fmt::format("{} slot disallowed: we already got one", name));
    return false;
}

bool refuse_conflict(Machine& m, const std::string& name) {
    m.raise_value_error(fmt::format("'{}' in __slots__ conflicts with class variable", name));
    return false;
}

}  // namespace

bool lay_out_slots(Machine& m, Class& cls, const Class& best, Value named) {
    Heap& heap = m.heap();
    Dict& dict = *heap.at<Dict>(cls.dict);
    cls.slot_count = best.slot_count;
    const Value slots = named.is_unbound() ? get(heap, dict, *m.name(Name::slots_)) : named;
    const Class& base = layout_base(m, cls, best);
    if (slots.is_unbound()) {
        add_free_parts(m, cls, base, true, true);
        return true;
    }
    std::vector<Value> names;
    if (!slot_values(m, slots, names)) return false;
    if (!names.empty() && !may_have_slots(m, cls, base)) return false;
    if (!are_names(m, names)) return false;
    bool wants_dict = false, wants_weakref = false;
    std::vector<Value> own;
    for (const Value v : names) {
        const std::string text = to_utf8(*heap.as<Str>(v));
        if (text == "__dict__") {
            if (wants_dict || has_attribute_dict(heap, base)) return refuse_second(m, "__dict__");
            wants_dict = true;
        } else if (text == "__weakref__") {
            if (wants_weakref || (base.flags & ClassHasWeakRefs) != 0)
                return refuse_second(m, "__weakref__");
            wants_weakref = true;
        } else {
            own.push_back(
                heap.value(intern(heap, mangled(to_utf8(*heap.at<Str>(cls.name)), text))));
        }
    }
    for (const Value v : own) {
        Str& name = *heap.as<Str>(v);
        if (!get(heap, dict, name).is_unbound()) return refuse_conflict(m, to_utf8(name));
    }
    const bool has_slots =
        cls.instance_kind == Kind::Instance || cls.instance_kind == Kind::Namespace;
    std::sort(own.begin(), own.end(), [&heap](Value a, Value b) {
        return compare(*heap.as<Str>(a), *heap.as<Str>(b)) < 0;
    });
    for (std::size_t i = 0; i < own.size(); ++i) {
        Str& name = *heap.as<Str>(own[i]);
        if (i != 0 && own[i] == own[i - 1]) continue;  // named twice
        add_member(m, cls, name, has_slots ? cls.slot_count++ : slot_by_name);
    }
    cls.slot_names = make_tuple(m, own.data(), static_cast<std::uint32_t>(own.size())).handle();
    add_free_parts(m, cls, base, wants_dict, wants_weakref);
    return true;
}

void add_subclass(Heap& heap, Class& base, Class& cls) {
    if (base.subclasses == 0) base.subclasses = heap.handle(make_list(heap));
    List& list = *heap.at<List>(base.subclasses);
    append(heap, list, Value::integer(heap.handle(&cls)));
    append(heap, list, Value::integer(static_cast<std::int64_t>(cls.head.id().value)));
}

std::vector<Class*> subclasses_of(Heap& heap, const Class& cls) {
    std::vector<Class*> result;
    if (cls.subclasses == 0) return result;
    const List& list = *heap.at<List>(cls.subclasses);
    for (std::uint32_t i = 0; i + 1 < list.size; i += 2) {
        auto* object = heap.at<Object>(static_cast<Handle>(items(heap, list)[i].as_int()));
        const bool alive =
            object->kind() == Kind::Class &&
            object->id().value == static_cast<std::uint64_t>(items(heap, list)[i + 1].as_int());
        if (alive) result.push_back(reinterpret_cast<Class*>(object));
    }
    return result;
}

}  // namespace outlive::machine
