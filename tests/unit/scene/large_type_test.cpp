#include "app/scene/large_type.hpp"

#include <gtest/gtest.h>

#include "app/scene/layout.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::scene {
namespace {

using namespace testing;

// As on a projector, where no word is smaller than this.
const FixedMeasure fixed;
const LeastMeasure large_measure(fixed, 22);

Scene large(const Snapshot& shot) {
    const LeastMeasure& measure = large_measure;
    return in_large_type(layout(shot, ScopeColours(), {}, measure), measure.size_of(0));
}

TEST(LargeType, the_two_lines_of_a_cell_stay_apart) {
    const LeastMeasure& measure = large_measure;
    std::size_t cells = 0;
    for (const Box& box : large(counter_film().back()).boxes) {
        if (box.kind != BoxKind::Cell) continue;
        ++cells;
        const Text& word = box.texts.at(0);
        const Text& name = box.texts.at(1);
        EXPECT_GE(name.at.y - word.at.y, measure.size_of(name.size) * 0.8F);
        EXPECT_GE(word.at.y, measure.size_of(word.size) * 0.75F);
        EXPECT_LE(name.at.y + measure.size_of(name.size) * 0.22F, box.rect.h);
    }
    EXPECT_EQ(cells, 2U);
}

TEST(LargeType, the_rows_of_a_card_do_not_run_into_each_other) {
    const LeastMeasure& measure = large_measure;
    for (const Snapshot& shot : counter_film()) {
        for (const Box& box : large(shot).boxes) {
            for (const Text& text : box.texts) {
                if (box.kind == BoxKind::Slot || box.kind == BoxKind::Value) continue;
                EXPECT_LE(text.at.y + measure.size_of(text.size) * 0.25F, box.rect.h) << text.text;
                for (const Text& other : box.texts) {
                    const float apart = std::abs(other.at.y - text.at.y);
                    const bool one_row =
                        apart < measure.size_of(text.size) * 0.5F || other.align != text.align;
                    EXPECT_TRUE(one_row || apart >= measure.size_of(text.size))
                        << text.text << " and " << other.text;
                }
            }
        }
    }
}

TEST(LargeType, no_box_overlaps_another_and_arrows_end_at_edges) {
    const Scene scene = large(counter_film().back());
    for (const Box& a : scene.boxes) {
        for (const Box& b : scene.boxes) {
            const bool both_cards = a.parent < 0 && b.parent < 0 && &a != &b;
            EXPECT_FALSE(both_cards && a.rect.overlaps(b.rect)) << a.id << " and " << b.id;
        }
    }
    for (const Arrow& arrow : scene.arrows) {
        const std::int32_t target = find_box(scene, arrow.to);
        ASSERT_GE(target, 0);
        const Rect& rect = scene.boxes[static_cast<std::size_t>(target)].rect;
        EXPECT_GE(arrow.points.back().y, rect.y);
        EXPECT_LE(arrow.points.back().y, rect.bottom());
    }
}

TEST(LargeType, without_a_least_size_the_picture_is_as_it_was) {
    const Scene before = layout(counter_film().back(), ScopeColours(), {}, FixedMeasure());
    const Scene after = in_large_type(before, 0);
    EXPECT_EQ(after.height, before.height);
    EXPECT_EQ(after.boxes.front().rect, before.boxes.front().rect);
}

}  // namespace
}  // namespace outlive::scene
