#include "app/panels/screen_layout.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace outlive::model {

static void PrintTo(const WindowSize& size, std::ostream* out) {
    *out << size.width << "x" << size.height;
}

}  // namespace outlive::model

namespace outlive::panels {
namespace {

std::vector<scene::Rect> panes(const ScreenLayout& layout) {
    std::vector<scene::Rect> shown;
    for (const scene::Rect& rect : {layout.header, layout.code, layout.narration, layout.stage,
                                    layout.prose, layout.machine, layout.output, layout.timeline})
        if (rect.w > 0 && rect.h > 0) shown.push_back(rect);
    return shown;
}

class ScreenLayoutAt : public testing::TestWithParam<model::WindowSize> {};

TEST_P(ScreenLayoutAt, PanesLieInsideTheWindowAndDoNotOverlap) {
    for (const bool presenting : {false, true})
        for (const float text_scale : {0.6F, 1.0F, 1.5F}) {
            for (const auto& [size, timeline] : {std::pair{StepSize::Line, TimelineHeight::Usual},
                                                 {StepSize::Machine, TimelineHeight::Usual},
                                                 {StepSize::Line, TimelineHeight::Tall}}) {
                const ScreenLayout layout =
                    screen_layout(GetParam(), text_scale, presenting, 420, size, timeline);
                const auto shown = panes(layout);
                const auto width = static_cast<float>(GetParam().width);
                const auto height = static_cast<float>(GetParam().height);
                for (std::size_t i = 0; i < shown.size(); ++i) {
                    EXPECT_GE(shown[i].x, 0);
                    EXPECT_GE(shown[i].y, 0);
                    EXPECT_LE(shown[i].right(), width + 0.5F);
                    EXPECT_LE(shown[i].bottom(), height + 0.5F);
                    for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(shown[i].overlaps(shown[j]));
                }
            }
        }
}

TEST_P(ScreenLayoutAt, PresentedTextIsAtLeastAFortiethOfTheHeight) {
    const ScreenLayout layout = screen_layout(GetParam(), 1, true, 420);
    EXPECT_GE(layout.least_text * 40, static_cast<float>(GetParam().height) - 0.5F);
}

INSTANTIATE_TEST_SUITE_P(Sizes, ScreenLayoutAt,
                         testing::Values(model::WindowSize{1440, 840},
                                         model::WindowSize{1920, 1080},
                                         model::WindowSize{1280, 720}, model::WindowSize{800, 600},
                                         model::WindowSize{3840, 2160}),
                         [](const auto& size) {
                             return std::to_string(size.param.width) + "x" +
                                    std::to_string(size.param.height);
                         });

}  // namespace
}  // namespace outlive::panels
