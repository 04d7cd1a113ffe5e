// Places that are named by lines: the caret's, the breakpoints'.
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

}  // namespace outlive::shell
