#include "app/scene/gutter.hpp"

#include <algorithm>
#include <cmath>

namespace outlive::scene {
namespace {

float top(const GutterPiece& p) {
    return std::min(p.from_y, p.to_y);
}
float bottom(const GutterPiece& p) {
    return std::max(p.from_y, p.to_y);
}

// Whether the vertical of `p` is cut by a horizontal at `y`.
bool cut(const GutterPiece& p, float y, bool shares_end) {
    const float slack = shares_end ? -0.5F : 0.5F;
    return y > top(p) - slack && y < bottom(p) + slack;
}

// Crossings of two pieces when `a` runs left of `b`.
int crossings(const GutterPiece& a, const GutterPiece& b) {
    const bool shared = a.target == b.target && a.ends_here && b.ends_here;
    int count = 0;
    if (a.from == Side::Right) count += cut(b, a.from_y, false);
    if (a.to == Side::Right) count += cut(b, a.to_y, shared);
    if (b.from == Side::Left) count += cut(a, b.from_y, false);
    if (b.to == Side::Left) count += cut(a, b.to_y, shared);
    return count;
}

// Above this many pieces the search for few crossings gives way to a plain order.
constexpr std::size_t most_searched = 40;
constexpr float head_room = 17;  // an arrow's head, straight
constexpr float edge_room = 7;
constexpr float widest_apart = 8;

}  // namespace

// Puts one piece after the other where it adds the fewest crossings.
std::vector<std::size_t> Gutter::order() const {
    std::vector<std::size_t> upright;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        if (pieces_[i].from_y != pieces_[i].to_y) upright.push_back(i);
    }
    if (upright.size() > most_searched) {
        std::stable_sort(upright.begin(), upright.end(), [&](std::size_t a, std::size_t b) {
            return pieces_[a].from_y > pieces_[b].from_y;
        });
        return upright;
    }
    std::vector<std::size_t> placed;
    for (const std::size_t piece : upright) {
        int cost = 0;  // of standing leftmost
        for (const std::size_t other : placed) cost += crossings(pieces_[piece], pieces_[other]);
        int best = cost;
        std::size_t at = 0;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            cost += crossings(pieces_[placed[i]], pieces_[piece]) -
                    crossings(pieces_[piece], pieces_[placed[i]]);
            if (cost <= best) best = cost, at = i + 1;
        }
        placed.insert(placed.begin() + static_cast<std::ptrdiff_t>(at), piece);
    }
    return placed;
}

void Gutter::assign() {
    float left = left_ + edge_room;
    float right = right_ - edge_room;
    for (const GutterPiece& piece : pieces_) {
        if (!piece.ends_here) continue;
        if (piece.to == Side::Left) left = left_ + head_room;
        if (piece.to == Side::Right) right = right_ - head_room;
    }
    const std::vector<std::size_t> order = this->order();
    std::vector<std::size_t> track(pieces_.size(), 0);
    std::size_t tracks = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::size_t mine = 0;
        for (std::size_t k = 0; k < i; ++k) {
            const GutterPiece& other = pieces_[order[k]];
            const GutterPiece& piece = pieces_[order[i]];
            const bool meet = top(piece) < bottom(other) + 6 && top(other) < bottom(piece) + 6;
            if (meet) mine = std::max(mine, track[order[k]] + 1);
        }
        track[order[i]] = mine;
        tracks = std::max(tracks, mine + 1);
    }
    const float apart =
        tracks > 1 ? std::min(widest_apart, (right - left) / static_cast<float>(tracks - 1)) : 0;
    const float first =
        (left + right) / 2 - apart * static_cast<float>(tracks > 0 ? tracks - 1 : 0) / 2;
    xs_.assign(pieces_.size(), (left + right) / 2);
    for (const std::size_t piece : order)
        xs_[piece] = first + apart * static_cast<float>(track[piece]);
}

}  // namespace outlive::scene
