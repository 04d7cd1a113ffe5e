#include "app/scene/layout.hpp"

#include <algorithm>
#include <cmath>

#include "app/scene/card_drawing.hpp"
#include "app/scene/metrics.hpp"
#include "app/scene/routing.hpp"
#include "app/scene/rows.hpp"

namespace outlive::scene {
namespace {

using snapshot::FrameState;
using snapshot::FrameView;
using snapshot::ObjectView;
using snapshot::Snapshot;

std::string counted(std::uint64_t count, const char* one, const char* many) {
    return grouped(count) + " " + (count == 1 ? one : many);
}

class Layout {
  public:
    Layout(const SnapshotIndex& index, const Placement& placement, const ScopeColours& colours,
           const Highlight& highlight, const TextMeasure& measure)
        : index_(index),
          snapshot_(index.snapshot()),
          placement_(placement),
          highlight_(highlight),
          measure_(measure),
          drawing_(scene_, index, placement, colours, highlight, measure) {}

    Scene run() {
        reserve();
        set_columns();
        stack();
        scopes();
        objects();
        finish_columns();
        arrows();
        enclosing_lines();
        mark_cuts();
        frame_words();
        return std::move(scene_);
    }

  private:
    void reserve() {
        std::size_t boxes = 8 + 3 * snapshot_.cells.size();
        for (const auto* list : {&snapshot_.frames, &snapshot_.suspended})
            for (const FrameView& frame : *list) boxes += 1 + 2 * frame.variables.size();
        for (const ObjectView& object : snapshot_.objects) boxes += 1 + 2 * object.edges.size();
        scene_.boxes.reserve(std::min<std::size_t>(boxes, 20'000));
    }

    void set_columns() {
        columns_.push_back({metrics::stack_x, metrics::stack_x + metrics::stack_width, {}});
        columns_.push_back({metrics::scope_x, metrics::scope_x + metrics::scope_width, {}});
        for (std::uint32_t c = 0; c < placement_.object_columns; ++c) {
            const float x = metrics::object_x + static_cast<float>(c) * metrics::object_pitch;
            columns_.push_back({x, x + metrics::object_width, {}});
        }
    }

    Rect occupy(std::uint32_t column, Rect rect) {
        columns_[column].cards.push_back(rect);
        bottom_ = std::max(bottom_, rect.bottom());
        return rect;
    }

    void stack() {
        for (const StackCard& card : stack_cards(snapshot_, index_.room())) {
            const Rect rect =
                occupy(0, {metrics::stack_x, card.y, metrics::stack_width, card.height});
            if (card.hidden > 0) {
                const std::string words = "… " + counted(card.hidden, "call", "calls");
                drawing_.fold("fold.stack", {words, words}, rect);
            } else {
                drawing_.frame(snapshot_.frames[card.frame], rect, 0);
            }
        }
    }

    [[nodiscard]] Rect scope_rect(const FrameView& call, const Place& place) const {
        const float indent =
            std::min(static_cast<float>(index_.chain_depth(call)) * metrics::indent_step,
                     metrics::most_indent);
        return {metrics::scope_x + indent, place.y, metrics::scope_width - indent, place.height};
    }

    void scopes() {
        const ShownScopes shown = shown_scopes(index_);
        for (const FrameView* call : shown.calls) {
            const auto at = placement_.scopes.find(call->id.value);
            if (at == placement_.scopes.end()) continue;
            const Rect rect = occupy(1, scope_rect(*call, at->second));
            if (call->state == FrameState::Suspended) {
                drawing_.frame(*call, rect, 1);
            } else {
                drawing_.scope(*call, rect, 1);
            }
        }
        const auto fold = placement_.scopes.find(folded_scopes_key);
        if (shown.hidden() > 0 && fold != placement_.scopes.end()) {
            const Rect rect{metrics::scope_x, fold->second.y, metrics::scope_width,
                            metrics::fold_height};
            const std::string whole = "… " + folded_calls(shown);
            const std::string brief = "… " + counted(shown.hidden(), "more call", "more calls");
            drawing_.fold("fold.scopes", {whole, brief}, occupy(1, rect));
        }
    }

    // "3 returned calls", "2 suspended calls", "3 returned, 2 suspended"
    [[nodiscard]] std::string folded_calls(const ShownScopes& shown) const {
        const std::uint64_t cards = static_cast<std::uint64_t>(std::ranges::count(
            shown.calls, FrameState::Returned, [](const FrameView* call) { return call->state; }));
        // Those that only folded items of a list lead to are counted, not listed.
        const std::uint64_t returned =
            shown.hidden_returned == 0
                ? 0
                : std::max<std::uint64_t>(
                      shown.hidden_returned,
                      snapshot_.outlived_calls - std::min(snapshot_.outlived_calls, cards));
        if (returned == 0)
            return counted(shown.hidden_suspended, "suspended call", "suspended calls");
        if (shown.hidden_suspended == 0)
            return counted(returned, "returned call", "returned calls");
        return grouped(returned) + " returned, " + grouped(shown.hidden_suspended) + " suspended";
    }

    void objects() {
        for (const ObjectView& object : snapshot_.objects) {
            const auto at = placement_.objects.find(object.id.value);
            if (at == placement_.objects.end()) continue;
            const std::uint32_t column = at->second.column + 1;
            const std::vector<Row> rows = object_rows(object, index_.room());
            const Rect rect{columns_[column].left, at->second.y, metrics::object_width,
                            height_of(rows)};
            drawing_.object(object, rows, occupy(column, rect), column);
        }
    }

    void finish_columns() {
        for (ColumnSpace& column : columns_) {
            std::sort(column.cards.begin(), column.cards.end(),
                      [](const Rect& a, const Rect& b) { return a.y < b.y; });
        }
    }

    void arrows() {
        std::vector<Link>& links = drawing_.links();
        if (highlight_.only_strong_arrows) {
            std::erase_if(links,
                          [](const Link& link) { return link.emphasis != Emphasis::Strong; });
        }
        scene_.arrows = route(links, drawing_.ports(), columns_, bottom_);
        for (Arrow& arrow : scene_.arrows) {
            arrow.width = arrow.emphasis == Emphasis::Strong  ? 3.0F
                          : arrow.emphasis == Emphasis::Plain ? 2.0F
                                                              : 1.5F;
            if (arrow.emphasis == Emphasis::Quiet) arrow.ink.alpha = 0.5F;
        }
        // The strong ones are painted last, above the others.
        std::stable_sort(scene_.arrows.begin(), scene_.arrows.end(),
                         [](const Arrow& a, const Arrow& b) { return a.emphasis < b.emphasis; });
    }

    // A reference that is to be cut has a cross on the middle of its arrow.
    void mark_cuts() {
        constexpr float arm = 8;
        for (const Arrow& arrow : scene_.arrows) {
            if (arrow.ink.role != InkRole::Error || arrow.points.size() < 2) continue;
            const Point at = middle_of_longest(arrow.points);
            for (const float up : {-arm, arm}) {
                scene_.separators.push_back({{at.x - arm, at.y - up},
                                             {at.x + arm, at.y + up},
                                             {InkRole::Error},
                                             3.0F,
                                             false});
            }
        }
    }

    static Point middle_of_longest(const std::vector<Point>& points) {
        Point best = points.front();
        float longest = -1;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Point a = points[i - 1];
            const Point b = points[i];
            const float length = std::abs(a.x - b.x) + std::abs(a.y - b.y);
            if (length > longest) longest = length, best = mix(a, b, 0.5F);
        }
        return best;
    }

    // A returned call right below the one that encloses it hangs on it by a line.
    void enclosing_lines() {
        const std::vector<Rect>& cards = columns_[1].cards;
        for (const Box& box : scene_.boxes) {
            if (box.kind != BoxKind::Scope || box.rect.x == metrics::scope_x) continue;
            for (std::size_t i = 1; i < cards.size(); ++i) {
                if (cards[i] != box.rect || cards[i - 1].x >= box.rect.x) continue;
                const Box* outer = box_with(cards[i - 1]);
                if (outer == nullptr || outer->kind != BoxKind::Scope || !encloses(*outer, box))
                    continue;
                const float x = outer->rect.x + 6;
                const float y = box.rect.y + 20;
                Arrow line{.role = ArrowRole::Enclosing,
                           .emphasis = Emphasis::Quiet,
                           .from = box.id,
                           .to = outer->id,
                           .points = {{box.rect.x, y}, {x, y}, {x, outer->rect.bottom()}},
                           .ink = outer->stroke,
                           .width = 1.5F,
                           .head = false};
                scene_.arrows.insert(scene_.arrows.begin(), std::move(line));
            }
        }
    }

    [[nodiscard]] const Box* box_with(const Rect& rect) const {
        for (const Box& box : scene_.boxes) {
            if (box.parent < 0 && box.rect == rect) return &box;
        }
        return nullptr;
    }

    [[nodiscard]] bool encloses(const Box& outer, const Box& inner) const {
        const FrameView* call = index_.call(support::FrameId{std::stoull(inner.id.substr(1))});
        const FrameView* shown = call != nullptr ? index_.shown_enclosing(*call) : nullptr;
        return shown != nullptr && "f" + std::to_string(shown->id.value) == outer.id;
    }

    void frame_words() {
        const float right = picture_width(std::max(placement_.object_columns, 1U));
        scene_.width = right;
        scene_.height = bottom_ + metrics::footer_height;
        const auto header = [&](const char* text, float x) {
            scene_.labels.push_back(
                {text, {x, metrics::header_baseline}, Face::SansBold, 12, {InkRole::TextSoft}});
        };
        header("CALL STACK", metrics::stack_x + 4);
        header("ENCLOSING SCOPES", metrics::scope_x + 4);
        header("OBJECTS", metrics::object_x + 4);
        for (std::size_t c = 1; c <= 2; ++c) {
            const float x = columns_[c].left - metrics::gutter / 2;
            scene_.separators.push_back({{x, 10}, {x, bottom_ + 12}, {InkRole::Line}});
        }
        scene_.footer = footer_sentence(
            snapshot_, snapshot_.objects.size() -
                           std::min(snapshot_.objects.size(), placement_.objects.size()));
        scene_.labels.push_back(
            {fitted(scene_.footer, Face::Sans, 13.5F, right - 2 * metrics::margin, measure_),
             {metrics::stack_x + 4, scene_.height - 14},
             Face::Sans,
             13.5F,
             {InkRole::TextSoft}});
    }

    Scene scene_;
    const SnapshotIndex& index_;
    const Snapshot& snapshot_;
    const Placement& placement_;
    const Highlight& highlight_;
    const TextMeasure& measure_;
    CardDrawing drawing_;
    std::vector<ColumnSpace> columns_;
    float bottom_ = metrics::content_top + 120;
};

}  // namespace

std::string footer_sentence(const Snapshot& snapshot, std::uint64_t folded) {
    std::string text;
    if (snapshot.outlived_calls == 0) {
        text = "no returned call has left a cell";
    } else {
        text = (snapshot.outlived_known ? "" : "at least ") +
               counted(snapshot.outlived_calls, "call", "calls") + " returned · " +
               counted(snapshot.outlived_cells, "cell", "cells") + " outlived " +
               (snapshot.outlived_calls == 1 ? "it" : "them");
    }
    if (snapshot.waiting_for_collector > 0)
        text += " · " + counted(snapshot.waiting_for_collector, "object", "objects") +
                " waiting for the collector";
    const std::uint64_t hidden = snapshot.hidden_objects + folded;
    // What only folded items hold was not met, let alone counted.
    const bool folds = std::ranges::any_of(
        snapshot.objects, [](const ObjectView& object) { return object.hidden_edges > 0; });
    if (hidden > 0) {
        text += std::string(" · ") + (folds ? "at least " : "") +
                counted(hidden, "more object", "more objects") + " not drawn";
    } else if (folds) {
        text += " · more behind the folds";
    }
    if (snapshot.waiting_for_collector == 0) text += " · nothing waiting to be freed";
    return text;
}

Scene without_footer(Scene picture) {
    constexpr float margin = 18;
    picture.labels.pop_back();
    picture.height -= metrics::footer_height - margin;
    return picture;
}

Scene layout(const Snapshot& snapshot, const Placement& placement, const ScopeColours& colours,
             const Highlight& highlight, const TextMeasure& measure, const Room& room) {
    const SnapshotIndex index(snapshot, room.with(placement.object_columns));
    return Layout(index, placement, colours, highlight, measure).run();
}

Scene layout(const Snapshot& snapshot, const ScopeColours& colours, const Highlight& highlight,
             const TextMeasure& measure) {
    const SnapshotIndex index(snapshot);
    return Layout(index, place({}, index), colours, highlight, measure).run();
}

}  // namespace outlive::scene
