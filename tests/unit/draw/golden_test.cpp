// The counter example as SVG, word for word. After a wanted change of looks:
// OUTLIVE_UPDATE_GOLDEN=1 draw_test --gtest_filter='Golden*', and read the diff.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "app/draw/svg.hpp"
#include "app/scene/layout.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::draw {
namespace {

TEST(Golden, the_counter_example_as_svg) {
    const scene::testing::Film film = scene::testing::counter_film();
    scene::Placement placement;
    for (const auto& snapshot : film) {
        placement = scene::place(placement, scene::SnapshotIndex(snapshot));
    }
    scene::Highlight highlight;
    highlight.cells.push_back({film.back().cells.front().id, "1"});
    const scene::Scene scene = scene::layout(film.back(), placement, scene::ScopeColours(),
                                             highlight, scene::FixedMeasure());
    const std::string drawn = svg(scene, scene::theme(scene::ThemeKind::Dark));
    const std::string path = OUTLIVE_SOURCE_DIR "/tests/unit/draw/counter.svg";
    if (std::getenv("OUTLIVE_UPDATE_GOLDEN") != nullptr) std::ofstream(path) << drawn;
    std::ostringstream golden;
    golden << std::ifstream(path).rdbuf();
    EXPECT_EQ(drawn, golden.str());
}

}  // namespace
}  // namespace outlive::draw
