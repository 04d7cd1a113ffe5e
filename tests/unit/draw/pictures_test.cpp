// The pictures that a person looks at: written beside the build, so that a
// change of looks can be judged by eye.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "app/draw/png.hpp"
#include "app/draw/svg.hpp"
#include "app/scene/layout.hpp"
#include "app/scene/note.hpp"
#include "app/scene/timeline.hpp"
#include "app/scene/transition.hpp"
#include "tests/unit/draw/test_fonts.hpp"
#include "tests/unit/scene/toy_films.hpp"
#include "tests/unit/scene/toy_index.hpp"

namespace outlive::draw {
namespace {

using namespace scene;
using namespace scene::testing;
using draw::testing::open_fonts;

// The module, one function that owns cells, one without variables, one with.
const ScopeColours colours{
    std::vector<ScopeColours::CodeFacts>{{}, {true, true}, {false, false}, {false, true}}};

Scene last_scene(const Film& film, const Highlight& highlight, const TextMeasure& measure) {
    Placement placement;
    for (const Snapshot& snapshot : film) placement = place(placement, SnapshotIndex(snapshot));
    return layout(film.back(), placement, colours, highlight, measure);
}

Highlight counter_highlight(const Snapshot& snapshot) {
    Highlight highlight;
    const auto cell = snapshot.cells.front().id;
    const auto function = snapshot.frames.front().variables[1].value.object;
    highlight.cells.push_back({cell, "1"});
    highlight.path = {{"module.first", "ƒ increment", "cell count"},
                      {{}, function, cell},
                      {snapshot.frames.front().id}};
    return highlight;
}

class Pictures : public ::testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(open_fonts(fonts));
        std::filesystem::create_directories("pictures");
    }
    void write(const std::string& name, const Scene& scene) {
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
            const Theme& look = theme(kind);
            const std::string bytes = png(scene, look, fonts, 1.5F);
            ASSERT_EQ(bytes.substr(1, 3), "PNG");
            const std::string path = "pictures/" + name + "-" + std::string(look.name).substr(0, 4);
            std::ofstream(path + ".png", std::ios::binary) << bytes;
            std::ofstream(path + ".svg") << svg(scene, look);
        }
    }
    FontFiles fonts;
};

TEST_F(Pictures, counter) {
    const Film film = counter_film();
    const Highlight highlight = counter_highlight(film.back());
    const Story story{"Why is this cell still alive?",
                      {"Born at step 4 by line 2, outlived its call from step 9."},
                      false};
    write("counter", with_note(last_scene(film, highlight, fonts),
                               note(story, film.back(), colours, highlight, fonts)));
}
TEST_F(Pictures, timeline) {
    const history::Index index = counter_index();
    TimelineView view{.first = 0, .last = 58, .length = 58, .at = 41, .width = 1500};
    view.written = [](const history::CellSpan&, const history::CellWrite& write) {
        return std::string(write.step == 12 || write.step == 23 ? "0"
                           : write.step == 41                   ? "2"
                                                                : "1");
    };
    TimelineRows rows;
    rows.grow(index);
    write("timeline", as_scene(timeline(index, rows, {"module", "counter", "increment"}, colours,
                                        view, fonts)));
    const history::Index many = long_index(5000);
    view = {.first = 0, .last = 50010, .length = 50010, .at = 30000, .width = 1500};
    rows = {};
    rows.grow(many);
    write("timeline-long",
          as_scene(timeline(many, rows, {"module", "make"}, colours, view, fonts)));
}
TEST_F(Pictures, recursion) {
    Film film = recursion_film(60);
    film.resize(120);
    write("recursion", last_scene(film, {}, fonts));
}
TEST_F(Pictures, halfway_of_a_return) {
    Film film = counter_film();
    Placement before;
    for (std::size_t i = 0; i < 5; ++i) before = place(before, SnapshotIndex(film[i]));
    const Placement after = place(before, SnapshotIndex(film[5]));
    write("halfway", blend(layout(film[4], before, colours, {}, fonts),
                           layout(film[5], after, colours, {}, fonts), 0.4F));
}
TEST_F(Pictures, counter_in_its_first_call) {
    Film film = counter_film();
    film.resize(5);
    write("counter-running", last_scene(film, {}, fonts));
}
TEST_F(Pictures, decorator) {
    write("decorator", last_scene(decorator_film(), {}, fonts));
}
TEST_F(Pictures, nested) {
    write("nested", last_scene(nested_film(), {}, fonts));
}
TEST_F(Pictures, containers) {
    write("containers", last_scene(containers_film(), {}, fonts));
}
TEST_F(Pictures, many_closures) {
    write("closures", last_scene(many_closures_film(40), {}, fonts));
}
TEST_F(Pictures, random) {
    write("random", last_scene(random_film(7, 200), {}, fonts));
}

}  // namespace
}  // namespace outlive::draw
