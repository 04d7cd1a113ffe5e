// What a class sees of the lessons: every step's picture, laid out for the stage
// of a window as present mode has it.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "app/panels/screen_layout.hpp"
#include "app/scene/event_highlight.hpp"
#include "app/scene/large_type.hpp"
#include "app/scene/session_steps.hpp"
#include "engine/session.hpp"
#include "tests/stages/film_measure.hpp"
#include "tests/unit/draw/test_fonts.hpp"

namespace outlive::testing {
namespace {

std::size_t longest_line(const std::string& text) {
    std::size_t longest = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '\n') continue;
        longest = std::max(longest, i - at);
        at = i + 1;
    }
    return longest;
}

class Presented : public ::testing::TestWithParam<model::WindowSize> {
  protected:
    void SetUp() override { ASSERT_TRUE(draw::testing::open_fonts(fonts_)); }

    // Calls `judge` with the stage's room and the picture of each line step.
    template <class Judge>
    void each_step(const std::string& text, Judge judge) {
        auto compiled = Session::compile(text, {});
        ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Session>>(compiled)) << text;
        Session& session = *std::get<std::unique_ptr<Session>>(compiled);
        static_cast<void>(session.extend(1'000'000));
        const auto layout =
            panels::screen_layout(GetParam(), 1, true, panels::code_width(longest_line(text)));
        const scene::Room room = panels::stage_room(layout.stage, layout.scale, layout.least_text);
        scene::PlacementHistory places;
        places.use(room);
        scene::SessionSteps steps(session);
        const scene::ScopeColours colours(session.program());
        StepIndex before = 0;
        for (std::optional<StepIndex> step = 0; step;
             step = session.next(before, StepSize::Line, StepMotion::Into)) {
            const auto state = session.snapshot(*step, scene::stage_options);
            const auto placement = places.at(*step, state, steps);
            const auto highlight = scene::highlight_of(session.events(before, *step), state);
            judge(room, scene::picture_for(room, state, placement, colours, highlight, fonts_));
            before = *step;
        }
    }

    template <class Judge>
    void each_lesson(Judge judge) {
        std::vector<std::string> paths;
        for (const auto& entry : std::filesystem::directory_iterator(OUTLIVE_SOURCE_DIR "/lessons"))
            paths.push_back(entry.path().string());
        std::ranges::sort(paths);
        ASSERT_FALSE(paths.empty());
        for (const std::string& path : paths) {
            SCOPED_TRACE(path);
            for (const std::string& program : programs_of(text_of(path))) each_step(program, judge);
        }
    }

    draw::FontFiles fonts_;
};

// At 1024x768 names of a waiting call may be cut.
class PresentedWide : public Presented {};

TEST_P(Presented, NoPictureOfALessonIsCut) {
    each_lesson([](const scene::Room& room, const scene::Scene& picture) {
        const float zoom = std::min(room.largest_zoom(), room.width / picture.width);
        EXPECT_LE(picture.height * zoom, room.height + 0.5F);
        for (const scene::Box& box : picture.boxes) {
            EXPECT_GE(box.rect.x, 0);
            EXPECT_LE(box.rect.right(), picture.width);
            EXPECT_LE(box.rect.bottom(), picture.height);
        }
    });
}

TEST_P(Presented, NoCardOfALessonLiesOnAnother) {
    each_lesson([](const scene::Room&, const scene::Scene& picture) {
        for (std::size_t a = 0; a < picture.boxes.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) {
                const scene::Box& one = picture.boxes[a];
                const scene::Box& other = picture.boxes[b];
                if (one.parent >= 0 || other.parent >= 0) continue;
                const bool apart =
                    one.rect.right() <= other.rect.x || other.rect.right() <= one.rect.x ||
                    one.rect.bottom() <= other.rect.y || other.rect.bottom() <= one.rect.y;
                EXPECT_TRUE(apart) << one.id << " and " << other.id;
            }
    });
}

TEST_P(Presented, NoWordOfALessonIsSmallerThanAFortiethOfTheHeight) {
    const float least = static_cast<float>(GetParam().height) / 40;
    each_lesson([&](const scene::Room& room, const scene::Scene& picture) {
        const float zoom = std::min(room.largest_zoom(), room.width / picture.width);
        for (const scene::Box& box : picture.boxes)
            for (const scene::Text& text : box.texts)
                EXPECT_GE(text.size * zoom, least - 0.01F) << text.text;
    });
}

TEST_P(PresentedWide, NoNameOfALessonIsCut) {
    each_lesson([](const scene::Room&, const scene::Scene& picture) {
        for (const scene::Box& box : picture.boxes)
            for (const scene::Text& text : box.texts)
                EXPECT_FALSE(text.text.ends_with("…")) << box.id << ": " << text.text;
    });
}

TEST_P(PresentedWide, NamesOfThirtyLettersAreSetWholeInSeveralLines) {
    const std::string name = "compute_the_running_average_of";
    ASSERT_EQ(name.size(), 30U);
    const std::string text = "def " + name + "():\n    return 1\n" + name + "()\n";
    each_step(text, [&](const scene::Room&, const scene::Scene& picture) {
        for (const scene::Box& box : picture.boxes) {
            if (box.kind == scene::BoxKind::Slot || box.kind == scene::BoxKind::Value) continue;
            for (const scene::Text& text : box.texts)
                EXPECT_FALSE(text.text.ends_with("…")) << box.id << ": " << text.text;
        }
    });
}

TEST_P(Presented, ManySuspendedGeneratorsStayInTheirPane) {
    const std::string text =
        "def numbers(start, stop, step):\n    at = start\n    while at < stop:\n"
        "        yield at\n        at += step\n\nrows = []\nfor i in range(9):\n"
        "    rows.append(numbers(i, 20, 2))\n    next(rows[-1])\n"
        "print(sum(next(row) for row in rows))\n";
    each_step(text, [](const scene::Room& room, const scene::Scene& picture) {
        const float zoom = std::min(room.largest_zoom(), room.width / picture.width);
        EXPECT_LE(picture.height * zoom, room.height + 0.5F);
    });
}

std::string size_name(const ::testing::TestParamInfo<model::WindowSize>& size) {
    return std::to_string(size.param.width) + "x" + std::to_string(size.param.height);
}

const auto wide_sizes = ::testing::Values(
    model::WindowSize{1280, 720}, model::WindowSize{1920, 1080}, model::WindowSize{3840, 2160});

INSTANTIATE_TEST_SUITE_P(Sizes, PresentedWide, wide_sizes, size_name);
INSTANTIATE_TEST_SUITE_P(Sizes, Presented,
                         ::testing::Values(model::WindowSize{1280, 720},
                                           model::WindowSize{1920, 1080},
                                           model::WindowSize{3840, 2160},
                                           model::WindowSize{1024, 768}),
                         size_name);

}  // namespace
}  // namespace outlive::testing
