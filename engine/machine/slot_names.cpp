#include "engine/machine/slot_names.hpp"

namespace outlive::machine {

namespace {

// Names begin and end in "__", so one is a part of another only as a whole word.
bool names(std::string_view words, std::string_view name) {
    return words.find(name) != std::string_view::npos;
}

}  // namespace

bool is_name_of_slot(std::string_view owner, std::string_view name) {
    if (!name.starts_with("__") || !name.ends_with("__") || name == "__new__") return false;
    if (name == "__getitem__") return owner != "list" && owner != "dict";
    if (name == "__contains__") return owner != "dict" && owner != "set" && owner != "frozenset";
    return names(slots_of_objects, name) || names(slots_of_numbers, name) ||
           names(slots_of_containers, name);
}

}  // namespace outlive::machine
