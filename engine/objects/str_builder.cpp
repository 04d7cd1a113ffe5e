#include "engine/objects/str_builder.hpp"

#include "engine/objects/utf8.hpp"

namespace outlive::objects {

void TextBuilder::widen() {
    if (!wide_.empty() || narrow_.empty()) return;
    wide_.reserve(narrow_.size() + 16);
    for (const char c : narrow_) wide_.push_back(static_cast<std::uint8_t>(c));
    narrow_.clear();
}

void TextBuilder::append(std::uint32_t character, std::size_t count) {
    if (count == 0) return;
    if (character <= 0xFF && wide_.empty()) {
        narrow_.append(count, static_cast<char>(character));
    } else {
        widen();
        wide_.append(count, character);
    }
}

void TextBuilder::append_latin1(std::string_view characters) {
    if (wide_.empty()) {
        narrow_.append(characters);
    } else {
        for (const char c : characters) wide_.push_back(static_cast<std::uint8_t>(c));
    }
}

void TextBuilder::append_utf8(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) append(decode_utf8(utf8, i));
}

void TextBuilder::append(const Str& text, std::uint32_t begin, std::uint32_t end) {
    if (text.width() == 1) return append_latin1(latin1(text).substr(begin, end - begin));
    for (std::uint32_t i = begin; i < end; ++i) append(text.at(i));
}

Str* TextBuilder::make(Heap& heap) const {
    return wide_.empty() ? make_str_latin1(heap, narrow_)
                         : make_str(heap, std::u32string_view(wide_));
}

std::u32string to_u32(const Str& text, std::uint32_t begin, std::uint32_t end) {
    std::u32string result(end - begin, 0);
    for (std::uint32_t i = begin; i < end; ++i) result[i - begin] = text.at(i);
    return result;
}

std::u32string to_u32(const Str& text) {
    return to_u32(text, 0, text.length);
}

Str* make_str(Heap& heap, std::u32string_view characters) {
    static_assert(sizeof(char32_t) == sizeof(std::uint32_t));
    return make_str(heap, reinterpret_cast<const std::uint32_t*>(characters.data()),
                    characters.size());
}

}  // namespace outlive::objects
