// bytes and bytearray: what their natives share.
#pragma once

#include <string>
#include <string_view>

#include "engine/machine/machine.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

// A bytes or bytearray, as `like` is one.
[[nodiscard]] Value make_same_bytes(Heap& heap, Value like, std::string_view bytes);
// False: a view of the bytes is alive, BufferError is raised.
[[nodiscard]] bool may_resize(Machine& m, const ByteArray& array);
// The lease that a living view of the bytes holds, or 0.
[[nodiscard]] Handle living_lease(Heap& heap, const ByteArray& array);
// The new content of a bytearray; reports the change. `bytes` is not its own.
// None, or raised when a view of it keeps its size.
[[nodiscard]] Value set_bytes(Machine& m, ByteArray& array, std::string_view bytes);

// An int from 0 to 255. False: TypeError or ValueError is raised.
[[nodiscard]] bool byte_argument(Machine& m, Value v, std::int64_t& byte);
// What is looked for in bytes: an int as one byte, or a bytes-like object.
[[nodiscard]] bool byte_or_bytes(Machine& m, Value v, std::string& bytes);
// The bytes of a bytes-like object. False: TypeError is raised.
[[nodiscard]] bool bytes_argument(Machine& m, Value v, std::string& bytes);
// All bytes of a bytes-like object or of an iterable of ints. None when done;
// raised(), or needs_python() when the iterable runs Python code.
[[nodiscard]] Value collect_bytes(Machine& m, Value v, ByteBuffer& bytes,
                                  std::string_view range_words);

}  // namespace outlive::machine
