// class_types(), class_functions() and class_intrinsics(), put together.
#include <vector>

#include "engine/machine/builtins/class_tables.hpp"

namespace outlive::machine {

namespace {

constexpr std::uint32_t closed = ClassNotBase;

// Immutable; made when the program starts, before any registry asks.
const std::vector<TypeSpec>& all_types() {
    static const std::vector<TypeSpec> types = [] {
        std::vector<TypeSpec> all = {
            {"object", "", Kind::Instance, ClassNoDict, object_methods(), "object"},
            {"type", "object", Kind::Class, ClassIsMetaclass | ClassHasWeakRefs, type_methods(),
             "type"},
            {"NoneType", "object", Kind::Free, closed, none_methods(), nullptr},
            {"NotImplementedType", "object", Kind::Free, closed, not_implemented_methods(),
             nullptr},
            {"ellipsis", "object", Kind::Free, closed, ellipsis_methods(), nullptr},
            {"function", "object", Kind::Function, closed | ClassHasWeakRefs, function_methods(),
             nullptr},
            {"builtin_function_or_method", "object", Kind::Native, closed,
             builtin_function_methods(), nullptr},
            {"method_descriptor", "object", Kind::Native, closed, method_descriptor_methods(),
             nullptr},
            {"wrapper_descriptor", "object", Kind::Native, closed, wrapper_descriptor_methods(),
             nullptr},
            {"method-wrapper", "object", Kind::Native, closed, method_wrapper_methods(), nullptr},
            {"method", "object", Kind::BoundMethod, closed, bound_method_methods(), nullptr},
            {"code", "object", Kind::CodeWrapper, closed, code_methods(), nullptr},
            {"cell", "object", Kind::Cell, closed, cell_methods(), nullptr},
            {"property", "object", Kind::Property, 0, property_methods(), "property"},
            {"staticmethod", "object", Kind::StaticMethod, 0, static_method_methods(),
             "staticmethod"},
            {"classmethod", "object", Kind::ClassMethod, 0, class_method_methods(), "classmethod"},
            {"classmethod_descriptor", "object", Kind::ClassMethod, closed,
             class_method_descriptor_methods(), nullptr},
            {"member_descriptor", "object", Kind::MemberDescriptor, closed, member_methods(),
             nullptr},
            {"getset_descriptor", "object", Kind::MemberDescriptor, closed,
             computed_descriptor_methods(), nullptr},
            {"super", "object", Kind::Super, 0, super_methods(), "super"},
            {"mappingproxy", "object", Kind::MappingProxy, closed, mapping_proxy_methods(),
             nullptr},
            {"module", "object", Kind::Module, ClassHasWeakRefs, module_methods(), nullptr},
            {"ReferenceType", "object", Kind::WeakReference, 0, weak_reference_methods(), nullptr},
            {"traceback", "object", Kind::Traceback, closed, traceback_methods(), nullptr},
            {"frame", "object", Kind::FrameRecord, closed, {}, nullptr},
        };
        const auto exceptions = exception_types();
        all.insert(all.end(), exceptions.begin(), exceptions.end());
        return all;
    }();
    return types;
}

std::vector<NativeSpec> joined(std::initializer_list<NativeTable> tables) {
    std::vector<NativeSpec> all;
    for (const NativeTable table : tables) all.insert(all.end(), table.begin(), table.end());
    return all;
}

}  // namespace

std::span<const TypeSpec> class_types() {
    return all_types();
}

NativeTable class_functions() {
    static const std::vector<NativeSpec> all = joined(
        {attribute_functions(), instance_functions(), output_functions(), source_functions()});
    return all;
}

}  // namespace outlive::machine
