#include "engine/machine/constant_sets.hpp"

#include <algorithm>
#include <variant>

namespace outlive::machine {

namespace {

constexpr std::string_view interned_words = " "
#include "engine/machine/interned_words.def"
    ;

bool interned_at_start(const std::string& text) {
    return interned_words.find(" " + text + " ") != std::string_view::npos;
}

}  // namespace

bool is_name_like(std::string_view text) {
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_';
           });
}

int ConstantSets::makings(const bytecode::ConstantTuple& items) {
    const bool interned = std::any_of(items.begin(), items.end(), [&](const auto& item) {
        const auto* text = std::get_if<bytecode::Constant::Str>(&item.value);
        return text != nullptr && is_interned(text->utf8);
    });
    return interned ? 3 : 2;
}

// Strings of one character are the same object everywhere.
bool ConstantSets::is_interned(const std::string& text) {
    if (text.size() < 2 || !is_name_like(text)) return false;
    if (identifiers_.empty()) collect_identifiers();
    return identifiers_.contains(text) || interned_at_start(text);
}

void ConstantSets::collect_identifiers() {
    for (const auto& code : program_.codes) {
        identifiers_.insert(code->name);
        for (const auto* names : {&code->names, &code->varnames, &code->cellvars, &code->freevars})
            identifiers_.insert(names->begin(), names->end());
    }
}

}  // namespace outlive::machine
