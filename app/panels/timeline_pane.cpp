// The whole run at once, and the buttons to move in it: paints the geometry
// that scene::timeline made, and says where a click goes.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/draw/imgui_painter.hpp"
#include "app/panels/pane.hpp"
#include "app/panels/transport.hpp"

namespace outlive::panels {
namespace {

class TimelinePainter {
  public:
    TimelinePainter(const Pane& pane, Rect area)
        : pane_(pane),
          canvas_(pane.canvas),
          timeline_(pane.state.run.timeline.timeline),
          area_(area) {}

    void draw() const {
        const draw::FontLookup fonts = [this](Face face, float pixels) {
            return canvas_.faces().at(face, pixels);
        };
        draw::paint(canvas_.list(), scene::as_scene(timeline_, scene::CursorDrawing::LeftOut),
                    canvas_.theme(), {{area_.x, area_.y}, canvas_.scale(), 1}, fonts);
        // The cursor follows the step at once, the rest with the worker's next answer.
        if (timeline_.cursor_visible) draw_cursor(scene::x_of(timeline_, at()));
    }
    [[nodiscard]] Point units(Point pixels) const {
        return {(pixels.x - area_.x) / canvas_.scale(), (pixels.y - area_.y) / canvas_.scale()};
    }
    void draw_hint() const;

  private:
    [[nodiscard]] support::StepIndex at() const { return pane_.state.run.picture.step; }
    [[nodiscard]] Point pixels(Point units) const {
        return {area_.x + canvas_.px(units.x), area_.y + canvas_.px(units.y)};
    }
    void draw_cursor(float x) const {
        const Point top = pixels({x, -2});
        canvas_.fill({std::floor(top.x - canvas_.px(1.5F)), top.y, canvas_.px(3),
                      pane_.rect.bottom() - top.y - canvas_.px(8)},
                     ink(InkRole::RunningLine));
        canvas_.triangle({top.x - canvas_.px(8), top.y}, {top.x + canvas_.px(8), top.y},
                         {top.x, top.y + canvas_.px(10)}, ink(InkRole::RunningLine));
    }

    const Pane& pane_;
    const Canvas& canvas_;
    const scene::Timeline& timeline_;
    Rect area_;
};

void TimelinePainter::draw_hint() const {
    const Point under = units(pane_.pointer.at);
    std::string_view hint;
    if (const auto bar = scene::bar_at(timeline_, under); bar >= 0)
        hint = timeline_.bars[static_cast<std::size_t>(bar)].hint;
    if (const auto mark = scene::mark_at(timeline_, under); mark >= 0)
        hint = timeline_.marks[static_cast<std::size_t>(mark)].hint;
    if (hint.empty()) return;
    const Type type{Face::Sans, 14};
    const float wide = canvas_.width(hint, type) + canvas_.px(20);
    const Rect box{std::min(pane_.pointer.at.x, pane_.rect.right() - wide),
                   pane_.pointer.at.y - canvas_.px(38), wide, canvas_.px(28)};
    canvas_.fill(box, ink(InkRole::Card), 5);
    canvas_.outline(box, ink(InkRole::Line), 1, 5);
    canvas_.text({box.x + canvas_.px(10), box.y + canvas_.px(19)}, hint, type, ink(InkRole::Text));
}

// The steps around the pointer come closer or go apart.
model::TimelineRange zoomed(const model::TimelineRange& range, const scene::Timeline& timeline,
                            support::StepIndex length, support::StepIndex about, float wheel) {
    const double factor = std::pow(0.8, static_cast<double>(wheel));
    const auto first = static_cast<double>(timeline.first);
    const auto last = static_cast<double>(timeline.last);
    const auto middle = static_cast<double>(about);
    const double least = std::min<double>(16, static_cast<double>(length));
    double from = middle - (middle - first) * factor;
    double to = middle + (last - middle) * factor;
    if (to - from < least) return range;
    from = std::max(0.0, from);
    to = std::min(static_cast<double>(length), to);
    model::TimelineRange result = range;
    result.first = static_cast<support::StepIndex>(from);
    result.last = static_cast<support::StepIndex>(std::ceil(to));
    if (from <= 0 && to >= static_cast<double>(length)) result.last = ~support::StepIndex{0};
    return result;
}

}  // namespace

void draw_timeline(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    draw_ground(pane);
    const float top = draw_transport(pane);
    const Rect area{pane.rect.x + canvas.px(20), pane.rect.y + top, pane.rect.w - canvas.px(40),
                    pane.rect.h - top - canvas.px(8)};
    const float high = area.h / canvas.scale();
    model::TimelineRange range = pane.state.timeline;
    range.width = std::floor(area.w / canvas.scale());
    range.calls_height = std::floor(std::max(20.0F, (high - 40) * 0.48F));
    range.cells_height = std::floor(std::max(20.0F, (high - 40) * 0.44F));
    const scene::Timeline& timeline = pane.state.run.timeline.timeline;
    const TimelinePainter painter(pane, area);
    canvas.clip(pane.rect);
    painter.draw();
    canvas.unclip();
    const Pointer& pointer = pane.pointer;
    if (pointer.over(area)) {
        painter.draw_hint();
        if (pointer.wheel != 0)
            range = zoomed(range, timeline, pane.state.run.picture.length,
                           scene::step_at(timeline, painter.units(pointer.at).x), pointer.wheel);
    }
    if (range != pane.state.timeline) pane.dispatch(model::ViewTimeline{range});
    if (!pointer.clicks(area) && !pointer.drags(area)) return;
    support::StepIndex step = scene::step_at(timeline, painter.units(pointer.at).x);
    const auto mark = scene::mark_at(timeline, painter.units(pointer.at));
    if (mark >= 0) step = timeline.marks[static_cast<std::size_t>(mark)].step;
    if (step != pane.state.run.picture.step) pane.dispatch(model::GoToStep{step});
}

}  // namespace outlive::panels
