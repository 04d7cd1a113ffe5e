// The lesson's words beside the running program; without a lesson, the way in.
#include "app/panels/markdown.hpp"
#include "app/panels/pane.hpp"
#include "app/panels/paragraph.hpp"

namespace outlive::panels {
namespace {

constexpr float prose_size = 16;

float draw_code_block(const Canvas& canvas, const Block& block, Rect column, float y) {
    std::string text;
    for (const StyledText& span : block.spans) text += span.text;
    while (!text.empty() && text.back() == '\n') text.pop_back();
    const Type mono{Face::Mono, 14};
    const float pitch = canvas.em(mono) * 1.5F;
    std::vector<std::string_view> lines;
    std::string_view rest = text;
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    lines.push_back(rest);
    const float pad = canvas.px(8);
    const float height = static_cast<float>(lines.size()) * pitch + 2 * pad;
    canvas.fill({column.x, y, column.w, height}, ink(InkRole::Card), 6);
    for (std::size_t i = 0; i < lines.size(); ++i)
        canvas.fitted({column.x + pad, y + pad + pitch * (static_cast<float>(i) + 0.72F)}, lines[i],
                      mono, ink(InkRole::Text), column.w - 2 * pad);
    return y + height + canvas.px(12);
}

float draw_block(const Canvas& canvas, const Block& block, Rect column, float y) {
    const float gap = canvas.px(10);
    switch (block.kind) {
        case BlockKind::Code:
            return draw_code_block(canvas, block, column, y);
        case BlockKind::Rule:
            canvas.line({column.x, y}, {column.right(), y}, ink(InkRole::Line));
            return y + gap;
        case BlockKind::Heading: {
            std::vector<StyledText> bold = block.spans;
            for (StyledText& span : bold) span.bold = true;
            const Paragraph set = set_paragraph(canvas, bold, block.level <= 1 ? 18 : 16,
                                                ink(InkRole::Text), column.w);
            draw_paragraph(canvas, set, {column.x, y});
            return y + set.height() + gap * 0.6F;
        }
        case BlockKind::Item: {
            const float indent = canvas.px(20) * static_cast<float>(block.level);
            const Paragraph set = set_paragraph(canvas, block.spans, prose_size, ink(InkRole::Text),
                                                column.w - indent);
            canvas.text({column.x + indent - canvas.px(16), y + set.line_height * 0.72F},
                        block.marker, {Face::Sans, prose_size}, ink(InkRole::TextSoft));
            draw_paragraph(canvas, set, {column.x + indent, y});
            return y + set.height() + gap * 0.4F;
        }
        case BlockKind::Quote:
        case BlockKind::Paragraph:
            break;
    }
    const bool quote = block.kind == BlockKind::Quote;
    const float indent = quote ? canvas.px(14) : 0;
    const Paragraph set =
        set_paragraph(canvas, block.spans, prose_size,
                      ink(quote ? InkRole::TextSoft : InkRole::Text), column.w - indent);
    if (quote) canvas.fill({column.x, y, canvas.px(3), set.height()}, ink(InkRole::Line), 1);
    draw_paragraph(canvas, set, {column.x + indent, y});
    return y + set.height() + gap;
}

constexpr const char* without_lesson =
    "## Step and watch\n\n"
    "Press **→** for the next line, **←** to go back, **↓** to go into a call.\n\n"
    "Click in the code, or press **Enter**, and change it: the picture follows by itself. "
    "**Esc** gives the keys back to the stage.\n\n"
    "**Ctrl+L** lists the lessons, **Ctrl+O** opens a file, **F1** shows every key.";

}  // namespace

void draw_prose(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    draw_ground(pane);
    const Rect column{pane.rect.x + canvas.px(18), pane.rect.y + canvas.px(14),
                      pane.rect.w - canvas.px(36), pane.rect.h - canvas.px(24)};
    canvas.clip(column);
    const std::string& prose = pane.state.document.prose;
    float y = column.y - pane.state.prose_scroll;
    for (const Block& block : read_markdown(prose.empty() ? without_lesson : prose))
        y = draw_block(canvas, block, column, y);
    canvas.unclip();
    const float hidden = std::max(0.0F, y + pane.state.prose_scroll - column.bottom());
    if (pane.pointer.over(pane.rect) && pane.pointer.wheel != 0)
        pane.dispatch(model::ScrollProse{std::clamp(
            pane.state.prose_scroll - pane.pointer.wheel * canvas.px(60), 0.0F, hidden)});
    if (hidden > 0) {
        const float whole = column.h + hidden;
        canvas.fill({pane.rect.right() - canvas.px(8),
                     column.y + column.h * pane.state.prose_scroll / whole, canvas.px(4),
                     column.h * column.h / whole},
                    ink(InkRole::Line), 2);
    }
}

}  // namespace outlive::panels
