// Numbers: integers of four radixes, floats, imaginary literals, and CPython's
// words for what is wrong with them. The value is taken from the text later.
#include <fmt/format.h>

#include "engine/syntax/lexer_state.hpp"

namespace outlive::syntax {
namespace {

bool is_digit(int byte) {
    return byte >= '0' && byte <= '9';
}

bool is_digit_of(int byte, int radix) {
    if (radix <= 10) return byte >= '0' && byte < '0' + radix;
    return is_digit(byte) || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'f');
}

bool is_ascii_name_byte(int byte) {
    return is_digit(byte) || byte == '_' || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

}  // namespace

bool Lexer::lex_number() {
    const std::uint32_t begin = cursor_;
    bool lexed = false;
    if (peek() == '0') {
        switch (peek(1) | 0x20) {
            case 'x':
                lexed = lex_radix("hexadecimal", 16);
                break;
            case 'o':
                lexed = lex_radix("octal", 8);
                break;
            case 'b':
                lexed = lex_radix("binary", 2);
                break;
            default:
                lexed = lex_leading_zero();
        }
    } else {
        lexed = (peek() == '.' || lex_decimal_digits()) && lex_fraction_and_exponent();
    }
    if (lexed) add(TokenKind::Number, begin);
    return lexed;
}

// `0x`, `0o` or `0b` and the digits, which `_` may separate.
bool Lexer::lex_radix(const char* name, int radix) {
    cursor_ += 2;
    do {
        if (peek() == '_') ++cursor_;
        if (!is_digit_of(peek(), radix)) {
            if (!is_digit(peek())) return fail(fmt::format("invalid {} literal", name));
            const int digit = next();
            return fail(
                fmt::format("invalid digit '{}' in {} literal", static_cast<char>(digit), name));
        }
        while (is_digit_of(peek(), radix)) ++cursor_;
    } while (peek() == '_');
    if (is_digit(peek())) {
        const int digit = next();
        return fail(
            fmt::format("invalid digit '{}' in {} literal", static_cast<char>(digit), name));
    }
    return check_number_end(name);
}

bool Lexer::lex_decimal_digits() {
    while (true) {
        while (is_digit(peek())) ++cursor_;
        if (peek() != '_') return true;
        ++cursor_;
        if (!is_digit(peek())) return fail("invalid decimal literal");
    }
}

// A zero first: only zeros may follow, unless it is a float.
bool Lexer::lex_leading_zero() {
    const std::uint32_t begin = cursor_;
    while (peek() == '0' || peek() == '_') {
        const bool separator = next() == '_';
        if (separator && !is_digit(peek())) return fail("invalid decimal literal");
    }
    const std::uint32_t zeros_end = cursor_;
    const bool nonzero = is_digit(peek());
    if (nonzero && !lex_decimal_digits()) return false;
    const int byte = peek();
    const int letter = byte | 0x20;
    if (byte == '.' || letter == 'e' || letter == 'j') return lex_fraction_and_exponent();
    if (nonzero) {
        fail_at(begin, zeros_end,
                "leading zeros in decimal integer literals are not permitted; "
                "use an 0o prefix for octal integers");
        result_.failure->diagnostic.counts_bytes = true;  // the only range that CPython's does
        return false;
    }
    return check_number_end("decimal");
}

bool Lexer::lex_fraction_and_exponent() {
    if (peek() == '.') {
        ++cursor_;
        if (is_digit(peek()) && !lex_decimal_digits()) return false;
    }
    if ((peek() | 0x20) == 'e') {
        const bool has_sign = peek(1) == '+' || peek(1) == '-';
        if (!is_digit(peek(has_sign ? 2 : 1))) {
            // Either a keyword (`1else`) or a broken exponent.
            if (!has_sign) return check_number_end("decimal");
            cursor_ += 2;
            return fail("invalid decimal literal");
        }
        cursor_ += has_sign ? 2 : 1;
        if (!lex_decimal_digits()) return false;
    }
    if ((peek() | 0x20) == 'j') {
        ++cursor_;
        return check_number_end("imaginary");
    }
    return check_number_end("decimal");
}

// A letter right after a number is an error, but for the keywords that may
// follow a number: CPython still takes those, with a warning.
bool Lexer::check_number_end(const char* name) {
    if (!is_ascii_name_byte(peek())) return true;
    const std::string_view rest = text_.substr(cursor_, 5);
    const auto starts_word = [&](std::string_view word) {
        return rest.substr(0, word.size()) == word &&
               (rest.size() == word.size() ||
                (!is_ascii_name_byte(static_cast<unsigned char>(rest[word.size()])) &&
                 static_cast<unsigned char>(rest[word.size()]) < 128));
    };
    const std::string_view two = rest.substr(0, 2);
    const bool keyword = two == "if" || two == "in" || two == "is" || starts_word("and") ||
                         starts_word("else") || starts_word("for") || starts_word("or") ||
                         starts_word("not");
    if (!keyword) return fail(fmt::format("invalid {} literal", name));
    result_.warnings.push_back({fmt::format("invalid {} literal", name), {cursor_ - 1, cursor_}});
    return true;
}

}  // namespace outlive::syntax
