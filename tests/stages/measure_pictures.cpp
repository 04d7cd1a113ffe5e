// measure_pictures STEPS PATH...: the counts of film_measure.hpp for programs,
// lessons and folders of them, up to STEPS line steps a program.
#include <fmt/format.h>

#include <cstdlib>

#include "tests/stages/film_measure.hpp"
#include "tests/unit/draw/test_fonts.hpp"

int main(int count, char** words) {
    outlive::draw::FontFiles fonts;
    const long steps = count < 3 ? 0 : std::strtol(words[1], nullptr, 10);
    if (steps <= 0) {
        fmt::print(stderr, "measure_pictures STEPS PATH...\n");
        return 2;
    }
    if (!outlive::draw::testing::open_fonts(fonts)) {
        fmt::print(stderr, "The fonts are not beside the build.\n");
        return 2;
    }
    outlive::testing::FilmMeasure counts;
    for (int i = 2; i < count; ++i)
        outlive::testing::measure_path(words[i], static_cast<std::size_t>(steps), fonts, counts);
    fmt::print("{}", counts.table());
    const bool good = counts.overlaps + counts.pierced + counts.loose == 0;
    return good && counts.still_share() >= 0.95 ? 0 : 1;
}
