#include "app/scene/theme.hpp"

#include <gtest/gtest.h>

namespace outlive::scene {
namespace {

// Every ink that words are set in, on every fill that words stand on.
TEST(Theme, words_have_a_contrast_of_at_least_4_5) {
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        const Theme& look = theme(kind);
        for (const Rgba ground : {look.stage, look.card, look.ghost_card, look.slot}) {
            for (const Rgba ink : {look.text, look.text_soft, look.text_faint, look.running,
                                   look.error, look.good}) {
                EXPECT_GE(contrast(ink, ground), 4.5)
                    << look.name << int(ink.r) << ' ' << int(ground.r);
            }
            for (const Rgba ink : look.scope) EXPECT_GE(contrast(ink, ground), 4.5) << look.name;
        }
        EXPECT_GE(contrast(look.on_scope, look.running), 4.5) << look.name;  // a call's bar
        for (std::size_t i = 0; i < scope_colour_count; ++i) {
            EXPECT_GE(contrast(look.scope[i], look.scope_fill[i]), 4.5) << look.name << i;
            EXPECT_GE(contrast(look.text, look.scope_fill[i]), 4.5) << look.name << i;
            EXPECT_GE(contrast(look.running, look.scope_fill[i]), 4.5) << look.name << i;
            EXPECT_GE(contrast(look.text_faint, look.scope_fill[i]), 4.5) << look.name << i;
            EXPECT_GE(contrast(look.on_scope, look.scope[i]), 4.5) << look.name << i;
        }
    }
}

// The outline of what runs, and of a cell, against what surrounds it.
TEST(Theme, lines_that_matter_have_a_contrast_of_at_least_3) {
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        const Theme& look = theme(kind);
        EXPECT_GE(contrast(look.running_line, look.stage), 3) << look.name;
        for (const Rgba ink : look.scope) EXPECT_GE(contrast(ink, look.stage), 3) << look.name;
    }
}

TEST(Theme, contrast_of_black_and_white_is_21) {
    EXPECT_NEAR(contrast({0, 0, 0, 255}, {255, 255, 255, 255}), 21, 0.01);
}

}  // namespace
}  // namespace outlive::scene
