// States between the checkpoints of a run that has few: the same states, sooner.
#include "engine/history/thickener.hpp"

#include <chrono>
#include <random>

#include "engine/history/queries.hpp"
#include "tests/unit/history/recorded.hpp"

namespace outlive::history {
namespace {

// Writes here and there to an arena of some megabytes, all the time.
constexpr const char* scattered_text = R"(
class Node:
    def __init__(self, value):
        self.value = value
nodes = [Node(i) for i in range(15000)]
for i in range(60000):
    nodes[i * 7919 % 15000].value = i
kept = [Node(i) for i in range(100)]
for i in range(60000):
    nodes[i * 7919 % 15000].value = i
)";

struct Sparse : Recorded {
    Sparse() : Recorded(scattered_text) {
        recording.checkpoints().set_spacing(1'500'000);
        run();
    }
    void thicken() {
        thickener.wake(recording.length() / 2);
        while (thickener.is_busy()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    [[nodiscard]] std::size_t states() const { return recording.checkpoints().states().size(); }

    Thickener thickener{recording};
};

TEST(Thickener, LeavesStatesWhereARunHasFewAndTheyAreThoseOfTheRun) {
    Sparse r;
    const std::size_t before = r.states();
    r.thicken();
    EXPECT_GT(r.states(), before + 5);
    EXPECT_EQ(r.recording.checkpoints().count(), before);
    std::mt19937 random(4);
    for (int i = 0; i < 30; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        r.cursor.seek(step);
        if (i % 2 == 0) continue;  // pages of the others wait
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << step;
    }
}

TEST(Thickener, PausedAnywhereItCanBeWokenAgain) {
    Sparse r;
    for (int i = 0; i < 20; ++i) {
        r.thickener.wake(0);
        std::this_thread::sleep_for(std::chrono::microseconds(300 * i));
        r.thickener.pause();
        EXPECT_FALSE(r.thickener.is_busy());
    }
    r.thicken();
    const std::size_t states = r.states();
    r.thicken();  // nothing more to do
    EXPECT_EQ(r.states(), states);
    const StepIndex step = r.recording.length() / 3;
    EXPECT_EQ(r.digest_at(step), fresh_digest(r.program, step));
}

TEST(Thickener, AnswersAreTheSameWithItsStates) {
    const auto lives = [](Sparse& r) {
        Stepper stepper(r.cursor);
        Queries queries(r.cursor, stepper, {});
        r.cursor.seek(r.recording.length());
        const std::uint64_t newest = r.cursor.machine().state().heap.next_serial - 1;
        std::vector<std::optional<StepIndex>> found;
        for (std::uint64_t id = newest - 60; id < newest; id += 3) {
            const auto life = queries.life(ObjectId{id});
            found.push_back(life ? std::optional(life->born.step) : std::nullopt);
            found.push_back(life && life->died ? std::optional(life->died->step) : std::nullopt);
        }
        return found;
    };
    Sparse r;
    const auto before = lives(r);
    r.thicken();
    EXPECT_EQ(lives(r), before);
}

// Far from a checkpoint a cursor leaves states behind it, and looks between them first.
TEST(StatesLeftOnTheWay, GiveTheAnswersOfACursorThatHasNone) {
    Recorded r(R"(def make(n):
    def get():
        return n
    return get
keep = []
for i in range(9000):
    keep.append(make(i))
    if i % 3 == 0:
        keep[i // 2] = None
)");
    r.recording.checkpoints().set_spacing(60'000);
    r.run();
    const auto life = [](Cursor& cursor, std::uint64_t id) {
        Stepper stepper(cursor);
        return Queries(cursor, stepper, {}).life(ObjectId{id});
    };
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
        r.cursor.seek(random() % r.recording.length());
        const std::uint64_t newest = r.cursor.machine().state().heap.next_serial - 1;
        const std::uint64_t id = newest - random() % 40;
        Cursor other(r.recording);
        const auto found = life(r.cursor, id), expected = life(other, id);
        ASSERT_EQ(found.has_value(), expected.has_value()) << id;
        if (!found) continue;
        EXPECT_EQ(found->born.step, expected->born.step) << id;
        const auto death = [](const Life& of) { return of.died ? of.died->step : 0; };
        EXPECT_EQ(death(*found), death(*expected)) << id;
    }
}

TEST(Thickener, AStoreWithoutRoomTakesNone) {
    RecordingOptions options = test_options();
    options.history_bytes = 1ULL << 16U;
    Recorded r(scattered_text, options);
    r.run();
    Thickener thickener(r.recording);
    thickener.wake(0);
    while (thickener.is_busy()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    EXPECT_EQ(r.recording.checkpoints().states().size(), r.recording.checkpoints().count());
}

}  // namespace
}  // namespace outlive::history
