#include "engine/objects/set.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "engine/objects/equality.hpp"
#include "tests/unit/objects/bare_heap.hpp"

namespace outlive::objects {
namespace {

class SetTest : public ::testing::Test {
  protected:
    void add(Set& s, Value v) {
        std::uint64_t hash = 0;
        Value culprit;
        ASSERT_EQ(hash_value(heap, v, hash, culprit), Hashed::Yes);
        if (find(heap, s, v, hash).found == Found::No) insert_new(heap, s, v, hash);
    }
    void discard(Set& s, Value v) {
        std::uint64_t hash = 0;
        Value culprit;
        ASSERT_EQ(hash_value(heap, v, hash, culprit), Hashed::Yes);
        const SetSearch f = find(heap, s, v, hash);
        if (f.found == Found::Yes) remove(heap, s, *f.entry);
    }
    std::vector<std::int64_t> order(const Set& s) {
        std::vector<std::int64_t> result;
        std::int64_t position = 0;
        while (const SetEntry* e = next_entry(heap, s, position)) result.push_back(e->key.as_int());
        return result;
    }
    // The generator with which CPython's orders below were made.
    static std::vector<std::int64_t> numbers(int count, std::int64_t modulus, std::int64_t seed) {
        std::vector<std::int64_t> result;
        for (int i = 0; i < count; ++i) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            result.push_back(seed % modulus);
        }
        return result;
    }

    BareHeap bare;
    Heap& heap = bare.heap;
};

TEST_F(SetTest, goes_over_small_ints_in_cpythons_order_while_growing) {
    Set* s = make_set(heap);
    for (const auto n : numbers(40, 1000, 7)) add(*s, Value::integer(n));
    EXPECT_EQ(order(*s), (std::vector<std::int64_t>{
                             640, 768, 259, 262, 646, 521, 906, 660, 538, 796, 671, 938, 54,
                             569, 571, 700, 319, 450, 453, 327, 333, 717, 205, 720, 465, 81,
                             467, 596, 853, 726, 87,  86,  227, 489, 880, 112, 116, 767}));
}

TEST_F(SetTest, keeps_cpythons_order_after_removals) {
    Set* s = make_set(heap);
    const auto first = numbers(40, 1000, 7);
    for (const auto n : first) add(*s, Value::integer(n));
    for (std::size_t i = 0; i < first.size(); i += 3) discard(*s, Value::integer(first[i]));
    for (const auto n : numbers(10, 1000, 99)) add(*s, Value::integer(n));
    EXPECT_EQ(order(*s),
              (std::vector<std::int64_t>{640, 897, 259, 646, 521, 658, 589, 538, 796, 938, 54,  569,
                                         700, 319, 450, 453, 839, 200, 333, 205, 720, 465, 596, 87,
                                         86,  475, 988, 224, 993, 227, 489, 366, 112, 767}));
}

TEST_F(SetTest, hashes_a_frozenset_as_cpython) {
    Set* s = make_frozenset(heap);
    EXPECT_EQ(hash_of_frozenset(heap, *s), 133146708735736ULL);
    Set* t = make_frozenset(heap);
    for (int i = 1; i < 4; ++i) add(*t, Value::integer(i));
    EXPECT_EQ(static_cast<std::int64_t>(hash_of_frozenset(heap, *t)), -272375401224217160);
}

TEST_F(SetTest, merging_into_an_empty_one_copies_the_table) {
    Set* s = make_set(heap);
    for (const auto n : numbers(40, 1000, 7)) add(*s, Value::integer(n));
    Set* t = make_set(heap);
    EXPECT_EQ(merge(heap, *t, *s), Found::Yes);
    EXPECT_EQ(t->used, s->used);
    EXPECT_EQ(equal_values(heap, heap.value(s), heap.value(t)), Found::Yes);
}

TEST_F(SetTest, gives_all_blocks_back) {
    const std::uint64_t before = bare.live();
    Set* s = make_set(heap);
    for (int i = 0; i < 100; ++i) {
        const Owned text(heap, bare.text("key " + std::to_string(i)));
        add(*s, text.get());
    }
    for (int i = 0; i < 50; ++i) {
        const Owned text(heap, bare.text("key " + std::to_string(i)));
        discard(*s, text.get());
    }
    EXPECT_EQ(s->used, 50U);
    heap.release(&s->head);
    EXPECT_EQ(bare.live(), before);
}

}  // namespace
}  // namespace outlive::objects
