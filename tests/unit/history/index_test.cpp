// What the index says of calls, cells, output and exceptions; and events.
#include "engine/history/event_observer.hpp"
#include "tests/unit/history/recorded.hpp"

namespace outlive::history {
namespace {

using machine::Event;
using machine::EventKind;

constexpr const char* counter_text = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment
first = counter()
second = counter()
first()
first()
print(first(), second())
del second
print('end')
)";

TEST(Index, ListsEveryCallWithItsPlaceInTheTree) {
    Recorded r(counter_text);
    r.run();
    const Index& index = r.recording.index();
    ASSERT_EQ(index.calls.size(), 7U);  // module, two makers, four increments
    EXPECT_EQ(index.calls[0].depth, 0U);
    EXPECT_EQ(index.calls[0].begin, 0U);
    EXPECT_EQ(index.calls[0].end, r.recording.length());
    for (std::size_t i = 1; i < index.calls.size(); ++i) {
        EXPECT_EQ(index.calls[i].depth, 1U);
        EXPECT_EQ(index.calls[i].parent, 0U);
        EXPECT_LT(index.calls[i - 1].begin, index.calls[i].begin);
    }
    EXPECT_EQ(index.calls[2].call_number, 2U);
}

TEST(Index, InPortionsItListsTheSame) {
    Recorded whole(counter_text);
    whole.run();
    const Index& wanted = whole.recording.index();
    Recorded r(counter_text);
    r.run();
    EXPECT_TRUE(r.recording.listed().calls.empty());
    EXPECT_EQ(r.recording.listed().text, wanted.text);
    int portions = 1;
    while (r.recording.list_on(7)) {
        EXPECT_EQ(r.recording.listed().listed_until, 7U * static_cast<unsigned>(portions));
        ++portions;
    }
    const Index& listed = r.recording.listed();
    EXPECT_GT(portions, 10);
    EXPECT_EQ(listed.listed_until, r.recording.length());
    ASSERT_EQ(listed.calls.size(), wanted.calls.size());
    for (std::size_t i = 0; i < wanted.calls.size(); ++i) {
        EXPECT_EQ(listed.calls[i].begin, wanted.calls[i].begin);
        EXPECT_EQ(listed.calls[i].end, wanted.calls[i].end);
    }
    ASSERT_EQ(listed.cells.size(), wanted.cells.size());
    EXPECT_EQ(listed.cells[0].died, wanted.cells[0].died);
    EXPECT_FALSE(r.recording.list_on(7));
}

TEST(Index, ACellIsBornInItsCallOutlivesItAndDiesWithItsLastHolder) {
    Recorded r(counter_text);
    r.run();
    const Index& index = r.recording.index();
    ASSERT_EQ(index.cells.size(), 2U);
    const CellSpan& first = index.cells[0];
    const CellSpan& second = index.cells[1];
    EXPECT_EQ(first.name, "count");
    EXPECT_EQ(first.owner, index.calls[1].frame);
    EXPECT_EQ(first.writes.size(), 4U);  // count = 0, three increments
    EXPECT_EQ(second.writes.size(), 2U);
    EXPECT_GT(second.died, index.calls[2].end);
    EXPECT_LT(second.died, r.recording.length());
    EXPECT_EQ(first.died, open_end);
}

TEST(Index, KeepsTheOutputWithItsSteps) {
    Recorded r(counter_text);
    r.run();
    const Index& index = r.recording.index();
    EXPECT_EQ(index.text, "3 1\nend\n");
    ASSERT_EQ(index.output.size(), 2U);
    EXPECT_LT(index.output[0].step, index.output[1].step);
    r.cursor.seek(index.output[1].step);
    EXPECT_EQ(r.cursor.machine().state().output_bytes, 4U);
}

TEST(Index, NotesExceptionsWhereTheyAreRaised) {
    Recorded r(
        "def f():\n    raise ValueError('no')\ntry:\n    f()\nexcept ValueError:\n    pass\n");
    r.run();
    const Index& index = r.recording.index();
    ASSERT_EQ(index.exceptions.size(), 1U);
    EXPECT_EQ(index.exceptions[0].type_name, "ValueError");
    EXPECT_EQ(index.exceptions[0].text, "ValueError('no')");
    EXPECT_TRUE(index.calls[1].unwound);
}

TEST(Index, AGeneratorHasASpanForEachTimeItRuns) {
    Recorded r("def g():\n    yield 1\n    yield 2\nfor x in g():\n    pass\n");
    r.run();
    const Index& index = r.recording.index();
    ASSERT_EQ(index.calls.size(), 4U);
    EXPECT_EQ(index.calls[1].frame, index.calls[3].frame);
    EXPECT_LE(index.calls[1].end, index.calls[2].begin);
}

std::vector<Event> all_events(Recorded& r) {
    return events_between(r.cursor, 0, r.recording.length(), 100'000);
}

template <class Matches>
std::vector<Event> only(const std::vector<Event>& events, Matches&& matches) {
    std::vector<Event> found;
    for (const Event& event : events) {
        if (matches(event)) found.push_back(event);
    }
    return found;
}

TEST(Events, TellEveryWriteOfACellWithOldAndNewValue) {
    Recorded r(counter_text);
    r.run();
    const auto writes =
        only(all_events(r), [](const Event& e) { return e.kind == EventKind::CellWritten; });
    ASSERT_EQ(writes.size(), 6U);
    EXPECT_FALSE(writes[0].old_value.bound);
    EXPECT_EQ(writes[0].value.text, "0");
    EXPECT_EQ(writes[2].old_value.text, "0");
    EXPECT_EQ(writes[2].value.text, "1");
    EXPECT_EQ(writes[2].line, 5U);
    EXPECT_EQ(writes[2].name, "count");
    EXPECT_NE(writes[2].frame, writes[2].other_frame);  // written by increment, owned by counter
}

TEST(Events, TellCallsReturnsAndWhatIsPrinted) {
    Recorded r(counter_text);
    r.run();
    const auto events = all_events(r);
    EXPECT_EQ(only(events, [](const Event& e) { return e.kind == EventKind::FrameEntered; }).size(),
              6U);
    EXPECT_EQ(
        only(events, [](const Event& e) { return e.kind == EventKind::FrameReturned; }).size(), 7U);
    std::string printed;
    for (const Event& e : events) {
        if (e.kind == EventKind::TextPrinted) printed += e.value.text;
    }
    EXPECT_EQ(printed, "3 1\nend\n");
}

TEST(Events, TellThatADeletedClosureAndItsCellAreFreed) {
    Recorded r(counter_text);
    r.run();
    const auto freed = only(all_events(r), [](const Event& e) {
        return e.kind == EventKind::ObjectFreed && e.line == 13;
    });
    ASSERT_EQ(freed.size(), 2U);
    EXPECT_EQ(freed[0].name, "function");
    EXPECT_EQ(freed[1].name, "count");
    EXPECT_TRUE(freed[1].cell);
}

TEST(Events, WatchingChangesNothing) {
    Recorded r(counter_text);
    r.run();
    const std::uint64_t before = r.digest_at(r.recording.length());
    (void)all_events(r);
    EXPECT_EQ(arena::digest(r.cursor.machine().heap().arena()), before);
}

TEST(Recording, IsCancelledBetweenSlices) {
    Recorded r("while True:\n    pass\n");
    const std::atomic<bool> cancel{true};
    EXPECT_EQ(r.recording.extend(1ULL << 40U, &cancel), machine::Stop::Steps);
    EXPECT_LT(r.recording.length(), 100'000U);
}

}  // namespace
}  // namespace outlive::history
