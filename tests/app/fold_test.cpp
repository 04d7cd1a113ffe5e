// What is folded into a count opens, and folds again.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/model/update.hpp"
#include "app/scene/text_measure.hpp"
#include "app/shell/runner.hpp"

namespace outlive::shell {
namespace {

// A window without a window: what the model orders, the runner does.
class Folds : public testing::Test {
  protected:
    void open(const std::string& text) {
        take(model::FileOpened{"", "a.py", text});
        take(model::KeyPressed{model::plain(model::Key::End)});
    }
    void take(model::Action action) {
        for (model::Effect& effect : model::update(state_, std::move(action)))
            std::visit([this](auto& made) { perform(made); }, effect);
    }
    template <class Effect>
    void perform(Effect& effect) {
        if constexpr (std::is_constructible_v<Order, Effect>) {
            Answers answers;
            runner_.obey(Order(std::move(effect)), answers);
            do {  // until nothing goes on by itself
                runner_.go_on(answers);
                runner_.show(answers);
            } while (runner_.patience());
            for (model::Action& answer : answers) take(std::move(answer));
        }
    }
    [[nodiscard]] const scene::Scene& picture() const { return state_.run.picture.scene; }
    [[nodiscard]] std::vector<std::string> folds() const {
        std::vector<std::string> found;
        for (const scene::Box& box : picture().boxes)
            if (box.kind == scene::BoxKind::Fold) found.push_back(box.name);
        return found;
    }
    [[nodiscard]] std::string first_fold() const {
        const auto at = std::ranges::find(picture().boxes, scene::BoxKind::Fold, &scene::Box::kind);
        return at == picture().boxes.end() ? "" : at->id;
    }
    void press_m() { take(model::KeyPressed{model::plain(model::Key::M)}); }

    model::State state_;
    scene::FixedMeasure measure_;
    Runner runner_{measure_};
};

TEST_F(Folds, AClickOpensAListAndFoldsItAgain) {
    open("xs = list(range(100))\n");
    ASSERT_EQ(folds(), (std::vector<std::string>{"… 88 more"}));
    const std::size_t boxes = picture().boxes.size();
    take(model::ClickFold{first_fold()});
    EXPECT_EQ(folds(), (std::vector<std::string>{"fold again"}));
    EXPECT_GT(picture().boxes.size(), boxes + 80);
    take(model::ClickFold{first_fold()});
    EXPECT_EQ(picture().boxes.size(), boxes);
}

TEST_F(Folds, OfAListOfAMillionAPartOpens) {
    open("xs = list(range(1_000_000))\n");
    take(model::ClickFold{first_fold()});
    EXPECT_EQ(folds(), (std::vector<std::string>{"… 999760 more", "fold again"}));
}

TEST_F(Folds, MOpensAllThatIsFoldedAndFoldsItAgain) {
    open(
        "def make(i):\n    return lambda: i\nfs = [make(i) for i in range(30)]\n"
        "xs = list(range(40))\n");
    const std::size_t boxes = picture().boxes.size();
    press_m();
    EXPECT_GT(picture().boxes.size(), boxes);
    for (int i = 0; i < 3 && state_.stage.unfolded != snapshot::Unfolded{}; ++i) press_m();
    EXPECT_EQ(picture().boxes.size(), boxes);
}

TEST_F(Folds, MOpensTheSelectionAlone) {
    open("xs = list(range(40))\nys = list(range(50))\n");
    ASSERT_EQ(folds().size(), 2U);
    take(model::KeyPressed{model::plain(model::Key::Tab)});
    press_m();
    EXPECT_EQ(std::ranges::count(folds(), "fold again"), 1);
    press_m();
    EXPECT_EQ(std::ranges::count(folds(), "fold again"), 0);
}

TEST_F(Folds, ADeepStackOpens) {
    open("def down(n):\n    if n == 0:\n        raise ValueError\n    down(n - 1)\ndown(40)\n");
    for (int i = 0; i < 4 && first_fold() != "fold.stack"; ++i)
        take(model::KeyPressed{model::with_shift(model::Key::Down)});
    ASSERT_EQ(first_fold(), "fold.stack");
    take(model::ClickFold{"fold.stack"});
    EXPECT_EQ(first_fold(), "");
}

}  // namespace
}  // namespace outlive::shell
