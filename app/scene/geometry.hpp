// Points and rectangles of the scene. Units are scene units: one is one pixel
// at zoom 1; y grows downwards.
#pragma once

#include <algorithm>

namespace outlive::scene {

struct Point {
    float x = 0;
    float y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    [[nodiscard]] constexpr float right() const { return x + w; }
    [[nodiscard]] constexpr float bottom() const { return y + h; }
    [[nodiscard]] constexpr Point middle() const { return {x + w / 2, y + h / 2}; }
    [[nodiscard]] constexpr bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    // Whether the insides meet; shared edges do not count.
    [[nodiscard]] constexpr bool overlaps(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    [[nodiscard]] constexpr Rect inset(float by) const {
        return {x + by, y + by, w - 2 * by, h - 2 * by};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

[[nodiscard]] constexpr float mix(float from, float to, float t) {
    return from + (to - from) * t;
}
[[nodiscard]] constexpr Point mix(Point from, Point to, float t) {
    return {mix(from.x, to.x, t), mix(from.y, to.y, t)};
}
[[nodiscard]] constexpr Rect mix(const Rect& from, const Rect& to, float t) {
    return {mix(from.x, to.x, t), mix(from.y, to.y, t), mix(from.w, to.w, t), mix(from.h, to.h, t)};
}

}  // namespace outlive::scene
