#include "app/scene/rows.hpp"

#include <algorithm>

#include "app/scene/metrics.hpp"

namespace outlive::scene {
namespace {

using snapshot::FrameState;
using snapshot::FrameView;
using snapshot::VariableRole;

constexpr std::size_t most_variables = 36;
constexpr std::size_t head_variables = 12;
constexpr std::size_t most_gone = 3;

std::uint32_t index32(std::size_t i) {
    return static_cast<std::uint32_t>(i);
}

void add(std::vector<Row>& rows, RowKind kind, float height, std::size_t index = 0) {
    rows.push_back({kind, index32(index), height});
}

// One that is shown whole says so where its fold would stand.
void add_folded(std::vector<Row>& rows, std::vector<Row> listed, bool unfolded) {
    Folding folding = fold(listed.size(), head_variables, most_variables, 8);
    if (unfolded && folding.hidden > 0) {
        rows.insert(rows.end(), listed.begin(), listed.end());
        return add(rows, RowKind::Unfolded, metrics::word_row_height);
    }
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (i == folding.head && folding.hidden > 0) {
            add(rows, RowKind::Fold, metrics::word_row_height, folding.hidden);
            i += folding.hidden;
        }
        rows.push_back(listed[i]);
    }
}

bool owns(const snapshot::VariableView& variable) {
    return variable.role != VariableRole::Free;
}

Row variable_row(const FrameView& frame, std::size_t i) {
    const bool cell = frame.variables[i].role == VariableRole::Cell;
    return {cell ? RowKind::Cell : RowKind::Variable, index32(i),
            cell ? metrics::cell_row_height : metrics::variable_height};
}

std::vector<Row> cell_rows(const FrameView& call) {
    std::vector<Row> listed;
    for (std::size_t i = 0; i < call.variables.size(); ++i) {
        if (call.variables[i].role == VariableRole::Cell) listed.push_back(variable_row(call, i));
    }
    return listed;
}

}  // namespace

Folding fold(std::size_t count, std::size_t head, std::size_t most, std::size_t step) {
    if (count <= most) return {count, 0};
    return {head, (count - most + step - 1) / step * step};
}

Folding fold_cards(std::size_t count, std::size_t head, std::size_t step,
                   const std::function<float(std::size_t)>& height_of_card) {
    constexpr std::size_t worth_folding = 4;  // fewer in the middle are shown, however high
    if (count <= head + worth_folding) return {count, 0};
    float room = metrics::highest_lane;
    std::size_t kept = 0;
    for (; kept < std::min(head, count); ++kept) room -= height_of_card(kept) + metrics::box_gap;
    const std::size_t after = count - kept;
    std::size_t tail = 0;
    while (tail < after && room > 0) {
        room -= height_of_card(count - 1 - tail) + metrics::box_gap;
        if (room > 0) ++tail;
    }
    if (tail >= after) return {count, 0};
    const std::size_t hidden = (after - tail + step - 1) / step * step;
    return {kept, std::min(hidden, after - std::min<std::size_t>(after, 2))};
}

std::vector<Row> frame_rows(const FrameView& frame) {
    std::vector<Row> rows;
    rows.reserve(frame.variables.size() + 4);
    add(rows, RowKind::Title, metrics::title_height);
    std::vector<Row> listed;
    listed.reserve(frame.variables.size());
    for (const bool own : {true, false}) {
        for (std::size_t i = 0; i < frame.variables.size(); ++i) {
            if (owns(frame.variables[i]) == own) listed.push_back(variable_row(frame, i));
        }
    }
    const bool owns_some = std::any_of(frame.variables.begin(), frame.variables.end(), owns);
    add_folded(rows, std::move(listed), frame.unfolded);
    const bool speaks =
        frame.kind != bytecode::CodeKind::Module && frame.state == FrameState::Running;
    if (!owns_some && speaks) add(rows, RowKind::NoOwnVariables, metrics::word_row_height);
    if (speaks && frame.caller_line > 0) add(rows, RowKind::CalledFrom, metrics::word_row_height);
    return rows;
}

std::vector<Row> scope_rows(const FrameView& call, bool inside) {
    std::vector<Row> rows;
    add(rows, RowKind::Title, metrics::title_height);
    if (inside) add(rows, RowKind::Inside, metrics::inside_height);
    add_folded(rows, cell_rows(call), call.unfolded);
    const bool all = call.unfolded || call.gone.size() <= most_gone;
    const std::size_t shown = all ? call.gone.size() : most_gone - 1;
    for (std::size_t i = 0; i < shown; ++i) add(rows, RowKind::Gone, metrics::word_row_height, i);
    if (shown < call.gone.size()) {
        add(rows, RowKind::Fold, metrics::word_row_height, call.gone.size() - shown);
    } else if (call.unfolded && rows.back().kind != RowKind::Unfolded) {
        add(rows, RowKind::Unfolded, metrics::word_row_height);
    }
    return rows;
}

float future_scope_height(const FrameView& frame, bool inside) {
    std::size_t plain = 0;
    for (const auto& variable : frame.variables) {
        plain += variable.role == VariableRole::Parameter || variable.role == VariableRole::Local;
    }
    std::vector<Row> rows = scope_rows(frame, inside);
    const std::size_t gone = std::min(plain, most_gone);
    return height_of(rows) + static_cast<float>(gone) * metrics::word_row_height;
}

std::vector<Row> object_rows(const snapshot::ObjectView& object) {
    std::vector<Row> rows;
    rows.reserve(object.edges.size() + 5);
    add(rows, RowKind::Title, metrics::title_height);
    bool closure = false;
    for (std::size_t i = 0; i < object.edges.size(); ++i) {
        if (!object.edges[i].cell) continue;
        closure = true;
        add(rows, RowKind::Closure, metrics::item_height, i);
    }
    for (std::size_t i = 0; i < object.edges.size(); ++i) {
        if (!object.edges[i].cell) add(rows, RowKind::Item, metrics::item_height, i);
    }
    if (object.hidden_edges > 0) {
        const auto hidden = std::min<std::uint64_t>(object.hidden_edges, 0xFFFFFFFFU);
        add(rows, RowKind::Fold, metrics::word_row_height, hidden);
    }
    if (object.unfolded) add(rows, RowKind::Unfolded, metrics::word_row_height);
    if (object.kind == snapshot::ObjectKind::Generator)
        add(rows, RowKind::Call, metrics::item_height);
    if (object.kind == snapshot::ObjectKind::Function) {
        add(rows, closure ? RowKind::HeldBy : RowKind::NoEnclosing, metrics::word_row_height);
    }
    return rows;
}

float reserved_height(const snapshot::ObjectView& object) {
    using snapshot::ObjectKind;
    const float height = height_of(object_rows(object));
    const bool grows = object.kind == ObjectKind::List || object.kind == ObjectKind::Dict ||
                       object.kind == ObjectKind::Set || object.kind == ObjectKind::Instance ||
                       object.kind == ObjectKind::Class;
    if (!grows || object.hidden_edges > 0) return height;
    // Lists grow most, and what they hold often stands below them.
    const std::size_t step = object.kind == ObjectKind::List ? 6 : 4;
    const std::size_t items = object.edges.size();
    const std::size_t room = items == 0 ? step : (step - items % step) % step;
    return height + static_cast<float>(room) * metrics::item_height;
}

float height_of(const std::vector<Row>& rows) {
    float height = metrics::bottom_pad;
    for (const Row& row : rows) height += row.height;
    return height;
}

}  // namespace outlive::scene
