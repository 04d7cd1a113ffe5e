// The one window: an OpenGL 3.3 context, what the user does with it, and frames
// of Dear ImGui in it.
//
// Invariants: `open` answers with a window or one sentence; input is kept in
// the order in which it came until `take_input`; between events the thread
// sleeps in `wait`. Used from the main thread alone, but for `wake`. Not a place
// for decisions: what a key means is the model's.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/model/key.hpp"
#include "app/platform/fonts.hpp"

struct GLFWwindow;

namespace outlive::platform {

struct KeyInput {
    model::Chord chord;
};
struct TextInput {
    std::string text;
};
struct DropInput {
    std::string path;
};
using Input = std::variant<KeyInput, TextInput, DropInput>;

struct WindowOptions {
    int width = 1440;
    int height = 840;
    std::string title;
    std::string font_folder;
};

struct PixelSize {
    int width = 0;
    int height = 0;
    friend bool operator==(const PixelSize&, const PixelSize&) = default;
};

class Window {
  public:
    static std::variant<std::unique_ptr<Window>, std::string> open(const WindowOptions& options);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    // Sleeps until something happens, at most `seconds`; at once with 0.
    void wait(std::optional<double> seconds);
    static void wake();  // from any thread
    [[nodiscard]] std::vector<Input> take_input();
    // Something came in since the last call that may change the picture.
    [[nodiscard]] bool take_activity();
    [[nodiscard]] bool wants_to_close() const;

    void begin_frame();
    void end_frame(float red, float green, float blue);
    [[nodiscard]] Fonts& fonts() { return fonts_; }
    // Rebuilds fonts that the last frame missed; true when a frame is due.
    bool refresh_fonts(bool settling);
    // Pixels of the window's inside, and how much larger than usual they want text.
    [[nodiscard]] PixelSize size() const;
    [[nodiscard]] float content_scale() const;
    [[nodiscard]] double time() const;

    void set_title(const std::string& title);
    void set_fullscreen(bool on);
    [[nodiscard]] std::string clipboard() const;
    void set_clipboard(const std::string& text);
    // The next frame is written to a PNG file, too.
    void ask_for_screenshot(std::string path) { screenshot_ = std::move(path); }
    [[nodiscard]] bool has_focus() const;

  private:
    Window() = default;
    std::string start(const WindowOptions& options);
    void listen();
    void write_screenshot();

    GLFWwindow* window_ = nullptr;
    Fonts fonts_;
    std::vector<Input> input_;
    std::string screenshot_;
    bool activity_ = true;
    bool has_glfw_ = false;
    bool has_imgui_ = false;
    struct Place {
        int x = 0, y = 0, width = 0, height = 0;
    };
    std::optional<Place> before_fullscreen_;

    friend struct WindowCallbacks;
};

}  // namespace outlive::platform
