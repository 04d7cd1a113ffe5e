// Making classes without running Python: linearisation, layout, slots, flags.
#include "engine/machine/classes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/class_slots.hpp"
#include "engine/machine/containers.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/operations.hpp"

namespace outlive::machine {

namespace {

std::string class_name(const Heap& heap, const Class& cls) {
    return to_utf8(*heap.at<Str>(cls.name));
}

// --- C3 ---

struct Sequence {
    const Value* items;
    std::uint32_t size, next;
};

bool is_in_a_tail(const std::vector<Sequence>& sequences, Value cls) {
    return std::any_of(sequences.begin(), sequences.end(), [cls](const Sequence& s) {
        for (std::uint32_t i = s.next + 1; i < s.size; ++i) {
            if (s.items[i] == cls) return true;
        }
        return false;
    });
}

Value raise_inconsistent(Machine& m, const std::vector<Sequence>& sequences) {
    std::vector<Value> named;
    std::string names;
    for (const Sequence& s : sequences) {
        if (s.next >= s.size ||
            std::find(named.begin(), named.end(), s.items[s.next]) != named.end())
            continue;
        named.push_back(s.items[s.next]);
        names += (names.empty() ? "" : ", ") +
                 class_name(m.heap(), *m.heap().as<Class>(s.items[s.next]));
    }
    m.raise_type(fmt::format(
        "Cannot create a consistent method resolution order (MRO) for bases {}", names));
    return Value::unbound();
}

}  // namespace

Value linearise(Machine& m, Class& cls, const Tuple& bases) {
    Heap& heap = m.heap();
    std::vector<Sequence> sequences;
    for (std::uint32_t i = 0; i < bases.size; ++i) {
        const auto* mro = heap.at<Tuple>(heap.as<Class>(bases.items()[i])->mro);
        sequences.push_back({mro->items(), mro->size, 0});
    }
    sequences.push_back({bases.items(), bases.size, 0});
    std::vector<Value> order{heap.value(&cls)};
    for (;;) {
        bool all_empty = true;
        Value chosen;
        for (const Sequence& s : sequences) {
            if (s.next >= s.size) continue;
            all_empty = false;
            if (!is_in_a_tail(sequences, s.items[s.next])) {
                chosen = s.items[s.next];
                break;
            }
        }
        if (all_empty) return make_tuple(m, order.data(), static_cast<std::uint32_t>(order.size()));
        if (chosen.is_unbound()) return raise_inconsistent(m, sequences);
        order.push_back(chosen);
        for (Sequence& s : sequences) {
            if (s.next < s.size && s.items[s.next] == chosen) ++s.next;
        }
    }
}

Class* winning_metaclass(Machine& m, Class& metaclass, const Tuple& bases) {
    Heap& heap = m.heap();
    Class* winner = &metaclass;
    for (std::uint32_t i = 0; i < bases.size; ++i) {
        Class* other = heap.class_of(bases.items()[i]);
        if (m.is_subclass(winner, other)) continue;
        if (m.is_subclass(other, winner)) {
            winner = other;
            continue;
        }
        m.raise_type(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
            "of the "
            "metaclasses of all its bases");
        return nullptr;
    }
    return winner;
}

namespace {

// --- layout ---

// The class among the bases of `cls` (itself included) that decides its layout.
Class* solid_base(Machine& m, Class& cls) {
    Heap& heap = m.heap();
    const auto* bases = heap.at<Tuple>(cls.bases);
    if (bases->size == 0) return &cls;
    Class* above = heap.as<Class>(bases->items()[0]);
    if ((cls.flags & ClassBuiltin) != 0) {
        const bool same_layout = above->instance_kind == cls.instance_kind &&
                                 (cls.instance_kind != Kind::Exception ||
                                  exception_fields(m, *above) == exception_fields(m, cls));
        return same_layout ? solid_base(m, *above) : &cls;
    }
    if (has_own_slots(heap, cls)) return &cls;
    Class* best = solid_base(m, *above);
    for (std::uint32_t i = 1; i < bases->size; ++i) {
        Class* other = solid_base(m, *heap.as<Class>(bases->items()[i]));
        if (m.is_subclass(other, best)) best = other;
    }
    return best;
}

// The base whose layout the new class takes; nullptr: TypeError.
Class* best_base(Machine& m, const Tuple& bases) {
    Heap& heap = m.heap();
    Class* winner = nullptr;
    for (std::uint32_t i = 0; i < bases.size; ++i) {
        if (!heap.is(bases.items()[i], Kind::Class)) {
            m.raise_type("bases must be types");
            return nullptr;
        }
        Class& base = *heap.as<Class>(bases.items()[i]);
        if ((base.flags & ClassNotBase) != 0) {
            m.raise_type(
                fmt::format("type '{}' is not an acceptable base type", text_name(m, base)));
            return nullptr;
        }
        Class* candidate = solid_base(m, base);
        if (winner == nullptr || m.is_subclass(candidate, winner)) {
            winner = candidate;
        } else if (!m.is_subclass(winner, candidate)) {
            m.raise_type("multiple bases have instance lay-out conflict");
            return nullptr;
        }
    }
    return winner;
}

bool has_duplicate_base(Machine& m, const Tuple& bases) {
    for (std::uint32_t i = 0; i < bases.size; ++i) {
        for (std::uint32_t k = i + 1; k < bases.size; ++k) {
            if (bases.items()[i] != bases.items()[k]) continue;
            m.raise_type(fmt::format("duplicate base class {}",
                                     class_name(m.heap(), *m.heap().as<Class>(bases.items()[i]))));
            return true;
        }
    }
    return false;
}

// --- the namespace ---

Dict* namespace_copy(Heap& heap, const Dict& source) {
    Dict* copy = make_dict(heap);
    const DictEntry* e = entries(heap, source);
    for (std::uint32_t i = 0; i < source.fill; ++i) {
        if (e[i].key.is_unbound()) continue;
        if (heap.is(e[i].key, Kind::Str))
            set(heap, *copy, *intern(heap, heap.as<Str>(e[i].key)), e[i].value);
    }
    return copy;
}

void set_if_absent(Heap& heap, Dict& dict, Str& name, Value v) {
    if (get(heap, dict, name).is_unbound()) set(heap, dict, name, v);
}

// __init_subclass__ and __class_getitem__ are class methods, __new__ is static,
// whether the program says so or not.
void wrap_implicitly(Machine& m, Dict& dict) {
    Heap& heap = m.heap();
    const std::pair<Name, Kind> wrapped[] = {{Name::new_, Kind::StaticMethod},
                                             {Name::init_subclass_, Kind::ClassMethod},
                                             {Name::class_getitem_, Kind::ClassMethod}};
    for (const auto& [name, kind] : wrapped) {
        const Value v = get(heap, dict, *m.name(name));
        if (!heap.is(v, Kind::Function)) continue;
        auto* wrapper = heap.create<MethodWrapper>(kind);
        wrapper->function = heap.retained(v);
        wrapper->attrs = 0;
        wrapper->unused = 0;
        const Owned owned(heap, heap.value(wrapper));
        set(heap, dict, *m.name(name), owned.get());
    }
}

void fill_namespace(Machine& m, Dict& dict) {
    Heap& heap = m.heap();
    // The prelude has no __name__: its caller is meant.
    for (Handle h = m.state().frame; h != 0; h = heap.at<Frame>(h)->caller) {
        const Value module =
            get(heap, *heap.at<Dict>(heap.at<Frame>(h)->globals), *m.name(Name::name_));
        if (module.is_unbound()) continue;
        set_if_absent(heap, dict, *m.name(Name::module_), module);
        break;
    }
    wrap_implicitly(m, dict);
}

// What stands last in the namespace where the body has not set it.
void end_namespace(Machine& m, Dict& dict) {
    Heap& heap = m.heap();
    set_if_absent(heap, dict, *m.name(Name::doc_), Value::none());
    const bool own_eq = !get(heap, dict, *m.name(Name::eq_)).is_unbound();
    if (own_eq) set_if_absent(heap, dict, *m.name(Name::hash_), Value::none());
}

// Takes `__qualname__` out of the namespace; a new reference, or 0: raised.
Handle take_qualname(Machine& m, Dict& dict, Str& name) {
    Heap& heap = m.heap();
    const Value v = get(heap, dict, *m.name(Name::qualname_));
    if (v.is_unbound()) {
        Heap::retain(&name.head);
        return heap.handle(&name);
    }
    if (!heap.is(v, Kind::Str)) {
        m.raise_type(fmt::format("type __qualname__ must be a str, not {}", m.type_name(v)));
        return 0;
    }
    heap.retain(v);
    remove(heap, dict, *m.name(Name::qualname_));
    return v.handle();
}

bool fill_class_cell(Machine& m, Class& cls, Dict& dict) {
    Heap& heap = m.heap();
    const Value cell = get(heap, dict, *m.name(Name::classcell_));
    if (cell.is_unbound()) return true;
    if (!heap.is(cell, Kind::Cell)) {
        m.raise_type(fmt::format("__classcell__ must be a nonlocal cell, not <class '{}'>",
                                 full_name(m, *heap.class_of(cell), false)));
        return false;
    }
    heap.store(heap.as<Cell>(cell)->content, heap.value(&cls));
    remove(heap, dict, *m.name(Name::classcell_));
    return true;
}

void add_to_bases(Machine& m, Class& cls) {
    Heap& heap = m.heap();
    const auto* bases = heap.at<Tuple>(cls.bases);
    for (std::uint32_t i = 0; i < bases->size; ++i)
        add_subclass(heap, *heap.as<Class>(bases->items()[i]), cls);
}

}  // namespace

Value layout_bringer(Machine& m, const Tuple& bases) {
    Heap& heap = m.heap();
    Value best = bases.items()[0];
    for (std::uint32_t i = 1; i < bases.size; ++i) {
        const Class* solid = solid_base(m, *heap.as<Class>(best));
        const Class* other = solid_base(m, *heap.as<Class>(bases.items()[i]));
        if (other != solid && m.is_subclass(other, solid)) best = bases.items()[i];
    }
    return best;
}

Class* make_class(Machine& m, Class& metaclass, Str& name, Tuple& given_bases, Dict& attributes,
                  Value slots) {
    Heap& heap = m.heap();
    const Value object_class = Value::object(heap.state().class_object);
    const Owned bases(heap, given_bases.size == 0 ? make_tuple(m, &object_class, 1)
                                                  : heap.retained(heap.value(&given_bases)));
    Tuple& base_tuple = *heap.as<Tuple>(bases.get());
    Class* best = best_base(m, base_tuple);
    if (best == nullptr) return nullptr;

    auto* cls = heap.create<Class>(Kind::Class, heap.handle(&metaclass));
    const Object head = cls->head;
    *cls = Class{};
    cls->head = head;
    cls->instance_kind = best->instance_kind;
    cls->name = heap.handle(intern(heap, &name));
    heap.retain(cls->name);
    cls->bases = heap.retained(bases.get()).handle();
    cls->dict = heap.handle(namespace_copy(heap, attributes));
    Owned owned(heap, heap.value(cls));
    Dict& dict = *heap.at<Dict>(cls->dict);
    if (!lay_out_slots(m, *cls, *best, slots)) return nullptr;
    cls->qualname = take_qualname(m, dict, name);
    if (cls->qualname == 0 || has_duplicate_base(m, base_tuple)) return nullptr;
    const Value mro = linearise(m, *cls, base_tuple);
    if (mro.is_unbound()) return nullptr;
    cls->mro = mro.handle();
    fill_namespace(m, dict);
    if (!fill_class_cell(m, *cls, dict)) return nullptr;
    end_namespace(m, dict);
    settle_class(m, *cls);
    add_to_bases(m, *cls);
    return heap.as<Class>(owned.give());
}

namespace {

void remove_subclass(Heap& heap, Class& base, const Class& cls) {
    List& list = *heap.at<List>(base.subclasses);
    Value* item = items(heap, list);
    for (std::uint32_t i = 0; i + 1 < list.size; i += 2) {
        if (item[i] != Value::integer(heap.handle(&cls))) continue;
        std::copy(item + i + 2, item + list.size, item + i);
        list.size -= 2;
        return;
    }
}

// The class and all below it, the bases before what derives from them.
void gather_below(Heap& heap, Class& cls, std::vector<Class*>& found) {
    if (std::find(found.begin(), found.end(), &cls) != found.end()) return;
    found.push_back(&cls);
    for (Class* sub : subclasses_of(heap, cls)) gather_below(heap, *sub, found);
}

bool keeps_layout(Machine& m, const Class& cls, const Class& best) {
    Heap& heap = m.heap();
    const auto& old = *heap.as<Class>(heap.at<Tuple>(cls.bases)->items()[0]);
    if (best.instance_kind == old.instance_kind && best.slot_count == old.slot_count) return true;
    m.raise_type(
        fmt::format("__bases__ assignment: '{}' {} differs from '{}'", class_name(heap, best),
                    best.instance_kind == old.instance_kind ? "object layout" : "deallocator",
                    class_name(heap, old)));
    return false;
}

}  // namespace

bool set_resolution_order(Machine& m, Class& cls, const Tuple& order) {
    Heap& heap = m.heap();
    for (std::uint32_t i = 0; i < order.size; ++i) {
        if (heap.is(order.items()[i], Kind::Class)) continue;
        m.raise_type(
            fmt::format("mro() returned a non-class ('{}')", m.type_name(order.items()[i])));
        return false;
    }
    const Handle old = cls.mro;
    cls.mro = make_tuple(m, order.items(), order.size).handle();
    heap.release(old);
    settle_class(m, cls);
    return true;
}

bool change_bases(Machine& m, Class& cls, Tuple& bases) {
    Heap& heap = m.heap();
    const Class* best = best_base(m, bases);
    if (best == nullptr || has_duplicate_base(m, bases) || !keeps_layout(m, cls, *best))
        return false;
    const Owned old(heap, Value::object(cls.bases));
    cls.bases = heap.retained(heap.value(&bases)).handle();
    std::vector<Class*> below;
    gather_below(heap, cls, below);
    for (Class* one : below) {
        const Value mro = linearise(m, *one, *heap.at<Tuple>(one->bases));
        if (mro.is_unbound()) {
            heap.release(cls.bases);
            cls.bases = heap.retained(old.get()).handle();
            return false;
        }
        const Owned before(heap, Value::object(one->mro));
        one->mro = mro.handle();
    }
    const Tuple& left = *heap.as<Tuple>(old.get());
    for (std::uint32_t i = 0; i < left.size; ++i)
        remove_subclass(heap, *heap.as<Class>(left.items()[i]), cls);
    add_to_bases(m, cls);
    for (Class* one : below) settle_class(m, *one);
    return true;
}

Value make_instance(Machine& m, Class& cls) {
    Heap& heap = m.heap();
    const Kind kind = cls.instance_kind;
    auto* instance =
        heap.create<Instance>(kind, heap.handle(&cls), sizeof(Instance) + 8ULL * cls.slot_count);
    instance->attrs = 0;
    instance->slot_count = cls.slot_count;
    for (std::uint32_t i = 0; i < cls.slot_count; ++i) instance->slots()[i] = Value::unbound();
    return heap.value(instance);
}

std::string text_name(Machine& m, const Class& cls) {
    Heap& heap = m.heap();
    const std::string name = class_name(heap, cls);
    if (cls.head.spare() == 0) return name;
    const Value module = get(heap, *heap.at<Dict>(cls.dict), *m.name(Name::module_));
    return heap.is(module, Kind::Str) ? to_utf8(*heap.as<Str>(module)) + '.' + name : name;
}

std::string full_name(Machine& m, Class& cls, bool hide_main) {
    Heap& heap = m.heap();
    const std::string name = to_utf8(*heap.at<Str>(cls.qualname));
    const Value module = get(heap, *heap.at<Dict>(cls.dict), *m.name(Name::module_));
    if (!heap.is(module, Kind::Str)) return name;
    const std::string text = to_utf8(*heap.as<Str>(module));
    if (text == "builtins" || (hide_main && text == "__main__")) return name;
    return text + "." + name;
}

}  // namespace outlive::machine
