// How one timeline is made: what its parts share. Private to timeline*.cpp.
//
// Lives for one call of `timeline`; the parts run in the order stops, calls, cells,
// output, exceptions, and each adds to `out_`.
#pragma once

#include "app/scene/timeline.hpp"

namespace outlive::scene {

class TimelineDrawing {
  public:
    TimelineDrawing(const history::Index& index, const TimelineRows& rows,
                    const std::vector<std::string>& names, const ScopeColours& colours,
                    const TimelineView& view, const TextMeasure& measure);
    [[nodiscard]] Timeline run();

  private:
    using CallSpan = history::CallSpan;
    using CellSpan = history::CellSpan;
    using StepIndex = support::StepIndex;
    // A row of spans, its place, and what to say of many.
    struct Line {
        const TimelineRow& row;
        Rect rect;  // its height and place; x and w are nothing
        const char* what;
    };

    // timeline.cpp
    [[nodiscard]] float x(StepIndex step) const;
    void section(const std::string& name, float y, InkRole role = InkRole::TextSoft);
    [[nodiscard]] static Rect apart(Rect rect);
    [[nodiscard]] std::string bar_label(std::string_view text, const Rect& rect) const;
    [[nodiscard]] std::string name_of(std::uint32_t code, std::uint32_t number) const;
    template <class EndOf, class Single, class Colour>
    void walk(const Line& line, const EndOf& end_of, const Single& single, const Colour& colour);
    void gather(const Line& line, Rect rect, Ink ink, std::uint64_t count, StepIndex covered);
    void say_what_was_gathered();
    void unlisted(float top, float bottom);

    // timeline_calls.cpp
    [[nodiscard]] float calls(float y);
    void call_bar(const CallSpan& call, Rect rect);
    [[nodiscard]] Ink call_ink(const CallSpan& call) const;

    // timeline_cells.cpp
    [[nodiscard]] float wanted_by_cells() const;
    [[nodiscard]] float cells(float y);
    void cell_bar(std::uint32_t which, Rect rect);
    [[nodiscard]] Bar outliving_bar(const CellSpan& cell, Rect rect, StepIndex owner_end) const;
    void crowd(const CellCrowd& more, Rect rect);
    [[nodiscard]] Ink cell_ink(const CellSpan& cell) const;

    // timeline_marks.cpp
    void writes(const CellSpan& cell, Rect rect, float parting);
    void reads(const CellSpan& cell, Rect rect, float parting);
    void label_write(const CellSpan& cell, const history::CellWrite& write, Rect rect, Mark& mark);
    [[nodiscard]] bool under_words(Rect row, float where) const;
    void stops(float y);
    void output(float y);
    void exceptions(float y);
    [[nodiscard]] std::string printed(const history::OutputMark& mark) const;

    const history::Index& index_;
    const TimelineRows& rows_;
    const std::vector<std::string>& names_;
    const ScopeColours& colours_;
    const TimelineView& view_;
    const TextMeasure& measure_;
    Timeline out_;
    StepIndex known_ = 0;  // calls and cells are listed up to here
    float top_;
    float rows_height_ = 0;  // of calls and cells together
    float paler_ = 1;        // of the row being drawn
    float column_ = 2;       // its spans that are narrower are gathered
    float call_bottom_ = 0;
    float label_free_ = 0;  // in the row being drawn, from here on
};

// The first position from `from` on for which `is_before` is false: looks near by
// first, so that walking along a row costs little.
template <class Before>
[[nodiscard]] std::size_t first_behind(std::size_t from, std::size_t size,
                                       const Before& is_before) {
    std::size_t reach = 1;
    std::size_t low = from;
    while (low < size && is_before(low)) {
        from = low + 1;
        low += reach;
        reach *= 2;
    }
    std::size_t high = low < size ? low : size;
    while (from < high) {
        const std::size_t middle = (from + high) / 2;
        if (is_before(middle)) {
            from = middle + 1;
        } else {
            high = middle;
        }
    }
    return from;
}

inline constexpr float timeline_label_size = 12.5F;
inline constexpr float least_labelled = 11;  // rows below this height have no words
inline constexpr float least_marked = 6;     // and below this no marks

// Spans from left to right; each round moves on by a column at least, so the
// pixels bound the rounds.
template <class EndOf, class Single, class Colour>
void TimelineDrawing::walk(const Line& line, const EndOf& end_of, const Single& single,
                           const Colour& colour) {
    const TimelineRow& row = line.row;
    const std::size_t size = row.spans.size();
    const auto end_at = [&](std::size_t i) { return std::min(end_of(row.spans[i]), known_); };
    const auto begins_before = [&](StepIndex step) {
        return [&row, step](std::size_t i) { return row.begins[i] < step; };
    };
    std::size_t at = first_behind(0, size, begins_before(out_.first));
    if (at > 0 && end_at(at - 1) > out_.first) --at;
    const StepIndex last = std::min(out_.last, known_);
    while (at < size && row.begins[at] < last) {
        const float left = x(row.begins[at]);
        const float right = x(end_at(at));
        if (right - left >= column_) {
            single(row.spans[at], Rect{left, line.rect.y, right - left, line.rect.h});
            ++at;
            continue;
        }
        const float edge = left + column_;
        const StepIndex behind = std::max(step_at(out_, edge), row.begins[at] + 1);
        const std::size_t next = first_behind(at + 1, size, begins_before(behind));
        const StepIndex last_end = end_at(next - 1);
        const StepIndex covered = row.covered[next - 1] - row.covered[at] + last_end -
                                  std::min(last_end, row.begins[next - 1]);
        const bool one_colour = row.turns[next - 1] == row.turns[at];
        gather(line, {left, line.rect.y, edge - left, line.rect.h},
               one_colour ? colour(row.spans[at]) : Ink{InkRole::TextSoft}, next - at, covered);
        at = next;
    }
}

}  // namespace outlive::scene
