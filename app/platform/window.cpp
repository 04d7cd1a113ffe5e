#include "app/platform/window.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <fmt/core.h>
#include <glad/gl.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include "app/platform/png.hpp"
#include "app/platform/window_input.hpp"

namespace outlive::platform {
namespace {

std::string utf8_of(unsigned int character) {
    std::string text;
    const auto put = [&](unsigned int byte) { text += static_cast<char>(byte); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0U | character >> 6U);
        put(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        put(0xE0U | character >> 12U);
        put(0x80U | (character >> 6U & 0x3FU));
        put(0x80U | (character & 0x3FU));
    } else {
        put(0xF0U | character >> 18U);
        put(0x80U | (character >> 12U & 0x3FU));
        put(0x80U | (character >> 6U & 0x3FU));
        put(0x80U | (character & 0x3FU));
    }
    return text;
}

std::string last_glfw_error() {
    const char* words = nullptr;
    glfwGetError(&words);
    return words != nullptr ? words : "no reason given";
}

void set_hints() {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "outlive");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "outlive");
}

}  // namespace

// What GLFW calls; each only notes what came.
struct WindowCallbacks {
    static Window& of(GLFWwindow* window) {
        return *static_cast<Window*>(glfwGetWindowUserPointer(window));
    }
    static void key(GLFWwindow* window, int key, int scancode, int action, int modifiers) {
        of(window).activity_ = true;
        if (action == GLFW_RELEASE) return;
        const model::Chord chord = chord_of(key, scancode, modifiers);
        if (chord.key != model::Key::None) of(window).input_.emplace_back(KeyInput{chord});
    }
    static void character(GLFWwindow* window, unsigned int character) {
        of(window).activity_ = true;
        of(window).input_.emplace_back(TextInput{utf8_of(character)});
    }
    static void drop(GLFWwindow* window, int count, const char** paths) {
        of(window).activity_ = true;
        for (int i = 0; i < count; ++i) of(window).input_.emplace_back(DropInput{paths[i]});
    }
    static void button(GLFWwindow* window, int, int, int) { of(window).activity_ = true; }
    static void two(GLFWwindow* window, double, double) { of(window).activity_ = true; }
    static void sized(GLFWwindow* window, int, int) { of(window).activity_ = true; }
    static void flag(GLFWwindow* window, int) { of(window).activity_ = true; }
    static void refresh(GLFWwindow* window) { of(window).activity_ = true; }
};

std::variant<std::unique_ptr<Window>, std::string> Window::open(const WindowOptions& options) {
    std::unique_ptr<Window> window(new Window);
    std::string trouble = window->start(options);
    if (!trouble.empty()) return trouble;
    return window;
}

std::string Window::start(const WindowOptions& options) {
    if (glfwInit() != GLFW_TRUE)
        return fmt::format("There is no display to open a window on ({}).", last_glfw_error());
    has_glfw_ = true;
    set_hints();
    window_ =
        glfwCreateWindow(options.width, options.height, options.title.c_str(), nullptr, nullptr);
    if (window_ == nullptr)
        return fmt::format("This display cannot show OpenGL 3.3 ({}).", last_glfw_error());
    glfwMakeContextCurrent(window_);
    if (gladLoadGL(glfwGetProcAddress) == 0) return "OpenGL 3.3 could not be loaded.";
    glfwSwapInterval(1);
    listen();
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    has_imgui_ = true;
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().LogFilename = nullptr;
    if (std::string trouble = fonts_.load(options.font_folder); !trouble.empty()) return trouble;
    if (!ImGui_ImplGlfw_InitForOpenGL(window_, true) || !ImGui_ImplOpenGL3_Init("#version 330"))
        return "The window could not be set up for drawing.";
    return "";
}

void Window::listen() {
    glfwSetWindowUserPointer(window_, this);
    glfwSetKeyCallback(window_, WindowCallbacks::key);
    glfwSetCharCallback(window_, WindowCallbacks::character);
    glfwSetDropCallback(window_, WindowCallbacks::drop);
    glfwSetMouseButtonCallback(window_, WindowCallbacks::button);
    glfwSetCursorPosCallback(window_, WindowCallbacks::two);
    glfwSetScrollCallback(window_, WindowCallbacks::two);
    glfwSetFramebufferSizeCallback(window_, WindowCallbacks::sized);
    glfwSetWindowFocusCallback(window_, WindowCallbacks::flag);
    glfwSetCursorEnterCallback(window_, WindowCallbacks::flag);
    glfwSetWindowRefreshCallback(window_, WindowCallbacks::refresh);
}

Window::~Window() {
    if (has_imgui_) {
        if (ImGui::GetIO().BackendRendererUserData != nullptr) ImGui_ImplOpenGL3_Shutdown();
        if (ImGui::GetIO().BackendPlatformUserData != nullptr) ImGui_ImplGlfw_Shutdown();
        ImGui::DestroyContext();
    }
    if (window_ != nullptr) glfwDestroyWindow(window_);
    if (has_glfw_) glfwTerminate();
}

void Window::wait(std::optional<double> seconds) {
    if (!seconds) {
        glfwWaitEvents();
    } else if (*seconds <= 0) {
        glfwPollEvents();
    } else {
        glfwWaitEventsTimeout(*seconds);
    }
}

void Window::wake() {
    glfwPostEmptyEvent();
}

std::vector<Input> Window::take_input() {
    return std::exchange(input_, {});
}
bool Window::take_activity() {
    return std::exchange(activity_, false);
}
bool Window::wants_to_close() const {
    return glfwWindowShouldClose(window_) != 0;
}

void Window::begin_frame() {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
}

void Window::end_frame(float red, float green, float blue) {
    ImGui::Render();
    const PixelSize pixels = size();
    glViewport(0, 0, pixels.width, pixels.height);
    glClearColor(red, green, blue, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (!screenshot_.empty()) write_screenshot();
    glfwSwapBuffers(window_);
}

bool Window::refresh_fonts(bool settling) {
    if (!fonts_.refresh(settling)) return false;
    draw::upload_font_atlas();
    return true;
}

PixelSize Window::size() const {
    PixelSize pixels;
    glfwGetFramebufferSize(window_, &pixels.width, &pixels.height);
    return pixels;
}

float Window::content_scale() const {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(window_, &x, &y);
    return std::max(1.0F, std::min(x, y));
}

double Window::time() const {
    return glfwGetTime();
}
void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(window_, title.c_str());
}

void Window::set_fullscreen(bool on) {
    if (on == before_fullscreen_.has_value()) return;
    if (!on) {
        const Place place = *before_fullscreen_;
        before_fullscreen_.reset();
        glfwSetWindowMonitor(window_, nullptr, place.x, place.y, place.width, place.height, 0);
        return;
    }
    Place place;
    glfwGetWindowPos(window_, &place.x, &place.y);
    glfwGetWindowSize(window_, &place.width, &place.height);
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor != nullptr ? glfwGetVideoMode(monitor) : nullptr;
    if (mode == nullptr) return;
    before_fullscreen_ = place;
    glfwSetWindowMonitor(window_, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
}

std::string Window::clipboard() const {
    const char* text = glfwGetClipboardString(window_);
    return text != nullptr ? text : "";
}

void Window::set_clipboard(const std::string& text) {
    glfwSetClipboardString(window_, text.c_str());
}

bool Window::has_focus() const {
    return glfwGetWindowAttrib(window_, GLFW_FOCUSED) != 0;
}

void Window::write_screenshot() {
    const PixelSize pixels = size();
    const auto width = static_cast<std::size_t>(pixels.width);
    const auto height = static_cast<std::size_t>(pixels.height);
    std::vector<std::uint8_t> bytes(width * height * 3);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, pixels.width, pixels.height, GL_RGB, GL_UNSIGNED_BYTE, bytes.data());
    for (std::size_t row = 0; row < height / 2; ++row)  // OpenGL's first row is the lowest
        std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(row * width * 3),
                         bytes.begin() + static_cast<std::ptrdiff_t>((row + 1) * width * 3),
                         bytes.end() - static_cast<std::ptrdiff_t>((row + 1) * width * 3));
    const std::string trouble = write_png(screenshot_, pixels.width, pixels.height, bytes);
    if (!trouble.empty()) fmt::print(stderr, "{}\n", trouble);
    screenshot_.clear();
}

}  // namespace outlive::platform
