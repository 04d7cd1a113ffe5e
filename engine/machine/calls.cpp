#include "engine/machine/calls.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/object_repr.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

// What is refused by the count of arguments alone is refused in the name of the method as
// it is bound.
bool refuses_bound(Machine& m, const Native& native, const CallArguments& args) {
    const NativeInfo& info = m.natives()[native.native];
    if (native.owner == 0 || info.is_slot || info.has_keywords) return false;
    const std::uint32_t named = args.keyword_names == nullptr ? 0 : args.keyword_names->size;
    const std::uint32_t given = args.count - named;
    const bool none = info.positional == 1, one = info.positional == 2 && info.required == 2;
    const bool fits = info.has_varargs || !(none || one) || given + 1 == info.positional;
    if (named == 0 && fits) return false;
    const std::string name = native_qualname(m, native);
    m.raise_type(named != 0 ? fmt::format("{}() takes no keyword arguments", name)
                 : none     ? fmt::format("{}() takes no arguments ({} given)", name, given)
                        : fmt::format("{}() takes exactly one argument ({} given)", name, given));
    return true;
}

Value call_native_object(Machine& m, const Native& native, const CallArguments& args) {
    const NativeInfo& info = m.natives()[native.native];
    if (!native.self.is_unbound()) {
        if (refuses_bound(m, native, args)) return Value::raised();
        const WithSelf all(native.self, args);
        return call_native(m, info, all.get().values, all.get().count, args.keyword_names);
    }
    const bool is_method = info.role == NativeRole::Method && native.owner != 0;
    const std::uint32_t named = args.keyword_names == nullptr ? 0 : args.keyword_names->size;
    if (is_method && args.count != named &&
        !m.is_instance(args.values[0], m.heap().at<Class>(native.owner))) {
        return m.raise_type(fmt::format(
            fmt::runtime(info.is_slot
                             ? "descriptor '{}' requires a '{}' object but received a '{}'"
                             : "descriptor '{}' for '{}' objects doesn't apply to a '{}' object"),
            info.name, to_utf8(*m.heap().at<Str>(m.heap().at<Class>(native.owner)->name)),
            m.type_name(args.values[0])));
    }
    // Who calls a __new__ directly may ask it for anything.
    const Class* owner = native.owner == 0 ? nullptr : m.heap().at<Class>(native.owner);
    const bool looks_itself = owner == nullptr || owner == m.heap().kind_class(Kind::Class) ||
                              native.owner == m.state().heap.class_object;
    const bool makes = info.role == NativeRole::Static && !looks_itself && args.count != named &&
                       info.name == "__new__";
    if (makes && class_to_make(m, args.values[0], native.owner) == nullptr) return Value::raised();
    return call_native(m, info, args.values, args.count, args.keyword_names);
}

// A module that was called: perhaps what it holds under its own name was meant.
Value raise_not_callable(Machine& m, Value v) {
    Heap& heap = m.heap();
    std::string meant;
    if (heap.is(v, Kind::Module)) {
        Str& name = *heap.at<Str>(heap.as<Module>(v)->name);
        const Value own = get(heap, *heap.at<Dict>(heap.as<Module>(v)->dict), name);
        if (!own.is_unbound() && is_callable(m, own))
            meant = fmt::format(". Did you mean: '{0}.{0}(...)'?", to_utf8(name));
    }
    return m.raise_type(fmt::format("'{}' object is not callable{}", m.type_name(v), meant));
}

Value call_instance(Machine& m, Value callable, const CallArguments& args, OnReturn on_return) {
    const Value method = type_lookup(m, callable, Name::call_);
    if (method.is_unbound()) return raise_not_callable(m, callable);
    if (m.heap().is(method, Kind::Function) || m.heap().is(method, Kind::Native)) {
        return call_with_self(m, method, callable, args, on_return);
    }
    // A descriptor or a callable object as __call__: bound first, by Python.
    const Value positional =
        make_tuple(m, args.values,
                   args.count - (args.keyword_names == nullptr ? 0 : args.keyword_names->size));
    const Owned owned(m.heap(), positional);
    const Owned keywords(m.heap(), m.heap().value(make_dict(m.heap())));
    if (args.keyword_names != nullptr) {
        const std::uint32_t first = args.count - args.keyword_names->size;
        for (std::uint32_t i = 0; i < args.keyword_names->size; ++i) {
            set(m.heap(), *m.heap().as<Dict>(keywords.get()),
                *m.heap().as<Str>(args.keyword_names->items()[i]), args.values[first + i]);
        }
    }
    return m.enter(Prelude::call_object, {callable, positional, keywords.get()}, on_return);
}

}  // namespace

bool is_callable(Machine& m, Value v) {
    if (!v.is_object()) return false;
    switch (m.heap().object(v)->kind()) {
        case Kind::Function:
        case Kind::Native:
        case Kind::BoundMethod:
        case Kind::Class:
            return true;
        default:
            return !type_lookup(m, v, Name::call_).is_unbound();
    }
}

Value call_with_self(Machine& m, Value callable, Value self, const CallArguments& args,
                     OnReturn on_return) {
    const WithSelf all(self, args);
    return call_value(m, callable, all.get(), on_return);
}

Value call_value(Machine& m, Value callable, const CallArguments& args, OnReturn on_return) {
    Heap& heap = m.heap();
    if (!callable.is_object()) return call_instance(m, callable, args, on_return);
    switch (heap.object(callable)->kind()) {
        case Kind::Function:
            return enter_function(m, *heap.as<Function>(callable), args, on_return) == nullptr
                       ? Value::raised()
                       : Value::entered();
        case Kind::Native:
            return call_native_object(m, *heap.as<Native>(callable), args);
        case Kind::BoundMethod: {
            const auto* bound = heap.as<BoundMethod>(callable);
            return call_with_self(m, bound->function, bound->self, args, on_return);
        }
        case Kind::Class:
            return construct(m, *heap.as<Class>(callable), args, on_return);
        case Kind::StaticMethod:
            return call_value(m, heap.as<MethodWrapper>(callable)->function, args, on_return);
        default:
            return call_instance(m, callable, args, on_return);
    }
}

Value Machine::call(Value callable, std::span<const Value> args, OnReturn on_return) {
    return call_value(*this, callable,
                      {args.data(), static_cast<std::uint32_t>(args.size()), nullptr}, on_return);
}

Value Machine::call_with_keywords(Value callable, std::span<const Value> args, Tuple* keyword_names,
                                  OnReturn on_return) {
    return call_value(*this, callable,
                      {args.data(), static_cast<std::uint32_t>(args.size()), keyword_names},
                      on_return);
}

Value Machine::enter(Prelude function, std::initializer_list<Value> args, OnReturn on_return) {
    Function& f = prelude(function);
    const CallArguments arguments{args.begin(), static_cast<std::uint32_t>(args.size()), nullptr};
    return enter_function(*this, f, arguments, on_return) == nullptr ? Value::raised()
                                                                     : Value::entered();
}

Value call_stack(Machine& m, const Value* base, std::uint32_t count, Tuple* keyword_names) {
    if (base[1].is_unbound()) return call_value(m, base[0], {base + 2, count, keyword_names});
    return call_value(m, base[0], {base + 1, count + 1, keyword_names});
}

namespace {

// f(*tuple, **dict) with everything already a tuple and a dict of str keys.
Value call_spread_values(Machine& m, Value callable, const Tuple& positional,
                         const Dict* keywords) {
    Heap& heap = m.heap();
    if (keywords == nullptr || keywords->used == 0) {
        return call_value(m, callable, {positional.items(), positional.size, nullptr});
    }
    std::array<Value, 16> few;
    std::vector<Value> many;
    const std::uint32_t count = positional.size + keywords->used;
    if (count > few.size()) many.resize(count);
    Value* const values = many.empty() ? few.data() : many.data();
    std::copy_n(positional.items(), positional.size, values);
    Tuple* const names = make_raw_tuple(heap, keywords->used);
    Value* name = names->items();
    Value* value = values + positional.size;
    const DictEntry* e = entries(heap, *keywords);
    bool all_strs = true;
    for (std::uint32_t i = 0; i < keywords->fill; ++i) {
        if (e[i].key.is_unbound()) continue;
        all_strs = all_strs && heap.is(e[i].key, Kind::Str);
        *name++ = heap.retained(e[i].key);
        *value++ = e[i].value;
    }
    const Owned names_tuple(heap, heap.value(names));
    if (!all_strs) {
        if (type_lookup(m, callable, Name::call_).is_unbound())
            return call_value(m, callable, {positional.items(), positional.size, nullptr});
        if (heap.is(callable, Kind::Class) && takes_no_arguments(m, *heap.as<Class>(callable)))
            return raise_takes_no_arguments(m, *heap.as<Class>(callable));
        return m.raise_type("keywords must be strings");
    }
    for (std::uint32_t i = 0; i < count; ++i) heap.retain(values[i]);
    const Value r = call_value(m, callable, {values, count, names});
    for (std::uint32_t i = 0; i < count; ++i) heap.release(values[i]);
    return r;
}

}  // namespace

Value call_spread(Machine& m, const Value* base, bool with_keywords) {
    Heap& heap = m.heap();
    const Value keywords = with_keywords ? base[3] : Value::none();
    if (!base[1].is_unbound() || !heap.is(base[2], Kind::Tuple) ||
        (with_keywords && !heap.is_exact(keywords, Kind::Dict))) {
        return m.enter(Prelude::call_spread_of, {base[0], base[2], keywords});
    }
    return call_spread_values(m, base[0], *heap.as<Tuple>(base[2]),
                              with_keywords ? heap.as<Dict>(keywords) : nullptr);
}

Value special_method(Machine& m, Value object, Name name) {
    Heap& heap = m.heap();
    const Value method = type_lookup(m, object, name);
    if (method.is_unbound()) return method;
    if (heap.is(method, Kind::Function) || heap.is(method, Kind::Native)) {
        auto* bound = heap.create<BoundMethod>(Kind::BoundMethod);
        bound->function = heap.retained(method);
        bound->self = heap.retained(object);
        return heap.value(bound);
    }
    if (heap.is(method, Kind::StaticMethod))
        return heap.retained(heap.as<MethodWrapper>(method)->function);
    if (heap.is(method, Kind::ClassMethod)) {
        auto* bound = heap.create<BoundMethod>(Kind::BoundMethod);
        bound->function = heap.retained(heap.as<MethodWrapper>(method)->function);
        bound->self = heap.value(heap.class_of(object));
        heap.retain(bound->self);
        return heap.value(bound);
    }
    return heap.retained(method);
}

namespace {

// Whether a method binds itself by a `__get__` that may be the program's.
bool binds_itself(const Heap& heap, Value method) {
    if (heap.is(method, Kind::Property)) return true;
    const unsigned flags = method.is_object() ? heap.class_of(method)->flags : 0U;
    return (flags & (ClassIsDescriptor | ClassBuiltin)) == ClassIsDescriptor;
}

// The prelude binds both methods and calls the first. They are handed over in a list that holds the
// manager, then its bound exit method; what stands for that method is to call it.
Value enter_by_descriptors(Machine& m, Value manager, bool async, Value& exit_method) {
    Heap& heap = m.heap();
    const Owned held(heap, heap.value(objects::make_list(heap, &manager, 1)));
    auto* bound = heap.create<BoundMethod>(Kind::BoundMethod);
    bound->function = heap.retained(heap.value(&m.prelude(Prelude::call_held)));
    bound->self = heap.retained(held.get());
    exit_method = heap.value(bound);
    return m.enter(Prelude::enter_held, {held.get(), Value::boolean(async)});
}

}  // namespace

Value before_with(Machine& m, Value manager, Name enter, Name exit, Value& exit_method) {
    const bool async = enter == Name::aenter_;
    const auto refuse = [&](Name missing) {
        return m.raise_type(fmt::format(
            "'{}' object does not support the {} protocol{}", m.type_name(manager),
            async ? "asynchronous context manager" : "context manager",
            missing == exit ? fmt::format(" (missed {} method)", to_utf8(*m.name(exit))) : ""));
    };
    const Value enter_method = special_method(m, manager, enter);
    if (enter_method.is_unbound()) return refuse(enter);
    const Owned owned(m.heap(), enter_method);
    const Value found = special_method(m, manager, exit);
    if (found.is_unbound()) return refuse(exit);
    if (binds_itself(m.heap(), enter_method) || binds_itself(m.heap(), found)) {
        m.heap().release(found);
        return enter_by_descriptors(m, manager, async, exit_method);
    }
    const Value r = m.call(enter_method, {});
    if (r == Value::raised()) {
        m.heap().release(found);
        return r;
    }
    exit_method = found;
    return r;
}

}  // namespace outlive::machine
