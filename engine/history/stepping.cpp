#include "engine/history/stepping.hpp"

#include <algorithm>

#include "engine/history/calls.hpp"
#include "engine/history/runs.hpp"

namespace outlive::history {

namespace {

constexpr std::size_t most_kept_stretches = 12;
constexpr std::size_t most_kept_stops = 500'000;  // of all of them together
constexpr StepIndex most_counted_steps = 1'000'000;
constexpr StepIndex steps_before = 1'000;  // to list at first, going back; then so many times more
constexpr StepIndex more_steps = 4;

template <class Finder>
void run_finder(Cursor& cursor, StepIndex end, Finder& finder) {
    cursor.run_to(end, [&finder](machine::Machine& m, std::uint64_t until) {
        if constexpr (std::is_same_v<Finder, ValueStops>) {
            return run_to_value_stops(m, until, finder);
        } else {
            return run_to_line_stops(m, until, finder);
        }
    });
}

}  // namespace

StepIndex Stepper::stretch_end(StepIndex step) const {
    return history::stretch_end(cursor_.recording(), step);
}

std::uint32_t Stepper::most_depth(StepIndex from, Motion motion) {
    if (motion == Motion::Into) return StopFinder::any_depth;
    cursor_.seek(from);
    const std::uint32_t depth = std::max(1U, cursor_.machine().state().recursion);
    return motion == Motion::Over ? depth : depth - 1;
}

template <class Wanted>
const Stepper::Stretch* Stepper::kept(Size size, Wanted&& wanted) {
    for (auto it = stretches_.begin(); it != stretches_.end(); ++it) {
        if (it->size != size || !wanted(*it)) continue;
        stretches_.splice(stretches_.begin(), stretches_, it);
        return &stretches_.front();
    }
    return nullptr;
}

const Stepper::Stretch& Stepper::listed(Size size, StepIndex first, StepIndex end) {
    Stretch& stretch = stretches_.emplace_front();
    stretch.size = size;
    stretch.begin = first;
    stretch.end = end;
    cursor_.seek(first, end);
    if (size == Size::Expression) {
        ValueStops finder(stretch.stops);
        run_finder(cursor_, end, finder);
    } else {
        LineStops finder(stretch.stops);
        finder.set_text(*cursor_.recording().program().source);
        if (size == Size::Machine) finder.take_every_instruction();
        run_finder(cursor_, end, finder);
    }
    forget_old_stretches();
    return stretches_.front();
}

const Stepper::Stretch& Stepper::stretch_at(StepIndex step, Size size) {
    return stretch_between(cursor_.recording().checkpoints().nearest(step)->step, stretch_end(step),
                           size);
}

const Stepper::Stretch& Stepper::stretch_between(StepIndex first, StepIndex end, Size size) {
    const Stretch* known =
        kept(size, [=](const Stretch& s) { return s.begin == first && s.end == end; });
    return known != nullptr ? *known : listed(size, first, end);
}

const Stepper::Stretch& Stepper::stops_before(StepIndex end, Size size, StepIndex steps) {
    const Stretch* known =
        kept(size, [=](const Stretch& s) { return s.begin < end && end <= s.end; });
    if (known != nullptr) return *known;
    // Not beyond a state: what is before it may take long to run (a collection).
    const StepIndex first = cursor_.recording().checkpoints().nearest_state(end - 1)->step;
    return listed(size, end - first > steps ? end - steps : first, end);
}

const Stepper::Stretch& Stepper::stops_from(StepIndex first, Size size, StepIndex steps) {
    const Stretch* known =
        kept(size, [=](const Stretch& s) { return s.begin <= first && first < s.end; });
    if (known != nullptr) return *known;
    return listed(size, first, length() - first > steps ? first + steps : length());
}

// Where checkpoints stand far apart a stretch has many stops.
void Stepper::forget_old_stretches() {
    std::size_t stops = 0;
    std::size_t kept = 0;
    for (const Stretch& stretch : stretches_) {
        stops += stretch.stops.size();
        if (kept != 0 && (stops > most_kept_stops || kept >= most_kept_stretches)) break;
        ++kept;
    }
    stretches_.resize(kept);
}

// The first stop in [at, end) behind `from` that is not too deep; 0 when there is
// none. What is known already may end before `end`, which is then set to that.
StepIndex Stepper::find_forward(StepIndex from, StepIndex at, StepIndex& end, Size size,
                                std::uint32_t depth) {
    const Stretch* known =
        kept(size, [at](const Stretch& s) { return s.begin <= at && at < s.end; });
    if (known != nullptr) {
        end = std::min(end, known->end);
        auto it = std::upper_bound(known->stops.begin(), known->stops.end(), from,
                                   [](StepIndex s, const StopPoint& p) { return s < p.step; });
        while (it != known->stops.end() && it->depth > depth) ++it;
        return it == known->stops.end() ? 0 : it->step;
    }
    cursor_.seek(at);
    if (size == Size::Expression) {
        ValueStops finder(from, depth);
        run_finder(cursor_, end, finder);
        return finder.step();
    }
    LineStops finder(from, depth);
    if (size == Size::Machine) finder.take_every_instruction();
    run_finder(cursor_, end, finder);
    return finder.step();
}

std::optional<StepIndex> Stepper::next(StepIndex from, Size size, Motion motion) {
    if (from >= length()) return std::nullopt;
    const std::uint32_t depth = most_depth(from, motion);
    StepIndex behind = from;
    for (StepIndex at = from; at < length();) {
        StepIndex end = stretch_end(at);
        const StepIndex found = find_forward(behind, at, end, size, depth);
        // The start and the first statement are one place.
        if (found != 0 && found == first_statement() && from == begin() && size != Size::Machine) {
            behind = at = found;
            continue;
        }
        if (found != 0) return found;
        at = end;
        if (depth == StopFinder::any_depth || at >= length()) continue;
        // Deep in a call that is stepped over: on to its last instruction.
        cursor_.seek(at);
        const std::vector<CallHere> calls = visible_calls(cursor_.machine());
        if (calls.size() <= depth || calls[depth].rests) continue;
        const auto call_over = call_end(cursor_, calls[depth], at);
        if (!call_over) return length();
        at = std::max(at, *call_over - 1);
    }
    return length();
}

std::optional<StepIndex> Stepper::previous(StepIndex from, Size size, Motion motion) {
    if (from <= begin()) return std::nullopt;
    // Leaves the cursor at `from` if it lists: then its depth is at hand.
    static_cast<void>(stops_before(from, size, steps_before));
    const std::uint32_t depth = most_depth(from, motion);
    StepIndex before = from;
    StepIndex end = from;  // of the steps to look in
    for (StepIndex steps = steps_before;; steps *= more_steps) {
        const Stretch& stretch = stops_before(end, size, steps);
        auto it = std::lower_bound(stretch.stops.begin(), stretch.stops.end(), before,
                                   [](const StopPoint& p, StepIndex s) { return p.step < s; });
        while (it != stretch.stops.begin()) {
            --it;
            if (it->depth > depth) continue;
            const bool is_start = size != Size::Machine && it->step <= first_statement();
            return is_start ? begin() : it->step;
        }
        const StepIndex stretch_begin = stretch.begin;
        if (stretch_begin <= begin()) return begin();
        end = stretch_begin;
        if (depth == StopFinder::any_depth) continue;
        cursor_.seek(stretch_begin);
        const std::vector<CallHere> calls = visible_calls(cursor_.machine());
        if (calls.size() <= depth || calls[depth].rests) continue;
        const auto entered = first_with(cursor_, calls[depth].frame.value);
        if (!entered || *entered <= begin()) continue;
        before = end = std::min(end, *entered);
    }
}

StepIndex Stepper::first_statement() {
    if (!knows_first_statement_) {
        const StepIndex end = std::min<StepIndex>(length(), begin() + 1000);
        cursor_.seek(begin());
        LineStops finder(begin(), StopFinder::any_depth);
        run_finder(cursor_, end, finder);
        first_statement_ = finder.step();
        knows_first_statement_ = finder.found();
    }
    return first_statement_;
}

void Stepper::count_lines() {
    if (counted_length_ == length()) return;
    counts_.clear();
    counted_stops_ = 0;
    for (StepIndex at = begin(); at < length(); at = stretch_end(at)) {
        counts_.push_back({at, counted_stops_});
        counted_stops_ += stretch_at(at, Size::Line).stops.size();
    }
    counted_length_ = length();
}

// The places are: the start, every stop but the first statement, the end. So
// the start takes the first statement's place in the count, and the end comes on top.
std::optional<Stepper::Ordinal> Stepper::ordinal(StepIndex step) {
    if (length() > most_counted_steps) return std::nullopt;
    count_lines();
    const std::uint64_t last = std::max<std::uint64_t>(counted_stops_, 1);
    if (step >= length()) return Ordinal{last, last};
    const auto behind = std::upper_bound(counts_.begin(), counts_.end(), step,
                                         [](StepIndex s, const Count& c) { return s < c.begin; });
    const Count& count = *(behind - 1);
    const std::vector<StopPoint>& stops = stretch_at(step, Size::Line).stops;
    const auto up_to = std::upper_bound(stops.begin(), stops.end(), step,
                                        [](StepIndex s, const StopPoint& p) { return s < p.step; });
    const std::uint64_t passed = count.before + static_cast<std::uint64_t>(up_to - stops.begin());
    return Ordinal{passed == 0 ? 0 : passed - 1, last};
}

std::optional<StepIndex> Stepper::line_stop(std::uint64_t ordinal) {
    if (length() > most_counted_steps) return std::nullopt;
    count_lines();
    if (ordinal == 0) return begin();
    if (ordinal >= counted_stops_) {
        return ordinal == std::max<std::uint64_t>(counted_stops_, 1) ? std::optional(length())
                                                                     : std::nullopt;
    }
    const auto behind =
        std::upper_bound(counts_.begin(), counts_.end(), ordinal,
                         [](std::uint64_t n, const Count& c) { return n < c.before; });
    const Count& count = *(behind - 1);
    return stretch_at(count.begin, Size::Line).stops[ordinal - count.before].step;
}

}  // namespace outlive::history
