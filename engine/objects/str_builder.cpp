#include "engine/objects/str_builder.hpp"

#include <algorithm>
#include <charconv>

#include "engine/objects/heap.hpp"
#include "engine/objects/utf8.hpp"
#include "engine/support/address_range.hpp"
#include "engine/support/check.hpp"

namespace outlive::objects {

template <class Unit, std::size_t in_place>
void Growing<Unit, in_place>::grow(std::size_t more) {
    if (heap_ != nullptr && size_ >= portion) heap_->worked(portion);
    const std::size_t least = size_ + more;
    if (least > capacity_) enlarge(least);
    end_ = std::min(capacity_, std::max(least, size_ + portion));
}

template <class Unit, std::size_t in_place>
void Growing<Unit, in_place>::enlarge(std::size_t least) {
    std::size_t capacity = std::max(least, capacity_ * 2);
    void* room = nullptr;
    if (capacity > most_on_heap) {
        room = support::take_address_range();
        capacity = support::address_range_bytes / sizeof(Unit);
    } else {
        room = std::malloc(capacity * sizeof(Unit));
    }
    OUTLIVE_CHECK(room != nullptr && least <= capacity);
    std::memcpy(room, data_, size_ * sizeof(Unit));
    if (data_ != own_) give_back();
    data_ = static_cast<Unit*>(room);
    capacity_ = capacity;
}

template <class Unit, std::size_t in_place>
void Growing<Unit, in_place>::give_back() {
    if (capacity_ <= most_on_heap)
        std::free(data_);
    else if (heap_ != nullptr && heap_->is_given_up())
        support::give_back_address_range_beside(data_);
    else
        support::give_back_address_range(data_);
}

template class Growing<char, 192>;
template class Growing<char32_t, 16>;
template class Growing<char32_t, 64>;

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

void append_utf8_of(const Str& text, ByteBuffer& out) {
    if (text.is_ascii()) return out.append(text.ascii());
    for (std::uint32_t i = 0; i < text.length; ++i) encode_utf8(text.at(i), out);
}

namespace {

template <class Unit>
void widen(Heap& heap, const Str& text, char32_t* out) {
    const auto* units = reinterpret_cast<const Unit*>(text.data());
    heap.in_portions(text.length, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) out[i] = units[i];
    });
}

}  // namespace

Characters::Characters(Heap& heap, const Str& text) : characters_(heap) {
    char32_t* out = characters_.extend(text.length);
    if (text.width() == 1) widen<std::uint8_t>(heap, text, out);
    if (text.width() == 2) widen<std::uint16_t>(heap, text, out);
    if (text.width() == 4) widen<std::uint32_t>(heap, text, out);
}

Str* make_str(Heap& heap, std::u32string_view characters) {
    static_assert(sizeof(char32_t) == sizeof(std::uint32_t));
    return make_str(heap, reinterpret_cast<const std::uint32_t*>(characters.data()),
                    characters.size());
}

}  // namespace outlive::objects
