// Which special methods are slots of CPython's types: those are of another class
// in Python than methods of a table (`type(list.__add__)`, `type(list.append)`),
// complain about their arguments in other words, and stand first in a type's dict.
#pragma once

#include <string_view>

namespace outlive::machine {

// In CPython's order, with a blank between two.
inline constexpr std::string_view slots_of_objects =
    "__new__ __repr__ __hash__ __call__ __str__ __getattribute__ __getattr__ __setattr__ "
    "__delattr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __next__ __get__ __set__ "
    "__delete__ __init__ __del__ __buffer__ __release_buffer__ __await__ __aiter__ __anext__";
inline constexpr std::string_view slots_of_numbers =
    "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ "
    "__pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __invert__ __lshift__ __rlshift__ "
    "__rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __int__ __float__ "
    "__iadd__ __isub__ __imul__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ "
    "__ior__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__ __ifloordiv__ __itruediv__ "
    "__index__ __matmul__ __rmatmul__ __imatmul__";
inline constexpr std::string_view slots_of_containers =
    "__len__ __getitem__ __setitem__ __delitem__ __contains__";

// `owner` is the type's name: some have as a method what others have as a slot.
[[nodiscard]] bool is_name_of_slot(std::string_view owner, std::string_view name);

}  // namespace outlive::machine
