// What the cards leave for the router: where arrows begin, where they may end.
//
// Columns are counted from the left: 0 the stack, 1 the scopes, 2 and up the
// objects. Gutter c runs left of column c, so an arrow that leaves column c to
// the right starts in gutter c + 1.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/scene/geometry.hpp"
#include "app/scene/scene.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::scene {

enum class Side : std::uint8_t { Left, Right };

// A box that arrows may lead to.
struct Port {
    std::string id;
    std::uint32_t column = 0;
    Rect rect;
    float low = 0, high = 0;         // an arrow enters between these, in y
    bool left = true, right = true;  // by which edges
};

// Ports are known by the ObjectId they stand for; those of calls by this.
[[nodiscard]] constexpr std::uint64_t call_port(support::FrameId call) {
    return ~call.value;
}

// An arrow to be routed.
struct Link {
    ArrowRole role = ArrowRole::Reference;
    Emphasis emphasis = Emphasis::Plain;
    std::string from;          // id of the slot or cell
    std::uint64_t target = 0;  // ObjectId of a cell or object, or a call_port
    Ink ink;
    std::uint32_t column = 0;
    Side side = Side::Right;  // the edge it leaves by
    Point start;              // on the edge of its slot
};

}  // namespace outlive::scene
