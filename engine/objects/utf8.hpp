// UTF-8 one character at a time; lone surrogates as WTF-8 gives them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outlive::objects {

// The character at `i`, which moves behind it; U+FFFD for a malformed byte.
[[nodiscard]] std::uint32_t decode_utf8(std::string_view utf8, std::size_t& i);
// `out` is a std::string or whatever else bytes can be pushed to.
template <class Out>
void encode_utf8(std::uint32_t c, Out& out) {
    const auto put = [&out](std::uint32_t b) { out.push_back(static_cast<char>(b)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | c >> 6U);
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | c >> 12U);
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | c >> 18U);
        put(0x80U | (c >> 12U & 0x3FU));
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}
// Lone surrogates as `\udXXX`, the way stderr shows them.
[[nodiscard]] std::string without_surrogates(std::string_view utf8);

}  // namespace outlive::objects
