// TextBuilder: collects characters on the host and makes a Str of them.
//
// Starts with one byte a character and widens once when a character beyond
// U+00FF comes. Not in the arena: lives within one native's call.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/objects/str.hpp"

namespace outlive::objects {

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
    void append_latin1(std::string_view characters);  // one byte is one character
    void append_utf8(std::string_view utf8);
    void append(const Str& text, std::uint32_t begin, std::uint32_t end);
    void append(const Str& text) { append(text, 0, text.length); }
    [[nodiscard]] std::size_t size() const { return wide_.empty() ? narrow_.size() : wide_.size(); }
    [[nodiscard]] Str* make(Heap& heap) const;  // new reference

  private:
    void widen();

    std::string narrow_;   // Latin-1, while all characters are
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
