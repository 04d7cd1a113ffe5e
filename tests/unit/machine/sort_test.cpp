#include "engine/machine/builtins/sort.hpp"

#include <algorithm>
#include <vector>

#include "engine/objects/sequence.hpp"
#include "tests/unit/machine/python_program.hpp"

namespace outlive::machine {
namespace {

class SortTest : public ::testing::Test {
  protected:
    SortTest() : run(""), m(run.machine()) {}

    // Numbers with many runs and equal ones, all sizes around those that matter.
    std::vector<std::int64_t> numbers(std::size_t count, std::uint64_t modulus) {
        std::vector<std::int64_t> result;
        while (result.size() < count) {
            state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
            const auto v = static_cast<std::int64_t>((state_ >> 33U) % modulus);
            const auto run_length = (state_ >> 20U) % 40;
            for (std::uint64_t i = 0; i <= run_length && result.size() < count; ++i) {
                result.push_back(v + static_cast<std::int64_t>(i) *
                                         ((state_ >> 50U) % 3 == 0 ? -1 : 1));
            }
        }
        return result;
    }
    Value list(const std::vector<std::int64_t>& numbers) {
        List* l = make_list(m.heap());
        for (const auto n : numbers) append(m.heap(), *l, Value::integer(n));
        return m.heap().value(l);
    }
    std::vector<std::int64_t> sorted(Value sequence, Value keys, bool reverse) {
        const Owned result(m.heap(), sorted_items(m, sequence, keys, reverse));
        std::vector<std::int64_t> out;
        for (const Value v : item_span(m.heap(), result.get())) out.push_back(v.as_int());
        return out;
    }

    PythonProgram run;
    Machine& m;

  private:
    std::uint64_t state_ = 1;
};

TEST_F(SortTest, SortsAnyMixOfRuns) {
    for (const std::size_t size : {0U, 1U, 2U, 63U, 64U, 65U, 127U, 128U, 500U, 3000U}) {
        for (const std::uint64_t modulus : {2U, 10U, 1000000U}) {
            auto expected = numbers(size, modulus);
            const Owned given(m.heap(), list(expected));
            std::sort(expected.begin(), expected.end());
            EXPECT_EQ(sorted(given.get(), Value::none(), false), expected) << size;
            std::reverse(expected.begin(), expected.end());
            EXPECT_EQ(sorted(given.get(), Value::none(), true), expected) << size;
        }
    }
}

TEST_F(SortTest, KeepsTheOrderOfEqualKeysInBothDirections) {
    for (const std::size_t size : {10U, 64U, 300U, 2000U}) {
        const auto keys = numbers(size, 20);
        std::vector<std::int64_t> places(size);
        for (std::size_t i = 0; i < size; ++i) places[i] = static_cast<std::int64_t>(i);
        const Owned given(m.heap(), list(places)), by(m.heap(), list(keys));
        const auto key = [&](std::int64_t i) { return keys[static_cast<std::size_t>(i)]; };
        auto expected = places;
        std::stable_sort(expected.begin(), expected.end(),
                         [&](auto a, auto b) { return key(a) < key(b); });
        EXPECT_EQ(sorted(given.get(), by.get(), false), expected) << size;
        expected = places;
        std::stable_sort(expected.begin(), expected.end(),
                         [&](auto a, auto b) { return key(a) > key(b); });
        EXPECT_EQ(sorted(given.get(), by.get(), true), expected) << size;
    }
}

TEST_F(SortTest, TheFirstPairWithoutOrderIsNamed) {
    EXPECT_EQ(value_of("sorted([1, 'a', None])"),
              "TypeError: '<' not supported between instances of 'str' and 'int'");
    EXPECT_EQ(value_of("sorted([2, 1, None])"),
              "TypeError: '<' not supported between instances of 'NoneType' and 'int'");
}

TEST_F(SortTest, AListThatASortFindsChangedIsAnError) {
    EXPECT_EQ(value_of("l.sort(key=lambda x: l.append(x) or x)", "l = [2, 1]"),
              "ValueError: list modified during sort");
}

}  // namespace
}  // namespace outlive::machine
