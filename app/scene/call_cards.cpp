// Cards of calls: frames on the stack, suspended generators, and the scopes
// that returned calls leave behind, with their cells.
#include <algorithm>

#include "app/scene/card_drawing.hpp"
#include "app/scene/metrics.hpp"

namespace outlive::scene {

using snapshot::FrameState;
using snapshot::FrameView;
using snapshot::ValueView;
using snapshot::VariableRole;
using snapshot::VariableView;

namespace {

std::string call_id(const FrameView& call) {
    return "f" + std::to_string(call.id.value);
}
std::string object_id(support::ObjectId id) {
    return "o" + std::to_string(id.value);
}

std::string state_word(const FrameView& frame) {
    switch (frame.state) {
        case FrameState::Running:
            return "running";
        case FrameState::Suspended:
            return "suspended";
        case FrameState::Returned:
            return "returned";
        case FrameState::Waiting:
            break;
    }
    if (frame.kind == bytecode::CodeKind::Module || frame.line == 0) return "";
    return "waits at line " + std::to_string(frame.line);
}

// A cell stands in the middle of its row.
constexpr float cell_inset = (metrics::cell_row_height - metrics::cell_height) / 2;

constexpr float cell_pad = 16;  // left and right inside a cell

constexpr float least_value = 14.5F;

// How big a value is set in its cell: short ones are read from the last row, and stay
// larger than the names beside them where those have grown.
float value_size(std::size_t length, const TextMeasure& measure) {
    constexpr float above_names = 1.35F;
    const float names = measure.size_of(0);
    if (length <= 5) return std::max(26.0F, above_names * names);
    return std::max(length <= 9 ? 19.0F : least_value, names);
}

}  // namespace

void CardDrawing::frame(const FrameView& frame, Rect rect, std::uint32_t column) {
    const bool runs = frame.id == running_;
    const bool module = frame.kind == bytecode::CodeKind::Module;
    const bool owns = std::any_of(frame.variables.begin(), frame.variables.end(),
                                  [](const auto& v) { return v.role != VariableRole::Free; });
    const Ink own = owns || module ? call_ink(frame) : Ink{InkRole::TextSoft};
    Box box{.kind = BoxKind::Frame,
            .id = call_id(frame),
            .name = frame.name,
            .rect = rect,
            .radius = metrics::card_radius,
            .fill = {InkRole::Card},
            .stroke = own,
            .stroke_width = 1.8F};
    if (runs) {
        box.stroke = {InkRole::RunningLine};
        box.stroke_width = 2.8F;
        box.glow = true;
        if (index_.snapshot().exception_raised) box.stroke = {InkRole::Error};
    } else if (frame.id == highlight_.selected_frame && frame.id) {
        box.stroke_width = 2.8F;
    }
    if (frame.state == FrameState::Suspended) box.fill = {InkRole::GhostCard};
    const BoxIndex card = add(std::move(box));
    if (runs) scene_.running = card;
    if (frame.generator)
        ports_[call_port(frame.id)] = {
            call_id(frame), column, rect, rect.y + 10, rect.y + metrics::title_height,
            column > 0,     true};
    const std::vector<Row> rows = frame_rows(frame, room_);
    const Ink title_ink = runs && !owns && !module ? Ink{InkRole::Running} : own;
    const ValueView& exception = index_.snapshot().handled_exception;
    const bool ended = module && !running_;
    if ((runs || ended) && exception.kind != ValueView::Kind::Unbound) {
        const snapshot::Snapshot& shot = index_.snapshot();
        const std::string way = ended                   ? "ended by "
                                : shot.exception_raised ? "left by "
                                : shot.in_except_clause ? "handles "
                                                        : "stopped by ";
        const bool matched = frame.id == highlight_.handles;
        title(card, rows.front(), call_title(frame), title_ink,
              {way + exception.type_name, {matched ? InkRole::Good : InkRole::Error}});
    } else {
        title(card, rows.front(), call_title(frame), title_ink,
              {state_word(frame), {runs ? InkRole::Running : InkRole::TextSoft}});
    }
    float y = rect.y;
    at(card).texts.reserve(rows.size() + 2);
    for (const Row& row : rows) {
        frame_row(card, frame, row, y, column);
        y += row.height;
    }
}

void CardDrawing::frame_row(BoxIndex card, const FrameView& frame, const Row& row, float y,
                            std::uint32_t column) {
    const Rect rect = at(card).rect;
    const float pad = metrics::card_pad;
    const Point baseline{pad, y - rect.y + row.height / 2 + 4};
    switch (row.kind) {
        case RowKind::Variable:
            variable(card, frame, frame.variables[row.index],
                     {rect.x + pad, y, rect.w - 2 * pad, row.height}, column);
            break;
        case RowKind::Cell:
            cell(card, frame.variables[row.index],
                 {rect.x + pad, y + cell_inset, rect.w - 2 * pad, row.height - 2 * cell_inset},
                 false, call_ink(frame), column);
            break;
        case RowKind::Fold:
            fold_row(card, "… " + std::to_string(row.index) + " more names", y - rect.y,
                     row.height);
            break;
        case RowKind::Unfolded:
            fold_row(card, "fold again", y - rect.y, row.height);
            break;
        case RowKind::NoOwnVariables:
            words_that_fit(card, {"no variables of its own", "nothing of its own"}, baseline,
                           metrics::small_size + 0.5F, rect.w - 2 * pad);
            break;
        case RowKind::CalledFrom:
            fitted_words(card, "called from line " + std::to_string(frame.caller_line), baseline,
                         Face::Sans, metrics::small_size + 0.5F, {InkRole::TextFaint},
                         rect.w - 2 * pad);
            break;
        default:
            break;
    }
}

void CardDrawing::variable(BoxIndex card, const FrameView& frame, const VariableView& variable,
                           Rect row, std::uint32_t column) {
    const bool free = variable.role == VariableRole::Free;
    ValueView value = variable.value;
    if (value.text == "module " + variable.name) value.text = "module";
    Ink ink = call_ink(frame);
    if (free) ink = cell_ink(variable.cell);
    if (variable.role == VariableRole::Global) ink = {InkRole::Scope, 0};

    const float text_width =
        value.kind == ValueView::Kind::Inline && !free
            ? measure_.width(std::string_view(value.text).substr(0, 48), Face::Mono, 14.5F)
            : 0;
    const VariableChange* change = nullptr;
    for (const auto& candidate : highlight_.variables) {
        if (candidate.frame == frame.id && candidate.name == variable.name) change = &candidate;
    }
    const float old_width =
        change != nullptr && !change->old_text.empty()
            ? measure_.width(std::string_view(change->old_text).substr(0, 16), Face::Mono, 13) + 8
            : 0;
    const bool dot = free || (variable.value.kind == ValueView::Kind::Reference &&
                              drawable(variable.value.object));
    const auto lines = name_lines(
        variable.name,
        letters_in(row.w - least_slot_of(variable) - 10, measure_.size_of(metrics::name_size)),
        lines_in(row.h, metrics::variable_height, metrics::name_line));
    const float wanted = widest(lines, Face::Mono, metrics::name_size);
    const bool narrow = dot || least_slot_of(variable) < metrics::least_slot_width;
    const float least = least_slot(narrow, row.w - wanted - 10);
    const float name_width = std::min(wanted, row.w - least - 10);
    const float slot_width =
        std::clamp(text_width + old_width + 18, least, row.w - name_width - 10);
    const float above = static_cast<float>(lines.size() - 1) * metrics::name_line / 2;
    const Point first{row.x - at(card).rect.x, row.y - at(card).rect.y + row.h / 2 + 5 - above};
    lines_of_name(card, lines, {"", first, Face::Mono, metrics::name_size, ink}, metrics::name_line,
                  row.w - slot_width - 8);
    const Rect rect{row.right() - slot_width, row.y + (row.h - metrics::slot_height) / 2,
                    slot_width, metrics::slot_height};
    // A comprehension's variable beside its call's own of that name.
    const bool second =
        std::any_of(frame.variables.data(), &variable,
                    [&](const VariableView& earlier) { return earlier.name == variable.name; });
    const bool inlined = second || (frame.kind == bytecode::CodeKind::Module &&
                                    variable.role != VariableRole::Global && !free);
    SlotPlace place{rect,          call_id(frame) + (inlined ? ".for." : ".") + variable.name,
                    variable.name, frame.id.value,
                    true,          column};
    Box box{.kind = BoxKind::Slot,
            .id = place.id,
            .name = variable.name,
            .rect = rect,
            .parent = card,
            .radius = 5,
            .fill = {InkRole::Slot},
            .outline = Outline::None};
    if (free) {
        box.stroke = ink;
        box.outline = Outline::Dashed;
    } else if (change != nullptr) {
        box.stroke = {InkRole::RunningLine};
        box.outline = Outline::Solid;
    } else if (is_read(frame, variable.name)) {
        box.stroke = ink;
        box.outline = Outline::Solid;
    }
    const BoxIndex slot = add(std::move(box));
    if (!free) {
        slot_value(slot, value, place, change != nullptr ? change->old_text : "",
                   change != nullptr);
        return;
    }
    if (index_.cell(variable.cell) == nullptr) return;
    at(slot).dot = ink;
    at(slot).dot_at = {rect.w / 2, rect.h / 2};
    const bool used = cell_change(variable.cell) != nullptr || is_read(variable.cell);
    const bool strong = (used && frame.id == running_) || variable.cell == highlight_.selected;
    const Emphasis calm = frame.id == running_ ? Emphasis::Plain : Emphasis::Quiet;
    arrow_from(place, ArrowRole::FreeVariable, variable.cell.value, ink, Side::Right,
               strong || on_path(place, variable.cell.value) ? Emphasis::Strong : calm);
}

void CardDrawing::cell(BoxIndex card, const VariableView& variable, Rect rect, bool solid, Ink ink,
                       std::uint32_t column) {
    const CellChange* change = cell_change(variable.cell);
    const bool selected = variable.cell && variable.cell == highlight_.selected;
    const std::string id =
        variable.cell ? object_id(variable.cell) : at(card).id + "." + variable.name;
    Box box{.kind = BoxKind::Cell,
            .id = id,
            .name = variable.name,
            .rect = rect,
            .parent = card,
            .radius = 12,
            .fill = {solid && ink.role == InkRole::Scope ? InkRole::ScopeFill : InkRole::Slot,
                     ink.scope},
            .stroke = ink,
            .stroke_width = change != nullptr || selected || is_read(variable.cell) ? 3.0F : 2.2F,
            .glow = change != nullptr || selected};
    const BoxIndex index = add(std::move(box));
    words(index, "cell", {cell_pad, 20}, Face::SansBold, 12.5F, ink);
    // A name that would leave its value no room has the value above it.
    const float whole = rect.w - 2 * cell_pad;
    const auto lines =
        name_lines(variable.name, letters_in(whole, measure_.size_of(metrics::cell_name_size)),
                   lines_in(rect.h, metrics::cell_height, metrics::name_line));
    const float name_width = widest(lines, Face::MonoBold, metrics::cell_name_size);
    const float word_width = measure_.width("cell", Face::SansBold, 12.5F);
    const float beside = std::max(name_width, word_width) + 10;
    const bool above = name_width > rect.w * 0.52F || !value_fits(variable.value, whole - beside);
    lines_of_name(index, lines, {"", {cell_pad, 42}, Face::MonoBold, metrics::cell_name_size, ink},
                  metrics::name_line, whole);
    if (variable.cell) {
        const bool leads_on = variable.value.kind == ValueView::Kind::Reference;
        const float top = leads_on && above ? 28.0F : 10.0F;
        const float bottom = leads_on && !above ? 28.0F : 10.0F;
        ports_[variable.cell.value] = {
            id, column, rect, rect.y + top, rect.bottom() - bottom, column > 0, true};
    }
    cell_value(index, variable, {cell_pad + (above ? word_width + 10 : beside), above},
               {ink, column});
}

bool CardDrawing::value_fits(const ValueView& value, float room) const {
    const bool drawn = value.kind == ValueView::Kind::Inline;
    return !drawn || measure_.width(value.text, Face::MonoBold, least_value) <= room;
}

void CardDrawing::cell_value(BoxIndex box, const VariableView& variable, ValuePlace place,
                             CellLook look) {
    const Rect rect = at(box).rect;
    const float free_from = place.free_from;
    const Ink ink = look.ink;
    const ValueView& value = variable.value;
    const CellChange* change = cell_change(variable.cell);
    const float right = rect.w - 16;
    if (value.kind == ValueView::Kind::Unbound) {
        words(box, "empty", {right, place.above_name ? 20.0F : 34.0F}, Face::SansItalic, 13,
              {InkRole::TextFaint}, Align::Right);
        return;
    }
    if (value.kind == ValueView::Kind::Reference && drawable(value.object)) {
        at(box).dot = ink;
        const float y = place.above_name ? 16.0F : rect.h - 16;
        at(box).dot_at = {rect.w - 14, y};
        fitted_words(box, value.text, {rect.w - 26, y + 4}, Face::Mono, 12.5F, {InkRole::TextSoft},
                     rect.w - 26 - free_from, Align::Right);
        SlotPlace slot{{rect.x, rect.y + y - 10, rect.w, 20},
                       at(box).id,
                       variable.name,
                       variable.cell.value,
                       false,
                       look.column};
        arrow_from(slot, ArrowRole::Reference, value.object.value, ink, Side::Right,
                   reference_emphasis(slot, value.object.value));
        return;
    }
    float size = value_size(value.text.size(), measure_);
    if (place.above_name) size = std::min(size, std::max(17.0F, measure_.size_of(0)));
    const float room = right - free_from;
    while (size > least_value && measure_.width(value.text, Face::MonoBold, size) > room)
        size = std::max(least_value, size - 2.5F);
    const float width = std::min(room, measure_.width(value.text, Face::MonoBold, size));
    Box inner{.kind = BoxKind::Value,
              .id = at(box).id + ".value",
              .name = value.text,
              .rect = {rect.x + right - width - 4, rect.y + 8, width + 8, rect.h - 16},
              .parent = box,
              .outline = Outline::None};
    const float middle = place.above_name ? 17 : rect.h / 2;
    const float baseline = middle + size * 0.36F;
    const BoxIndex index = add(std::move(inner));
    fitted_words(index, value.text, {width + 4, baseline - 8}, Face::MonoBold, size,
                 {change != nullptr ? InkRole::Running : InkRole::Text}, room, Align::Right);
    const float old_room = room - width - 12;
    if (change == nullptr || change->old_text.empty() || old_room < 10) return;
    Text old{
        "",  {right - width - 12, baseline - 3}, Face::Mono, 17, {InkRole::TextFaint}, Align::Right,
        true};
    put_fitted(box, change->old_text, std::move(old), old_room);
}

void CardDrawing::scope(const FrameView& call, Rect rect, std::uint32_t column) {
    const bool waits = std::all_of(call.variables.begin(), call.variables.end(),
                                   [this](const VariableView& variable) {
                                       const auto* cell = index_.cell(variable.cell);
                                       return cell != nullptr && cell->unreachable;
                                   });
    const Ink ink = waits ? Ink{InkRole::TextSoft} : call_ink(call);
    Box box{.kind = BoxKind::Scope,
            .id = call_id(call),
            .name = call.name,
            .rect = rect,
            .radius = metrics::card_radius,
            .fill = {InkRole::GhostCard},
            .stroke = ink,
            .stroke_width = call.id == highlight_.returned ? 2.4F : 1.6F,
            .outline = Outline::Dashed};
    const BoxIndex card = add(std::move(box));
    const FrameView* outer = index_.shown_enclosing(call);
    const std::vector<Row> rows = scope_rows(call, outer != nullptr, room_);
    title(card, rows.front(), call_title(call), ink,
          {waits ? "unreachable" : "returned", {InkRole::TextSoft}});
    const float pad = metrics::card_pad;
    const float gone_width = measure_.width("gone", Face::SansItalic, metrics::small_size);
    float y = 0;
    for (const Row& row : rows) {
        const float baseline = y + row.height / 2 + 4;
        if (row.kind == RowKind::Inside) {
            fitted_words(card, "inside " + call_title(*outer), {pad, baseline - 4},
                         Face::SansItalic, metrics::small_size, call_ink(*outer), rect.w - 2 * pad);
        } else if (row.kind == RowKind::Cell) {
            cell(card, call.variables[row.index],
                 {rect.x + pad, rect.y + y + cell_inset, rect.w - 2 * pad,
                  row.height - 2 * cell_inset},
                 true, ink, column);
        } else if (row.kind == RowKind::Gone) {
            words(card, "gone", {rect.w - pad, baseline}, Face::SansItalic, metrics::small_size,
                  {InkRole::TextFaint}, Align::Right);
            fitted_words(card, call.gone[row.index], {pad, baseline}, Face::Mono, 13.5F,
                         {InkRole::TextFaint}, rect.w - 2 * pad - gone_width - 10);
        } else if (row.kind == RowKind::Fold) {
            const char* word = row.index == call.gone.size() ? " gone" : " more";
            fold_row(card, "… " + std::to_string(row.index) + word, y, row.height);
        } else if (row.kind == RowKind::Unfolded) {
            fold_row(card, "fold again", y, row.height);
        }
        y += row.height;
    }
}

}  // namespace outlive::scene
