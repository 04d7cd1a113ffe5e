// Identities that the compiler keeps apart: an ObjectId is not a FrameId.
//
// Identities are dealt in order, are never reused, and 0 means none. A re-run
// of the same program deals the same ones, so the window can follow a thing
// through time and across re-runs.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace outlive::support {

template <class Tag>
struct StrongId {
    std::uint64_t value = 0;

    constexpr StrongId() = default;
    constexpr explicit StrongId(std::uint64_t v) : value(v) {}

    [[nodiscard]] constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const StrongId&, const StrongId&) = default;
};

using ObjectId = StrongId<struct ObjectTag>;  // any object, cells included
using FrameId = StrongId<struct FrameTag>;    // one running of a code object

// A position in a run: the number of machine steps (instructions) done before
// it. 0 is the start; the length of the run is its end. Dealt by the machine.
using StepIndex = std::uint64_t;

}  // namespace outlive::support

template <class Tag>
struct std::hash<outlive::support::StrongId<Tag>> {
    std::size_t operator()(const outlive::support::StrongId<Tag>& id) const noexcept {
        return std::hash<std::uint64_t>{}(id.value);
    }
};
