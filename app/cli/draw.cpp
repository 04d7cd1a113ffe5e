// outlive draw FILE: the stage at one step, or at many, as SVG or PNG.
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <optional>

#include "app/cli/cli.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/program_file.hpp"
#include "app/cli/step_range.hpp"
#include "app/draw/font_files.hpp"
#include "app/draw/png.hpp"
#include "app/draw/svg.hpp"
#include "app/narration/about.hpp"
#include "app/narration/tell.hpp"
#include "app/platform/files.hpp"
#include "app/scene/event_highlight.hpp"
#include "app/scene/layout.hpp"
#include "app/scene/note.hpp"
#include "app/scene/session_steps.hpp"

namespace outlive::cli {

namespace {

int complain(const std::string& sentence) {
    fmt::print(stderr, "outlive: {}\n", sentence);
    return exit_usage;
}

scene::ThemeKind theme_kind(const std::string& name) {
    return name == "light"      ? scene::ThemeKind::Light
           : name == "contrast" ? scene::ThemeKind::HighContrast
                                : scene::ThemeKind::Dark;
}

// Draws steps of one recorded run: the boxes keep their places from picture to
// picture, and a step looks the same whichever steps were drawn before it.
class Artist {
  public:
    Artist(Session& session, const draw::FontFiles& fonts, const DrawArguments& arguments)
        : session_(session),
          fonts_(fonts),
          colours_(session.program()),
          theme_(scene::theme(theme_kind(arguments.theme))),
          size_(step_size_named(arguments.by)),
          select_(arguments.select) {}

    // The stop before `step` is where the changes that are shown begin.
    bool draw(StepIndex step, const std::string& path) {
        const auto before = session_.previous(step, size_, StepMotion::Into);
        const auto state = session_.snapshot(step, scene::stage_options);
        const auto events = narration::events_of_step(session_, before.value_or(0), step);
        scene::SessionSteps steps(session_);
        const scene::Placement placement = placements_.at(step, state, steps);
        scene::Highlight highlight = scene::highlight_of(events, state);
        const scene::Story story = chosen(state, highlight);
        const scene::Scene picture =
            with_note(scene::layout(state, placement, colours_, highlight, fonts_),
                      scene::note(story, state, colours_, highlight, fonts_));
        const bool as_png = path.ends_with(".png");
        std::ofstream out(path, std::ios::binary);
        out << (as_png ? draw::png(picture, theme_, fonts_) : draw::svg(picture, theme_));
        return out.good();
    }

    [[nodiscard]] std::optional<StepIndex> next(StepIndex step) {
        return session_.next(step, size_, StepMotion::Into);
    }

  private:
    // What is said about the selection, which is lit.
    scene::Story chosen(const snapshot::Snapshot& state, scene::Highlight& highlight) {
        const auto object = narration::object_named(state, select_);
        if (select_.empty() || !object) return {};
        narration::About about = narration::tell_about(session_, {object, state});
        highlight.selected = object;
        highlight.path = std::move(about.path);
        return {std::move(about.title), std::move(about.sentences), about.unreachable};
    }

    Session& session_;
    const draw::FontFiles& fonts_;
    scene::ScopeColours colours_;
    const scene::Theme& theme_;
    StepSize size_;
    std::string select_;
    scene::PlacementHistory placements_;
};

int draw_one(Session& session, Artist& artist, const DrawArguments& a) {
    const auto step = step_number(a.step);
    if (!step) return complain("--step takes a number, not '" + a.step + "'.");
    if (*step > session.length()) {
        return complain(
            fmt::format("The run has {} steps; there is no step {}.", session.length(), *step));
    }
    if (!a.output.ends_with(".svg") && !a.output.ends_with(".png"))
        return complain("-o takes a name ending in .svg or .png.");
    return artist.draw(*step, a.output) ? 0 : complain("'" + a.output + "' cannot be written.");
}

int draw_many(Session& session, Artist& artist, const DrawArguments& a) {
    const auto range = step_range(a.steps, session.length());
    if (!range) return complain("--steps takes FROM:TO or all, not '" + a.steps + "'.");
    std::error_code error;
    std::filesystem::create_directories(a.output, error);
    if (error) return complain("The folder '" + a.output + "' cannot be made.");
    std::optional<StepIndex> at = range->from;
    for (int count = 0; at && *at <= range->to; ++count, at = artist.next(*at)) {
        const std::string path = fmt::format("{}/{:05}-step-{}.svg", a.output, count, *at);
        if (!artist.draw(*at, path)) return complain("'" + path + "' cannot be written.");
    }
    return 0;
}

}  // namespace

int draw(const DrawArguments& arguments) {
    if (arguments.step.empty() == arguments.steps.empty())
        return complain("Name one of --step and --steps.");
    const Opened opened = open_program(arguments.file, recorded_run(arguments.semantics));
    if (!opened.session) return opened.exit_code;
    draw::FontFiles fonts;
    const std::string problem = fonts.open(platform::find_beside_program("fonts"));
    if (!problem.empty()) return complain(problem);
    const int ended = run_to_end(*opened.session);
    Artist artist(*opened.session, fonts, arguments);
    const int drawn = arguments.steps.empty() ? draw_one(*opened.session, artist, arguments)
                                              : draw_many(*opened.session, artist, arguments);
    return drawn != 0 ? drawn : ended;
}

}  // namespace outlive::cli
