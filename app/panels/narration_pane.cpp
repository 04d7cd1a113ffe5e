// What just happened and why, and what comes next, in words.
#include <fmt/core.h>

#include "app/panels/pane.hpp"
#include "app/panels/paragraph.hpp"

namespace outlive::panels {
namespace {

// A line of code stands in it as it is, brackets and stars; only backticks mark words.
std::vector<StyledText> as_written(std::string_view text) {
    std::vector<StyledText> spans;
    for (bool code = false;; code = !code) {
        const std::size_t end = text.find('`');
        if (end != 0 && !text.empty())
            spans.push_back({.text = std::string(text.substr(0, end)), .code = code});
        if (end == std::string_view::npos) return spans;
        text.remove_prefix(end + 1);
    }
}

std::string where(const model::State& state) {
    const model::Picture& picture = state.run.picture;
    if (picture.ordinal && state.step_size == StepSize::Line)
        return fmt::format("step {} of {}", grouped(picture.ordinal->at),
                           grouped(picture.ordinal->of));
    if (picture.ordinal)
        return fmt::format("step {} of {} · machine step {}", grouped(picture.ordinal->at),
                           grouped(picture.ordinal->of), grouped(picture.step));
    return fmt::format("machine step {} of {}", grouped(picture.step), grouped(picture.length));
}

// The largest size at which the text fits the height.
Paragraph fitting(const Canvas& canvas, const std::string& text, float largest, float width,
                  float height) {
    // The narrator writes names between backquotes, as Markdown does.
    const std::vector<Block> blocks = read_markdown(text);
    Paragraph paragraph;
    if (blocks.empty()) return paragraph;
    for (const float size : {24.0F, 21.0F, 18.0F, 17.0F, 16.0F, 15.0F, 14.0F, 13.0F}) {
        if (size > largest) continue;
        paragraph = set_paragraph(canvas, blocks[0].spans, size, ink(InkRole::Text), width);
        if (paragraph.height() <= height) break;
    }
    return paragraph;
}

}  // namespace

void draw_narration(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const Rect& rect = pane.rect;
    const model::Picture& picture = pane.state.run.picture;
    draw_ground(pane);
    canvas.fill({rect.x, rect.y, canvas.px(5), rect.h}, ink(InkRole::RunningLine), 2);
    canvas.clip(rect);
    const float left = rect.x + canvas.px(20);
    const float width = rect.w - canvas.px(36);
    float top = rect.y + canvas.px(10);
    if (!pane.state.presenting) {
        const float x = left + canvas.text({left, rect.y + canvas.px(28)}, "Just now",
                                           {Face::Sans, 14}, ink(InkRole::TextSoft));
        canvas.text({x + canvas.px(12), rect.y + canvas.px(28)}, where(pane.state),
                    {Face::Sans, 14}, ink(InkRole::TextSoft));
        top = rect.y + canvas.px(36);
    }
    const Type next_type{Face::Sans, 15};
    const float next_height = picture.next.empty() ? 0 : canvas.em(next_type) * 1.9F;
    // What the lesson says here comes before what the machine does.
    const std::string caption =
        picture.caption.empty() ? "" : fmt::format("**{}** ", picture.caption);
    const Paragraph now =
        fitting(canvas, caption + picture.just_now, pane.state.presenting ? 24 : 18, width,
                rect.bottom() - top - next_height);
    draw_paragraph(canvas, now, {left, top});
    if (!picture.next.empty()) {
        const Paragraph set = set_paragraph(canvas, as_written(picture.next), next_type.size,
                                            ink(InkRole::TextSoft), width * 4);
        draw_paragraph(canvas, set, {left, rect.bottom() - canvas.em(next_type) * 1.75F});
    }
    canvas.unclip();
}

}  // namespace outlive::panels
