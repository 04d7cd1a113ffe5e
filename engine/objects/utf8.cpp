#include "engine/objects/utf8.hpp"

#include <fmt/format.h>

namespace outlive::objects {

namespace {

std::uint32_t byte_at(std::string_view s, std::size_t i) {
    return static_cast<std::uint8_t>(s[i]);
}

struct Lead {
    unsigned length;         // 0: no lead byte
    std::uint32_t bits;      // of the character
    std::uint32_t smallest;  // a smaller character would be overlong
};

Lead read_lead(std::uint32_t b) {
    if (b >= 0xC2 && b < 0xE0) return {2, b & 0x1FU, 0x80};
    if (b >= 0xE0 && b < 0xF0) return {3, b & 0x0FU, 0x800};
    if (b >= 0xF0 && b < 0xF5) return {4, b & 0x07U, 0x10000};
    return {0, 0, 0};
}

}  // namespace

std::uint32_t decode_utf8(std::string_view utf8, std::size_t& i) {
    constexpr std::uint32_t malformed = 0xFFFD;
    const std::uint32_t first = byte_at(utf8, i++);
    if (first < 0x80) return first;
    const Lead lead = read_lead(first);
    if (lead.length == 0 || i + lead.length - 1 > utf8.size()) return malformed;
    std::uint32_t c = lead.bits;
    for (unsigned n = 1; n < lead.length; ++n) {
        const std::uint32_t b = byte_at(utf8, i + n - 1);
        if ((b & 0xC0U) != 0x80) return malformed;
        c = c << 6U | (b & 0x3FU);
    }
    if (c < lead.smallest || c > 0x10FFFF) return malformed;
    i += lead.length - 1;
    return c;
}

std::string without_surrogates(std::string_view utf8) {
    std::string text;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const bool follows = i + 2 < utf8.size();
        if (byte_at(utf8, i) != 0xEDU || !follows || byte_at(utf8, i + 1) < 0xA0U) {
            text += utf8[i];
            continue;
        }
        text += fmt::format("\\u{:04x}", 0xD000U | (byte_at(utf8, i + 1) & 63U) << 6U |
                                             (byte_at(utf8, i + 2) & 63U));
        i += 2;
    }
    return text;
}

}  // namespace outlive::objects
