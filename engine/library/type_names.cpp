#include "engine/library/type_names.hpp"

#include <algorithm>

namespace outlive::library {

namespace {

// CPython's slots, a name where it first stands. A type whose items are asked for by
// place has what joins and repeats it behind what asks for the items.
constexpr std::string_view slot_names =
    "__new__ __repr__ __hash__ __call__ __str__ __getattribute__ __getattr__ __setattr__ "
    "__delattr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __next__ __get__ __set__ "
    "__delete__ __init__ __del__ __buffer__ __release_buffer__ __await__ __aiter__ __anext__";
constexpr std::string_view joining = "__add__ __mul__ __rmul__ __contains__ __iadd__ __imul__";
constexpr std::string_view numeric =
    "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ "
    "__pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __invert__ __lshift__ __rlshift__ "
    "__rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __int__ __float__ "
    "__iadd__ __isub__ __imul__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ "
    "__ior__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__ __ifloordiv__ __itruediv__ "
    "__index__ __matmul__ __rmatmul__ __imatmul__";
constexpr std::string_view items = "__len__ __getitem__ __setitem__ __delitem__ __contains__";

struct Row {
    std::string_view type, names;
};
constexpr Row rows[] = {
#define TYPE_NAMES(type, names) {type, names},
#include "engine/library/type_names.def"
#undef TYPE_NAMES
};

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
    add_words(slots_, slot_names);
    std::vector<std::string_view> numbers;
    add_words(numbers, numeric);
    for (const std::string_view name : numbers) {
        if (!is_sequence || joining.find(name) == std::string_view::npos) slots_.push_back(name);
    }
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
