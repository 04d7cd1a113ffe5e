// The tables that the build makes from the Unicode Character Database
// (.cmake/make_unicode_data.cpp). Private to unicode_data.cpp.
//
// `unicode_records` holds a line a character, "CODE;NAME;…" with the first ten
// fields of UnicodeData.txt, in order of code; a block of unnamed characters has
// two, "<…, First>" and "<…, Last>". Behind them stand further names, a line each.
#pragma once

#include <cstddef>
#include <cstdint>

namespace outlive::syntax {

struct UnicodeName {
    std::uint32_t offset;  // in unicode_records; the name ends at a ';'
    std::uint32_t character;
};
struct UnicodeWidth {
    std::uint32_t first, last;
    char width[3];
};

extern const char unicode_records[];
extern const std::uint32_t unicode_offsets[];  // of the lines of characters
extern const std::size_t unicode_offset_count;
extern const UnicodeName unicode_names[];  // sorted by name
extern const std::size_t unicode_name_count;
extern const UnicodeWidth unicode_widths[];  // sorted
extern const std::size_t unicode_width_count;

}  // namespace outlive::syntax
