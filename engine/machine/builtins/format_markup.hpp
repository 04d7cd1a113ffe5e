// The markup of str.format: literal text and replacement fields, without values.
//
// {name!conversion:spec} as CPython's reader takes it apart; shared by
// str.format and string.Formatter.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

struct MarkupField {
    std::u32string_view literal;  // before the field
    bool present = false;         // there is a field
    std::u32string_view name, spec;
    std::uint32_t conversion = 0;  // r, s, a, or none
    bool nested = false;           // the spec has fields of its own
};

class MarkupReader {
  public:
    explicit MarkupReader(std::u32string_view text) : text_(text) {}
    // False at the end, or when `wrong` says what is malformed.
    [[nodiscard]] bool next(MarkupField& field);
    [[nodiscard]] const std::string& wrong() const { return wrong_; }

  private:
    bool read_field(MarkupField& field);
    bool read_conversion(MarkupField& field, std::uint32_t& last);
    bool read_spec(MarkupField& field);
    bool fail(std::string words) {
        wrong_ = std::move(words);
        return false;
    }

    std::u32string_view text_;
    std::size_t at_ = 0;
    std::string wrong_;
};

// What follows the first part of a field's name: .attribute or [index].
struct NameStep {
    bool is_attribute;
    std::int64_t index;  // -1: `key`
    std::u32string_view key;
};
struct FieldName {
    std::u32string_view first;
    std::int64_t index = -1;  // of `first`, when it is a number
    std::vector<NameStep> steps;
    std::string wrong;  // what is malformed behind the last of `steps`: found on the way there
};
// False: `wrong` says what is malformed in the first part.
[[nodiscard]] bool split_field_name(std::u32string_view name, FieldName& result,
                                    std::string& wrong);

}  // namespace outlive::machine
