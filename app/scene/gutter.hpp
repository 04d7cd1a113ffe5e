// One gutter between two columns: the vertical pieces of arrows in it, each on
// a track of its own, ordered so that few cross.
//
// Pieces are added in order and asked for in the same order after `assign`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "app/scene/links.hpp"

namespace outlive::scene {

// Comes from one side of the gutter at one height, leaves to a side at another.
struct GutterPiece {
    float from_y = 0;
    float to_y = 0;
    Side from = Side::Left;
    Side to = Side::Right;
    bool ends_here = false;    // the arrow's head stands at this gutter's edge
    std::uint64_t target = 0;  // arrows to one target may share their end
};

class Gutter {
  public:
    Gutter(float left, float right) : left_(left), right_(right) {}
    void add(const GutterPiece& piece) { pieces_.push_back(piece); }
    void assign();
    [[nodiscard]] float x(std::size_t piece) const { return xs_[piece]; }

  private:
    [[nodiscard]] std::vector<std::size_t> order() const;

    float left_;
    float right_;
    std::vector<GutterPiece> pieces_;
    std::vector<float> xs_;
};

}  // namespace outlive::scene
