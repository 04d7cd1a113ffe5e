// The running window: owns the state, the worker and the window, and turns the
// one loop: what came in becomes actions, actions change the state and have
// effects, the state is drawn.
//
// Invariant: it sleeps when nothing moves and nothing came in; nothing in the
// loop waits for the engine or the disk longer than one small file takes.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/draw/font_files.hpp"
#include "app/model/update.hpp"
#include "app/platform/window.hpp"
#include "app/shell/worker.hpp"

namespace outlive::shell {

struct WindowRequest {
    std::string file;    // empty: the first lesson
    std::string report;  // a file to keep the state in, for tests; empty: none
    int width = 1440;
    int height = 840;
};

class Application {
  public:
    // A sentence when the window cannot be opened.
    [[nodiscard]] std::string open(const WindowRequest& request);
    void run();

  private:
    void gather();
    void apply(model::Action action);
    void perform(model::Effect effect);
    void open_path(const std::string& path);
    void list_folder(const std::string& path);
    void cover_text(const model::Action& action);
    void draw_frame();
    void keep_report();
    void take_picture();
    void set_title();
    [[nodiscard]] std::optional<double> sleep() const;

    WindowRequest request_;
    std::string settings_folder_;
    draw::FontFiles measure_;
    model::State state_;
    std::unique_ptr<platform::Window> window_;
    std::unique_ptr<Worker> worker_;
    std::string last_report_;
    std::string last_title_;
    double last_time_ = 0;
    double settled_at_ = 0;  // a zoom or a resize is over by then
    int frames_due_ = 3;
    int pictures_ = 0;
};

}  // namespace outlive::shell
