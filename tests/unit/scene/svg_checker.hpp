// Measures a picture from its SVG text alone, as anyone could who has only the
// file: boxes that overlap, boxes that leave their parent, arrows that run
// through the inside of a box that is not theirs, arrows without ends, and, for
// two pictures, boxes that moved without having changed.
//
// Reads the form that draw::svg writes (and any SVG whose boxes are
// <g data-kind data-id data-name> with a <rect> first, and whose arrows are
// <path data-kind="arrow" data-from data-to> of M and C); no general XML reader.
#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outlive::scene::testing {

struct SvgBox {
    std::string kind, id, name;
    double x = 0, y = 0, w = 0, h = 0;
    int parent = -1;
    std::string texts;  // of the box itself, to tell whether it changed
};
struct SvgArrow {
    std::string from, to;
    std::vector<std::pair<double, double>> points;  // flattened
};
struct SvgPicture {
    double width = 0, height = 0;
    std::vector<SvgBox> boxes;
    std::vector<SvgArrow> arrows;
};

class SvgReader {
  public:
    explicit SvgReader(std::string_view text) : text_(text) {}

    SvgPicture read() {
        while (next_tag()) take();
        return std::move(picture_);
    }

  private:
    bool next_tag() {
        const std::size_t begin = text_.find('<', at_);
        if (begin == std::string_view::npos) return false;
        if (!open_.empty()) between_ = text_.substr(at_, begin - at_);
        const std::size_t end = text_.find('>', begin);
        tag_ = text_.substr(begin + 1, end - begin - 1);
        at_ = end + 1;
        return true;
    }
    [[nodiscard]] bool is(std::string_view name) const {
        return tag_.starts_with(name) &&
               (tag_.size() == name.size() || tag_[name.size()] == ' ' || tag_[name.size()] == '/');
    }
    [[nodiscard]] std::string attribute(std::string_view name) const {
        const std::string key = " " + std::string(name) + "=\"";
        const std::size_t begin = tag_.find(key);
        if (begin == std::string_view::npos) return "";
        const std::size_t from = begin + key.size();
        return std::string(tag_.substr(from, tag_.find('"', from) - from));
    }
    [[nodiscard]] double value(std::string_view name) const {
        const std::string text = attribute(name);
        return text.empty() ? 0 : std::stod(text);
    }

    void take() {
        if (is("svg")) {
            picture_.width = value("width");
            picture_.height = value("height");
        } else if (is("g")) {
            picture_.boxes.push_back({attribute("data-kind"), attribute("data-id"),
                                      attribute("data-name"), 0, 0, 0, 0,
                                      open_.empty() ? -1 : open_.back(), ""});
            open_.push_back(static_cast<int>(picture_.boxes.size()) - 1);
            wants_outline_ = true;
        } else if (is("/g")) {
            open_.pop_back();
        } else if (is("rect") && wants_outline_ && !open_.empty()) {
            SvgBox& box = picture_.boxes[static_cast<std::size_t>(open_.back())];
            box.x = value("x"), box.y = value("y"), box.w = value("width"), box.h = value("height");
            wants_outline_ = false;
        } else if (is("/text") && !open_.empty()) {
            picture_.boxes[static_cast<std::size_t>(open_.back())].texts +=
                std::string(between_) + "|";
        } else if (is("path") && attribute("data-kind") == "arrow") {
            picture_.arrows.push_back(
                {attribute("data-from"), attribute("data-to"), flattened(attribute("d"))});
        }
    }

    static std::vector<std::pair<double, double>> flattened(const std::string& path) {
        std::vector<std::pair<double, double>> points;
        std::vector<double> numbers;
        std::string spaced;
        for (const char c : path) spaced += c == 'M' || c == 'C' || c == ',' ? ' ' : c;
        const char* at = spaced.c_str();
        for (char* end = nullptr;; at = end) {
            const double number = std::strtod(at, &end);
            if (end == at) break;
            numbers.push_back(number);
        }
        if (numbers.size() < 2) return points;
        points.emplace_back(numbers[0], numbers[1]);
        for (std::size_t i = 2; i + 5 < numbers.size(); i += 6) {
            const auto [x0, y0] = points.back();
            for (int k = 1; k <= 24; ++k) {
                const double t = k / 24.0;
                const double u = 1 - t;
                const auto on = [&](double a, double b, double c, double d) {
                    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
                };
                points.emplace_back(on(x0, numbers[i], numbers[i + 2], numbers[i + 4]),
                                    on(y0, numbers[i + 1], numbers[i + 3], numbers[i + 5]));
            }
        }
        return points;
    }

    std::string_view text_;
    std::string_view tag_;
    std::string_view between_;
    std::size_t at_ = 0;
    std::vector<int> open_;
    bool wants_outline_ = false;
    SvgPicture picture_;
};

inline SvgPicture read_svg(std::string_view text) {
    return SvgReader(text).read();
}

struct SvgFaults {
    std::vector<std::string> overlaps;  // boxes on boxes, or beyond their parent or the picture
    std::vector<std::string> pierced;   // "f1.a > o3 through o7"
    std::vector<std::string> loose;     // arrows that do not touch their two boxes
    [[nodiscard]] std::string first() const {
        for (const auto* list : {&overlaps, &pierced, &loose}) {
            if (!list->empty()) return list->front();
        }
        return "";
    }
};

class SvgChecker {
  public:
    explicit SvgChecker(const SvgPicture& picture) : picture_(picture) {
        for (std::size_t i = 0; i < picture.boxes.size(); ++i)
            by_id_.emplace(picture.boxes[i].id, static_cast<int>(i));
    }

    SvgFaults run() {
        for (std::size_t i = 0; i < picture_.boxes.size(); ++i) check_box(static_cast<int>(i));
        for (const SvgArrow& arrow : picture_.arrows) check_arrow(arrow);
        return std::move(faults_);
    }

  private:
    static constexpr double slack = 0.6;

    [[nodiscard]] const SvgBox& box(int i) const {
        return picture_.boxes[static_cast<std::size_t>(i)];
    }
    [[nodiscard]] bool inside(int inner, int outer) const {
        for (int i = inner; i >= 0; i = box(i).parent) {
            if (i == outer) return true;
        }
        return false;
    }

    void check_box(int i) {
        const SvgBox& a = box(i);
        if (a.x < -slack || a.y < -slack || a.x + a.w > picture_.width + slack ||
            a.y + a.h > picture_.height + slack) {
            faults_.overlaps.push_back(a.id + " leaves the picture");
        }
        if (a.parent >= 0) {
            const SvgBox& p = box(a.parent);
            if (a.x < p.x - slack || a.y < p.y - slack || a.x + a.w > p.x + p.w + slack ||
                a.y + a.h > p.y + p.h + slack) {
                faults_.overlaps.push_back(a.id + " leaves " + p.id);
            }
        }
        for (int j = 0; j < i; ++j) {
            const SvgBox& b = box(j);
            if (a.parent != b.parent) continue;  // deeper ones are held by their parents
            const bool apart = a.x + a.w <= b.x + slack || b.x + b.w <= a.x + slack ||
                               a.y + a.h <= b.y + slack || b.y + b.h <= a.y + slack;
            if (!apart) faults_.overlaps.push_back(a.id + " on " + b.id);
        }
    }

    static double outside(const SvgBox& b, std::pair<double, double> p) {
        const double dx = std::max({b.x - p.first, 0.0, p.first - b.x - b.w});
        const double dy = std::max({b.y - p.second, 0.0, p.second - b.y - b.h});
        return std::hypot(dx, dy);
    }

    void check_arrow(const SvgArrow& arrow) {
        const auto from = by_id_.find(arrow.from);
        const auto to = by_id_.find(arrow.to);
        if (from == by_id_.end() || to == by_id_.end() || arrow.points.empty()) {
            faults_.loose.push_back(arrow.from + " > " + arrow.to + " has no box");
            return;
        }
        // The head fills what lies between the shaft's end and the box.
        if (outside(box(from->second), arrow.points.front()) > 2 ||
            outside(box(to->second), arrow.points.back()) > 16) {
            faults_.loose.push_back(arrow.from + " > " + arrow.to + " does not touch");
        }
        for (int i = 0; i < static_cast<int>(picture_.boxes.size()); ++i) {
            if (inside(from->second, i) || inside(to->second, i)) continue;
            if (inside(i, to->second) || inside(i, from->second)) continue;
            const SvgBox& b = box(i);
            const bool cuts = std::any_of(arrow.points.begin(), arrow.points.end(), [&](auto p) {
                return p.first > b.x + 1 && p.first < b.x + b.w - 1 && p.second > b.y + 1 &&
                       p.second < b.y + b.h - 1;
            });
            if (cuts) faults_.pierced.push_back(arrow.from + " > " + arrow.to + " through " + b.id);
        }
    }

    const SvgPicture& picture_;
    std::map<std::string, int> by_id_;
    SvgFaults faults_;
};

inline SvgFaults check_svg(const SvgPicture& picture) {
    return SvgChecker(picture).run();
}

// Ids of outer boxes (and cells) that are in both pictures with the same kind,
// size and words, but elsewhere.
inline std::vector<std::string> moved(const SvgPicture& before, const SvgPicture& after) {
    std::map<std::string, const SvgBox*> old;
    for (const SvgBox& box : before.boxes) old.emplace(box.id, &box);
    std::vector<std::string> list;
    for (const SvgBox& box : after.boxes) {
        const auto at = old.find(box.id);
        if (at == old.end() || (box.parent >= 0 && box.kind != "cell")) continue;
        const SvgBox& was = *at->second;
        const bool same =
            was.kind == box.kind && was.w == box.w && was.h == box.h && was.texts == box.texts;
        const bool frame_changed =
            box.parent >= 0 && before.boxes[static_cast<std::size_t>(was.parent)].kind !=
                                   after.boxes[static_cast<std::size_t>(box.parent)].kind;
        if (same && !frame_changed &&
            (std::abs(was.x - box.x) > 0.1 || std::abs(was.y - box.y) > 0.1))
            list.push_back(box.id);
    }
    return list;
}

}  // namespace outlive::scene::testing
