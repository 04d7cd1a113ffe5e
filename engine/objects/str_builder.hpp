// TextBuilder: collects characters on the host and makes a Str of them.
//
// Starts with one byte a character and widens once when a character beyond
// U+00FF comes. Not in the arena: lives within one native's call. The bytes of a
// short text lie in the builder itself (Growing), so that making one costs no
// allocation of the host's. While a long one grows it says so (Heap::worked), so that
// who only builds a text need not; the same goes for making texts and bytes of it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "engine/objects/str.hpp"

namespace outlive::objects {

class Heap;

// memcpy of what is mostly short.
inline void copy_short(void* to, const void* from, std::size_t bytes) {
    auto* const out = static_cast<std::byte*>(to);
    const auto* const in = static_cast<const std::byte*>(from);
    const auto ends = [&](auto word) {  // the first word and the last one; they may overlap
        std::memcpy(&word, in, sizeof word);
        auto last = word;
        std::memcpy(&last, in + bytes - sizeof word, sizeof word);
        std::memcpy(out, &word, sizeof word);
        std::memcpy(out + bytes - sizeof word, &last, sizeof word);
    };
    if (bytes > 16) {
        std::memcpy(to, from, bytes);
    } else if (bytes >= 8) {
        ends(std::uint64_t{0});
    } else if (bytes >= 4) {
        ends(std::uint32_t{0});
    } else if (bytes != 0) {
        const std::byte middle = in[bytes / 2], last = in[bytes - 1];
        out[0] = in[0];
        out[bytes / 2] = middle;
        out[bytes - 1] = last;
    }
}

// Units that grow at their end; the first of them lie in place, very many in a range of
// addresses of their own. With a heap it is told whenever a portion of them is full.
template <class Unit, std::size_t in_place>
class Growing {
  public:
    Growing() = default;
    explicit Growing(Heap& heap) : heap_(&heap) {}
    Growing(const Growing&) = delete;
    Growing& operator=(const Growing&) = delete;
    ~Growing() {
        if (data_ != own_) give_back();
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] Unit* data() { return data_; }
    [[nodiscard]] std::basic_string_view<Unit> view() const { return {data_, size_}; }
    void push_back(Unit unit) {
        if (end_ == size_) grow(1);
        data_[size_++] = unit;
    }
    void append(std::basic_string_view<Unit> units) {
        while (units.size() > portion) {
            append(units.substr(0, portion));
            units.remove_prefix(portion);
        }
        copy_short(extend(units.size()), units.data(), units.size() * sizeof(Unit));
    }
    void append(std::size_t count, Unit unit) {
        for (; count > portion; count -= portion) append(portion, unit);
        std::fill_n(extend(count), count, unit);
    }
    // Room for `count` units more, to be written by the caller.
    Unit* extend(std::size_t count) {
        if (end_ - size_ < count) grow(count);
        Unit* const begin = data_ + size_;
        size_ += count;
        return begin;
    }
    void truncate(std::size_t size) { size_ = size; }

  private:
    void grow(std::size_t more);
    void enlarge(std::size_t least);
    void give_back();

    static constexpr std::size_t portion = 1U << 15U;
    static constexpr std::size_t most_on_heap = (1U << 20U) / sizeof(Unit);
    Unit* data_ = own_;
    std::size_t size_ = 0;
    std::size_t end_ = in_place;       // where the portion that is being filled ends
    std::size_t capacity_ = in_place;  // not less
    Heap* heap_ = nullptr;
    alignas(std::uint64_t) Unit own_[in_place];
};
using ByteBuffer = Growing<char, 192>;

class TextBuilder {
  public:
    explicit TextBuilder(Heap& heap) : heap_(heap), narrow_(heap), wide_(heap) {}
    void append(std::uint32_t character) {
        if (character <= 0xFF && wide_.empty()) {
            narrow_.push_back(static_cast<char>(character));
        } else {
            widen();
            wide_.push_back(character);
        }
    }
    void append(std::uint32_t character, std::size_t count);
    void append_latin1(std::string_view characters) {  // one byte is one character
        if (wide_.empty())
            narrow_.append(characters);
        else
            append_wide(characters);
    }
    void append(std::u32string_view characters);
    void append_utf8(std::string_view utf8);
    void append(const Str& text, std::uint32_t begin, std::uint32_t end);
    void append(const Str& text) { append(text, 0, text.length); }
    void append(const TextBuilder& text);
    void append_int(std::int64_t value);  // its decimal digits
    [[nodiscard]] std::size_t size() const { return wide_.empty() ? narrow_.size() : wide_.size(); }
    [[nodiscard]] Str* make() const;  // new reference

  private:
    void widen();
    void append_wide(std::string_view latin1);

    Heap& heap_;
    ByteBuffer narrow_;           // Latin-1, while all characters are
    Growing<char32_t, 16> wide_;  // else everything
};

// The text's UTF-8, lone surrogates as WTF-8.
void append_utf8_of(const Str& text, ByteBuffer& out);
// The characters of a Str, one code point each.
class Characters {
  public:
    Characters(Heap& heap, const Str& text);
    [[nodiscard]] std::u32string_view view() const { return characters_.view(); }

  private:
    Growing<char32_t, 64> characters_;
};
// Of a Str of width 1.
[[nodiscard]] inline std::string_view latin1(const Str& text) {
    return {reinterpret_cast<const char*>(text.data()), text.length};
}
Str* make_str(Heap& heap, std::u32string_view characters);
Str* make_str_latin1(Heap& heap, std::string_view characters);

}  // namespace outlive::objects
