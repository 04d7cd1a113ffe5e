// Places that are named by lines: the caret's, the breakpoints', the lesson's stops.
#include <algorithm>

#include <fmt/core.h>

#include "app/shell/runner.hpp"

namespace outlive::shell {
namespace {

std::string nowhere(const model::SeekVisit& order) {
    const bool later = order.direction == model::Direction::Forward;
    if (order.reason == model::VisitReason::Caret) {
        const std::string line = fmt::format("Line {}", order.lines.front());
        return line + (later ? " does not run any more." : " did not run before.");
    }
    return later ? "No breakpoint is hit any more." : "No breakpoint was hit before.";
}

}  // namespace

// A line without a statement stands for the next one that has any.
std::vector<std::uint32_t> Runner::statement_lines(const std::vector<std::uint32_t>& lines) const {
    const bytecode::Program& program = session_->program();
    std::vector<std::uint32_t> known;
    for (const auto& code : program.codes)
        for (std::size_t i = 0; i < code->marks.size(); ++i)
            if ((code->marks[i] & bytecode::MarkStatement) != 0)
                known.push_back(program.source->line_of(code->spans[i].begin));
    std::ranges::sort(known);
    std::vector<std::uint32_t> found;
    for (const std::uint32_t line : lines) {
        const auto at = std::ranges::lower_bound(known, line);
        if (at != known.end()) found.push_back(*at);
    }
    return found;
}

void Runner::visit(const model::SeekVisit& order, Answers& answers) {
    const auto toward =
        order.direction == model::Direction::Forward ? Toward::Later : Toward::Earlier;
    const auto step = session_->visit(step_, statement_lines(order.lines), toward);
    if (!step) {
        answers.emplace_back(model::WorldSpoke{nowhere(order)});
        return;
    }
    go(*step);
}

// In the order of the run; what it does not come to is left out.
const std::vector<scene::StopPlace>& Runner::stops() {
    const support::StepIndex length = session_->length();
    if (stops_.length == length || lesson_stops_.empty()) return stops_.places;
    stops_ = {length, {}};
    for (const model::LessonStop& stop : lesson_stops_) {
        const auto lines = statement_lines({stop.line});
        const auto step = lines.empty() ? std::nullopt : session_->nth_visit(lines[0], stop.visit);
        if (step) stops_.places.push_back({*step, stop.caption});
    }
    std::ranges::stable_sort(stops_.places, {}, &scene::StopPlace::step);
    return stops_.places;
}

void Runner::seek_stop(model::Direction direction) {
    const auto& places = stops();
    const bool later = direction == model::Direction::Forward;
    if (later) {
        const auto next = std::ranges::upper_bound(places, step_, {}, &scene::StopPlace::step);
        if (next != places.end()) return go(next->step);
    } else {
        const auto next = std::ranges::lower_bound(places, step_, {}, &scene::StopPlace::step);
        if (next != places.begin()) return go(std::prev(next)->step);
    }
    move({StepMotion::Into, direction});
}

}  // namespace outlive::shell
