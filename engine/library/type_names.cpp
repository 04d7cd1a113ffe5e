#include "engine/library/type_names.hpp"

#include <algorithm>

#include "engine/machine/slot_names.hpp"

namespace outlive::library {

namespace {

struct Row {
    std::string_view type, names;
};
constexpr Row rows[] = {
#define TYPE_NAMES(type, names) {type, names},
#include "engine/library/type_names.def"
#undef TYPE_NAMES
};

// A type whose items are asked for by place has what joins and repeats it behind that.
constexpr std::string_view joining = "__add__ __mul__ __rmul__ __contains__ __iadd__ __imul__";

void add_words(std::vector<std::string_view>& words, std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::size_t place(const std::vector<std::string_view>& words, std::string_view word) {
    return static_cast<std::size_t>(std::find(words.begin(), words.end(), word) - words.begin());
}

}  // namespace

TypeNames::TypeNames(std::string_view type) {
    constexpr std::string_view sequences[] = {"str", "bytes", "bytearray", "list", "tuple"};
    const bool is_sequence =
        std::find(std::begin(sequences), std::end(sequences), type) != std::end(sequences);
    add_words(slots_, machine::slots_of_objects);
    std::vector<std::string_view> numbers;
    add_words(numbers, machine::slots_of_numbers);
    for (const std::string_view name : numbers) {
        if (!is_sequence || joining.find(name) == std::string_view::npos) slots_.push_back(name);
    }
    const std::string_view items = machine::slots_of_containers;
    add_words(slots_, items.substr(0, items.rfind(' ')));
    add_words(slots_, is_sequence ? joining : items.substr(items.rfind(' ') + 1));
    const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                   [type](const Row& r) { return r.type == type; });
    if (row != std::end(rows)) add_words(listed_, row->names);
}

std::size_t TypeNames::rank(const std::string& name) const {
    const std::size_t documented = place(listed_, "__doc__");
    const std::size_t listed = place(listed_, name);
    const std::size_t behind_slots = slots_.size();
    if (listed < listed_.size() && listed >= documented) return behind_slots + listed + 2;
    const std::size_t slot = place(slots_, name);
    if (slot < behind_slots) return slot;
    if (listed < listed_.size()) return behind_slots + listed;
    return behind_slots + documented + (name == "__doc__" ? 1 : 0);
}

}  // namespace outlive::library
