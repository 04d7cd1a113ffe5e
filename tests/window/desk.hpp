// A virtual display with the program's window on it, and hands that press real
// keys. What happened is read from the state that the program reports.
//
// Invariant: one display and one program a desk; both end with it. Everything
// that is waited for has a limit, after which the test fails.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace outlive::testing {

class Desk {
  public:
    Desk();
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    // Writes the text into a file of this desk; answers its path.
    std::string put(const std::string& name, const std::string& text);
    // Starts the program and waits until it has shown something.
    void open(const std::string& file = "");
    void resize(int width, int height);
    // Keys as xdotool names them: "Right", "ctrl+k". Answers when the state was
    // reported that `holds` accepts; fails the test when none was.
    void press(const std::string& keys, const std::function<bool(const nlohmann::json&)>& holds);
    void press(const std::string& keys);
    void type(const std::string& text);
    void click(int x, int y);
    void point(int x, int y);  // only moves the mouse there
    struct Place {
        int x = 0, y = 0;
    };
    void drag(Place from, Place to);
    void turn_wheel(int notches);  // away from the hand
    void expect(const std::string& what, const std::function<bool(const nlohmann::json&)>& holds);
    [[nodiscard]] nlohmann::json state() const;
    // Keeps a picture of the window under this name.
    void keep(const std::string& name);
    // Clock ticks of the processor that the program has used.
    [[nodiscard]] long used() const;
    [[nodiscard]] bool is_running();
    // Waits for the program's end; its exit code, -1 when it does not end.
    int exit_code();
    // Runs the program with this display or none, and waits for its end.
    struct Ended {
        int code = -1;
        std::string errors;
    };
    Ended run(const std::vector<std::string>& arguments, bool with_display);

  private:
    int hands(const std::vector<std::string>& arguments) const;

    std::filesystem::path folder_;
    std::string display_;
    std::string window_;
    pid_t server_ = -1;
    pid_t program_ = -1;
};

}  // namespace outlive::testing
