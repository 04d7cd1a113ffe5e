// Work that nobody waits for any more, and room for much of it.
#include "engine/objects/beside.hpp"

#include <gtest/gtest.h>

#include <latch>
#include <memory>
#include <thread>

#include "engine/objects/str_builder.hpp"
#include "tests/unit/objects/bare_heap.hpp"

namespace outlive::objects {
namespace {

struct Latches {
    std::latch may_end{1}, ended{1};
};

TEST(Beside, WhoGivesUpDoesNotWaitForTheWork) {
    BareHeap bare;
    std::atomic<bool> cancel = false;
    bare.heap.cancel = &cancel;
    const auto latches = std::make_shared<Latches>();
    const auto work = [latches, &cancel] {
        cancel = true;
        latches->may_end.wait();
        latches->ended.count_down();
    };
    EXPECT_THROW(do_beside(bare.heap, work), GivenUp);
    EXPECT_FALSE(latches->ended.try_wait());
    latches->may_end.count_down();
    latches->ended.wait();
}

TEST(Beside, WorkIsNotBegunInARunThatIsGivenUpAlready) {
    BareHeap bare;
    const std::atomic<bool> cancel = true;
    bare.heap.cancel = &cancel;
    EXPECT_THROW(do_beside(bare.heap, [] { ADD_FAILURE(); }), GivenUp);
}

TEST(Beside, WithNobodyToGiveUpItIsDoneHere) {
    BareHeap bare;
    std::thread::id worker;
    do_beside(bare.heap, [&worker] { worker = std::this_thread::get_id(); });
    EXPECT_EQ(worker, std::this_thread::get_id());
}

TEST(Growing, WhatIsLongGrowsWithoutMoving) {
    BareHeap bare;
    ByteBuffer bytes(bare.heap);
    bytes.append(2'000'000, 'a');
    const char* const begin = bytes.data();
    for (int i = 0; i < 50; ++i) bytes.append(1'000'000, 'b');
    EXPECT_EQ(bytes.data(), begin);
    EXPECT_EQ(bytes.size(), 52'000'000U);
    EXPECT_EQ(bytes.view().find('b'), 2'000'000U);
    EXPECT_EQ(bytes.view().find_last_not_of('b'), 1'999'999U);
}

}  // namespace
}  // namespace outlive::objects
