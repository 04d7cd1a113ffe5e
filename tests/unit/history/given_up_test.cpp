// Runs that are given up in the middle of an instruction, and go on.
#include <atomic>
#include <chrono>
#include <random>
#include <thread>

#include "tests/unit/history/recorded.hpp"

namespace outlive::history {
namespace {

// One thing each that takes long in the middle of one instruction, and its result shown.
struct LongWork {
    const char* name;
    const char* text;
};
constexpr LongWork long_work[] = {
    {"SortingTexts", "a = sorted([str(i * 7919 % 100003) for i in range(50000)])\nprint(a[7])\n"},
    {"SortingTuples", "a = sorted([(i * 7919 % 9973, -i) for i in range(50000)])\nprint(a[7])\n"},
    {"SortingByKey",
     "a = list(range(30000))\na.sort(key=lambda i: i * 7919 % 10007)\nprint(a[7])\n"},
    {"Repeating", "a = [None] * 500000 + [1] * 500000\nprint(len(a))\n"},
    {"Joining", "a = ' '.join([str(i) for i in range(100000)])\nprint(len(a))\n"},
    {"Freeing", "a = [[i] for i in range(100000)]\na = None\nprint('gone')\n"},
    {"FreeingAChain", "a = None\nfor i in range(50000):\n    a = [a]\na = None\nprint('gone')\n"},
    {"FreeingWithFinalizers",
     "class A:\n    def __del__(self):\n        global n\n        n += 1\n"
     "n = 0\na = [A() for i in range(20000)]\na.clear()\nprint(n)\n"},
    {"Collecting",
     "import gc\nfor i in range(30000):\n    a = []\n    a.append(a)\nprint(gc.collect())\n"},
    {"Comparing",
     "a = [(i, str(i)) for i in range(50000)]\nprint(a == [*a], a == [*a, 1])\n"
     "print(hash(tuple(a)) == hash(tuple(list(a))))\n"},
    {"Copying",
     "d = {i: str(i) for i in range(60000)}\ne = dict(d)\ns = set(d) | {-1}\n"
     "print(len(e), len(s), e == d)\n"},
    {"Summing", "print(sum([0.5] * 200000), max(list(range(200000))), -1 in [0] * 200000)\n"},
    {"LongNumbers",
     "a = 3 ** 600000\nb = a * a\nprint(b // a == a, b % 1000007, (-b) // a == -a)\n"
     "print(pow(7, 10 ** 1500, 10 ** 1501) % 1000)\n"},
    {"Showing", "print(len(str(list(range(100000)))))\n"},
    {"Splitting", "print(len(('abc ' * 100000).replace('b', 'xyz').split()))\n"},
    {"SearchingATextOfWideLetters",
     "a = 'abЖ ' * 300000\nprint(a.find('xЖ'), a.count('Ж'), len(a.replace('Ж', 'xy')), "
     "a.rfind('bx'))\n"},
    {"ChangingLetters", "print(len(('abЖ ' * 60000).title().swapcase().encode().decode()))\n"},
    {"ChangingBytes",
     "a = bytearray(b'abc ' * 300000)\ndel a[::3]\na.extend(a)\na.reverse()\n"
     "print(len(a.hex()), len(a.replace(b'b', b'xyz')), len(a.split()))\n"},
    {"ComparingTexts",
     "a = 'abc ' * 3000000\nprint(a == a[:-1] + 'x', a < a[:-1] + 'x', hash(a) == hash(a * 1))\n"},
    {"Matching",
     "import re\nprint(re.match('(a+)+$', 'a' * 18 + 'b'), len(re.sub('b', 'x', 'abc' * 9000)))\n"},
    {"LeavingManyCalls",
     "import sys\nsys.setrecursionlimit(30000)\ndef f(n):\n    return f(n - 1) if n else 1 / 0\n"
     "try:\n    f(20000)\nexcept ZeroDivisionError as e:\n    print(e)\n"},
    {"SlicingLists",
     "a = list(range(300000))\na[5:-5] = a\ndel a[::3]\na.reverse()\na.extend(a)\nprint(len(a), "
     "a[7])\n"},
};

class GivenUpInAnInstruction : public testing::TestWithParam<LongWork> {};
INSTANTIATE_TEST_SUITE_P(Work, GivenUpInAnInstruction, testing::ValuesIn(long_work),
                         [](const auto& info) { return std::string(info.param.name); });

TEST_P(GivenUpInAnInstruction, TheRunGoesOnAsTheFreshRun) {
    Recorded r(GetParam().text);
    const std::atomic<bool> cancel{true};
    std::mt19937 random(11);
    int given_up = 0;
    while (!r.recording.ended()) {
        const StepIndex before = r.recording.length();
        r.recording.extend(1ULL << 40U, &cancel);  // a slice
        if (r.recording.length() != before) continue;
        ++given_up;
        ASSERT_EQ(r.digest_at(before), fresh_digest(r.program, before));
        r.recording.extend(1 + random() % 5000, nullptr);
    }
    EXPECT_GT(given_up, 0);
    EXPECT_EQ(r.digest_at(r.recording.length()),
              arena::digest(r.recording.machine().heap().arena()));
    Recorded whole(GetParam().text);
    whole.run();
    EXPECT_EQ(r.recording.length(), whole.recording.length());
    EXPECT_EQ(r.recording.index().text, whole.recording.index().text);
    for (int i = 0; i < 5; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << step;
    }
}

TEST_P(GivenUpInAnInstruction, AnotherThreadMayAskForItAtAnyMoment) {
    Recorded r(GetParam().text);
    std::mt19937 random(12);
    for (int i = 0; i < 20 && !r.recording.ended(); ++i) {
        std::atomic<bool> cancel{false};
        std::thread other([&, wait = random() % 5000] {
            std::this_thread::sleep_for(std::chrono::microseconds(wait));
            cancel = true;
        });
        r.recording.extend(1ULL << 40U, &cancel);
        other.join();
    }
    r.run();
    EXPECT_EQ(arena::digest(r.recording.machine().heap().arena()),
              fresh_digest(r.program, r.recording.length()));
}

TEST(GivenUpTwice, TheWayBackCanBeGivenUpToo) {
    Recorded r("a = [i for i in range(300000)]\nb = sorted(a, reverse=True)\nprint(b[0])\n");
    const std::atomic<bool> cancel{true};
    r.recording.extend(900'000, nullptr);
    const StepIndex length = r.recording.length();
    for (int i = 0; i < 4; ++i) r.recording.extend(1ULL << 40U, &cancel);
    EXPECT_GE(r.recording.length(), length);
    EXPECT_EQ(r.run(), machine::Stop::Finished);
    EXPECT_EQ(arena::digest(r.recording.machine().heap().arena()),
              fresh_digest(r.program, r.recording.length()));
}

TEST(GivenUpTwice, ARunThatIsThinnedToOneCheckpointFindsItsWayBack) {
    RecordingOptions options = test_options();
    options.history_bytes = 1ULL << 10U;
    Recorded r("a = [[i] for i in range(100000)]\na = None\nprint('gone')\n", std::move(options));
    r.recording.checkpoints().set_spacing(50'000);
    const std::atomic<bool> cancel{true};
    for (int i = 0; i < 200 && !r.recording.ended(); ++i)
        r.recording.extend(30'000, i % 3 == 0 ? &cancel : nullptr);
    r.run();
    EXPECT_EQ(r.recording.checkpoints().count(), 1U);
    EXPECT_EQ(arena::digest(r.recording.machine().heap().arena()),
              fresh_digest(r.program, r.recording.length()));
}

// What the last line does takes long in one instruction.
struct LongLine {
    const char* name;
    const char* before;
    const char* line;
};
constexpr LongLine long_lines[] = {
    {"Normalizing", "import unicodedata\nt = 'a\u0301' * 60000\n",
     "t = unicodedata.normalize('NFC', t)\n"},
    {"Printing", "t = 'abЖ ' * 100000\n", "print(t)\n"},
    {"Compiling", "t = 'a = 1\\n' * 3000\n", "c = compile(t, 'x', 'exec')\n"},
    {"EvaluatingADisplay", "t = str(list(range(20000)))\n", "a = eval(t)\n"},
    {"ProductOfManyPools", "import itertools\n", "p = itertools.product([1], repeat=100000)\n"},
    {"Counting", "import collections\na = 'abc ' * 20000\n", "c = collections.Counter(a)\n"},
    {"Centering", "t = 'abc'\n", "t = t.center(300000, 'Ж')\n"},
    {"DigitsOfANumber", "a = 3 ** 300000\n", "t = hex(a)\n"},
    {"BytesOfANumber", "a = 3 ** 300000\n", "b = a.to_bytes(60000)\n"},
    {"DividingToAFloat", "a = 3 ** 600000\nb = a // 7\n", "c = a / b\n"},
    {"BytesOfZeros", "n = 3000000\n", "b = bytes(n)\n"},
    {"DictDisplay", "d = {i: i for i in range(30000)}\n", "e = {**d}\n"},
    {"Referrers", "import gc\na = [[i] for i in range(30000)]\n", "b = gc.get_referrers(a)\n"},
    {"AllObjects", "import gc\na = [[i] for i in range(30000)]\n", "b = gc.get_objects()\n"},
    {"NumberOfManyDigits", "import sys\nsys.set_int_max_str_digits(0)\nt = '7' * 300000\n",
     "n = int(t)\n"},
    {"DictOfPairs", "d = [(i, i) for i in range(30000)]\n", "e = dict(d)\n"},
    {"DictFromKeys", "d = list(range(30000))\n", "e = dict.fromkeys(d)\n"},
    {"Factorial", "import math\n", "n = math.factorial(20000)\n"},
    {"FormattingBraces", "t = '{{abc}}' * 30000\n", "u = t.format()\n"},
    {"SliceAssignment", "a = [1] * 300000\nb = [2] * 200000\n", "a[5:-5] = b\n"},
};

class GivenUpInALine : public testing::TestWithParam<LongLine> {};
INSTANTIATE_TEST_SUITE_P(Work, GivenUpInALine, testing::ValuesIn(long_lines),
                         [](const auto& info) { return std::string(info.param.name); });

TEST_P(GivenUpInALine, ALongLineIsNotDoneOnceItsRunIsCancelled) {
    constexpr StepIndex steps_at_the_end = 3;
    Recorded before(GetParam().before);
    before.run();
    Recorded r(std::string(GetParam().before) + GetParam().line);
    r.recording.extend(before.recording.length() - steps_at_the_end, nullptr);
    const StepIndex length = r.recording.length();
    const std::atomic<bool> cancel{true};
    r.recording.extend(1ULL << 40U, &cancel);
    EXPECT_EQ(r.recording.length(), length);
    EXPECT_EQ(r.run(), machine::Stop::Finished);
    EXPECT_EQ(arena::digest(r.recording.machine().heap().arena()),
              fresh_digest(r.program, r.recording.length()));
}

}  // namespace
}  // namespace outlive::history
