// Calling a class: the native ways, and when the prelude does it.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

// Arguments as a tuple and a dict, for the prelude.
Value call_in_prelude(Machine& m, Class& cls, const CallArguments& args, OnReturn on_return) {
    Heap& heap = m.heap();
    const std::uint32_t named = args.keyword_names == nullptr ? 0 : args.keyword_names->size;
    const Owned positional(heap, make_tuple(m, args.values, args.count - named));
    const Owned keywords(heap, heap.value(make_dict(heap)));
    for (std::uint32_t i = 0; i < named; ++i) {
        set(heap, *heap.as<Dict>(keywords.get()), *heap.as<Str>(args.keyword_names->items()[i]),
            args.values[args.count - named + i]);
    }
    return m.enter(Prelude::type_call, {heap.value(&cls), positional.get(), keywords.get()},
                   on_return);
}

Value raise_abstract(Machine& m, Class& cls) {
    Heap& heap = m.heap();
    const Value methods = get(heap, *heap.at<Dict>(cls.dict), *m.name(Name::abstractmethods_));
    std::vector<std::string> names;
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, *heap.as<Set>(methods), position)) {
        if (heap.is(e->key, Kind::Str)) names.push_back(to_utf8(*heap.as<Str>(e->key)));
    }
    std::sort(names.begin(), names.end());
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "'" : ", '") + name + "'";
    return m.raise_type(fmt::format(
        "Can't instantiate abstract class {} without an implementation for abstract method{} {}",
        to_utf8(*heap.at<Str>(cls.name)), names.size() == 1 ? "" : "s", list));
}

Value object_method(Machine& m, Name name) {
    Heap& heap = m.heap();
    return get(heap, *heap.at<Dict>(heap.at<Class>(heap.state().class_object)->dict),
               *m.name(name));
}

// object.__init__ and type.__init__ do nothing.
bool is_empty_init(Machine& m, Value init) {
    Heap& heap = m.heap();
    const Class& type = *heap.at<Class>(heap.state().class_type);
    return is_native_of_object(m, init, Name::init_) ||
           init == get(heap, *heap.at<Dict>(type.dict), *m.name(Name::init_));
}

// __init__ of a made instance. The instance's reference is taken over.
Value initialise(Machine& m, Value instance, Value init, const CallArguments& args,
                 OnReturn on_return) {
    Heap& heap = m.heap();
    const Owned owned(heap, instance);
    const WithSelf all(instance, args);
    const CallArguments& with_self = all.get();
    if (heap.is(init, Kind::Function)) {
        const Frame* frame =
            enter_function(m, *heap.as<Function>(init), with_self, OnReturn::Construct, instance);
        return frame == nullptr ? Value::raised() : Value::entered();
    }
    const Value r = call_native(m, m.natives()[heap.as<Native>(init)->native], with_self.values,
                                with_self.count, args.keyword_names);
    if (r == Value::raised()) return r;
    if (r == Value::entered()) {
        Frame& frame = *heap.at<Frame>(m.state().frame);
        frame.on_return = on_return == OnReturn::Drop ? OnReturn::Drop : OnReturn::Construct;
        heap.store(frame.extra, instance);
        return r;
    }
    heap.release(r);
    heap.retain(instance);
    return instance;
}

// type(name, bases, namespace) where a base has another metaclass: that one's
// __init__ is called.
bool may_have_other_metaclass(Machine& m, const Class& cls, const CallArguments& args) {
    if (cls.instance_kind != Kind::Class || args.count < 3) return false;
    Heap& heap = m.heap();
    if (!heap.is(args.values[1], Kind::Tuple)) return false;
    const ItemSpan bases = item_span(heap, args.values[1]);
    return std::any_of(bases.begin(), bases.end(), [&](Value base) {
        const Class* meta = heap.class_of(base);
        return meta != &cls && heap.handle(meta) != heap.state().class_type;
    });
}

bool is_one_argument_type(Machine& m, const Class& cls, const CallArguments& args) {
    return m.heap().handle(&cls) == m.heap().state().class_type && args.count == 1 &&
           args.keyword_names == nullptr;
}

// object.__new__ and a Python __init__ (or none): the commonest class.
Value construct_instance(Machine& m, Class& cls, Value init, bool plain_init,
                         const CallArguments& args, OnReturn on_return) {
    if ((cls.flags & ClassAbstract) != 0) return raise_abstract(m, cls);
    // Only the machine makes the others.
    if (cls.instance_kind != Kind::Instance && cls.instance_kind != Kind::Namespace) {
        return m.raise_type(
            fmt::format("cannot create '{}' instances", to_utf8(*m.heap().at<Str>(cls.name))));
    }
    if (plain_init && args.count != 0) return raise_takes_no_arguments(m, cls);
    const Value instance = make_instance(m, cls);
    return plain_init ? instance : initialise(m, instance, init, args, on_return);
}

// list(x), dict(), set() of these classes themselves and plain exceptions, in one
// go; needs_python(): another case.
Value make_in_one_go(Machine& m, Class& cls, const CallArguments& args) {
    Heap& heap = m.heap();
    if (args.keyword_names != nullptr) return Value::needs_python();
    if (cls.instance_kind == Kind::Exception && is_made_plainly(m, cls))
        return heap.value(make_exception(m, cls, {args.values, args.count}));
    if (args.count > 1) return Value::needs_python();
    if (&cls == heap.kind_class(Kind::List))
        return args.count == 0 ? heap.value(make_list(heap)) : list_of(m, args.values[0]);
    if (args.count == 0 && &cls == heap.kind_class(Kind::Dict)) return heap.value(make_dict(heap));
    if (args.count == 0 && &cls == heap.kind_class(Kind::Set)) return heap.value(make_set(heap));
    return Value::needs_python();
}

}  // namespace

bool is_native_of_object(Machine& m, Value method, Name name) {
    const Heap& heap = m.heap();
    return heap.is(method, Kind::Native) &&
           heap.as<Native>(method)->native == heap.as<Native>(object_method(m, name))->native;
}

Value raise_takes_no_arguments(Machine& m, const Class& cls) {
    return m.raise_type(
        fmt::format("{}() takes no arguments", to_utf8(*m.heap().at<Str>(cls.name))));
}

bool takes_no_arguments(Machine& m, Class& cls) {
    return cls.head.cls == m.heap().state().class_type && cls.instance_kind == Kind::Instance &&
           type_lookup(m, cls, *m.name(Name::new_)) == object_method(m, Name::new_) &&
           is_empty_init(m, type_lookup(m, cls, *m.name(Name::init_)));
}

Value construct_plainly(Machine& m, Class& cls, const CallArguments& args, OnReturn on_return) {
    Heap& heap = m.heap();
    const Value quick = make_in_one_go(m, cls, args);
    if (quick != Value::needs_python()) return quick;
    if (is_one_argument_type(m, cls, args))
        return heap.retained(heap.value(heap.class_of(args.values[0])));
    const Value make = type_lookup(m, cls, *m.name(Name::new_));
    const Value init = type_lookup(m, cls, *m.name(Name::init_));
    const bool plain_init = is_empty_init(m, init);
    const bool init_known = heap.is(init, Kind::Function) || heap.is(init, Kind::Native);
    if (!heap.is(make, Kind::Native) || !init_known)
        return call_in_prelude(m, cls, args, on_return);
    if (make == object_method(m, Name::new_))
        return construct_instance(m, cls, init, plain_init, args, on_return);
    // Making itself may need Python; then what follows it would be lost.
    const bool may_enter = cls.instance_kind != Kind::Exception &&
                           cls.instance_kind != Kind::List && cls.instance_kind != Kind::Dict &&
                           cls.instance_kind != Kind::Set && cls.instance_kind != Kind::ByteArray;
    if ((may_enter && !plain_init) || may_have_other_metaclass(m, cls, args))
        return call_in_prelude(m, cls, args, on_return);
    const WithSelf all(heap.value(&cls), args);
    const Value made = call_native(m, m.natives()[heap.as<Native>(make)->native], all.get().values,
                                   args.count + 1, args.keyword_names);
    if (made.is_answer() || plain_init || !m.is_instance(made, &cls)) return made;
    return initialise(m, made, init, args, on_return);
}

Handle plain_initialiser(Machine& m, Class& cls) {
    Heap& heap = m.heap();
    const bool plain = cls.head.cls == heap.state().class_type &&
                       (cls.flags & ClassAbstract) == 0 && cls.instance_kind == Kind::Instance &&
                       type_lookup(m, cls, *m.name(Name::new_)) == object_method(m, Name::new_);
    if (!plain) return 0;
    const Value init = type_lookup(m, cls, *m.name(Name::init_));
    return heap.is(init, Kind::Function) ? init.handle() : 0;
}

Handle plain_maker(Machine& m, Class& cls) {
    const bool plain = (cls.flags & ClassBuiltin) != 0 && (cls.flags & ClassAbstract) == 0 &&
                       cls.head.cls == m.heap().state().class_type &&
                       is_empty_init(m, type_lookup(m, cls, *m.name(Name::init_)));
    const Value make = type_lookup(m, cls, *m.name(Name::new_));
    const bool of_its_own = m.heap().is(make, Kind::Native) && make != object_method(m, Name::new_);
    return plain && of_its_own ? make.handle() : 0;
}

Value construct(Machine& m, Class& cls, const CallArguments& args, OnReturn on_return) {
    Heap& heap = m.heap();
    Class& meta = *heap.class_of(&cls.head);
    if ((meta.flags & ClassHasCall) != 0) {
        const Value method = type_lookup(m, meta, *m.name(Name::call_));
        if (!heap.is(method, Kind::Native)) {
            const Value self = heap.value(&cls);
            if (heap.is(method, Kind::Function))
                return call_with_self(m, method, self, args, on_return);
            if (heap.is(method, Kind::ClassMethod))
                return call_with_self(m, heap.as<MethodWrapper>(method)->function,
                                      heap.value(&meta), args, on_return);
            return call_value(m, method, args, on_return);
        }
    }
    return construct_plainly(m, cls, args, on_return);
}

}  // namespace outlive::machine
