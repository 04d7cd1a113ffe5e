#include "engine/objects/dict.hpp"

#include <gtest/gtest.h>

#include "engine/objects/edges.hpp"
#include "engine/objects/equality.hpp"
#include "tests/unit/objects/bare_heap.hpp"

namespace outlive::objects {
namespace {

class DictTest : public ::testing::Test {
  protected:
    std::uint64_t hash_of_int(std::int64_t i) { return hash_int(heap, Value::integer(i)); }
    void put(Dict& d, std::int64_t key, std::int64_t value) {
        const DictSearch s = find(heap, d, Value::integer(key), hash_of_int(key));
        if (s.found == Found::Yes)
            replace(heap, *s.entry, Value::integer(value));
        else
            insert_new(heap, d, Value::integer(key), Value::integer(value), hash_of_int(key));
    }
    bool take(Dict& d, std::int64_t key) {
        const DictSearch s = find(heap, d, Value::integer(key), hash_of_int(key));
        if (s.found == Found::Yes) remove(heap, d, *s.entry);
        return s.found == Found::Yes;
    }

    BareHeap bare;
    Heap& heap = bare.heap;
};

TEST_F(DictTest, finds_what_was_put_in_through_growth_and_removal) {
    Dict* d = make_dict(heap);
    for (int i = 0; i < 2000; ++i) put(*d, i * 37, i);
    for (int i = 0; i < 2000; i += 2) EXPECT_TRUE(take(*d, i * 37));
    EXPECT_EQ(d->used, 1000U);
    for (int i = 0; i < 2000; ++i) {
        const DictSearch s = find(heap, *d, Value::integer(i * 37), hash_of_int(i * 37));
        ASSERT_EQ(s.found, i % 2 == 0 ? Found::No : Found::Yes) << i;
        if (i % 2 != 0) {
            EXPECT_EQ(s.entry->value, Value::integer(i));
        }
    }
}

TEST_F(DictTest, keeps_the_order_of_insertion) {
    Dict* d = make_dict(heap);
    for (const int k : {5, 1, 9, 3, 7, 2, 8}) put(*d, k, k);
    take(*d, 9);
    put(*d, 9, 0);
    put(*d, 1, 0);
    std::vector<std::int64_t> keys;
    for (std::uint32_t i = 0; i < d->fill; ++i) {
        if (!entries(heap, *d)[i].key.is_unbound())
            keys.push_back(entries(heap, *d)[i].key.as_int());
    }
    EXPECT_EQ(keys, (std::vector<std::int64_t>{5, 1, 3, 7, 2, 8, 9}));
}

TEST_F(DictTest, equal_numbers_of_different_types_are_one_key) {
    Dict* d = make_dict(heap);
    put(*d, 1, 10);
    EXPECT_EQ(find(heap, *d, Value::boolean(true), hash_of_int(1)).found, Found::Yes);
    EXPECT_EQ(find(heap, *d, Value::real(1.0), hash_double(1.0)).found, Found::Yes);
    EXPECT_EQ(find(heap, *d, Value::real(1.5), hash_double(1.5)).found, Found::No);
}

TEST_F(DictTest, finds_text_that_is_another_object) {
    Dict* d = make_dict(heap);
    Str& key = *intern(heap, "name");
    set(heap, *d, key, Value::integer(1));
    const Owned same(heap, bare.text("name"));
    EXPECT_EQ(get(heap, *d, *heap.as<Str>(same.get())), Value::integer(1));
    EXPECT_TRUE(get(heap, *d, *intern(heap, "other")).is_unbound());
    EXPECT_TRUE(remove(heap, *d, key));
    EXPECT_FALSE(remove(heap, *d, key));
}

TEST_F(DictTest, a_stack_of_entries_costs_what_it_holds) {
    Dict* d = make_dict(heap);
    for (int i = 0; i < 1000; ++i) put(*d, i, i);
    for (int round = 0; round < 5000; ++round) {
        put(*d, 100'000 + round, round);
        DictEntry* last = last_entry(heap, *d);
        ASSERT_NE(last, nullptr);
        ASSERT_EQ(last->key, Value::integer(100'000 + round));
        remove(heap, *d, *last);
    }
    EXPECT_EQ(d->used, 1000U);
    EXPECT_LT(d->mask, 8192U);
    for (int i = 999; i >= 0; --i) {
        DictEntry* last = last_entry(heap, *d);
        ASSERT_EQ(last->key, Value::integer(i));
        remove(heap, *d, *last);
    }
    EXPECT_EQ(last_entry(heap, *d), nullptr);
}

TEST_F(DictTest, gives_all_blocks_back) {
    const std::uint64_t before = bare.live();
    Dict* d = make_dict(heap);
    for (int i = 0; i < 100; ++i) {
        const Owned key(heap, bare.text("key" + std::to_string(i))),
            value(heap, bare.text("value"));
        set(heap, *d, *heap.as<Str>(key.get()), value.get());
        set(heap, *d, *heap.as<Str>(key.get()), value.get());
    }
    Dict* copy = copy_of(heap, *d);
    clear(heap, *d);
    EXPECT_EQ(d->used, 0U);
    EXPECT_EQ(copy->used, 100U);
    heap.release(&copy->head);
    heap.release(&d->head);
    EXPECT_EQ(bare.live(), before);
}

TEST_F(DictTest, names_the_edge_to_a_value_by_its_key) {
    Dict* d = make_dict(heap);
    set(heap, *d, *intern(heap, "x"), Value::integer(1));
    put(*d, 7, 2);
    std::vector<std::string> texts;
    for_each_edge(heap, d->head, [&](const EdgeLabel& label, Value) {
        texts.push_back(edge_text(heap, d->head, label));
    });
    EXPECT_EQ(texts, (std::vector<std::string>{"key", "['x']", "key", "[7]"}));
}

}  // namespace
}  // namespace outlive::objects
