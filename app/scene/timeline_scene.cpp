#include "app/scene/timeline.hpp"

namespace outlive::scene {
namespace {

Box bar_box(const Bar& bar) {
    Box box{.kind = BoxKind::Object,
            .id = bar.id,
            .name = bar.label,
            .rect = bar.rect,
            .radius = 4,
            .fill = bar.fill,
            .outline = Outline::None};
    // A corner as round as the narrow bar is wide would be a dot.
    if (bar.kind == BarKind::Gathered || bar.rect.w < 8 || bar.rect.h < 8) box.radius = 0;
    if (bar.unwound) {
        box.stroke = {InkRole::Error};
        box.outline = Outline::Solid;
    }
    if (bar.label.empty()) return box;
    const bool words = bar.kind == BarKind::Outlives || bar.kind == BarKind::Unlisted;
    const float size = label_size_in(bar.rect.h);
    box.texts.push_back({bar.label,
                         {words ? 14.0F : 8.0F, bar.rect.h / 2 + size * 0.36F},
                         words ? Face::Sans : Face::MonoBold,
                         size,
                         bar.ink});
    return box;
}

// Many in one: a stretch as long as they are.
Box stretch_box(const Mark& mark) {
    return {
        .kind = BoxKind::Value,
        .id = "step" + std::to_string(mark.step),
        .name = mark.hint,
        .rect = {mark.at.x - mark.width / 2, mark.at.y - mark.height / 2, mark.width, mark.height},
        .radius = mark.kind == MarkKind::Write ? 0.0F : 3.0F,
        .fill = mark.ink,
        .outline = Outline::None};
}

// A write or a read stands in its cell's bar as an upright line.
Box line_box(const Mark& mark) {
    Box box{.kind = BoxKind::Value,
            .id = "step" + std::to_string(mark.step),
            .name = mark.hint,
            .rect = {mark.at.x - 1, mark.at.y - mark.height / 2, 2, mark.height},
            .radius = 1,
            .fill = mark.ink,
            .outline = Outline::None};
    if (!mark.label.empty())
        box.texts.push_back(
            {mark.label, {6, mark.height / 2 + 4.5F}, Face::MonoBold, 12.5F, mark.ink});
    return box;
}

Box dot_box(const Mark& mark) {
    Box box{.kind = BoxKind::Value,
            .id = "step" + std::to_string(mark.step),
            .name = mark.hint,
            .rect = {mark.at.x - 5, mark.at.y - 5, 10, 10},
            .outline = Outline::None};
    if (mark.kind == MarkKind::Stop) {  // a square among dots
        box.rect = box.rect.inset(0.5F);
        box.fill = mark.ink;
        box.radius = 2;
    } else if (mark.kind == MarkKind::Exception) {  // a sign of its own, not only a colour
        box.texts.push_back({"×", {0.5F, 9.5F}, Face::SansBold, 15, mark.ink});
    } else {
        box.dot = mark.ink;
        box.dot_at = {5, 5};
    }
    if (!mark.label.empty())
        box.texts.push_back({mark.label,
                             {14, 9.5F},
                             mark.kind == MarkKind::Stop ? Face::Sans : Face::Mono,
                             12.5F,
                             mark.ink});
    return box;
}

Box mark_box(const Mark& mark) {
    if (mark.width > 0) return stretch_box(mark);
    const bool in_cell = mark.kind == MarkKind::Write || mark.kind == MarkKind::Read;
    return in_cell ? line_box(mark) : dot_box(mark);
}

}  // namespace

Scene as_scene(const Timeline& timeline, CursorDrawing cursor) {
    Scene scene;
    scene.width = timeline.width;
    scene.height = timeline.height;
    scene.labels = timeline.labels;
    scene.boxes.reserve(timeline.bars.size() + timeline.marks.size());
    for (const Bar& bar : timeline.bars) scene.boxes.push_back(bar_box(bar));
    for (const Mark& mark : timeline.marks) scene.boxes.push_back(mark_box(mark));
    for (const Tie& tie : timeline.ties)
        scene.separators.push_back({tie.from, tie.to, tie.ink, 2, true});
    if (cursor == CursorDrawing::LeftOut || !timeline.cursor_visible) return scene;
    const float x = timeline.cursor_x;
    Arrow head{.role = ArrowRole::Reference,
               .from = "",
               .to = "cursor",
               .points = {{x, 0}, {x, 9}},
               .ink = {InkRole::RunningLine},
               .width = 2.5F};
    scene.arrows.push_back(head);
    scene.arrows.push_back({.role = ArrowRole::Reference,
                            .from = "",
                            .to = "cursor",
                            .points = {{x, 6}, {x, timeline.height - 6}},
                            .ink = {InkRole::RunningLine},
                            .width = 2.5F,
                            .head = false});
    return scene;
}

}  // namespace outlive::scene
