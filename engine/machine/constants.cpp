#include "engine/machine/constants.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <type_traits>

#include "engine/machine/constant_sets.hpp"
#include "engine/machine/containers.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

struct Maker {
    Machine& m;
    std::uint32_t first;
    ConstantSets& sets;

    Value operator()(const bytecode::Constant::None&) const { return Value::none(); }
    Value operator()(const bytecode::Constant::Ellipsis&) const { return Value::ellipsis(); }
    Value operator()(bool b) const { return Value::boolean(b); }
    Value operator()(std::int64_t i) const { return make_int(m.heap(), i); }
    Value operator()(double d) const { return Value::real(d); }
    Value operator()(const bytecode::Constant::Integer& i) const {
        std::string_view digits = i.digits;
        const bool negative = digits.starts_with('-');
        if (negative) digits.remove_prefix(1);
        const bool hex = digits.starts_with("0x");
        if (hex) digits.remove_prefix(2);
        return int_from_digits(m.heap(), digits, hex ? 16 : 10, negative);
    }
    Value operator()(const bytecode::Constant::Complex& c) const {
        return make_complex(m.heap(), c.real, c.imaginary);
    }
    Value operator()(const bytecode::Constant::Str& s) const {
        if (is_name_like(s.utf8)) {
            Str* name = intern(m.heap(), s.utf8);
            Heap::retain(&name->head);
            return m.heap().value(name);
        }
        return m.text(s.utf8);
    }
    Value operator()(const bytecode::Constant::Bytes& b) const {
        return m.heap().value(make_bytes(m.heap(), b.bytes));
    }
    Value operator()(const bytecode::ConstantTuple& items) const {
        std::vector<Value> values;
        for (const auto& item : items) {
            values.push_back(std::visit(*this, item.value));
            m.heap().worked(4);
        }
        const Value tuple = make_tuple(m, values.data(), static_cast<std::uint32_t>(values.size()));
        for (const Value v : values) m.heap().release(v);
        return tuple;
    }
    Value operator()(const bytecode::Constant::FrozenSet& set) const {
        std::vector<Value> values;
        for (const auto& item : set.items) values.push_back(std::visit(*this, item.value));
        Value made = build_set(m, values.data(), count_of(values));
        for (int makings = sets.makings(set.items); makings > 1; --makings) {
            const Owned before(m.heap(), made);
            const std::vector<Value> order = items_of(*m.heap().as<Set>(made));
            made = build_set(m, order.data(), count_of(order));
        }
        auto* object = m.heap().object(made);
        m.heap().release(object->cls);
        object->cls = m.heap().state().class_frozenset;
        m.heap().retain(object->cls);
        for (const Value v : values) m.heap().release(v);
        return made;
    }
    [[nodiscard]] std::vector<Value> items_of(const Set& set) const {
        std::vector<Value> items;
        std::int64_t at = 0;
        while (const SetEntry* e = next_entry(m.heap(), set, at)) items.push_back(e->key);
        return items;
    }
    static std::uint32_t count_of(const std::vector<Value>& values) {
        return static_cast<std::uint32_t>(values.size());
    }
    Value operator()(const bytecode::Code* code) const {
        const Handle wrapper = m.codes()[first + code->id].wrapper;
        m.heap().retain(wrapper);
        return Value::object(wrapper);
    }
};

// Interned: what instructions name, then the function's own name and qualname.
Handle make_names(Machine& m, const bytecode::Code& code) {
    std::vector<Value> names;
    names.reserve(code.names.size() + names_of_function);
    const auto add = [&](const std::string& name) {
        names.push_back(m.heap().value(intern(m.heap(), name)));
    };
    for (const std::string& name : code.names) add(name);
    add(code.name);
    add(code.qualname);
    return make_tuple(m, names.data(), static_cast<std::uint32_t>(names.size())).handle();
}

}  // namespace

void make_code_wrappers(Machine& m, std::uint32_t first, const bytecode::Program& program) {
    Heap& heap = m.heap();
    const auto count = static_cast<std::uint32_t>(program.codes.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        auto* wrapper = heap.create<CodeWrapper>(Kind::CodeWrapper);
        wrapper->head.set(FlagImmortal);
        wrapper->code = first + i;
        wrapper->calls = 0;
        wrapper->constants = 0;
        wrapper->names = 0;
        m.set_wrapper(first + i, heap.handle(wrapper));
    }
    ConstantSets sets(program);
    for (std::uint32_t i = 0; i < count; ++i) {
        const bytecode::Code& code = *program.codes[i];
        auto* wrapper = heap.at<CodeWrapper>(m.codes()[first + i].wrapper);
        wrapper->constants =
            Maker{m, first, sets}(bytecode::ConstantTuple(code.constants)).handle();
        wrapper->names = make_names(m, code);
    }
}

Function* make_module_function(Machine& m, std::uint32_t code, Handle globals) {
    Frame frame{};  // only what make_function reads: where the function is made
    frame.globals = globals;
    frame.builtins = m.state().builtins;
    const Value wrapper = Value::object(m.codes()[code].wrapper);
    return m.heap().as<Function>(make_function(m, frame, &wrapper, 0));
}

void set_main_module(Machine& m, std::string_view script_name) {
    Heap& heap = m.heap();
    Dict& globals = *heap.at<Dict>(m.state().globals);
    const Owned file(heap, m.text(script_name));
    set(heap, globals, *m.name(Name::file_), file.get());
    set(heap, globals, *intern(heap, "__cached__"), Value::none());
}

}  // namespace outlive::machine
