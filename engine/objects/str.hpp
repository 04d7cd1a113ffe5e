// Str, Bytes and ByteArray: immutable text, immutable bytes, mutable bytes.
//
// A Str holds its characters (code points) at a fixed width of 1, 2 or 4 bytes,
// the smallest that fits, so indexing is one load; its width stands in the
// header's spare bits together with a mark for pure ASCII. Invariant: the width
// is minimal. Hashes are CPython's with PYTHONHASHSEED=0 (SipHash-1-3, zero
// key), computed on first use; 0 means not computed yet.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/objects/object.hpp"

namespace outlive::objects {

class Heap;

struct Str {
    Object head;           // spare: width (1, 2, 4), plus 8 when all are ASCII
    std::uint32_t length;  // in characters
    Handle attrs;          // Dict of an instance of a subclass, or 0
    std::uint64_t hash;

    [[nodiscard]] unsigned width() const { return head.spare() & 7U; }
    [[nodiscard]] bool is_ascii() const { return (head.spare() & 8U) != 0; }
    [[nodiscard]] std::byte* data() { return reinterpret_cast<std::byte*>(this + 1); }
    [[nodiscard]] const std::byte* data() const {
        return reinterpret_cast<const std::byte*>(this + 1);
    }
    [[nodiscard]] std::uint32_t at(std::uint32_t i) const {
        switch (width()) {
            case 1:
                return reinterpret_cast<const std::uint8_t*>(data())[i];
            case 2:
                return reinterpret_cast<const std::uint16_t*>(data())[i];
            default:
                return reinterpret_cast<const std::uint32_t*>(data())[i];
        }
    }
    // The bytes of an ASCII string are its UTF-8.
    [[nodiscard]] std::string_view ascii() const {
        return {reinterpret_cast<const char*>(data()), length};
    }
};

struct Bytes {
    Object head;
    std::uint32_t length;
    Handle attrs;
    std::uint64_t hash;

    [[nodiscard]] std::uint8_t* data() { return reinterpret_cast<std::uint8_t*>(this + 1); }
    [[nodiscard]] const std::uint8_t* data() const {
        return reinterpret_cast<const std::uint8_t*>(this + 1);
    }
    [[nodiscard]] std::string_view view() const {
        return {reinterpret_cast<const char*>(data()), length};
    }
};

struct ByteArray {
    Object head;
    Handle buffer;  // Buffer of at least `length` bytes, or 0
    std::uint32_t length;
    Handle attrs;
    Handle lease;            // an Instance that views of the bytes share, not counted, or 0
    std::uint64_t lease_id;  // its identity: while it is alive, the size is fixed
};

// --- making them; each returns a new reference (refs 1) ---
// From UTF-8; lone surrogates as WTF-8; other malformed bytes become U+FFFD.
Str* make_str(Heap& heap, std::string_view utf8);
Str* make_str(Heap& heap, const std::uint32_t* characters, std::size_t count);
// Room for `length` characters of `width` bytes; the caller fills them in, and
// knows that the width is minimal (`ascii` likewise).
Str* make_raw_str(Heap& heap, std::uint32_t length, unsigned width, bool ascii);
// The one Str of this text in the table of names; borrowed, it is immortal.
Str* intern(Heap& heap, std::string_view utf8);
Str* intern(Heap& heap, Str* text);
Bytes* make_bytes(Heap& heap, std::string_view bytes);
Bytes* make_raw_bytes(Heap& heap, std::uint32_t length);  // the caller fills them in
ByteArray* make_bytearray(Heap& heap, std::string_view bytes);

[[nodiscard]] std::string to_utf8(const Str& text);  // lone surrogates as WTF-8
[[nodiscard]] std::uint64_t hash_of(Str& text);
[[nodiscard]] std::uint64_t hash_of(Bytes& bytes);
// SipHash-1-3 with a zero key, as CPython hashes bytes when the seed is 0
// (0 and -1 are replaced as there).
// With a heap it is told how far it is.
[[nodiscard]] std::uint64_t hash_bytes(const void* data, std::size_t size, Heap* heap = nullptr);
[[nodiscard]] bool equal(const Str& a, const Str& b);
[[nodiscard]] bool equal(const Str& a, std::string_view ascii);
// Negative, zero, positive: by code points.
[[nodiscard]] int compare(const Str& a, const Str& b);
// The same of texts that may be very long: they say how far they are (Heap::worked).
[[nodiscard]] std::uint64_t hash_of(Heap& heap, Str& text);
[[nodiscard]] std::uint64_t hash_of(Heap& heap, Bytes& bytes);
[[nodiscard]] bool equal(Heap& heap, const Str& a, const Str& b);
[[nodiscard]] int compare(Heap& heap, const Str& a, const Str& b);

}  // namespace outlive::objects
