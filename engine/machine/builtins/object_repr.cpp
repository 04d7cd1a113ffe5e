#include "engine/machine/builtins/object_repr.hpp"

#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/guise.hpp"
#include "engine/machine/identity.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/slot_names.hpp"

namespace outlive::machine {

namespace {

std::string address(Machine& m, Value v) {
    return address_text(m.heap(), v);
}

std::string default_text(Machine& m, Value v) {
    return fmt::format("<{} object at {}>", full_name(m, *m.heap().class_of(v), false),
                       address(m, v));
}

std::string class_text(Machine& m, Value cls) {
    return fmt::format("<class '{}'>", full_name(m, *m.heap().as<Class>(cls), false));
}

std::string native_text(Machine& m, Value v) {
    const Native& native = *m.heap().as<Native>(v);
    const NativeInfo& info = m.natives()[native.native];
    if (!native.self.is_unbound()) {
        if (m.heap().is(native.self, Kind::Class) && !info.is_slot) {
            return fmt::format("<built-in method {} of type object at {}>", info.name,
                               address(m, native.self));
        }
        return info.is_slot ? fmt::format("<method-wrapper '{}' of {} object at {}>", info.name,
                                          m.type_name(native.self), address(m, native.self))
                            : fmt::format("<built-in method {} of {} object at {}>", info.name,
                                          m.type_name(native.self), address(m, native.self));
    }
    if (info.role == NativeRole::Method) {
        const std::string owner = native.owner == 0
                                      ? std::string(info.owner)
                                      : utf8_of(m, m.heap().at<Class>(native.owner)->name);
        return info.is_slot ? fmt::format("<slot wrapper '{}' of '{}' objects>", info.name, owner)
                            : fmt::format("<method '{}' of '{}' objects>", info.name, owner);
    }
    if (native.owner != 0) {
        return fmt::format("<built-in method {} of type object at {}>", info.name,
                           address(m, Value::object(native.owner)));
    }
    return fmt::format("<built-in function {}>", info.name);
}

// "<noun(repr of inner)>" and its like; the inner repr may need Python.
Value around(Machine& m, const ReprParts& parts, int depth) {
    if (depth > deepest) return Value::needs_python();
    const Value text = repr(m, parts.inner, depth + 1);
    if (text.is_answer()) return text;
    const Owned owned(m.heap(), text);
    return m.text(parts.before + to_utf8(*m.heap().as<Str>(text)) + parts.after);
}

std::string function_name(Machine& m, Value function) {
    if (m.heap().is(function, Kind::Function))
        return utf8_of(m, m.heap().as<Function>(function)->qualname);
    if (m.heap().is(function, Kind::Native))
        return std::string(m.natives()[m.heap().as<Native>(function)->native].qualname);
    if (m.heap().is(function, Kind::Property)) {
        const Property& property = *m.heap().as<Property>(function);
        if (m.heap().is(property.name, Kind::Str)) return to_utf8(*m.heap().as<Str>(property.name));
        if (m.heap().is(property.getter, Kind::Function))
            return utf8_of(m, m.heap().as<Function>(property.getter)->name);
    }
    for (const Name name : {Name::qualname_, Name::name_}) {
        const Value found = attribute_without_python(m, function, *m.name(name));
        if (found == Value::raised()) m.drop_raised();
        if (found.is_answer() || found.is_unbound()) continue;
        const Owned owned(m.heap(), found);
        return m.heap().is(found, Kind::Str) ? to_utf8(*m.heap().as<Str>(found)) : "?";
    }
    return "?";
}

std::string cell_text(Machine& m, Value v) {
    const Cell& cell = *m.heap().as<Cell>(v);
    if (cell.content.is_unbound()) return fmt::format("<cell at {}: empty>", address(m, v));
    return fmt::format("<cell at {}: {} object at {}>", address(m, v), m.type_name(cell.content),
                       address(m, cell.content));
}

std::string super_text(Machine& m, Value v) {
    const Super& s = *m.heap().as<Super>(v);
    const std::string name = utf8_of(m, m.heap().as<Class>(s.this_class)->name);
    if (s.self.is_unbound()) return fmt::format("<super: <class '{}'>, NULL>", name);
    return fmt::format("<super: <class '{}'>, <{} object>>", name,
                       utf8_of(m, m.heap().as<Class>(s.self_class)->name));
}

std::string module_text(Machine& m, Value v) {
    Heap& heap = m.heap();
    const Module& module = *heap.as<Module>(v);
    const Value name = get(heap, *heap.at<Dict>(module.dict), *m.name(Name::name_));
    const Value file = get(heap, *heap.at<Dict>(module.dict), *m.name(Name::file_));
    const std::string text =
        heap.is(name, Kind::Str) ? to_utf8(*heap.as<Str>(name)) : utf8_of(m, module.name);
    if (heap.is(file, Kind::Str))
        return fmt::format("<module '{}' from '{}'>", text, to_utf8(*heap.as<Str>(file)));
    // One that the program made was not imported from anywhere.
    const bool imported =
        text == "builtins" ||
        !get(heap, *heap.at<Dict>(module.dict), *m.name(Name::builtins_)).is_unbound();
    return fmt::format("<module '{}'{}>", text,
                       imported && text != "__main__" ? " (built-in)" : "");
}

std::string function_text(Machine& m, Value v) {
    const Function& function = *m.heap().as<Function>(v);
    const std::string name = function_name(m, v);
    if (guise_of(function) == Guise::None)
        return fmt::format("<function {} at {}>", name, address(m, v));
    const std::size_t dot = name.rfind('.');
    if (guise_of(function) == Guise::Function || dot == std::string::npos)
        return fmt::format("<built-in function {}>", name.substr(dot + 1));
    const std::string own = name.substr(dot + 1);
    if (own == "__new__")
        return fmt::format("<built-in method {} of type object at {}>", own, address(m, v));
    const bool slot = is_name_of_slot(name.substr(0, dot), own);
    return fmt::format("<{} '{}' of '{}' objects>", slot ? "slot wrapper" : "method", own,
                       owner_of_method(m, function));
}

// A method of a class in a guise, bound: it reads like a native one; of any other, empty.
std::string bound_text(Machine& m, Value v) {
    const BoundMethod& method = *m.heap().as<BoundMethod>(v);
    if (!m.heap().is(method.function, Kind::Function)) return {};
    const Function& function = *m.heap().as<Function>(method.function);
    if (guise_of(function) == Guise::None) return {};
    const std::string name = utf8_of(m, function.name);
    const bool slot = is_name_of_slot(m.type_name(method.self), name);
    return slot ? fmt::format("<method-wrapper '{}' of {} object at {}>", name,
                              m.type_name(method.self), address(m, method.self))
                : fmt::format("<built-in method {} of {} object at {}>", name,
                              m.type_name(method.self), address(m, method.self));
}

// A class method of a built-in type reads like a method; of any other, empty.
std::string class_method_text(Machine& m, Value v) {
    const Value function = m.heap().as<MethodWrapper>(v)->function;
    if (!m.heap().is(function, Kind::Native)) return {};
    const Native& native = *m.heap().as<Native>(function);
    const NativeInfo& info = m.natives()[native.native];
    if (!native.self.is_unbound() || info.role != NativeRole::ClassMethod) return {};
    return fmt::format("<method '{}' of '{}' objects>", info.name, info.owner);
}

std::string member_text(Machine& m, Value v) {
    const MemberDescriptor& member = *m.heap().as<MemberDescriptor>(v);
    const Handle plain = m.heap().state().classes[static_cast<std::size_t>(Kind::MemberDescriptor)];
    const bool field = (member.getter != 0 || member.setter != 0) && member.head.cls == plain;
    const bool slot =
        field || (member.getter == 0 && member.setter == 0 && member.slot <= slot_by_name);
    return fmt::format("<{} '{}' of '{}' objects>", slot ? "member" : "attribute",
                       utf8_of(m, member.name), utf8_of(m, m.heap().at<Class>(member.owner)->name));
}

std::string code_text(Machine& m, Value v) {
    const bytecode::Code& code = m.code(m.heap().as<CodeWrapper>(v)->code);
    return fmt::format("<code object {} at {}, file \"{}\", line {}>", code.name, address(m, v),
                       code.source->name(), code.first_line);
}

std::string weak_reference_text(Machine& m, Value v) {
    const WeakReference& reference = *m.heap().as<WeakReference>(v);
    if (reference.target == 0) return fmt::format("<weakref at {}; dead>", address(m, v));
    const Value target = Value::object(reference.target);
    Handle name = 0;  // of what has one
    if (m.heap().is(target, Kind::Function)) name = m.heap().as<Function>(target)->name;
    if (m.heap().is(target, Kind::Class)) name = m.heap().as<Class>(target)->name;
    return fmt::format("<weakref at {}; to '{}' at {}{}>", address(m, v),
                       full_name(m, *m.heap().class_of(target), true), address(m, target),
                       name == 0 ? "" : fmt::format(" ({})", utf8_of(m, name)));
}

std::string generator_text(Machine& m, Value v) {
    return fmt::format("<{} object {} at {}>", m.type_name(v),
                       utf8_of(m, m.heap().as<Generator>(v)->qualname), address(m, v));
}

}  // namespace

ReprParts repr_parts(Machine& m, Value v) {
    Heap& heap = m.heap();
    switch (heap.object(v)->kind()) {
        case Kind::BoundMethod: {
            const BoundMethod& method = *heap.as<BoundMethod>(v);
            return {fmt::format("<bound method {} of ", function_name(m, method.function)),
                    method.self, ">"};
        }
        case Kind::StaticMethod:
            return {"<staticmethod(", heap.as<MethodWrapper>(v)->function, ")>"};
        case Kind::ClassMethod:
            return {"<classmethod(", heap.as<MethodWrapper>(v)->function, ")>"};
        default:
            return {"mappingproxy(", heap.as<MappingProxy>(v)->mapping, ")"};
    }
}

Value repr_object(Machine& m, Value v, int depth) {
    Heap& heap = m.heap();
    if (v.is_none()) return m.text("None");
    if (v == Value::ellipsis()) return m.text("Ellipsis");
    if (v == Value::not_implemented()) return m.text("NotImplemented");
    if (!v.is_object()) return Value::needs_python();
    switch (heap.object(v)->kind()) {
        case Kind::Class:
            return m.text(class_text(m, v));
        case Kind::Function:
            return m.text(function_text(m, v));
        case Kind::Native:
            return m.text(native_text(m, v));
        case Kind::BoundMethod:
            if (const std::string text = bound_text(m, v); !text.empty()) return m.text(text);
            [[fallthrough]];
        case Kind::ClassMethod:
            if (const std::string text = class_method_text(m, v); !text.empty())
                return m.text(text);
            return around(m, repr_parts(m, v), depth);
        case Kind::StaticMethod:
        case Kind::MappingProxy:
            return around(m, repr_parts(m, v), depth);
        case Kind::Cell:
            return m.text(cell_text(m, v));
        case Kind::Super:
            return m.text(super_text(m, v));
        case Kind::Module:
            return m.text(module_text(m, v));
        case Kind::MemberDescriptor:
            return m.text(member_text(m, v));
        case Kind::CodeWrapper:
            return m.text(code_text(m, v));
        case Kind::WeakReference:
            return m.text(weak_reference_text(m, v));
        case Kind::Generator:
            return m.text(generator_text(m, v));
        case Kind::Exception:
            return exception_repr(m, *heap.as<Exception>(v), depth);
        default:
            return m.text(default_text(m, v));
    }
}

std::string native_qualname(Machine& m, const Native& native) {
    const NativeInfo& info = m.natives()[native.native];
    const Heap& heap = m.heap();
    const bool bound = !native.self.is_unbound() && native.owner != 0 && !info.is_slot;
    if (!bound && native.owner == 0) return std::string(info.qualname);
    const Class* cls = !bound ? heap.at<Class>(native.owner) : heap.class_of(native.self);
    if (bound && heap.is(native.self, Kind::Class)) cls = heap.as<Class>(native.self);
    return fmt::format("{}.{}", utf8_of(m, cls->qualname), info.name);
}

}  // namespace outlive::machine
