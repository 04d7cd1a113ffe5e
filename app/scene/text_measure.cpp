#include "app/scene/text_measure.hpp"

#include <algorithm>
#include <vector>

namespace outlive::scene {
namespace {

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) count += continues(byte) ? 0U : 1U;
    return count;
}

// The first `most_bytes` bytes or a little less, ended at a code point.
std::string_view head(std::string_view text, std::size_t most_bytes) {
    if (text.size() <= most_bytes) return text;
    std::size_t end = most_bytes;
    while (end > 0 && continues(text[end])) --end;
    return text.substr(0, end);
}

bool is_control(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

std::string printable(std::string_view text) {
    if (std::ranges::none_of(text, is_control)) return std::string(text);
    std::string result;
    result.reserve(text.size());
    for (const char byte : text) {
        if (byte == '\n') {
            result += "⏎";
        } else if (is_control(byte)) {
            result += ' ';
        } else {
            result += byte;
        }
    }
    return result;
}

constexpr std::size_t most_looked_at = 256;

}  // namespace

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
    return digits;
}

float FixedMeasure::width(std::string_view text, Face face, float size) const {
    const bool mono = face == Face::Mono || face == Face::MonoBold;
    const float share = mono ? 0.6F : face == Face::SansBold ? 0.6F : 0.56F;
    return share * size * static_cast<float>(code_points(text));
}

std::string fitted(std::string_view text, Face face, float size, float most,
                   const TextMeasure& measure) {
    const std::string_view seen = head(text, most_looked_at);
    std::string whole = printable(seen);
    if (seen.size() == text.size() && measure.width(whole, face, size) <= most) return whole;
    std::vector<std::size_t> ends;  // byte offsets after each code point
    for (std::size_t i = 1; i <= whole.size(); ++i) {
        if (i == whole.size() || !continues(whole[i])) ends.push_back(i);
    }
    std::size_t low = 0;  // this many code points and "…" fit
    std::size_t high = ends.size();
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        const std::string cut = whole.substr(0, ends[middle - 1]) + "…";
        if (measure.width(cut, face, size) <= most) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return (low == 0 ? std::string() : whole.substr(0, ends[low - 1])) + "…";
}

}  // namespace outlive::scene
