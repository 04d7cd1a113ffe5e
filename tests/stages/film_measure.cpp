#include "tests/stages/film_measure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <vector>

#include "app/draw/svg.hpp"
#include "app/scene/event_highlight.hpp"
#include "app/scene/layout.hpp"
#include "app/scene/session_steps.hpp"
#include "engine/session.hpp"
#include "tests/unit/scene/svg_checker.hpp"

namespace outlive::testing {
namespace {

using scene::testing::SvgFaults;
using scene::testing::SvgPicture;

constexpr std::uint64_t most_machine_steps = 3'000'000;

std::unique_ptr<Session> recorded(const std::string& text) {
    RunOptions options;
    options.limits.steps = most_machine_steps;
    auto compiled = Session::compile(text, options);
    if (!std::holds_alternative<std::unique_ptr<Session>>(compiled)) return nullptr;
    auto session = std::move(std::get<std::unique_ptr<Session>>(compiled));
    while (session->extend(most_machine_steps).state == RunState::WaitsForInput)
        session->close_input();
    return session;
}

// Cards and cells; what stands inside them is theirs.
std::size_t boxes_of(const SvgPicture& picture) {
    return static_cast<std::size_t>(std::ranges::count_if(
        picture.boxes, [](const auto& box) { return box.parent < 0 || box.kind == "cell"; }));
}

class Film {
  public:
    Film(std::string name, Session& session, const draw::FontFiles& fonts, FilmMeasure& counts)
        : name_(std::move(name)),
          session_(session),
          fonts_(fonts),
          counts_(counts),
          colours_(session.program()) {}

    void watch(std::size_t most_steps) {
        ++counts_.programs;
        std::optional<StepIndex> step = 0;
        StepIndex before = 0;
        for (std::size_t i = 0; step && i <= most_steps; ++i) {
            take(before, *step);
            before = *step;
            step = session_.next(before, StepSize::Line, StepMotion::Into);
        }
    }

  private:
    void take(StepIndex before, StepIndex step) {
        const auto state = session_.snapshot(step, scene::stage_options);
        scene::SessionSteps steps(session_);
        const auto highlight = scene::highlight_of(session_.events(before, step), state);
        const scene::Scene picture =
            scene::layout(state, placements_.at(step, state, steps), colours_, highlight, fonts_);
        SvgPicture seen =
            scene::testing::read_svg(draw::svg(picture, scene::theme(scene::ThemeKind::Dark)));
        judge(step, seen);
        if (last_) compare(step, *last_, seen);
        last_ = std::move(seen);
    }

    void judge(StepIndex step, const SvgPicture& picture) {
        const SvgFaults faults = scene::testing::check_svg(picture);
        const std::size_t boxes = boxes_of(picture);
        const bool small = boxes <= small_picture;
        ++counts_.pictures;
        counts_.small_pictures += small;
        counts_.most_boxes = std::max(counts_.most_boxes, boxes);
        counts_.overlaps += faults.overlaps.size();
        counts_.loose += faults.loose.size();
        (small ? counts_.pierced : counts_.pierced_large) += faults.pierced.size();
        const bool counts = !faults.overlaps.empty() || !faults.loose.empty() || small;
        if (counts && counts_.first_fault.empty() && !faults.first().empty())
            counts_.first_fault = fmt::format("{}, step {}: {}", name_, step, faults.first());
    }

    void compare(StepIndex step, const SvgPicture& before, const SvgPicture& after) {
        const auto moves = scene::testing::moved(before, after);
        ++counts_.steps;
        counts_.still += moves.empty();
        if (!moves.empty() && counts_.first_move.empty())
            counts_.first_move = fmt::format("{}, step {}: {}", name_, step, moves.front());
    }

    std::string name_;
    Session& session_;
    const draw::FontFiles& fonts_;
    FilmMeasure& counts_;
    scene::ScopeColours colours_;
    scene::PlacementHistory placements_;
    std::optional<SvgPicture> last_;
};

}  // namespace

std::string text_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// The Python blocks of a lesson.
std::vector<std::string> programs_of(const std::string& markdown) {
    std::vector<std::string> programs;
    std::istringstream lines(markdown);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (!inside && line.starts_with("```python")) {
            programs.emplace_back();
            inside = true;
        } else if (inside && line.starts_with("```")) {
            inside = false;
        } else if (inside) {
            programs.back() += line + "\n";
        }
    }
    return programs;
}

std::string FilmMeasure::table() const {
    return fmt::format(
        "programs                        {}\n"
        "pictures                        {}\n"
        "  of up to {} boxes             {}\n"
        "most boxes in one               {}\n"
        "boxes on foreign boxes          {}\n"
        "arrows through foreign boxes    {}\n"
        "  in larger pictures            {}\n"
        "arrows that end in the air      {}\n"
        "steps                           {}\n"
        "  where no unchanged box moved  {} ({:.2f} %)\n"
        "first fault                     {}\n"
        "first move                      {}\n",
        programs, pictures, small_picture, small_pictures, most_boxes, overlaps, pierced,
        pierced_large, loose, steps, still, 100 * still_share(),
        first_fault.empty() ? "none" : first_fault, first_move.empty() ? "none" : first_move);
}

void measure_film(const std::string& name, const std::string& text, std::size_t most_steps,
                  const draw::FontFiles& fonts, FilmMeasure& counts) {
    const std::unique_ptr<Session> session = recorded(text);
    if (session) Film(name, *session, fonts, counts).watch(most_steps);
}

void measure_path(const std::string& path, std::size_t most_steps, const draw::FontFiles& fonts,
                  FilmMeasure& counts) {
    if (std::filesystem::is_directory(path)) {
        std::vector<std::string> inside;
        for (const auto& entry : std::filesystem::directory_iterator(path))
            inside.push_back(entry.path().string());
        std::ranges::sort(inside);
        for (const std::string& entry : inside) measure_path(entry, most_steps, fonts, counts);
    } else if (path.ends_with(".py")) {
        measure_film(path, text_of(path), most_steps, fonts, counts);
    } else if (path.ends_with(".md")) {
        for (const std::string& program : programs_of(text_of(path)))
            measure_film(path, program, most_steps, fonts, counts);
    }
}

}  // namespace outlive::testing
