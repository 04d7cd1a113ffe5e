// The bar along the top: what is open, and the few switches a teacher reaches for.
#include <fmt/core.h>

#include "app/panels/pane.hpp"

namespace outlive::panels {
namespace {

using model::CommandId;

std::string place_of(const model::Document& document) {
    std::string changed = document.buffer.version() != document.saved_version ? " •" : "";
    if (document.is_lesson)
        return fmt::format("{}  {}{}", document.lesson_order, document.lesson_title, changed);
    return document.name + changed;
}

void draw_present_button(const Pane& pane, Rect button) {
    const bool over = pane.pointer.over(button);
    pane.canvas.fill(button, scope_ink(1, over ? 1.0F : 0.94F), 6);
    pane.canvas.text({button.middle().x, button.y + button.h * 0.68F}, "Present   F5",
                     {Face::SansBold, 17}, ink(InkRole::OnScope), Align::Middle);
    if (pane.pointer.clicks(button)) pane.dispatch(model::Invoke{CommandId::Present});
}

}  // namespace

void draw_header(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const Rect& rect = pane.rect;
    const float base = rect.y + rect.h * 0.65F;
    const Type words{Face::Sans, 17};
    const Ink soft = ink(InkRole::TextSoft);
    canvas.fill(rect, ink(InkRole::Stage));
    canvas.text({canvas.px(22), base}, "Outlive", {Face::SansBold, 20}, ink(InkRole::Text));
    if (text_button(pane, {canvas.px(112), base}, "Lessons", words, soft))
        pane.dispatch(model::Invoke{CommandId::Lessons});
    const float after = canvas.px(112) + canvas.width("Lessons", words);
    canvas.text({after + canvas.px(12), base}, "›", words, soft);

    float right = rect.right() - canvas.px(22);
    const Rect button{right - canvas.px(208), rect.y + canvas.px(10), canvas.px(208),
                      canvas.px(32)};
    draw_present_button(pane, button);
    right = button.x - canvas.px(32);
    const auto item = [&](std::string_view name, CommandId command) {
        if (text_button(pane, {right, base}, name, words, soft, Align::Right))
            pane.dispatch(model::Invoke{command});
        right -= canvas.width(name, words) + canvas.px(30);
    };
    item("Keys  F1", CommandId::Keys);
    item("Theme", CommandId::NextTheme);
    right += canvas.px(14);
    item("+", CommandId::LargerText);
    right += canvas.px(14);
    item("−", CommandId::SmallerText);
    right += canvas.px(14);
    item("Aa", CommandId::NormalText);

    const std::string& message = pane.state.message;
    const float place_x = after + canvas.px(34);
    const float place_wide = canvas.fitted({place_x, base}, place_of(pane.state.document), words,
                                           soft, (right - place_x) * 0.6F);
    (void)place_wide;
    const float message_x =
        place_x + canvas.width(place_of(pane.state.document), words) + canvas.px(40);
    if (!message.empty() && message_x < right)
        canvas.fitted({message_x, base}, message, {Face::Sans, 15},
                      ink(pane.state.message_is_error ? InkRole::Error : InkRole::Good),
                      right - message_x - canvas.px(10));
}

}  // namespace outlive::panels
