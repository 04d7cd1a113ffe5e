#include "app/scene/layout.hpp"

#include <gtest/gtest.h>

#include "app/scene/placement_history.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::scene {
namespace {

using namespace testing;

// A film as a recording: one line stop for each of its snapshots.
class FilmSource final : public StepSource {
  public:
    explicit FilmSource(const Film& film) : film_(film) {}
    Snapshot snapshot(support::StepIndex step) override {
        ++asked;
        return film_[step];
    }
    std::optional<support::StepIndex> next_line(support::StepIndex from) override {
        if (from + 1 >= film_.size()) return std::nullopt;
        return from + 1;
    }
    std::size_t asked = 0;

  private:
    const Film& film_;
};

bool same(const Placement& a, const Placement& b) {
    return a.scopes == b.scopes && a.objects == b.objects && a.object_columns == b.object_columns;
}

TEST(PlacementHistory, a_step_has_the_same_placement_whichever_way_one_came) {
    const Film film = random_film(3, 1500, 5);
    FilmSource source(film);
    PlacementHistory walked;
    std::vector<Placement> forwards;
    for (std::size_t i = 0; i < film.size(); ++i) forwards.push_back(walked.at(i, film[i], source));
    for (const std::size_t step : {1499U, 0U, 1023U, 1024U, 1025U, 700U, 1300U, 5U}) {
        PlacementHistory fresh;
        EXPECT_TRUE(same(fresh.at(step, film[step], source), forwards[step])) << step;
    }
}

TEST(PlacementHistory, of_a_state_that_costs_much_a_jump_looks_at_few_steps_before_it) {
    Film film = random_film(3, 1020, 5);
    for (Snapshot& shot : film) shot.hidden_objects = 1'000'000;
    FilmSource source(film);
    PlacementHistory walked;
    Placement last;
    for (std::size_t i = 0; i < film.size(); ++i) last = walked.at(i, film[i], source);
    source.asked = 0;
    PlacementHistory fresh;
    EXPECT_TRUE(same(fresh.at(1019, film[1019], source), last));
    EXPECT_LE(source.asked, 64U);
}

TEST(PlacementHistory, a_neighbouring_step_asks_for_no_old_snapshot) {
    const Film film = random_film(3, 300, 5);
    FilmSource source(film);
    PlacementHistory history;
    (void)history.at(200, film[200], source);
    source.asked = 0;
    (void)history.at(201, film[201], source);
    (void)history.at(200, film[200], source);
    EXPECT_EQ(source.asked, 0U);
}

TEST(Layout, the_same_snapshot_gives_the_same_scene) {
    const Film film = counter_film();
    const FixedMeasure measure;
    const Scene a = layout(film.back(), ScopeColours(), {}, measure);
    const Scene b = layout(film.back(), ScopeColours(), {}, measure);
    ASSERT_EQ(a.boxes.size(), b.boxes.size());
    for (std::size_t i = 0; i < a.boxes.size(); ++i) EXPECT_EQ(a.boxes[i].rect, b.boxes[i].rect);
}

TEST(Layout, a_highlight_moves_no_box) {
    const Film film = counter_film();
    const FixedMeasure measure;
    Highlight highlight;
    highlight.cells.push_back({film.back().cells.front().id, "1"});
    highlight.selected = film.back().objects.front().id;
    const Scene calm = layout(film.back(), ScopeColours(), {}, measure);
    const Scene lit = layout(film.back(), ScopeColours(), highlight, measure);
    ASSERT_EQ(calm.boxes.size(), lit.boxes.size());
    for (std::size_t i = 0; i < calm.boxes.size(); ++i) {
        if (calm.boxes[i].kind == BoxKind::Value) continue;
        EXPECT_EQ(calm.boxes[i].rect, lit.boxes[i].rect) << calm.boxes[i].id;
    }
}

TEST(Layout, a_changed_cell_shows_the_old_value_struck_out) {
    const Film film = counter_film();
    Highlight highlight;
    highlight.cells.push_back({film.back().cells.front().id, "1"});
    const Scene scene = layout(film.back(), ScopeColours(), highlight, FixedMeasure());
    bool struck = false;
    for (const Box& box : scene.boxes) {
        for (const Text& text : box.texts) struck = struck || (text.struck && text.text == "1");
    }
    EXPECT_TRUE(struck);
}

TEST(Layout, calls_are_numbered_when_a_function_ran_more_than_once) {
    const Film film = counter_film();
    const Scene scene = layout(film.back(), ScopeColours(), {}, FixedMeasure());
    EXPECT_EQ(scene.boxes[static_cast<std::size_t>(find_box(scene, "f2"))].texts.front().text,
              "counter #1");
    const Scene first = layout(film[4], ScopeColours(), {}, FixedMeasure());
    EXPECT_EQ(first.boxes[static_cast<std::size_t>(find_box(first, "f2"))].texts.front().text,
              "counter");
}

// Two generators of one function, both at rest.
struct TwoGenerators {
    ToyRun run;
    ObjectId low, high;
    TwoGenerators() {
        const ObjectId numbers = run.function("numbers", 1);
        run.bind("numbers", run.ref(numbers));
        low = rests(numbers, "low");
        high = rests(numbers, "high");
    }
    ObjectId rests(ObjectId function, const std::string& name) {
        const ObjectId made = run.object(snapshot::ObjectKind::Generator, "generator", "numbers");
        run.call("numbers", 1, function, 8);
        run.bind("n", number("1"), snapshot::VariableRole::Parameter);
        run.top().generator = made;
        run.suspends();
        run.bind(name, run.ref(made));
        return made;
    }
};

TEST(Placement, a_generator_comes_back_to_where_it_rested) {
    TwoGenerators both;
    const Snapshot before = both.run.snapshot();
    const Placement first = place({}, SnapshotIndex(before));
    both.run.resumes();
    const Snapshot running = both.run.snapshot();
    const Placement second = place(first, SnapshotIndex(running));
    both.run.suspends();
    const Snapshot after = both.run.snapshot();
    EXPECT_EQ(place(second, SnapshotIndex(after)).scopes, first.scopes);
}

// From its slot to its card's edge an arrow crosses no word of the card.
TEST(Layout, arrows_cross_no_words_of_the_card_that_they_leave) {
    Film film = containers_film();
    for (const Film& more : {counter_film(), decorator_film(), nested_film()})
        film.insert(film.end(), more.begin(), more.end());
    film.push_back(TwoGenerators().run.snapshot());
    const FixedMeasure measure;
    for (const Snapshot& shot : film) {
        const Scene scene = layout(shot, ScopeColours(), {}, measure);
        for (const Arrow& arrow : scene.arrows) {
            const std::int32_t from = find_box(scene, arrow.from);
            if (from < 0 || scene.boxes[static_cast<std::size_t>(from)].parent < 0) continue;
            const Box& slot = scene.boxes[static_cast<std::size_t>(from)];
            const Box& card = scene.boxes[static_cast<std::size_t>(slot.parent)];
            const bool left = arrow.points.front().x <= slot.rect.x;
            const float low = left ? card.rect.x : slot.rect.right();
            const float high = left ? slot.rect.x : card.rect.right();
            for (const Text& text : card.texts) {
                const float width = measure.width(text.text, text.face, text.size);
                const float x = card.rect.x + text.at.x - (text.align == Align::Right ? width : 0);
                const float y = card.rect.y + text.at.y;
                const bool level =
                    arrow.points.front().y < y + 3 && arrow.points.front().y > y - text.size * 0.8F;
                EXPECT_FALSE(level && x < high && x + width > low) << text.text;
            }
        }
    }
}

TEST(Layout, a_generator_has_the_name_of_its_call) {
    TwoGenerators both;
    Snapshot shot = both.run.snapshot();
    for (FrameView& call : shot.suspended) call.numbered = true;
    const Scene scene = layout(shot, ScopeColours(), {}, FixedMeasure());
    const std::int32_t card = find_box(scene, "o" + std::to_string(both.high.value));
    ASSERT_GE(card, 0);
    EXPECT_EQ(scene.boxes[static_cast<std::size_t>(card)].texts.front().text, "numbers #2");
}

TEST(Layout, what_a_call_handles_is_named_whole_where_there_is_room) {
    Snapshot shot = counter_film().front();
    shot.handled_exception = {ValueView::Kind::Inline, "ValueError()", "ValueError", {}};
    const auto said = [&shot] {
        return layout(shot, ScopeColours(), {}, FixedMeasure()).boxes.front().texts.at(1).text;
    };
    EXPECT_TRUE(said().ends_with("ValueError") && !said().starts_with("handles")) << said();
    shot.in_except_clause = true;
    EXPECT_EQ(said(), "handles ValueError");
}

TEST(Layout, of_what_a_call_handles_the_name_stays_where_there_is_little_room) {
    Snapshot shot = counter_film().front();
    shot.handled_exception = {ValueView::Kind::Inline, "", "UnboundLocalErrorOfMine", {}};
    const Scene scene = layout(shot, ScopeColours(), {}, FixedMeasure());
    EXPECT_TRUE(scene.boxes.front().texts.at(1).text.starts_with("Unbound"));
}

TEST(Layout, the_footer_counts_what_outlived) {
    EXPECT_EQ(footer_sentence(counter_film().back()),
              "2 calls returned · 2 cells outlived them · nothing waiting to be freed");
}

TEST(Layout, a_name_of_500_characters_is_cut) {
    ToyRun run;
    run.bind(std::string(500, 'n'), number(std::string(1'000'000, '7')));
    const Scene scene = layout(run.snapshot(), ScopeColours(), {}, FixedMeasure());
    for (const Box& box : scene.boxes) {
        for (const Text& text : box.texts) EXPECT_LT(text.text.size(), 60U);
    }
}

TEST(Fitted, cuts_at_whole_characters_and_shows_line_ends) {
    const FixedMeasure measure;
    EXPECT_EQ(fitted("abc", Face::Mono, 10, 100, measure), "abc");
    EXPECT_EQ(fitted("äöüß", Face::Mono, 10, 18, measure), "äö…");
    EXPECT_EQ(fitted("a\nb", Face::Mono, 10, 100, measure), "a⏎b");
}

}  // namespace
}  // namespace outlive::scene
