#include "engine/objects/str_builder.hpp"

#include <algorithm>
#include <charconv>

#include "engine/objects/utf8.hpp"

namespace outlive::objects {

void ByteBuffer::grow(std::size_t least) {
    capacity_ = std::max(least, capacity_ * 2);
    std::unique_ptr<char[]> more(new char[capacity_]);
    std::memcpy(more.get(), data_, size_);
    more_ = std::move(more);
    data_ = more_.get();
}

void TextBuilder::widen() {
    if (!wide_.empty() || narrow_.empty()) return;
    wide_.reserve(narrow_.size() + 16);
    append_wide(narrow_.view());
    narrow_.truncate(0);
}

void TextBuilder::append_wide(std::string_view latin1) {
    for (const char c : latin1) wide_.push_back(static_cast<std::uint8_t>(c));
}

void TextBuilder::append_int(std::int64_t value) {
    char digits[24];
    const char* end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    append_latin1({digits, static_cast<std::size_t>(end - digits)});
}

void TextBuilder::append(std::uint32_t character, std::size_t count) {
    if (count == 0) return;
    if (character <= 0xFF && wide_.empty()) {
        std::memset(narrow_.extend(count), static_cast<int>(character), count);
    } else {
        widen();
        wide_.append(count, character);
    }
}

void TextBuilder::append(std::u32string_view characters) {
    for (const char32_t c : characters) append(std::uint32_t{c});
}

void TextBuilder::append_utf8(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) append(decode_utf8(utf8, i));
}

void TextBuilder::append(const Str& text, std::uint32_t begin, std::uint32_t end) {
    if (text.width() == 1) return append_latin1(latin1(text).substr(begin, end - begin));
    for (std::uint32_t i = begin; i < end; ++i) append(text.at(i));
}

void TextBuilder::append(const TextBuilder& text) {
    append_latin1(text.narrow_.view());
    append(std::u32string_view(text.wide_));
}

Str* TextBuilder::make(Heap& heap) const {
    return wide_.empty() ? make_str_latin1(heap, narrow_.view())
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
