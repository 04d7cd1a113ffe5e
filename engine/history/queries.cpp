#include "engine/history/queries.hpp"

#include <algorithm>

#include "engine/history/calls.hpp"
#include "engine/history/runs.hpp"
#include "engine/machine/frames.hpp"

namespace outlive::history {

using namespace machine;

Machine& Queries::standing_at(StepIndex step) {
    cursor_.seek(step);
    return cursor_.machine();
}

StepIndex Queries::stretch_begin(StepIndex step) const {
    return checkpoints().nearest(step)->step;
}

StepIndex Queries::stretch_end(StepIndex step) const {
    return history::stretch_end(cursor_.recording(), step);
}

const support::SourceText& Queries::source() const {
    return *cursor_.recording().program().source;
}

std::uint32_t Queries::line_of(const StopPoint& stop) const {
    return stop.place == StopPoint::not_a_statement ? 0 : source().line_of(stop.place);
}

Place Queries::place_at(StepIndex instruction) {
    Machine& m = standing_at(instruction);
    const Frame* running = m.heap().at<Frame>(m.state().frame);
    const Frame* f = m.state().frame == 0 ? nullptr : visible_frame(m);
    if (f == nullptr) return {instruction, {}, 0};
    const bytecode::Code& code = m.code(f->code_id);
    const std::uint32_t pc = f == running || f->pc == 0 ? f->pc : f->pc - 1;
    const bool in_text = code.source.get() == &source();
    return {instruction, FrameId{f->id}, in_text ? source().line_of(code.spans[pc].begin) : 0};
}

// --- lines ---

std::size_t Queries::Pieces::at(StepIndex step) const {
    const auto behind = std::upper_bound(
        states.begin(), states.end(), step,
        [](StepIndex s, const CheckpointPointer& state) { return s < state->step; });
    return static_cast<std::size_t>(behind - states.begin()) - 1;
}

const std::vector<std::uint32_t>& Queries::visits_in(StepIndex begin, StepIndex end) {
    const std::size_t most_kept = 64 + 1'000'000 / (source().line_count() + 1);
    if (visits_.size() > most_kept) visits_.clear();
    Visits& visits = visits_[begin];
    if (visits.end == end && !visits.counts.empty()) return visits.counts;
    visits = {end, std::vector<std::uint32_t>(source().line_count() + 1)};
    for (const StopPoint& stop : stepper_.stretch_between(begin, end, Size::Line).stops)
        ++visits.counts[line_of(stop)];
    return visits.counts;
}

namespace {

// The first wanted stop behind `from`, or the last before it.
template <class Wanted>
std::optional<StepIndex> nearest_stop(const std::vector<StopPoint>& stops, StepIndex from,
                                      Toward toward, Wanted&& wanted) {
    const bool later = toward == Toward::Later;
    std::optional<StepIndex> last;
    for (const StopPoint& stop : stops) {
        if (later ? stop.step <= from : stop.step >= from) continue;
        if (!wanted(stop)) continue;
        if (later) return stop.step;
        last = stop.step;
    }
    return last;
}

}  // namespace

namespace {

bool has_any(const std::vector<std::uint32_t>& visits, std::span<const std::uint32_t> lines) {
    return std::any_of(lines.begin(), lines.end(), [&visits](std::uint32_t line) {
        return line < visits.size() && visits[line] != 0;
    });
}

}  // namespace

template <class Done>
bool Queries::Pieces::search(std::size_t first, std::size_t last, const LineReach& lines,
                             Toward toward, Done&& done) const {
    if (first >= last || !may_visit(first, last, lines)) return false;
    if (last - first == 1) return done(first);
    const std::size_t middle = first + (last - first) / 2;
    const auto half = [&](bool earlier) {
        return earlier ? search(first, middle, lines, toward, done)
                       : search(middle, last, lines, toward, done);
    };
    const bool later = toward == Toward::Later;
    return half(later) || half(!later);
}

// Some steps only, and few at first: what comes behind may take long (a collection).
template <class Wanted>
std::optional<StepIndex> Queries::near_visit(StepIndex from, Toward toward, Wanted&& wanted) {
    constexpr StepIndex least = 1'000, more = 4, most = 16'000;
    const bool later = toward == Toward::Later;
    StepIndex at = from;
    for (StepIndex steps = least; steps <= most; steps *= more) {
        const auto& near = later ? stepper_.stops_from(at, Size::Line, steps)
                                 : stepper_.stops_before(at, Size::Line, steps);
        if (const auto found = nearest_stop(near.stops, from, toward, wanted)) return found;
        at = later ? near.end : near.begin;
        if (later ? at >= length() : at <= cursor_.recording().begin()) break;
    }
    return std::nullopt;
}

std::optional<StepIndex> Queries::visit(StepIndex from, std::span<const std::uint32_t> lines,
                                        Toward toward) {
    const auto wanted = [lines, this](const StopPoint& stop) {
        const std::uint32_t line = line_of(stop);
        return line != 0 && std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    const bool later = toward == Toward::Later;
    if (later ? from >= length() : from <= cursor_.recording().begin()) return std::nullopt;
    const LineReach reach(cursor_.recording(), lines);
    const Pieces all = pieces();
    const std::size_t here = all.at(later ? from : from - 1);
    if (all.may_visit(here, here + 1, reach)) {
        if (const auto found = near_visit(from, toward, wanted)) return found;
    }
    std::optional<StepIndex> found;
    const auto done = [&](std::size_t i) {
        if (!has_any(visits_in(all.begin(i), all.end(i)), lines)) return false;
        const auto& stretch = stepper_.stretch_between(all.begin(i), all.end(i), Size::Line);
        found = nearest_stop(stretch.stops, from, toward, wanted);
        return found.has_value();
    };
    // The nearest ones first; then twice as many at a time.
    const std::size_t end = all.states.size();
    std::size_t first = later ? here : here + 1;
    for (std::size_t count = 1; !found && (later ? first < end : first > 0); count *= 2) {
        const std::size_t more = std::min(count, later ? end - first : first);
        if (!later) first -= more;
        (void)all.search(first, first + more, reach, toward, done);
        if (later) first += more;
    }
    return found;
}

std::optional<StepIndex> Queries::nth_visit(std::uint32_t line, std::uint64_t n) {
    if (n == 0 || line == 0 || line > source().line_count()) return std::nullopt;
    const LineReach reach(cursor_.recording(), {&line, 1});
    const Pieces all = pieces();
    std::optional<StepIndex> found;
    const auto done = [&](std::size_t i) {
        const std::uint32_t count = visits_in(all.begin(i), all.end(i))[line];
        if (n > count) {
            n -= count;
            return false;
        }
        const auto& stretch = stepper_.stretch_between(all.begin(i), all.end(i), Size::Line);
        for (const StopPoint& stop : stretch.stops) {
            if (line_of(stop) != line || --n != 0) continue;
            found = stop.step;
            return true;
        }
        return false;
    };
    (void)all.search(0, all.states.size(), reach, Toward::Later, done);
    return found;
}

std::uint64_t Queries::visits(std::uint32_t line, StepIndex up_to) {
    if (line == 0 || line > source().line_count()) return 0;
    std::uint64_t count = 0;
    const LineReach reach(cursor_.recording(), {&line, 1});
    const Pieces all = pieces();
    const auto done = [&](std::size_t i) {
        if (all.end(i) <= up_to) {
            count += visits_in(all.begin(i), all.end(i))[line];
            return false;
        }
        const auto& stretch = stepper_.stretch_between(all.begin(i), all.end(i), Size::Line);
        for (const StopPoint& stop : stretch.stops)
            count += stop.step <= up_to && line_of(stop) == line ? 1 : 0;
        return true;
    };
    const std::size_t last = up_to < cursor_.recording().begin() ? 0 : all.at(up_to) + 1;
    (void)all.search(0, last, reach, Toward::Later, done);
    return count;
}

// --- writes ---

template <class Watch>
std::optional<Place> Queries::find_write(StepIndex from, Toward toward, StepIndex limit,
                                         Watch&& watch) {
    const bool later = toward == Toward::Later;
    if (later ? from >= limit : from <= limit) return std::nullopt;
    for (StepIndex at = later ? from : from - 1;;) {
        const StepIndex begin = std::max(stretch_begin(at), later ? from : limit);
        const StepIndex end = std::min(stretch_end(at), later ? limit : from);
        std::vector<StopPoint> writes;
        ValueStops finder(writes);
        watch(finder);
        cursor_.seek(begin, end);
        cursor_.run_to(end, [&finder](Machine& m, std::uint64_t until) {
            return run_to_value_stops(m, until, finder);
        });
        if (!writes.empty()) return place_at(later ? writes.front().step : writes.back().step);
        if (later ? end >= limit : begin <= limit) return std::nullopt;
        at = later ? end : begin - 1;
    }
}

std::optional<Place> Queries::cell_write(StepIndex from, ObjectId cell, Toward toward) {
    const auto found = find_birth(cell);
    if (!found) return std::nullopt;
    const bool later = toward == Toward::Later;
    const StepIndex limit = later ? find_death(cell, *found).value_or(length()) : found->born;
    return find_write(later ? std::max(from, found->born) : from, toward, limit,
                      [cell](ValueStops& finder) { finder.watch(cell); });
}

std::optional<Place> Queries::name_write(StepIndex from, FrameId frame, std::string_view name,
                                         Toward toward) {
    const bool of_module = frame == module_frame_;
    const auto found =
        of_module ? Found{0, cursor_.recording().begin(), 0} : find_birth(ObjectId{frame.value});
    if (!found) return std::nullopt;
    const bool later = toward == Toward::Later;
    const StepIndex limit = later ? length() : found->born;
    return find_write(later ? std::max(from, found->born) : from, toward, limit,
                      [&](ValueStops& finder) { finder.watch(frame, name, of_module); });
}

}  // namespace outlive::history
