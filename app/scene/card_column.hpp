// The cards of one column from top to bottom, and the free places between them.
//
// Invariant: after `settle` no two cards are nearer than metrics::box_gap, and
// inserting at a place that `nearest` gave keeps it so. Used while placing.
#pragma once

#include <cstdint>
#include <vector>

#include "app/scene/metrics.hpp"

namespace outlive::scene {

class CardColumn {
  public:
    struct Card {
        std::uint64_t key = 0;
        float y = 0;
        float height = 0;
    };

    // A card that was there before; `settle` when all are kept.
    void keep(Card card) { cards_.push_back(card); }
    // Cards that grew push those below them as far as needed.
    void settle();

    // Each card right below the one before.
    void close();
    // Cards that stand lower than `bottom` rise, and push those above them as far as
    // needed and there is room.
    void rise(float bottom);

    // The free place for `height` nearest to `wanted`, at or below `least`.
    [[nodiscard]] float nearest(float wanted, float height,
                                float least = metrics::content_top) const;
    void insert(Card card);

    // Just below the last card.
    [[nodiscard]] float bottom() const;
    [[nodiscard]] const std::vector<Card>& cards() const { return cards_; }

  private:
    std::vector<Card> cards_;
};

}  // namespace outlive::scene
