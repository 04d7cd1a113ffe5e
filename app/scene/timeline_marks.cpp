// What is a moment in the timeline: writes and reads of cells, output, exceptions.
#include <algorithm>

#include "app/scene/timeline_drawing.hpp"

namespace outlive::scene {
namespace {

using support::StepIndex;

constexpr float mark_distance = 12;  // marks with words stand this far apart
constexpr float dense = 4;           // marks nearer than this to each other become one
constexpr float most_value = 64;     // width of a written value
constexpr float most_line = 150;     // and of an output line

struct Moments {
    StepIndex first = 0;
    float left = 0, right = 0;
    std::size_t at = 0;
    std::size_t count = 0;
};

// Moments from left to right, those that stand closer than `dense` as one.
template <class StepOf, class Draw>
void for_moments(const Timeline& out, std::size_t size, const StepOf& step_of, StepIndex last,
                 const Draw& draw) {
    std::size_t at = first_behind(0, size, [&](std::size_t i) { return step_of(i) < out.first; });
    while (at < size && step_of(at) < last) {
        Moments group{step_of(at), x_of(out, step_of(at)), 0, at, 1};
        group.right = group.left;
        std::size_t next = at + 1;
        while (next < size && step_of(next) < last) {
            const float there = x_of(out, step_of(next));
            if (there - group.right >= dense) break;
            const StepIndex edge = std::max(step_at(out, there + dense / 2), step_of(next) + 1);
            next = first_behind(next, size, [&](std::size_t i) { return step_of(i) < edge; });
            group.right = x_of(out, std::min(step_of(next - 1), last));
        }
        group.count = next - at;
        draw(group);
        at = next;
    }
}

std::string many(std::size_t count, const std::string& what) {
    return grouped(count) + " " + what;
}

}  // namespace

// A mark for each write that has room; values where words do not meet.
void TimelineDrawing::writes(const CellSpan& cell, Rect rect, float parting) {
    const float middle = rect.y + rect.h / 2;
    const auto draw = [&](const Moments& group) {
        const bool own = group.left < parting;  // on the strong colour
        Mark mark{.kind = MarkKind::Write,
                  .at = {(group.left + group.right) / 2, middle},
                  .height = rect.h * 0.7F,
                  .hint = "write to " + cell.name,
                  .ink = {own ? InkRole::OnScope : InkRole::Text},
                  .step = group.first,
                  .cell = cell.cell};
        if (group.count > 1) {
            mark.width = std::max(2.0F, group.right - group.left);
            mark.height = rect.h * 0.4F;
            mark.hint = many(group.count, "writes to " + cell.name);
            mark.ink.alpha = 0.45F;
        } else if (rect.h >= least_labelled) {
            if (under_words(rect, group.left)) return;
            label_write(cell, cell.writes[group.at], rect, mark);
        }
        out_.marks.push_back(std::move(mark));
    };
    for_moments(
        out_, cell.writes.size(), [&](std::size_t i) { return cell.writes[i].step; },
        std::min(out_.last, known_), draw);
}

void TimelineDrawing::label_write(const CellSpan& cell, const history::CellWrite& write, Rect rect,
                                  Mark& mark) {
    const float where = mark.at.x;
    if (where <= label_free_ || !view_.written) return;
    std::string value = fitted(view_.written(cell, write), Face::MonoBold, timeline_label_size,
                               most_value, measure_);
    const float width = measure_.width(value, Face::MonoBold, timeline_label_size);
    if (value.empty() || where + width + 8 > rect.right()) return;
    label_free_ = where + width + mark_distance;
    mark.label = std::move(value);
}

// Reads are quieter: half as high, and only where nothing else stands.
void TimelineDrawing::reads(const CellSpan& cell, Rect rect, float parting) {
    if (rect.h < least_labelled) return;
    const auto& reads = view_.reads;
    auto read =
        std::ranges::lower_bound(reads, std::max(cell.born, out_.first), {}, &CellReading::step);
    for (; read != reads.end() && read->step < std::min(cell.died, out_.last); ++read) {
        if (read->cell != cell.cell) continue;
        const float where = x(read->step);
        const bool taken = std::ranges::any_of(out_.marks, [&](const Mark& mark) {
            if (std::abs(mark.at.y - (rect.y + rect.h / 2)) > 1) return false;
            const float words = mark.label.empty() ? 0
                                                   : 6 + measure_.width(mark.label, Face::MonoBold,
                                                                        timeline_label_size);
            return where > mark.at.x - 6 && where < mark.at.x + 6 + words;
        });
        if (taken || under_words(rect, where)) continue;
        out_.marks.push_back({.kind = MarkKind::Read,
                              .at = {where, rect.y + rect.h / 2},
                              .height = rect.h * 0.4F,
                              .hint = "read of " + cell.name,
                              .ink = {where < parting ? InkRole::OnScope : InkRole::Text, 0, 0.6F},
                              .step = read->step,
                              .cell = cell.cell});
    }
}

// Whether the words of a bar in this row stand at `where`.
bool TimelineDrawing::under_words(Rect row, float where) const {
    for (std::size_t i = out_.bars.size(); i-- > 0 && out_.bars[i].rect.y == row.y;) {
        const Bar& bar = out_.bars[i];
        if (bar.rect.right() < where) return false;
        if (bar.label.empty() || where < bar.rect.x) continue;
        const Face face = bar.kind == BarKind::Outlives ? Face::Sans : Face::MonoBold;
        if (where < bar.rect.x + 16 + measure_.width(bar.label, face, timeline_label_size))
            return true;
    }
    return false;
}

// In the row above the calls; a caption where it does not run into the next stop.
void TimelineDrawing::stops(float y) {
    section("stops", y + 4);
    const auto draw = [&](const Moments& group) {
        const StopPlace& first = view_.stops[group.at];
        Mark mark{.kind = MarkKind::Stop,
                  .at = {(group.left + group.right) / 2, y},
                  .height = 8,
                  .hint = "stop: " + first.caption,
                  .ink = {first.step == view_.at ? InkRole::Running : InkRole::TextSoft},
                  .step = first.step};
        if (group.count > 1) {
            mark.width = std::max(4.0F, group.right - group.left);
            mark.hint = many(group.count, "stops, the first: " + first.caption);
            mark.height = 6;
        }
        constexpr float around = 30;
        constexpr float worth_it = 40;
        const std::size_t next = group.at + group.count;
        const float end =
            next < view_.stops.size() ? x(view_.stops[next].step) : out_.bars_right + around / 2;
        const float room = end - group.right - around;
        if (group.count == 1 && room > worth_it)
            mark.label = fitted(first.caption, Face::Sans, timeline_label_size, room, measure_);
        out_.marks.push_back(std::move(mark));
    };
    for_moments(
        out_, view_.stops.size(), [&](std::size_t i) { return view_.stops[i].step; },
        out_.last + (out_.last == view_.length ? 1 : 0), draw);
}

void TimelineDrawing::output(float y) {
    section("output", y + 13);
    float free_from = 0;
    const auto draw = [&](const Moments& group) {
        const history::OutputMark& first = index_.output[group.at];
        const bool future = first.step >= view_.at;
        Mark mark{.kind = first.is_error ? MarkKind::ErrorOutput : MarkKind::Output,
                  .at = {(group.left + group.right) / 2, y + 9},
                  .height = 8,
                  .hint = "printed: " + printed(first),
                  .ink = {first.is_error ? InkRole::Error
                          : future       ? InkRole::TextFaint
                                         : InkRole::Text},
                  .step = first.step};
        if (group.count > 1) {
            mark.width = std::max(4.0F, group.right - group.left);
            mark.hint = many(group.count, "outputs, the first: " + printed(first));
            mark.height = 6;
        }
        // Words that the next mark would stand in are taken back.
        if (group.left < free_from) out_.marks.back().label.clear();
        free_from = 0;
        if (group.count == 1) {
            mark.label =
                fitted(printed(first), Face::Mono, timeline_label_size, most_line, measure_);
            free_from =
                group.right + 22 + measure_.width(mark.label, Face::Mono, timeline_label_size);
            if (free_from > out_.bars_right + 14) mark.label.clear();
        }
        out_.marks.push_back(std::move(mark));
    };
    for_moments(
        out_, index_.output.size(), [&](std::size_t i) { return index_.output[i].step; },
        out_.last + (out_.last == view_.length ? 1 : 0), draw);
}

// The first line of what was printed, without its end.
std::string TimelineDrawing::printed(const history::OutputMark& mark) const {
    if (mark.begin >= index_.text.size()) return "";
    std::string_view text(index_.text);
    text = text.substr(mark.begin, std::min<std::uint64_t>(mark.end - mark.begin, 80));
    return std::string(text.substr(0, text.find('\n')));
}

void TimelineDrawing::exceptions(float y) {
    const auto draw = [&](const Moments& group) {
        const history::ExceptionMark& first = index_.exceptions[group.at];
        Mark mark{.kind = MarkKind::Exception,
                  .at = {(group.left + group.right) / 2, y},
                  .height = 8,
                  .hint = first.type_name + (first.text.empty() ? "" : ": " + first.text),
                  .ink = {InkRole::Error},
                  .step = first.step};
        if (group.count > 1) {
            mark.width = std::max(4.0F, group.right - group.left);
            mark.hint = many(group.count, "exceptions, the first: " + mark.hint);
            mark.height = 6;
        }
        out_.marks.push_back(std::move(mark));
    };
    for_moments(
        out_, index_.exceptions.size(), [&](std::size_t i) { return index_.exceptions[i].step; },
        out_.last, draw);
}

}  // namespace outlive::scene
