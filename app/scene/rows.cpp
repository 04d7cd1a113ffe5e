#include "app/scene/rows.hpp"

#include <algorithm>

#include "app/scene/metrics.hpp"
#include "app/scene/titles.hpp"

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

// A card that waits leaves others some of a narrow lane.
Folding fold_variables(std::size_t count, bool runs, const Room& room) {
    if (!room.bounded()) return fold(count, head_variables, most_variables, 8);
    constexpr float share_of_waiting = 0.5F;
    constexpr std::size_t least_variables = 6;
    const float high = room.lane_height() * (runs ? 1 : share_of_waiting);
    const auto rows = static_cast<std::size_t>(
        std::max(0.0F, high - metrics::title_height - metrics::bottom_pad) /
        metrics::variable_height);
    const std::size_t most = std::clamp(rows, least_variables, most_variables);
    return fold(count, std::min(most / 2, head_variables), most, 2);
}

// One that is shown whole says so where its fold would stand.
void add_folded(std::vector<Row>& rows, std::vector<Row> listed, const FrameView& call,
                const Room& room) {
    const bool unfolded = call.unfolded;
    const Folding folding = fold_variables(listed.size(), call.state == FrameState::Running, room);
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

float further_lines(std::string_view name, std::size_t letters, float line) {
    if (name.size() <= letters) return 0;
    return static_cast<float>(name_lines(name, letters).size() - 1) * line;
}

Row variable_row(const FrameView& frame, std::size_t i, const Room& room) {
    const snapshot::VariableView& variable = frame.variables[i];
    if (variable.role == VariableRole::Cell) {
        const float more = further_lines(variable.name, cell_letters(room), metrics::name_line);
        return {RowKind::Cell, index32(i), metrics::cell_row_height + more};
    }
    const float more =
        further_lines(variable.name, variable_letters(variable, room), metrics::name_line);
    return {RowKind::Variable, index32(i), metrics::variable_height + more};
}

// Names of what is gone say least: in a low lane they leave the cells room.
std::size_t most_gone_below(const std::vector<Row>& rows, const Room& room) {
    if (!room.bounded()) return most_gone;
    constexpr float share_of_card = 0.5F;
    const float left = (room.lane_height() - metrics::box_gap) * share_of_card - height_of(rows);
    const auto fit = static_cast<std::size_t>(std::max(0.0F, left / metrics::word_row_height));
    return std::clamp<std::size_t>(fit, 1, most_gone);
}

void add_title(std::vector<Row>& rows, std::string_view title, float card_width, const Room& room) {
    const float more = further_lines(title, title_letters(card_width, room), metrics::title_line);
    add(rows, RowKind::Title, metrics::title_height + more);
}

std::vector<Row> cell_rows(const FrameView& call, const Room& room) {
    std::vector<Row> listed;
    for (std::size_t i = 0; i < call.variables.size(); ++i) {
        if (call.variables[i].role == VariableRole::Cell)
            listed.push_back(variable_row(call, i, room));
    }
    return listed;
}

}  // namespace

Folding fold(std::size_t count, std::size_t head, std::size_t most, std::size_t step) {
    if (count <= most) return {count, 0};
    return {head, (count - most + step - 1) / step * step};
}

Folding fold_cards(std::size_t count, const FoldedLane& lane,
                   const std::function<float(std::size_t)>& height_of_card) {
    // Fewer in the middle are shown, however high, where one can scroll.
    const std::size_t worth_folding = lane.room.bounded() ? 1 : 4;
    const std::size_t head = lane.head;
    const std::size_t step = lane.step;
    if (count <= head + worth_folding) return {count, 0};
    float room = lane.room.lane_height();
    std::size_t kept = 0;
    for (; kept < std::min(head, count); ++kept) room -= height_of_card(kept) + metrics::box_gap;
    const std::size_t after = count - kept;
    std::size_t tail = 0;
    while (tail < after && room > 0) {
        room -= height_of_card(count - 1 - tail) + metrics::box_gap;
        if (room > 0) ++tail;
    }
    if (tail >= after) return {count, 0};
    // Where one cannot scroll the last two come before the first.
    if (lane.room.bounded() && head > 0 && tail < std::min<std::size_t>(after, 2))
        return fold_cards(count, {0, step, lane.room}, height_of_card);
    const std::size_t hidden = (after - tail + step - 1) / step * step;
    return {kept, std::min(hidden, after - std::min<std::size_t>(after, 2))};
}

std::vector<Row> frame_rows(const FrameView& frame, const Room& room) {
    std::vector<Row> rows;
    rows.reserve(frame.variables.size() + 4);
    add_title(rows, call_title(frame), metrics::stack_width, room);
    std::vector<Row> listed;
    listed.reserve(frame.variables.size());
    for (const bool own : {true, false}) {
        for (std::size_t i = 0; i < frame.variables.size(); ++i) {
            if (owns(frame.variables[i]) == own) listed.push_back(variable_row(frame, i, room));
        }
    }
    const bool owns_some = std::any_of(frame.variables.begin(), frame.variables.end(), owns);
    add_folded(rows, std::move(listed), frame, room);
    const bool speaks =
        frame.kind != bytecode::CodeKind::Module && frame.state == FrameState::Running;
    if (!owns_some && speaks) add(rows, RowKind::NoOwnVariables, metrics::word_row_height);
    if (speaks && frame.caller_line > 0) add(rows, RowKind::CalledFrom, metrics::word_row_height);
    return rows;
}

std::vector<Row> scope_rows(const FrameView& call, bool inside, const Room& room) {
    std::vector<Row> rows;
    const float indent = inside ? metrics::indent_step : 0;
    add_title(rows, call_title(call), metrics::scope_width - indent, room);
    if (inside) add(rows, RowKind::Inside, metrics::inside_height);
    add_folded(rows, cell_rows(call, room), call, room);
    const std::size_t most = most_gone_below(rows, room);
    const bool all = call.unfolded || call.gone.size() <= most;
    const std::size_t shown = all ? call.gone.size() : most - 1;
    for (std::size_t i = 0; i < shown; ++i) add(rows, RowKind::Gone, metrics::word_row_height, i);
    if (shown < call.gone.size()) {
        add(rows, RowKind::Fold, metrics::word_row_height, call.gone.size() - shown);
    } else if (call.unfolded && rows.back().kind != RowKind::Unfolded) {
        add(rows, RowKind::Unfolded, metrics::word_row_height);
    }
    return rows;
}

float future_scope_height(const FrameView& frame, bool inside, const Room& room) {
    std::size_t plain = 0;
    for (const auto& variable : frame.variables) {
        plain += variable.role == VariableRole::Parameter || variable.role == VariableRole::Local;
    }
    const std::vector<Row> rows = scope_rows(frame, inside, room);
    const std::size_t gone = std::min(plain, most_gone_below(rows, room));
    return height_of(rows) + static_cast<float>(gone) * metrics::word_row_height;
}

std::vector<Row> object_rows(const snapshot::ObjectView& object, const Room& room) {
    std::vector<Row> rows;
    rows.reserve(object.edges.size() + 5);
    add_title(rows, object_title(object), metrics::object_width, room);
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

float reserved_height(const snapshot::ObjectView& object, const Room& room) {
    using snapshot::ObjectKind;
    const float height = height_of(object_rows(object, room));
    const bool grows = object.kind == ObjectKind::List || object.kind == ObjectKind::Dict ||
                       object.kind == ObjectKind::Set || object.kind == ObjectKind::Instance ||
                       object.kind == ObjectKind::Class;
    if (!grows || object.hidden_edges > 0 || room.bounded()) return height;
    // Lists grow most, and what they hold often stands below them.
    const std::size_t step = object.kind == ObjectKind::List ? 6 : 4;
    const std::size_t items = object.edges.size();
    const std::size_t spare = items == 0 ? step : (step - items % step) % step;
    return height + static_cast<float>(spare) * metrics::item_height;
}

std::size_t title_letters(float card_width, const Room& room) {
    return letters_in(card_width - 2 * metrics::card_pad, room.type_size(metrics::title_size));
}

float least_slot_of(const snapshot::VariableView& variable) {
    const bool dot = variable.role == VariableRole::Free ||
                     variable.value.kind == snapshot::ValueView::Kind::Reference ||
                     variable.value.text.starts_with("module ");
    return dot ? metrics::dot_slot_width : metrics::least_slot_width;
}

std::size_t variable_letters(const snapshot::VariableView& variable, const Room& room) {
    constexpr float gap = 10;
    const float slot = least_slot_of(variable);
    return letters_in(metrics::stack_width - 2 * metrics::card_pad - slot - gap,
                      room.type_size(metrics::name_size));
}

std::size_t cell_letters(const Room& room) {
    constexpr float pads = 2 * 16;
    const float width = metrics::scope_width - metrics::indent_step - 2 * metrics::card_pad;
    return letters_in(width - pads, room.type_size(metrics::cell_name_size));
}

std::size_t lines_in(float height, float single, float line) {
    return 1 + static_cast<std::size_t>(std::max(0.0F, (height - single) / line + 0.5F));
}

float height_of(const std::vector<Row>& rows) {
    float height = metrics::bottom_pad;
    for (const Row& row : rows) height += row.height;
    return height;
}

}  // namespace outlive::scene
