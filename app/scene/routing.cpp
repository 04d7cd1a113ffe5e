#include "app/scene/routing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "app/scene/gutter.hpp"
#include "app/scene/metrics.hpp"

namespace outlive::scene {
namespace {

struct Gap {
    float top = 0;
    float bottom = 0;
    int used = 0;

    [[nodiscard]] float nearest(float y) const { return std::clamp(y, top, bottom); }
    [[nodiscard]] float crowding() const {
        const float room = (bottom - top) / 6.0F + 1;
        return std::max(0.0F, static_cast<float>(used) - room) * 30.0F;
    }
};

// A way as chosen: the gap taken in each column on it.
struct Way {
    const Link* link = nullptr;
    const Port* port = nullptr;
    Side entry = Side::Left;
    std::uint32_t first_gutter = 0;
    std::vector<std::uint32_t> columns;  // crossed, in order
    std::vector<std::uint32_t> gaps;     // of those columns
    std::vector<float> ys;               // in those gaps
    float entry_y = 0;
    float cost = std::numeric_limits<float>::max();
};

constexpr float clearance = 5;     // from a card's edge
constexpr float column_cost = 24;  // each column crossed is two bends
constexpr std::size_t most_candidates = 3;

class Router {
  public:
    Router(const std::vector<ColumnSpace>& columns, float height) : columns_(columns) {
        for (const ColumnSpace& column : columns) {
            std::vector<Gap> gaps;
            float from = metrics::corridor_top;
            for (const Rect& card : column.cards) {
                gaps.push_back({from, std::max(from, card.y - clearance)});
                from = card.bottom() + clearance;
            }
            gaps.push_back({from, std::max(from, height) + 24});
            gaps_.push_back(std::move(gaps));
        }
    }

    void choose(const Link& link, const Port& port) {
        Way best;
        for (const Side entry : {Side::Left, Side::Right}) {
            if (entry == Side::Left ? !port.left : !port.right) continue;
            Way way = shortest(link, port, entry);
            if (way.cost < best.cost) best = std::move(way);
        }
        for (std::size_t i = 0; i < best.columns.size(); ++i)
            ++gaps_[best.columns[i]][best.gaps[i]].used;
        ways_.push_back(std::move(best));
    }

    std::vector<Arrow> arrows() {
        spread_in_corridors();
        return draw_in_gutters();
    }

  private:
    struct Candidate {
        std::uint32_t gap = 0;
        float y = 0;
        float cost = 0;
        std::size_t from = 0;  // index in the former column's candidates
    };
    // The cheapest ways so far into one column.
    struct Candidates {
        std::array<Candidate, most_candidates> items;
        std::size_t count = 0;

        // Keeps the cheapest; of equals, the first.
        void add(const Candidate& candidate, float left_to_go) {
            std::size_t at = count;
            while (at > 0 && items[at - 1].cost + togo[at - 1] > candidate.cost + left_to_go) --at;
            if (at >= most_candidates) return;
            count = std::min(count + 1, most_candidates);
            for (std::size_t i = count - 1; i > at; --i) {
                items[i] = items[i - 1];
                togo[i] = togo[i - 1];
            }
            items[at] = candidate;
            togo[at] = left_to_go;
        }

      private:
        std::array<float, most_candidates> togo{};
    };

    // Gaps worth trying: a few, each once.
    struct GapList {
        std::array<std::uint32_t, 2 * most_candidates + 2> items;
        std::size_t count = 0;

        void add(std::uint32_t gap) {
            const auto end = items.begin() + static_cast<std::ptrdiff_t>(count);
            if (std::find(items.begin(), end, gap) == end) items[count++] = gap;
        }
    };

    // The gaps next to a height: the one around it or above, and the one below.
    static void near(const std::vector<Gap>& gaps, float y, GapList& found) {
        const auto after = std::upper_bound(gaps.begin(), gaps.end(), y,
                                            [](float at, const Gap& gap) { return at < gap.top; });
        const auto index = static_cast<std::uint32_t>(after - gaps.begin());
        for (std::uint32_t i = index > 0 ? index - 1 : 0; i <= index && i < gaps.size(); ++i)
            found.add(i);
    }

    Way shortest(const Link& link, const Port& port, Side entry) const {
        Way way{&link, &port, entry, link.column + (link.side == Side::Right ? 1U : 0U), {}, {},
                {},    0,     0};
        const std::uint32_t last = port.column + (entry == Side::Right ? 1U : 0U);
        for (std::uint32_t g = way.first_gutter; g < last; ++g) way.columns.push_back(g);
        for (std::uint32_t g = way.first_gutter; g > last; --g) way.columns.push_back(g - 1);

        std::vector<Candidates> steps;
        Candidates before;
        before.add({0, link.start.y, 0, 0}, 0);
        const float aim = (port.low + port.high) / 2;
        for (const std::uint32_t column : way.columns) {
            steps.push_back(before);
            before = advance(gaps_[column], steps.back(), aim);
        }
        std::size_t best = 0;
        float best_cost = std::numeric_limits<float>::max();
        for (std::size_t i = 0; i < before.count; ++i) {
            const float enter = std::clamp(before.items[i].y, port.low, port.high);
            const float cost = before.items[i].cost + std::abs(enter - before.items[i].y);
            if (cost < best_cost) best = i, best_cost = cost;
        }
        way.cost = best_cost + column_cost * static_cast<float>(way.columns.size());
        way.gaps.resize(way.columns.size());
        way.ys.resize(way.columns.size());
        Candidates* level = &before;
        for (std::size_t i = way.columns.size(); i-- > 0;) {
            way.gaps[i] = level->items[best].gap;
            way.ys[i] = level->items[best].y;
            best = level->items[best].from;
            level = &steps[i];
        }
        straighten(way);
        return way;
    }

    // Of ways that are equally long, the one with the fewest bends: a corridor is
    // passed level with what comes next, where it is high enough.
    void straighten(Way& way) const {
        if (way.ys.empty()) return;
        float next = std::clamp(way.ys.back(), way.port->low, way.port->high);
        for (std::size_t i = way.ys.size(); i-- > 0;) {
            const Gap& gap = gaps_[way.columns[i]][way.gaps[i]];
            if (next >= gap.top && next <= gap.bottom) way.ys[i] = next;
            next = way.ys[i];
        }
    }

    [[nodiscard]] static Candidates advance(const std::vector<Gap>& gaps, const Candidates& before,
                                            float aim) {
        GapList found;
        for (std::size_t i = 0; i < before.count; ++i) near(gaps, before.items[i].y, found);
        near(gaps, aim, found);
        Candidates after;
        for (std::size_t k = 0; k < found.count; ++k) {
            const Gap& gap = gaps[found.items[k]];
            Candidate best{found.items[k], 0, std::numeric_limits<float>::max(), 0};
            for (std::size_t i = 0; i < before.count; ++i) {
                const Candidate& from = before.items[i];
                const float y = gap.nearest(from.y);
                const float cost = from.cost + std::abs(y - from.y) + gap.crowding();
                if (cost < best.cost) best = {found.items[k], y, cost, i};
            }
            after.add(best, std::abs(best.y - aim));
        }
        return after;
    }

    // Arrows that share a corridor keep a few units apart, in the order of where
    // they come from and go to.
    void spread_in_corridors() {
        struct Stretch {
            Way* way;
            std::size_t leg;
            float key;
        };
        std::vector<std::vector<std::vector<Stretch>>> stretches(columns_.size());
        for (std::size_t c = 0; c < columns_.size(); ++c) stretches[c].resize(gaps_[c].size());
        for (Way& way : ways_) {
            for (std::size_t i = 0; i < way.columns.size(); ++i) {
                const float before = i > 0 ? way.ys[i - 1] : way.link->start.y;
                const float after =
                    i + 1 < way.ys.size() ? way.ys[i + 1] : (way.port->low + way.port->high) / 2;
                stretches[way.columns[i]][way.gaps[i]].push_back({&way, i, before + after});
            }
        }
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            for (std::size_t g = 0; g < stretches[c].size(); ++g) {
                auto& list = stretches[c][g];
                if (list.empty()) continue;
                std::stable_sort(list.begin(), list.end(), [](const Stretch& a, const Stretch& b) {
                    const float ya = a.way->ys[a.leg];
                    const float yb = b.way->ys[b.leg];
                    return std::abs(ya - yb) > 0.5F ? ya < yb : a.key < b.key;
                });
                const Gap& gap = gaps_[c][g];
                const auto count = static_cast<float>(list.size());
                const float apart = std::min(8.0F, (gap.bottom - gap.top) / count);
                float least = gap.top;
                for (const Stretch& s : list) {
                    float& y = s.way->ys[s.leg];
                    y = std::max(y, least);
                    least = y + apart;
                }
                float most = gap.bottom;
                for (std::size_t i = list.size(); i-- > 0;) {
                    float& y = list[i].way->ys[list[i].leg];
                    y = std::min(y, most);
                    most = y - apart;
                }
            }
        }
        for (Way& way : ways_) {
            const float y = way.ys.empty() ? way.link->start.y : way.ys.back();
            way.entry_y = std::clamp(y, way.port->low, way.port->high);
        }
    }

    [[nodiscard]] Gutter gutter_at(std::uint32_t g) const {
        const float left = g > 0 ? columns_[g - 1].right : columns_[0].left - metrics::margin;
        const float right =
            g < columns_.size() ? columns_[g].left : columns_.back().right + metrics::right_gutter;
        return Gutter(left, right);
    }

    // The vertical pieces of a way, one a gutter, as ends in that gutter.
    std::vector<Arrow> draw_in_gutters() {
        std::vector<Gutter> gutters;
        for (std::uint32_t g = 0; g <= columns_.size(); ++g) gutters.push_back(gutter_at(g));
        for (const Way& way : ways_) {
            const bool onward = way.columns.empty() || way.columns.front() >= way.first_gutter;
            for (std::size_t leg = 0; leg <= way.columns.size(); ++leg) {
                const bool last = leg == way.columns.size();
                GutterPiece piece;
                piece.from_y = leg == 0 ? way.link->start.y : way.ys[leg - 1];
                piece.to_y = last ? way.entry_y : way.ys[leg];
                piece.from = leg == 0 ? opposite(way.link->side)
                             : onward ? Side::Left
                                      : Side::Right;
                piece.to = last ? opposite(way.entry) : onward ? Side::Right : Side::Left;
                piece.ends_here = last;
                piece.target = way.link->target;
                gutters[gutter_of(way, leg, onward)].add(piece);
            }
        }
        for (Gutter& gutter : gutters) gutter.assign();
        std::vector<std::size_t> next(gutters.size(), 0);
        std::vector<Arrow> arrows;
        arrows.reserve(ways_.size());
        for (const Way& way : ways_) arrows.push_back(arrow(way, gutters, next));
        return arrows;
    }

    static Side opposite(Side side) { return side == Side::Left ? Side::Right : Side::Left; }
    static std::size_t gutter_of(const Way& way, std::size_t leg, bool onward) {
        return onward ? way.first_gutter + leg : way.first_gutter - leg;
    }

    static void add_point(std::vector<Point>& points, Point p) {
        if (!points.empty() && std::abs(points.back().x - p.x) < 0.05F &&
            std::abs(points.back().y - p.y) < 0.05F)
            return;
        if (points.size() >= 2) {
            const Point& a = points[points.size() - 2];
            Point& b = points.back();
            if ((a.x == b.x && b.x == p.x) || (a.y == b.y && b.y == p.y)) {
                b = p;
                return;
            }
        }
        points.push_back(p);
    }

    static Arrow arrow(const Way& way, const std::vector<Gutter>& gutters,
                       std::vector<std::size_t>& next) {
        const Link& link = *way.link;
        Arrow result{.role = link.role,
                     .emphasis = link.emphasis,
                     .from = link.from,
                     .to = way.port->id,
                     .points = {},
                     .ink = link.ink};
        result.dashed = link.role == ArrowRole::FreeVariable;
        const bool onward = way.columns.empty() || way.columns.front() >= way.first_gutter;
        add_point(result.points, link.start);
        for (std::size_t leg = 0; leg <= way.columns.size(); ++leg) {
            const std::size_t g = gutter_of(way, leg, onward);
            const float x = gutters[g].x(next[g]++);
            const float from_y = leg == 0 ? link.start.y : way.ys[leg - 1];
            const float to_y = leg == way.columns.size() ? way.entry_y : way.ys[leg];
            if (from_y == to_y) continue;
            add_point(result.points, {x, from_y});
            add_point(result.points, {x, to_y});
        }
        const Rect& rect = way.port->rect;
        add_point(result.points, {way.entry == Side::Left ? rect.x : rect.right(), way.entry_y});
        return result;
    }

    const std::vector<ColumnSpace>& columns_;
    std::vector<std::vector<Gap>> gaps_;
    std::vector<Way> ways_;
};

}  // namespace

std::vector<Arrow> route(const std::vector<Link>& links,
                         const std::unordered_map<std::uint64_t, Port>& ports,
                         const std::vector<ColumnSpace>& columns, float height) {
    Router router(columns, height);
    for (const Link& link : links) {
        const auto port = ports.find(link.target);
        if (port != ports.end()) router.choose(link, port->second);
    }
    return router.arrows();
}

}  // namespace outlive::scene
