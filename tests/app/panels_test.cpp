// The whole window drawn without one: a display size and a font atlas suffice.
#include <gtest/gtest.h>
#include <imgui.h>

#include <cmath>
#include <cstdlib>

#include "app/model/update.hpp"
#include "app/panels/code_colours.hpp"
#include "app/panels/code_places.hpp"
#include "app/panels/code_tokens.hpp"
#include "app/panels/screen.hpp"
#include "app/platform/fonts.hpp"

namespace outlive::panels {
namespace {

class Screen : public testing::Test {
  protected:
    Screen() {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        trouble_ = fonts_.load(OUTLIVE_BUILD_DIR "/fonts");
        static_cast<void>(fonts_.refresh(false));
        draw::use_font_atlas_without_window();
        static_cast<void>(
            model::update(state_, model::FileOpened{"", "a.py", "def f():\n    return 'é'\n"}));
    }
    ~Screen() override { ImGui::DestroyContext(); }

    // Draws one frame; answers how many corners it was made of.
    int draw(const Pointer& pointer = {}) {
        ImGuiIO& io = ImGui::GetIO();
        io.DisplaySize = {static_cast<float>(state_.window.width),
                          static_cast<float>(state_.window.height)};
        io.DeltaTime = 0.016F;
        ImGui::NewFrame();
        draw_screen(state_, fonts_, pointer, dispatch_);
        ImGui::Render();
        const int corners = ImGui::GetDrawData()->TotalVtxCount;
        actions_ = dispatch_.take();
        for (const model::Action& action : actions_)
            static_cast<void>(model::update(state_, action));
        return corners;
    }

    model::State state_;
    platform::Fonts fonts_;
    model::Dispatch dispatch_;
    std::vector<model::Action> actions_;
    std::string trouble_;
};

TEST_F(Screen, IsDrawnAtEverySizeThemeAndOverlay) {
    ASSERT_EQ(trouble_, "");
    for (const model::WindowSize size :
         {model::WindowSize{1440, 840}, {1920, 1080}, {1280, 720}, {320, 200}, {1, 1}})
        for (const auto theme :
             {scene::ThemeKind::Dark, scene::ThemeKind::Light, scene::ThemeKind::HighContrast})
            for (const auto overlay :
                 {model::Overlay::None, model::Overlay::Keys, model::Overlay::Palette,
                  model::Overlay::Open, model::Overlay::Save, model::Overlay::Lessons})
                for (const bool presenting : {false, true}) {
                    state_.window = size;
                    state_.look.theme = theme;
                    state_.overlay = overlay;
                    state_.presenting = presenting;
                    EXPECT_GT(draw(), 0);
                }
}

TEST_F(Screen, AsksForNothingOnceItIsSettled) {
    draw();
    draw();
    draw();
    EXPECT_TRUE(actions_.empty());
}

TEST_F(Screen, ABlankScreenShowsNothing) {
    const int all = draw();
    state_.blank = true;
    EXPECT_LT(draw(), all / 10);
}

TEST_F(Screen, AClickInTheCodeGivesItTheKeysAndPlacesTheCaret) {
    draw();
    Pointer pointer;
    pointer.at = pointer.pressed_at = {300, 140};  // right of the second line's end
    pointer.clicked = pointer.down = true;
    draw(pointer);
    EXPECT_EQ(state_.keys, model::KeysOwner::Code);
    EXPECT_EQ(state_.document.buffer.line_of(state_.document.buffer.caret()), 1U);
    EXPECT_EQ(state_.document.buffer.caret(), state_.document.buffer.text().size() - 1);
}

TEST_F(Screen, AClickOnALinesNumberSetsItsBreakpoint) {
    draw();
    Pointer pointer;
    pointer.at = pointer.pressed_at = {40, 140};
    pointer.clicked = pointer.down = true;
    draw(pointer);
    EXPECT_EQ(state_.document.breakpoints, (std::vector<std::uint32_t>{2}));
    EXPECT_EQ(state_.keys, model::KeysOwner::Stage);
    draw(pointer);
    EXPECT_TRUE(state_.document.breakpoints.empty());
}

TEST_F(Screen, SmallStepsAreDrawnAtEverySize) {
    model::Picture& picture = state_.run.picture;
    picture.version = state_.document.buffer.version();
    picture.marks.just_run = support::Span{20, 24};
    picture.marks.values = {{{13, 19}, std::string(300, 'x'), true}, {{20, 24}, "1", false}};
    picture.machine.call = "f #1";
    for (std::uint32_t i = 0; i < 200; ++i)
        picture.machine.lines.push_back({i, i / 3, "LOAD_FAST", std::string(500, 'n'), {}});
    picture.machine.next = 150;
    picture.machine.stack.assign(90, "'value'");
    for (const StepSize size : {StepSize::Expression, StepSize::Machine})
        for (const bool presenting : {false, true})
            for (const model::WindowSize window :
                 {model::WindowSize{1920, 1080}, {1280, 720}, {320, 200}, {1, 1}}) {
                state_.step_size = size;
                state_.presenting = presenting;
                state_.window = window;
                EXPECT_GT(draw(), 0);
            }
}

// Only what is in sight is handed on to be drawn.
TEST_F(Screen, ALineOfAMegabyteCostsNoMoreThanItsVisiblePart) {
    const std::string line = "x = '" + std::string(1'000'000, 'a') + "'\n";
    static_cast<void>(model::update(state_, model::FileOpened{"", "wide.py", line}));
    draw();
    const ImDrawData& drawn = *ImGui::GetDrawData();
    for (int i = 0; i < drawn.CmdListsCount; ++i)
        EXPECT_LT(drawn.CmdLists[i]->VtxBuffer.Capacity, 400'000);
}

TEST_F(Screen, NoLineIsCutByTheUpperEdgeWhereTheCodeFollowsTheStep) {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "x = 1\n";
    static_cast<void>(model::update(state_, model::FileOpened{"", "long.py", text}));
    model::Picture& picture = state_.run.picture;
    picture.version = state_.document.buffer.version();
    const auto scroll_at = [&](std::uint32_t line) {
        picture.marks.just_run = support::Span{line * 6, line * 6 + 5};
        draw();
        return state_.code.scroll_y;
    };
    const double first = scroll_at(200);
    const double pitch = scroll_at(201) - first;
    ASSERT_GT(pitch, 0);
    for (const std::uint32_t line : {40U, 300U, 499U}) {
        const double lines = scroll_at(line) / pitch;
        EXPECT_NEAR(lines, std::round(lines), 0.02) << line;
    }
}

// What runs far to the right in a long line is brought into sight.
TEST_F(Screen, TheCodeFollowsTheStepAcrossALongLine) {
    const std::string line = "x = " + std::string(300, 'a') + " + b\n";
    static_cast<void>(model::update(state_, model::FileOpened{"", "wide.py", line}));
    model::Picture& picture = state_.run.picture;
    picture.version = state_.document.buffer.version();
    picture.marks.just_run = support::Span{307, 308};
    draw();
    EXPECT_GT(state_.code.scroll_x, 0);
    picture.marks.just_run = support::Span{0, 1};
    draw();
    EXPECT_EQ(state_.code.scroll_x, 0);
}

TEST_F(Screen, NoLetterIsCutByTheLeftEdgeWhereTheCodeFollowsTheStep) {
    const std::string line = "x = " + std::string(300, 'a') + " + b\n";
    static_cast<void>(model::update(state_, model::FileOpened{"", "wide.py", line}));
    model::Picture& picture = state_.run.picture;
    picture.version = state_.document.buffer.version();
    const auto scroll_at = [&](std::uint32_t place) {
        picture.marks.just_run = support::Span{place, place + 1};
        draw();
        return state_.code.scroll_x;
    };
    const float advance = scroll_at(201) - scroll_at(200);
    ASSERT_GT(advance, 0);
    for (const std::uint32_t place : {150U, 260U, 307U}) {
        const float characters = scroll_at(place) / advance;
        EXPECT_NEAR(characters, std::round(characters), 0.02F) << place;
    }
}

// What can be shown whole neither way keeps the beginnings of the other lines.
TEST_F(Screen, AStatementWiderThanThePaneIsShownFromItsBeginning) {
    const std::string line = "    y = " + std::string(300, 'a') + "\n";
    static_cast<void>(model::update(state_, model::FileOpened{"", "wide.py", "if x:\n" + line}));
    model::Picture& picture = state_.run.picture;
    picture.version = state_.document.buffer.version();
    picture.marks.just_run = support::Span{10, 314};
    draw();
    EXPECT_EQ(state_.code.scroll_x, 0);
}

TEST_F(Screen, ValuesTakeNoRoomWhereTheyAreNotAskedFor) {
    state_.run.picture.version = state_.document.buffer.version();
    for (int i = 0; i < 3; ++i) draw();  // it settles
    const int before = draw();
    state_.run.picture.marks.values = {{{20, 24}, "7", true}};
    EXPECT_GT(draw(), before);
    state_.run.picture.marks.values.clear();
    EXPECT_EQ(draw(), before);
}

TEST_F(Screen, WhatLiesUnderAListIsNotClicked) {
    state_.overlay = model::Overlay::Palette;
    draw();
    Pointer pointer;
    pointer.at = pointer.pressed_at = {300, 140};
    pointer.clicked = pointer.down = true;
    draw(pointer);
    EXPECT_EQ(state_.keys, model::KeysOwner::Stage);
}

TEST_F(Screen, TheWheelScrollsALongText) {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "x = 1\n";
    static_cast<void>(model::update(state_, model::FileOpened{"", "long.py", text}));
    draw();
    Pointer pointer;
    pointer.at = {200, 200};
    pointer.wheel = -3;
    draw(pointer);
    EXPECT_GT(state_.code.scroll_y, 0);
}

TEST_F(Screen, TheMillionthLineStandsAsEvenlyAsTheFirst) {
    draw();
    ImGui::NewFrame();
    const Canvas canvas(*ImGui::GetBackgroundDrawList(), fonts_,
                        scene::theme(scene::ThemeKind::Dark), 1.13F);
    CodePlaces places{.canvas_ = canvas, .buffer_ = state_.document.buffer};
    places.pitch_ = 33.9F;
    places.scroll_y_ = places.top_in_text(1'700'000);
    for (std::size_t line = 1'700'000; line < 1'700'030; ++line)
        EXPECT_NEAR(places.line_top(line + 1) - places.line_top(line), places.pitch_, 0.01F);
    ImGui::EndFrame();
}

// The numbers of a text of a million lines need more room than those of a page.
TEST_F(Screen, TheGutterIsAsWideAsItsNumbers) {
    std::string text;
    for (int i = 0; i < 1'000'000; ++i) text += "x\n";
    static_cast<void>(model::update(state_, model::FileOpened{"", "long.py", text}));
    draw();
    Pointer pointer;
    pointer.at = pointer.pressed_at = {82, 140};  // right of a gutter of four digits
    pointer.clicked = pointer.down = true;
    draw(pointer);
    EXPECT_EQ(state_.document.breakpoints, (std::vector<std::uint32_t>{2}));
}

TEST(CodeTokens, KnowStringsCommentsAndKeywords) {
    const std::string text = "def f(x):  # note\n    return rf'a{x}' + \"\"\"b\n'c\"\"\"\n";
    std::vector<std::string> words;
    for (const LookSpan& span : token_looks(text))
        words.push_back(text.substr(span.begin, span.end - span.begin));
    EXPECT_EQ(words, (std::vector<std::string>{"def", "# note", "return", "rf'a{x}'",
                                               "\"\"\"b\n'c\"\"\""}));
}

TEST(CodeTokens, KeywordsStayColouredBesideALiteralOfAMegabyte) {
    const std::string literal = "x = '" + std::string(1'000'000, 'a') + "'\n";
    const std::string text = "def f():\n    return 1\n" + literal + "while x:\n    pass\n";
    std::vector<std::string> words;
    for (const LookSpan& look : looks_between(text, 0, text.size()))
        words.push_back(text.substr(look.begin, look.end - look.begin));
    EXPECT_EQ(words, (std::vector<std::string>{"def", "return", "1", "while", "pass"}));
    const std::size_t after = text.find("while");
    EXPECT_EQ(looks_between(text, after, text.size()).size(), 2U);
}

TEST(CodeTokens, AnUnfinishedStringEndsWithItsLine) {
    const auto looks = token_looks("x = 'abc\ny = 1\n");
    ASSERT_GE(looks.size(), 1U);
    EXPECT_EQ(looks[0].end, 8U);
    EXPECT_FALSE(token_looks("'").empty());
    EXPECT_FALSE(token_looks("'\\").empty());
}

TEST(TextShift, KeepsWhatStandsBeforeAndAfterTheChange) {
    const TextShift shift("first = counter()", "first = 1 + counter()");
    EXPECT_EQ(shift({0, 5}), (support::Span{0, 5}));
    EXPECT_EQ(shift({8, 15}), (support::Span{12, 19}));
    const TextShift replaced("abc def ghi", "abc xyz ghi");
    EXPECT_EQ(replaced({4, 7}), std::nullopt);
    EXPECT_EQ(replaced({8, 11}), (support::Span{8, 11}));
}

}  // namespace
}  // namespace outlive::panels
