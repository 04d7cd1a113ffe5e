// A page in few bytes: what an arena's pages hold is much alike.
//
// Objects of one size stand side by side, so most words are those one object
// before, or go on as they went from object to object (identities, handles,
// counters). A page is coded as the words that are not what these let expect; a
// page that is known but for some words, as these words. Of each the exclusive
// or with what was expected is kept, without leading zero bytes. Less than a
// microsecond a page each way; not a general compressor.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/arena/arena.hpp"

namespace outlive::arena {

// Room for the longest code, and for writing and reading eight bytes at its end.
inline constexpr std::size_t most_coded_bytes = page_size + 1024;
using CodedPage = std::array<std::byte, most_coded_bytes>;

// `block_words`: size of the objects on the page, if known, in words; else 1.
// Answers the number of bytes; eight more behind them must stay readable.
std::size_t encode_page(const std::byte* page, std::uint32_t block_words, CodedPage& code);
void decode_page(const std::byte* code, std::byte* page);

// What makes `page` of `base`; no bytes when they are equal, `too_different` when
// more than a few words differ. Equal pairs of pages have equal codes.
inline constexpr std::uint32_t most_different_words = 96;
inline constexpr std::size_t too_different = most_coded_bytes;
std::size_t encode_difference(const std::byte* page, const std::byte* base, CodedPage& code);
// Makes of the base, in place, the page.
void apply_difference(const std::byte* code, std::byte* page);

}  // namespace outlive::arena
