#include "app/panels/code_search.hpp"

#include <algorithm>

#include <fmt/core.h>

namespace outlive::panels {

void draw_found(const CodePlaces& places, const model::Search& search, std::size_t line) {
    if (!search.open) return;
    const std::size_t start = places.buffer_.line_start(line);
    for (const model::Found& found :
         model::find_all(places.buffer_.line(line), search.text.text())) {
        const float left = places.x_of(line, start + found.begin);
        const float right = places.x_of(line, start + found.end);
        const float top = places.line_top(line) + places.pitch_ * 0.08F;
        const Rect box{left - 1, top, right - left + 2, places.pitch_ * 0.84F};
        places.canvas_.fill(box, ink(InkRole::Running, 0.22F), 3);
        places.canvas_.outline(box, ink(InkRole::Running, 0.7F), 1, 3);
    }
}

namespace {

// "2 of 7": which of the places is selected.
std::string count_of(const model::State& state) {
    const model::TextBuffer& buffer = state.document.buffer;
    const auto found = model::find_all(buffer.text(), state.search.text.text());
    if (found.empty()) return state.search.text.text().empty() ? "" : "nowhere";
    const auto at = std::ranges::find(found, buffer.selection_begin(), &model::Found::begin);
    const bool on_one = at != found.end() && at->end == buffer.selection_end();
    return on_one ? fmt::format("{} of {}", at - found.begin() + 1, found.size())
                  : fmt::format("{} places", found.size());
}

}  // namespace

void draw_search(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const model::TextBuffer& text = pane.state.search.text;
    const bool typing = pane.state.keys == model::KeysOwner::Search;
    const float wide = std::min(canvas.px(330), pane.rect.w - canvas.px(24));
    // Over the pane's upper bar, so that no line of the text is hidden.
    const Rect box{pane.rect.right() - wide - canvas.px(10), pane.rect.y + canvas.px(5), wide,
                   std::max(canvas.px(35), canvas.em({Face::Mono, 16}) * 1.6F)};
    canvas.fill(box, ink(InkRole::Card), 6);
    canvas.outline(box, ink(InkRole::Running, typing ? 0.9F : 0.4F), 1.5F, 6);
    const float base = box.y + box.h * 0.64F;
    const Type mono{Face::Mono, 16};
    const Type small{Face::Sans, 13};
    const std::string count = count_of(pane.state);
    const float right = box.right() - canvas.px(12);
    canvas.text({right, base}, count, small,
                ink(count == "nowhere" ? InkRole::Error : InkRole::TextSoft), Align::Right);
    const float left = box.x + canvas.px(12);
    const Rect room{left, box.y, right - canvas.width(count, small) - canvas.px(12) - left, box.h};
    canvas.clip(room);
    if (text.text().empty())
        canvas.text({left, base}, "Find: Enter, Esc", {Face::SansItalic, 15},
                    ink(InkRole::TextFaint));
    const std::string_view words(text.text());
    const auto x_of = [&](std::size_t at) {
        return left + canvas.width(words.substr(0, at), mono);
    };
    const float from = x_of(text.selection_begin());
    if (typing && text.has_selection())
        canvas.fill({from, box.y + box.h * 0.18F, x_of(text.selection_end()) - from, box.h * 0.64F},
                    scope_ink(2, 0.3F));
    canvas.text({left, base}, words, mono, ink(InkRole::Text));
    if (typing)
        canvas.fill(
            {x_of(text.caret()), box.y + box.h * 0.2F, std::max(2.0F, canvas.px(2)), box.h * 0.6F},
            ink(InkRole::Text));
    canvas.unclip();
    if (pane.pointer.clicks(box)) pane.dispatch(model::FocusKeys{model::KeysOwner::Search});
}

}  // namespace outlive::panels
