// What one step costs until its picture stands: the snapshot, the places, the
// layout; and what a view of the timeline of ten million steps costs, to make and
// to paint.
//   ninja -C build scene_bench && build/tests/bench/scene_bench
#include <benchmark/benchmark.h>

#include <fmt/format.h>
#include <imgui.h>

#include "app/draw/imgui_compat.hpp"
#include "app/draw/imgui_painter.hpp"
#include "app/scene/layout.hpp"
#include "app/scene/session_steps.hpp"
#include "app/scene/text_measure.hpp"
#include "app/scene/theme.hpp"
#include "app/scene/timeline.hpp"
#include "engine/session.hpp"

namespace outlive {
namespace {

// A program, and the line before which it is looked at.
struct Scenery {
    std::string text;
    std::uint32_t line = 1;
};

// Generators that rest (calls on the stack would fold), each with as many lists as a
// card shows.
Scenery two_hundred_boxes() {
    constexpr int calls = 5;
    constexpr int lists = 36;
    std::string text;
    std::string runs;
    for (int call = 0; call < calls; ++call) {
        text += fmt::format("def f{}():\n", call);
        for (int i = 0; i < lists; ++i) text += fmt::format("    a{} = [{}]\n", i, i);
        text += "    yield\n";
        runs = fmt::format("g{0} = f{0}()\nnext(g{0})\n", call) + runs;
    }
    return {text + runs, lists + 2};
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

// --- the timeline ---

const char* const recursion = R"(def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
while True:
    fib(22)
)";
const char* const makers = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment
keep = [counter() for i in range(100)]
while True:
    c = counter()
    c()
    keep[c() % 100]()
    print(c())
)";
const char* const deep = R"(def down(n):
    return 0 if n == 0 else 1 + down(n - 1)
while True:
    down(900)
)";
const char* const loop = "n = 0\nwhile True:\n    n += 1\n";

constexpr StepIndex ten_million = 10'000'000;

struct LongRun {
    std::unique_ptr<Session> session;
    scene::ScopeColours colours;
    scene::TimelineRows rows;
    std::vector<std::string> names;
};

LongRun long_run(const char* text, StepIndex steps) {
    RunOptions options;
    options.limits = {steps, 256U << 20U, 64U << 20U, 256U << 20U};
    auto compiled = Session::compile(text, options);
    LongRun run{std::move(std::get<std::unique_ptr<Session>>(compiled)), {}, {}, {}};
    static_cast<void>(run.session->extend(steps));
    run.colours = scene::ScopeColours(run.session->program());
    run.rows = scene::TimelineRows(run.colours);
    run.rows.grow(run.session->index());
    for (const auto& code : run.session->program().codes) run.names.push_back(code->name);
    return run;
}

enum class Seen { Whole, Part };
scene::Timeline view_of(const LongRun& run, Seen seen) {
    const scene::FixedMeasure measure;
    scene::TimelineView view;
    view.length = run.session->length();
    view.first = seen == Seen::Whole ? 0 : view.length / 2;
    view.last = seen == Seen::Whole ? view.length : view.first + 2'000;
    view.at = view.length / 2;
    view.width = 1600;
    return scene::timeline(run.session->listed(), run.rows, run.names, run.colours, view, measure);
}

void timeline_made(benchmark::State& state, const char* text, StepIndex steps, Seen seen) {
    const LongRun run = long_run(text, steps);
    std::size_t things = 0;
    for (auto _ : state) {
        const scene::Scene painted = as_scene(view_of(run, seen));
        things = painted.boxes.size();
        benchmark::DoNotOptimize(painted.boxes.data());
    }
    state.counters["boxes"] = static_cast<double>(things);
    state.counters["listed"] = static_cast<double>(run.session->listed().listed_until);
}

// What a frame of the window does with it: the draw list of a display 1600 wide.
void timeline_frame(benchmark::State& state, const char* text, StepIndex steps, Seen seen) {
    const LongRun run = long_run(text, steps);
    const scene::Scene painted = as_scene(view_of(run, seen));
    ImGui::CreateContext();
    draw::allow_large_draw_lists();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {1680, 980};
    io.IniFilename = nullptr;
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    ImFont* font = io.Fonts->Fonts[0];
    const draw::FontLookup fonts = [font](scene::Face, float size) {
        return draw::PaintFont{font, size, size * 0.8F};
    };
    for (auto _ : state) {
        ImGui::NewFrame();
        draw::paint(*ImGui::GetBackgroundDrawList(), painted, scene::theme(scene::ThemeKind::Dark),
                    {{20, 700}, 1, 1}, fonts);
        ImGui::Render();
        benchmark::DoNotOptimize(ImGui::GetDrawData()->TotalVtxCount);
    }
    state.counters["vertices"] = static_cast<double>(ImGui::GetDrawData()->TotalVtxCount);
    ImGui::DestroyContext();
}

#define TIMELINE(name, text, steps, seen)                           \
    BENCHMARK_CAPTURE(timeline_made, name, text, steps, Seen::seen) \
        ->Unit(benchmark::kMicrosecond);                            \
    BENCHMARK_CAPTURE(timeline_frame, name, text, steps, Seen::seen)->Unit(benchmark::kMicrosecond)

TIMELINE(recursion_10_4, recursion, 10'000, Whole);
TIMELINE(recursion_10_7, recursion, ten_million, Whole);
TIMELINE(recursion_part, recursion, ten_million, Part);
TIMELINE(makers_10_4, makers, 10'000, Whole);
TIMELINE(makers_10_7, makers, ten_million, Whole);
TIMELINE(makers_part, makers, ten_million, Part);
TIMELINE(deep_10_7, deep, ten_million, Whole);
TIMELINE(loop_10_7, loop, ten_million, Whole);

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
