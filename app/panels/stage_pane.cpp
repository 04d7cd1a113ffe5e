// The stage: the picture of the step, panned, zoomed or fitted.
#include <imgui.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "app/draw/imgui_painter.hpp"
#include "app/panels/pane.hpp"
#include "app/scene/transition.hpp"

namespace outlive::panels {
namespace {

constexpr float stale_alpha = 0.45F;
constexpr float least_fit = 0.6F;  // a picture that would get smaller is scrolled instead

struct View {
    float zoom = 1;
    Point offset;  // of the scene's corner from the pane's
};

// All of the picture, or, where it is too large for that, the running card.
View fitted(const Pane& pane, const scene::Scene& scene) {
    const float largest = pane.canvas.scale() * (pane.state.presenting ? 1.5F : 1.0F);
    const float wide = pane.rect.w / std::max(scene.width, 1.0F);
    const float high = pane.rect.h / std::max(scene.height, 1.0F);
    View view;
    view.zoom = std::min(
        largest, std::max(std::min(wide, high), std::min(wide, pane.canvas.scale() * least_fit)));
    const Point size{scene.width * view.zoom, scene.height * view.zoom};
    view.offset.x = std::max(0.0F, (pane.rect.w - size.x) / 2);
    if (size.y > pane.rect.h && scene.running >= 0) {
        const Rect& box = scene.boxes[static_cast<std::size_t>(scene.running)].rect;
        view.offset.y =
            std::clamp(pane.rect.h / 2 - box.middle().y * view.zoom, pane.rect.h - size.y, 0.0F);
    }
    return view;
}

// What the least text of the canvas is on the stage; in coarse steps, because a
// change sets the whole picture again.
float least_units(const Canvas& canvas, float zoom) {
    if (canvas.least_text() <= 0) return 0;
    return std::min(24.0F, std::ceil(canvas.least_text() / zoom * 2) / 2);
}

// The object or cell that a box stands for, or stands in.
support::ObjectId object_at(const scene::Scene& scene, Point at) {
    for (std::int32_t box = scene::box_at(scene, at); box >= 0;
         box = scene.boxes[static_cast<std::size_t>(box)].parent) {
        const std::string& id = scene.boxes[static_cast<std::size_t>(box)].id;
        if (!id.starts_with('o') || id.find('.') != std::string::npos) continue;
        support::ObjectId object;
        std::from_chars(id.data() + 1, id.data() + id.size(), object.value);
        return object;
    }
    return {};
}

void move_with_mouse(const Pane& pane, const View& view, const scene::Scene& scene) {
    const Pointer& pointer = pane.pointer;
    const Point inside{pointer.at.x - pane.rect.x, pointer.at.y - pane.rect.y};
    if (pointer.over(pane.rect) && pointer.wheel != 0)
        pane.dispatch(model::ZoomStage{std::pow(1.15F, pointer.wheel), inside});
    if (pointer.drags(pane.rect) && (pointer.moved.x != 0 || pointer.moved.y != 0)) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
        pane.dispatch(model::PanStage{pointer.moved.x, pointer.moved.y});
    }
    if (pointer.over(pane.rect) && pointer.double_clicked)
        pane.dispatch(model::Invoke{model::CommandId::FitStage});
    if (pointer.clicks(pane.rect))
        pane.dispatch(
            model::SelectObject{object_at(scene, {(inside.x - view.offset.x) / view.zoom,
                                                  (inside.y - view.offset.y) / view.zoom})});
}

}  // namespace

void draw_stage(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const model::Run& run = pane.state.run;
    draw_ground(pane, pane.state.keys == model::KeysOwner::Stage && !pane.state.presenting);
    const View view = pane.state.stage.fit ? fitted(pane, run.picture.scene)
                                           : View{pane.state.stage.zoom, pane.state.stage.offset};
    const model::StageView& known = pane.state.stage;
    const float least = least_units(canvas, view.zoom);
    const bool moved = view.zoom != known.zoom || view.offset != known.offset;
    if ((known.fit && moved) || least != known.least_text)
        pane.dispatch(model::ViewStage{view.zoom, view.offset, least});
    canvas.clip(pane.rect);
    const draw::FontLookup fonts = [&](Face face, float pixels) {
        return canvas.faces().at(face, std::max(pixels, canvas.least_text()));
    };
    const draw::PaintView paint_view{{pane.rect.x + view.offset.x, pane.rect.y + view.offset.y},
                                     view.zoom,
                                     model::is_stale(pane.state) ? stale_alpha : 1.0F};
    if (run.blend < 1) {
        const scene::Scene between = scene::blend(run.previous_scene, run.picture.scene, run.blend);
        draw::paint(canvas.list(), between, canvas.theme(), paint_view, fonts);
    } else {
        draw::paint(canvas.list(), run.picture.scene, canvas.theme(), paint_view, fonts);
    }
    canvas.unclip();
    move_with_mouse(pane, view, run.picture.scene);
}

}  // namespace outlive::panels
