// str, bytes and bytearray: what Python's operators and the protocols do with
// them. Values of subclasses count by their text; whether a subclass brings
// Python code along is for the caller to test (class flags).
//
// Operands are borrowed, answers new references. Sizes are checked against the
// budget (MemoryError) and charged here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

[[nodiscard]] inline bool is_str(const Heap& heap, Value v) {
    return heap.is(v, Kind::Str);
}
// bytes or bytearray.
[[nodiscard]] inline bool is_bytes_like(const Heap& heap, Value v) {
    return heap.is(v, Kind::Bytes) || heap.is(v, Kind::ByteArray);
}
[[nodiscard]] inline bool is_text(const Heap& heap, Value v) {
    return is_str(heap, v) || is_bytes_like(heap, v);
}
// The bytes of a bytes or bytearray; valid until the arena's next change.
[[nodiscard]] std::string_view bytes_view(const Heap& heap, Value v);

// + * %: a value, raised(), needs_python() (% with arguments whose text only
// Python code can make), or not_implemented().
[[nodiscard]] Value binary_text(Machine& m, BinaryOperator op, Value a, Value b);
// += and *= of a bytearray change it; answers itself, or as binary_text.
[[nodiscard]] Value inplace_text(Machine& m, BinaryOperator op, Value a, Value b);
[[nodiscard]] Value concatenate(Machine& m, Value a, Value b);  // two str
// A bool; not_implemented() unless both are str or both bytes-like.
[[nodiscard]] Value compare_text(Machine& m, CompareOperator op, Value a, Value b);
[[nodiscard]] std::uint64_t hash_text(Heap& heap, Value v);  // str, bytes
[[nodiscard]] Value repr_text(Machine& m, Value v);          // a Str
[[nodiscard]] Value ascii_text(Machine& m, Str& repr);       // as ascii() makes of a repr
[[nodiscard]] std::int64_t length_text(const Heap& heap, Value v);
// text[key] for an int or a slice; needs_python() for other objects with a class
// of Python's (they may have __index__); else TypeError.
[[nodiscard]] Value get_item_text(Machine& m, Value text, Value key);
[[nodiscard]] Answer contains_text(Machine& m, Value container, Value item);
// bytearray only; None when done.
[[nodiscard]] Value set_item_bytearray(Machine& m, ByteArray& array, Value key, Value value);
[[nodiscard]] Value delete_item_bytearray(Machine& m, ByteArray& array, Value key);

// The item of a str or bytes at a position within it: for iterators.
[[nodiscard]] Value character_at(Heap& heap, const Str& text, std::uint32_t i);
[[nodiscard]] Value make_character(Heap& heap, std::uint32_t code_point);
// text[begin:end] within bounds; the whole of an exact str is itself.
[[nodiscard]] Value substring(Heap& heap, Str& text, std::uint32_t begin, std::uint32_t end);
// A str of a subclass, or the plain one of a subclass's.
[[nodiscard]] Value str_of_class(Heap& heap, Handle cls, Str& text);

// separator.join(items); items are all str (checked: TypeError).
[[nodiscard]] Value join_text(Machine& m, Str& separator, const Value* items, std::uint32_t count);

// A parameter that must be an int that is an index. Unbound: `fallback`.
[[nodiscard]] bool index_argument(Machine& m, Value v, std::int64_t fallback, std::int64_t& result);

// Decoding and encoding; a Str or Bytes, raised(), or needs_python() where the program may
// have told `codecs` of the encoding or of what to do with errors: then `by_program` goes on.
[[nodiscard]] Value decode_bytes(Machine& m, std::string_view bytes, std::string_view encoding,
                                 std::string_view errors);
[[nodiscard]] bool is_known_encoding(std::string_view name);
[[nodiscard]] Value by_program(Machine& m, Prelude way, Value object, std::string_view encoding,
                               std::string_view errors);
// The text as C's functions take it. False: raised, for it has a surrogate or a null.
[[nodiscard]] bool utf8_argument(Machine& m, Str& text, std::string& utf8);
[[nodiscard]] Value encode_text(Machine& m, Str& text, std::string_view encoding,
                                std::string_view errors);

// repr() of a character as part of a str in quotes, by utf8proc's categories.
[[nodiscard]] bool is_printable(std::uint32_t code_point);

}  // namespace outlive::machine
