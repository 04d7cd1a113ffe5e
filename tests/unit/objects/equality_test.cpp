#include "engine/objects/equality.hpp"

#include <gtest/gtest.h>

#include "engine/objects/range.hpp"
#include "tests/unit/objects/bare_heap.hpp"

namespace outlive::objects {
namespace {

class EqualityTest : public ::testing::Test {
  protected:
    std::int64_t hash(Value v) {
        std::uint64_t h = 0;
        Value culprit;
        EXPECT_EQ(hash_value(heap, v, h, culprit), Hashed::Yes);
        return static_cast<std::int64_t>(h);
    }
    Value tuple(std::initializer_list<Value> items) {
        return make_tuple(heap, items.begin(), static_cast<std::uint32_t>(items.size()));
    }
    BareHeap bare;
    Heap& heap = bare.heap;
};

TEST_F(EqualityTest, hashes_tuples_ranges_and_slices_as_cpython) {
    EXPECT_EQ(hash(tuple({Value::integer(1), Value::integer(2), Value::integer(3)})),
              529344067295497451);
    EXPECT_EQ(hash(tuple({})), 5740354900026072187);
    const auto range = [&](int a, int b, int c) {
        return heap.value(
            make_range(heap, Value::integer(a), Value::integer(b), Value::integer(c)));
    };
    EXPECT_EQ(hash(range(0, 3, 1)), -8338477496398685190);
    EXPECT_EQ(hash(range(0, 0, 1)), 2676694398852732306);
    EXPECT_EQ(hash(range(5, 6, 1)), -7048428680432378585);
    EXPECT_EQ(hash(range(1, 10, 3)), -9160968616009628824);
}

TEST_F(EqualityTest, a_list_in_a_tuple_is_the_culprit) {
    const Value list = heap.value(make_list(heap));
    const Value t = tuple({Value::integer(1), list});
    std::uint64_t h = 0;
    Value culprit;
    EXPECT_EQ(hash_value(heap, t, h, culprit), Hashed::Unhashable);
    EXPECT_EQ(culprit, list);
}

TEST_F(EqualityTest, nested_containers_are_compared_by_their_items) {
    const Value a = tuple({Value::integer(1), tuple({bare.text("x"), Value::real(2.0)})});
    const Value b = tuple({Value::boolean(true), tuple({bare.text("x"), Value::integer(2)})});
    EXPECT_EQ(equal_values(heap, a, b), Found::Yes);
    EXPECT_EQ(equal_values(heap, a, tuple({Value::integer(1)})), Found::No);
}

TEST_F(EqualityTest, a_class_with_its_own_eq_is_left_to_python) {
    const Value a = tuple({bare.text("x")});
    const Value b = tuple({bare.text("y")});
    heap.at<Class>(heap.object(heap.as<Tuple>(b)->items()[0])->cls)->flags |= ClassHasEq;
    EXPECT_EQ(equal_values(heap, a, b), Found::NeedsPython);
}

TEST_F(EqualityTest, deep_nesting_is_left_to_python) {
    Value a = tuple({Value::integer(1)}), b = tuple({Value::integer(1)});
    for (int i = 0; i < 200; ++i) {
        a = tuple({a});
        b = tuple({b});
    }
    EXPECT_EQ(equal_values(heap, a, b), Found::NeedsPython);
}

TEST_F(EqualityTest, a_long_chain_of_lists_is_freed_without_recursion) {
    const std::uint64_t before = bare.live();
    Value chain = heap.value(make_list(heap));
    for (int i = 0; i < 100'000; ++i) {
        List* outer = make_list(heap);
        append_owned(heap, *outer, chain);
        chain = heap.value(outer);
    }
    heap.release(chain);
    EXPECT_EQ(bare.live(), before);
}

TEST_F(EqualityTest, ranges_are_equal_by_their_items) {
    const auto range = [&](std::int64_t a, std::int64_t b, std::int64_t c) {
        return heap.value(
            make_range(heap, Value::integer(a), Value::integer(b), Value::integer(c)));
    };
    EXPECT_EQ(equal_values(heap, range(0, 3, 2), range(0, 4, 2)), Found::Yes);
    EXPECT_EQ(equal_values(heap, range(0, 0, 1), range(5, 2, 1)), Found::Yes);
    EXPECT_EQ(equal_values(heap, range(0, 3, 1), range(0, 4, 1)), Found::No);
    EXPECT_EQ(heap.as<Range>(range(10, 0, -3))->length, Value::integer(4));
}

}  // namespace
}  // namespace outlive::objects
