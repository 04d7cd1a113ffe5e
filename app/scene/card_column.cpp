#include "app/scene/card_column.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outlive::scene {
namespace {

float below(const CardColumn::Card& card) {
    return card.y + card.height + metrics::box_gap;
}

}  // namespace

void CardColumn::settle() {
    std::sort(cards_.begin(), cards_.end(),
              [](const Card& a, const Card& b) { return a.y != b.y ? a.y < b.y : a.key < b.key; });
    float free_from = metrics::content_top;
    for (Card& card : cards_) {
        card.y = std::max(card.y, free_from);
        free_from = below(card);
    }
}

void CardColumn::close() {
    float y = metrics::content_top;
    for (Card& card : cards_) {
        card.y = y;
        y = below(card);
    }
}

void CardColumn::rise(float bottom) {
    for (auto card = cards_.rbegin(); card != cards_.rend(); ++card) {
        if (card->y + card->height <= bottom) break;
        card->y = bottom - card->height;
        bottom = card->y - metrics::box_gap;
    }
    settle();
}

float CardColumn::nearest(float wanted, float height, float least) const {
    wanted = std::max(wanted, least);
    float best = 0;
    float best_distance = std::numeric_limits<float>::max();
    float from = least;
    for (std::size_t i = 0; i <= cards_.size(); ++i) {
        const bool last = i == cards_.size();
        const float to = last ? std::max(from, wanted) : cards_[i].y - metrics::box_gap - height;
        if (to >= from) {
            const float y = std::clamp(wanted, from, to);
            if (std::abs(y - wanted) < best_distance) {
                best = y;
                best_distance = std::abs(y - wanted);
            }
        }
        if (!last) from = std::max(from, below(cards_[i]));
    }
    return best;
}

void CardColumn::insert(Card card) {
    const auto at = std::upper_bound(cards_.begin(), cards_.end(), card.y,
                                     [](float y, const Card& other) { return y < other.y; });
    cards_.insert(at, card);
}

float CardColumn::bottom() const {
    return cards_.empty() ? metrics::content_top : below(cards_.back());
}

}  // namespace outlive::scene
