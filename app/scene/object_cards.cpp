// Cards of objects: functions with the cells they keep, containers, classes,
// instances, generators.
#include <algorithm>

#include "app/scene/card_drawing.hpp"
#include "app/scene/metrics.hpp"

namespace outlive::scene {

using snapshot::EdgeView;
using snapshot::ObjectKind;
using snapshot::ObjectView;
using snapshot::ValueView;

namespace {

std::string id_of(const ObjectView& object) {
    return "o" + std::to_string(object.id.value);
}

// "default size" is what the object's edge is; in a card of a function there is
// no doubt, and the name needs the room.
std::string shown_label(const ObjectView& object, const EdgeView& edge,
                        const SnapshotIndex& index) {
    constexpr std::string_view of_default = "default ";
    if (object.kind == ObjectKind::Function && edge.label.starts_with(of_default))
        return edge.label.substr(of_default.size()) + "=";
    const ObjectView* target = index.object(edge.value.object);
    if (object.kind == ObjectKind::Exception && target != nullptr && target->kept)
        return "left " + target->title.substr(target->title.find_last_of(' ') + 1);
    return edge.label;
}

std::string tag_of(const ObjectView& object, const SnapshotIndex& index) {
    if (object.unreachable) return "unreachable";
    if (object.kept) {
        const snapshot::FrameView* call = index.call(object.kept);
        const bool over = call == nullptr || call->state == snapshot::FrameState::Returned;
        return over ? "call is over" : "frame";
    }
    switch (object.kind) {
        case ObjectKind::Function:
        case ObjectKind::Class:
            return object.line > 0 ? "line " + std::to_string(object.line) : "";
        case ObjectKind::BoundMethod:
            return "bound method";
        case ObjectKind::Builtin:
            return "built in";
        case ObjectKind::Generator:
            return "generator";
        case ObjectKind::Exception:
            return "exception";
        case ObjectKind::Iterator:
            return "iterator";
        case ObjectKind::Module:
            return "module";
        case ObjectKind::Instance:
            return object.title == object.type_name ? "instance" : object.type_name;
        default:
            return "";
    }
}

std::string held_by(const ObjectView& object) {
    if (object.unreachable) return "waits for the collector";
    if (object.held_by.empty()) return "held by the running code";
    std::string text = "held by ";
    for (std::size_t i = 0; i < object.held_by.size(); ++i) {
        text += (i > 0 ? ", " : "") + object.held_by[i];
    }
    return text;
}

}  // namespace

void CardDrawing::object(const ObjectView& object, const std::vector<Row>& rows, Rect rect,
                         std::uint32_t column) {
    const bool function = object.kind == ObjectKind::Function;
    const Ink ink = object_ink(object.id);
    const bool selected = object.id == highlight_.selected && object.id;
    const bool on_the_path =
        std::find(highlight_.path.objects.begin(), highlight_.path.objects.end(), object.id) !=
        highlight_.path.objects.end();
    const bool born =
        std::ranges::find(highlight_.born, object.id) != highlight_.born.end() && object.id;
    Box box{.kind = function ? BoxKind::Function : BoxKind::Object,
            .id = id_of(object),
            .name = object.title,
            .rect = rect,
            .radius = metrics::card_radius,
            .fill = {InkRole::Card},
            .stroke = ink,
            .stroke_width = selected || on_the_path || born ? 2.6F : 1.7F,
            .glow = selected};
    if (object.kind == ObjectKind::Exception) box.stroke = {InkRole::Error};
    if (object.unreachable) {
        box.stroke = {InkRole::TextSoft};
        box.outline = Outline::Dashed;
        box.fill = {InkRole::GhostCard};
    }
    const BoxIndex card = add(std::move(box));
    at(card).texts.reserve(rows.size() + 2);
    const snapshot::FrameView* rests =
        object.kind == ObjectKind::Generator ? call_of(object) : nullptr;
    title(card, rows.front(), rests != nullptr ? call_title(*rests) : object_title(object),
          function ? ink : Ink{InkRole::Text}, {tag_of(object, index_), {InkRole::TextSoft}});
    ports_[object.id.value] = {
        id_of(object), column, rect, rect.y + 12, rect.y + metrics::title_height - 8, true, true};

    const float pad = metrics::card_pad;
    float y = 0;
    bool first = true;
    for (const Row& row : rows) {
        const Rect place{rect.x + pad, rect.y + y, rect.w - 2 * pad, row.height};
        const Point baseline{pad, y + row.height / 2 + 4};
        if (row.kind == RowKind::Closure) {
            closure_slot(card, object, object.edges[row.index], place, first, row.index, column);
            first = false;
        } else if (row.kind == RowKind::Item) {
            item(card, object, object.edges[row.index], place, row.index, column);
        } else if (row.kind == RowKind::Fold) {
            fold_row(card, "… " + std::to_string(row.index) + " more", y, row.height);
        } else if (row.kind == RowKind::Unfolded) {
            fold_row(card, "fold again", y, row.height);
        } else if (row.kind == RowKind::NoEnclosing) {
            words_that_fit(card, {"no enclosing variables", "keeps no cells"}, baseline,
                           metrics::small_size, rect.w - 2 * pad);
        } else if (row.kind == RowKind::Call) {
            call_of_generator(card, object, place, column);
        } else if (row.kind == RowKind::HeldBy) {
            const std::string whole = held_by(object);
            const bool by_name = object.unreachable || !object.held_by.empty();
            words_that_fit(card, {whole, by_name ? std::string_view(whole) : "in use right now"},
                           baseline, metrics::small_size, rect.w - 2 * pad);
        }
        y += row.height;
    }
}

const snapshot::FrameView* CardDrawing::call_of(const ObjectView& generator) const {
    const auto& snapshot = index_.snapshot();
    for (const auto* list : {&snapshot.frames, &snapshot.suspended}) {
        const auto call = std::ranges::find(*list, generator.id, &snapshot::FrameView::generator);
        if (call != list->end()) return &*call;
    }
    return nullptr;
}

// The call that a generator has, beside the stack or on it; or that it has ended.
// Its slot stands where the arrow leaves the card, so that it crosses no words.
void CardDrawing::call_of_generator(BoxIndex card, const ObjectView& generator, Rect row,
                                    std::uint32_t column) {
    const snapshot::FrameView* call = call_of(generator);
    const float baseline = row.y - at(card).rect.y + row.h / 2 + 4.5F;
    if (call == nullptr) {
        words(card, "has ended", {metrics::card_pad, baseline}, Face::SansItalic,
              metrics::small_size, {InkRole::TextFaint});
        return;
    }
    if (!ports_.contains(call_port(call->id))) {  // behind a fold
        fitted_words(card, "rests at line " + std::to_string(call->line),
                     {metrics::card_pad, baseline}, Face::SansItalic, metrics::small_size,
                     {InkRole::TextSoft}, row.w);
        return;
    }
    const Rect rect{row.x, row.y + (row.h - metrics::item_slot_height) / 2, 60,
                    metrics::item_slot_height};
    words(card, "its call", {metrics::card_pad + rect.w + 10, baseline}, Face::Sans,
          metrics::small_size, {InkRole::TextSoft});
    SlotPlace place{rect, id_of(generator) + ".call", "call", generator.id.value, false, column};
    const BoxIndex slot = add({.kind = BoxKind::Slot,
                               .id = place.id,
                               .name = "call",
                               .rect = rect,
                               .parent = card,
                               .fill = {InkRole::Slot},
                               .outline = Outline::None});
    at(slot).dot = call_ink(*call);
    at(slot).dot_at = {rect.w / 2, rect.h / 2};
    arrow_from(place, ArrowRole::Reference, call_port(call->id), call_ink(*call), Side::Left,
               Emphasis::Quiet);
}

void CardDrawing::closure_slot(BoxIndex card, const ObjectView& object, const EdgeView& edge,
                               Rect row, bool first, std::uint32_t index, std::uint32_t column) {
    const Ink ink = cell_ink(edge.cell);
    const Rect origin = at(card).rect;
    const float text_width =
        measure_.width(std::string_view(edge.label).substr(0, 64), Face::Mono, 13.5F);
    const float width = std::clamp(text_width + 34, 64.0F, row.w);
    const Rect rect{row.x, row.y + (row.h - metrics::item_slot_height) / 2, width,
                    metrics::item_slot_height};
    SlotPlace place{rect,       id_of(object) + "." + std::to_string(index),
                    edge.label, object.id.value,
                    false,      column};
    Box box{.kind = BoxKind::Slot,
            .id = place.id,
            .name = edge.label,
            .rect = rect,
            .parent = card,
            .radius = 5,
            .fill = {InkRole::Slot},
            .stroke = ink,
            .stroke_width = 1.2F};
    const BoxIndex slot = add(std::move(box));
    at(slot).dot = ink;
    at(slot).dot_at = {13, rect.h / 2};
    fitted_words(slot, edge.label, {24, rect.h / 2 + 4.5F}, Face::Mono, 13.5F, ink, width - 30);
    // On a projector small words are set larger, and this one has to give way.
    const float label_width = measure_.width("__closure__", Face::Mono, 11.5F);
    if (first && rect.w + label_width + 6 <= row.w) {
        words(card, "__closure__",
              {origin.w - metrics::card_pad, row.y - origin.y + row.h / 2 + 4.5F}, Face::Mono,
              11.5F, {InkRole::TextSoft}, Align::Right);
    }
    if (index_.cell(edge.cell) == nullptr) return;
    const bool acts = object.id == running_function_ && object.id;
    const bool strong = on_path(place, edge.cell.value) || edge.cell == highlight_.selected ||
                        (acts && cell_change(edge.cell) != nullptr);
    arrow_from(place, ArrowRole::Closure, edge.cell.value, ink, Side::Left,
               strong ? Emphasis::Strong : Emphasis::Plain);
}

void CardDrawing::item(BoxIndex card, const ObjectView& object, const EdgeView& edge, Rect row,
                       std::uint32_t index, std::uint32_t column) {
    const Rect origin = at(card).rect;
    const bool keyed = edge.key.kind == ValueView::Kind::Reference && drawable(edge.key.object);
    const std::string label = shown_label(object, edge, index_);
    const bool dot = edge.value.kind == ValueView::Kind::Reference && drawable(edge.value.object);
    const float wanted =
        keyed ? 40.0F : measure_.width(std::string_view(label).substr(0, 64), Face::Mono, 13.5F);
    const float least = least_slot(dot, row.w - wanted - 8);
    const float label_width = std::min(wanted, row.w - least - 8);
    const float text_width =
        edge.value.kind == ValueView::Kind::Inline
            ? measure_.width(std::string_view(edge.value.text).substr(0, 48), Face::Mono, 13.5F)
            : 0;
    const float width =
        std::clamp(text_width + 18, least, std::max(least, row.w - label_width - 8));
    const float slot_y = row.y + (row.h - metrics::item_slot_height) / 2;
    const std::string id = id_of(object) + "." + std::to_string(index);
    if (keyed) {
        SlotPlace place{{row.x, slot_y, 34, metrics::item_slot_height},
                        id + ".key",
                        edge.label,
                        object.id.value,
                        false,
                        column};
        const BoxIndex slot = add({.kind = BoxKind::Slot,
                                   .id = place.id,
                                   .name = edge.label,
                                   .rect = place.rect,
                                   .parent = card,
                                   .fill = {InkRole::Slot},
                                   .outline = Outline::None});
        at(slot).dot = {InkRole::TextSoft};
        at(slot).dot_at = {17, place.rect.h / 2};
        arrow_from(place, ArrowRole::Reference, edge.key.object.value, {InkRole::TextSoft},
                   Side::Left, reference_emphasis(place, edge.key.object.value));
    } else {
        fitted_words(card, label, {row.x - origin.x, row.y - origin.y + row.h / 2 + 4.5F},
                     Face::Mono, 13.5F, {InkRole::TextSoft}, row.w - width - 6);
    }
    const ItemChange* change = nullptr;
    for (const auto& candidate : highlight_.items) {
        if (candidate.object == object.id && candidate.label == edge.label) change = &candidate;
    }
    SlotPlace place{{row.right() - width, slot_y, width, metrics::item_slot_height},
                    id,
                    edge.label,
                    object.id.value,
                    false,
                    column};
    Box box{.kind = BoxKind::Slot,
            .id = id,
            .name = edge.label,
            .rect = place.rect,
            .parent = card,
            .radius = 5,
            .fill = {InkRole::Slot},
            .outline = Outline::None};
    if (change != nullptr) {
        box.stroke = {InkRole::RunningLine};
        box.outline = Outline::Solid;
    }
    const BoxIndex slot = add(std::move(box));
    slot_value(slot, edge.value, place, change != nullptr ? change->old_text : "",
               change != nullptr);
}

}  // namespace outlive::scene
