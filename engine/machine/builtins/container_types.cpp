// container_types(): tuple, list, dict, set, frozenset, range, slice, views and
// iterators as classes.
#include <vector>

#include "engine/machine/builtins/container_tables.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/tables.hpp"

namespace outlive::machine {

namespace {

const char* builtin_name(ContainerClass c) {
    switch (c) {
        case ContainerClass::Enumerate:
        case ContainerClass::Zip:
        case ContainerClass::Map:
        case ContainerClass::Filter:
        case ContainerClass::Reversed:
            return container_class_names[static_cast<std::size_t>(c)];
        default:
            return nullptr;
    }
}

std::vector<TypeSpec> make_types() {
    constexpr std::uint32_t unhashable = ClassNoDict | ClassUnhashable;
    std::vector<TypeSpec> types = {
        {"tuple", "object", Kind::Tuple, ClassNoDict, tuple_methods(), "tuple"},
        {"list", "object", Kind::List, unhashable, list_methods(), "list"},
        {"dict", "object", Kind::Dict, unhashable, dict_methods(), "dict"},
        {"set", "object", Kind::Set, unhashable | ClassHasWeakRefs, set_methods(), "set"},
        {"frozenset", "object", Kind::Set, ClassNoDict | ClassHasWeakRefs, frozenset_methods(),
         "frozenset"},
        {"range", "object", Kind::Range, ClassNoDict | ClassNotBase, range_methods(), "range"},
        {"slice", "object", Kind::Slice, ClassNoDict | ClassNotBase, slice_methods(), "slice"},
    };
    constexpr auto first_view = static_cast<int>(ContainerClass::DictKeys);
    for (int c = 0; c < static_cast<int>(ContainerClass::MethodWrapper); ++c) {
        const bool view = c >= first_view;
        const std::uint32_t flags = ClassNoDict | (view ? ClassNotBase : 0U) |
                                    (view && c - first_view != 1 ? ClassUnhashable : 0U);
        types.push_back({container_class_names[c], "object", view ? Kind::DictView : Kind::Iterator,
                         flags, view ? view_methods(c - first_view) : iterator_methods(c),
                         builtin_name(static_cast<ContainerClass>(c))});
    }
    return types;
}

}  // namespace

std::span<const TypeSpec> container_types() {
    static const std::vector<TypeSpec> types = make_types();
    return types;
}

}  // namespace outlive::machine
