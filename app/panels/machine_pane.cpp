// The machine below the language: the instructions of the running call, the next
// one marked, and the values that wait on its stack.
#include <algorithm>

#include "app/panels/pane.hpp"
#include "app/panels/paragraph.hpp"

namespace outlive::panels {
namespace {

constexpr Type mono{Face::Mono, 14};
constexpr Type small{Face::Mono, 12.5F};
constexpr Type title{Face::SansBold, 14};
constexpr float stack_share = 0.34F;  // of the pane's height, or width

float head_height(const Canvas& canvas) {
    return std::max(canvas.px(40), canvas.em(title) * 2.2F);
}

// Where the columns of an instruction begin, in pixels.
struct Columns {
    float line_right, index_right, opcode, argument;
};

Columns columns_of(const Canvas& canvas, const model::MachineView& view, Rect inside) {
    float longest = canvas.width("LOAD_GLOBAL", mono);
    for (const model::InstructionLine& line : view.lines)
        if (!line.argument.empty()) longest = std::max(longest, canvas.width(line.opcode, mono));
    longest = std::min(longest, inside.w * 0.52F);
    const float line_right = inside.x + canvas.px(30);
    const float index_right = line_right + canvas.width("0000", small);
    const float opcode = index_right + canvas.px(12);
    return {line_right, index_right, opcode, opcode + longest + canvas.px(10)};
}

void draw_instruction(const Canvas& canvas, const Columns& at, const model::InstructionLine& line,
                      float base, Rect inside, bool is_next) {
    const Ink faint = ink(InkRole::TextFaint);
    if (line.line > 0)
        canvas.text({at.line_right, base}, std::to_string(line.line), small, ink(InkRole::TextSoft),
                    Align::Right);
    canvas.text({at.index_right, base}, std::to_string(line.index), small, faint, Align::Right);
    const Type opcode{is_next ? Face::MonoBold : Face::Mono, mono.size};
    const float room = (line.argument.empty() ? inside.right() : at.argument) - at.opcode;
    canvas.fitted({at.opcode, base}, line.opcode, opcode,
                  ink(is_next ? InkRole::Running : InkRole::Text), room - canvas.px(6));
    canvas.fitted({at.argument, base}, line.argument, mono, line.ink, inside.right() - at.argument);
}

void draw_instructions(const Pane& pane, const model::MachineView& view, Rect inside) {
    const Canvas& canvas = pane.canvas;
    const float pitch = canvas.em(mono) * 1.55F;
    const auto fit = static_cast<std::size_t>(std::max(1.0F, inside.h / pitch));
    const std::size_t count = view.lines.size();
    // The next one stays in the middle, so that one sees where it comes from and goes.
    std::size_t first = view.next - std::min(view.next, fit / 2);
    first = std::min(first, count - std::min(count, fit));
    const Columns at = columns_of(canvas, view, inside);
    for (std::size_t i = first; i < std::min(count, first + fit); ++i) {
        const float top = inside.y + pitch * static_cast<float>(i - first);
        const bool is_next = i == view.next;
        if (is_next) {
            canvas.fill({pane.rect.x, top, inside.right() - pane.rect.x, pitch},
                        ink(InkRole::RunningFill));
            const float middle = top + pitch / 2;
            const float tip = pane.rect.x + canvas.px(13);
            canvas.triangle({tip - canvas.px(8), middle - canvas.px(6)},
                            {tip - canvas.px(8), middle + canvas.px(6)}, {tip, middle},
                            ink(InkRole::Running));
        }
        draw_instruction(canvas, at, view.lines[i], top + pitch * 0.7F, inside, is_next);
    }
}

void draw_stack(const Pane& pane, const model::MachineView& view, Rect inside) {
    const Canvas& canvas = pane.canvas;
    const float pitch = canvas.em(mono) * 1.9F;
    const float tag = canvas.width("top", small) + canvas.px(12);
    if (view.stack.empty()) {
        canvas.text({inside.x, inside.y + pitch * 0.66F}, "empty", {Face::SansItalic, 14},
                    ink(InkRole::TextSoft));
        return;
    }
    auto fit = static_cast<std::size_t>(std::max(1.0F, inside.h / pitch));
    const std::size_t count = view.stack.size();
    if (count > fit && fit > 1) --fit;  // the last row says how many more
    float y = inside.y;
    for (std::size_t i = 0; i < std::min(count, fit); ++i, y += pitch) {
        const Rect slot{inside.x + tag, y + pitch * 0.08F, inside.w - tag, pitch * 0.84F};
        canvas.fill(slot, ink(InkRole::Slot), 5);
        if (i == 0) {
            canvas.outline(slot, ink(InkRole::Running, 0.7F), 1.5F, 5);
            canvas.text({inside.x, y + pitch * 0.66F}, "top", small, ink(InkRole::TextSoft));
        }
        canvas.fitted({slot.x + canvas.px(10), y + pitch * 0.66F}, view.stack[count - 1 - i], mono,
                      ink(InkRole::Text), slot.w - canvas.px(20));
    }
    if (count > fit)
        canvas.text({inside.x + tag, y + pitch * 0.6F}, "… " + grouped(count - fit) + " below",
                    {Face::Sans, 13}, ink(InkRole::TextSoft));
}

// Title, instructions, and what the next one does.
void draw_list_part(const Pane& pane, const model::MachineView& view, Rect part) {
    const Canvas& canvas = pane.canvas;
    const float left = part.x + canvas.px(18);
    const float wide = part.w - canvas.px(32);
    const float head = head_height(canvas);
    canvas.fitted({left, part.y + head * 0.66F},
                  view.call.empty() ? "Instructions" : "Instructions of " + view.call, title,
                  ink(InkRole::TextSoft), wide);
    if (view.lines.empty()) return;
    const Paragraph formula = set_paragraph(canvas, view.formula, 13, ink(InkRole::TextSoft), wide);
    const float words = view.formula.empty() ? 0 : formula.height() + canvas.px(10);
    draw_instructions(
        pane, view,
        {part.x + canvas.px(6), part.y + head, part.w - canvas.px(14), part.h - head - words});
    draw_paragraph(canvas, formula, {left, part.bottom() - words + canvas.px(4)});
}

}  // namespace

// The list above the stack, or, in a wide pane, beside it.
void draw_machine(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const model::MachineView& view = pane.state.run.picture.machine;
    draw_ground(pane);
    canvas.clip(pane.rect);
    const bool wide = pane.rect.w > pane.rect.h * 1.2F;
    const Rect& whole = pane.rect;
    const float high = whole.h * (wide ? 1 : 1 - stack_share);
    const Rect list{whole.x, whole.y, whole.w * (wide ? 1 - stack_share : 1), high};
    const Rect stack = wide ? Rect{list.right(), whole.y, whole.w - list.w, whole.h}
                            : Rect{whole.x, list.bottom(), whole.w, whole.h - high};
    draw_list_part(pane, view, list);
    const float x = stack.x + canvas.px(18);
    if (wide) {
        canvas.line({stack.x, stack.y + canvas.px(12)}, {stack.x, stack.bottom() - canvas.px(12)},
                    ink(InkRole::Line));
    } else {
        canvas.line({x, stack.y + canvas.px(2)}, {stack.right() - canvas.px(14), stack.y},
                    ink(InkRole::Line));
    }
    const float head = head_height(canvas);
    canvas.text({x, stack.y + head * 0.7F}, "Value stack", title, ink(InkRole::TextSoft));
    draw_stack(pane, view,
               {x, stack.y + head, stack.w - canvas.px(32), stack.h - head - canvas.px(8)});
    canvas.unclip();
}

}  // namespace outlive::panels
