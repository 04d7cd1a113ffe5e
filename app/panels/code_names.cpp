#include "app/panels/code_names.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "app/draw/imgui_compat.hpp"
#include "app/panels/name_meaning.hpp"
#include "app/panels/paragraph.hpp"

namespace outlive::panels {
namespace {

using scope::NameUse;

// The use that holds the byte, of the text as it is edited now.
std::optional<std::uint32_t> use_at(const model::State& state, const TextShift& shift,
                                    std::size_t offset, bool touching) {
    if (!state.run.text) return std::nullopt;
    const auto& uses = state.run.text->scopes.uses;
    const auto placed = [&](const NameUse& use) { return shift.place(use.span.end); };
    auto at = std::ranges::lower_bound(uses, offset, {}, placed);
    for (; at != uses.end() && shift.place(at->span.begin) <= offset; ++at) {
        const auto span = shift(at->span);
        if (span && span->begin <= offset &&
            (offset < span->end || (touching && offset == span->end)))
            return static_cast<std::uint32_t>(at - uses.begin());
    }
    return std::nullopt;
}

// Curves from the binding down (or up) to the uses, thin, with a point at each end.
class NameLines {
  public:
    NameLines(const Pane& pane, const CodePlaces& places, const TextShift& shift)
        : canvas_(pane.canvas), places_(places), shift_(shift), text_(*pane.state.run.text) {}

    void draw(const NameMeaning& meaning, Ink colour) const {
        for (const std::uint32_t use : meaning.uses) frame(text_.scopes.uses[use], colour);
        if (!meaning.binding) return;
        const NameUse& binding = text_.scopes.uses[*meaning.binding];
        for (const std::uint32_t use : meaning.uses)
            if (text_.scopes.uses[use].scope != binding.scope)
                curve(binding, text_.scopes.uses[use], colour);
    }

  private:
    [[nodiscard]] std::optional<Rect> box(const NameUse& use) const {
        const auto span = shift_(use.span);
        return span ? std::optional(places_.box_of(*span)) : std::nullopt;
    }
    void frame(const NameUse& use, Ink colour) const {
        if (const auto around = box(use)) canvas_.fill(*around, colour.faded(0.2F), 4);
    }
    void curve(const NameUse& from, const NameUse& to, Ink colour) const {
        const auto start = box(from);
        const auto end = box(to);
        if (!start || !end) return;
        const bool down = end->y > start->y;
        const Point a{start->middle().x, down ? start->bottom() : start->y};
        const Point b{end->middle().x, down ? end->y : end->bottom()};
        const float bow =
            std::max(std::abs(b.y - a.y) * 0.45F, canvas_.px(14)) * (down ? 1.0F : -1.0F);
        constexpr int pieces = 20;
        ImVec2 points[pieces + 1];
        for (int i = 0; i <= pieces; ++i) {
            const float t = static_cast<float>(i) / pieces;
            const float u = 1 - t;
            const auto on = [&](float p0, float p1, float p2, float p3) {
                return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
            };
            points[i] = {on(a.x, a.x, b.x, b.x), on(a.y, a.y + bow, b.y - bow, b.y)};
        }
        draw::stroke_line(canvas_.list(), points, pieces + 1, canvas_.colour(colour),
                          std::max(1.0F, canvas_.px(1.5F)));
        canvas_.disc(a, 3, colour);
        canvas_.disc(b, 3, colour);
    }

    const Canvas& canvas_;
    const CodePlaces& places_;
    const TextShift& shift_;
    const model::CompiledText& text_;
};

// What the card must leave free: the name and, of a captured one, its uses.
struct Free {
    float top = 0, bottom = 0;
};

Free free_of(const model::State& state, const CodePlaces& places, const TextShift& shift, Rect name,
             const NameMeaning& meaning, bool captured) {
    Free free{name.y, name.bottom()};
    if (!captured) return free;
    for (const std::uint32_t use : meaning.uses) {
        const auto span = shift(state.run.text->scopes.uses[use].span);
        if (!span) continue;
        const Rect box = places.box_of(*span);
        if (box.bottom() < places.view_.y || box.y > places.view_.bottom()) continue;
        free.top = std::min(free.top, box.y);
        free.bottom = std::max(free.bottom, box.bottom());
    }
    return free;
}

// Below all of it, or else above; where there is room for neither, at the edge
// that is farther from the name.
float card_top(const CodePlaces& places, Rect name, Free free, float height, float gap) {
    const Rect& view = places.view_;
    if (free.bottom + gap + height <= view.bottom()) return free.bottom + gap;
    if (free.top - gap - height >= view.y) return free.top - gap - height;
    return name.middle().y < view.middle().y ? view.bottom() - height : view.y;
}

void draw_card(const Pane& pane, const CodePlaces& places, Rect name, Free free,
               std::string_view title, const NameMeaning& meaning) {
    const Canvas& canvas = pane.canvas;
    const float pad = canvas.px(12);
    const float most = std::min(canvas.px(430), pane.rect.w - canvas.px(28));
    const Type mono{Face::MonoBold, 16};
    const float inner = most - 2 * pad;
    const Paragraph why = set_paragraph(canvas, meaning.why, 14, ink(InkRole::TextSoft), inner);
    const float head = std::max(canvas.px(30), canvas.em(mono) * 1.8F);
    const float height = head + why.height() + pad;
    const float left =
        std::clamp(name.x, pane.rect.x + canvas.px(14), pane.rect.right() - most - canvas.px(14));
    const float top = card_top(places, name, free, height, canvas.px(6));
    const Rect box{left, top, most, height};
    canvas.fill(box, ink(InkRole::Card), 7);
    canvas.outline(box, ink(InkRole::TextFaint), 1, 7);
    const float base = top + head * 0.72F;
    const float wide =
        canvas.fitted({left + pad, base}, title, mono, ink(InkRole::Text), inner * 0.5F);
    canvas.fitted({left + pad + wide + canvas.px(12), base}, meaning.what, {Face::SansBold, 15},
                  ink(InkRole::Text), inner - wide - canvas.px(12));
    draw_paragraph(canvas, why, {left + pad, top + head});
}

}  // namespace

void hover_names(const Pane& pane, const CodePlaces& places, const TextShift& shift) {
    const Pointer& pointer = pane.pointer;
    const bool inside = pointer.over({pane.rect.x, places.view_.y, pane.rect.w, places.view_.h});
    std::optional<std::uint32_t> name;
    if (inside && !pointer.down) {
        if (pointer.at.y < places.line_top(places.buffer_.line_count())) {
            // The nearest gap between characters; the name has it at its end, too.
            const std::size_t offset = places.offset_at(pointer.at);
            name = use_at(pane.state, shift, offset, true);
            if (name) {
                const auto span = shift(pane.state.run.text->scopes.uses[*name].span);
                if (!span || !places.box_of(*span).contains(pointer.at)) name.reset();
            }
        }
    }
    if (name != pane.state.code.name) pane.dispatch(model::HoverName{name});
}

void draw_name(const Pane& pane, const CodePlaces& places, const TextShift& shift) {
    const model::State& state = pane.state;
    if (!state.code.name || state.code.name_due || !state.run.text) return;
    if (*state.code.name >= state.run.text->scopes.uses.size()) return;
    const NameUse& use = state.run.text->scopes.uses[*state.code.name];
    const auto span = shift(use.span);
    if (!span) return;
    const NameMeaning meaning = meaning_of(*state.run.text, *state.code.name);
    const bool captured = use.kind == scope::NameKind::Cell || use.kind == scope::NameKind::Free;
    if (captured) NameLines(pane, places, shift).draw(meaning, ink_of_scope(state, use.owner));
    const Rect name = places.box_of(*span);
    draw_card(pane, places, name, free_of(state, places, shift, name, meaning, captured), use.name,
              meaning);
}

std::string name_at_caret(const model::State& state, const TextShift& shift) {
    if (state.keys != model::KeysOwner::Code || state.document.buffer.has_selection()) return "";
    const auto use = use_at(state, shift, state.document.buffer.caret(), true);
    if (!use) return "";
    return fmt::format("{}: {}", state.run.text->scopes.uses[*use].name,
                       meaning_of(*state.run.text, *use).what);
}

}  // namespace outlive::panels
