// The whole run at once, and the buttons to move in it: paints the geometry
// that scene::timeline made, and says where a click goes.
//
// A click or a drag goes to the step under the mouse: the timeline lies still
// under the hand. The wheel zooms at the mouse; with Shift, or dragged with
// Shift, and by the bar below, the visible part moves.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/draw/imgui_painter.hpp"
#include "app/panels/pane.hpp"
#include "app/panels/transport.hpp"

namespace outlive::panels {
namespace {

constexpr double wheel_zoom = 0.8;
constexpr double wheel_pan = 0.1;

class TimelinePane {
  public:
    TimelinePane(const Pane& pane, Rect area)
        : pane_(pane),
          canvas_(pane.canvas),
          timeline_(pane.state.run.timeline.timeline),
          area_(area),
          track_{area.x + canvas_.px(timeline_.bars_left), area.bottom() - canvas_.px(2),
                 canvas_.px(timeline_.bars_right - timeline_.bars_left), canvas_.px(6)} {}

    void draw() const;
    void use_mouse() const;

  private:
    [[nodiscard]] Point units(Point pixels) const {
        return {(pixels.x - area_.x) / canvas_.scale(), (pixels.y - area_.y) / canvas_.scale()};
    }
    [[nodiscard]] Point pixels(Point units) const {
        return {area_.x + canvas_.px(units.x), area_.y + canvas_.px(units.y)};
    }
    [[nodiscard]] bool is_zoomed() const { return !pane_.state.timeline.is_whole(); }
    void draw_cursor() const;
    void draw_track() const;
    void draw_note() const;
    void hover() const;
    void turn_wheel() const;
    void go() const;
    [[nodiscard]] double pixels_of_all() const {
        return static_cast<double>(track_.w) /
               static_cast<double>(std::max<support::StepIndex>(1, length()));
    }
    [[nodiscard]] support::StepIndex length() const { return pane_.state.run.status.length; }

    const Pane& pane_;
    const Canvas& canvas_;
    const scene::Timeline& timeline_;
    Rect area_;
    Rect track_;  // under the bars: which part of the run they are
};

void TimelinePane::draw() const {
    const draw::FontLookup fonts = [this](Face face, float size) {
        return canvas_.faces().at(face, size);
    };
    canvas_.clip(pane_.rect);
    draw::paint(canvas_.list(), pane_.state.run.timeline.scene, canvas_.theme(),
                {{area_.x, area_.y}, canvas_.scale(), 1}, fonts);
    draw_cursor();
    if (is_zoomed()) draw_track();
    canvas_.unclip();
}

// It follows the step at once, the rest with the worker's next answer.
void TimelinePane::draw_cursor() const {
    const support::StepIndex at = pane_.state.run.picture.step;
    if (at < timeline_.first || at > timeline_.last) return;
    const Point top = pixels({scene::x_of(timeline_, at), -2});
    canvas_.fill({std::floor(top.x - canvas_.px(1.5F)), top.y, canvas_.px(3),
                  pane_.rect.bottom() - top.y - canvas_.px(10)},
                 ink(InkRole::RunningLine));
    canvas_.triangle({top.x - canvas_.px(8), top.y}, {top.x + canvas_.px(8), top.y},
                     {top.x, top.y + canvas_.px(10)}, ink(InkRole::RunningLine));
}

void TimelinePane::draw_track() const {
    canvas_.fill(track_, ink(InkRole::Slot), 3);
    const auto at = [&](support::StepIndex step) {
        return track_.x + static_cast<float>(static_cast<double>(step) * pixels_of_all());
    };
    const float left = std::min(at(timeline_.first), track_.right() - canvas_.px(10));
    const float right = std::min(at(timeline_.last), track_.right());
    canvas_.fill({left, track_.y, std::max(right - left, canvas_.px(10)), track_.h},
                 ink(InkRole::TextFaint), 3);
    canvas_.fill({at(pane_.state.run.picture.step) - 1, track_.y, 2, track_.h},
                 ink(InkRole::RunningLine));
}

// What the worker knows of the place; until it has answered, what the bar says.
void TimelinePane::draw_note() const {
    const Point under = units(pane_.pointer.at);
    const scene::TimelineSpot spot = scene::spot_at(timeline_, under);
    const model::TimelineNote& known = pane_.state.run.timeline_note;
    std::vector<std::string> lines{std::string(scene::hint_at(timeline_, under))};
    if (spot.kind != scene::SpotKind::None && known.spot == spot && !known.lines.empty())
        lines = known.lines;
    if (lines.front().empty()) return;
    const auto type = [](std::size_t line) {
        return Type{line == 0 ? Face::Sans : Face::SansItalic, line == 0 ? 15.0F : 13.5F};
    };
    const float most = pane_.rect.w * 0.6F;
    float wide = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        wide = std::max(wide, std::min(most, canvas_.width(lines[i], type(i))));
    const float pitch = canvas_.px(21);
    const Rect box{0, 0, wide + canvas_.px(24),
                   pitch * static_cast<float>(lines.size()) + canvas_.px(10)};
    const float x =
        std::clamp(pane_.pointer.at.x - box.w / 2, pane_.rect.x, pane_.rect.right() - box.w);
    const float y = pane_.pointer.at.y - box.h - canvas_.px(14);
    const Rect placed{x, y, box.w, box.h};
    canvas_.fill(placed, ink(InkRole::Card), 6);
    canvas_.outline(placed, ink(InkRole::TextFaint), 1, 6);
    for (std::size_t i = 0; i < lines.size(); ++i)
        canvas_.fitted(
            {x + canvas_.px(12), y + pitch * (static_cast<float>(i) + 0.78F) + canvas_.px(5)},
            lines[i], type(i), ink(i == 0 ? InkRole::Text : InkRole::TextSoft), most);
}

void TimelinePane::hover() const {
    draw_note();
    const scene::TimelineSpot spot = scene::spot_at(timeline_, units(pane_.pointer.at));
    if (spot != pane_.state.timeline_spot) pane_.dispatch(model::HoverTimeline{spot});
}

void TimelinePane::turn_wheel() const {
    const Pointer& pointer = pane_.pointer;
    const float sideways = pointer.shift ? pointer.wheel : pointer.wheel_x;
    if (sideways != 0)
        pane_.dispatch(model::PanTimeline{-wheel_pan * static_cast<double>(sideways)});
    if (pointer.shift || pointer.wheel == 0) return;
    pane_.dispatch(model::ZoomTimeline{std::pow(wheel_zoom, static_cast<double>(pointer.wheel)),
                                       scene::step_at(timeline_, units(pointer.at).x)});
}

// A mark shows what was done there: the moment after. Anything else is a place
// between what is before and what comes.
void TimelinePane::go() const {
    const Point under = units(pane_.pointer.at);
    const auto mark = scene::mark_at(timeline_, under);
    const model::GoToStep order =
        mark >= 0 && !pane_.pointer.drags(area_)
            ? model::GoToStep{timeline_.marks[static_cast<std::size_t>(mark)].step,
                              model::Landing::AfterLine}
            : model::GoToStep{scene::step_at(timeline_, under.x), model::Landing::BeforeLine};
    if (order.step != pane_.state.run.picture.step) pane_.dispatch(order);
}

void TimelinePane::use_mouse() const {
    const Pointer& pointer = pane_.pointer;
    const Rect handle{track_.x, track_.y - canvas_.px(3), track_.w, track_.h + canvas_.px(6)};
    if (is_zoomed() && (pointer.clicks(handle) || pointer.drags(handle))) {
        const double step = static_cast<double>(pointer.at.x - track_.x) / pixels_of_all();
        const auto first = static_cast<double>(timeline_.first);
        const double span = static_cast<double>(timeline_.last) - first;
        pane_.dispatch(model::PanTimeline{(step - first) / span - 0.5});
        return;
    }
    if (pointer.over(area_)) {
        hover();
        turn_wheel();
    }
    if (pointer.over(area_) && timeline_.fold.contains(units(pointer.at))) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        if (pointer.clicked && !pane_.state.timeline.tall)
            return pane_.dispatch(model::Invoke{model::CommandId::TimelineTall});
    }
    if (pointer.over(area_) && pointer.double_clicked) {
        const auto at = scene::bar_at(timeline_, units(pointer.at));
        if (at < 0) return;
        const scene::Bar& bar = timeline_.bars[static_cast<std::size_t>(at)];
        pane_.dispatch(model::ViewSteps{bar.begin, bar.end});
    } else if (pointer.drags(area_) && pointer.shift) {
        const float wide = canvas_.px(timeline_.bars_right - timeline_.bars_left);
        if (pointer.moved.x != 0)
            pane_.dispatch(model::PanTimeline{static_cast<double>(-pointer.moved.x / wide)});
    } else if (pointer.clicks(area_) || (pointer.drags(area_) && pointer.moved.x != 0)) {
        go();
    }
}

}  // namespace

void draw_timeline(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    draw_ground(pane);
    const float top = draw_transport(pane);
    const Rect area{pane.rect.x + canvas.px(20), pane.rect.y + top, pane.rect.w - canvas.px(40),
                    pane.rect.h - top - canvas.px(10)};
    const model::TimelineSize size{std::floor(area.w / canvas.scale()),
                                   std::floor(area.h / canvas.scale())};
    if (size != pane.state.timeline.size) pane.dispatch(model::SizeTimeline{size});
    const TimelinePane timeline(pane, area);
    timeline.draw();
    timeline.use_mouse();
}

}  // namespace outlive::panels
