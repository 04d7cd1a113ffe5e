#include "engine/objects/edges.hpp"

#include <fmt/format.h>

namespace outlive::objects {

namespace {

std::string text_of(Heap& heap, Value v) {
    return heap.is(v, Kind::Str) ? to_utf8(*heap.as<Str>(v)) : std::string();
}

// A key as it is written in a subscript; a short mark for what has no literal.
std::string key_text(Heap& heap, Value key) {
    if (heap.is(key, Kind::Str)) return fmt::format("'{}'", text_of(heap, key));
    if (is_int(heap, key) && !key.is_bool()) return int_to_text(heap, key);
    if (key.is_real()) return float_to_text(key.as_real());
    if (key.is_bool()) return key.is_true() ? "True" : "False";
    if (key.is_none()) return "None";
    return text_of(heap, Value::object(heap.class_of(key)->name)) + " object";
}

bool is_attribute_dict(Heap& heap, const Object& from) {
    (void)heap;
    return from.kind() == Kind::Instance || from.kind() == Kind::Module ||
           from.kind() == Kind::Class;
}

}  // namespace

std::string edge_text(Heap& heap, const Object& from, const EdgeLabel& label) {
    switch (label.kind) {
        case EdgeKind::Item:
            return from.kind() == Kind::Set ? std::string("element")
                                            : fmt::format("[{}]", label.index);
        case EdgeKind::DictKey:
            return "key";
        case EdgeKind::DictValue:
            return fmt::format("[{}]", key_text(heap, label.name));
        case EdgeKind::Attribute:
            return "." + text_of(heap, label.name);
        case EdgeKind::AttributeDict:
            return is_attribute_dict(heap, from) ? "__dict__" : label.field;
        case EdgeKind::SlotAttribute:
            return fmt::format("slot {}", label.index);
        case EdgeKind::ClosureCell:
            return fmt::format("cell {}", label.index);
        case EdgeKind::CellContent:
            return "cell_contents";
        case EdgeKind::Variable:
            return fmt::format("variable {}", label.index);
        case EdgeKind::StackValue:
            return fmt::format("stack {}", label.index);
        case EdgeKind::Field:
            return label.field;
    }
    return {};
}

}  // namespace outlive::objects
