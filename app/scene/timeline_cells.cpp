// The lower rows of the timeline: the cells, with the part that outlives the call.
#include <algorithm>
#include <cmath>

#include "app/scene/timeline_drawing.hpp"

namespace outlive::scene {
namespace {

constexpr float cell_pitch = 29;
constexpr float crowd_column = 4;

}  // namespace

float TimelineDrawing::wanted_by_cells() const {
    const std::size_t rows = std::min<std::size_t>(rows_.cells().size(), view_.most_cell_rows + 1);
    return static_cast<float>(rows) * cell_pitch;
}

float TimelineDrawing::cells(float y) {
    const std::size_t shown_rows =
        std::min<std::size_t>(rows_.cells().size(), view_.most_cell_rows);
    const CellCrowd& more = rows_.cells_beyond(view_.most_cell_rows);
    const std::size_t rows = shown_rows + (more.empty() ? 0 : 1);
    const float room = std::max(rows_height_ - (call_bottom_ - top_), 24.0F);
    const float pitch = std::min(cell_pitch, room / static_cast<float>(rows));
    section("cells", y + 15);
    for (std::size_t row = 0; row < rows; ++row) {
        const Rect place{0, y + static_cast<float>(row) * pitch, 0, pitch * 0.72F};
        if (row == shown_rows) {
            crowd(more, place);
            break;
        }
        label_free_ = 0;
        walk(
            Line{rows_.cells()[row], place, "cell"},
            [&](std::uint32_t i) { return index_.cells[i].died; },
            [&](std::uint32_t i, Rect rect) { cell_bar(i, rect); },
            [&](std::uint32_t i) { return cell_ink(index_.cells[i]); });
    }
    return y + static_cast<float>(rows) * pitch;
}

Ink TimelineDrawing::cell_ink(const CellSpan& cell) const {
    return {InkRole::Scope, colours_.of(cell.owner_code, cell.owner_call_number)};
}

void TimelineDrawing::cell_bar(std::uint32_t which, Rect rect) {
    const CellSpan& cell = index_.cells[which];
    const Ink ink = cell_ink(cell);
    const StepIndex owner_end = std::min({rows_.owner_end(index_, which), cell.died, known_});
    const float parting = std::clamp(x(owner_end), rect.x, rect.right());
    if (parting > rect.x) {
        Bar bar{
            .kind = BarKind::Cell,
            .id = "o" + std::to_string(cell.cell.value),
            .rect = {rect.x, rect.y, parting - rect.x, rect.h},
            .fill = ink,
            .ink = {InkRole::OnScope},
            .hint = "cell " + cell.name + " of " + name_of(cell.owner_code, cell.owner_call_number),
            .begin = cell.born,
            .end = owner_end,
            .cell = cell.cell};
        bar.label = bar_label(cell.name, bar.rect);
        out_.bars.push_back(std::move(bar));
    }
    if (rect.right() - parting > 0.5F && owner_end < std::min(cell.died, known_)) {
        if (parting > out_.bars_left && rect.h >= least_labelled)
            out_.ties.push_back({{parting, call_bottom_ - 4}, {parting, rect.bottom() + 3}, ink});
        out_.bars.push_back(
            outliving_bar(cell, {parting, rect.y, rect.right() - parting, rect.h}, owner_end));
    }
    if (rect.h < least_marked) return;
    writes(cell, rect, parting);
    reads(cell, rect, parting);
}

Bar TimelineDrawing::outliving_bar(const CellSpan& cell, Rect rect, StepIndex owner_end) const {
    const std::string owner = name_of(cell.owner_code, cell.owner_call_number);
    Bar bar{.kind = BarKind::Outlives,
            .id = "o" + std::to_string(cell.cell.value),
            .rect = rect,
            .fill = cell_ink(cell).faded(0.36F),
            .ink = {InkRole::Text},
            .hint = "cell " + cell.name + ", outlives " + owner,
            .begin = owner_end,
            .end = std::min(cell.died, known_),
            .cell = cell.cell};
    if (rect.h < least_labelled || rect.w <= 60) return bar;
    const bool alone = rect.x <= out_.bars_left;  // the part with its name is out of sight
    bar.label = fitted((alone ? cell.name + " outlives " : "outlives ") + owner, Face::Sans,
                       timeline_label_size, rect.w - 20, measure_);
    return bar;
}

// How many more cells live, by shade.
void TimelineDrawing::crowd(const CellCrowd& more, Rect rect) {
    const float left = x(std::max(more.first_birth(), out_.first));
    const float right = x(std::min(known_, out_.last));
    const auto most = static_cast<float>(more.size());
    const std::size_t first_bar = out_.bars.size();
    const std::string unfolding =
        view_.most_cell_rows < many_cell_rows ? ": a click or Shift+T gives them rows" : "";
    for (float from = left; from < right; from += crowd_column) {
        const float to = std::min(from + crowd_column, right);
        const std::size_t alive = more.alive(step_at(out_, to));
        if (alive == 0) continue;
        const float level = std::ceil(static_cast<float>(alive) / most * 5) / 5;
        const Ink ink{InkRole::TextSoft, 0, 0.15F + 0.35F * level};
        Bar* last = out_.bars.size() > first_bar ? &out_.bars.back() : nullptr;
        if (last != nullptr && last->fill == ink && last->rect.right() >= from - 0.1F) {
            last->rect.w = to - last->rect.x;
            last->end = step_at(out_, to);
            continue;
        }
        out_.bars.push_back({.kind = BarKind::Cell,
                             .rect = {from, rect.y, to - from, rect.h},
                             .fill = ink,
                             .ink = {InkRole::Text},
                             .hint = grouped(alive) + " more cells live here" + unfolding,
                             .begin = step_at(out_, from),
                             .end = step_at(out_, to)});
    }
    if (out_.bars.size() == first_bar) return;
    const float high = std::max(rect.h, timeline_label_size);
    out_.fold = {0, rect.bottom() - high, out_.bars_right, high + 3};
    section("+ " + grouped(more.size()) + " more", rect.bottom(), InkRole::TextSoft);
}

}  // namespace outlive::scene
