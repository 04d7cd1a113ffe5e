// The narration of one stop of a Session: gathers the moment, then narrates.
// The window and `outlive narrate` both come here, so they say the same.
#pragma once

#include <span>

#include "app/narration/narration.hpp"
#include "engine/session.hpp"

namespace outlive::narration {

// `state` is the stop told of, `before` the stop of that size before it (none:
// the start) and `events` what lies between. Moves the session's cursor.
[[nodiscard]] Sentences tell(Session& session, const snapshot::Snapshot& state,
                             const snapshot::Snapshot* before,
                             std::span<const machine::Event> events, StepSize size);

// What a step did: where it is too much to look at all of it (a comprehension of a
// million items), how it began and how it ended.
[[nodiscard]] std::vector<machine::Event> events_of_step(Session& session, StepIndex from,
                                                         StepIndex to);

}  // namespace outlive::narration
