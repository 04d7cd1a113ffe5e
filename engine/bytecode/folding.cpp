#include "engine/bytecode/folding.hpp"

#include <charconv>
#include <cmath>
#include <utility>

#include "engine/bytecode/integer_folding.hpp"
#include "engine/support/complex_arithmetic.hpp"
#include "engine/support/float_division.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

namespace {

using Int = std::int64_t;
using Folded = std::optional<Constant>;

constexpr std::size_t longest_text = 4096;  // bytes of a folded string
constexpr std::size_t longest_tuple = 256;  // items of a repeated tuple

Folded make(Constant constant) {
    return constant;
}

std::string hexadecimal(std::string_view digits, unsigned bits_per_digit) {
    // Binary and octal digits, put together from the right.
    std::string reversed;
    unsigned pending = 0;
    unsigned bits = 0;
    constexpr std::string_view hex = "0123456789abcdef";
    for (std::size_t i = digits.size(); i-- > 0;) {
        pending |= static_cast<unsigned>(digits[i] - '0') << bits;
        bits += bits_per_digit;
        while (bits >= 4) {
            reversed += hex[pending & 15U];
            pending >>= 4U;
            bits -= 4;
        }
    }
    if (pending != 0) reversed += hex[pending];
    while (reversed.size() > 1 && reversed.back() == '0') reversed.pop_back();
    return "0x" + std::string(reversed.rbegin(), reversed.rend());
}

Constant integer_literal(std::string_view digits, int base) {
    Int value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error == std::errc() && end == digits.data() + digits.size()) return {value};
    if (base == 10) return {Constant::Integer{std::string(digits)}};
    if (base == 16) return {Constant::Integer{"0x" + std::string(digits)}};
    return {Constant::Integer{hexadecimal(digits, base == 8 ? 3 : 1)}};
}

std::optional<double> as_double(const Constant& constant) {
    if (const auto* number = std::get_if<double>(&constant.value)) return *number;
    return nearest_float(constant);
}

std::optional<double> power(double a, double b) {
    if (a == 0 && b < 0) return std::nullopt;
    const double result = std::pow(a, b);
    return std::isfinite(result) ? std::optional(result) : std::nullopt;
}

std::optional<double> float_result(Operator op, double a, double b) {
    switch (op) {
        case Operator::Add:
            return a + b;
        case Operator::Sub:
            return a - b;
        case Operator::Mult:
            return a * b;
        case Operator::Div:
            return b == 0 ? std::nullopt : std::optional(a / b);
        case Operator::Pow:
            return power(a, b);
        case Operator::FloorDiv:
            return b == 0 ? std::nullopt : std::optional(support::floor_divide(a, b).quotient);
        case Operator::Mod:
            return b == 0 ? std::nullopt : std::optional(support::floor_divide(a, b).remainder);
        default:
            return std::nullopt;
    }
}

std::optional<support::ComplexPair> as_complex(const Constant& constant) {
    if (const auto* number = std::get_if<Constant::Complex>(&constant.value))
        return support::ComplexPair{number->real, number->imaginary};
    const auto real = as_double(constant);
    return real ? std::optional(support::ComplexPair{*real, 0.0}) : std::nullopt;
}

std::optional<support::ComplexPair> complex_result(Operator op, support::ComplexPair a,
                                                   support::ComplexPair b) {
    switch (op) {
        case Operator::Add:
            return support::ComplexPair{a.real + b.real, a.imaginary + b.imaginary};
        case Operator::Sub:
            return support::ComplexPair{a.real - b.real, a.imaginary - b.imaginary};
        case Operator::Mult:
            return support::multiply(a, b);
        case Operator::Div:
            return support::divide(a, b);
        case Operator::Pow: {
            const auto [value, trouble] = support::power(a, b);
            return trouble == support::ComplexPower::Trouble::None ? std::optional(value)
                                                                   : std::nullopt;
        }
        default:
            return std::nullopt;
    }
}

Folded fold_complex(Operator op, const Constant& left, const Constant& right) {
    const auto a = as_complex(left), b = as_complex(right);
    const auto result = a && b ? complex_result(op, *a, *b) : std::nullopt;
    return result ? make({Constant::Complex{result->real, result->imaginary}}) : std::nullopt;
}

std::string repeated(const std::string& text, Int count) {
    std::string result;
    for (Int i = 0; i < count; ++i) result += text;
    return result;
}

// How often a sequence of that size is repeated; nothing when the result is not
// to be folded. `most` are bytes of a text or items of a tuple.
std::optional<Int> repetitions(const Constant& count, std::size_t size, std::size_t most) {
    const auto times = fold_integer(UnaryOperator::UAdd, count);
    const auto* n = times ? std::get_if<Int>(&times->value) : nullptr;
    if (n == nullptr) return std::nullopt;
    if (size == 0) return 0;
    return *n < 0 || *n > static_cast<Int>(most / size) ? std::nullopt : std::optional(*n);
}

template <class Text>
Folded text_result(Operator op, const std::string& a, const Constant& right, const std::string* b) {
    if (op == Operator::Add && b != nullptr) return make({Text{a + *b}});
    if (op != Operator::Mult) return std::nullopt;
    const auto count = repetitions(right, a.size(), longest_text);
    return count ? make({Text{repeated(a, *count)}}) : std::nullopt;
}

Folded tuple_result(Operator op, const ConstantTuple& a, const Constant& right) {
    ConstantTuple result;
    if (const auto* b = std::get_if<ConstantTuple>(&right.value); b && op == Operator::Add) {
        result = a;
        result.insert(result.end(), b->begin(), b->end());
        return make({std::move(result)});
    }
    if (op != Operator::Mult) return std::nullopt;
    const auto count = repetitions(right, a.size(), longest_tuple);
    if (!count) return std::nullopt;
    for (Int i = 0; i < *count; ++i) result.insert(result.end(), a.begin(), a.end());
    return make({std::move(result)});
}

Folded sequence_result(Operator op, const Constant& left, const Constant& right) {
    if (const auto* a = std::get_if<Constant::Str>(&left.value)) {
        const auto* b = std::get_if<Constant::Str>(&right.value);
        return text_result<Constant::Str>(op, a->utf8, right, b ? &b->utf8 : nullptr);
    }
    if (const auto* a = std::get_if<Constant::Bytes>(&left.value)) {
        const auto* b = std::get_if<Constant::Bytes>(&right.value);
        return text_result<Constant::Bytes>(op, a->bytes, right, b ? &b->bytes : nullptr);
    }
    if (const auto* a = std::get_if<ConstantTuple>(&left.value)) {
        return tuple_result(op, *a, right);
    }
    // 3 * "ab" is "ab" * 3.
    if (op != Operator::Mult || !is_integer(left) || is_integer(right)) return std::nullopt;
    return sequence_result(op, right, left);
}

Folded fold_unary(UnaryOperator op, const Constant& operand) {
    if (op == UnaryOperator::Not) return make({!truth(operand)});
    if (auto result = fold_integer(op, operand)) return result;
    if (const auto* number = std::get_if<double>(&operand.value)) {
        if (op == UnaryOperator::UAdd) return operand;
        if (op == UnaryOperator::USub) return make({-*number});
    }
    if (const auto* number = std::get_if<Constant::Complex>(&operand.value)) {
        if (op == UnaryOperator::UAdd) return operand;
        if (op == UnaryOperator::USub) {
            return make({Constant::Complex{-number->real, -number->imaginary}});
        }
    }
    return std::nullopt;
}

// Where each character of a text begins; a lone surrogate is one, too.
std::vector<std::size_t> starts_of_characters(const std::string& utf8) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if ((static_cast<unsigned char>(utf8[i]) & 0xC0U) != 0x80U) starts.push_back(i);
    }
    return starts;
}

// "abc"[1], (1, 2)[0].
Folded fold_subscript(const Constant& value, const Constant& index) {
    const auto whole = fold_integer(UnaryOperator::UAdd, index);
    const auto* at = whole ? std::get_if<Int>(&whole->value) : nullptr;
    if (at == nullptr) return std::nullopt;
    const auto place = [at](std::size_t size) -> std::optional<std::size_t> {
        const Int i = *at < 0 ? *at + static_cast<Int>(size) : *at;
        if (i < 0 || i >= static_cast<Int>(size)) return std::nullopt;
        return static_cast<std::size_t>(i);
    };
    if (const auto* tuple = std::get_if<ConstantTuple>(&value.value)) {
        const auto i = place(tuple->size());
        return i ? make((*tuple)[*i]) : std::nullopt;
    }
    if (const auto* text = std::get_if<Constant::Str>(&value.value)) {
        std::vector<std::size_t> starts = starts_of_characters(text->utf8);
        const auto i = place(starts.size());
        if (!i) return std::nullopt;
        starts.push_back(text->utf8.size());
        return make({Constant::Str{text->utf8.substr(starts[*i], starts[*i + 1] - starts[*i])}});
    }
    if (const auto* bytes = std::get_if<Constant::Bytes>(&value.value)) {
        const auto i = place(bytes->bytes.size());
        if (!i) return std::nullopt;
        return make({Int{static_cast<unsigned char>(bytes->bytes[*i])}});
    }
    return std::nullopt;
}

Folded fold_tuple(const Tuple* node) {
    ConstantTuple items;
    for (const Expr* element : node->elts) {
        Folded item = fold(element);
        if (!item) return std::nullopt;
        items.push_back(std::move(*item));
    }
    return make({std::move(items)});
}

}  // namespace

Constant literal(const syntax::Constant* node) {
    switch (node->value) {
        case ConstantKind::None:
            return {Constant::None{}};
        case ConstantKind::True:
            return {true};
        case ConstantKind::False:
            return {false};
        case ConstantKind::Ellipsis:
            return {Constant::Ellipsis{}};
        case ConstantKind::Int:
            return integer_literal(node->text, node->base);
        case ConstantKind::Float:
            return {node->number};
        case ConstantKind::Imaginary:
            return {Constant::Complex{0.0, node->number}};
        case ConstantKind::Str:
            return {Constant::Str{std::string(node->text)}};
        case ConstantKind::Bytes:
            return {Constant::Bytes{std::string(node->text)}};
    }
    return {};
}

bool truth(const Constant& constant) {
    struct Truth {
        bool operator()(Constant::None) const { return false; }
        bool operator()(Constant::Ellipsis) const { return true; }
        bool operator()(bool value) const { return value; }
        bool operator()(Int value) const { return value != 0; }
        bool operator()(const Constant::Integer&) const { return true; }
        bool operator()(double value) const { return value != 0; }
        bool operator()(const Constant::Complex& value) const {
            return value.real != 0 || value.imaginary != 0;
        }
        bool operator()(const Constant::Str& value) const { return !value.utf8.empty(); }
        bool operator()(const Constant::Bytes& value) const { return !value.bytes.empty(); }
        bool operator()(const ConstantTuple& items) const { return !items.empty(); }
        bool operator()(const Constant::FrozenSet& set) const { return !set.items.empty(); }
        bool operator()(const Code*) const { return true; }
    };
    return std::visit(Truth{}, constant.value);
}

std::optional<Constant> fold_binary(Operator op, const Constant& left, const Constant& right) {
    if (is_integer(left) && is_integer(right)) {
        if (auto result = fold_integers(op, left, right)) return result;
        if (op == Operator::Div) {
            const auto quotient = nearest_quotient(left, right);
            return quotient ? make({*quotient}) : std::nullopt;
        }
        if (op != Operator::Pow || as_double(right).value_or(1) >= 0) return std::nullopt;
    }
    const auto x = as_double(left);
    const auto y = as_double(right);
    const bool roots_negative =  // whose value is complex
        op == Operator::Pow && x && y && *x < 0 && std::isfinite(*x) && *y != std::floor(*y);
    if (x && y && !roots_negative) {
        const auto result = float_result(op, *x, *y);
        return result ? make({*result}) : std::nullopt;
    }
    if (auto result = fold_complex(op, left, right)) return result;
    return sequence_result(op, left, right);
}

std::optional<Constant> fold(const Expr* node) {
    switch (node->kind) {
        case ExprKind::Constant:
            return literal(as<syntax::Constant>(node));
        case ExprKind::Name:
            if (as<Name>(node)->id == "__debug__" && as<Name>(node)->ctx == ExprContext::Load) {
                return make({true});
            }
            return std::nullopt;
        case ExprKind::UnaryOp: {
            const auto operand = fold(as<UnaryOp>(node)->operand);
            return operand ? fold_unary(as<UnaryOp>(node)->op, *operand) : std::nullopt;
        }
        case ExprKind::BinOp: {
            const auto* operation = as<BinOp>(node);
            const auto left = fold(operation->left);
            if (!left) return std::nullopt;
            const auto right = fold(operation->right);
            return right ? fold_binary(operation->op, *left, *right) : std::nullopt;
        }
        case ExprKind::Tuple:
            if (as<Tuple>(node)->ctx != ExprContext::Load) return std::nullopt;
            return fold_tuple(as<Tuple>(node));
        case ExprKind::Subscript: {
            const auto* subscript = as<Subscript>(node);
            if (subscript->ctx != ExprContext::Load) return std::nullopt;
            const auto value = fold(subscript->value);
            if (!value) return std::nullopt;
            const auto index = fold(subscript->slice);
            return index ? fold_subscript(*value, *index) : std::nullopt;
        }
        default:
            return std::nullopt;
    }
}

}  // namespace outlive::bytecode
