// What lies over the panes while it is open: the command palette, the list of
// lessons, opening and saving, and the page of keys.
#include <algorithm>
#include <vector>

#include <fmt/core.h>

#include "app/model/update.hpp"
#include "app/panels/pane.hpp"

namespace outlive::panels {
namespace {

using model::Overlay;

struct Row {
    std::string left, right, below;
};

std::string chords_of(const model::Command& command) {
    std::string text;
    for (const model::Chord& chord : command.chords) {
        if (chord.key == model::Key::None) continue;
        if (chord.key == model::Key::Equal) continue;  // the same key as +
        if (!text.empty()) text += "  ";
        text += model::name(chord);
    }
    return text;
}

std::vector<Row> rows_of(const model::State& state) {
    std::vector<Row> rows;
    if (state.overlay == Overlay::Palette)
        for (const model::CommandId id : model::palette_matches(state)) {
            const model::Command& command = model::command(id);
            rows.push_back(
                {std::string(command.name), chords_of(command), std::string(command.help)});
        }
    if (state.overlay == Overlay::Open)
        for (const std::string& path : model::open_matches(state)) rows.push_back({path, "", ""});
    if (state.overlay == Overlay::Find)
        for (const model::StageMatch& match : model::stage_matches(state))
            rows.push_back({match.name, match.kind, ""});
    if (state.overlay == Overlay::Lessons)
        for (const model::LessonEntry& lesson : state.lessons)
            rows.push_back({fmt::format("{}  {}", lesson.order, lesson.title), "", lesson.summary});
    return rows;
}

std::string_view title_of(Overlay overlay) {
    switch (overlay) {
        case Overlay::Palette:
            return "What should happen?";
        case Overlay::Open:
            return "Open a program or a lesson";
        case Overlay::Save:
            return "Save as";
        case Overlay::Lessons:
            return "Lessons";
        case Overlay::Find:
            return "Find on the stage";
        case Overlay::Keys:
            return "Keys";
        case Overlay::None:
            break;
    }
    return "";
}

Rect sheet(const Pane& pane, float width, float height) {
    const Rect& whole = pane.rect;
    const float w = std::min(pane.canvas.px(width), whole.w * 0.94F);
    const float h = std::min(height, whole.h * 0.92F);
    const Rect rect{(whole.w - w) / 2, std::max(whole.h * 0.04F, (whole.h - h) * 0.38F), w, h};
    pane.canvas.fill(whole, ink(InkRole::Window, 0.72F));
    pane.canvas.fill(rect, ink(InkRole::Stage), 10);
    pane.canvas.outline(rect, ink(InkRole::Line), 1.5F, 10);
    return rect;
}

// The line that is typed into.
float draw_input(const Pane& pane, Rect box) {
    const Canvas& canvas = pane.canvas;
    const model::TextBuffer& text = pane.state.prompt.text;
    const Type mono{Face::Mono, 17};
    canvas.fill(box, ink(InkRole::Slot), 6);
    canvas.outline(box, ink(InkRole::Running, 0.6F), 1.5F, 6);
    canvas.clip(box);
    const Point at{box.x + canvas.px(12), box.y + box.h * 0.66F};
    canvas.text(at, text.text(), mono, ink(InkRole::Text));
    const float caret = canvas.width(std::string_view(text.text()).substr(0, text.caret()), mono);
    canvas.fill({at.x + caret, box.y + box.h * 0.2F, std::max(2.0F, canvas.px(2)), box.h * 0.6F},
                ink(InkRole::Text));
    canvas.unclip();
    return box.bottom();
}

void draw_row(const Pane& pane, const Row& row, Rect rect, bool chosen) {
    const Canvas& canvas = pane.canvas;
    const bool over = pane.pointer.over(rect);
    if (chosen || over) canvas.fill(rect, ink(chosen ? InkRole::RunningFill : InkRole::Card), 6);
    const float left = rect.x + canvas.px(14);
    const float base = rect.y + canvas.px(25);
    const Type small{Face::Sans, 13};
    const float right = canvas.width(row.right, {Face::Mono, 14});
    canvas.fitted({left, base}, row.left, {Face::Sans, 17}, ink(InkRole::Text),
                  rect.w - right - canvas.px(40));
    canvas.text({rect.right() - canvas.px(14), base}, row.right, {Face::Mono, 14},
                ink(InkRole::TextSoft), Align::Right);
    canvas.fitted({left, base + canvas.px(20)}, row.below, small, ink(InkRole::TextSoft),
                  rect.w - canvas.px(28));
}

void draw_list(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const std::vector<Row> rows = rows_of(pane.state);
    const bool has_text = pane.state.overlay != Overlay::Lessons;
    const bool has_below =
        std::ranges::any_of(rows, [](const Row& row) { return !row.below.empty(); });
    const float pitch = canvas.px(has_below ? 56 : 36);
    const float top = canvas.px(has_text ? 112 : 60);
    const float wanted =
        top + pitch * static_cast<float>(std::min<std::size_t>(rows.size(), 12)) + canvas.px(18);
    const Rect rect = sheet(pane, 760, std::max(wanted, canvas.px(160)));
    const float left = rect.x + canvas.px(22);
    canvas.text({left, rect.y + canvas.px(38)}, title_of(pane.state.overlay), {Face::SansBold, 18},
                ink(InkRole::Text));
    canvas.text({rect.right() - canvas.px(22), rect.y + canvas.px(38)}, "Enter · Esc",
                {Face::Sans, 13}, ink(InkRole::TextFaint), Align::Right);
    if (has_text)
        draw_input(pane, {left, rect.y + canvas.px(56), rect.w - canvas.px(44), canvas.px(40)});
    const Rect list{rect.x + canvas.px(8), rect.y + top, rect.w - canvas.px(16),
                    rect.h - top - canvas.px(10)};
    const auto fit = static_cast<std::size_t>(std::max(1.0F, list.h / pitch));
    const std::size_t chosen = pane.state.prompt.chosen;
    const std::size_t first = chosen >= fit ? chosen - fit + 1 : 0;
    for (std::size_t i = first; i < std::min(rows.size(), first + fit); ++i) {
        const Rect row{list.x, list.y + pitch * static_cast<float>(i - first), list.w,
                       pitch - canvas.px(2)};
        draw_row(pane, rows[i], row, i == chosen);
        if (pane.pointer.clicks(row)) pane.dispatch(model::ChooseEntry{i});
    }
    if (rows.empty() && pane.state.overlay != Overlay::Save)
        canvas.text({left, list.y + canvas.px(24)}, "Nothing matches.", {Face::Sans, 15},
                    ink(InkRole::TextSoft));
    if (pane.pointer.clicked && !rect.contains(pane.pointer.at))
        pane.dispatch(model::Invoke{model::CommandId::Leave});
}

// All commands in two columns, by group.
void draw_keys(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const auto commands = model::commands();
    constexpr std::size_t groups = 5;
    const auto in_first = std::ranges::count_if(commands, [](const model::Command& command) {
        return command.group <= model::CommandGroup::Stage;
    });
    const auto all = static_cast<std::ptrdiff_t>(commands.size());
    const float rows = static_cast<float>(std::max(in_first, all - in_first)) + 5;
    const float pitch =
        std::min(canvas.px(27), (pane.rect.h * 0.92F - canvas.px(90)) / std::max(rows, 1.0F));
    const Rect rect = sheet(pane, 1120, canvas.px(90) + pitch * rows);
    const float left = rect.x + canvas.px(26);
    canvas.text({left, rect.y + canvas.px(42)}, "Keys", {Face::SansBold, 20}, ink(InkRole::Text));
    canvas.text({rect.right() - canvas.px(26), rect.y + canvas.px(42)},
                "In the code, stepping keys go with Alt; Esc gives the keys back to the stage.",
                {Face::Sans, 14}, ink(InkRole::TextSoft), Align::Right);
    const float column = (rect.w - canvas.px(52)) / 2;
    float x = left;
    float y = rect.y + canvas.px(84);
    for (std::size_t group = 0; group < groups; ++group) {
        if (group == 2) {  // stepping and the stage fill the first column
            x = left + column + canvas.px(16);
            y = rect.y + canvas.px(84);
        }
        const auto id = static_cast<model::CommandGroup>(group);
        canvas.text({x, y}, model::group_name(id), {Face::SansBold, 15}, ink(InkRole::TextSoft));
        y += pitch;
        for (const model::Command& command : commands) {
            if (command.group != id) continue;
            canvas.text({x, y}, command.name, {Face::Sans, 15}, ink(InkRole::Text));
            canvas.text({x + column - canvas.px(24), y}, chords_of(command), {Face::Mono, 14},
                        ink(InkRole::Running), Align::Right);
            y += pitch;
        }
        y += pitch * 0.6F;
    }
    if (pane.pointer.clicked) pane.dispatch(model::Invoke{model::CommandId::Keys});
}

}  // namespace

void draw_overlay(const Pane& pane) {
    if (pane.state.overlay == Overlay::Keys) {
        draw_keys(pane);
    } else {
        draw_list(pane);
    }
}

}  // namespace outlive::panels
