#include "app/panels/transport.hpp"

#include <imgui.h>

#include <utility>

#include <fmt/core.h>

namespace outlive::panels {
namespace {

using model::CommandId;

enum class Sign { Start, Back, Play, Pause, Next, End };

void draw_sign(const Canvas& canvas, Sign sign, Point middle, Ink ink) {
    const float half = canvas.px(8);
    const float x = middle.x;
    const float y = middle.y;
    const auto bar = [&](float at) {
        canvas.fill({x + at - canvas.px(1.5F), y - half, canvas.px(3), 2 * half}, ink);
    };
    const auto pointing_right = [&](float at) {
        canvas.triangle({x + at - half, y - half}, {x + at - half, y + half}, {x + at + half, y},
                        ink);
    };
    const auto pointing_left = [&](float at) {
        canvas.triangle({x + at + half, y - half}, {x + at - half, y}, {x + at + half, y + half},
                        ink);
    };
    switch (sign) {
        case Sign::Start:
            bar(-half - canvas.px(2));
            pointing_left(canvas.px(2));
            break;
        case Sign::Back:
            pointing_left(0);
            break;
        case Sign::Play:
        case Sign::Next:
            pointing_right(0);
            break;
        case Sign::Pause:
            bar(-half * 0.6F);
            bar(half * 0.6F);
            break;
        case Sign::End:
            pointing_right(-canvas.px(2));
            bar(half + canvas.px(2));
            break;
    }
}

// "step  line · expression · machine", the one that is chosen in bright ink.
float draw_step_sizes(const Pane& pane, Point at) {
    const Canvas& canvas = pane.canvas;
    const Type words{Face::Sans, 15};
    const auto put = [&](std::string_view text, Ink colour) {
        at.x += canvas.text(at, text, words, colour);
    };
    put("step", ink(InkRole::TextFaint));
    at.x += canvas.px(12);
    for (const auto& [name, size] :
         {std::pair{"line", StepSize::Line}, std::pair{"expression", StepSize::Expression},
          std::pair{"machine", StepSize::Machine}}) {
        if (size != StepSize::Line) put(" · ", ink(InkRole::TextFaint));
        const bool chosen = pane.state.step_size == size;
        const float wide = canvas.width(name, words);
        if (chosen)
            canvas.fill({at.x, at.y + canvas.px(5), wide, canvas.px(2)}, ink(InkRole::Running));
        if (text_button(pane, at, name, words, ink(chosen ? InkRole::Running : InkRole::TextSoft)))
            pane.dispatch(model::ChooseStepSize{size});
        at.x += wide;
    }
    return at.x + canvas.px(34);
}

// Where the run stands: in line steps, by machine in instructions.
std::string place_of(const model::State& state) {
    const model::Picture& picture = state.run.picture;
    if (picture.ordinal && state.step_size != StepSize::Machine)
        return fmt::format("{} / {}", grouped(picture.ordinal->at), grouped(picture.ordinal->of));
    return fmt::format("{} / {}", grouped(picture.step), grouped(picture.length));
}

}  // namespace

float draw_transport(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const Rect& rect = pane.rect;
    const float middle = rect.y + canvas.px(27);
    float x = rect.x + canvas.px(30);
    const auto button = [&](Sign sign, CommandId command, InkRole role) {
        const Rect area{x - canvas.px(18), middle - canvas.px(18), canvas.px(36), canvas.px(36)};
        const bool over = pane.pointer.over(area);
        if (over) {
            canvas.fill(area, ink(InkRole::Slot), 6);
            ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        }
        draw_sign(canvas, sign, {x, middle}, ink(over ? InkRole::Text : role));
        if (pane.pointer.clicks(area)) pane.dispatch(model::Invoke{command});
        x += canvas.px(46);
    };
    const model::Playing& playing = pane.state.playing;
    button(Sign::Start, CommandId::ToStart, InkRole::TextSoft);
    button(Sign::Back, CommandId::StepOverBack, InkRole::Text);
    button(playing.on ? Sign::Pause : Sign::Play, CommandId::Play, InkRole::Running);
    button(Sign::Next, CommandId::StepOver, InkRole::Text);
    button(Sign::End, CommandId::ToEnd, InkRole::TextSoft);

    const float base = middle + canvas.px(5);
    const Type words{Face::Sans, 15};
    x += canvas.px(24);
    const auto word = [&](std::string_view text, CommandId command) {
        if (text_button(pane, {x, base}, text, words, ink(InkRole::TextSoft)))
            pane.dispatch(model::Invoke{command});
        x += canvas.width(text, words) + canvas.px(22);
    };
    x = draw_step_sizes(pane, {x, base});
    word("into ↓", CommandId::StepInto);
    word("over →", CommandId::StepOver);
    word("out ↑", CommandId::StepOut);
    word("back ←", CommandId::StepOverBack);
    if (playing.on)
        canvas.text({x + canvas.px(10), base},
                    fmt::format("playing, {} steps a second", model::play_speeds[playing.speed]),
                    words, ink(InkRole::Running));
    canvas.text({rect.right() - canvas.px(24), base}, place_of(pane.state), {Face::Mono, 17},
                ink(InkRole::Text), Align::Right);
    return canvas.px(50);
}

}  // namespace outlive::panels
