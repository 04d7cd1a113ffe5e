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
    if (bar.kind == BarKind::Merged) box.radius = 0;
    if (bar.unwound) {
        box.stroke = {InkRole::Error};
        box.outline = Outline::Solid;
    }
    if (bar.label.empty()) return box;
    const bool words = bar.kind == BarKind::Outlives;
    box.texts.push_back({bar.label,
                         {words ? 14.0F : 8.0F, bar.rect.h / 2 + 4.5F},
                         words ? Face::Sans : Face::MonoBold,
                         12.5F,
                         bar.ink});
    return box;
}

Box mark_box(const Mark& mark) {
    const bool write = mark.kind == MarkKind::Write;
    Box box{.kind = BoxKind::Value,
            .id = "step" + std::to_string(mark.step),
            .name = mark.hint,
            .rect = {mark.at.x - 5, mark.at.y - 5, 10, 10},
            .outline = Outline::None};
    if (!write || mark.label.empty()) {
        box.dot = mark.ink;
        box.dot_at = {5, 5};
    }
    if (!mark.label.empty()) {
        box.texts.push_back({mark.label,
                             {write ? 5.0F : 14.0F, 9.5F},
                             write ? Face::MonoBold : Face::Mono,
                             12.5F,
                             mark.ink});
    }
    if (write) {
        box.dot = {};
        box.rect = {mark.at.x - 1, mark.at.y - mark.height / 2, 2, mark.height};
        box.fill = mark.ink;
        box.radius = 1;
        if (!mark.label.empty()) box.texts.front().at = {6, mark.height / 2 + 4.5F};
    }
    return box;
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
