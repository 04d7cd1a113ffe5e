// A moment of a run, described so that it can be found again in the run of a
// changed text: never by its step number.
#include <algorithm>

#include "engine/history/calls.hpp"
#include "engine/session_impl.hpp"

namespace outlive {

using history::CallHere;
using history::CallSpan;
using history::StopPoint;

namespace {

// Visits are counted over at most so many stretches of history.
constexpr int most_stretches = 40;

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t") - first + 1);
}

// A call as its statements are looked for: steps [begin, end), frames on the
// stack while it runs.
struct Extent {
    StepIndex begin = 0, end = 0;
    std::size_t depth = 0;
};

// Calls visit(StopPoint) -> bool (true: enough) for the statements that one
// call runs itself.
template <class Visit>
void for_each_statement(history::Stepper& stepper, const Extent& call, Visit&& visit) {
    StepIndex at = call.begin;
    for (int i = 0; i < most_stretches && at < call.end; ++i) {
        const auto& stretch = stepper.stretch_at(at, history::Size::Line);
        for (const StopPoint& stop : stretch.stops) {
            if (stop.step < call.begin || stop.step >= call.end || stop.depth != call.depth)
                continue;
            if (stop.place != StopPoint::not_a_statement && visit(stop)) return;
        }
        at = stretch.end;
    }
}

// The stretch of the innermost call that runs at `step`, up to there; of a
// generator's, since it was resumed, as far as that is listed.
Extent extent_up_to(history::Cursor& cursor, StepIndex step, const std::vector<CallHere>& calls) {
    const history::Recording& recording = cursor.recording();
    const CallHere& innermost = calls.back();
    const auto depth = static_cast<std::uint32_t>(calls.size() - 1);
    const history::CallSpan* span =
        innermost.rests ? history::call_at(recording.index(), step, depth) : nullptr;
    const bool listed = span != nullptr && span->frame == innermost.frame;
    const StepIndex begin =
        listed ? span->begin
               : history::first_with(cursor, innermost.frame.value).value_or(recording.begin());
    return {begin, step + 1, calls.size()};
}

}  // namespace

Session::Moment Session::moment(StepIndex step) {
    Impl& s = *impl_;
    Moment moment;
    moment.step = step;
    if (step >= length() && s.recording.ended()) return moment;
    s.cursor.seek(step);
    const std::vector<CallHere> calls = history::visible_calls(s.cursor.machine());
    if (calls.empty()) return moment;
    for (const CallHere& call : calls) {
        const std::uint32_t code = call.code - s.recording.first_code();
        const bool known = code < s.program->codes.size();
        moment.chain.push_back({known ? s.program->codes[code]->qualname : "", call.call_number});
    }
    const support::SourceText& text = source();
    std::vector<std::uint32_t> lines;
    for_each_statement(s.stepper, extent_up_to(s.cursor, step, calls), [&](const StopPoint& stop) {
        lines.push_back(text.line_of(stop.place));
        return false;
    });
    if (lines.empty()) return moment;
    moment.line = lines.back();
    moment.statement = trimmed(text.line(moment.line));
    moment.visit = static_cast<std::uint64_t>(std::count(lines.begin(), lines.end(), moment.line));
    return moment;
}

namespace {

// The call with this chain, or with as much of its outer part as there is.
const CallSpan* find_call(const bytecode::Program& program, const history::Index& index,
                          const Session::Moment& moment) {
    const auto matches = [&](const CallSpan& call, std::size_t depth) {
        if (call.code >= program.codes.size()) return false;
        const Session::Moment::Call& wanted = moment.chain[depth];
        return call.call_number == wanted.call_number &&
               program.codes[call.code]->qualname == wanted.qualname;
    };
    for (std::size_t depth = moment.chain.size(); depth-- > 0;) {
        for (const CallSpan& call : index.calls) {
            if (call.depth == depth && matches(call, depth)) return &call;
        }
        for (const CallSpan& call : index.calls) {  // the same call, reached another way
            if (depth > 0 && matches(call, depth)) return &call;
        }
    }
    return index.calls.empty() ? nullptr : &index.calls.front();
}

// The line that holds the statement's text, the nearest to where it stood; the
// line number itself when the text is gone.
std::uint32_t find_line(const support::SourceText& text, const Session::Moment& moment) {
    std::uint32_t best = 0;
    for (std::uint32_t line = 1; line <= text.line_count(); ++line) {
        if (trimmed(text.line(line)) != moment.statement) continue;
        const auto distance = [&](std::uint32_t l) {
            return l > moment.line ? l - moment.line : moment.line - l;
        };
        if (best == 0 || distance(line) < distance(best)) best = line;
    }
    return best == 0 ? moment.line : best;
}

}  // namespace

StepIndex Session::find(const Moment& moment) {
    Impl& s = *impl_;
    if (moment.step == 0) return 0;
    if (moment.chain.empty()) return length();
    const CallSpan* call = find_call(*s.program, s.recording.index(), moment);
    if (call == nullptr) return 0;
    const bool same_call = call->depth + 1 == moment.chain.size();
    const std::uint32_t line = find_line(source(), moment);
    StepIndex found = call->begin;
    StepIndex above = call->begin;  // the last statement on a line before it
    std::uint64_t visits = 0;
    const Extent extent{call->begin, std::min(call->end, length()), call->depth + 1};
    for_each_statement(s.stepper, extent, [&](const StopPoint& stop) {
        const std::uint32_t at = source().line_of(stop.place);
        if (at <= line) above = stop.step;
        if (at != line) return false;
        found = stop.step;
        return ++visits >= moment.visit;
    });
    return visits == 0 || !same_call ? std::max(found, above) : found;
}

}  // namespace outlive
