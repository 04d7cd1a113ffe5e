#include "app/scene/timeline.hpp"

#include <algorithm>
#include <cmath>

namespace outlive::scene {
namespace {

using history::CallSpan;
using history::CellSpan;
using history::open_end;
using support::StepIndex;

constexpr float top_pad = 10;
constexpr float call_pitch = 25;
constexpr float cell_pitch = 29;
constexpr float section_gap = 16;
constexpr float output_height = 26;
constexpr float label_size = 12.5F;
constexpr float narrowest = 2;        // bars below this width merge
constexpr float least_labelled = 11;  // rows below this height have no words
constexpr float least_marked = 6;     // and below this no marks
constexpr float mark_distance = 12;   // marks with words stand this far apart
constexpr std::size_t most_rows = 40;

class Drawing {
  public:
    Drawing(const history::Index& index, const TimelineRows& rows,
            const std::vector<std::string>& names, const ScopeColours& colours,
            const TimelineView& view, const TextMeasure& measure)
        : index_(index),
          rows_(rows),
          names_(names),
          colours_(colours),
          view_(view),
          measure_(measure) {
        out_.width = view.width;
        out_.bars_left = view.label_width;
        out_.bars_right = std::max(view.width - 14, out_.bars_left + 1);
        out_.first = view.first;
        out_.last = std::max(view.last, view.first + 1);
    }

    Timeline run() {
        float y = top_pad;
        y = calls(y) + section_gap;
        if (!rows_.cells().empty()) y = cells(y) + section_gap;
        output(y);
        exceptions();
        out_.height = y + output_height;
        out_.cursor_x = x_of(out_, view_.at);
        out_.cursor_visible = view_.at >= out_.first && view_.at <= out_.last;
        return std::move(out_);
    }

  private:
    [[nodiscard]] float x(StepIndex step) const {
        return std::clamp(x_of(out_, std::min(step, view_.length)), out_.bars_left,
                          out_.bars_right);
    }

    void section(const char* name, float y) {
        out_.labels.push_back({name, {16, y}, Face::Sans, label_size, {InkRole::TextSoft}});
    }

    [[nodiscard]] std::string call_name(const CallSpan& call) const {
        std::string name = call.code < names_.size() ? names_[call.code] : "call";
        if (rows_.numbered(call.code)) name += " #" + std::to_string(call.call_number);
        return name;
    }

    // --- calls ---

    float calls(float y) {
        const std::size_t rows = std::min(rows_.calls().size(), most_rows);
        if (rows == 0) return y + call_pitch;
        const float pitch = std::min(call_pitch, view_.most_call_height / static_cast<float>(rows));
        section("calls", y + std::min(pitch, call_pitch) * 0.66F);
        for (std::size_t row = 0; row < rows; ++row) {
            call_row(rows_.calls()[row],
                     {0, y + static_cast<float>(row) * pitch, 0, pitch * 0.82F});
        }
        call_bottom_ = y + static_cast<float>(rows) * pitch;
        return call_bottom_;
    }

    // Bars of one row from left to right; each round of the loop moves at least
    // one narrowest bar onwards, so the pixels bound it.
    void call_row(const std::vector<std::uint32_t>& row, Rect line) {
        const auto begin_of = [&](std::uint32_t i) { return index_.calls[i].begin; };
        auto at = std::partition_point(row.begin(), row.end(), [&](std::uint32_t i) {
            return index_.calls[i].end <= out_.first;
        });
        while (at != row.end() && begin_of(*at) < out_.last) {
            const CallSpan& call = index_.calls[*at];
            const float left = x(call.begin);
            const float right = x(call.end);
            if (right - left >= narrowest) {
                call_bar(call, {left, line.y, right - left, line.h});
                ++at;
                continue;
            }
            const float edge = std::max(right, left + narrowest);
            const StepIndex next = std::max(step_at(out_, edge), call.begin + 1);
            const auto after = std::partition_point(
                at + 1, row.end(), [&](std::uint32_t i) { return begin_of(i) < next; });
            merged({left, line.y, edge - left, line.h}, call_ink(call), after - at, "calls");
            at = after;
        }
    }

    [[nodiscard]] Ink call_ink(const CallSpan& call) const {
        if (!colours_.owns_variables(call.code)) return {InkRole::RunningLine};
        return {InkRole::Scope, colours_.of(call.code, call.call_number)};
    }

    void call_bar(const CallSpan& call, Rect rect) {
        const bool module = call.code == 0;
        Bar bar{BarKind::Call,
                "f" + std::to_string(call.frame.value),
                rect,
                call_ink(call),
                {InkRole::OnScope},
                "",
                call_name(call),
                call.begin,
                std::min(call.end, view_.length),
                call.unwound};
        if (module) {
            bar.fill.alpha = 0.4F;
            bar.ink = {InkRole::Text};
        }
        bar.label = bar_label(bar.hint, rect);
        bar.hint += ", steps " + std::to_string(call.begin) + " to " +
                    (call.end == open_end ? "…" : std::to_string(call.end));
        if (call.unwound) bar.hint += ", left by an exception";
        out_.bars.push_back(std::move(bar));
    }

    [[nodiscard]] std::string bar_label(std::string_view text, const Rect& rect) const {
        if (rect.h < least_labelled || rect.w < 26) return "";
        return fitted(text, Face::MonoBold, label_size, rect.w - 12, measure_);
    }

    // Neighbours that merge become one bar.
    void merged(Rect rect, Ink ink, std::ptrdiff_t count, const char* what) {
        if (!out_.bars.empty()) {
            Bar& last = out_.bars.back();
            if (last.kind == BarKind::Merged && last.rect.y == rect.y &&
                rect.x - last.rect.right() < 1) {
                last.rect.w = rect.right() - last.rect.x;
                last.end = step_at(out_, rect.right());
                return;
            }
        }
        Bar bar{BarKind::Merged,
                "",
                rect,
                ink.faded(0.75F),
                {},
                "",
                std::string("many ") + what,
                step_at(out_, rect.x),
                step_at(out_, rect.right()),
                false};
        if (count == 1) bar.hint = std::string("one of the ") + what;
        out_.bars.push_back(std::move(bar));
    }

    // --- cells ---

    float cells(float y) {
        const std::size_t rows = rows_.cells().size() + (rows_.more_cells().empty() ? 0 : 1);
        const float pitch = std::min(cell_pitch, view_.most_cell_height / static_cast<float>(rows));
        section("cells", y + std::min(pitch, cell_pitch) * 0.66F);
        for (std::size_t row = 0; row < rows; ++row) {
            const bool rest = row == rows_.cells().size();
            cell_row(rest ? rows_.more_cells() : rows_.cells()[row],
                     {0, y + static_cast<float>(row) * pitch, 0, pitch * 0.72F}, rest);
        }
        return y + static_cast<float>(rows) * pitch;
    }

    void cell_row(const std::vector<std::uint32_t>& row, Rect line, bool overlapping) {
        const auto born = [&](std::uint32_t i) { return index_.cells[i].born; };
        auto at = std::partition_point(row.begin(), row.end(), [&](std::uint32_t i) {
            return (overlapping ? born(i) : index_.cells[i].died) < out_.first;
        });
        while (at != row.end() && born(*at) < out_.last) {
            const CellSpan& cell = index_.cells[*at];
            const float left = x(cell.born);
            const float right = x(cell.died);
            if (!overlapping && right - left >= narrowest) {
                cell_bar(*at, {left, line.y, right - left, line.h});
                ++at;
                continue;
            }
            const float edge = std::max(overlapping ? left : right, left) + narrowest;
            const StepIndex next = std::max(step_at(out_, edge), cell.born + 1);
            const auto after = std::partition_point(
                at + 1, row.end(), [&](std::uint32_t i) { return born(i) < next; });
            merged({left, line.y, edge - left, line.h}, {InkRole::Scope, cell_colour(cell)},
                   after - at, "cells");
            at = after;
        }
    }

    [[nodiscard]] std::uint8_t cell_colour(const CellSpan& cell) const {
        return colours_.of(cell.owner_code, cell.owner_call_number);
    }

    void cell_bar(std::uint32_t which, Rect rect) {
        const CellSpan& cell = index_.cells[which];
        const Ink ink{InkRole::Scope, cell_colour(cell)};
        const StepIndex owner_end = std::min(rows_.owner_end(which), cell.died);
        const float parting = std::clamp(x(owner_end), rect.x, rect.right());
        const std::string id = "o" + std::to_string(cell.cell.value);
        const std::string owner = owner_name(cell);
        const std::string hint = "cell " + cell.name + " of " + owner;
        if (parting > rect.x) {
            Bar bar{BarKind::Cell,
                    id,
                    {rect.x, rect.y, parting - rect.x, rect.h},
                    ink,
                    {InkRole::OnScope},
                    "",
                    hint,
                    cell.born,
                    owner_end,
                    false};
            bar.label = bar_label(cell.name, bar.rect);
            out_.bars.push_back(std::move(bar));
        }
        if (rect.right() - parting > 0.5F && owner_end < cell.died) {
            Bar bar{BarKind::Outlives,
                    id,
                    {parting, rect.y, rect.right() - parting, rect.h},
                    ink.faded(0.36F),
                    {InkRole::Text},
                    "",
                    hint + ", outlives its call",
                    owner_end,
                    std::min(cell.died, view_.length),
                    false};
            if (rect.h >= least_labelled && bar.rect.w > 60) {
                const std::string words =
                    (parting <= out_.bars_left ? cell.name + " " : "") + "outlives " + owner;
                bar.label = fitted(words, Face::Sans, label_size, bar.rect.w - 20, measure_);
            }
            if (parting > out_.bars_left && rect.h >= least_labelled)
                out_.ties.push_back(
                    {{parting, call_bottom_ - 4}, {parting, rect.bottom() + 3}, ink});
            out_.bars.push_back(std::move(bar));
        }
        if (rect.h >= least_marked) writes(cell, rect);
    }

    [[nodiscard]] std::string owner_name(const CellSpan& cell) const {
        std::string name = cell.owner_code < names_.size() ? names_[cell.owner_code] : "its call";
        if (rows_.numbered(cell.owner_code)) name += " #" + std::to_string(cell.owner_call_number);
        return name;
    }

    // A mark for each write that has room; values where words do not meet.
    void writes(const CellSpan& cell, Rect rect) {
        float label_free = 0;
        auto at =
            std::partition_point(cell.writes.begin(), cell.writes.end(),
                                 [&](const history::CellWrite& w) { return w.step < out_.first; });
        while (at != cell.writes.end() && at->step < out_.last) {
            const float where = x(at->step);
            Mark mark{MarkKind::Write,
                      {where, rect.y + rect.h / 2},
                      rect.h * 0.7F,
                      "",
                      "write to " + cell.name,
                      {InkRole::Text},
                      at->step};
            const float taken = mark_distance / 2;
            const bool on_words = rect.h >= least_labelled && under_words(rect, where);
            if (rect.h >= least_labelled && !on_words && where > label_free && view_.written) {
                mark.label =
                    fitted(view_.written(cell, *at), Face::MonoBold, label_size, 64, measure_);
                const float width = measure_.width(mark.label, Face::MonoBold, label_size);
                if (!mark.label.empty()) mark.hint += ": " + mark.label;
                if (where + width + 8 > rect.right()) mark.label.clear();
                if (!mark.label.empty()) label_free = where + width + mark_distance;
            }
            if (!on_words) out_.marks.push_back(std::move(mark));
            const StepIndex next = std::max(step_at(out_, where + taken), at->step + 1);
            at = std::partition_point(at + 1, cell.writes.end(),
                                      [&](const history::CellWrite& w) { return w.step < next; });
        }
    }

    // Whether the words of a bar in this row stand at `where`.
    [[nodiscard]] bool under_words(Rect row, float where) const {
        for (std::size_t i = out_.bars.size(); i-- > 0 && out_.bars[i].rect.y == row.y;) {
            const Bar& bar = out_.bars[i];
            if (bar.label.empty() || where < bar.rect.x) continue;
            const Face face = bar.kind == BarKind::Outlives ? Face::Sans : Face::MonoBold;
            if (where < bar.rect.x + 16 + measure_.width(bar.label, face, label_size)) return true;
        }
        return false;
    }

    // --- output and exceptions ---

    void output(float y) {
        section("output", y + 13);
        float free_from = 0;
        auto at =
            std::partition_point(index_.output.begin(), index_.output.end(),
                                 [&](const history::OutputMark& m) { return m.step < out_.first; });
        while (at != index_.output.end() && at->step < out_.last) {
            const float where = x(at->step);
            const bool future = at->step >= view_.at;
            Ink ink{at->is_error ? InkRole::Error : future ? InkRole::TextFaint : InkRole::Text};
            Mark mark{at->is_error ? MarkKind::ErrorOutput : MarkKind::Output,
                      {where, y + 9},
                      8,
                      "",
                      "",
                      ink,
                      at->step};
            mark.hint = printed(*at);
            if (where > free_from) {
                mark.label = fitted(mark.hint, Face::Mono, label_size, 150, measure_);
                free_from = where + 14 + measure_.width(mark.label, Face::Mono, label_size) + 8;
                if (free_from > out_.bars_right + 10) mark.label.clear();
            }
            out_.marks.push_back(std::move(mark));
            const StepIndex next = std::max(step_at(out_, where + mark_distance / 2), at->step + 1);
            at = std::partition_point(at + 1, index_.output.end(),
                                      [&](const history::OutputMark& m) { return m.step < next; });
        }
    }

    // The first line of what was printed, without its end.
    [[nodiscard]] std::string printed(const history::OutputMark& mark) const {
        if (mark.begin >= index_.text.size()) return "";
        std::string_view text(index_.text);
        text = text.substr(mark.begin, std::min<std::uint64_t>(mark.end - mark.begin, 80));
        return std::string(text.substr(0, text.find('\n')));
    }

    void exceptions() {
        auto at = std::partition_point(
            index_.exceptions.begin(), index_.exceptions.end(),
            [&](const history::ExceptionMark& m) { return m.step < out_.first; });
        while (at != index_.exceptions.end() && at->step < out_.last) {
            const float where = x(at->step);
            out_.marks.push_back({MarkKind::Exception,
                                  {where, call_bottom_ + 5},
                                  8,
                                  "",
                                  at->type_name + (at->text.empty() ? "" : ": " + at->text),
                                  {InkRole::Error},
                                  at->step});
            const StepIndex next = std::max(step_at(out_, where + mark_distance / 2), at->step + 1);
            at = std::partition_point(
                at + 1, index_.exceptions.end(),
                [&](const history::ExceptionMark& m) { return m.step < next; });
        }
    }

    const history::Index& index_;
    const TimelineRows& rows_;
    const std::vector<std::string>& names_;
    const ScopeColours& colours_;
    const TimelineView& view_;
    const TextMeasure& measure_;
    Timeline out_;
    float call_bottom_ = 0;
};

}  // namespace

Timeline timeline(const history::Index& index, const TimelineRows& rows,
                  const std::vector<std::string>& names, const ScopeColours& colours,
                  const TimelineView& view, const TextMeasure& measure) {
    return Drawing(index, rows, names, colours, view, measure).run();
}

float x_of(const Timeline& timeline, StepIndex step) {
    const double span = static_cast<double>(timeline.last - timeline.first);
    const double from_first = step >= timeline.first ? static_cast<double>(step - timeline.first)
                                                     : -static_cast<double>(timeline.first - step);
    return static_cast<float>(timeline.bars_left +
                              from_first / span * (timeline.bars_right - timeline.bars_left));
}

StepIndex step_at(const Timeline& timeline, float x) {
    const double share = std::clamp(
        (x - timeline.bars_left) / (timeline.bars_right - timeline.bars_left), 0.0F, 1.0F);
    return timeline.first + static_cast<StepIndex>(std::llround(
                                share * static_cast<double>(timeline.last - timeline.first)));
}

std::int32_t bar_at(const Timeline& timeline, Point point) {
    for (std::size_t i = timeline.bars.size(); i-- > 0;) {
        if (timeline.bars[i].rect.contains(point)) return static_cast<std::int32_t>(i);
    }
    return -1;
}

std::int32_t mark_at(const Timeline& timeline, Point point) {
    for (std::size_t i = timeline.marks.size(); i-- > 0;) {
        const Point at = timeline.marks[i].at;
        if (std::abs(at.x - point.x) <= 6 && std::abs(at.y - point.y) <= 8)
            return static_cast<std::int32_t>(i);
    }
    return -1;
}

}  // namespace outlive::scene
