// Whatever a step does can be seen: each kind of event changes the picture, and
// the film of that change runs backwards as forwards and ends at once.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <ostream>
#include <string>

#include "app/draw/svg.hpp"
#include "app/scene/event_highlight.hpp"
#include "app/scene/layout.hpp"
#include "app/scene/session_steps.hpp"
#include "app/scene/transition.hpp"
#include "engine/session.hpp"

namespace outlive::testing {
namespace {

using machine::EventKind;

// A program in which the event happens.
struct Case {
    EventKind kind;
    const char* name;
    const char* text;
};

void PrintTo(const Case& tried, std::ostream* out) {
    *out << tried.name;
}

const char* const counter =
    "def counter():\n    count = 0\n    def increment():\n        nonlocal count\n"
    "        count += 1\n        return count\n    return increment\nf = counter()\nf()\n"
    "f = None\n";
const char* const generator =
    "def g():\n    n = 1\n    yield n\n    yield n + 1\ni = g()\nnext(i)\nnext(i)\n";
const char* const failing =
    "def f():\n    raise ValueError('no')\ntry:\n    f()\nexcept ValueError:\n    x = 1\n";
const char* const changing =
    "class A: pass\na = A()\na.n = 1\na.n = 2\nl = [1]\nl[0] = 5\ndel l\nx = a\n";

// What is not among these is seen elsewhere: a value in the code, printed text in
// the output.
const std::array cases{
    Case{EventKind::FrameEntered, "FrameEntered", counter},
    Case{EventKind::FrameReturned, "FrameReturned", counter},
    Case{EventKind::FrameUnwound, "FrameUnwound", failing},
    Case{EventKind::FrameSuspended, "FrameSuspended", generator},
    Case{EventKind::FrameResumed, "FrameResumed", generator},
    Case{EventKind::CellCreated, "CellCreated", counter},
    Case{EventKind::CellCaptured, "CellCaptured", counter},
    Case{EventKind::CellRead, "CellRead", counter},
    Case{EventKind::CellWritten, "CellWritten", counter},
    Case{EventKind::NameRead, "NameRead", changing},
    Case{EventKind::NameBound, "NameBound", changing},
    Case{EventKind::NameUnbound, "NameUnbound", changing},
    Case{EventKind::ObjectCreated, "ObjectCreated", changing},
    Case{EventKind::ObjectFreed, "ObjectFreed", counter},
    Case{EventKind::AttributeChanged, "AttributeChanged", changing},
    Case{EventKind::ItemChanged, "ItemChanged", changing},
    Case{EventKind::ExceptionRaised, "ExceptionRaised", failing},
    Case{EventKind::ExceptionCaught, "ExceptionCaught", failing},
    Case{EventKind::ExceptionMatched, "ExceptionMatched", failing},
    Case{EventKind::Imported, "Imported", "import math\nx = math.pi\n"},
};

struct Change {
    scene::Scene before;
    scene::Scene after;
};

class Stage {
  public:
    explicit Stage(const std::string& text) {
        auto compiled = Session::compile(text, {});
        session_ = std::move(std::get<std::unique_ptr<Session>>(compiled));
        static_cast<void>(session_->extend(1'000'000));
        colours_ = scene::ScopeColours(session_->program());
    }

    // The pictures around the first expression step in which it happens.
    std::optional<Change> first(EventKind kind) {
        std::optional<StepIndex> step = 0;
        scene::Scene before = picture(0, 0);
        for (StepIndex from = 0;
             (step = session_->next(from, StepSize::Expression, StepMotion::Into)); from = *step) {
            scene::Scene after = picture(from, *step);
            const auto events = session_->events(from, *step);
            if (std::ranges::find(events, kind, &machine::Event::kind) != events.end())
                return Change{std::move(before), std::move(after)};
            before = std::move(after);
        }
        return std::nullopt;
    }

  private:
    scene::Scene picture(StepIndex from, StepIndex step) {
        const auto state = session_->snapshot(step, scene::stage_options);
        scene::SessionSteps steps(*session_);
        const auto highlight = scene::highlight_of(session_->events(from, step), state);
        return scene::layout(state, placements_.at(step, state, steps), colours_, highlight,
                             measure_);
    }

    std::unique_ptr<Session> session_;
    scene::ScopeColours colours_;
    scene::FixedMeasure measure_;
    scene::PlacementHistory placements_;
};

std::string svg_of(const scene::Scene& picture) {
    return draw::svg(picture, scene::theme(scene::ThemeKind::Dark));
}

template <class List>
std::ptrdiff_t visible(const List& things) {
    return std::ranges::count_if(things, [](const auto& thing) { return thing.alpha > 0; });
}

class EveryEvent : public ::testing::TestWithParam<Case> {};

TEST_P(EveryEvent, IsSeenInThePicture) {
    const auto change = Stage(GetParam().text).first(GetParam().kind);
    ASSERT_TRUE(change) << "the program does not do it";
    EXPECT_NE(svg_of(change->before), svg_of(change->after));
}

TEST_P(EveryEvent, IsAFilmThatRunsBackwardsAsForwards) {
    const auto change = Stage(GetParam().text).first(GetParam().kind);
    ASSERT_TRUE(change);
    for (const float t : {0.2F, 0.45F, 0.8F}) {
        const scene::Scene there = scene::blend(change->before, change->after, t);
        const scene::Scene back = scene::blend(change->after, change->before, 1 - t);
        EXPECT_EQ(visible(there.boxes), visible(back.boxes));
        EXPECT_EQ(visible(there.arrows), visible(back.arrows));
        for (const scene::Box& box : there.boxes) {
            if (box.alpha <= 0) continue;
            const std::int32_t same = scene::find_box(back, box.id);
            ASSERT_GE(same, 0) << box.id;
            const scene::Box& other = back.boxes[static_cast<std::size_t>(same)];
            EXPECT_NEAR(box.rect.x, other.rect.x, 0.01F) << box.id;
            EXPECT_NEAR(box.rect.y, other.rect.y, 0.01F) << box.id;
            EXPECT_NEAR(box.alpha, other.alpha, 0.01F) << box.id;
        }
    }
}

TEST_P(EveryEvent, EndsInThePictureOfTheStep) {
    const auto change = Stage(GetParam().text).first(GetParam().kind);
    ASSERT_TRUE(change);
    EXPECT_EQ(svg_of(scene::blend(change->before, change->after, 1)), svg_of(change->after));
    EXPECT_EQ(svg_of(scene::blend(change->before, change->after, 0)), svg_of(change->before));
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryEvent, ::testing::ValuesIn(cases),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace outlive::testing
