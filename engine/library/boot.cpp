#include "engine/library/boot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <span>
#include <string>

#include "engine/library/compile.hpp"
#include "engine/library/modules.hpp"
#include "engine/library/sources.hpp"
#include "engine/library/type_names.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/collector.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/interpreter.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/support/check.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::string_view name_texts[] = {
#define NAME(n) #n,
#define NAME_DUNDER(n) "__" #n "__",
#include "engine/machine/names.def"
#undef NAME
#undef NAME_DUNDER
};

struct ErrorRow {
    std::string_view name, base;
};
constexpr ErrorRow error_rows[] = {
#define EXCEPTION(name, base) {#name, #base},
#include "engine/machine/exceptions.def"
#undef EXCEPTION
};

struct DocRow {
    std::string_view name, text;
};
constexpr DocRow exception_docs[] = {
#define EXCEPTION_DOC(name, text) {#name, text},
#include "engine/machine/exception_docs.def"
#undef EXCEPTION_DOC
};

constexpr DocRow builtin_docs[] = {
#define BUILTIN_DOC(name, text) {#name, text},
#include "engine/machine/builtin_docs.def"
#undef BUILTIN_DOC
};

// Computed attributes that CPython has as plain fields of its structs.
constexpr std::string_view plain_fields[] = {"complex.real",
                                             "complex.imag",
                                             "slice.start",
                                             "slice.stop",
                                             "slice.step",
                                             "range.start",
                                             "range.stop",
                                             "range.step",
                                             "property.fget",
                                             "property.fset",
                                             "property.fdel",
                                             "property.__doc__",
                                             "function.__closure__",
                                             "function.__globals__",
                                             "function.__doc__",
                                             "function.__builtins__",
                                             "function.__module__",
                                             "method.__func__",
                                             "method.__self__",
                                             "staticmethod.__func__",
                                             "staticmethod.__wrapped__",
                                             "classmethod.__func__",
                                             "classmethod.__wrapped__",
                                             "super.__thisclass__",
                                             "super.__self__",
                                             "super.__self_class__",
                                             "StopIteration.value",
                                             "SystemExit.code",
                                             "NameError.name",
                                             "AttributeError.name",
                                             "AttributeError.obj",
                                             "ImportError.name",
                                             "ImportError.path",
                                             "ImportError.msg",
                                             "ImportError.name_from",
                                             "OSError.errno",
                                             "OSError.strerror",
                                             "OSError.filename",
                                             "OSError.filename2",
                                             "SyntaxError.msg",
                                             "SyntaxError.filename",
                                             "SyntaxError.lineno",
                                             "SyntaxError.offset",
                                             "SyntaxError.text",
                                             "SyntaxError.end_lineno",
                                             "SyntaxError.end_offset",
                                             "BaseExceptionGroup.message",
                                             "BaseExceptionGroup.exceptions",
                                             "BaseException.__suppress_context__"};

// One booting: classes by name while they are being made.
class Booting {
  public:
    explicit Booting(Machine& m) : m_(m), heap_(m.heap()), s_(m.state()) {}

    void run() {
        limits();
        bare_classes();
        texts();
        name_classes();
        errors();
        natives();
        modules();
        prelude();
        s_.heap.collect_above = next_collection(s_.heap.allocator.live_blocks);
    }

  private:
    struct Made {
        Class* cls;
        const TypeSpec* spec;
        std::uint32_t first_native;
    };

    void limits() {
        heap_.arena().initialize();
        s_.stack_top = arena::stack_begin;
        s_.heap.next_serial = 1;
        s_.heap.memory_limit = ~std::uint64_t{0} >> 1U;
        s_.heap.collect_above = ~std::uint64_t{0};
        s_.cost_limit = s_.output_limit = ~std::uint64_t{0} >> 1U;
        s_.recursion_limit = 1000;
        s_.most_digits = 4300;  // CPython's
        s_.raised = s_.handled = s_.returned = Value::unbound();
        s_.heap.next_class_version = 1;
    }

    Class* bare_class(Kind instance_kind) {
        auto* c = heap_.create<Class>(Kind::Class, 0);
        const Object head = c->head;
        *c = Class{};
        c->head = head;
        c->head.set(FlagImmortal);
        c->instance_kind = instance_kind;
        c->version = s_.heap.next_class_version++;
        return c;
    }

    // Every class first, without names: strings need their own class to exist.
    void bare_classes() {
        for (const auto& entry : m_.natives().types()) {
            Class* c = bare_class(entry.spec->instance_kind);
            classes_[entry.spec->name] = {c, entry.spec, entry.first_native};
            order_.push_back(entry.spec->name);
            Handle& plain = s_.heap.classes[static_cast<std::size_t>(entry.spec->instance_kind)];
            if (plain == 0) plain = heap_.handle(c);
        }
        const std::pair<const char*, Handle*> special[] = {
            {"object", &s_.heap.class_object},
            {"type", &s_.heap.class_type},
            {"int", &s_.heap.class_int},
            {"float", &s_.heap.class_float},
            {"bool", &s_.heap.class_bool},
            {"NoneType", &s_.heap.class_none},
            {"NotImplementedType", &s_.heap.class_not_implemented},
            {"ellipsis", &s_.heap.class_ellipsis},
            {"frozenset", &s_.heap.class_frozenset},
            {"coroutine", &s_.heap.class_coroutine},
            {"async_generator", &s_.heap.class_async_generator}};
        for (const auto& [name, handle] : special) {
            OUTLIVE_CHECK(classes_.contains(name));
            *handle = heap_.handle(classes_[name].cls);
        }
        for (std::size_t i = 0; i < std::size(container_class_names); ++i) {
            OUTLIVE_CHECK(classes_.contains(container_class_names[i]));
            s_.container_classes[i] = heap_.handle(classes_[container_class_names[i]].cls);
        }
    }

    void texts() {
        const Handle tuple_class = s_.heap.classes[static_cast<std::size_t>(Kind::Tuple)];
        auto* empty = heap_.create<Tuple>(Kind::Tuple, tuple_class, sizeof(Tuple));
        empty->size = 0;
        empty->attrs = 0;
        empty->head.set(FlagImmortal);
        s_.heap.empty_tuple = heap_.handle(empty);
        s_.heap.interned = heap_.handle(make_dict(heap_));
        s_.heap.empty_str = heap_.handle(intern(heap_, ""));
        s_.heap.empty_bytes = heap_.handle(make_bytes(heap_, ""));
        for (std::size_t i = 0; i < std::size(name_texts); ++i)
            s_.names[i] = heap_.handle(intern(heap_, name_texts[i]));
        constexpr std::string_view binary[] = {"add",      "sub", "mul", "matmul", "truediv",
                                               "floordiv", "mod", "pow", "lshift", "rshift",
                                               "and",      "or",  "xor"};
        constexpr std::string_view prefixes[] = {"", "r", "i"};
        for (std::size_t p = 0; p < 3; ++p) {
            for (std::size_t i = 0; i < std::size(binary); ++i) {
                s_.operator_names[p][i] =
                    heap_.handle(intern(heap_, fmt::format("__{}{}__", prefixes[p], binary[i])));
            }
        }
        constexpr std::string_view order[] = {"lt", "le", "eq", "ne", "gt", "ge"};
        for (std::size_t i = 0; i < std::size(order); ++i) {
            s_.compare_names[i] = heap_.handle(intern(heap_, fmt::format("__{}__", order[i])));
        }
        s_.builtins = heap_.handle(make_dict(heap_));
        s_.modules = heap_.handle(make_dict(heap_));
        s_.weak_references = heap_.handle(make_dict(heap_));
        auto* finalizers = heap_.create<List>(Kind::List);
        finalizers->buffer = 0;
        finalizers->size = finalizers->capacity = 0;
        finalizers->attrs = 0;
        s_.finalizers = heap_.handle(finalizers);
    }

    Tuple* tuple_of(std::initializer_list<Value> values) {
        return heap_.as<Tuple>(
            machine::make_tuple(m_, values.begin(), static_cast<std::uint32_t>(values.size())));
    }

    // Names, bases, order of resolution and dict of one class over one base.
    void finish_class(Class* c, Class* base, std::string_view name) {
        c->head.cls = s_.heap.class_type;
        c->name = c->qualname = heap_.handle(intern(heap_, name));
        c->dict = heap_.handle(make_dict(heap_));
        c->bases =
            base == nullptr ? s_.heap.empty_tuple : heap_.handle(tuple_of({heap_.value(base)}));
        std::vector<Value> mro{heap_.value(c)};
        if (base != nullptr) {
            const auto* above = heap_.at<Tuple>(base->mro);
            mro.insert(mro.end(), above->items(), above->items() + above->size);
        }
        c->mro =
            machine::make_tuple(m_, mro.data(), static_cast<std::uint32_t>(mro.size())).handle();
        c->flags |= ClassBuiltin;
        if (base == nullptr) define(c->dict, "__doc__", Value::none());
    }

    void name_classes() {
        for (const std::string_view name : order_) {
            const Made& made = classes_.at(name);
            const bool root = made.spec->base == nullptr || *made.spec->base == 0;
            Class* base = root ? nullptr : classes_.at(made.spec->base).cls;
            made.cls->flags = made.spec->flags;
            finish_class(made.cls, base, name);
            if (made.spec->in_builtins != nullptr)
                define(s_.builtins, made.spec->in_builtins, heap_.value(made.cls));
        }
    }

    void define(Handle dict, std::string_view name, Value v) {
        set(heap_, *heap_.at<Dict>(dict), *intern(heap_, name), v);
    }

    void errors() {
        for (std::size_t i = 0; i < std::size(error_rows); ++i) {
            const ErrorRow& row = error_rows[i];
            Class* c = nullptr;
            if (classes_.contains(row.name)) {
                c = classes_.at(row.name).cls;  // has natives of its own
            } else {
                c = bare_class(Kind::Exception);
                classes_[row.name] = {c, nullptr, 0};
                const Class* base = classes_.at(row.base).cls;
                c->flags = base->flags;
                finish_class(c, classes_.at(row.base).cls, row.name);
            }
            s_.errors[i] = heap_.handle(c);
            define(s_.builtins, row.name, heap_.value(c));
        }
        define(s_.builtins, "EnvironmentError",
               Value::object(s_.errors[static_cast<std::size_t>(Error::OSError)]));
        define(s_.builtins, "IOError",
               Value::object(s_.errors[static_cast<std::size_t>(Error::OSError)]));
    }

    // What type(list.append), type(list.__add__), type(len) are.
    Handle native_class(const NativeInfo& info) {
        if (info.role != NativeRole::Method)
            return s_.heap.classes[static_cast<std::size_t>(Kind::Native)];
        return heap_.handle(
            classes_.at(info.is_slot ? "wrapper_descriptor" : "method_descriptor").cls);
    }

    Value native_object(std::uint32_t index, Handle owner, Value module) {
        auto* native = heap_.create<Native>(Kind::Native, native_class(m_.natives()[index]));
        native->native = index;
        native->owner = owner;
        native->self = Value::unbound();
        native->module = heap_.retained(module);
        heap_.retain(owner);
        return heap_.value(native);
    }

    void add_computed(Class* c, const NativeInfo& info, std::uint32_t index) {
        Str& name = *intern(heap_, info.name);
        const Value old = get(heap_, *heap_.at<Dict>(c->dict), name);
        MemberDescriptor* member = nullptr;
        if (heap_.is(old, Kind::MemberDescriptor)) {
            member = heap_.as<MemberDescriptor>(old);
        } else {
            const bool field = std::find(std::begin(plain_fields), std::end(plain_fields),
                                         info.qualname) != std::end(plain_fields);
            member = heap_.create<MemberDescriptor>(
                Kind::MemberDescriptor,
                heap_.handle(classes_.at(field ? "member_descriptor" : "getset_descriptor").cls));
            member->name = heap_.handle(&name);
            member->owner = heap_.handle(c);
            member->slot = member->getter = member->setter = member->unused = 0;
            heap_.retain(member->owner);
            set(heap_, *heap_.at<Dict>(c->dict), name, heap_.value(member));
        }
        (info.role == NativeRole::Getter ? member->getter : member->setter) = index;
    }

    void add_method(Class* c, std::uint32_t index) {
        const NativeInfo& info = m_.natives()[index];
        if (info.role == NativeRole::Getter || info.role == NativeRole::Setter)
            return add_computed(c, info, index);
        Value v = native_object(index, heap_.handle(c), Value::none());
        const bool wraps = (info.role == NativeRole::Static && info.name != "__new__") ||
                           info.role == NativeRole::ClassMethod;
        if (wraps) {
            auto* wrapper = info.role == NativeRole::Static
                                ? heap_.create<MethodWrapper>(Kind::StaticMethod)
                                : heap_.create<MethodWrapper>(
                                      Kind::ClassMethod,
                                      heap_.handle(classes_.at("classmethod_descriptor").cls));
            wrapper->function = v;
            wrapper->attrs = wrapper->unused = 0;
            v = heap_.value(wrapper);
        }
        define(c->dict, info.name, v);
        heap_.release(v);
    }

    void define_unless_there(const Class& c, Name name, Value v) {
        Dict& dict = *heap_.at<Dict>(c.dict);
        if (get(heap_, dict, *m_.name(name)).is_unbound()) set(heap_, dict, *m_.name(name), v);
    }

    // What CPython's types have in their __dict__ without a function of theirs.
    void defaults_of(const Class& c) {
        define_unless_there(c, Name::doc_, Value::none());
        if ((c.flags & ClassUnhashable) != 0) define_unless_there(c, Name::hash_, Value::none());
    }

    // The class itself, for those that have no natives of their own.
    void inherit(const Class& base, Class& c, Name name) {
        const Value v = get(heap_, *heap_.at<Dict>(base.dict), *m_.name(name));
        make_own(c, *m_.name(name), v);
    }

    void make_own(Class& c, Str& name, Value native) {
        const std::uint32_t index = heap_.as<Native>(native)->native;
        const Owned own(heap_, native_object(index, heap_.handle(&c), Value::none()));
        set(heap_, *heap_.at<Dict>(c.dict), name, own.get());
    }

    // What CPython's type has of its own, in CPython's order.
    void arrange(Class& c, std::string_view name) {
        Dict& dict = *heap_.at<Dict>(c.dict);
        const TypeNames names(name);
        for (const std::string_view listed : names.listed()) {
            Str& key = *intern(heap_, listed);
            const Value found = type_lookup(m_, c, key);
            if (get(heap_, dict, key).is_unbound() && heap_.is(found, Kind::Native))
                make_own(c, key, found);
        }
        std::vector<std::pair<Value, Value>> parts;
        for (std::uint32_t i = 0; i < dict.fill; ++i) {
            const DictEntry& e = entries(heap_, dict)[i];
            if (!e.key.is_unbound()) parts.emplace_back(e.key, heap_.retained(e.value));
        }
        std::stable_sort(parts.begin(), parts.end(), [&](const auto& a, const auto& b) {
            return names.rank(text_of(a.first)) < names.rank(text_of(b.first));
        });
        clear(heap_, dict);
        for (const auto& [key, value] : parts) {
            set(heap_, dict, *heap_.as<Str>(key), value);
            heap_.release(value);
        }
    }

    std::string text_of(Value name) { return to_utf8(*heap_.as<Str>(name)); }

    // Every exception class of CPython's has its own __init__ and, unless its base
    // has fields, its own __new__; both do what BaseException's do.
    void describe_error(Class& c, const ErrorRow& row) {
        const Class& base = *classes_.at("BaseException").cls;
        remove(heap_, *heap_.at<Dict>(c.dict), *m_.name(Name::doc_));
        if (heap_.at<Dict>(c.dict)->used == 0) {
            const Value above =
                get(heap_, *heap_.at<Dict>(classes_.at(row.base).cls->dict), *m_.name(Name::new_));
            if (!above.is_unbound()) inherit(base, c, Name::new_);
            inherit(base, c, Name::init_);
        }
        document(c, row.name, exception_docs);
    }

    // Error texts too name it with its module.
    void name_module_of(Class& c, std::string_view module) {
        const Owned text(heap_, m_.text(module));
        set(heap_, *heap_.at<Dict>(c.dict), *m_.name(Name::module_), text.get());
        c.head.set_spare(1);
    }

    void document(const Class& c, std::string_view name, std::span<const DocRow> docs) {
        for (const DocRow& doc : docs) {
            if (doc.name != name) continue;
            const Owned text(heap_, m_.text(doc.text));
            set(heap_, *heap_.at<Dict>(c.dict), *m_.name(Name::doc_), text.get());
        }
    }

    void natives() {
        for (const auto& entry : m_.natives().types()) {
            Class* c = classes_.at(entry.spec->name).cls;
            for (std::uint32_t i = 0; i < entry.spec->methods.size(); ++i)
                add_method(c, entry.first_native + i);
            defaults_of(*c);
            const char* known_as = entry.spec->in_builtins;
            document(*c, known_as != nullptr ? known_as : entry.spec->name, builtin_docs);
        }
        name_module_of(*heap_.kind_class(Kind::WeakReference), "weakref");
        for (std::size_t i = 0; i < std::size(error_rows); ++i)
            describe_error(*heap_.at<Class>(s_.errors[i]), error_rows[i]);
        for (const auto& [name, made] : classes_) arrange(*made.cls, name);
        const auto& modules = m_.natives().modules();
        add_functions(s_.builtins, modules[0], m_.text("builtins"));
        intrinsics_ = s_.prelude_namespace = heap_.handle(make_dict(heap_));
        for (const auto& module : modules) {
            if (module.name.starts_with("_intrinsics"))
                add_functions(intrinsics_, module, Value::none());
        }
        define(s_.builtins, "None", Value::none());
        define(s_.builtins, "True", Value::boolean(true));
        define(s_.builtins, "False", Value::boolean(false));
        define(s_.builtins, "NotImplemented", Value::not_implemented());
        define(s_.builtins, "Ellipsis", Value::ellipsis());
        define(s_.builtins, "__debug__", Value::boolean(true));
    }

    void add_functions(Handle dict, const NativeRegistry::ModuleEntry& module, Value module_name) {
        for (std::uint32_t i = 0; i < module.count; ++i) {
            const Value native = native_object(module.first_native + i, 0, module_name);
            define(dict, m_.natives()[module.first_native + i].name, native);
            heap_.release(native);
        }
    }

    Handle module_object(std::string_view name, Handle dict) {
        auto* module = heap_.create<Module>(Kind::Module);
        module->dict = dict;
        heap_.retain(dict);
        module->name = heap_.handle(intern(heap_, name));
        define(s_.modules, name, heap_.value(module));
        const Owned text(heap_, m_.text(name));
        define(dict, "__name__", text.get());
        for (const char* empty : {"__doc__", "__package__", "__loader__", "__spec__"})
            define(dict, empty, Value::none());
        return heap_.handle(module);
    }

    void modules() {
        const Handle builtins_module = module_object("builtins", s_.builtins);
        s_.globals = heap_.handle(make_dict(heap_));
        s_.main_module = module_object("__main__", s_.globals);
        const Owned annotations(heap_, heap_.value(make_dict(heap_)));
        define(s_.globals, "__annotations__", annotations.get());
        define(s_.globals, "__builtins__", Value::object(builtins_module));
    }

    // The prelude's sources run in one namespace: the intrinsics, over the
    // built-ins. Making classes comes first: the others have some.
    void prelude() {
        run_hidden({"prelude/classes", find_source("prelude/classes")});
        for (const Source& source : sources()) {
            if (source.name.starts_with("prelude/") && source.name != "prelude/classes")
                run_hidden(source);
        }
        for (std::size_t i = 0; i < static_cast<std::size_t>(Prelude::Count); ++i) {
            (void)m_.prelude(static_cast<Prelude>(i));
        }
    }

    void run_hidden(const Source& source) {
        const auto program = compile_library(source);
        const std::uint32_t code = m_.load(program, true);
        Function* body = make_module_function(m_, code, intrinsics_);
        s_.steps = 0;
        s_.finished = 0;
        (void)enter_body(m_, *body, Value::object(intrinsics_), OnReturn::Program);
        heap_.release(&body->head);
        NullObserver nobody;
        const Stop stop = m_.run(~std::uint64_t{0} >> 2U, nobody);
        if (stop != Stop::Finished)
            std::fprintf(stderr, "prelude/%s failed: %s\n", std::string(source.name).c_str(),
                         raised_text().c_str());
        OUTLIVE_CHECK(stop == Stop::Finished);
        s_.finished = 0;
    }

    std::string raised_text() {
        if (s_.raised.is_unbound()) return {};
        const auto* args = heap_.at<Tuple>(heap_.as<Exception>(s_.raised)->args);
        std::string text = m_.type_name(s_.raised);
        if (args->size != 0 && heap_.is(args->items()[0], Kind::Str))
            text += ": " + to_utf8(*heap_.as<Str>(args->items()[0]));
        return text;
    }

    Machine& m_;
    Heap& heap_;
    MachineState& s_;
    std::map<std::string_view, Made> classes_;
    std::vector<std::string_view> order_;
    Handle intrinsics_ = 0;
};

}  // namespace

void boot(Machine& m) {
    m.adopt(std::make_shared<const NativeRegistry>(native_modules()), {});
    Booting(m).run();
}

}  // namespace outlive::library
