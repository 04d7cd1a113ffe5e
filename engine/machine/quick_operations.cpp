#include "engine/machine/quick_operations.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/numbers_int.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/guise.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

constexpr std::uint16_t most_tries = 32;  // then the place is left as it is

bool may_try_again(QuickInstruction& q) {
    return q.second < most_tries && ++q.second != 0;
}

// Attributes of its instances are found without calling a hook of the class.
bool reads_plainly(const Class& cls) {
    return cls.version != 0 && (cls.flags & (ClassHasGetattribute | ClassHasGetattr)) == 0;
}

// A member of __slots__ that stands in the object itself.
bool is_slot_of(Machine& m, Value attribute, Value object) {
    if (!m.heap().is(attribute, Kind::MemberDescriptor)) return false;
    const auto& member = *m.heap().as<MemberDescriptor>(attribute);
    return member.getter == 0 && member.setter == 0 &&
           member.slot < m.heap().as<Instance>(object)->slot_count &&
           m.is_instance(object, m.heap().at<Class>(member.owner));
}

void fill(QuickInstruction& q, QuickOpcode quick, std::uint32_t version, std::uint32_t key) {
    if (q.quick == QuickOpcode::LOOK) return;
    q.quick = quick;
    q.cache = {version, key};
}

// `by_name`: how the instruction works on the attributes, `by_slot` on __slots__.
void remember_place(Machine& m, Value object, QuickInstruction& q, QuickOpcode by_name,
                    QuickOpcode by_slot) {
    Heap& heap = m.heap();
    const Class& cls = *heap.class_of(object);
    Str& name = *heap.at<Str>(q.argument);
    const Value attribute = type_lookup(m, cls, name);
    if (is_slot_of(m, attribute, object))
        return fill(q, by_slot, cls.version, heap.as<MemberDescriptor>(attribute)->slot);
    if (is_data_descriptor(heap, attribute)) return;
    const Dict* dict = attribute_dict(m, object, false);
    const DictEntry* e = dict == nullptr ? nullptr : find(heap, *dict, name);
    if (e != nullptr && e->key == heap.value(&name))
        fill(q, by_name, cls.version, static_cast<std::uint32_t>(e - entries(heap, *dict)));
}

void remember_in_module(Heap& heap, Value module, QuickInstruction& q, QuickOpcode quick) {
    const Dict& dict = *heap.at<Dict>(heap.as<Module>(module)->dict);
    const DictEntry* e = find(heap, dict, *heap.at<Str>(q.argument));
    if (e != nullptr && dict.version != last_dict_version)
        fill(q, quick, dict.version, static_cast<std::uint32_t>(e - entries(heap, dict)));
}

}  // namespace

bool hash_plain_tuple(Heap& heap, const Tuple& tuple, std::uint64_t& hash) {
    constexpr std::uint32_t most = 8;  // longer ones are charged for
    if (tuple.size > most) return false;
    SequenceHash all;
    for (std::uint32_t i = 0; i < tuple.size; ++i) {
        const Value v = tuple.items()[i];
        if (v.is_int()) {
            all.add(hash_small_int(v));
        } else if (heap.is_exact(v, Kind::Str)) {
            all.add(hash_of(*heap.as<Str>(v)));
        } else {
            return false;
        }
    }
    hash = all.of_tuple(tuple.size);
    return true;
}

bool store_new_by_cache(Heap& heap, const QuickInstruction& q, Value object, Value value) {
    if (!is_of_version(heap, object, q.cache.version)) return false;
    auto& instance = *heap.as<Instance>(object);
    if (instance.attrs == 0) {
        if (q.cache.key != 0) return false;
        instance.attrs = heap.handle(make_dict(heap));
    } else if (heap.at<Dict>(instance.attrs)->fill != q.cache.key ||
               !lacks_own(heap, object, q.argument)) {
        return false;
    }
    Str& name = *heap.at<Str>(q.argument);
    insert_new(heap, *heap.at<Dict>(instance.attrs), heap.value(&name), value, hash_of(name));
    return true;
}

void remember_global(Heap& heap, const Frame& f, QuickInstruction& q) {
    constexpr std::ptrdiff_t most_index = 0xFFFF;
    Str& name = *heap.at<Str>(q.argument);
    const QuickInstruction& next = (&q)[1];
    const bool called =
        next.plain == bytecode::Opcode::PUSH_UNBOUND && next.quick != QuickOpcode::LOOK;
    const Dict& globals = *heap.at<Dict>(f.globals);
    const Dict& builtins = *heap.at<Dict>(f.builtins);
    if (const DictEntry* e = find(heap, globals, name)) {
        if (e - entries(heap, globals) > most_index || globals.version == last_dict_version) return;
        q.second = static_cast<std::uint16_t>(e - entries(heap, globals));
        fill(q, called ? QuickOpcode::LOAD_GLOBAL_MODULE_CALL : QuickOpcode::LOAD_GLOBAL_MODULE,
             globals.version, 0);
    } else if (const DictEntry* b = find(heap, builtins, name)) {
        if (b - entries(heap, builtins) > most_index || globals.version == last_dict_version)
            return;
        q.second = static_cast<std::uint16_t>(b - entries(heap, builtins));
        fill(q, called ? QuickOpcode::LOAD_GLOBAL_BUILTIN_CALL : QuickOpcode::LOAD_GLOBAL_BUILTIN,
             globals.version, builtins.version);
    }
}

namespace {

// The body of a module, run in a plain dict.
bool is_in_module(const Heap& heap, const Frame& f) {
    return f.locals == f.globals && heap.is_exact(Value::object(f.locals), Kind::Dict);
}

}  // namespace

void remember_name(Heap& heap, const Frame& f, QuickInstruction& q) {
    if (!is_in_module(heap, f)) return;
    remember_global(heap, f, q);
    if (q.quick == QuickOpcode::LOAD_GLOBAL_MODULE ||
        q.quick == QuickOpcode::LOAD_GLOBAL_MODULE_CALL)
        q.quick = QuickOpcode::LOAD_NAME_MODULE;
    if (q.quick == QuickOpcode::LOAD_GLOBAL_BUILTIN ||
        q.quick == QuickOpcode::LOAD_GLOBAL_BUILTIN_CALL)
        q.quick = QuickOpcode::LOAD_NAME_BUILTIN;
}

void remember_name_store(Heap& heap, const Frame& f, QuickInstruction& q) {
    if (!is_in_module(heap, f)) return;
    const Dict& names = *heap.at<Dict>(f.locals);
    const DictEntry* e = find(heap, names, *heap.at<Str>(q.argument));
    if (e != nullptr)
        fill(q, QuickOpcode::STORE_NAME_MODULE, 0,
             static_cast<std::uint32_t>(e - entries(heap, names)));
}

void remember_attribute(Machine& m, Value object, QuickInstruction& q) {
    if (!object.is_object() || !may_try_again(q)) return;
    Heap& heap = m.heap();
    if (heap.is(object, Kind::Module))
        return remember_in_module(heap, object, q, QuickOpcode::LOAD_ATTR_MODULE);
    if (heap.is(object, Kind::Instance) && reads_plainly(*heap.class_of(object)))
        remember_place(m, object, q, QuickOpcode::LOAD_ATTR_VALUE, QuickOpcode::LOAD_ATTR_SLOT);
}

void remember_method(Machine& m, Value object, QuickInstruction& q) {
    if (!object.is_object() || !may_try_again(q)) return;
    Heap& heap = m.heap();
    const Kind kind = heap.object(object)->kind();
    if (kind == Kind::Module)
        return remember_in_module(heap, object, q, QuickOpcode::LOAD_METHOD_MODULE);
    const Class& cls = *heap.class_of(object);
    if (kind == Kind::Class || kind == Kind::Super || !reads_plainly(cls)) return;
    const Value attribute = type_lookup(m, cls, *heap.at<Str>(q.argument));
    if (!binds_to_instance(m, attribute)) return;
    const bool has_dict = has_attribute_dict(heap, cls);
    if (has_dict && kind != Kind::Instance) return;
    fill(q, has_dict ? QuickOpcode::LOAD_METHOD_INSTANCE : QuickOpcode::LOAD_METHOD_FUNCTION,
         cls.version, attribute.handle());
}

void remember_class(Machine& m, Class& cls, QuickInstruction& q) {
    if (cls.version == 0 || !may_try_again(q)) return;
    Handle way = plain_initialiser(m, cls);
    if (way == 0) way = plain_maker(m, cls);
    if (way != 0) q.cache = {cls.version, way};
}

Value begin_instance(Machine& m, Class& cls, Function& init, const Value* args,
                     std::uint32_t count) {
    Heap& heap = m.heap();
    const QuickCode& code = m.quick_code(heap.at<CodeWrapper>(init.code)->code);
    if (code.plain_arguments != count + 1 || !fits_another_frame(m.state(), code))
        return Value::unbound();
    const Value instance = make_instance(m, cls);
    Frame* frame = lay_frame(m, init, code, OnReturn::Construct);
    ++init.head.refs;
    frame->extra = heap.retained(instance);
    Value* slots = fill_slots(m, *frame, init, code, args - 1, count + 1);
    slots[0] = instance;
    return Value::entered();
}

bool unbind_instance(Machine& m, Value* at) {
    const Value method = type_lookup(m, at[0], Name::call_);
    if (!m.heap().is(method, Kind::Function)) return false;
    at[1] = at[0];
    at[0] = m.heap().retained(method);
    return true;
}

Value make_by_native(Machine& m, Class& cls, const Native& make, Value* args, std::uint32_t count) {
    const NativeInfo& info = m.natives()[make.native];
    if (cls.instance_kind == Kind::Class) return Value::unbound();  // may ask another metaclass
    args[-1] = m.heap().value(&cls);
    const Value made = run_plain_native(m, info, args - 1, count + 1);
    args[-1] = Value::unbound();
    return made == Value::needs_python() ? Value::unbound() : made;
}

namespace {

// The language reference, 8.6.4.10: a lone positional pattern matches the subject.
bool captures_itself(const HeapState& s, Handle cls) {
    constexpr Kind kinds[] = {Kind::Str, Kind::List,  Kind::Tuple,    Kind::Dict,
                              Kind::Set, Kind::Bytes, Kind::ByteArray};
    const bool of_kind = std::any_of(std::begin(kinds), std::end(kinds), [&](Kind k) {
        return s.classes[static_cast<std::size_t>(k)] == cls;
    });
    return of_kind || cls == s.class_int || cls == s.class_float || cls == s.class_bool ||
           cls == s.class_frozenset;
}

// An object of another class may say by __class__ that it is one.
bool is_surely_none_of(Machine& m, Value v) {
    return (m.heap().class_of(v)->flags & ClassBuiltin) != 0 ||
           m.heap().is(type_lookup(m, v, Name::class_), Kind::MemberDescriptor);
}

// The attribute names of a pattern: those that stand by position, from the class's
// __match_args__, and `names`. False: the prelude looks what is wrong with them.
bool names_of_pattern(Machine& m, const Class& cls, std::uint32_t positional, const Tuple& names,
                      std::vector<Str*>& all) {
    Heap& heap = m.heap();
    if (positional != 0) {
        const Value known = type_lookup(m, cls, *m.name(Name::match_args_));
        if (!heap.is_exact(known, Kind::Tuple) || heap.as<Tuple>(known)->size < positional)
            return false;
        for (std::uint32_t i = 0; i < positional; ++i) {
            const Value name = heap.as<Tuple>(known)->items()[i];
            if (!heap.is_exact(name, Kind::Str)) return false;
            all.push_back(heap.as<Str>(name));
        }
    }
    for (std::uint32_t i = 0; i < names.size; ++i) all.push_back(heap.as<Str>(names.items()[i]));
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (equal(*all[i], *all[k])) return false;
        }
    }
    return true;
}

Value attributes_of_pattern(Machine& m, Value subject, const std::vector<Str*>& names) {
    Heap& heap = m.heap();
    Tuple* const values = make_raw_tuple(heap, static_cast<std::uint32_t>(names.size()));
    std::fill_n(values->items(), names.size(), Value::unbound());
    Owned owned(heap, heap.value(values));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Value v = attribute_without_python(m, subject, *names[i]);
        if (v.is_unbound()) return Value::none();
        if (v.is_answer()) return v;
        values->items()[i] = v;
    }
    return owned.give();
}

}  // namespace

Value match_plain_class(Machine& m, Value subject, Value cls, Value names,
                        std::uint32_t positional) {
    Heap& heap = m.heap();
    const bool plain = heap.is(cls, Kind::Class) && heap.is(names, Kind::Tuple) &&
                       heap.as<Class>(cls)->head.cls == heap.state().class_type;
    if (!plain) return Value::needs_python();
    if (!m.is_instance(subject, heap.as<Class>(cls)))
        return is_surely_none_of(m, subject) ? Value::none() : Value::needs_python();
    if (positional == 1 && heap.as<Tuple>(names)->size == 0 &&
        captures_itself(heap.state(), cls.handle()))
        return make_tuple(heap, &subject, 1);
    std::vector<Str*> all;
    if (!names_of_pattern(m, *heap.as<Class>(cls), positional, *heap.as<Tuple>(names), all))
        return Value::needs_python();
    return attributes_of_pattern(m, subject, all);
}

Value binary_plain_ints(Machine& m, BinaryOperator op, Value a, Value b) {
    return binary_ints(m, op, a, b);
}

Value concatenate_strs(Machine& m, Value a, Value b) {
    return concatenate(m, a, b);
}

bool grow_str(Machine& m, Value a, Value b) {
    constexpr std::uint32_t least = 256;  // shorter ones are copied as fast
    Heap& heap = m.heap();
    Str& text = *heap.as<Str>(a);
    const Str& more = *heap.as<Str>(b);
    const unsigned width = text.width();
    const bool own = text.head.refs == 2 && !text.head.has(FlagImmortal) && &text != &more;
    if (!own || text.length < least || more.length == 0 || more.width() != width) return false;
    const std::uint64_t bytes = sizeof(Str) + std::uint64_t{text.length} * width;
    const std::uint64_t wanted = bytes + std::uint64_t{more.length} * width;
    if (heap.arena().usable_bytes(bytes) < wanted) return false;
    m.charge(more.length / 64);
    heap.renew_identity(text.head);
    std::memcpy(text.data() + std::size_t{text.length} * width, more.data(),
                std::size_t{more.length} * width);
    text.length += more.length;
    text.hash = 0;
    text.head.set_spare(
        static_cast<std::uint8_t>(width | (text.is_ascii() && more.is_ascii() ? 8U : 0U)));
    return true;
}

void remember_operator(Heap& heap, const Frame& entered, Value a, QuickInstruction& q) {
    if (entered.on_return != OnReturn::BinaryFinal || !a.is_object()) return;
    q.cache = {heap.class_of(a)->version, entered.function};
    q.second = entered.detail;
}

void remember_store(Machine& m, Value object, QuickInstruction& q) {
    if (!object.is_object() || !may_try_again(q)) return;
    Heap& heap = m.heap();
    if (!heap.is(object, Kind::Instance)) return;
    const Class& cls = *heap.class_of(object);
    if (cls.version == 0 || (cls.flags & ClassHasSetattr) != 0) return;
    remember_place(m, object, q, QuickOpcode::STORE_ATTR_VALUE, QuickOpcode::STORE_ATTR_SLOT);
}

}  // namespace outlive::machine
