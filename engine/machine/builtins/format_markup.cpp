#include "engine/machine/builtins/format_markup.hpp"

#include <fmt/format.h>

namespace outlive::machine {

bool MarkupReader::next(MarkupField& field) {
    field = MarkupField{};
    if (at_ >= text_.size()) return false;
    const std::size_t begin = at_;
    char32_t c = 0;
    bool brace = false;
    while (at_ < text_.size() && !brace) {
        c = text_[at_++];
        brace = c == '{' || c == '}';
    }
    const bool at_end = at_ >= text_.size();
    std::size_t length = at_ - begin;
    if (brace && c == '}' && (at_end || text_[at_] != '}'))
        return fail("Single '}' encountered in format string");
    if (brace && c == '{' && at_end) return fail("Single '{' encountered in format string");
    bool follows = brace;
    if (brace && !at_end) {
        if (text_[at_] == c) {  // doubled: one brace as it is
            ++at_;
            follows = false;
        } else {
            --length;
        }
    }
    field.literal = text_.substr(begin, length);
    if (!follows) return true;
    field.present = true;
    return read_field(field);
}

bool MarkupReader::read_field(MarkupField& field) {
    const std::size_t begin = at_;
    bool bracket = false;
    std::uint32_t c = 0;
    for (bool found = false; at_ < text_.size() && !found;) {
        c = text_[at_++];
        if (c == '{') return fail("unexpected '{' in field name");
        if (c == '[')
            bracket = true;
        else if (c == ']')
            bracket = false;
        else
            found = !bracket && (c == '}' || c == ':' || c == '!');
        if (!found) c = 0;
    }
    if (c == 0) return fail("expected '}' before end of string");
    field.name = text_.substr(begin, at_ - 1 - begin);
    if (c == '!' && !read_conversion(field, c)) return false;
    return c == '}' || read_spec(field);
}

bool MarkupReader::read_conversion(MarkupField& field, std::uint32_t& last) {
    if (at_ >= text_.size()) return fail("end of string while looking for conversion specifier");
    field.conversion = text_[at_++];
    if (at_ >= text_.size()) return fail("unmatched '{' in format spec");
    last = text_[at_++];
    if (last != '}' && last != ':') return fail("expected ':' after conversion specifier");
    return true;
}

bool MarkupReader::read_spec(MarkupField& field) {
    const std::size_t begin = at_;
    for (int depth = 1; at_ < text_.size();) {
        const char32_t c = text_[at_++];
        if (c == '{') {
            field.nested = true;
            ++depth;
        } else if (c == '}' && --depth == 0) {
            field.spec = text_.substr(begin, at_ - 1 - begin);
            return true;
        }
    }
    return fail("unmatched '{' in format spec");
}

namespace {

constexpr std::int64_t too_large = -2;
constexpr std::string_view too_many_digits = "Too many decimal digits in format string";

std::int64_t number_of(std::u32string_view text) {
    if (text.empty()) return -1;
    std::int64_t n = 0;
    for (const char32_t c : text) {
        if (c < '0' || c > '9') return -1;
        if (n > (INT64_MAX - static_cast<std::int64_t>(c - '0')) / 10) return too_large;
        n = n * 10 + static_cast<std::int64_t>(c - '0');
    }
    return n;
}

}  // namespace

bool split_field_name(std::u32string_view name, FieldName& result, std::string& wrong) {
    std::size_t at = name.find_first_of(U".[");
    result.first = name.substr(0, at);
    result.index = number_of(result.first);
    result.steps.clear();
    if (result.index == too_large) return wrong = too_many_digits, false;
    while (at < name.size()) {
        NameStep step{name[at] == '.', -1, {}};
        if (name[at] != '.' && name[at] != '[') {
            return result.wrong = "Only '.' or '[' may follow ']' in format field specifier", true;
        }
        const std::size_t begin = ++at;
        std::size_t end =
            step.is_attribute ? name.find_first_of(U".[", begin) : name.find(U']', begin);
        if (!step.is_attribute && end == std::u32string_view::npos) {
            return result.wrong = "Missing ']' in format string", true;
        }
        end = std::min(end, name.size());
        step.key = name.substr(begin, end - begin);
        if (step.key.empty()) return result.wrong = "Empty attribute in format string", true;
        if (!step.is_attribute) step.index = number_of(step.key);
        if (step.index == too_large) return result.wrong = too_many_digits, true;
        result.steps.push_back(step);
        at = step.is_attribute ? end : end + 1;
    }
    return true;
}

}  // namespace outlive::machine
