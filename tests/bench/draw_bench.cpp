// What one frame of the window costs the processor: the panes' drawing into
// Dear ImGui's lists, without a window and so without the graphics card.
//   ninja -C build draw_bench && build/tests/bench/draw_bench
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <imgui.h>

#include "app/draw/imgui_compat.hpp"
#include "app/model/update.hpp"
#include "app/panels/screen.hpp"
#include "app/platform/fonts.hpp"
#include "app/scene/text_measure.hpp"
#include "app/shell/runner.hpp"

namespace outlive {
namespace {

std::string two_hundred_boxes() {
    std::string text;
    for (int call = 5; call-- > 0;) {
        text += fmt::format("def f{}():\n", call);
        for (int i = 0; i < 36; ++i) text += fmt::format("    a{} = [{}]\n", i, i);
        text += call < 4 ? fmt::format("    f{}()\n", call + 1) : "    x = 1\n";
    }
    return text + "f0()\n";
}

class Window {
  public:
    explicit Window(const std::string& text) {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        static_cast<void>(fonts_.load(OUTLIVE_BUILD_DIR "/fonts"));
        static_cast<void>(fonts_.refresh(false));
        draw::use_font_atlas_without_window();
        state_.window = {1920, 1080};
        take(model::FileOpened{"", "a.py", text});
        settle();
        order(model::Seek{~support::StepIndex{0}});
        order(model::SeekVisit{{38}, model::Direction::Backward, model::VisitReason::Caret});
        settle();
        take(model::ClickFold{"fold.stack"});  // all of it, however small the pane
        settle();
    }
    ~Window() { ImGui::DestroyContext(); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    void frame() {
        ImGuiIO& io = ImGui::GetIO();
        io.DisplaySize = {1920, 1080};
        io.DeltaTime = 0.016F;
        ImGui::NewFrame();
        panels::draw_screen(state_, fonts_, {}, dispatch_);
        ImGui::Render();
    }
    // Between two steps: half of the film is over.
    void between_steps() {
        order(model::Move{StepMotion::Over, model::Direction::Backward});
        state_.run.blend = 0.5F;
    }
    [[nodiscard]] std::size_t boxes() const { return state_.run.picture.scene.boxes.size(); }

  private:
    void settle() {  // the panes say how large they are, the fonts are built
        for (int i = 0; i < 4; ++i) {
            frame();
            for (model::Action& action : dispatch_.take()) take(std::move(action));
            static_cast<void>(fonts_.refresh(false));
        }
        state_.run.blend = 1;
    }
    void take(model::Action action) {
        for (model::Effect& effect : model::update(state_, std::move(action)))
            std::visit([this](auto& made) { perform(made); }, effect);
    }
    template <class Effect>
    void perform(Effect& effect) {
        if constexpr (std::is_constructible_v<shell::Order, Effect>) order(std::move(effect));
    }
    void order(const shell::Order& order) {
        shell::Answers answers;
        runner_.obey(order, answers);
        do {  // until nothing goes on by itself
            runner_.go_on(answers);
            runner_.show(answers);
        } while (runner_.patience());
        for (model::Action& answer : answers) take(std::move(answer));
    }

    model::State state_;
    platform::Fonts fonts_;
    model::Dispatch dispatch_;
    scene::FixedMeasure measure_;
    shell::Runner runner_{measure_};
};

void still_frame(benchmark::State& state) {
    Window window(two_hundred_boxes());
    for (auto _ : state) window.frame();
    state.counters["boxes"] = static_cast<double>(window.boxes());
}

void moving_frame(benchmark::State& state) {
    Window window(two_hundred_boxes());
    window.between_steps();
    for (auto _ : state) window.frame();
}

BENCHMARK(still_frame)->Unit(benchmark::kMillisecond);
BENCHMARK(moving_frame)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace outlive

BENCHMARK_MAIN();
