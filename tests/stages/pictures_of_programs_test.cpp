// The figures that every picture of every program must hold.
#include <gtest/gtest.h>

#include "tests/stages/film_measure.hpp"
#include "tests/unit/draw/test_fonts.hpp"

namespace outlive::testing {
namespace {

constexpr double least_still = 0.95;

class PicturesOfPrograms : public ::testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(draw::testing::open_fonts(fonts_)); }

    void measure(const std::string& folder, std::size_t most_steps) {
        FilmMeasure counts;
        measure_path(std::string(OUTLIVE_SOURCE_DIR "/") + folder, most_steps, fonts_, counts);
        EXPECT_GT(counts.pictures, 0U);
        EXPECT_EQ(counts.overlaps, 0U);
        EXPECT_EQ(counts.pierced, 0U);
        EXPECT_EQ(counts.loose, 0U);
        EXPECT_GE(counts.still_share(), least_still);
        if (HasFailure()) ADD_FAILURE() << counts.table();
    }

  private:
    draw::FontFiles fonts_;
};

TEST_F(PicturesOfPrograms, lessons) {
    measure("lessons", 400);
}
TEST_F(PicturesOfPrograms, closures) {
    measure("tests/programs/closures", 120);
}
TEST_F(PicturesOfPrograms, functions) {
    measure("tests/programs/functions", 40);
}
TEST_F(PicturesOfPrograms, classes) {
    measure("tests/programs/classes", 40);
}
TEST_F(PicturesOfPrograms, generators) {
    measure("tests/programs/generators", 40);
}
TEST_F(PicturesOfPrograms, exceptions) {
    measure("tests/programs/exceptions", 40);
}
TEST_F(PicturesOfPrograms, containers) {
    measure("tests/programs/containers", 40);
}

}  // namespace
}  // namespace outlive::testing
