#include "engine/objects/str_builder.hpp"

#include <algorithm>
#include <charconv>

#include "engine/objects/heap.hpp"
#include "engine/objects/utf8.hpp"
#include "engine/support/check.hpp"

namespace outlive::objects {

// The room doubles, by the host's way to do so without a copy of what is large.
template <class Unit, std::size_t in_place>
void Growing<Unit, in_place>::grow(std::size_t more) {
    if (heap_ != nullptr && size_ >= portion) heap_->worked(portion);
    const std::size_t least = size_ + more;
    if (least > capacity_) {
        capacity_ = std::max(least, capacity_ * 2);
        auto* const old = data_ == own_ ? nullptr : data_;
        auto* const room = static_cast<Unit*>(std::realloc(old, capacity_ * sizeof(Unit)));
        OUTLIVE_CHECK(room != nullptr);
        if (old == nullptr) std::copy_n(own_, size_, room);
        data_ = room;
    }
    end_ = std::min(capacity_, std::max(least, size_ + portion));
}

template class Growing<char, 192>;
template class Growing<char32_t, 16>;

void TextBuilder::widen() {
    if (!wide_.empty() || narrow_.empty()) return;
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
        narrow_.append(count, static_cast<char>(character));
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
    append(text.wide_.view());
}

Str* TextBuilder::make() const {
    return wide_.empty() ? make_str_latin1(heap_, narrow_.view()) : make_str(heap_, wide_.view());
}

std::u32string to_u32(Heap& heap, const Str& text) {
    std::u32string result;
    result.reserve(text.length);
    heap.in_portions(text.length, [&](std::uint64_t begin, std::uint64_t end) {
        result.resize(end);
        for (std::uint64_t i = begin; i < end; ++i)
            result[i] = text.at(static_cast<std::uint32_t>(i));
    });
    return result;
}

Str* make_str(Heap& heap, std::u32string_view characters) {
    static_assert(sizeof(char32_t) == sizeof(std::uint32_t));
    return make_str(heap, reinterpret_cast<const std::uint32_t*>(characters.data()),
                    characters.size());
}

}  // namespace outlive::objects
