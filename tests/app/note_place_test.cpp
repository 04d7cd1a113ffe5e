#include "app/panels/note_place.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace outlive::panels {
namespace {

constexpr scene::Rect pane{0, 0, 800, 600};
constexpr scene::Point size{400, 150};

TEST(NotePlace, TheCardLiesInTheFreeSpace) {
    const std::vector<Hidden> things{{{0, 0, 800, 300}, 1}};
    const scene::Rect place = note_place(pane, size, 10, things);
    for (const Hidden& thing : things) EXPECT_FALSE(place.overlaps(thing.rect));
}

TEST(NotePlace, OnAFullStageTheSelectionStaysInSight) {
    const std::vector<Hidden> things{
        {{0, 0, 800, 560}, 1}, {{450, 380, 200, 80}, 60}, {{20, 570, 700, 20}, 100}};
    const scene::Rect place = note_place(pane, size, 10, things);
    EXPECT_FALSE(place.overlaps(things[1].rect));
    EXPECT_GE(place.x, 0);
    EXPECT_LE(place.right(), 800);
    EXPECT_LE(place.bottom(), 600);
}

// Neither at the pane's left edge nor at its right one is there room.
TEST(NotePlace, TheCardLiesBetweenTwoColumnsWhereThereIsRoom) {
    const std::vector<Hidden> things{{{0, 0, 150, 600}, 1}, {{620, 0, 180, 600}, 1}};
    const scene::Rect place = note_place(pane, size, 10, things);
    for (const Hidden& thing : things) EXPECT_FALSE(place.overlaps(thing.rect));
}

TEST(NotePlace, InATinyPaneThereIsStillAPlace) {
    const scene::Rect place = note_place({0, 0, 100, 40}, {90, 60}, 5, {});
    EXPECT_EQ(place.w, 90);
}

}  // namespace
}  // namespace outlive::panels
