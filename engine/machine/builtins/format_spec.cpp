#include "engine/machine/builtins/format_spec.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_unicode.hpp"
#include "engine/objects/calculation.hpp"

namespace outlive::machine {

namespace {

bool is_align(std::uint32_t c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
}

// Reads the parts of a specification one after the other; its characters are
// of type Unit.
template <class Unit>
class SpecReader {
  public:
    SpecReader(Machine& m, const Str& text, Value v)
        : m_(m),
          text_(text),
          value_(v),
          at_(reinterpret_cast<const Unit*>(text.data())),
          end_(at_ + text.length) {}

    bool read(FormatSpec& spec, char own_align) {
        spec.align = own_align;
        read_alignment(spec);
        read_flags(spec, own_align);
        if (!read_number(spec.width)) return false;
        if (!read_grouping(spec) || !read_precision(spec)) return false;
        if (left() > 1) return raise_invalid();
        if (left() == 1) spec.type = next();
        return spec.grouping == 0 || check_grouping(spec);
    }

  private:
    [[nodiscard]] std::ptrdiff_t left() const { return end_ - at_; }
    [[nodiscard]] std::uint32_t peek(std::size_t ahead = 0) const { return at_[ahead]; }
    [[nodiscard]] bool is_next(char c) const {
        return left() != 0 && peek() == static_cast<std::uint8_t>(c);
    }
    std::uint32_t next() { return *at_++; }
    bool take(char c) { return is_next(c) && (++at_, true); }
    bool fail(std::string_view words) { return m_.raise_value_error(words), false; }
    [[nodiscard]] static bool is_digit(std::uint32_t c) {
        return c < 0x80 ? c >= '0' && c <= '9' : is_decimal(c);
    }

    void read_alignment(FormatSpec& spec) {
        if (left() >= 2 && is_align(peek(1))) {
            spec.fill = next();
            fill_given_ = true;
        } else if (left() == 0 || !is_align(peek())) {
            return;
        }
        spec.align = static_cast<char>(next());
        spec.align_given = true;
    }

    void read_flags(FormatSpec& spec, char own_align) {
        if (is_next('+') || is_next('-') || is_next(' ')) spec.sign = static_cast<char>(next());
        spec.coerce_zero = take('z');
        spec.alternate = take('#');
        if (!fill_given_ && is_next('0')) {
            spec.fill = '0';
            if (!spec.align_given && own_align == '>') spec.align = '=';
            ++at_;
        }
    }

    // Digits, if there are any. False: too many of them.
    bool read_number(std::int64_t& number) {
        bool any = false;
        std::int64_t n = 0;
        for (; left() != 0 && is_digit(peek()); any = true) {
            const std::uint32_t c = next();
            const auto digit = static_cast<std::int64_t>(c < 0x80 ? c - '0' : decimal_value(c));
            if (n > (INT64_MAX - digit) / 10)
                return fail("Too many decimal digits in format string");
            n = n * 10 + digit;
        }
        if (any) number = n;
        return true;
    }

    bool read_grouping(FormatSpec& spec) {
        if (take(',')) spec.grouping = ',';
        if (take('_')) {
            if (spec.grouping != 0) return fail("Cannot specify both ',' and '_'.");
            spec.grouping = '_';
        }
        if (is_next(',') && spec.grouping == '_') return fail("Cannot specify both ',' and '_'.");
        return true;
    }

    bool read_precision(FormatSpec& spec) {
        if (!take('.')) return true;
        if (!read_number(spec.precision)) return false;
        return spec.precision >= 0 || fail("Format specifier missing precision");
    }

    bool raise_invalid() {
        return fail(fmt::format("Invalid format specifier '{}' for object of type '{}'",
                                to_utf8(text_), m_.type_name(value_)));
    }

    bool check_grouping(const FormatSpec& spec) {
        constexpr std::string_view decimal = "defgEG%F", binary = "boxX";
        if (spec.type == 0) return true;
        const bool ascii = spec.type > 32 && spec.type < 128;
        const char type = ascii ? static_cast<char>(spec.type) : '\0';
        if (ascii && decimal.find(type) != std::string_view::npos) return true;
        if (ascii && spec.grouping == '_' && binary.find(type) != std::string_view::npos)
            return true;
        if (ascii) return fail(fmt::format("Cannot specify '{}' with '{}'.", spec.grouping, type));
        return fail(fmt::format("Cannot specify '{}' with '\\x{:x}'.", spec.grouping, spec.type));
    }

    Machine& m_;
    const Str& text_;
    Value value_;
    const Unit* at_;
    const Unit* const end_;
    bool fill_given_ = false;
};

// The digits with separators, filled with zeros to at least `width`.
std::string_view grouped(std::string_view digits, char separator, unsigned group,
                         std::int64_t width, ByteBuffer& out) {
    auto left = static_cast<std::int64_t>(digits.size());
    while (true) {
        const std::int64_t n =
            std::min(static_cast<std::int64_t>(group), std::max({left, width, std::int64_t{1}}));
        for (std::int64_t i = 0; i < n; ++i)
            out.push_back(left > i ? digits[static_cast<std::size_t>(left - 1 - i)] : '0');
        left -= n;
        width -= n;
        if (left <= 0 && width <= 0) break;
        out.push_back(separator);
        --width;
    }
    std::reverse(out.data(), out.data() + out.size());
    return out.view();
}

}  // namespace

bool parse_format_spec(Machine& m, const Str& text, Value v, char own_align, FormatSpec& spec) {
    if (text.width() == 1) return SpecReader<std::uint8_t>(m, text, v).read(spec, own_align);
    if (text.width() == 2) return SpecReader<std::uint16_t>(m, text, v).read(spec, own_align);
    return SpecReader<std::uint32_t>(m, text, v).read(spec, own_align);
}

Value raise_unknown_code(Machine& m, std::uint32_t code, Value v) {
    if (code > 32 && code < 128) {
        return m.raise_value_error(fmt::format("Unknown format code '{}' for object of type '{}'",
                                               static_cast<char>(code), m.type_name(v)));
    }
    return m.raise_value_error(
        fmt::format("Unknown format code '\\x{:x}' for object of type '{}'", code, m.type_name(v)));
}

void split_digits(std::string_view text, NumberText& number) {
    const auto* end =
        std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
    const auto count = static_cast<std::size_t>(end - text.begin());
    number.digits = text.substr(0, count);
    number.rest = text.substr(count);
}

bool append_digits(Machine& m, Value v, unsigned base, ByteBuffer& out) {
    if (v.is_int()) {
        constexpr std::size_t most = 72;
        const std::size_t before = out.size();
        char* const begin = out.extend(most);
        const char* end =
            std::to_chars(begin, begin + most, v.as_int(), static_cast<int>(base)).ptr;
        out.truncate(before + static_cast<std::size_t>(end - begin));
        return true;
    }
    std::string digits;
    if (base == 10) {
        if (!int_to_decimal(m, v, digits)) return false;
    } else {
        m.charge(IntView(m.heap(), v).count());
        if (!m.reserve(IntView(m.heap(), v).bit_length())) return false;
        digits = long_int_to_text(m.heap(), v, base);
    }
    out.append(digits);
    return true;
}

void make_upper(ByteBuffer& text) {
    std::transform(text.data(), text.data() + text.size(), text.data(),
                   [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
}

void lay_out_number(const FormatSpec& spec, const NumberText& number, unsigned group,
                    TextBuilder& out) {
    const std::size_t fixed =
        (number.sign != 0 ? 1U : 0U) + number.prefix.size() + number.rest.size();
    ByteBuffer with_separators;
    std::string_view digits = number.digits;
    if (!digits.empty() && group != 0) {
        const bool zeros = spec.fill == '0' && spec.align == '=';
        const std::int64_t least = zeros ? spec.width - static_cast<std::int64_t>(fixed) : 0;
        digits = grouped(digits, spec.grouping, group, least, with_separators);
    }
    const std::size_t size = fixed + digits.size();
    const auto width = static_cast<std::size_t>(std::max<std::int64_t>(spec.width, 0));
    const std::size_t padding = width > size ? width - size : 0;
    const std::size_t left = spec.align == '>' ? padding : spec.align == '^' ? padding / 2 : 0;
    const std::size_t middle = spec.align == '=' ? padding : 0;
    out.append(spec.fill, left);
    if (number.sign != 0) out.append(static_cast<std::uint8_t>(number.sign));
    out.append_latin1(number.prefix);
    out.append(spec.fill, middle);
    out.append_latin1(digits);
    out.append_latin1(number.rest);
    out.append(spec.fill, padding - left - middle);
}

bool check_sizes(Machine& m, const FormatSpec& spec) {
    const auto width = static_cast<std::uint64_t>(std::max<std::int64_t>(spec.width, 0));
    const auto precision = static_cast<std::uint64_t>(std::max<std::int64_t>(spec.precision, 0));
    m.charge((width + precision) / 64);
    return width + precision < 4096 || m.reserve((width + precision) * 4);
}

}  // namespace outlive::machine
