// How a constant looks in messages and listings: Python's repr().

#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/bytecode/folding.hpp"

namespace outlive::bytecode {

namespace {

std::string quoted(std::string_view text, bool bytes) {
    const bool doubles =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos;
    const char quote = doubles ? '"' : '\'';
    std::string result(1, quote);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (c == '\t') {
            result += "\\t";
        } else if (c == '\r') {
            result += "\\r";
        } else if (byte < 0x20 || byte == 0x7F || (bytes && byte >= 0x80)) {
            result += fmt::format("\\x{:02x}", byte);
        } else {
            result += c;
        }
    }
    return result + quote;
}

std::string float_repr(double value) {
    if (std::isnan(value)) return "nan";
    if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
    std::array<char, 40> text{};
    const double size = std::fabs(value);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    std::string result(text.data(), end);
    if (plain && result.find('.') == std::string::npos) result += ".0";
    return result;
}

std::string complex_repr(const Constant::Complex& value) {
    const auto part = [](double number) {
        std::string text = float_repr(number);
        if (text.ends_with(".0")) text.resize(text.size() - 2);
        return text;
    };
    if (value.real == 0 && !std::signbit(value.real)) return part(value.imaginary) + "j";
    const std::string imaginary = part(value.imaginary);
    return fmt::format("({}{}{}j)", part(value.real), imaginary.front() == '-' ? "" : "+",
                       imaginary);
}

std::string items_repr(const ConstantTuple& items) {
    std::string result;
    for (const Constant& item : items) {
        if (!result.empty()) result += ", ";
        result += constant_repr(item);
    }
    return result;
}

}  // namespace

std::string constant_repr(const Constant& constant) {
    struct Repr {
        std::string operator()(Constant::None) const { return "None"; }
        std::string operator()(Constant::Ellipsis) const { return "Ellipsis"; }
        std::string operator()(bool value) const { return value ? "True" : "False"; }
        std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }
        std::string operator()(const Constant::Integer& value) const { return value.digits; }
        std::string operator()(double value) const { return float_repr(value); }
        std::string operator()(const Constant::Complex& value) const { return complex_repr(value); }
        std::string operator()(const Constant::Str& value) const {
            return quoted(value.utf8, false);
        }
        std::string operator()(const Constant::Bytes& value) const {
            return "b" + quoted(value.bytes, true);
        }
        std::string operator()(const ConstantTuple& items) const {
            return fmt::format("({}{})", items_repr(items), items.size() == 1 ? "," : "");
        }
        std::string operator()(const Constant::FrozenSet& set) const {
            return fmt::format("frozenset({{{}}})", items_repr(set.items));
        }
        std::string operator()(const Code* code) const {
            return fmt::format("<code {}>", code->qualname);
        }
    };
    return std::visit(Repr{}, constant.value);
}

}  // namespace outlive::bytecode
