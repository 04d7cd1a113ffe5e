// What one step costs until its picture stands: the snapshot, the places, the
// layout.
//   ninja -C build scene_bench && build/tests/bench/scene_bench
#include <benchmark/benchmark.h>

#include <fmt/format.h>

#include "app/scene/layout.hpp"
#include "app/scene/session_steps.hpp"
#include "app/scene/text_measure.hpp"
#include "engine/session.hpp"

namespace outlive {
namespace {

// A program, and the line before which it is looked at.
struct Scenery {
    std::string text;
    std::uint32_t line = 1;
};

// Calls in calls, each with as many lists as a card shows.
Scenery two_hundred_boxes() {
    constexpr int calls = 5;
    constexpr int lists = 36;
    std::string text;
    for (int call = calls; call-- > 0;) {
        text += fmt::format("def f{}():\n", call);
        for (int i = 0; i < lists; ++i) text += fmt::format("    a{} = [{}]\n", i, i);
        text += call + 1 < calls ? fmt::format("    f{}()\n", call + 1) : "    x = 1\n";
    }
    return {text + "f0()\n", lists + 2};
}

Scenery ten_thousand_objects() {
    return {
        "def make(n):\n    def get():\n        return n\n    return get\n"
        "keep = [[make(i), [i]] for i in range(3000)]\nx = 1\nx = 2\nx = 3\n",
        7};
}

Scenery deep_recursion() {
    return {"def down(n):\n    if n == 0:\n        return 0\n    return down(n - 1)\ndown(900)\n",
            3};
}

std::unique_ptr<Session> recorded(const std::string& text) {
    auto compiled = Session::compile(text, {});
    auto session = std::move(std::get<std::unique_ptr<Session>>(compiled));
    static_cast<void>(session->extend(100'000'000));
    return session;
}

void next_step(benchmark::State& state, const Scenery& scenery) {
    const auto session = recorded(scenery.text);
    const StepIndex step = session->nth_visit(scenery.line, 1).value_or(1);
    const scene::FixedMeasure measure;
    const scene::ScopeColours colours(session->program());
    const auto before = session->snapshot(step - 1, scene::stage_options);
    const scene::Placement placement = scene::place({}, scene::SnapshotIndex(before));
    std::size_t boxes = 0;
    std::size_t arrows = 0;
    for (auto _ : state) {
        const auto now = session->snapshot(step, scene::stage_options);
        const scene::Placement next = scene::place(placement, scene::SnapshotIndex(now));
        const scene::Scene picture = scene::layout(now, next, colours, {}, measure);
        arrows = picture.arrows.size();
        boxes = 0;
        for (const scene::Box& box : picture.boxes) boxes += box.parent < 0;
        benchmark::DoNotOptimize(picture.boxes.data());
    }
    state.counters["boxes"] = static_cast<double>(boxes);
    state.counters["arrows"] = static_cast<double>(arrows);
}

enum class Part { Snapshot, Places, Layout };
void only(benchmark::State& state, const Scenery& scenery, Part part) {
    const auto session = recorded(scenery.text);
    const StepIndex step = session->nth_visit(scenery.line, 1).value_or(1);
    const scene::FixedMeasure measure;
    const scene::ScopeColours colours(session->program());
    const auto now = session->snapshot(step, scene::stage_options);
    const scene::SnapshotIndex index(now);
    const scene::Placement placement = scene::place({}, index);
    for (auto _ : state) {
        if (part == Part::Snapshot) {
            benchmark::DoNotOptimize(session->snapshot(step, scene::stage_options).step);
        } else if (part == Part::Places) {
            benchmark::DoNotOptimize(scene::place(placement, index).object_columns);
        } else {
            const auto picture = scene::layout(now, placement, colours, {}, measure);
            benchmark::DoNotOptimize(picture.boxes.data());
        }
    }
}

BENCHMARK_CAPTURE(next_step, boxes_200, two_hundred_boxes())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(next_step, objects_10000, ten_thousand_objects())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(next_step, calls_900, deep_recursion())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(only, snapshot_of_200, two_hundred_boxes(), Part::Snapshot)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(only, places_of_200, two_hundred_boxes(), Part::Places)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(only, layout_of_200, two_hundred_boxes(), Part::Layout)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(only, snapshot_of_10000, ten_thousand_objects(), Part::Snapshot)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace outlive

BENCHMARK_MAIN();
