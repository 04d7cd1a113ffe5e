// Programs that strain the picture: it stays readable, folded and without faults.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "tests/stages/film_measure.hpp"
#include "tests/unit/draw/test_fonts.hpp"

namespace outlive::testing {
namespace {

class BadInput : public ::testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(draw::testing::open_fonts(fonts_)); }

    FilmMeasure measure(const std::string& text, std::size_t most_steps) {
        FilmMeasure counts;
        measure_film("the program", text, most_steps, fonts_, counts);
        EXPECT_EQ(counts.programs, 1U);
        EXPECT_EQ(counts.overlaps, 0U) << counts.first_fault;
        EXPECT_EQ(counts.pierced, 0U) << counts.first_fault;
        EXPECT_EQ(counts.loose, 0U) << counts.first_fault;
        return counts;
    }

  private:
    draw::FontFiles fonts_;
};

TEST_F(BadInput, names_of_500_characters_are_cut) {
    const std::string name(500, 'n');
    measure(fmt::format("def {0}():\n    {0}x = 1\n    def inner():\n        return {0}x\n"
                        "    return inner\nf = {0}()\nf()\nprint('end')\n",
                        name),
            40);
}

TEST_F(BadInput, a_value_of_a_megabyte_is_cut) {
    measure(
        "big = 'x' * 1_000_000\ndef f():\n    held = big\n    return lambda: held\n"
        "g = f()\nb = big.encode()\nd = {big: big}\nprint('end')\n",
        40);
}

TEST_F(BadInput, a_list_of_a_million_folds) {
    const FilmMeasure counts =
        measure("million = list(range(1_000_000))\nrows = [[i] for i in range(2000)]\nx = 1\n", 40);
    EXPECT_LT(counts.most_boxes, 260U);
}

TEST_F(BadInput, a_recursion_of_900_calls_folds) {
    const FilmMeasure counts = measure(
        "def down(n):\n    if n == 0:\n        return 0\n    return down(n - 1)\ndown(900)\n", 400);
    EXPECT_LT(counts.most_boxes, 40U);
}

TEST_F(BadInput, a_recursion_of_1000_calls_folds) {
    const FilmMeasure counts = measure(
        "import sys\nsys.setrecursionlimit(2000)\ndef down(n):\n    kept = n\n"
        "    def get():\n        return kept\n    return get() if n == 0 else down(n - 1)\n"
        "down(1000)\n",
        300);
    EXPECT_LT(counts.most_boxes, 80U);
}

TEST_F(BadInput, five_hundred_closures_in_a_list_fold) {
    const FilmMeasure counts = measure(
        "def make(i):\n    def get():\n        return i\n    return get\n"
        "fs = [make(i) for i in range(500)]\nprint('end')\n",
        120);
    EXPECT_LT(counts.most_boxes, 260U);
}

TEST_F(BadInput, structures_that_hold_themselves_are_drawn_once) {
    const FilmMeasure counts = measure(
        "loop = []\nloop.append(loop)\nd = {}\nd['me'] = d\nclass A: pass\na = A()\na.a = a\n"
        "def f():\n    def g():\n        return g\n    return g\ng = f()\ng.g = g\nprint('end')\n",
        60);
    EXPECT_LT(counts.most_boxes, 20U);
}

TEST_F(BadInput, a_repr_that_raises_or_never_ends_is_not_run) {
    measure(
        "class Endless:\n    def __repr__(self):\n        while True: pass\n"
        "class Raises:\n    def __repr__(self):\n        raise ValueError\n"
        "e = Endless()\nr = Raises()\nboth = [e, r]\nprint('end')\n",
        60);
}

TEST_F(BadInput, what_waits_for_the_collector_is_drawn) {
    const FilmMeasure counts = measure(
        "def make():\n    def down(n):\n        return n and down(n - 1)\n    return down\n"
        "keep = make()\nkeep = None\nprint('end')\n",
        60);
    EXPECT_GT(counts.pictures, 6U);
}

}  // namespace
}  // namespace outlive::testing
