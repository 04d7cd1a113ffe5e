// Operators on values whose work is not native, strings, functions, slices.
#include <algorithm>

#include "engine/machine/attributes.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/quick_instruction.hpp"
#include "engine/machine/quick_operations.hpp"
#include "engine/machine/user_operators.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

Value binary_slow(Machine& m, BinaryOperator op, Value a, Value b, bool in_place) {
    const Value r = in_place ? inplace(m, op, a, b) : binary(m, op, a, b);
    if (r != Value::needs_python()) return r;
    const Value quick = enter_binary(m, op, a, b, in_place);
    if (quick != Value::needs_python()) return quick;
    return m.enter(in_place ? Prelude::inplace_op : Prelude::binary_op,
                   {Value::integer(static_cast<std::int64_t>(op)), a, b});
}

Value compare_slow(Machine& m, CompareOperator op, Value a, Value b) {
    const Value r = compare(m, op, a, b);
    if (r != Value::needs_python()) return r;
    const Value quick = enter_compare(m, op, a, b);
    if (quick != Value::needs_python()) return quick;
    return m.enter(Prelude::compare_op, {Value::integer(static_cast<std::int64_t>(op)), a, b});
}

Value contains_slow(Machine& m, Value container, Value item, bool inverted) {
    switch (contains(m, container, item)) {
        case Answer::No:
            return Value::boolean(inverted);
        case Answer::Yes:
            return Value::boolean(!inverted);
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            break;
    }
    return m.enter(inverted ? Prelude::not_contained_in : Prelude::contains_in, {container, item});
}

namespace {

// What a class derived from dict has not changed is as in a dict, for a key that is there.
Value inherited_item(Machine& m, Value container, Value key) {
    Heap& heap = m.heap();
    if (!heap.is(container, Kind::Dict)) return Value::needs_python();
    const Class& dict = *heap.kind_class(Kind::Dict);
    if (type_lookup(m, container, Name::getitem_) != type_lookup(m, dict, *m.name(Name::getitem_)))
        return Value::needs_python();
    const DictEntry* e = quick_entry(heap, *heap.as<Dict>(container), key);
    return e == nullptr ? Value::needs_python() : heap.retained(e->value);
}

}  // namespace

Value get_item_slow(Machine& m, Value container, Value key) {
    Value r = get_item(m, container, key);
    if (r == Value::needs_python()) r = inherited_item(m, container, key);
    if (r == Value::needs_python()) r = enter_get_item(m, container, key);
    return r == Value::needs_python() ? m.enter(Prelude::get_item, {container, key}) : r;
}

Value format_part(Machine& m, Value value, std::uint32_t conversion, Value spec) {
    Heap& heap = m.heap();
    const Value empty = Value::object(heap.state().empty_str);
    const Value wanted = spec.is_unbound() ? empty : spec;
    Value r = Value::needs_python();
    if (conversion == 0) {
        r = format(m, value, wanted);
    } else if (conversion != 3) {
        const Value text = conversion == 1 ? str(m, value) : repr(m, value);
        if (text == Value::raised()) return text;
        if (text != Value::needs_python()) {
            const Owned owned(heap, text);
            r = format(m, text, wanted);
        }
    }
    if (r != Value::needs_python()) return r;
    return m.enter(Prelude::format_part_of, {value, Value::integer(conversion), wanted});
}

Value concatenate(Machine& m, const Value* parts, std::uint32_t count) {
    Heap& heap = m.heap();
    std::uint64_t length = 0;
    unsigned width = 1;
    bool ascii = true;
    for (std::uint32_t i = 0; i < count; ++i) {
        const Str& part = *heap.as<Str>(parts[i]);
        length += part.length;
        width = std::max(width, part.width());
        ascii = ascii && part.is_ascii();
    }
    if (!m.reserve(length * width)) return Value::raised();
    m.charge(length / 64);
    Str* whole = make_raw_str(heap, static_cast<std::uint32_t>(length), width, ascii);
    std::byte* out = whole->data();
    for (std::uint32_t i = 0; i < count; ++i) {
        const Str& part = *heap.as<Str>(parts[i]);
        if (part.width() == width) {
            const std::size_t bytes = std::size_t{part.length} * width;
            bytes < arena::page_size ? copy_short(out, part.data(), bytes)
                                     : copy_long(heap, out, part.data(), bytes);
            out += bytes;
            continue;
        }
        for (std::uint32_t k = 0; k < part.length; ++k, out += width) {
            const std::uint32_t c = part.at(k);
            std::copy_n(reinterpret_cast<const std::byte*>(&c), width, out);
            heap.worked(1);
        }
    }
    return heap.value(whole);
}

Value make_tuple(Machine& m, const Value* items, std::uint32_t count) {
    Heap& heap = m.heap();
    if (count == 0) {
        heap.retain(heap.state().empty_tuple);
        return Value::object(heap.state().empty_tuple);
    }
    auto* tuple =
        heap.create<Tuple>(Kind::Tuple, heap.state().classes[static_cast<std::size_t>(Kind::Tuple)],
                           sizeof(Tuple) + 8ULL * count);
    tuple->size = count;
    tuple->attrs = 0;
    for (std::uint32_t i = 0; i < count; ++i) tuple->items()[i] = heap.retained(items[i]);
    return heap.value(tuple);
}

Value make_slice(Machine& m, Value start, Value stop, Value step) {
    auto* slice = m.heap().create<Slice>(Kind::Slice);
    slice->start = m.heap().retained(start);
    slice->stop = m.heap().retained(stop);
    slice->step = m.heap().retained(step);
    return m.heap().value(slice);
}

namespace {

Value documentation(Machine& m, const CodeWrapper& wrapper) {
    const bytecode::Code& code = m.code(wrapper.code);
    if ((code.flags & bytecode::CodeHasDocstring) == 0) return Value::none();
    return m.heap().retained(m.heap().at<Tuple>(wrapper.constants)->items()[0]);
}

// What the globals call themselves, borrowed; `q` (may be null) keeps where that stands.
Value module_name(Machine& m, const Dict& globals, QuickInstruction* q) {
    Heap& heap = m.heap();
    if (q != nullptr && q->cache.version != 0 && q->cache.version == globals.version)
        return entries(heap, globals)[q->cache.key].value;
    const DictEntry* e = find(heap, globals, *m.name(Name::name_));
    if (e == nullptr) return Value::none();
    if (q != nullptr && globals.version != last_dict_version)
        q->cache = {globals.version, static_cast<std::uint32_t>(e - entries(heap, globals))};
    return e->value;
}

}  // namespace

Value make_function(Machine& m, const Frame& f, const Value* parts, std::uint32_t flags,
                    QuickInstruction* q) {
    Heap& heap = m.heap();
    const auto take = [&](std::uint32_t flag) -> Handle {
        if ((flags & flag) == 0) return 0;
        heap.retain(*parts);
        return (parts++)->handle();
    };
    auto* function = heap.create<Function>(Kind::Function);
    function->defaults = take(1);
    function->keyword_defaults = take(2);
    function->annotations = take(4);
    function->closure = take(8);
    auto* wrapper = heap.as<CodeWrapper>(*parts);
    function->code = parts->handle();
    function->globals = f.globals;
    function->builtins = f.builtins;
    function->unused = 0;
    const Value* names = heap.at<Tuple>(wrapper->names)->items() +
                         heap.at<Tuple>(wrapper->names)->size - names_of_function;
    function->name = names[0].handle();
    function->qualname = names[1].handle();
    for (const Handle h : {function->code, function->globals, function->builtins, function->name,
                           function->qualname})
        heap.retain(h);
    function->attrs = 0;
    function->type_params = 0;
    function->doc = documentation(m, *wrapper);
    function->module = heap.retained(module_name(m, *heap.at<Dict>(f.globals), q));
    function->made_in = f.id;
    return heap.value(function);
}

Value load_super(Machine& m, const Value* operands, Str& name) {
    Heap& heap = m.heap();
    const Value super_class = operands[0];
    const bool plain =
        super_class.is_object() &&
        super_class.handle() == heap.state().classes[static_cast<std::size_t>(Kind::Super)];
    if (plain && heap.is(operands[1], Kind::Class)) {
        return get_super_attribute(m, *heap.as<Class>(operands[1]), operands[2], name);
    }
    return m.enter(Prelude::super_attribute,
                   {super_class, operands[1], operands[2], heap.value(&name)});
}

}  // namespace outlive::machine
