// Indexes of whole runs, made by hand: the two counters, and a long one.
#pragma once

#include "engine/history/index.hpp"

namespace outlive::scene::testing {

inline history::CallSpan span_of(std::uint64_t id, std::uint32_t code, std::uint64_t number,
                                 std::uint32_t depth, std::uint64_t begin, std::uint64_t end) {
    history::CallSpan call;
    call.frame = support::FrameId{id};
    call.code = code;
    call.call_number = static_cast<std::uint32_t>(number);
    call.depth = depth;
    call.begin = begin;
    call.end = end;
    return call;
}

// 58 steps: two counters made, first called twice, second once.
inline history::Index counter_index() {
    using support::FrameId;
    using support::ObjectId;
    history::Index index;
    const auto call = [&](std::uint64_t id, std::uint32_t code, std::uint32_t number,
                          std::uint32_t depth, std::uint64_t begin, std::uint64_t end) {
        index.calls.push_back(span_of(id, code, number, depth, begin, end));
    };
    call(1, 0, 1, 0, 0, 58);
    call(2, 1, 1, 1, 9, 18);
    call(3, 1, 2, 1, 20, 28);
    call(4, 2, 1, 1, 31, 36);
    call(5, 2, 2, 1, 38, 44);
    call(6, 2, 3, 1, 48, 54);
    index.cells.push_back(
        {ObjectId{3}, "count", FrameId{2}, 1, 1, 10, history::open_end, {{12}, {33}, {41}}});
    index.cells.push_back(
        {ObjectId{5}, "count", FrameId{3}, 2, 1, 21, history::open_end, {{23}, {51}}});
    index.listed_until = 58;
    index.text = "1\n2\n1\n";
    index.output = {{37, 0, 2, false}, {46, 2, 4, false}, {56, 4, 6, false}};
    return index;
}

// `calls` calls of two steps, each with a cell of its own, and a write in each.
inline history::Index long_index(std::uint64_t calls) {
    using support::FrameId;
    using support::ObjectId;
    history::Index index;
    index.calls.push_back(span_of(1, 0, 1, 0, 0, calls * 10 + 10));
    history::CellSpan total{ObjectId{1}, "total", FrameId{2}, 1, 1, 2, history::open_end, {}};
    for (std::uint64_t i = 0; i < calls; ++i) {
        index.calls.push_back(span_of(i + 2, 1, i + 1, 1, i * 10 + 4, i * 10 + 9));
        total.writes.push_back({i * 10 + 6});
        index.output.push_back({i * 10 + 8, i, i + 1, false});
        index.text += '.';
    }
    index.listed_until = calls * 10 + 10;
    index.cells.push_back(total);
    for (std::uint64_t i = 0; i < calls; ++i) {
        index.cells.push_back({ObjectId{i + 2},
                               "x",
                               FrameId{i + 2},
                               static_cast<std::uint32_t>(i + 1),
                               1,
                               i * 10 + 5,
                               i % 3 == 0 ? history::open_end : i * 10 + 9,
                               {}});
    }
    return index;
}

}  // namespace outlive::scene::testing
