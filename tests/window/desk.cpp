#include "tests/window/desk.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

namespace outlive::testing {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;
constexpr int patience_tenths = 300;

void rest(int milliseconds) {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

struct Surroundings {
    std::string display;  // empty: none
    std::string output;   // a file
    std::string errors;
    std::string settings;
    int kept = -1;  // a descriptor that stays open
};

pid_t start(const std::vector<std::string>& words, const Surroundings& around) {
    const pid_t child = fork();
    if (child != 0) return child;
    const auto send = [](const std::string& path, int descriptor) {
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (file >= 0) dup2(file, descriptor);
    };
    send(around.output.empty() ? "/dev/null" : around.output, 1);
    send(around.errors.empty() ? "/dev/null" : around.errors, 2);
    // What the display's driver never gives back is not ours to report; leaks of
    // ours show in the other tests.
    setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
    unsetenv("WAYLAND_DISPLAY");
    unsetenv("DISPLAY");
    if (!around.display.empty()) setenv("DISPLAY", around.display.c_str(), 1);
    if (!around.settings.empty()) setenv("XDG_CONFIG_HOME", around.settings.c_str(), 1);
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    execv(arguments[0], arguments.data());
    _exit(127);
}

int ended(pid_t child) {
    for (int i = 0; i < patience_tenths; ++i) {
        int status = 0;
        if (waitpid(child, &status, WNOHANG) == child)
            return WIFEXITED(status) ? WEXITSTATUS(status) : -2;
        rest(100);
    }
    return -1;
}

void end(pid_t child) {
    if (child <= 0) return;
    kill(child, SIGTERM);
    if (ended(child) == -1) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
}

std::string words_in(const fs::path& path) {
    std::ifstream file(path);
    std::ostringstream words;
    words << file.rdbuf();
    return words.str();
}

}  // namespace

Desk::Desk() {
    std::string pattern = (fs::temp_directory_path() / "outlive-desk-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    int ends[2];
    if (pipe(ends) != 0) return;
    server_ = start({OUTLIVE_XVFB, "-displayfd", std::to_string(ends[1]), "-screen", "0",
                     "1920x1080x24", "-nolisten", "tcp", "-noreset"},
                    {});
    close(ends[1]);
    // The server writes the number of the display that it took.
    std::string number;
    pollfd waiting{ends[0], POLLIN, 0};
    char character = 0;
    while (poll(&waiting, 1, 20'000) > 0 && read(ends[0], &character, 1) == 1 && character != '\n')
        number += character;
    close(ends[0]);
    EXPECT_FALSE(number.empty()) << "no virtual display";
    display_ = ":" + number;
}

Desk::~Desk() {
    end(program_);
    end(server_);
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::string Desk::put(const std::string& name, const std::string& text) {
    const std::string path = (folder_ / name).string();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

void Desk::open(const std::string& file) {
    std::vector<std::string> words{OUTLIVE_PROGRAM, "--report", (folder_ / "state.json").string()};
    if (!file.empty()) words.push_back(file);
    Surroundings around;
    around.display = display_;
    around.settings = folder_.string();
    around.errors = (folder_ / "errors").string();
    program_ = start(words, around);
    expect("the first picture", [](const json& now) {
        return !now["run"]["busy"].get<bool>() && now["run"]["current"].get<bool>();
    });
    // The program is the display's only client.
    const std::string found = (folder_ / "window").string();
    Surroundings looking;
    looking.display = display_;
    looking.output = found;
    ended(start({OUTLIVE_XDOTOOL, "search", "--class", "outlive"}, looking));
    std::istringstream lines(words_in(found));
    std::getline(lines, window_);
    ASSERT_FALSE(window_.empty()) << "the window was not found";
    hands({"windowfocus", "--sync", window_});
}

int Desk::hands(const std::vector<std::string>& arguments) const {
    std::vector<std::string> words{OUTLIVE_XDOTOOL};
    words.insert(words.end(), arguments.begin(), arguments.end());
    Surroundings around;
    around.display = display_;
    return ended(start(words, around));
}

void Desk::resize(int width, int height) {
    hands({"windowsize", window_, std::to_string(width), std::to_string(height)});
    expect("the new size", [=](const json& now) {
        return now["window"] == json::array({width, height});
    });
}

void Desk::press(const std::string& keys) {
    EXPECT_EQ(hands({"key", keys}), 0) << keys;
}

void Desk::press(const std::string& keys, const std::function<bool(const json&)>& holds) {
    press(keys);
    expect("what " + keys + " does", holds);
}

void Desk::type(const std::string& text) {
    EXPECT_EQ(hands({"type", "--delay", "25", text}), 0);
}

void Desk::click(int x, int y) {
    hands({"mousemove", "--window", window_, std::to_string(x), std::to_string(y)});
    rest(60);
    hands({"click", "1"});
}

void Desk::point(int x, int y) {
    hands({"mousemove", "--window", window_, std::to_string(x), std::to_string(y)});
    rest(60);
}

void Desk::drag(Place from, Place to) {
    constexpr int pieces = 6;
    point(from.x, from.y);
    hands({"mousedown", "1"});
    rest(60);
    for (int i = 1; i <= pieces; ++i)
        point(from.x + (to.x - from.x) * i / pieces, from.y + (to.y - from.y) * i / pieces);
    hands({"mouseup", "1"});
}

void Desk::turn_wheel(int notches) {
    for (int i = 0; i < std::abs(notches); ++i) {
        hands({"click", notches > 0 ? "4" : "5"});
        rest(40);
    }
}

void Desk::expect(const std::string& what, const std::function<bool(const json&)>& holds) {
    for (int i = 0; i < patience_tenths; ++i) {
        const json now = state();
        if (now.is_object() && holds(now)) return;
        if (program_ > 0 && !is_running()) break;
        rest(100);
    }
    FAIL() << what << " did not come; the state is " << state().dump(1).substr(0, 3000)
           << words_in(folder_ / "errors");
}

json Desk::state() const {
    return json::parse(words_in(folder_ / "state.json"), nullptr, false);
}

void Desk::keep(const std::string& name) {
    const fs::path folder = OUTLIVE_SCREENSHOTS;
    fs::create_directories(folder);
    expect("the picture at rest", [](const json& now) { return now["moving"] == false; });
    for (int number = 1;; ++number) {  // each picture has the next number
        const fs::path picture = folder_ / ("state.json-" + std::to_string(number) + ".png");
        if (fs::exists(picture)) continue;
        press("F12");
        for (int i = 0; i < patience_tenths && !fs::exists(picture); ++i) rest(100);
        rest(300);
        std::error_code error;
        fs::copy_file(picture, folder / (name + ".png"), fs::copy_options::overwrite_existing,
                      error);
        EXPECT_FALSE(error) << name << ": " << error.message();
        return;
    }
}

long Desk::used() const {
    std::istringstream fields(words_in("/proc/" + std::to_string(program_) + "/stat"));
    std::string field;
    long ticks = 0;
    for (int i = 1; i <= 15 && fields >> field; ++i)
        if (i >= 14) ticks += std::stol(field);
    return ticks;
}

bool Desk::is_running() {
    int status = 0;
    if (program_ <= 0 || waitpid(program_, &status, WNOHANG) == 0) return program_ > 0;
    program_ = -1;
    return false;
}

int Desk::exit_code() {
    const int code = ended(program_);
    if (code != -1) program_ = -1;
    return code;
}

Desk::Ended Desk::run(const std::vector<std::string>& arguments, bool with_display) {
    std::vector<std::string> words{OUTLIVE_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    Surroundings around;
    around.errors = (folder_ / "run-errors").string();
    if (with_display) around.display = display_;
    const int code = ended(start(words, around));
    return {code, words_in(folder_ / "run-errors")};
}

}  // namespace outlive::testing
