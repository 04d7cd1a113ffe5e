#include "engine/objects/str.hpp"

#include <algorithm>
#include <cstring>

#include "engine/objects/heap.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/str_builder.hpp"
#include "engine/objects/utf8.hpp"

namespace outlive::objects {

namespace {

constexpr std::size_t is_long = 4096;  // worth telling how far it is

bool all_ascii(std::string_view s) {
    std::uint64_t all = 0;
    const auto add = [&](const char* from, std::size_t bytes) {
        std::uint64_t word = 0;
        copy_short(&word, from, bytes);
        all |= word;
    };
    if (s.size() < 8) {
        add(s.data(), s.size());
    } else {
        for (std::size_t i = 0; i + 8 <= s.size(); i += 8) add(s.data() + i, 8);
        add(s.data() + s.size() - 8, 8);
    }
    return (all & 0x8080808080808080ULL) == 0;
}

[[gnu::always_inline]] inline Str* create_str(Heap& heap, std::uint32_t length, unsigned width,
                                              bool ascii) {
    const Handle cls = heap.state().classes[static_cast<std::size_t>(Kind::Str)];
    auto* s = heap.create<Str>(Kind::Str, cls, sizeof(Str) + std::uint64_t{length} * width);
    s->length = length;
    s->attrs = 0;
    s->hash = 0;
    s->head.set(FlagUntrackable);
    s->head.set_spare(static_cast<std::uint8_t>(width | (ascii ? 8U : 0U)));
    return s;
}

void freeze(Str& s) {
    s.head.set(FlagImmortal);
}

Str* empty_str(Heap& heap) {
    Handle& slot = heap.state().empty_str;
    if (slot == 0) {
        Str* s = create_str(heap, 0, 1, true);
        freeze(*s);
        slot = heap.handle(s);
    }
    auto* s = heap.at<Str>(slot);
    Heap::retain(&s->head);
    return s;
}

Str* small_character(Heap& heap, std::uint8_t c) {
    Handle& slot = heap.state().characters[c];
    if (slot == 0) {
        Str* s = create_str(heap, 1, 1, c < 0x80);
        *s->data() = std::byte{c};
        freeze(*s);
        slot = heap.handle(s);
    }
    auto* s = heap.at<Str>(slot);
    Heap::retain(&s->head);
    return s;
}

template <class Unit>
void copy_units(Heap& heap, Str& s, const std::uint32_t* characters, std::size_t count) {
    auto* out = reinterpret_cast<Unit*>(s.data());
    heap.in_portions(count, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) out[i] = static_cast<Unit>(characters[i]);
    });
}

bool all_ascii(Heap& heap, std::string_view s) {
    if (s.size() < is_long) return all_ascii(s);
    bool all = true;
    in_portions_of_bytes(heap, s.size(), [&](std::size_t begin, std::size_t end) {
        all = all && all_ascii(s.substr(begin, end - begin));
    });
    return all;
}

}  // namespace

Str* make_raw_str(Heap& heap, std::uint32_t length, unsigned width, bool ascii) {
    return create_str(heap, length, width, ascii);
}

namespace {

void copy_text(Heap& heap, std::byte* to, std::string_view from) {
    if (from.size() < is_long)
        copy_short(to, from.data(), from.size());
    else
        copy_long(heap, to, from.data(), from.size());
}

}  // namespace

Str* make_str_latin1(Heap& heap, std::string_view characters) {
    if (characters.empty()) return empty_str(heap);
    if (characters.size() == 1)
        return small_character(heap, static_cast<std::uint8_t>(characters[0]));
    Str* s = create_str(heap, static_cast<std::uint32_t>(characters.size()), 1,
                        all_ascii(heap, characters));
    copy_text(heap, s->data(), characters);
    return s;
}

Str* make_str(Heap& heap, std::string_view utf8) {
    if (all_ascii(heap, utf8)) return make_str_latin1(heap, utf8);
    TextBuilder text(heap);
    text.append_utf8(utf8);
    return text.make();
}

Str* make_str(Heap& heap, const std::uint32_t* characters, std::size_t count) {
    if (count == 1 && *characters <= 0xFF)
        return small_character(heap, static_cast<std::uint8_t>(*characters));
    std::uint32_t all = 0;
    heap.in_portions(count, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) all |= characters[i];
    });
    if (count == 0) return empty_str(heap);
    const unsigned width = all <= 0xFF ? 1 : all <= 0xFFFF ? 2 : 4;
    Str* s = create_str(heap, static_cast<std::uint32_t>(count), width, all < 0x80);
    if (width == 1) copy_units<std::uint8_t>(heap, *s, characters, count);
    if (width == 2) copy_units<std::uint16_t>(heap, *s, characters, count);
    if (width == 4) copy_units<std::uint32_t>(heap, *s, characters, count);
    return s;
}

Str* intern(Heap& heap, Str* text) {
    if (text->head.has(FlagInterned)) return text;
    HeapState& state = heap.state();
    if (state.interned == 0) state.interned = heap.handle(make_dict(heap));
    auto& table = *heap.at<Dict>(state.interned);
    const Value found = get(heap, table, *text);
    if (!found.is_unbound()) return heap.as<Str>(found);
    set(heap, table, *text, heap.value(text));
    text->head.set(FlagInterned);
    freeze(*text);
    return text;
}

Str* intern(Heap& heap, std::string_view utf8) {
    Str* text = make_str(heap, utf8);
    Str* result = intern(heap, text);
    heap.release(&text->head);
    return result;
}

Bytes* make_raw_bytes(Heap& heap, std::uint32_t length) {
    const Handle cls = heap.state().classes[static_cast<std::size_t>(Kind::Bytes)];
    auto* b = heap.create<Bytes>(Kind::Bytes, cls, sizeof(Bytes) + length);
    b->length = length;
    b->attrs = 0;
    b->hash = 0;
    b->head.set(FlagUntrackable);
    return b;
}

Bytes* make_bytes(Heap& heap, std::string_view bytes) {
    Bytes* b = make_raw_bytes(heap, static_cast<std::uint32_t>(bytes.size()));
    copy_long(heap, b->data(), bytes.data(), bytes.size());
    return b;
}

ByteArray* make_bytearray(Heap& heap, std::string_view bytes) {
    auto* b = heap.create<ByteArray>(Kind::ByteArray);
    b->buffer = 0;
    b->length = static_cast<std::uint32_t>(bytes.size());
    b->attrs = b->lease = 0;
    b->lease_id = 0;
    if (!bytes.empty()) {
        Buffer* buffer = heap.create_buffer(bytes.size());
        copy_long(heap, buffer->data<char>(), bytes.data(), bytes.size());
        b->buffer = heap.handle(buffer);
    }
    return b;
}

std::string to_utf8(const Str& text) {
    if (text.is_ascii()) return std::string(text.ascii());
    std::string out;
    out.reserve(text.length * 2UL);
    for (std::uint32_t i = 0; i < text.length; ++i) encode_utf8(text.at(i), out);
    return out;
}

std::uint64_t hash_of(Str& text) {
    if (text.hash == 0)
        text.hash = hash_bytes(text.data(), std::size_t{text.length} * text.width());
    return text.hash;
}

std::uint64_t hash_of(Bytes& bytes) {
    if (bytes.hash == 0) bytes.hash = hash_bytes(bytes.data(), bytes.length);
    return bytes.hash;
}

std::uint64_t hash_of(Heap& heap, Str& text) {
    if (text.hash == 0)
        text.hash = hash_bytes(text.data(), std::size_t{text.length} * text.width(), &heap);
    return text.hash;
}

std::uint64_t hash_of(Heap& heap, Bytes& bytes) {
    if (bytes.hash == 0) bytes.hash = hash_bytes(bytes.data(), bytes.length, &heap);
    return bytes.hash;
}

bool equal(Heap& heap, const Str& a, const Str& b) {
    if (&a == &b) return true;
    if (a.length != b.length || a.width() != b.width()) return false;
    return compare_long(heap, a.data(), b.data(), std::size_t{a.length} * a.width()) == 0;
}

bool equal(const Str& a, const Str& b) {
    if (&a == &b) return true;
    if (a.length != b.length || a.width() != b.width()) return false;
    return std::memcmp(a.data(), b.data(), std::size_t{a.length} * a.width()) == 0;
}

bool equal(const Str& a, std::string_view ascii) {
    return a.width() == 1 && latin1(a) == ascii;
}

namespace {

// The first characters of one byte each as a number; they lie in whole blocks, so
// that a word may be read where there is any.
std::uint64_t first_word(const Str& text, unsigned characters) {
    std::uint64_t word;
    std::memcpy(&word, text.data(), sizeof word);
    return __builtin_bswap64(word) >> (8 * (sizeof word - characters));
}

int compare_narrow(const Str& a, const Str& b) {
    constexpr std::uint32_t most = sizeof(std::uint64_t);
    const std::uint32_t n = std::min(a.length, b.length);
    if (n != 0) {
        const unsigned first = std::min(n, most);
        const std::uint64_t x = first_word(a, first), y = first_word(b, first);
        if (x != y) return x < y ? -1 : 1;
        if (n > most) {
            const int order = std::memcmp(a.data() + most, b.data() + most, n - most);
            if (order != 0) return order;
        }
    }
    return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

}  // namespace

int compare(Heap& heap, const Str& a, const Str& b) {
    const std::uint32_t n = std::min(a.length, b.length);
    int order = 0;
    if (a.width() == 1 && b.width() == 1) {
        order = compare_long(heap, a.data(), b.data(), n);
    } else {
        heap.in_portions(n, [&](std::uint64_t begin, std::uint64_t end) {
            for (std::uint64_t k = begin; k < end && order == 0; ++k) {
                const auto i = static_cast<std::uint32_t>(k);
                if (a.at(i) != b.at(i)) order = a.at(i) < b.at(i) ? -1 : 1;
            }
        });
    }
    if (order != 0) return order;
    return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

int compare(const Str& a, const Str& b) {
    if (a.width() == 1 && b.width() == 1) return compare_narrow(a, b);
    const std::uint32_t n = std::min(a.length, b.length);
    for (std::uint32_t i = 0; i < n; ++i) {
        if (a.at(i) != b.at(i)) return a.at(i) < b.at(i) ? -1 : 1;
    }
    return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

}  // namespace outlive::objects
