#include "engine/syntax/literal.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>

#include "engine/syntax/characters.hpp"
#include "engine/syntax/unicode_data.hpp"

namespace outlive::syntax {
namespace {

constexpr std::size_t kMaxDecimalDigits = 4300;  // sys.int_info.default_max_str_digits

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

bool is_octal(char c) {
    return c >= '0' && c <= '7';
}

// What `\c` stands for where it is one byte, or -1.
int simple_escape(char c) {
    switch (c) {
        case '\\':
            return '\\';
        case '\'':
            return '\'';
        case '"':
            return '"';
        case 'a':
            return '\a';
        case 'b':
            return '\b';
        case 'f':
            return '\f';
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case 'v':
            return '\v';
        default:
            return -1;
    }
}

enum class TextKind : std::uint8_t { Str, Bytes, FString };

// Decodes the escapes of one string's text.
class EscapeDecoder {
  public:
    EscapeDecoder(std::string_view text, TextKind kind, Span token,
                  std::vector<SyntaxWarning>* warnings)
        : text_(text),
          is_bytes_(kind == TextKind::Bytes),
          is_fstring_(kind == TextKind::FString),
          token_(token),
          warnings_(warnings) {
        out_.reserve(text.size());
    }

    std::optional<LiteralError> run() {
        while (at_ < text_.size() && !error_) {
            if (text_[at_] != '\\') {
                out_.push_back(text_[at_++]);
            } else {
                escape();
            }
        }
        return std::move(error_);
    }
    [[nodiscard]] const std::string& value() const { return out_; }

  private:
    void escape() {
        const std::size_t start = at_++;
        if (at_ == text_.size()) return fail(start, at_, "\\ at end of string");
        const char c = text_[at_];
        if (c == '\n') {
            ++at_;
            return;
        }
        if (const int value = simple_escape(c); value >= 0) {
            out_.push_back(static_cast<char>(value));
            ++at_;
        } else if (is_octal(c)) {
            octal(start);
        } else if (c == 'x') {
            is_bytes_ ? hex_byte(start) : hex(start, 2, "truncated \\xXX escape");
        } else if (c == 'u' && !is_bytes_) {
            hex(start, 4, "truncated \\uXXXX escape");
        } else if (c == 'U' && !is_bytes_) {
            hex(start, 8, "truncated \\UXXXXXXXX escape");
        } else if (c == 'N' && !is_bytes_) {
            named(start);
        } else {
            const std::size_t size = decode(text_, at_).size;
            const bool lexer_warned = is_fstring_ && (c == '{' || c == '}');
            if (!lexer_warned) warn(start, at_ + size, "invalid escape sequence");
            out_.push_back('\\');
        }
    }

    void octal(std::size_t start) {
        char32_t value = 0;
        for (int i = 0; i < 3 && at_ < text_.size() && is_octal(text_[at_]); ++i) {
            value = value * 8 + static_cast<char32_t>(text_[at_++] - '0');
        }
        if (value > 0xFF) warn(start, at_, "invalid octal escape sequence");
        is_bytes_ ? out_.push_back(static_cast<char>(value)) : append_utf8(out_, value);
    }

    void hex(std::size_t start, int digits, const char* message) {
        ++at_;
        char32_t value = 0;
        for (; digits > 0; --digits, ++at_) {
            const int digit = at_ < text_.size() ? hex_value(text_[at_]) : -1;
            if (digit < 0) return fail(start, at_, message);
            value = value * 16 + static_cast<char32_t>(digit);
        }
        if (value > 0x10FFFF) return fail(start, at_, "illegal Unicode character");
        append_utf8(out_, value);
    }

    void hex_byte(std::size_t start) {
        const int high = at_ + 1 < text_.size() ? hex_value(text_[at_ + 1]) : -1;
        const int low = at_ + 2 < text_.size() ? hex_value(text_[at_ + 2]) : -1;
        if (high < 0 || low < 0) {
            error_ = {fmt::format("(value error) invalid \\x escape at position {}", start), false};
            return;
        }
        out_.push_back(static_cast<char>(high * 16 + low));
        at_ += 3;
    }

    void named(std::size_t start) {
        ++at_;
        if (at_ == text_.size() || text_[at_] != '{') {
            return fail(start, at_, "malformed \\N character escape");
        }
        const std::size_t name_begin = ++at_;
        while (at_ < text_.size() && text_[at_] != '}') ++at_;
        if (at_ == text_.size() || at_ == name_begin) {
            return fail(start, at_, "malformed \\N character escape");
        }
        const std::string_view name = text_.substr(name_begin, at_++ - name_begin);
        const std::optional<char32_t> value = character_named(name);
        if (!value) return fail(start, at_, "unknown Unicode character name");
        append_utf8(out_, *value);
    }

    // Only the first one in a token is worth a warning; it names the token.
    void warn(std::size_t begin, std::size_t end, const char* what) {
        if (warnings_ == nullptr) return;
        warnings_->push_back(
            {fmt::format("{} '{}'", what, text_.substr(begin, end - begin)), token_});
        warnings_ = nullptr;
    }

    // CPython's codec sees each character beyond ASCII written as `\UXXXXXXXX`,
    // and its positions count that text.
    [[nodiscard]] std::size_t codec_position(std::size_t offset) const {
        std::size_t position = 0;
        for (std::size_t i = 0; i < offset;) {
            const std::size_t size = decode(text_, i).size;
            position += size == 1 ? 1 : 10;
            if (size == 1 && text_[i] == '\\' && i + 1 < text_.size()) {
                const bool ascii = static_cast<unsigned char>(text_[i + 1]) < 0x80;
                position += ascii ? 1 : 5;
                i += ascii ? 2 : 1;
            } else {
                i += size;
            }
        }
        return position;
    }

    void fail(std::size_t begin, std::size_t end, const char* reason) {
        const std::size_t first = codec_position(begin);
        const std::size_t last = first + (end - begin) - 1;
        error_ = {first == last
                      ? fmt::format("(unicode error) 'unicodeescape' codec can't decode byte "
                                    "0x5c in position {}: {}",
                                    first, reason)
                      : fmt::format("(unicode error) 'unicodeescape' codec can't decode bytes "
                                    "in position {}-{}: {}",
                                    first, last, reason),
                  false};
    }

    std::string_view text_;
    bool is_bytes_;
    bool is_fstring_;  // the lexer has warned of its `\\{`
    Span token_;
    std::vector<SyntaxWarning>* warnings_;
    std::size_t at_ = 0;
    std::string out_;
    std::optional<LiteralError> error_;
};

StringLiteral decode_text(std::string_view text, bool is_raw, TextKind kind, Span token, Tree& tree,
                          std::vector<SyntaxWarning>* warnings) {
    StringLiteral result{kind == TextKind::Bytes, text, std::nullopt};
    if (is_raw || text.find('\\') == std::string_view::npos) return result;
    EscapeDecoder decoder(text, kind, token, warnings);
    result.error = decoder.run();
    if (!result.error) result.value = tree.copy_text(decoder.value());
    return result;
}

bool is_ascii(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

std::string without_underscores(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c != '_') result.push_back(c);
    }
    return result;
}

NumberLiteral decode_integer(std::string_view digits, std::uint8_t base, Tree& tree) {
    NumberLiteral result;
    result.base = base;
    const bool plain = digits.find_first_of("_ABCDEF") == std::string_view::npos;
    std::string normal;
    if (!plain) {
        normal = without_underscores(digits);
        for (char& c : normal) {
            if (c >= 'A') c = static_cast<char>(c | 0x20);
        }
        digits = normal;
    }
    const std::size_t first = digits.find_first_not_of('0');
    digits.remove_prefix(first == std::string_view::npos ? digits.size() - 1 : first);
    result.text = plain ? digits : tree.copy_text(digits);
    if (base == 10 && digits.size() > kMaxDecimalDigits) {
        result.error = {
            fmt::format("Exceeds the limit ({} digits) for integer string conversion: value has "
                        "{} digits; use sys.set_int_max_str_digits() to increase the limit - "
                        "Consider hexadecimal for huge integer literals to avoid decimal "
                        "conversion limits.",
                        kMaxDecimalDigits, digits.size()),
            true};
    }
    return result;
}

double parse_float(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        value = std::strtod(std::string(text).c_str(), nullptr);
    return value;
}

}  // namespace

StringLiteral decode_string(std::string_view token, std::uint32_t begin, Tree& tree,
                            std::vector<SyntaxWarning>* warnings) {
    bool is_raw = false;
    bool is_bytes = false;
    std::uint32_t prefix = 0;
    for (; token[prefix] != '"' && token[prefix] != '\''; ++prefix) {
        is_raw = is_raw || (token[prefix] | 0x20) == 'r';
        is_bytes = is_bytes || (token[prefix] | 0x20) == 'b';
    }
    const char quote = token[prefix];
    const bool triple =
        token.size() >= prefix + 6 && token[prefix + 1] == quote && token[prefix + 2] == quote;
    const std::uint32_t quotes = triple ? 3 : 1;
    const std::string_view text =
        token.substr(prefix + quotes, token.size() - prefix - 2 * std::size_t{quotes});
    if (is_bytes && !is_ascii(text)) {
        return {true, {}, LiteralError{"bytes can only contain ASCII literal characters", true}};
    }
    const Span span{begin, begin + static_cast<std::uint32_t>(token.size())};
    const TextKind kind = is_bytes ? TextKind::Bytes : TextKind::Str;
    return decode_text(text, is_raw, kind, span, tree, warnings);
}

StringLiteral decode_fstring_text(std::string_view text, bool is_raw, std::uint32_t begin,
                                  Tree& tree, std::vector<SyntaxWarning>* warnings) {
    const Span token{begin, begin + static_cast<std::uint32_t>(text.size())};
    if (text.ends_with("{{") || text.ends_with("}}")) text.remove_suffix(1);
    // A backslash before a brace stays; the lexer has warned of it.
    if (!text.empty() && text.back() == '\\' && !is_raw) {
        StringLiteral result = decode_text(text.substr(0, text.size() - 1), false,
                                           TextKind::FString, token, tree, warnings);
        std::size_t backslashes = 0;
        while (backslashes < text.size() && text[text.size() - 1 - backslashes] == '\\') {
            ++backslashes;
        }
        if (backslashes % 2 == 0)
            return decode_text(text, false, TextKind::FString, token, tree, warnings);
        if (!result.error) result.value = tree.copy_text(std::string(result.value) + '\\');
        return result;
    }
    return decode_text(text, is_raw, TextKind::FString, token, tree, warnings);
}

NumberLiteral decode_number(std::string_view token, Tree& tree) {
    if (token.size() > 1 && token[0] == '0') {
        switch (token[1] | 0x20) {
            case 'x':
                return decode_integer(token.substr(2), 16, tree);
            case 'o':
                return decode_integer(token.substr(2), 8, tree);
            case 'b':
                return decode_integer(token.substr(2), 2, tree);
            default:
                break;
        }
    }
    NumberLiteral result;
    const bool imaginary = (token.back() | 0x20) == 'j';
    if (!imaginary && token.find_first_of(".eE") == std::string_view::npos) {
        return decode_integer(token, 10, tree);
    }
    if (imaginary) token.remove_suffix(1);
    const bool plain = token.find('_') == std::string_view::npos;
    const std::string normal = plain ? std::string() : without_underscores(token);
    result.kind = imaginary ? ConstantKind::Imaginary : ConstantKind::Float;
    result.text = plain ? token : tree.copy_text(normal);
    result.number = parse_float(result.text);
    return result;
}

}  // namespace outlive::syntax
