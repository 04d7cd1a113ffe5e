// A parsed format specification, and how a number's text is laid out by one.
//
// [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/machine/machine.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

struct FormatSpec {
    std::uint32_t fill = ' ';
    char align = 0;          // < > = ^, or the type's own
    char sign = 0;           // + - space, or none
    char grouping = 0;       // , or _
    std::uint32_t type = 0;  // 0: none given
    std::int64_t width = -1;
    std::int64_t precision = -1;
    bool coerce_zero = false;  // z
    bool alternate = false;    // #
    bool align_given = false;
};

// `spec.type` is the default before. False: ValueError is raised; `v` is named in it.
[[nodiscard]] bool parse_format_spec(Machine& m, const Str& text, Value v, char own_align,
                                     FormatSpec& spec);
Value raise_unknown_code(Machine& m, std::uint32_t code, Value v);

// The parts of a number's text, in the order in which they are written; they lie
// in a buffer of whoever lays it out.
struct NumberText {
    char sign = 0;            // + - space, or none
    std::string_view prefix;  // 0x
    std::string_view digits;  // those that may be grouped
    std::string_view rest;    // from the decimal point on, or "inf"
};
// Adds the text, padded to the width; digits are grouped by `group` (0: not).
void lay_out_number(const FormatSpec& spec, const NumberText& number, unsigned group,
                    TextBuilder& out);
// The sign to be written.
[[nodiscard]] inline char shown_sign(const FormatSpec& spec, bool negative) {
    return negative ? '-' : spec.sign == '+' || spec.sign == ' ' ? spec.sign : '\0';
}
// "1234.5e+10" as digits and rest.
void split_digits(std::string_view text, NumberText& number);
// The digits of an int, behind a '-' where it is negative. False: raised.
[[nodiscard]] bool append_digits(Machine& m, Value v, unsigned base, ByteBuffer& out);
void make_upper(ByteBuffer& text);

// False: MemoryError is raised, or ValueError for absurd widths.
[[nodiscard]] bool check_sizes(Machine& m, const FormatSpec& spec);

}  // namespace outlive::machine
