// What a class's instances bring along, as flags; versions.
#include <algorithm>
#include <array>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/class_slots.hpp"
#include "engine/machine/classes.hpp"

namespace outlive::machine {

namespace {

struct FlagOfName {
    Name name;
    std::uint32_t flags;
};

constexpr FlagOfName named_flags[] = {{Name::init_, ClassHasInit},
                                      {Name::new_, ClassHasNew},
                                      {Name::getattribute_, ClassHasGetattribute},
                                      {Name::getattr_, ClassHasGetattr},
                                      {Name::setattr_, ClassHasSetattr},
                                      {Name::delattr_, ClassHasSetattr},
                                      {Name::del_, ClassHasDel},
                                      {Name::eq_, ClassHasEq},
                                      {Name::ne_, ClassHasEq},
                                      {Name::hash_, ClassHasHash},
                                      {Name::repr_, ClassHasRepr},
                                      {Name::str_, ClassHasStr},
                                      {Name::format_, ClassHasFormat},
                                      {Name::bool_, ClassHasBool},
                                      {Name::len_, ClassHasBool | ClassHasContainer},
                                      {Name::lt_, ClassHasOrder},
                                      {Name::le_, ClassHasOrder},
                                      {Name::gt_, ClassHasOrder},
                                      {Name::ge_, ClassHasOrder},
                                      {Name::iter_, ClassHasIter},
                                      {Name::next_, ClassHasIter},
                                      {Name::getitem_, ClassHasIter | ClassHasContainer},
                                      {Name::setitem_, ClassHasContainer},
                                      {Name::delitem_, ClassHasContainer},
                                      {Name::contains_, ClassHasContainer},
                                      {Name::missing_, ClassHasContainer},
                                      {Name::get_, ClassIsDescriptor},
                                      {Name::set_, ClassIsDataDescriptor},
                                      {Name::delete_, ClassIsDataDescriptor},
                                      {Name::call_, ClassHasCall},
                                      {Name::instancecheck_, ClassHasInstanceCheck},
                                      {Name::subclasscheck_, ClassHasInstanceCheck},
                                      {Name::neg_, ClassHasNumber},
                                      {Name::pos_, ClassHasNumber},
                                      {Name::invert_, ClassHasNumber},
                                      {Name::abs_, ClassHasNumber},
                                      {Name::divmod_, ClassHasNumber},
                                      {Name::rdivmod_, ClassHasNumber},
                                      {Name::index_, ClassHasNumber},
                                      {Name::int_, ClassHasNumber},
                                      {Name::float_, ClassHasNumber},
                                      {Name::complex_, ClassHasNumber},
                                      {Name::round_, ClassHasNumber},
                                      {Name::trunc_, ClassHasNumber},
                                      {Name::floor_, ClassHasNumber},
                                      {Name::ceil_, ClassHasNumber}};

// Flags that a built-in base hands down as well.
constexpr std::uint32_t from_builtins = ClassIsException | ClassIsMetaclass | ClassHasWeakRefs;
// Flags of the class itself that no base hands down, and those settled elsewhere.
constexpr std::uint32_t own_only =
    ClassBuiltin | ClassNotBase | ClassNoDict | ClassAbstract | ClassUnhashable;
// At most one; the class's own, or that of the first base that has one.
constexpr std::uint32_t collection = ClassIsSequence | ClassIsMapping;
constexpr std::uint32_t laid_out = ClassNoDict | ClassHasWeakRefs;

bool is_operator_name(Machine& m, Value key) {
    const MachineState& s = m.state();
    for (const auto& row : s.operator_names) {
        if (std::any_of(std::begin(row), std::end(row),
                        [key](Handle h) { return h == key.handle() && h != 0; }))
            return true;
    }
    return false;
}

std::uint32_t flags_of_name(Machine& m, Value key) {
    const Str& name = *m.heap().as<Str>(key);
    if (name.length < 5 || name.at(0) != '_' || name.at(1) != '_') return 0;
    for (const FlagOfName& f : named_flags) {
        if (m.heap().value(m.name(f.name)) == key) return f.flags;
    }
    return is_operator_name(m, key) ? static_cast<std::uint32_t>(ClassHasNumber) : 0U;
}

std::uint32_t own_flags(Machine& m, const Class& cls) {
    Heap& heap = m.heap();
    const Dict& dict = *heap.at<Dict>(cls.dict);
    const DictEntry* e = entries(heap, dict);
    std::uint32_t flags = 0;
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        // What only advances an iterator of ours natively brings nothing along.
        const bool ours = cls.instance_kind == Kind::Iterator && heap.is(e[i].value, Kind::Native);
        if (heap.is(e[i].key, Kind::Str) && !ours) flags |= flags_of_name(m, e[i].key);
    }
    return flags;
}

bool is_abstract(Machine& m, const Class& cls) {
    const Value methods =
        get(m.heap(), *m.heap().at<Dict>(cls.dict), *m.name(Name::abstractmethods_));
    return m.heap().is(methods, Kind::Set) && m.heap().as<Set>(methods)->used != 0;
}

void update_flags(Machine& m, Class& cls) {
    Heap& heap = m.heap();
    std::uint32_t flags = own_flags(m, cls) | (cls.flags & laid_out);
    std::uint32_t of_patterns = cls.flags & collection;
    const auto* bases = heap.at<Tuple>(cls.bases);
    for (std::uint32_t i = 0; i < bases->size; ++i) {
        const Class& base = *heap.as<Class>(bases->items()[i]);
        flags |= base.flags & ((base.flags & ClassBuiltin) != 0 ? from_builtins : ~own_only);
        if (of_patterns == 0) of_patterns = base.flags & collection;
        // An object of a subclass of those holds the iterator: its methods are asked.
        if (base.instance_kind == Kind::Iterator && cls.instance_kind != Kind::Iterator)
            flags |= ClassHasIter;
    }
    flags = (flags & ~collection) | of_patterns;
    if (m.is_subclass(&cls, heap.at<Class>(heap.state().class_type))) flags |= ClassIsMetaclass;
    if (is_abstract(m, cls)) flags |= ClassAbstract;
    if (type_lookup(m, cls, *m.name(Name::hash_)).is_none()) flags |= ClassUnhashable;
    cls.flags = flags;
}

void mark_as_collection(Heap& heap, Class& cls, std::uint32_t flag) {
    if ((cls.flags & ClassBuiltin) != 0 || (cls.flags & collection) == flag) return;
    cls.flags = (cls.flags & ~collection) | flag;
    for (Class* sub : subclasses_of(heap, cls)) mark_as_collection(heap, *sub, flag);
}

}  // namespace

void hand_down_collection(Heap& heap, const Class& base, Class& cls) {
    if (const std::uint32_t flag = base.flags & collection; flag != 0)
        mark_as_collection(heap, cls, flag);
}

void settle_class(Machine& m, Class& cls) {
    cls.version = m.heap().state().next_class_version++;  // first: look-ups go by it
    update_flags(m, cls);
}

void renew_version(Machine& m, Class& cls) {
    cls.version = m.heap().state().next_class_version++;
    for (Class* sub : subclasses_of(m.heap(), cls)) renew_version(m, *sub);
}

void class_changed(Machine& m, Class& cls, Str& name) {
    if (flags_of_name(m, m.heap().value(&name)) == 0 && !equal(name, "__abstractmethods__"))
        return renew_version(m, cls);
    settle_class(m, cls);
    for (Class* sub : subclasses_of(m.heap(), cls)) class_changed(m, *sub, name);
}

}  // namespace outlive::machine
