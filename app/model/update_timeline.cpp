// Which part of the run the timeline shows: zooming, moving, and following the
// current step.
#include <algorithm>
#include <cmath>

#include "app/model/update.hpp"

namespace outlive::model {
namespace {

using support::StepIndex;

constexpr double key_zoom = 0.5;
constexpr double key_pan = 0.25;
constexpr double fewest_steps = 16;
constexpr double fewest_stops = 1;
constexpr double kept_in_sight = 0.02;  // of the visible steps, at both sides
constexpr double where_to_enter = 0.2;  // a step that was out of sight comes to stand there

// In places of the timeline's scale: of lines where it is drawn by lines.
struct Visible {
    double first, last;
    [[nodiscard]] double span() const { return last - first; }
};

const scene::StepScale& scale_of(const State& state) {
    return state.run.timeline.timeline.scale;
}

double least_span(const State& state) {
    return scale_of(state).by_stops() ? fewest_stops : fewest_steps;
}

// The steps that there are; a side branch begins in the middle of its run.
Visible all_of(const State& state) {
    const scene::Timeline& shown = state.run.timeline.timeline;
    const StepIndex first = state.timeline.is_whole() ? shown.first : 0;
    const StepIndex last = std::max(first + 1, state.run.status.length);
    return {scale_of(state).place(first), scale_of(state).place(last)};
}

Visible visible(const State& state) {
    if (state.timeline.is_whole()) return all_of(state);
    return {scale_of(state).place(state.timeline.first),
            scale_of(state).place(state.timeline.last)};
}

void show(State& state, Visible wanted, Effects& effects) {
    const Visible all = all_of(state);
    TimelineRange range{.size = state.timeline.size, .tall = state.timeline.tall};
    if (wanted.span() < all.span()) {
        if (wanted.first < all.first) wanted = {all.first, all.first + wanted.span()};
        if (wanted.last > all.last) wanted = {all.last - wanted.span(), all.last};
        const scene::StepScale& scale = scale_of(state);
        range.first = static_cast<StepIndex>(std::floor(std::max(0.0, scale.step(wanted.first))));
        range.last = static_cast<StepIndex>(std::ceil(scale.step(wanted.last)));
    }
    if (range == state.timeline) return;
    state.timeline = range;
    effects.push_back(ShowTimeline{range});
}

}  // namespace

void zoom_timeline(State& state, double factor, StepIndex about, Effects& effects) {
    const Visible now = visible(state);
    const double least = std::min(least_span(state), now.span());
    factor = std::max(factor, least / now.span());
    const double fixed = std::clamp(scale_of(state).place(about), now.first, now.last);
    show(state, {fixed - (fixed - now.first) * factor, fixed + (now.last - fixed) * factor},
         effects);
}

void pan_timeline(State& state, double share, Effects& effects) {
    if (state.timeline.is_whole()) return;
    const Visible now = visible(state);
    const double by = now.span() * share;
    show(state, {now.first + by, now.last + by}, effects);
}

void view_steps(State& state, StepIndex first, StepIndex last, Effects& effects) {
    const double from = scale_of(state).place(first);
    const double to = scale_of(state).place(std::max(last, first + 1));
    const double span = std::max(least_span(state), (to - from) * 1.1);
    const double middle = (from + to) / 2;
    show(state, {middle - span / 2, middle + span / 2}, effects);
}

void follow_in_timeline(State& state, Effects& effects) {
    if (state.timeline.is_whole()) return;
    const Visible now = visible(state);
    const Visible all = all_of(state);
    const double margin = now.span() * kept_in_sight;
    const double step = scale_of(state).place(state.run.picture.step);
    const bool early = step < std::min(now.first + margin, all.last);
    const bool late = step > now.last - margin;
    if (now.last > all.last) return show(state, all, effects);
    if (early && now.first > 0) {
        const double first = step - now.span() * (1 - where_to_enter);
        show(state, {first, first + now.span()}, effects);
    } else if (late && now.last < all.last) {
        const double first = step - now.span() * where_to_enter;
        show(state, {first, first + now.span()}, effects);
    }
}

void invoke_on_timeline(State& state, CommandId command, Effects& effects) {
    const Visible now = visible(state);
    const StepIndex step = state.run.picture.step;
    const double place = scale_of(state).place(step);
    const bool in_sight = place >= now.first && place <= now.last;
    const auto about = in_sight ? step
                                : static_cast<StepIndex>(std::max(
                                      0.0, scale_of(state).step((now.first + now.last) / 2)));
    switch (command) {
        case CommandId::TimelineCloser:
            return zoom_timeline(state, key_zoom, about, effects);
        case CommandId::TimelineFarther:
            return zoom_timeline(state, 1 / key_zoom, about, effects);
        case CommandId::TimelineEarlier:
            return pan_timeline(state, -key_pan, effects);
        case CommandId::TimelineLater:
            return pan_timeline(state, key_pan, effects);
        case CommandId::TimelineWhole:
            return show(state, all_of(state), effects);
        case CommandId::TimelineTall:
            state.timeline.tall = !state.timeline.tall;
            effects.push_back(ShowTimeline{state.timeline});
            return;
        default:
            return;
    }
}

}  // namespace outlive::model
