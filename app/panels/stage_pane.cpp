// The stage: the picture of the step, panned, zoomed or fitted.
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/draw/imgui_painter.hpp"
#include "app/panels/note_place.hpp"
#include "app/panels/pane.hpp"
#include "app/panels/paragraph.hpp"
#include "app/panels/screen_layout.hpp"
#include "app/scene/transition.hpp"

namespace outlive::panels {
namespace {

constexpr float stale_alpha = 0.45F;
constexpr float banner_height = 34;  // units
constexpr float least_fit = 0.85F;   // a picture too high gets so much smaller, then it is scrolled

struct View {
    float zoom = 1;
    Point offset;  // of the scene's corner from the pane's
};

// How far a picture that is too high is moved up: no farther than needed for the
// running card, and what has just changed where both can be seen.
float lift(const scene::Scene& scene, float room) {
    constexpr float edge = 16;
    float top = scene.height;
    float bottom = 0;
    const auto include = [&](const Rect& rect) {
        const float high = std::min(top, rect.y), low = std::max(bottom, rect.bottom());
        if (low - high + 2 * edge > room && bottom > 0) return;
        top = high, bottom = low;
    };
    if (scene.running >= 0) include(scene.boxes[static_cast<std::size_t>(scene.running)].rect);
    for (const scene::Box& box : scene.boxes)
        if (box.glow) include(box.rect);
    const float most = std::min(std::max(0.0F, top - edge), scene.height - room);
    return std::clamp(bottom + edge - room, 0.0F, std::max(0.0F, most));
}

// All of the picture, or, where it is too large for that, the running card. Large
// type stays as large as it is whatever the picture's height.
View fitted(const Pane& pane, const scene::Scene& scene, const scene::Room& room) {
    const float wide = pane.rect.w / std::max(scene.width, 1.0F);
    const float high = pane.rect.h / std::max(scene.height, 1.0F);
    const float least = pane.state.presenting ? wide : wide * least_fit;
    View view;
    view.zoom = std::min(room.largest_zoom(), std::max(std::min(wide, high), least));
    const Point size{scene.width * view.zoom, scene.height * view.zoom};
    view.offset.x = std::max(0.0F, (pane.rect.w - size.x) / 2);
    if (size.y > pane.rect.h) view.offset.y = -lift(scene, pane.rect.h / view.zoom) * view.zoom;
    return view;
}

// The object or cell that a box stands for, or stands in.
support::ObjectId object_at(const scene::Scene& scene, Point at) {
    for (std::int32_t box = scene::box_at(scene, at); box >= 0;
         box = scene.boxes[static_cast<std::size_t>(box)].parent) {
        if (const auto object = scene::object_of(scene.boxes[static_cast<std::size_t>(box)]))
            return object;
    }
    return {};
}

const scene::Box* box_with(const scene::Scene& scene, std::string_view id) {
    const std::int32_t found = id.empty() ? -1 : scene::find_box(scene, id);
    return found < 0 ? nullptr : &scene.boxes[static_cast<std::size_t>(found)];
}

Rect on_screen(const Pane& pane, const View& view, Rect rect) {
    return {pane.rect.x + view.offset.x + rect.x * view.zoom,
            pane.rect.y + view.offset.y + rect.y * view.zoom, rect.w * view.zoom,
            rect.h * view.zoom};
}

Point in_scene(const Pane& pane, const View& view, Point at) {
    return {(at.x - pane.rect.x - view.offset.x) / view.zoom,
            (at.y - pane.rect.y - view.offset.y) / view.zoom};
}

// The view moved as little as needed for the box to be seen whole.
View revealing(const Pane& pane, View view, const scene::Box* box) {
    if (box == nullptr) return view;
    const float edge = pane.canvas.px(24);
    const Rect rect = on_screen(pane, view, box->rect);
    const Rect room = pane.rect.inset(edge);
    const auto shift = [](float low, float high, float from, float to) {
        return low < from ? from - low : high > to ? std::max(to - high, from - low) : 0.0F;
    };
    view.offset.x += shift(rect.x, rect.right(), room.x, room.right());
    view.offset.y += shift(rect.y, rect.bottom(), room.y, room.bottom());
    return view;
}

// What the card about the selection should not hide, the selection least of all.
std::vector<Hidden> hidden_by_note(const Pane& pane, const View& view) {
    constexpr float selected = 60;
    constexpr float on_path = 25;
    const model::Picture& picture = pane.state.run.picture;
    std::vector<Hidden> things;
    for (const scene::Box& box : picture.scene.boxes) {
        const auto object = scene::object_of(box);
        const bool leads =
            object && std::ranges::find(picture.path.objects, object) != picture.path.objects.end();
        const bool chosen = object && object == picture.chosen;
        if (box.parent >= 0 && !leads && !chosen) continue;
        things.push_back({on_screen(pane, view, box.rect), chosen  ? selected
                                                           : leads ? on_path
                                                                   : 1});
    }
    return things;
}

// The card about the selection, over the place where it hides least.
void draw_note(const Pane& pane, const View& view, const draw::FontLookup& fonts) {
    const scene::Scene& note = pane.state.run.picture.note;
    if (note.boxes.empty()) return;
    const float edge = pane.canvas.px(14);
    const float zoom =
        std::min({pane.canvas.scale(), (pane.rect.w - 2 * edge) / std::max(note.width, 1.0F),
                  (pane.rect.h - 2 * edge) / std::max(note.height, 1.0F)});
    const Rect place = note_place(pane.rect, {note.width * zoom, note.height * zoom}, edge,
                                  hidden_by_note(pane, view));
    pane.canvas.fill(place, ink(InkRole::Stage), note.boxes.front().radius);
    draw::paint(pane.canvas.list(), note, pane.canvas.theme(), {{place.x, place.y}, zoom, 1},
                fonts);
}

// A small card of whole texts beside what could show them only in part: below it, or
// above where there is no room.
void draw_words_beside(const Pane& pane, Rect beside, const std::vector<std::string>& words) {
    constexpr float type_size = 15;
    const Canvas& canvas = pane.canvas;
    const float pad = canvas.px(12);
    const float gap = canvas.px(6);
    const float most = std::min(canvas.px(520), pane.rect.w - 4 * pad) - 2 * pad;
    std::vector<Paragraph> texts;
    float wide = 0;
    float high = 2 * pad;
    for (const std::string& text : words) {
        const StyledText span{.text = text, .code = true};
        texts.push_back(
            set_paragraph(canvas, std::span(&span, 1), type_size, ink(InkRole::Text), most));
        for (const SetWord& word : texts.back().words)
            wide = std::max(wide, word.x + canvas.width(word.text, word.type));
        high += texts.back().height();
    }
    Rect card{beside.x, beside.bottom() + gap, wide + 2 * pad, high};
    if (card.bottom() > pane.rect.bottom()) card.y = std::max(pane.rect.y, beside.y - gap - high);
    card.x = std::clamp(card.x, pane.rect.x + pad,
                        std::max(pane.rect.x + pad, pane.rect.right() - pad - card.w));
    canvas.fill(card, ink(InkRole::Card), 7);
    canvas.outline(card, ink(InkRole::TextFaint), 1, 7);
    Point at{card.x + pad, card.y + pad};
    for (const Paragraph& text : texts) {
        draw_paragraph(canvas, text, at);
        at.y += text.height();
    }
}

// What the mouse rests on or was looked for, where its words are cut. Cells and objects
// have it in the card about them.
void draw_cut_words(const Pane& pane, const View& view) {
    const scene::Scene& scene = pane.state.run.picture.scene;
    const scene::Box* box = box_with(scene, pane.state.stage.read);
    if (box == nullptr) return;
    const auto words = scene::cut_words_of(scene, scene::find_box(scene, box->id));
    if (!words.empty()) draw_words_beside(pane, on_screen(pane, view, box->rect), words);
}

// The box under the mouse whose words are to be shown in full.
std::string to_be_read(const scene::Scene& scene, Point spot) {
    const std::int32_t box = scene::box_at(scene, spot);
    if (box < 0 || object_at(scene, spot) || scene::cut_words_of(scene, box).empty()) return "";
    return scene.boxes[static_cast<std::size_t>(box)].id;
}

// In a side branch one must never believe to be in the run.
void draw_branch_banner(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const std::string& without = pane.state.run.picture.branch;
    if (without.empty()) return;
    const Rect bar{pane.rect.x, pane.rect.y, pane.rect.w, canvas.px(banner_height)};
    canvas.fill(bar, ink(InkRole::Error));
    const Point at{bar.x + canvas.px(18), bar.y + canvas.px(23)};
    const Type type{Face::SansBold, 15};
    const float right = canvas.text({bar.right() - canvas.px(18), at.y}, "Esc returns to the run",
                                    type, ink(InkRole::OnScope), Align::Right);
    canvas.fitted(at, "Side branch: the run without " + without, type, ink(InkRole::OnScope),
                  bar.w - right - canvas.px(60));
    canvas.outline(pane.rect, ink(InkRole::Error), 3);
}

// The lanes' names stay where they are read when the picture is moved up.
void draw_lane_names(const Pane& pane, const View& view, const draw::FontLookup& fonts) {
    if (view.offset.y >= 0) return;
    scene::Scene names;
    names.labels = pane.state.run.picture.scene.labels;
    float low = 0;
    for (const scene::Text& name : names.labels) low = std::max(low, name.at.y);
    pane.canvas.fill({pane.rect.x, pane.rect.y, pane.rect.w, low * view.zoom + 8},
                     ink(InkRole::Stage));
    draw::paint(pane.canvas.list(), names, pane.canvas.theme(),
                {{pane.rect.x + view.offset.x, pane.rect.y}, view.zoom, 1}, fonts);
}

// What outlived what, along the lower edge, where it never moves.
void draw_footer(const Pane& pane, float high) {
    const Canvas& canvas = pane.canvas;
    if (high <= 0) return;
    const Type type{Face::Sans, stage_foot_type};
    const float room = pane.rect.w - canvas.px(44);
    std::string_view words = pane.state.run.picture.scene.footer;
    // Rather a remark less than half a word.
    while (canvas.width(words, type) > room) {
        const std::size_t remark = words.rfind(" · ");
        if (remark == std::string_view::npos) break;
        words = words.substr(0, remark);
    }
    canvas.fitted({pane.rect.x + canvas.px(22), pane.rect.bottom() - high * 0.36F}, words, type,
                  ink(InkRole::TextSoft), room);
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
    const Point spot = in_scene(pane, view, pointer.at);
    const std::int32_t box = scene::box_at(scene, spot);
    const bool on_fold = box >= 0 && pointer.over(pane.rect) &&
                         scene.boxes[static_cast<std::size_t>(box)].kind == scene::BoxKind::Fold;
    if (on_fold) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (on_fold && pointer.clicked)
        return pane.dispatch(model::ClickFold{scene.boxes[static_cast<std::size_t>(box)].id});
    const auto under = [&] { return object_at(scene, spot); };
    if (pointer.clicks(pane.rect)) {
        pane.dispatch(model::SelectObject{under()});
    } else if (!pointer.down && (pointer.moved.x != 0 || pointer.moved.y != 0)) {
        // Only a moving mouse hovers: one that rests leaves the word to the keys.
        const auto object = pointer.over(pane.rect) ? under() : support::ObjectId{};
        if (object != pane.state.stage.hovered) pane.dispatch(model::HoverObject{object});
        std::string box = pointer.over(pane.rect) ? to_be_read(scene, spot) : "";
        if (box != pane.state.stage.read) pane.dispatch(model::ReadBox{std::move(box)});
    }
}

}  // namespace

void draw_stage(const Pane& whole) {
    const Canvas& canvas = whole.canvas;
    const model::Run& run = whole.state.run;
    Pane pane{whole.state, canvas, whole.pointer, whole.dispatch, whole.rect};
    draw_ground(whole, pane.state.keys == model::KeysOwner::Stage && !pane.state.presenting);
    draw_branch_banner(whole);
    if (!run.picture.branch.empty()) {
        pane.rect.y += canvas.px(banner_height);
        pane.rect.h -= canvas.px(banner_height);
    }
    // A side branch has the same room, so that its boxes keep their places.
    const scene::Room room = stage_room(whole.rect, canvas.scale(), canvas.least_text());
    const float foot = whole.rect.h - room.height;
    draw_footer(whole, foot);
    pane.rect.h -= foot;
    const model::StageView& known = pane.state.stage;
    const scene::Scene& scene = run.picture.scene;
    View view = known.fit ? fitted(pane, scene, room) : View{known.zoom, known.offset};
    view = revealing(pane, view, box_with(scene, known.reveal));
    const bool moved = view.zoom != known.zoom || view.offset != known.offset;
    if (((known.fit || !known.reveal.empty()) && moved) || room != known.room)
        pane.dispatch(model::ViewStage{view.zoom, view.offset, room});
    canvas.clip({pane.rect.x + 2, pane.rect.y + 2, pane.rect.w - 4, pane.rect.h - 2});
    const draw::FontLookup fonts = [&](Face face, float pixels) {
        return canvas.faces().at(face, pixels);
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
    draw_lane_names(pane, view, fonts);
    draw_note(pane, view, fonts);
    draw_cut_words(pane, view);
    canvas.unclip();
    move_with_mouse(pane, view, run.picture.scene);
}

}  // namespace outlive::panels
