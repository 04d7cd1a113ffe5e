// UTF-8 one character at a time; lone surrogates as WTF-8 gives them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outlive::objects {

// The character at `i`, which moves behind it; U+FFFD for a malformed byte.
[[nodiscard]] std::uint32_t decode_utf8(std::string_view utf8, std::size_t& i);
void encode_utf8(std::uint32_t character, std::string& out);
// Lone surrogates as `\udXXX`, the way stderr shows them.
[[nodiscard]] std::string without_surrogates(std::string_view utf8);

}  // namespace outlive::objects
