#include "app/scene/scene.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace outlive::scene {
namespace {

float distance(Point a, Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

Cubic straight(Point from, Point to) {
    return {mix(from, to, 1.0F / 3), mix(from, to, 2.0F / 3), to};
}

// A quarter turn as a cubic comes nearest to a circle with this share.
constexpr float circle_share = 0.5523F;

float head_length(const Arrow& arrow) {
    return 7.0F + 2.0F * arrow.width;
}

constexpr std::size_t most_texts = 8;
constexpr std::size_t most_bytes = 420;

// Control characters have no form; what is very long is cut here, too.
std::string readable(std::string text) {
    if (text.size() > most_bytes) {
        std::size_t end = most_bytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
        text.resize(end);
        text += "…";
    }
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

std::string named(const Scene& scene, const Box& box, const Text& text) {
    const bool in_slot = box.kind == BoxKind::Value && box.parent >= 0;
    const std::string& holder =
        in_slot ? scene.boxes[static_cast<std::size_t>(box.parent)].name : box.name;
    const bool is_value = in_slot || (box.kind == BoxKind::Cell && text.whole != box.name);
    if (!is_value || holder.empty()) return readable(text.whole);
    return readable((text.struck ? "before, " : "") + holder + " = " + text.whole);
}

void add(std::vector<std::string>& found, std::string words) {
    if (found.size() < most_texts && std::ranges::find(found, words) == found.end())
        found.push_back(std::move(words));
}

}  // namespace

std::vector<Cubic> rounded_path(const std::vector<Point>& points, float radius) {
    std::vector<Cubic> path;
    if (points.size() < 2) return path;
    path.reserve(points.size() * 2);
    Point at = points.front();
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const Point corner = points[i];
        const float before = distance(points[i - 1], corner) / (i == 1 ? 1.0F : 2.0F);
        const float after =
            distance(corner, points[i + 1]) / (i + 2 == points.size() ? 1.0F : 2.0F);
        const float r = std::min({radius, before, after});
        if (r < 0.5F) {
            if (distance(at, corner) > 0) path.push_back(straight(at, corner));
            at = corner;
            continue;
        }
        const Point enter = mix(corner, points[i - 1], r / distance(points[i - 1], corner));
        const Point leave = mix(corner, points[i + 1], r / distance(corner, points[i + 1]));
        if (distance(at, enter) > 0.01F) path.push_back(straight(at, enter));
        path.push_back({mix(enter, corner, circle_share), mix(leave, corner, circle_share), leave});
        at = leave;
    }
    if (distance(at, points.back()) > 0 || path.empty())
        path.push_back(straight(at, points.back()));
    return path;
}

ArrowHead arrow_head(const Arrow& arrow) {
    const Point tip = arrow.points.back();
    Point before = arrow.points[arrow.points.size() - 2];
    for (std::size_t i = arrow.points.size() - 1; i-- > 0;) {
        before = arrow.points[i];
        if (distance(before, tip) > 0.5F) break;
    }
    const float length = std::max(distance(before, tip), 0.001F);
    const Point along{(tip.x - before.x) / length, (tip.y - before.y) / length};
    const float back = head_length(arrow);
    const float half = back * 0.46F;
    const Point base{tip.x - along.x * back, tip.y - along.y * back};
    return {tip,
            {base.x - along.y * half, base.y + along.x * half},
            {base.x + along.y * half, base.y - along.x * half}};
}

std::vector<Point> shaft(const Arrow& arrow) {
    std::vector<Point> points = arrow.points;
    if (!arrow.head || points.size() < 2) return points;
    const Point before = points[points.size() - 2];
    const float length = distance(before, points.back());
    const float back = std::min(head_length(arrow) * 0.8F, length * 0.95F);
    if (length > 0) points.back() = mix(points.back(), before, back / length);
    return points;
}

std::int32_t box_at(const Scene& scene, Point point) {
    for (std::size_t i = scene.boxes.size(); i-- > 0;) {
        const Box& box = scene.boxes[i];
        if (box.rect.contains(point) && box.kind != BoxKind::Value)
            return static_cast<std::int32_t>(i);
    }
    return -1;
}

std::int32_t find_box(const Scene& scene, std::string_view id) {
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        if (scene.boxes[i].id == id) return static_cast<std::int32_t>(i);
    }
    return -1;
}

support::ObjectId object_of(const Box& box) {
    support::ObjectId object;
    const bool named = box.id.starts_with('o') && box.id.find('.') == std::string::npos;
    if (named) std::from_chars(box.id.data() + 1, box.id.data() + box.id.size(), object.value);
    return object;
}

std::vector<std::int32_t> object_boxes(const Scene& scene) {
    std::vector<std::int32_t> found;
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        if (object_of(scene.boxes[i])) found.push_back(static_cast<std::int32_t>(i));
    }
    const auto card = [&](std::int32_t box) -> const Rect& {
        const Box& inner = scene.boxes[static_cast<std::size_t>(box)];
        return inner.parent >= 0 ? scene.boxes[static_cast<std::size_t>(inner.parent)].rect
                                 : inner.rect;
    };
    std::stable_sort(found.begin(), found.end(), [&](std::int32_t a, std::int32_t b) {
        const Rect& left = card(a);
        const Rect& right = card(b);
        // Indented scopes stand in one lane with the others.
        constexpr float same_lane = 60;
        if (std::abs(left.x - right.x) > same_lane) return left.x < right.x;
        return left.y < right.y;
    });
    return found;
}

std::vector<std::string> cut_words_of(const Scene& scene, std::int32_t box) {
    std::vector<std::string> found;
    const auto count = static_cast<std::int32_t>(scene.boxes.size());
    for (std::int32_t i = std::max(box, 0); box >= 0 && i < count; ++i) {
        std::int32_t outer = i;  // children stand behind their parents
        while (outer > box) outer = scene.boxes[static_cast<std::size_t>(outer)].parent;
        if (outer != box) continue;
        const Box& inner = scene.boxes[static_cast<std::size_t>(i)];
        for (const Text& text : inner.texts)
            if (!text.whole.empty()) add(found, named(scene, inner, text));
    }
    return found;
}

const char* kind_name(BoxKind kind) {
    switch (kind) {
        case BoxKind::Frame:
            return "frame";
        case BoxKind::Scope:
            return "scope";
        case BoxKind::Cell:
            return "cell";
        case BoxKind::Function:
            return "function";
        case BoxKind::Object:
            return "object";
        case BoxKind::Slot:
            return "slot";
        case BoxKind::Value:
            return "value";
        case BoxKind::Fold:
            return "fold";
        case BoxKind::Note:
            return "note";
    }
    return "object";
}

const char* role_name(ArrowRole role) {
    switch (role) {
        case ArrowRole::Reference:
            return "reference";
        case ArrowRole::Closure:
            return "closure";
        case ArrowRole::FreeVariable:
            return "free variable";
        case ArrowRole::Enclosing:
            return "enclosing";
    }
    return "reference";
}

}  // namespace outlive::scene
