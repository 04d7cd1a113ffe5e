#include "app/panels/code_places.hpp"

#include <algorithm>

namespace outlive::panels {

float CodePlaces::x_of(std::size_t number, std::size_t offset) const {
    const auto line = buffer_.line(number);
    const std::size_t inside =
        std::min(offset - std::min(offset, buffer_.line_start(number)), line.size());
    return view_.x - scroll_x_ + canvas_.width(line.substr(0, inside), code_type);
}

std::size_t CodePlaces::line_at(float y) const {
    std::size_t number = first_;
    while (number + 1 < buffer_.line_count() && line_top(number + 1) <= y) ++number;
    return number;
}

std::size_t CodePlaces::offset_at(Point at) const {
    const std::size_t number = line_at(at.y);
    const auto line = buffer_.line(number);
    const std::size_t count = model::characters(line);
    std::size_t low = 0;  // the character whose middle lies right of the place
    std::size_t high = count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const std::size_t start = model::byte_of_character(line, middle);
        const std::size_t end = model::byte_of_character(line, middle + 1);
        const float centre = (x_of(number, buffer_.line_start(number) + start) +
                              x_of(number, buffer_.line_start(number) + end)) /
                             2;
        if (centre < at.x) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return buffer_.line_start(number) + model::byte_of_character(line, low);
}

Rect CodePlaces::box_of(support::Span span) const {
    const std::size_t number = line_of(span);
    const auto line_end =
        static_cast<std::uint32_t>(buffer_.line_start(number) + buffer_.line(number).size());
    const float left = x_of(number, span.begin);
    const float right = x_of(number, std::min(span.end, line_end));
    const float pad = canvas_.px(4);
    return {left - pad, line_top(number) + pitch_ * 0.05F, right - left + 2 * pad, pitch_ * 0.9F};
}

}  // namespace outlive::panels
