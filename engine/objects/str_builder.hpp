// TextBuilder: collects characters on the host and makes a Str of them.
//
// Starts with one byte a character and widens once when a character beyond
// U+00FF comes. Not in the arena: lives within one native's call. The bytes of a
// short text lie in the builder itself (ByteBuffer), so that making one costs no
// allocation of the host's.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "engine/objects/str.hpp"

namespace outlive::objects {

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

// Bytes that grow at their end; the first of them lie in place.
class ByteBuffer {
  public:
    ByteBuffer() = default;
    ByteBuffer(const ByteBuffer&) = delete;
    ByteBuffer& operator=(const ByteBuffer&) = delete;

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] char* data() { return data_; }
    [[nodiscard]] std::string_view view() const { return {data_, size_}; }
    void push_back(char c) { *extend(1) = c; }
    void append(std::string_view bytes) {
        char* const to = extend(bytes.size());
        copy_short(to, bytes.data(), bytes.size());
    }
    // Room for `count` bytes more, to be written by the caller.
    char* extend(std::size_t count) {
        if (capacity_ - size_ < count) grow(size_ + count);
        char* const begin = data_ + size_;
        size_ += count;
        return begin;
    }
    void truncate(std::size_t size) { size_ = size; }

  private:
    void grow(std::size_t least);

    static constexpr std::size_t in_place = 192;
    char* data_ = own_;
    std::size_t size_ = 0, capacity_ = in_place;
    std::unique_ptr<char[]> more_;  // once they no longer fit
    char own_[in_place];
};

class TextBuilder {
  public:
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
    [[nodiscard]] Str* make(Heap& heap) const;  // new reference

  private:
    void widen();
    void append_wide(std::string_view latin1);

    ByteBuffer narrow_;    // Latin-1, while all characters are
    std::u32string wide_;  // else everything
};

// The characters of a Str, one code point each.
[[nodiscard]] std::u32string to_u32(const Str& text);
[[nodiscard]] std::u32string to_u32(const Str& text, std::uint32_t begin, std::uint32_t end);
// Of a Str of width 1.
[[nodiscard]] inline std::string_view latin1(const Str& text) {
    return {reinterpret_cast<const char*>(text.data()), text.length};
}
Str* make_str(Heap& heap, std::u32string_view characters);
Str* make_str_latin1(Heap& heap, std::string_view characters);

}  // namespace outlive::objects
