// Choosing a cell or an object: by the keys, and what the engine says about it.
#include <gtest/gtest.h>

#include "app/model/update.hpp"
#include "app/scene/text_measure.hpp"
#include "app/shell/runner.hpp"

namespace outlive::shell {
namespace {

const std::string counter = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment

first = counter()
print(first())
print(first())
first = None
print("end")
)";

const std::string cycle = R"(def make():
    def down(n):
        return n and down(n - 1)
    return down
keep = make()
keep = None
print("end")
)";

// The model and the runner together, as the shell joins them.
class Choosing : public testing::Test {
  protected:
    void open(const std::string& text) {
        apply(model::FileOpened{"/a.py", "a.py", text});
        settle();
    }
    void press(model::Chord chord) {
        apply(model::KeyPressed{chord});
        settle();
    }
    void go_to_line(std::uint32_t line) {
        apply(model::Invoke{model::CommandId::ToStart});
        settle();
        for (int i = 0; i < 200 && picture().marks.next_line != line; ++i)
            press(model::plain(model::Key::Down));
        ASSERT_EQ(picture().marks.next_line, line);
    }
    void select(const std::string& name) {
        for (int i = 0; i < 40; ++i) {
            press(model::plain(model::Key::Tab));
            const auto& scene = picture().scene;
            for (const scene::Box& box : scene.boxes)
                if (box.name == name && scene::object_of(box) == state_.stage.selected &&
                    state_.stage.selected)
                    return;
        }
        FAIL() << "no " << name;
    }
    [[nodiscard]] const model::Picture& picture() const { return state_.run.picture; }
    [[nodiscard]] std::string story() const {
        std::string text = picture().story.title;
        for (const std::string& sentence : picture().story.sentences) text += "\n" + sentence;
        return text;
    }
    [[nodiscard]] bool has_arrow(scene::InkRole role) const {
        for (const scene::Arrow& arrow : picture().scene.arrows)
            if (arrow.ink.role == role) return true;
        return false;
    }

    void apply(model::Action action) {
        for (model::Effect& effect : model::update(state_, std::move(action)))
            std::visit([this](auto& order) { perform(order); }, effect);
    }
    template <class T>
    void perform(T& order) {
        if constexpr (std::is_constructible_v<Order, T>) {
            Answers answers;
            runner_.obey(Order(order), answers);
            take(answers);
        }
    }
    void settle() {
        Answers answers;
        do {
            runner_.go_on(answers);
            runner_.show(answers);
        } while (runner_.patience());
        take(answers);
    }
    void take(Answers& answers) {
        for (model::Action& answer : answers) apply(std::move(answer));
    }

    scene::FixedMeasure measure_;
    Runner runner_{measure_};
    model::State state_;
};

TEST_F(Choosing, TabWalksThroughCellsAndObjectsAndEscLeaves) {
    open(counter);
    go_to_line(10);
    std::vector<support::ObjectId> seen;
    for (int i = 0; i < 4; ++i) {
        press(model::plain(model::Key::Tab));
        seen.push_back(state_.stage.selected);
    }
    EXPECT_EQ(seen[3], seen[0]);  // one cell, two functions
    EXPECT_NE(seen[1], seen[0]);
    press(model::with_shift(model::Key::Tab));
    EXPECT_EQ(state_.stage.selected, seen[2]);
    EXPECT_FALSE(picture().story.title.empty());
    press(model::plain(model::Key::Escape));
    EXPECT_FALSE(state_.stage.selected);
    EXPECT_TRUE(picture().note.boxes.empty());
}

TEST_F(Choosing, ACellSaysWhyItIsAliveAndWhoUsesIt) {
    open(counter);
    go_to_line(10);
    select("count");
    EXPECT_EQ(picture().path.texts,
              (std::vector<std::string>{"module.first", "ƒ increment", "cell count"}));
    EXPECT_EQ(picture().marks.cell_writes, (std::vector<std::uint32_t>{2, 5}));
    EXPECT_EQ(picture().marks.cell_reads, (std::vector<std::uint32_t>{5, 6}));
    const std::string text = story();
    EXPECT_NE(text.find("Why is this cell still alive?"), std::string::npos) << text;
    EXPECT_NE(text.find("outlived its call `counter` from step "), std::string::npos) << text;
    EXPECT_NE(text.find("when line 12 rebinds `first`, its last holder."), std::string::npos)
        << text;
    EXPECT_NE(text.find("Only ƒ increment reaches it."), std::string::npos) << text;
    EXPECT_NE(text.find("Written by lines 2 and 5, read by lines 5 and 6."), std::string::npos)
        << text;
}

TEST_F(Choosing, KeysGoToTheMomentsOfALife) {
    open(counter);
    go_to_line(10);
    select("count");
    press(model::plain(model::Key::W));
    EXPECT_EQ(picture().marks.just_run_line, 5U);
    EXPECT_EQ(picture().marks.change, "0 → 1");
    press(model::plain(model::Key::W));
    EXPECT_EQ(picture().marks.change, "1 → 2");
    press(model::with_shift(model::Key::W));
    EXPECT_EQ(picture().marks.change, "0 → 1");
    press(model::plain(model::Key::D));
    EXPECT_TRUE(picture().snapshot.cells.empty());
    EXPECT_EQ(picture().story.title, "This cell is gone");
    EXPECT_NE(story().find("because line 12 rebound `first`"), std::string::npos) << story();
    press(model::with_shift(model::Key::D));
    ASSERT_EQ(picture().snapshot.cells.size(), 1U);
    EXPECT_EQ(picture().snapshot.frames.back().name, "counter");
}

TEST_F(Choosing, MakeItDieMarksTheCutThenPlaysASideBranch) {
    open(counter);
    go_to_line(10);
    const auto step = picture().step;
    select("count");
    press(model::plain(model::Key::X));
    EXPECT_TRUE(picture().cut_shown);
    EXPECT_NE(story().find("It would die without `first`."), std::string::npos) << story();
    EXPECT_TRUE(has_arrow(scene::InkRole::Error));
    EXPECT_EQ(picture().snapshot.cells.size(), 1U);
    press(model::plain(model::Key::X));
    EXPECT_EQ(picture().branch, "first");
    EXPECT_TRUE(picture().snapshot.cells.empty());
    EXPECT_EQ(picture().story.title, "This cell is gone");
    EXPECT_NE(story().find("It is freed where the branch begins."), std::string::npos) << story();
    press(model::plain(model::Key::Left));  // nothing stands before its start
    EXPECT_EQ(picture().step, step);
    press(model::plain(model::Key::End));
    ASSERT_FALSE(picture().output.empty());
    EXPECT_NE(picture().output.back().text.find("NameError: name 'first' is not defined"),
              std::string::npos);
    press(model::plain(model::Key::Escape));
    EXPECT_EQ(picture().branch, "");
    EXPECT_EQ(picture().step, step);
    EXPECT_EQ(picture().snapshot.cells.size(), 1U);
    press(model::plain(model::Key::End));
    EXPECT_EQ(picture().output.back().text, "1\n2\nend\n");
}

TEST_F(Choosing, ANewTextEndsASideBranch) {
    open(counter);
    go_to_line(10);
    select("count");
    press(model::plain(model::Key::X));
    press(model::plain(model::Key::X));
    ASSERT_EQ(picture().branch, "first");
    open("x = 1\n");
    EXPECT_EQ(picture().branch, "");
    EXPECT_EQ(picture().step, 0U);
}

TEST_F(Choosing, WithoutASelectionAWordSaysHowToMakeOne) {
    open(counter);
    press(model::plain(model::Key::X));
    EXPECT_NE(state_.message.find("press Tab"), std::string::npos);
    press(model::plain(model::Key::W));
    EXPECT_NE(state_.message.find("press Tab"), std::string::npos);
}

TEST_F(Choosing, ACycleThatOnlyTheCollectorFreesIsWaiting) {
    open(cycle);
    go_to_line(6);
    select("down");
    press(model::plain(model::Key::Down));
    EXPECT_EQ(picture().story.title, "Unreachable, waiting for the collector");
    EXPECT_TRUE(picture().story.unreachable);
}

TEST_F(Choosing, ClosuresOnlyHidesTheRest) {
    open(
        "def make():\n    n = 1\n    return lambda: n\nnumbers = [[1], [2], [3]]\n"
        "keep = make()\nprint('here')\n");
    go_to_line(6);
    const auto all = picture().snapshot.objects.size();
    press(model::plain(model::Key::O));
    EXPECT_LT(picture().snapshot.objects.size(), all);
    EXPECT_EQ(picture().snapshot.cells.size(), 1U);
    press(model::plain(model::Key::O));
    EXPECT_EQ(picture().snapshot.objects.size(), all);
}

TEST_F(Choosing, NamesAreFoundOnTheStage) {
    open(counter);
    go_to_line(10);
    press(model::with_ctrl(model::Key::F));
    apply(model::TextTyped{"firs"});
    const auto found = model::stage_matches(state_);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].name, "first");
    EXPECT_EQ(found[0].kind, "in module");
    press(model::plain(model::Key::Enter));
    EXPECT_EQ(state_.stage.selected, found[0].object);
    EXPECT_EQ(state_.overlay, model::Overlay::None);
    EXPECT_EQ(state_.stage.reveal, found[0].box);
}

TEST_F(Choosing, WhatIsFoundIsReadUntilTheNextStepOrEsc) {
    open("line = 'x' * 90\nother = 1\nlast = 2\n");
    go_to_line(3);
    const auto find = [&] {
        press(model::with_ctrl(model::Key::F));
        apply(model::TextTyped{"line"});
        press(model::plain(model::Key::Enter));
        settle();
    };
    find();
    const std::string box = state_.stage.read;
    const scene::Scene& scene = picture().scene;
    const auto words = scene::cut_words_of(scene, scene::find_box(scene, box));
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words[0], "line = '" + std::string(90, 'x') + "'");
    press(model::plain(model::Key::Escape));
    EXPECT_EQ(state_.stage.read, "");
    find();
    EXPECT_EQ(state_.stage.read, box);
    press(model::plain(model::Key::Right));
    settle();
    EXPECT_EQ(state_.stage.read, "");
}

TEST_F(Choosing, HoveringAsksWithoutSelecting) {
    open(counter);
    go_to_line(10);
    const auto cell = picture().snapshot.cells.at(0).id;
    apply(model::HoverObject{cell});
    settle();
    EXPECT_EQ(picture().chosen, cell);
    EXPECT_FALSE(state_.stage.selected);
    apply(model::HoverObject{});
    settle();
    EXPECT_FALSE(picture().chosen);
}

}  // namespace
}  // namespace outlive::shell
