#include "app/scene/routing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "app/scene/gutter.hpp"
#include "app/scene/metrics.hpp"

namespace outlive::scene {
namespace {

struct Gap {
    float top = 0;
    float bottom = 0;
    float room = 1;  // how many arrows pass without crowding
    int used = 0;
    std::size_t first = 0, listed = 0;  // of its arrows, in a list of all

    Gap(float from, float to) : top(from), bottom(to), room((to - from) / 6.0F + 1) {}
    [[nodiscard]] float nearest(float y) const { return std::clamp(y, top, bottom); }
    [[nodiscard]] float crowding() const {
        return std::max(0.0F, static_cast<float>(used) - room) * 30.0F;
    }
};

// A way as chosen: the gap taken in each column on it, and where.
struct Leg {
    std::uint32_t gap = 0;
    float y = 0;
};
struct Way {
    const Link* link = nullptr;
    const Port* port = nullptr;
    Side entry = Side::Left;
    std::uint32_t first_gutter = 0;
    bool onward = true;       // goes to the right
    std::vector<Leg> legs{};  // of the columns crossed, in order
    float entry_y = 0;

    [[nodiscard]] std::uint32_t column(std::size_t leg) const {
        const auto i = static_cast<std::uint32_t>(leg);
        return onward ? first_gutter + i : first_gutter - 1 - i;
    }
    [[nodiscard]] std::size_t gutter(std::size_t leg) const {
        return onward ? first_gutter + leg : first_gutter - leg;
    }
};

constexpr float clearance = 5;     // from a card's edge
constexpr float column_cost = 24;  // each column crossed is two bends
constexpr std::size_t most_candidates = 2;

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
            std::vector<float>& tops = tops_.emplace_back();
            for (const Gap& gap : gaps) tops.push_back(gap.top);
            gaps_.push_back(std::move(gaps));
        }
        levels_.reserve(columns.size() + 2);
    }

    void expect(std::size_t links) { ways_.reserve(links); }

    // The target is entered at the edge that faces the way, unless going around it
    // to the other one is shorter.
    void choose(const Link& link, const Port& port) {
        const std::uint32_t gutter = link.column + (link.side == Side::Right ? 1U : 0U);
        Way way{&link, &port, Side::Left, gutter, gutter <= port.column, {}};
        const Side facing = way.onward ? Side::Left : Side::Right;
        const std::size_t count =
            way.onward ? port.column - way.first_gutter : way.first_gutter - port.column - 1;
        begin(link.start.y);
        const float aim = (port.low + port.high) / 2;
        for (std::size_t i = 0; i < count; ++i) advance(way.column(i), aim);
        End end = best_end(port, count, facing == Side::Left ? port.left : port.right);
        const bool around = facing == Side::Left ? port.right : port.left;
        const float least = cheapest() + column_cost * static_cast<float>(count + 1);
        way.entry = facing;
        if (around && end.cost >= least) {
            advance(way.column(count), aim);
            const End other = best_end(port, count + 1, true);
            const bool better =
                other.cost < end.cost || (other.cost == end.cost && facing == Side::Right);
            if (better) end = other, way.entry = opposite(facing);
        }
        trace(way, end);
        straighten(way);
        for (std::size_t i = 0; i < way.legs.size(); ++i)
            ++gaps_[way.column(i)][way.legs[i].gap].used;
        ways_.push_back(std::move(way));
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
        std::uint32_t from = 0;  // index in the former column's candidates
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
    static void near(const std::vector<float>& tops, float y, GapList& found) {
        const auto after = std::upper_bound(tops.begin(), tops.end(), y);
        const auto index = static_cast<std::uint32_t>(after - tops.begin());
        for (std::uint32_t i = index > 0 ? index - 1 : 0; i <= index && i < tops.size(); ++i)
            found.add(i);
    }

    // --- the levels: the cheapest ways into each column crossed so far ---
    void begin(float y) {
        levels_.resize(1);
        levels_[0] = {};
        levels_[0].add({0, y, 0, 0}, 0);
    }
    [[nodiscard]] float cheapest() const {
        float least = std::numeric_limits<float>::max();
        const Candidates& last = levels_.back();
        for (std::size_t i = 0; i < last.count; ++i) least = std::min(least, last.items[i].cost);
        return least;
    }
    // How a way ends: after so many columns, by which of the last candidates.
    struct End {
        std::size_t columns = 0;
        std::size_t candidate = 0;
        float cost = std::numeric_limits<float>::max();
    };
    [[nodiscard]] End best_end(const Port& port, std::size_t columns, bool allowed) const {
        End best{columns};
        if (!allowed) return best;
        const Candidates& last = levels_[columns];
        for (std::size_t i = 0; i < last.count; ++i) {
            const Candidate& from = last.items[i];
            const float enter = std::clamp(from.y, port.low, port.high);
            const float cost = from.cost + std::abs(enter - from.y);
            if (cost < best.cost) best.candidate = i, best.cost = cost;
        }
        best.cost += column_cost * static_cast<float>(columns);
        return best;
    }
    void trace(Way& way, const End& end) const {
        way.legs.resize(end.columns);
        std::size_t at = end.candidate;
        for (std::size_t i = end.columns; i-- > 0;) {
            const Candidate& taken = levels_[i + 1].items[at];
            way.legs[i] = {taken.gap, taken.y};
            at = taken.from;
        }
    }

    // Of ways that are equally long, the one with the fewest bends: a corridor is
    // passed level with what comes next, where it is high enough.
    void straighten(Way& way) const {
        if (way.legs.empty()) return;
        float next = std::clamp(way.legs.back().y, way.port->low, way.port->high);
        for (std::size_t i = way.legs.size(); i-- > 0;) {
            const Gap& gap = gaps_[way.column(i)][way.legs[i].gap];
            if (next >= gap.top && next <= gap.bottom) way.legs[i].y = next;
            next = way.legs[i].y;
        }
    }

    void advance(std::uint32_t column, float aim) {
        const std::vector<Gap>& gaps = gaps_[column];
        const std::vector<float>& tops = tops_[column];
        Candidates& after = levels_.emplace_back();  // there is room: the others stay
        const Candidates& before = levels_[levels_.size() - 2];
        GapList found;
        for (std::size_t i = 0; i < before.count; ++i) near(tops, before.items[i].y, found);
        near(tops, aim, found);
        for (std::size_t k = 0; k < found.count; ++k) {
            const Gap& gap = gaps[found.items[k]];
            const float crowding = gap.crowding();
            Candidate best{found.items[k], 0, std::numeric_limits<float>::max(), 0};
            for (std::uint32_t i = 0; i < before.count; ++i) {
                const Candidate& from = before.items[i];
                const float y = gap.nearest(from.y);
                const float cost = from.cost + std::abs(y - from.y) + crowding;
                if (cost < best.cost) best = {found.items[k], y, cost, i};
            }
            after.add(best, std::abs(best.y - aim));
        }
    }

    // The piece of a way in one corridor.
    struct Stretch {
        float* y = nullptr;
        float key = 0;  // where it comes from and goes to
    };
    using Stretches = std::vector<Stretch>;

    // Arrows that share a corridor keep a few units apart, in the order of where
    // they come from and go to. How many a corridor has, it knows: each is put into
    // its corridor's part of one list.
    void spread_in_corridors() {
        std::size_t count = 0;
        for (std::vector<Gap>& gaps : gaps_) {
            for (Gap& gap : gaps) {
                gap.first = count;
                count += static_cast<std::size_t>(gap.used);
                gap.listed = 0;
            }
        }
        Stretches all(count);
        for (Way& way : ways_) {
            for (std::size_t i = 0; i < way.legs.size(); ++i) {
                const float before = i > 0 ? way.legs[i - 1].y : way.link->start.y;
                const float after = i + 1 < way.legs.size() ? way.legs[i + 1].y
                                                            : (way.port->low + way.port->high) / 2;
                Gap& gap = gaps_[way.column(i)][way.legs[i].gap];
                all[gap.first + gap.listed++] = {&way.legs[i].y, before + after};
            }
        }
        for (const std::vector<Gap>& gaps : gaps_) {
            for (const Gap& gap : gaps) {
                const auto from = all.begin() + static_cast<std::ptrdiff_t>(gap.first);
                if (gap.used > 0) spread(gap, from, from + gap.used);
            }
        }
        for (Way& way : ways_) {
            const float y = way.legs.empty() ? way.link->start.y : way.legs.back().y;
            way.entry_y = std::clamp(y, way.port->low, way.port->high);
        }
    }

    static void spread(const Gap& gap, Stretches::iterator from, Stretches::iterator to) {
        std::stable_sort(from, to, [](const Stretch& a, const Stretch& b) {
            return std::abs(*a.y - *b.y) > 0.5F ? *a.y < *b.y : a.key < b.key;
        });
        const auto count = static_cast<float>(to - from);
        const float apart = std::min(8.0F, (gap.bottom - gap.top) / count);
        float least = gap.top;
        for (auto s = from; s != to; ++s) {
            *s->y = std::max(*s->y, least);
            least = *s->y + apart;
        }
        float most = gap.bottom;
        for (auto s = to; s-- != from;) {
            *s->y = std::min(*s->y, most);
            most = *s->y - apart;
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
            for (std::size_t leg = 0; leg <= way.legs.size(); ++leg) {
                const bool last = leg == way.legs.size();
                GutterPiece piece;
                piece.from_y = leg == 0 ? way.link->start.y : way.legs[leg - 1].y;
                piece.to_y = last ? way.entry_y : way.legs[leg].y;
                piece.from = leg == 0     ? opposite(way.link->side)
                             : way.onward ? Side::Left
                                          : Side::Right;
                piece.to = last ? opposite(way.entry) : way.onward ? Side::Right : Side::Left;
                piece.ends_here = last;
                piece.target = way.link->target;
                gutters[way.gutter(leg)].add(piece);
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
        result.points.reserve(2 * way.legs.size() + 4);
        add_point(result.points, link.start);
        for (std::size_t leg = 0; leg <= way.legs.size(); ++leg) {
            const std::size_t g = way.gutter(leg);
            const float x = gutters[g].x(next[g]++);
            const float from_y = leg == 0 ? link.start.y : way.legs[leg - 1].y;
            const float to_y = leg == way.legs.size() ? way.entry_y : way.legs[leg].y;
            if (from_y == to_y) continue;
            add_point(result.points, {x, from_y});
            add_point(result.points, {x, to_y});
        }
        const Rect& rect = way.port->rect;
        add_point(result.points, {way.entry == Side::Left ? rect.x : rect.right(), way.entry_y});
        return result;
    }

    const std::vector<ColumnSpace>& columns_;
    std::vector<std::vector<Gap>> gaps_;    // by column
    std::vector<std::vector<float>> tops_;  // their upper ends, side by side to be searched
    std::vector<Way> ways_;
    std::vector<Candidates> levels_;
};

}  // namespace

std::vector<Arrow> route(const std::vector<Link>& links,
                         const std::unordered_map<std::uint64_t, Port>& ports,
                         const std::vector<ColumnSpace>& columns, float height) {
    Router router(columns, height);
    router.expect(links.size());
    for (const Link& link : links) {
        const auto port = ports.find(link.target);
        if (port != ports.end()) router.choose(link, port->second);
    }
    return router.arrows();
}

}  // namespace outlive::scene
