// A stretch that is said to have no visit of a line has none.
#include "engine/history/line_reach.hpp"

#include <algorithm>

#include "engine/history/calls.hpp"
#include "engine/history/queries.hpp"
#include "tests/unit/history/programs.hpp"
#include "tests/unit/history/recorded.hpp"

namespace outlive::history {
namespace {

class LineReachOf : public testing::TestWithParam<NamedProgram> {};

std::string test_name(const testing::TestParamInfo<NamedProgram>& info) {
    return info.param.name;
}
INSTANTIATE_TEST_SUITE_P(Programs, LineReachOf, testing::ValuesIn(walk_programs()), test_name);

// The lines that a stretch visits, by running it.
std::vector<bool> visited(Stepper& stepper, const support::SourceText& text, StepIndex begin) {
    std::vector<bool> lines(text.line_count() + 1);
    for (const StopPoint& stop : stepper.stretch_at(begin, Size::Line).stops)
        if (stop.place != StopPoint::not_a_statement) lines[text.line_of(stop.place)] = true;
    return lines;
}

TEST_P(LineReachOf, AStretchWithoutVisitsHasNone) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(400);
    r.run();
    Stepper stepper(r.cursor);
    const Checkpoints& checkpoints = r.recording.checkpoints();
    const support::SourceText& text = *r.program->source;
    int left_out = 0;
    for (StepIndex at = 0; at < r.recording.length(); at = stretch_end(r.recording, at)) {
        const std::vector<bool> lines = visited(stepper, text, at);
        for (std::uint32_t line = 1; line < lines.size(); ++line) {
            const LineReach reach(r.recording, {&line, 1});
            const CheckpointPointer end = checkpoints.following(at);
            const bool maybe = reach.may_visit(*checkpoints.nearest(at), end.get());
            EXPECT_TRUE(maybe || !lines[line]) << "line " << line << " behind step " << at;
            left_out += maybe ? 0 : 1;
        }
    }
    EXPECT_GT(left_out, 0);
}

// Of all stops of a run, those on a line.
std::vector<std::vector<StepIndex>> all_visits(Recorded& r, Stepper& stepper) {
    const support::SourceText& text = *r.program->source;
    std::vector<std::vector<StepIndex>> visits(text.line_count() + 1);
    for (StepIndex at = 0; at < r.recording.length(); at = stretch_end(r.recording, at)) {
        for (const StopPoint& stop : stepper.stretch_at(at, Size::Line).stops)
            if (stop.place != StopPoint::not_a_statement)
                visits[text.line_of(stop.place)].push_back(stop.step);
    }
    return visits;
}

TEST_P(LineReachOf, AVisitIsTheNearestOfAllStopsOnItsLine) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(400);
    r.run();
    Stepper stepper(r.cursor);
    Queries queries(r.cursor, stepper, {});
    const auto all = all_visits(r, stepper);
    const StepIndex length = r.recording.length();
    for (std::uint32_t line = 1; line < all.size(); ++line) {
        const std::vector<StepIndex>& visits = all[line];
        for (StepIndex from = 1; from < length; from += length / 9 + 1) {
            const auto next = std::upper_bound(visits.begin(), visits.end(), from);
            const auto behind = std::lower_bound(visits.begin(), visits.end(), from);
            EXPECT_EQ(queries.visit(from, {&line, 1}, Toward::Later),
                      next == visits.end() ? std::nullopt : std::optional(*next));
            EXPECT_EQ(queries.visit(from, {&line, 1}, Toward::Earlier),
                      behind == visits.begin() ? std::nullopt : std::optional(*(behind - 1)));
            EXPECT_EQ(queries.visits(line, from),
                      static_cast<std::uint64_t>(next - visits.begin()));
        }
        if (visits.empty()) continue;
        EXPECT_EQ(queries.nth_visit(line, visits.size()), visits.back());
    }
}

// Behind it may stand what takes long, a collection say.
TEST(Visits, OneNearbyIsFoundWithoutRunningFarBehindIt) {
    Recorded r("x = 0\nwhile x < 20000:\n    x += 1\n");
    r.recording.checkpoints().set_spacing(1'000'000);
    r.run();
    Stepper stepper(r.cursor);
    Queries queries(r.cursor, stepper, {});
    const std::uint32_t line = 3;
    const StepIndex from = r.recording.length() / 2;
    const auto found = queries.visit(from, {&line, 1}, Toward::Later);
    ASSERT_TRUE(found);
    EXPECT_LE(*found, from + 20);
    EXPECT_LE(r.cursor.position(), from + 2'000);
}

TEST(LineReach, TheStatementsBeforeALoopAreNotComeToFromIt) {
    Recorded r("def f():\n    return 1\nx = 0\nwhile x < 20000:\n    x += f()\ny = 1\n");
    r.recording.checkpoints().set_spacing(1000);
    r.run();
    const Checkpoints& checkpoints = r.recording.checkpoints();
    const CheckpointPointer begin = checkpoints.nearest(r.recording.length() / 2);
    const CheckpointPointer end = checkpoints.following(begin->step);
    ASSERT_NE(end, nullptr);
    const auto may_visit = [&](std::uint32_t line) {
        return LineReach(r.recording, {&line, 1}).may_visit(*begin, end.get());
    };
    EXPECT_FALSE(may_visit(1));
    EXPECT_FALSE(may_visit(3));
    EXPECT_TRUE(may_visit(2));
    EXPECT_TRUE(may_visit(5));
    EXPECT_TRUE(may_visit(6));
}

}  // namespace
}  // namespace outlive::history
