#include "app/shell/application.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "app/panels/screen.hpp"
#include "app/shell/lesson_file.hpp"
#include "app/shell/report.hpp"
#include "app/shell/settings.hpp"

namespace outlive::shell {
namespace {

// Dear ImGui needs a second frame to see that the mouse lies on something new.
constexpr int frames_after_change = 2;
constexpr double settling_seconds = 0.15;

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

}  // namespace

std::string Application::open(const WindowRequest& request) {
    request_ = request;
    const std::string fonts = platform::find_beside_program("fonts");
    if (fonts.empty()) return "The folder fonts is missing beside the program.";
    if (std::string trouble = measure_.open(fonts); !trouble.empty()) return trouble;
    auto opened = platform::Window::open({request.width, request.height, "Outlive", fonts});
    if (auto* trouble = std::get_if<std::string>(&opened)) return *trouble;
    window_ = std::move(std::get<std::unique_ptr<platform::Window>>(opened));
    worker_ = std::make_unique<Worker>(measure_, [] { platform::Window::wake(); });
    settings_folder_ = platform::settings_folder();
    const std::string set_aside = load_settings(settings_folder_, state_.look);
    const std::string lessons = platform::find_beside_program("lessons");
    if (!lessons.empty()) apply(model::LessonsFound{find_lessons(lessons)});
    const std::string first = !request.file.empty()     ? request.file
                              : !state_.lessons.empty() ? state_.lessons.front().path
                                                        : "";
    if (first.empty()) {
        apply(model::FileOpened{"", "untitled.py", ""});
    } else {
        open_path(first);
    }
    if (!set_aside.empty()) apply(model::WorldFailed{set_aside});
    return "";
}

void Application::run() {
    last_time_ = window_->time();
    window_->refresh_fonts(false);
    while (!state_.quitting && !window_->wants_to_close()) {
        window_->wait(sleep());
        gather();
        if (frames_due_ > 0 || model::is_moving(state_)) draw_frame();
        keep_report();
    }
}

std::optional<double> Application::sleep() const {
    if (frames_due_ > 0 || model::is_moving(state_)) return 0.0;
    std::optional<double> sleep = model::sleep_seconds(state_);
    const double settling = settled_at_ - window_->time();
    if (settling > 0) sleep = sleep ? std::min(*sleep, settling) : settling;
    return sleep;
}

void Application::gather() {
    const platform::PixelSize size = window_->size();
    if (size != platform::PixelSize{state_.window.width, state_.window.height} && size.width > 0) {
        apply(model::WindowResized{{size.width, size.height}});
        settled_at_ = window_->time() + settling_seconds;
    }
    for (platform::Input& input : window_->take_input())
        std::visit(
            Overloaded{[&](platform::KeyInput& key) { apply(model::KeyPressed{key.chord}); },
                       [&](platform::TextInput& text) { apply(model::TextTyped{text.text}); },
                       [&](platform::DropInput& drop) { apply(model::FileDropped{drop.path}); }},
            input);
    for (model::Action& answer : worker_->take_answers()) apply(std::move(answer));
    if (window_->take_activity()) frames_due_ = std::max(frames_due_, frames_after_change);
    const double now = window_->time();
    const bool timed = model::is_moving(state_) || model::sleep_seconds(state_).has_value();
    const double passed = std::exchange(last_time_, now);
    if (timed) apply(model::Tick{now - passed});
    if (settled_at_ > 0 && now >= settled_at_) {
        settled_at_ = 0;
        frames_due_ = std::max(frames_due_, 1);
    }
}

void Application::apply(model::Action action) {
    frames_due_ = std::max(frames_due_, frames_after_change);
    if (std::holds_alternative<model::ZoomStage>(action))
        settled_at_ = window_->time() + settling_seconds;
    cover_text(action);
    for (model::Effect& effect : model::update(state_, std::move(action)))
        perform(std::move(effect));
}

// Characters beyond the usual ones are built before they are drawn.
void Application::cover_text(const model::Action& action) {
    platform::Fonts& fonts = window_->fonts();
    std::visit(Overloaded{[&](const model::TextTyped& typed) { fonts.cover(typed.text); },
                          [&](const model::ClipboardPasted& pasted) { fonts.cover(pasted.text); },
                          [&](const model::FileOpened& file) { fonts.cover(file.text); },
                          [&](const model::LessonOpened& lesson) {
                              fonts.cover(lesson.text);
                              fonts.cover(lesson.prose);
                              fonts.cover(lesson.entry.title);
                          },
                          [&](const model::LessonsFound& found) {
                              for (const auto& lesson : found.lessons)
                                  fonts.cover(lesson.title + lesson.summary);
                          },
                          [&](const model::PictureArrived& arrived) {
                              for (const auto& part : arrived.picture.output)
                                  fonts.cover(part.text);
                              fonts.cover(arrived.picture.just_now);
                              fonts.cover(arrived.picture.next);
                              for (const auto& box : arrived.picture.scene.boxes)
                                  for (const auto& text : box.texts) fonts.cover(text.text);
                          },
                          [](const auto&) {}},
               action);
}

void Application::perform(model::Effect effect) {
    std::visit(
        Overloaded{[&](model::OpenPath& open) { open_path(open.path); },
                   [&](model::ListFolder& list) { list_folder(list.path); },
                   [&](model::SaveText& save) {
                       std::string trouble = platform::save_text(save.path, save.text);
                       if (trouble.empty()) {
                           apply(model::FileSaved{save.path, save.version});
                       } else {
                           apply(model::WorldFailed{std::move(trouble)});
                       }
                   },
                   [&](model::CopyText& copy) { window_->set_clipboard(copy.text); },
                   [&](model::PasteText&) { apply(model::ClipboardPasted{window_->clipboard()}); },
                   [&](model::SetFullscreen& full) { window_->set_fullscreen(full.on); },
                   [&](model::KeepSettings&) { save_settings(settings_folder_, state_.look); },
                   [&](model::TakePicture&) { take_picture(); },
                   [&](auto& order) { worker_->submit(std::move(order)); }},
        effect);
}

void Application::open_path(const std::string& path) {
    auto text = platform::read_text(path);
    if (auto* trouble = std::get_if<platform::FileError>(&text))
        return apply(model::WorldFailed{std::move(trouble->sentence)});
    const std::string& words = std::get<std::string>(text);
    if (path.ends_with(".md")) {
        LessonFile lesson = read_lesson(path, words);
        const std::string name = platform::file_name(path);
        apply(model::LessonOpened{std::move(lesson.entry), name.substr(0, name.size() - 3) + ".py",
                                  std::move(lesson.program), std::move(lesson.prose),
                                  std::move(lesson.stops)});
    } else {
        apply(model::FileOpened{path, platform::file_name(path), words});
    }
}

void Application::list_folder(const std::string& path) {
    auto listed = platform::list_folder(path, {".py", ".md"});
    if (auto* trouble = std::get_if<platform::FileError>(&listed))
        return apply(model::WorldFailed{std::move(trouble->sentence)});
    apply(model::FolderListed{std::move(std::get<std::vector<std::string>>(listed))});
}

void Application::draw_frame() {
    frames_due_ = std::max(0, frames_due_ - 1);
    set_title();
    window_->begin_frame();
    model::Dispatch dispatch;
    panels::draw_screen(state_, window_->fonts(), panels::pointer_of_this_frame(), dispatch);
    const scene::Rgba ground = scene::theme(state_.look.theme).window;
    window_->end_frame(static_cast<float>(ground.r) / 255, static_cast<float>(ground.g) / 255,
                       static_cast<float>(ground.b) / 255);
    for (model::Action& action : dispatch.take()) apply(std::move(action));
    if (window_->refresh_fonts(settled_at_ > 0)) frames_due_ = std::max(frames_due_, 1);
}

void Application::set_title() {
    const std::string title =
        (model::is_changed(state_) ? "• " : "") + state_.document.name + " · Outlive";
    if (title != last_title_) window_->set_title(title);
    last_title_ = title;
}

void Application::keep_report() {
    if (request_.report.empty()) return;
    std::string words = report(state_);
    if (words == last_report_) return;
    static_cast<void>(platform::save_text(request_.report, words));
    last_report_ = std::move(words);
}

void Application::take_picture() {
    const std::string beside = request_.report.empty() ? "outlive" : request_.report;
    const std::string path = fmt::format("{}-{}.png", beside, ++pictures_);
    window_->ask_for_screenshot(path);
    // A test's picture shows no word of having been taken.
    if (request_.report.empty()) apply(model::WorldSpoke{"Wrote " + path + "."});
    frames_due_ = std::max(frames_due_, 1);
}

}  // namespace outlive::shell
