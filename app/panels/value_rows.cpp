#include "app/panels/value_rows.hpp"

#include <array>

#include "app/model/text_buffer.hpp"

namespace outlive::panels {
namespace {

constexpr std::size_t most_rows = 3;
constexpr std::size_t most_characters = 26;  // of a value
constexpr std::size_t most_of_current = 44;

std::string cut(std::string_view text, std::size_t most) {
    if (model::characters(text) <= most) return std::string(text);
    return std::string(text.substr(0, model::byte_of_character(text, most - 1))) + "…";
}

// The right ends of what stands in the rows of one line.
using Ends = std::array<float, most_rows>;

std::size_t free_row(const Ends& ends, float x) {
    for (std::size_t row = 0; row < most_rows; ++row)
        if (ends[row] <= x) return row;
    return most_rows - 1;
}

}  // namespace

float ValueRows::rows_below(std::size_t line) const {
    std::size_t rows = 0;
    for (const ValueLabel& label : labels)
        if (label.line == line) rows = std::max(rows, label.row + 1);
    return static_cast<float>(rows);
}

float ValueRows::rows_above(std::size_t line) const {
    float rows = 0;
    std::size_t counted = ~std::size_t{0};
    for (const ValueLabel& label : labels) {  // those of a line stand together
        if (label.line >= line || label.line == counted) continue;
        counted = label.line;
        rows += rows_below(counted);
    }
    return rows;
}

ValueRows value_rows(std::span<const ValueSpan> spans, float advance, float edge) {
    ValueRows rows;
    Ends ends{};
    std::size_t line = ~std::size_t{0};
    for (const ValueSpan& span : spans) {
        if (span.line != line) ends.fill(-1e9F);
        line = span.line;
        std::string text = cut(span.text, span.current ? most_of_current : most_characters);
        const auto width = [&] { return advance * static_cast<float>(model::characters(text)); };
        const float middle = (span.left + span.right - width()) / 2;
        float x = std::max(span.left, middle);
        x = std::max(std::min(x, edge - width()), std::min(span.left, edge - 4 * advance));
        const std::size_t row = free_row(ends, x);
        x = std::max(x, ends[row]);
        const auto room = static_cast<std::size_t>(std::max(1.0F, (edge - x) / advance));
        text = cut(text, room);
        ends[row] = x + width() + advance;
        rows.labels.push_back({span.line, row, span.left, span.right, x, text, span.current});
    }
    return rows;
}

}  // namespace outlive::panels
