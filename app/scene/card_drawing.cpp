#include "app/scene/card_drawing.hpp"

#include <algorithm>

#include "app/scene/metrics.hpp"

namespace outlive::scene {

using snapshot::FrameView;
using snapshot::ValueView;

CardDrawing::CardDrawing(Scene& scene, const SnapshotIndex& index, const Placement& placement,
                         const ScopeColours& colours, const Highlight& highlight,
                         const TextMeasure& measure)
    : scene_(scene),
      index_(index),
      placement_(placement),
      colours_(colours),
      highlight_(highlight),
      measure_(measure),
      room_(index.room()),
      running_(index.snapshot().running) {
    if (const FrameView* call = index.call(running_)) running_function_ = call->function;
    const std::size_t things = index.snapshot().objects.size() + index.snapshot().cells.size();
    links_.reserve(2 * things);
    ports_.reserve(things);
}

namespace {

constexpr std::size_t most_whole = 1024;  // bytes of a cut text that are kept

}  // namespace

CardDrawing::BoxIndex CardDrawing::add(Box box) {
    scene_.boxes.push_back(std::move(box));
    return static_cast<BoxIndex>(scene_.boxes.size() - 1);
}

void CardDrawing::words(BoxIndex box, std::string_view text, Point where, Face face, float size,
                        Ink ink, Align align, bool struck) {
    at(box).texts.push_back({std::string(text), where, face, size, ink, align, struck});
}

float CardDrawing::fitted_words(BoxIndex box, std::string_view text, Point where, Face face,
                                float size, Ink ink, float most, Align align) {
    return put_fitted(box, text, {"", where, face, size, ink, align}, most);
}

float CardDrawing::put_fitted(BoxIndex box, std::string_view text, Text look, float most) {
    look.text = fitted(text, look.face, look.size, most, measure_);
    if (look.text != text && look.text.ends_with("…")) look.whole = text.substr(0, most_whole);
    const float width = measure_.width(look.text, look.face, look.size);
    at(box).texts.push_back(std::move(look));
    return width;
}

void CardDrawing::words_that_fit(BoxIndex box, WordChoice choice, Point at, float size,
                                 float most) {
    const bool fits = measure_.width(choice.whole, Face::SansItalic, size) <= most;
    fitted_words(box, fits ? choice.whole : choice.brief, at, Face::SansItalic, size,
                 {InkRole::TextFaint}, most);
}

void CardDrawing::title(BoxIndex card, const Row& row, std::string_view text, Ink ink,
                        const Tag& wanted_tag) {
    const float width = at(card).rect.w;
    const float room = width - 2 * metrics::card_pad;
    const std::size_t letters = letters_in(room, measure_.size_of(metrics::title_size));
    const auto lines =
        name_lines(text, letters, lines_in(row.height, metrics::title_height, metrics::title_line));
    // What dashes and glow say too gives way to a name that would be cut for it.
    std::string_view tag = wanted_tag.text;
    const float name =
        measure_.width(lines.back().substr(0, 64), Face::MonoBold, metrics::title_size);
    const float said = measure_.width(tag, Face::Sans, metrics::small_size) + 10;
    if (tag == "suspended" && name + said > room) tag = "paused";
    const InkRole role = wanted_tag.ink.role;
    const bool of_exception = role == InkRole::Error || role == InkRole::Good;
    const bool dispensable =
        !of_exception && tag != "unreachable" && wanted_tag.text != "suspended";
    if (dispensable && (lines.size() > 1 || name + said > room)) tag = {};
    // Of "handles ValueError" the name says most.
    const float most = std::max(width * 0.45F, room - name - 10);
    if (of_exception && said - 10 > most) tag.remove_prefix(tag.find_last_of(' ') + 1);
    const float tag_width =
        tag.empty() ? 0 : std::min(most, measure_.width(tag, Face::Sans, metrics::small_size)) + 10;
    Text first{"", {metrics::card_pad, 25}, Face::MonoBold, metrics::title_size, ink};
    lines_of_name(card, lines, first, metrics::title_line, room - tag_width);
    if (tag.empty()) return;
    const float last = 24 + static_cast<float>(lines.size() - 1) * metrics::title_line;
    fitted_words(card, tag, {width - metrics::card_pad, last}, Face::Sans, metrics::small_size,
                 wanted_tag.ink, most, Align::Right);
}

void CardDrawing::lines_of_name(BoxIndex box, const NameLines& lines, Text first, float line,
                                float most) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i, first.at.y += line)
        words(box, lines[i], first.at, first.face, first.size, first.ink);
    fitted_words(box, lines.back(), first.at, first.face, first.size, first.ink, most);
}

float CardDrawing::widest(const NameLines& lines, Face face, float size) const {
    float width = 0;
    for (const std::string_view line : lines)
        width = std::max(width, measure_.width(line.substr(0, 64), face, size));
    return width;
}

Ink CardDrawing::call_ink(const FrameView& call) const {
    return {InkRole::Scope, colours_.of(call)};
}

Ink CardDrawing::cell_ink(support::ObjectId id) const {
    const auto* cell = index_.cell(id);
    if (cell == nullptr || cell->unreachable) return {InkRole::TextSoft};
    if (const FrameView* owner = index_.call(cell->owner)) return call_ink(*owner);
    return {InkRole::Scope, colours_.of(1, cell->owner_call_number)};
}

Ink CardDrawing::object_ink(support::ObjectId id) const {
    const auto* object = index_.object(id);
    if (object == nullptr || object->unreachable || object->kind != snapshot::ObjectKind::Function)
        return {InkRole::TextSoft};
    if (!object->made_in) return {InkRole::Scope, 0};  // the module's own
    if (const FrameView* maker = index_.call(object->made_in)) return call_ink(*maker);
    for (const auto& edge : object->edges) {
        if (edge.cell) return cell_ink(edge.cell);
    }
    return {InkRole::TextSoft};
}

const CellChange* CardDrawing::cell_change(support::ObjectId cell) const {
    for (const CellChange& change : highlight_.cells) {
        if (change.cell == cell) return &change;
    }
    return nullptr;
}

bool CardDrawing::is_read(support::ObjectId cell) const {
    return cell && std::ranges::find(highlight_.read, cell) != highlight_.read.end();
}

bool CardDrawing::is_read(const FrameView& frame, const std::string& name) const {
    return std::ranges::any_of(highlight_.names_read, [&](const VariableChange& read) {
        return read.frame == frame.id && read.name == name;
    });
}

bool CardDrawing::drawable(support::ObjectId id) const {
    return placement_.objects.contains(id.value) || index_.cell(id) != nullptr;
}

void CardDrawing::fold(std::string id, WordChoice choice, Rect rect) {
    const float size = metrics::small_size + 0.5F;
    const float most = rect.w - 2 * metrics::card_pad;
    const bool fits = measure_.width(choice.whole, Face::SansItalic, size) <= most;
    const std::string text(fits ? choice.whole : choice.brief);
    Box box{.kind = BoxKind::Fold,
            .id = std::move(id),
            .name = text,
            .rect = rect,
            .radius = metrics::card_radius,
            .fill = {InkRole::GhostCard},
            .stroke = {InkRole::Line},
            .outline = Outline::Dashed};
    const BoxIndex card = add(std::move(box));
    fitted_words(card, text, {rect.w / 2, rect.h / 2 + 4}, Face::SansItalic, size,
                 {InkRole::TextSoft}, most, Align::Middle);
}

void CardDrawing::fold_row(BoxIndex card, std::string text, float y, float height) {
    const Rect rect = at(card).rect;
    const float pad = metrics::card_pad;
    Box box{.kind = BoxKind::Fold,
            .id = at(card).id + ".fold",
            .name = text,
            .rect = {rect.x + pad, rect.y + y, rect.w - 2 * pad, height},
            .parent = card,
            .outline = Outline::None};
    const BoxIndex row = add(std::move(box));
    words(row, text, {0, height / 2 + 4}, Face::SansItalic, metrics::small_size,
          {InkRole::TextSoft});
}

// --- values in slots ---

void CardDrawing::slot_value(BoxIndex slot, const ValueView& value, const SlotPlace& place,
                             std::string_view old_text, bool changed) {
    const Rect rect = place.rect;
    if (value.kind == ValueView::Kind::Unbound) return;
    if (value.kind == ValueView::Kind::Reference && drawable(value.object)) {
        const Ink ink =
            index_.call(support::FrameId{place.card_is_call ? place.card : 0}) != nullptr
                ? call_ink(*index_.call(support::FrameId{place.card}))
                : Ink{InkRole::TextSoft};
        at(slot).dot = ink;
        at(slot).dot_at = {rect.w / 2, rect.h / 2};
        arrow_from(place, ArrowRole::Reference, value.object.value, ink, Side::Right,
                   reference_emphasis(place, value.object.value));
        return;
    }
    const bool plain = value.kind == ValueView::Kind::Inline;
    Ink ink{plain ? InkRole::Text : InkRole::TextSoft};
    if (changed) ink = {InkRole::Running};
    const float size = rect.h > 24 ? 14.5F : 13.5F;
    const float room = rect.w - 14;
    // Of a reference that leads to no card a dot is left where words have no room.
    constexpr float worth_reading = 3.5F;  // ems
    if (!plain && room < worth_reading * 0.6F * measure_.size_of(size) &&
        measure_.width(value.text, Face::Mono, size) > room) {
        at(slot).dot = ink;
        at(slot).dot_at = {rect.w / 2, rect.h / 2};
        return;
    }
    Box box{.kind = BoxKind::Value,
            .id = place.id + ".value",
            .name = value.text,
            .rect = rect.inset(2),
            .parent = slot,
            .outline = Outline::None};
    const BoxIndex inner = add(std::move(box));
    const float baseline = rect.h / 2 - 2 + size * 0.36F;
    float right = rect.w - 4 - 5;
    const float width = fitted_words(inner, value.text, {right, baseline}, Face::Mono, size, ink,
                                     room, Align::Right);
    const float old_room = room - width - 8;
    if (changed && !old_text.empty() && old_room > 12) {
        Text old{"",          {right - width - 8, baseline}, Face::Mono,
                 size - 1.5F, {InkRole::TextFaint},          Align::Right,
                 true};
        put_fitted(inner, old_text, std::move(old), old_room);
    }
}

void CardDrawing::arrow_from(const SlotPlace& place, ArrowRole role, std::uint64_t target, Ink ink,
                             Side side, Emphasis emphasis) {
    // While something is selected, what has nothing to do with it steps back.
    if (highlight_.selected && emphasis == Emphasis::Plain) emphasis = Emphasis::Quiet;
    if (is_cut(place, target)) {
        ink = {InkRole::Error};
        emphasis = Emphasis::Strong;
    }
    Link link{role, emphasis, place.id, target, ink, place.column, side, {}};
    link.start = {side == Side::Right ? place.rect.right() : place.rect.x, place.rect.middle().y};
    links_.push_back(std::move(link));
}

// --- what stands out ---

bool CardDrawing::on_path(const SlotPlace& place, std::uint64_t target) const {
    const auto& path = highlight_.path;
    for (std::size_t i = 0; i < path.objects.size(); ++i) {
        if (path.objects[i].value != target || target == 0) continue;
        if (i == 0 || (i == 1 && !path.objects[0])) {
            // From a frame: the variable that the path names.
            const bool frame = place.card_is_call && !path.frames.empty() &&
                               path.frames.front().value == place.card;
            if (!frame) continue;
            return path.texts.empty() || path.texts.front().ends_with(place.name);
        }
        if (!place.card_is_call && path.objects[i - 1].value == place.card) return true;
    }
    return false;
}

bool CardDrawing::is_cut(const SlotPlace& place, std::uint64_t target) const {
    return std::any_of(highlight_.cuts.begin(), highlight_.cuts.end(), [&](const auto& cut) {
        const std::uint64_t card = place.card_is_call ? cut.frame.value : cut.holder.value;
        return cut.target.value == target && card == place.card && card != 0;
    });
}

Emphasis CardDrawing::reference_emphasis(const SlotPlace& place, std::uint64_t target) const {
    if (on_path(place, target)) return Emphasis::Strong;
    const std::uint64_t selected = highlight_.selected.value;
    if (selected != 0 && (target == selected || (!place.card_is_call && place.card == selected))) {
        return Emphasis::Strong;
    }
    const bool born = std::any_of(highlight_.born.begin(), highlight_.born.end(),
                                  [&](support::ObjectId id) { return id.value == target; });
    if (born) return Emphasis::Plain;
    if (place.card_is_call) return place.card == running_.value ? Emphasis::Plain : Emphasis::Quiet;
    return index_.snapshot().objects.size() > 16 ? Emphasis::Quiet : Emphasis::Plain;
}

}  // namespace outlive::scene
