// What must hold for every picture of every run, measured from the SVG: no
// overlaps, no arrow through a foreign box, and boxes that stay where they are.
#include <gtest/gtest.h>

#include "app/draw/svg.hpp"
#include "app/scene/layout.hpp"
#include "app/scene/transition.hpp"
#include "tests/unit/draw/test_fonts.hpp"
#include "tests/unit/scene/svg_checker.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::draw {
namespace {

using namespace scene;
using namespace scene::testing;

struct Watched {
    std::size_t pictures = 0;
    std::size_t restless = 0;  // steps in which something unchanged moved
    std::string fault;         // the first one
    std::string moved;
};

class Films : public ::testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(testing::open_fonts(fonts)); }

    Watched watch(const Film& film) {
        Watched result;
        Placement placement;
        SvgPicture before;
        for (const Snapshot& snapshot : film) {
            placement = place(placement, SnapshotIndex(snapshot));
            const Scene scene = layout(snapshot, placement, colours, {}, fonts);
            const SvgPicture picture = read_svg(svg(scene, theme(ThemeKind::Dark)));
            const std::string fault = check_svg(picture).first();
            if (result.fault.empty() && !fault.empty())
                result.fault = "step " + std::to_string(snapshot.step) + ": " + fault;
            const auto moves = moved(before, picture);
            if (!moves.empty()) {
                ++result.restless;
                if (result.moved.empty())
                    result.moved = "step " + std::to_string(snapshot.step) + ": " + moves.front();
            }
            before = picture;
            ++result.pictures;
        }
        return result;
    }

    void expect_calm(const Film& film, double most_restless) {
        const Watched seen = watch(film);
        EXPECT_EQ(seen.fault, "");
        EXPECT_LE(static_cast<double>(seen.restless),
                  most_restless * static_cast<double>(seen.pictures))
            << seen.moved;
    }

    FontFiles fonts;
    ScopeColours colours;
};

TEST_F(Films, counter_never_moves_what_did_not_change) {
    expect_calm(counter_film(), 0);
}
TEST_F(Films, decorators_never_move_what_did_not_change) {
    expect_calm(decorator_film(), 0);
}
TEST_F(Films, nested_scopes_never_move_what_did_not_change) {
    expect_calm(nested_film(), 0);
}
TEST_F(Films, containers_and_generators_stay) {
    expect_calm(containers_film(), 0.1);
}
TEST_F(Films, forty_closures_in_a_list_stay) {
    expect_calm(many_closures_film(40), 0.05);
}
TEST_F(Films, a_deep_recursion_folds_and_stays) {
    expect_calm(recursion_film(120), 0.06);
}

TEST_F(Films, random_runs_have_no_faults_and_stay) {
    std::size_t pictures = 0;
    std::size_t restless = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Watched seen = watch(random_film(seed, 120));
        EXPECT_EQ(seen.fault, "") << "seed " << seed;
        pictures += seen.pictures;
        restless += seen.restless;
    }
    EXPECT_LE(static_cast<double>(restless), 0.05 * static_cast<double>(pictures));
    RecordProperty("restless", static_cast<int>(restless));
}

TEST_F(Films, five_hundred_closures_fold) {
    const Film film = many_closures_film(500);
    const Scene scene = layout(film.back(), colours, {}, fonts);
    EXPECT_EQ(check_svg(read_svg(svg(scene, theme(ThemeKind::Dark)))).first(), "");
    EXPECT_LT(scene.boxes.size(), 900U);
    EXPECT_LT(scene.height, 20000);
}

TEST_F(Films, a_recursion_of_a_thousand_calls_shows_less_than_twenty_cards) {
    ToyRun run;
    for (int i = 0; i < 1000; ++i) run.call("down", 1);
    const Scene scene = layout(run.snapshot(), colours, {}, fonts);
    std::size_t frames = 0;
    bool folded = false;
    for (const Box& box : scene.boxes) {
        frames += box.kind == BoxKind::Frame;
        folded = folded || box.name == "… 992 calls" || box.kind == BoxKind::Fold;
    }
    EXPECT_LT(frames, 20U);
    EXPECT_TRUE(folded);
}

TEST_F(Films, words_stay_inside_their_boxes) {
    for (const Film& film : {counter_film(), containers_film(), decorator_film()}) {
        for (const Box& box : layout(film.back(), colours, {}, fonts).boxes) {
            for (const Text& text : box.texts) {
                const float width = fonts.width(text.text, text.face, text.size);
                const float left = text.align == Align::Right    ? text.at.x - width
                                   : text.align == Align::Middle ? text.at.x - width / 2
                                                                 : text.at.x;
                EXPECT_GE(left, -0.5F) << text.text;
                EXPECT_LE(left + width, box.rect.w + 0.5F) << text.text;
                EXPECT_LE(text.at.y, box.rect.h) << text.text;
            }
        }
    }
}

TEST_F(Films, the_counter_as_svg_names_every_box_and_arrow) {
    const Film film = counter_film();
    const SvgPicture picture =
        read_svg(svg(layout(film.back(), colours, {}, fonts), theme(ThemeKind::Dark)));
    std::map<std::string, int> kinds;
    for (const SvgBox& box : picture.boxes) ++kinds[box.kind];
    EXPECT_EQ(kinds["frame"], 2);
    EXPECT_EQ(kinds["scope"], 2);
    EXPECT_EQ(kinds["cell"], 2);
    EXPECT_EQ(kinds["function"], 3);
    std::vector<std::string> arrows;
    for (const SvgArrow& arrow : picture.arrows) arrows.push_back(arrow.from + ">" + arrow.to);
    std::sort(arrows.begin(), arrows.end());
    const std::vector<std::string> expected{"f1.counter>o1", "f1.first>o3", "f1.second>o5",
                                            "f5.count>o2",   "o3.0>o2",     "o5.0>o4"};
    EXPECT_EQ(arrows, expected);
}

TEST_F(Films, blending_begins_and_ends_in_the_two_pictures) {
    const Film film = counter_film();
    const Scene a = layout(film[4], colours, {}, fonts);
    const Scene b = layout(film[5], colours, {}, fonts);
    const Theme& look = theme(ThemeKind::Dark);
    EXPECT_EQ(svg(blend(a, b, 0), look), svg(a, look));
    EXPECT_EQ(svg(blend(a, b, 1), look), svg(b, look));
}

}  // namespace
}  // namespace outlive::draw
