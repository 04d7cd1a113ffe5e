#include "app/scene/titles.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace outlive::scene {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view name, std::size_t letters, std::size_t most = most_name_lines) {
    const NameLines lines = name_lines(name, letters, most);
    return {lines.begin(), lines.end()};
}

TEST(NameLines, a_name_breaks_behind_an_underscore_that_is_near) {
    EXPECT_EQ(lines_of("compute_running_average", 15), (Lines{"compute_", "running_average"}));
    EXPECT_EQ(lines_of("counter", 15), (Lines{"counter"}));
}

TEST(NameLines, a_name_breaks_between_its_words) {
    EXPECT_EQ(lines_of("class InsufficientFunds", 15), (Lines{"class ", "Insufficient", "Funds"}));
    EXPECT_EQ(lines_of("HTTPServerError", 10), (Lines{"HTTPServer", "Error"}));
}

TEST(NameLines, without_a_good_place_the_line_is_filled) {
    EXPECT_EQ(lines_of("abcdefghij", 4), (Lines{"abcd", "efgh", "ij"}));
    EXPECT_EQ(lines_of("a_bcdefgh", 6), (Lines{"a_bcde", "fgh"}));
}

TEST(NameLines, what_is_longer_than_the_lines_stays_in_the_last) {
    EXPECT_EQ(lines_of("abcdefghij", 2, 2), (Lines{"ab", "cdefghij"}));
}

TEST(NameLines, letters_of_several_bytes_are_not_torn) {
    EXPECT_EQ(lines_of("ärgernisse", 3), (Lines{"ärg", "ern", "isse"}));
}

}  // namespace
}  // namespace outlive::scene
