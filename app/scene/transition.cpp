#include "app/scene/transition.hpp"

#include <cmath>
#include <string_view>
#include <unordered_map>

namespace outlive::scene {
namespace {

using Places = std::unordered_map<std::string_view, std::size_t>;

// Halfway the looks of a box change from the one picture's to the other's.
constexpr float halfway = 0.5F;
// What goes is gone, and what comes begins, at these shares of the way.
constexpr float fade_share = 0.55F;

float fading_out(float t) {
    return std::clamp(1 - t / fade_share, 0.0F, 1.0F);
}
float fading_in(float t) {
    return fading_out(1 - t);
}

Places places(const Scene& scene) {
    Places found;
    found.reserve(scene.boxes.size());
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) found.emplace(scene.boxes[i].id, i);
    return found;
}

// The i-th point of `count` spread evenly over a polyline's length.
std::vector<Point> resampled(const std::vector<Point>& points, std::size_t count) {
    std::vector<float> lengths{0};
    for (std::size_t i = 1; i < points.size(); ++i) {
        lengths.push_back(lengths.back() +
                          std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y));
    }
    std::vector<Point> result;
    std::size_t piece = 1;
    for (std::size_t i = 0; i < count; ++i) {
        const float at = lengths.back() * static_cast<float>(i) / static_cast<float>(count - 1);
        while (piece + 1 < points.size() && lengths[piece] < at) ++piece;
        const float length = lengths[piece] - lengths[piece - 1];
        result.push_back(length > 0 ? mix(points[piece - 1], points[piece],
                                          std::min(1.0F, (at - lengths[piece - 1]) / length))
                                    : points[piece]);
    }
    return result;
}

std::vector<Point> mixed(const std::vector<Point>& from, const std::vector<Point>& to, float t) {
    if (from == to || from.size() < 2 || to.size() < 2) return to;
    constexpr std::size_t samples = 32;
    const bool alike = from.size() == to.size();
    const std::vector<Point> a = alike ? from : resampled(from, samples);
    const std::vector<Point> b = alike ? to : resampled(to, samples);
    std::vector<Point> result;
    for (std::size_t i = 0; i < a.size(); ++i) result.push_back(mix(a[i], b[i], t));
    return result;
}

class Blend {
  public:
    Blend(const Scene& from, const Scene& to, float t)
        : from_(from), to_(to), t_(t), in_from_(places(from)), in_to_(places(to)) {}

    Scene run() {
        scene_.width = mix(from_.width, to_.width, t_);
        scene_.height = mix(from_.height, to_.height, t_);
        const Scene& nearer = t_ < halfway ? from_ : to_;
        scene_.separators = nearer.separators;
        scene_.labels = nearer.labels;
        scene_.footer = nearer.footer;
        vanishing();
        staying_and_coming();
        arrows();
        return std::move(scene_);
    }

  private:
    // Boxes that go, below the others; one inside a box that stays moves with it.
    void vanishing() {
        for (const Box& box : from_.boxes) {
            if (in_to_.contains(box.id)) continue;
            Box copy = box;
            shift(copy, from_, to_, in_to_, t_);
            copy.parent = -1;
            copy.alpha *= fading_out(t_);
            if (copy.alpha > 0) scene_.boxes.push_back(std::move(copy));
        }
    }

    void staying_and_coming() {
        const auto offset = static_cast<std::int32_t>(scene_.boxes.size());
        for (const Box& box : to_.boxes) {
            const auto before = in_from_.find(box.id);
            Box copy =
                before == in_from_.end() ? coming(box) : staying(from_.boxes[before->second], box);
            if (copy.parent >= 0) copy.parent += offset;
            if (to_.running >= 0 && &box == &to_.boxes[static_cast<std::size_t>(to_.running)]) {
                scene_.running = static_cast<std::int32_t>(scene_.boxes.size());
            }
            scene_.boxes.push_back(std::move(copy));
        }
    }

    Box coming(const Box& box) {
        Box copy = box;
        shift(copy, to_, from_, in_from_, 1 - t_);
        copy.alpha *= fading_in(t_);
        return copy;
    }

    Box staying(const Box& before, const Box& after) const {
        Box box = t_ < halfway ? before : after;
        box.parent = after.parent;
        box.rect = mix(before.rect, after.rect, t_);
        box.stroke_width = mix(before.stroke_width, after.stroke_width, t_);
        if (before.texts.size() == after.texts.size()) {
            for (std::size_t i = 0; i < box.texts.size(); ++i) {
                if (before.texts[i].align == after.texts[i].align) {
                    box.texts[i].at = mix(before.texts[i].at, after.texts[i].at, t_);
                }
            }
        }
        return box;
    }

    // A box without a partner travels as its nearest ancestor that has one.
    static void shift(Box& box, const Scene& own, const Scene& other, const Places& in_other,
                      float t) {
        std::int32_t parent = box.parent;
        while (parent >= 0) {
            const Box& ancestor = own.boxes[static_cast<std::size_t>(parent)];
            const auto partner = in_other.find(ancestor.id);
            if (partner != in_other.end()) {
                const Rect& there = other.boxes[partner->second].rect;
                box.rect.x += (there.x - ancestor.rect.x) * t;
                box.rect.y += (there.y - ancestor.rect.y) * t;
                return;
            }
            parent = ancestor.parent;
        }
    }

    // An arrow that stays glides; one whose slot now refers to something else
    // swings over to it; others come and go.
    void arrows() {
        const std::unordered_map<std::string, const Arrow*> before = keyed(from_);
        const std::unordered_map<std::string, const Arrow*> after = keyed(to_);
        const Starts leaving = starts(from_, after);
        const Starts arriving = starts(to_, before);
        const auto swings = [&](const std::string& from) {  // to one other place, from one
            return leaving.count(from) == 1 && arriving.count(from) == 1;
        };
        for (const Arrow& arrow : to_.arrows) {
            Arrow copy = arrow;
            const auto same = before.find(key(arrow));
            if (same != before.end()) {
                glide(copy, *same->second);
            } else if (swings(arrow.from)) {
                glide(copy, *leaving.find(arrow.from)->second);
            } else {
                copy.alpha *= fading_in(t_);
            }
            if (copy.alpha > 0) scene_.arrows.push_back(std::move(copy));
        }
        for (const Arrow& arrow : from_.arrows) {
            if (after.contains(key(arrow)) || swings(arrow.from)) continue;
            Arrow copy = arrow;
            copy.alpha *= fading_out(t_);
            if (copy.alpha > 0) scene_.arrows.push_back(std::move(copy));
        }
    }

    using Starts = std::unordered_multimap<std::string_view, const Arrow*>;
    static std::unordered_map<std::string, const Arrow*> keyed(const Scene& scene) {
        std::unordered_map<std::string, const Arrow*> found;
        for (const Arrow& arrow : scene.arrows) found.emplace(key(arrow), &arrow);
        return found;
    }
    // By where they begin: the arrows of one picture that the other has not.
    static Starts starts(const Scene& scene,
                         const std::unordered_map<std::string, const Arrow*>& other) {
        Starts found;
        for (const Arrow& arrow : scene.arrows)
            if (!other.contains(key(arrow))) found.emplace(arrow.from, &arrow);
        return found;
    }

    void glide(Arrow& arrow, const Arrow& before) const {
        arrow.points = mixed(before.points, arrow.points, t_);
        arrow.width = mix(before.width, arrow.width, t_);
        const float alpha = mix(before.ink.alpha, arrow.ink.alpha, t_);
        if (t_ < halfway) arrow.ink = before.ink;
        arrow.ink.alpha = alpha;
    }

    static std::string key(const Arrow& arrow) { return arrow.from + '>' + arrow.to; }

    const Scene& from_;
    const Scene& to_;
    float t_;
    Places in_from_;
    Places in_to_;
    Scene scene_;
};

}  // namespace

Scene blend(const Scene& from, const Scene& to, float t) {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return Blend(from, to, t).run();
}

float eased(float t) {
    t = std::clamp(t, 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

}  // namespace outlive::scene
