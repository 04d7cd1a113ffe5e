#include "engine/syntax/token.hpp"

#include <array>

namespace outlive::syntax {
namespace {

struct Word {
    TokenKind kind;
    std::string_view text;
};

constexpr Word kKeywords[] = {
#define KEYWORD(name, text) {TokenKind::name, text},
#include "engine/syntax/tokens.def"
};
constexpr std::size_t kKeywordCount = std::size(kKeywords);

constexpr Word kPunctuation[] = {
#define PUNCTUATION(name, text) {TokenKind::name, text},
#include "engine/syntax/tokens.def"
};

constexpr std::string_view kNames[] = {
#define PUNCTUATION(name, text) text,
#define KEYWORD(name, text) text,
#define OTHER(name) #name,
#include "engine/syntax/tokens.def"
};

// For each first letter a range of the keyword table, which is sorted after the
// three that start with a capital.
struct Range {
    std::uint8_t begin = 0;
    std::uint8_t end = 0;
};

constexpr std::array<Range, 128> keyword_ranges() {
    std::array<Range, 128> ranges{};
    for (std::size_t i = 0; i < kKeywordCount; ++i) {
        Range& range = ranges[static_cast<std::size_t>(kKeywords[i].text[0])];
        if (range.end == 0) range.begin = static_cast<std::uint8_t>(i);
        range.end = static_cast<std::uint8_t>(i + 1);
    }
    return ranges;
}

constexpr std::array<Range, 128> kKeywordRanges = keyword_ranges();

}  // namespace

TokenKind keyword_kind(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (text.size() < 2 || text.size() > 8 || first >= 128) return TokenKind::Name;
    const Range range = kKeywordRanges[first];
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (kKeywords[i].text == text) return kKeywords[i].kind;
    }
    return TokenKind::Name;
}

TokenKind kind_of_text(std::string_view text) {
    for (const Word& word : kPunctuation) {
        if (word.text == text) return word.kind;
    }
    const TokenKind kind = text.empty() ? TokenKind::Unknown : keyword_kind(text);
    return kind == TokenKind::Name ? TokenKind::Unknown : kind;
}

std::string_view name_of(TokenKind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace outlive::syntax
