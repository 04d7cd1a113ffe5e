#include "app/shell/computed_values.hpp"

#include <algorithm>
#include <optional>

namespace outlive::shell {
namespace {

using machine::Event;
using machine::EventKind;
using support::StepIndex;

constexpr std::size_t most_stops = 120;  // of one statement; earlier ones are left out

snapshot::Snapshot glance(Session& session, StepIndex step) {
    snapshot::SnapshotOptions few;
    few.most_objects = 0;
    return session.snapshot(step, few);
}

const snapshot::FrameView* frame_of(const snapshot::Snapshot& snapshot, support::FrameId id) {
    const auto found = std::ranges::find(snapshot.frames, id, &snapshot::FrameView::id);
    return found == snapshot.frames.end() ? nullptr : &*found;
}

// The stops of this call since its statement began, the last first.
std::vector<StepIndex> stops_of_statement(Session& session, const snapshot::Snapshot& now) {
    std::vector<StepIndex> stops{now.step};
    while (stops.size() < most_stops) {
        const auto before = session.previous(stops.back(), StepSize::Expression, StepMotion::Over);
        if (!before) break;
        const snapshot::Snapshot then = glance(session, *before);
        if (then.running != now.running || then.before_statement) break;
        stops.push_back(*before);
    }
    return stops;
}

bool holds(support::Span outer, support::Span inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

// A new value takes the place of those inside it, and of those around it, which
// are of an earlier turn.
void put(std::vector<model::ComputedValue>& values, model::ComputedValue value) {
    std::erase_if(values, [&](const model::ComputedValue& old) {
        return holds(value.span, old.span) || holds(old.span, value.span);
    });
    values.push_back(std::move(value));
}

// What the instruction that leads to a stop gave to the call `frame`.
std::optional<model::ComputedValue> value_at(Session& session, StepIndex stop,
                                             support::FrameId frame) {
    std::optional<model::ComputedValue> found;
    for (const Event& event : session.events(stop - 1, stop)) {
        const bool computed = event.kind == EventKind::ValueComputed && event.frame == frame;
        const bool returned = event.kind == EventKind::FrameReturned && event.other_frame == frame;
        if (computed) found = {event.span, event.value.text, false};
        if (!returned) continue;
        const snapshot::Snapshot then = glance(session, stop - 1);
        const snapshot::FrameView* caller = frame_of(then, frame);
        if (caller != nullptr && caller->span.begin < caller->span.end)
            found = {caller->span, event.value.text, false};
    }
    return found;
}

// That `print` is a function is no news while its arguments are worked out.
bool is_news(const model::ComputedValue& value) {
    return value.current || !(value.text.starts_with("ƒ ") || value.text.starts_with("class "));
}

}  // namespace

std::vector<model::ComputedValue> computed_values(Session& session, const snapshot::Snapshot& now) {
    if (now.step == session.begin() || !now.running) return {};
    std::vector<model::ComputedValue> values;
    const std::vector<StepIndex> stops = stops_of_statement(session, now);
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
        if (*stop == session.begin()) continue;
        auto value = value_at(session, *stop, now.running);
        if (!value) continue;
        value->current = *stop == now.step;
        put(values, std::move(*value));
    }
    std::erase_if(values, [](const auto& value) { return !is_news(value); });
    std::ranges::sort(values, {}, [](const auto& value) { return value.span.begin; });
    return values;
}

}  // namespace outlive::shell
