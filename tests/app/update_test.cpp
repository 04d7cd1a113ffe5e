#include "app/model/update.hpp"

#include <gtest/gtest.h>

namespace outlive::model {
namespace {

template <class Wanted>
const Wanted* find(const Effects& effects) {
    for (const Effect& effect : effects)
        if (const auto* found = std::get_if<Wanted>(&effect)) return found;
    return nullptr;
}

State opened(const std::string& text) {
    State state;
    static_cast<void>(update(state, FileOpened{"/tmp/a.py", "a.py", text}));
    return state;
}

Effects press(State& state, Chord chord) {
    return update(state, KeyPressed{chord});
}

TEST(Update, AnOpenedFileIsRunFromItsStart) {
    State state;
    const Effects effects = update(state, FileOpened{"/tmp/a.py", "a.py", "x = 1"});
    const auto* run = find<RunText>(effects);
    ASSERT_NE(run, nullptr);
    EXPECT_EQ(run->text, "x = 1");
    EXPECT_TRUE(run->is_new);
    EXPECT_FALSE(is_changed(state));
}

TEST(Update, ArrowsStepOnTheStageAndMoveTheCaretInTheCode) {
    State state = opened("abc");
    const Effects stepped = press(state, plain(Key::Right));
    ASSERT_NE(find<Move>(stepped), nullptr);
    EXPECT_EQ(find<Move>(stepped)->motion, StepMotion::Over);
    press(state, plain(Key::Enter));
    EXPECT_EQ(state.keys, KeysOwner::Code);
    EXPECT_EQ(find<Move>(press(state, plain(Key::Right))), nullptr);
    EXPECT_EQ(state.document.buffer.caret(), 1U);
    EXPECT_NE(find<Move>(press(state, with_alt(Key::Left))), nullptr);
    press(state, plain(Key::Escape));
    EXPECT_EQ(state.keys, KeysOwner::Stage);
}

TEST(Update, SteppingKeysGoBothWays) {
    State state = opened("x = 1");
    const auto moves = [&](Chord chord, StepMotion motion, Direction direction) {
        const Effects effects = press(state, chord);
        const auto* move = find<Move>(effects);
        return move != nullptr && move->motion == motion && move->direction == direction;
    };
    EXPECT_TRUE(moves(plain(Key::Space), StepMotion::Over, Direction::Forward));
    EXPECT_TRUE(moves(plain(Key::Left), StepMotion::Over, Direction::Backward));
    EXPECT_TRUE(moves(plain(Key::Down), StepMotion::Into, Direction::Forward));
    EXPECT_TRUE(moves(with_shift(Key::Down), StepMotion::Into, Direction::Backward));
    EXPECT_TRUE(moves(plain(Key::Up), StepMotion::Out, Direction::Forward));
    EXPECT_TRUE(moves(with_shift(Key::Up), StepMotion::Out, Direction::Backward));
}

TEST(Update, ChangedTextIsRunWhenTypingPauses) {
    State state = opened("x = 1");
    press(state, plain(Key::Enter));
    static_cast<void>(update(state, TextTyped{"y"}));
    EXPECT_EQ(find<RunText>(update(state, Tick{0.1})), nullptr);
    static_cast<void>(update(state, TextTyped{"z"}));
    EXPECT_EQ(find<RunText>(update(state, Tick{0.1})), nullptr) << "typing starts the wait again";
    const Effects effects = update(state, Tick{0.1});
    const auto* run = find<RunText>(effects);
    ASSERT_NE(run, nullptr);
    EXPECT_EQ(run->text, "yzx = 1");
    EXPECT_FALSE(run->is_new);
}

TEST(Update, AnIdleWindowAsksForNoTime) {
    State state = opened("x = 1");
    state.run.busy = false;
    EXPECT_EQ(sleep_seconds(state), std::nullopt);
    EXPECT_FALSE(is_moving(state));
    press(state, plain(Key::P));
    EXPECT_TRUE(sleep_seconds(state).has_value());
}

TEST(Update, ATextThatDoesNotCompileKeepsTheLastPicture) {
    State state = opened("x = 1");
    Picture picture;
    picture.version = state.document.buffer.version();
    picture.step = 3;
    picture.length = 9;
    static_cast<void>(update(state, PictureArrived{picture}));
    press(state, plain(Key::Enter));
    static_cast<void>(update(state, TextTyped{"("}));
    const auto version = state.document.buffer.version();
    static_cast<void>(
        update(state, CompileFailed{{version, "SyntaxError: '(' was never closed", {}, 1}}));
    EXPECT_TRUE(state.run.error.has_value());
    EXPECT_TRUE(is_stale(state));
    EXPECT_EQ(state.run.picture.step, 3U);
}

TEST(Update, AnswersAboutAnOlderTextAreDropped) {
    State state = opened("x = 1");
    const auto old = state.document.buffer.version();
    press(state, plain(Key::Enter));
    static_cast<void>(update(state, TextTyped{"y"}));
    static_cast<void>(update(state, CompileFailed{{old, "SyntaxError: invalid syntax", {}, 1}}));
    EXPECT_FALSE(state.run.error.has_value());
}

TEST(Update, PicturesOfAnotherDocumentAreNotShown) {
    State state = opened("x = 1");
    Picture late;
    late.version = state.document.buffer.version();
    late.step = 7;
    static_cast<void>(update(state, FileOpened{"/tmp/b.py", "b.py", "y = 2"}));
    static_cast<void>(update(state, PictureArrived{late}));
    EXPECT_EQ(state.run.picture.step, 0U);
}

TEST(Update, TextSizeStaysWithinBounds) {
    State state = opened("");
    for (int i = 0; i < 60; ++i) press(state, with_ctrl(Key::Plus));
    EXPECT_LE(state.look.text_scale, 4.0F);
    for (int i = 0; i < 60; ++i) press(state, with_ctrl(Key::Minus));
    EXPECT_GE(state.look.text_scale, 0.6F);
    press(state, with_ctrl(Key::Zero));
    EXPECT_EQ(state.look.text_scale, 1.0F);
}

TEST(Update, EscapeLeavesOneThingAtATime) {
    State state = opened("x = 1");
    press(state, plain(Key::F5));
    press(state, plain(Key::Enter));
    press(state, with_ctrl(Key::K));
    press(state, plain(Key::Escape));
    EXPECT_EQ(state.overlay, Overlay::None);
    EXPECT_EQ(state.keys, KeysOwner::Code);
    press(state, plain(Key::Escape));
    EXPECT_EQ(state.keys, KeysOwner::Stage);
    EXPECT_TRUE(state.presenting);
    press(state, plain(Key::Escape));
    EXPECT_FALSE(state.presenting);
}

TEST(Update, ABlankScreenComesBackWithAnyKeyAndNothingElseHappens) {
    State state = opened("x = 1");
    press(state, plain(Key::B));
    EXPECT_TRUE(state.blank);
    EXPECT_EQ(find<Move>(press(state, plain(Key::Right))), nullptr);
    EXPECT_FALSE(state.blank);
}

TEST(Update, ThePaletteFindsACommandByItsLettersAndRunsIt) {
    State state = opened("x = 1");
    press(state, with_ctrl(Key::K));
    static_cast<void>(update(state, TextTyped{"theme"}));
    ASSERT_FALSE(palette_matches(state).empty());
    EXPECT_EQ(palette_matches(state).front(), CommandId::NextTheme);
    press(state, plain(Key::Enter));
    EXPECT_EQ(state.look.theme, scene::ThemeKind::Light);
    EXPECT_EQ(state.overlay, Overlay::None);
}

TEST(Update, SavingATextWithoutANameAsksForOne) {
    State state;
    static_cast<void>(update(state, FileOpened{"", "untitled.py", "x = 1"}));
    press(state, with_ctrl(Key::S));
    ASSERT_EQ(state.overlay, Overlay::Save);
    const Effects effects = press(state, plain(Key::Enter));
    const auto* save = find<SaveText>(effects);
    ASSERT_NE(save, nullptr);
    EXPECT_EQ(save->path, "untitled.py");
    static_cast<void>(update(state, FileSaved{save->path, save->version}));
    EXPECT_FALSE(is_changed(state));
}

TEST(Update, ZoomingKeepsThePointUnderTheMouse) {
    State state = opened("");
    state.stage.zoom = 1;
    state.stage.offset = {10, 20};
    static_cast<void>(update(state, ZoomStage{2, {110, 120}}));
    EXPECT_FLOAT_EQ(state.stage.zoom, 2);
    EXPECT_FLOAT_EQ(state.stage.offset.x, -90);
    EXPECT_FLOAT_EQ(state.stage.offset.y, -80);
    EXPECT_FALSE(state.stage.fit);
}

TEST(Update, EveryCommandCanBeInvokedInEveryOverlay) {
    for (const Overlay overlay : {Overlay::None, Overlay::Keys, Overlay::Palette, Overlay::Open,
                                  Overlay::Save, Overlay::Lessons})
        for (const Command& command : commands()) {
            State state = opened("x = 1");
            state.overlay = overlay;
            static_cast<void>(update(state, Invoke{command.id}));
        }
}

}  // namespace
}  // namespace outlive::model
