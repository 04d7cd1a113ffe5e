// Each command and each kind of bad input: what is printed where, and the exit
// code. The program is run as a user runs it, in a folder of its own.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

struct Result {
    int code = -1;
    std::string out, err;
};

class Cli : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "outlive-cli-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder_ / name, std::ios::binary) << text;
    }
    [[nodiscard]] std::string read(const std::string& name) const {
        std::ostringstream text;
        text << std::ifstream(folder_ / name, std::ios::binary).rdbuf();
        return text.str();
    }
    // What hangs ends after a minute with code 124.
    [[nodiscard]] Result outlive(const std::string& arguments,
                                 const std::string& input = "") const {
        write("stdin", input);
        const std::string command = "cd '" + folder_.string() +
                                    "' && timeout 60 '" OUTLIVE_PROGRAM "' " + arguments +
                                    " < stdin > stdout 2> stderr";
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read("stdout"), read("stderr")};
    }
    // One sentence of ours on stderr, nothing on stdout.
    void expect_complaint(const std::string& arguments, int code, const std::string& part) const {
        const Result r = outlive(arguments);
        EXPECT_EQ(r.code, code) << arguments;
        EXPECT_EQ(r.out, "") << arguments;
        EXPECT_NE(r.err.find(part), std::string::npos) << arguments << ": " << r.err;
    }

    fs::path folder_;
};

TEST_F(Cli, RunGivesTheProgramsOutputAndItsEnd) {
    write("a.py", "print('one')\nimport sys\nprint('two', file=sys.stderr)\n");
    const Result r = outlive("run a.py");
    EXPECT_EQ(r.code, 0);
    EXPECT_EQ(r.out, "one\n");
    EXPECT_EQ(r.err, "two\n");
}

TEST_F(Cli, RunEndsWithOneAfterAnUncaughtException) {
    write("a.py", "print('before')\n1 // 0\n");
    const Result r = outlive("run a.py");
    EXPECT_EQ(r.code, 1);
    EXPECT_EQ(r.out, "before\n");
    EXPECT_TRUE(r.err.starts_with(
        "Traceback (most recent call last):\n  File \"a.py\", line 2, in <module>\n"));
    EXPECT_TRUE(r.err.ends_with("ZeroDivisionError: integer division or modulo by zero\n") ||
                r.err.ends_with("ZeroDivisionError: division by zero\n"))
        << r.err;
}

TEST_F(Cli, EveryCommandRefusesAProgramThatDoesNotCompileInCPythonsWords) {
    write("a.py", "x = = 1\n");
    for (const std::string command :
         {"run", "scopes", "narrate", "stats", "draw --step 0 -o o.svg"}) {
        const Result r = outlive(command + " a.py");
        EXPECT_EQ(r.code, 2) << command;
        EXPECT_EQ(r.out, "") << command;
        EXPECT_EQ(r.err,
                  "  File \"a.py\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n")
            << command;
    }
}

TEST_F(Cli, WhatIsNoProgramIsRefusedInAFewWords) {
    write("latin.py", "x = '\xe9'\n");
    write("binary.py", std::string("\x7f"
                                   "ELF\0\0\1\2",
                                   8));
    fs::create_directory(folder_ / "folder");
    for (const std::string command : {"run", "scopes", "narrate", "stats"}) {
        expect_complaint(command + " missing.py", 4, "outlive: There is no file missing.py.\n");
        expect_complaint(command + " folder", 4, "is a folder");
        expect_complaint(command + " latin.py", 2, "SyntaxError: Non-UTF-8 code starting with");
        expect_complaint(command + " binary.py", 2, "source code cannot contain null bytes");
    }
}

TEST_F(Cli, AnEmptyProgramIsAProgram) {
    write("a.py", "");
    EXPECT_EQ(outlive("run a.py").code, 0);
    EXPECT_EQ(outlive("narrate a.py").code, 0);
    EXPECT_EQ(outlive("scopes a.py").code, 0);
    EXPECT_EQ(outlive("stats a.py").code, 0);
}

TEST_F(Cli, TenMegabytesAreRunOrRefusedInASentence) {
    std::string text;
    while (text.size() < 10'000'000)
        text += "x = 1  # a line of a long program, one of very many\n";
    write("a.py", text);
    const Result r = outlive("run a.py");
    EXPECT_EQ(r.code, 0) << r.err;
}

TEST_F(Cli, AProgramWithoutAnEndIsStoppedByItsBudget) {
    write("a.py", "while True:\n    pass\n");
    expect_complaint("run --steps 100000 a.py", 3, "100000 steps");
}

TEST_F(Cli, RecursionWithoutAnEndIsARecursionError) {
    write("a.py", "def f():\n    return f()\nf()\n");
    const Result r = outlive("run a.py");
    EXPECT_EQ(r.code, 1);
    EXPECT_NE(r.err.find("RecursionError: maximum recursion depth exceeded"), std::string::npos)
        << r.err;
}

TEST_F(Cli, PrintingForEverIsStopped) {
    write("a.py", "while True:\n    print('x' * 10000)\n");
    const Result r = outlive("run a.py");
    EXPECT_EQ(r.code, 3);
    EXPECT_NE(r.err.find("printed more than"), std::string::npos) << r.err;
}

TEST_F(Cli, AskingForMemoryForEverIsAMemoryError) {
    write("a.py", "xs = []\nwhile True:\n    xs.append([0] * 100000)\n");
    const Result r = outlive("run --memory 50000000 a.py");
    EXPECT_TRUE(r.code == 1 || r.code == 3) << r.code;
    EXPECT_FALSE(r.err.empty());
}

TEST_F(Cli, InputComesFromStdinOrAFile) {
    write("a.py", "print(input('name? '), input())\n");
    write("lines", "Ada\nBob\n");
    EXPECT_EQ(outlive("run a.py", "x\ny\n").out, "name? x y\n");
    EXPECT_EQ(outlive("run --input lines a.py").out, "name? Ada Bob\n");
    const Result r = outlive("run a.py");
    EXPECT_EQ(r.code, 1);
    EXPECT_NE(r.err.find("EOFError"), std::string::npos) << r.err;
}

TEST_F(Cli, ScopesAreAListInSourceOrder) {
    write("a.py", "def f(a):\n    def g():\n        return a, len\n    return g\n");
    const Result r = outlive("scopes a.py");
    EXPECT_EQ(r.code, 0) << r.err;
    EXPECT_LT(r.out.find("\"<module>\""), r.out.find("\"qualname\": \"f\""));
    EXPECT_LT(r.out.find("\"qualname\": \"f\""), r.out.find("\"f.<locals>.g\""));
    for (const char* key : {"line", "varnames", "cellvars", "freevars", "names_global"}) {
        EXPECT_NE(r.out.find(std::string("\"") + key + "\":"), std::string::npos) << key;
    }
}

TEST_F(Cli, NarrateNumbersItsSteps) {
    write("a.py", "x = 1\nprint(x)\n");
    EXPECT_EQ(outlive("narrate a.py").out,
              "0. The program is ready to start; only the module's frame is there. Next: line 1, x "
              "= 1\n"
              "1. `x` is now 1. Next: line 2, print(x)\n"
              "2. It prints “1”. That was the last line; the program has ended.\n");
    EXPECT_EQ(outlive("narrate --by expression a.py").code, 0);
}

TEST_F(Cli, DrawMakesSvgPngAndFoldersOfPictures) {
    write("a.py", "x = 1\ny = 2\n");
    EXPECT_EQ(outlive("draw a.py --step 2 -o one.svg").code, 0);
    EXPECT_NE(read("one.svg").find("data-kind=\"frame\""), std::string::npos);
    EXPECT_EQ(outlive("draw a.py --step 2 -o one.png").code, 0);
    EXPECT_TRUE(read("one.png").starts_with("\x89PNG"));
    EXPECT_EQ(outlive("draw a.py --steps all -o pictures").code, 0);
    EXPECT_FALSE(fs::is_empty(folder_ / "pictures"));
}

TEST_F(Cli, DrawSaysWhatIsWrongWithItsArguments) {
    write("a.py", "x = 1\n");
    expect_complaint("draw a.py -o o.svg", 4, "--step");
    expect_complaint("draw a.py --step 99999999 -o o.svg", 4, "there is no step 99999999");
    expect_complaint("draw a.py --step one -o o.svg", 4, "'one'");
    expect_complaint("draw a.py --step 0 -o o.gif", 4, ".svg or .png");
    expect_complaint("draw a.py --step 0 -o missing/o.svg", 4, "cannot be written");
}

TEST_F(Cli, StatsAreNameValueLines) {
    write("a.py", "for i in range(1000):\n    pass\n");
    const Result r = outlive("stats a.py");
    EXPECT_EQ(r.code, 0);
    for (const char* name : {"machine_steps: ", "seconds_recording_on: ", "seconds_recording_off: ",
                             "history_bytes: ", "seek_median_ms: ", "seek_p99_ms: "}) {
        EXPECT_NE(r.out.find(name), std::string::npos) << name;
    }
}

TEST_F(Cli, HelpNamesEveryCommandAndWrongOnesAreRefused) {
    const Result r = outlive("--help");
    EXPECT_EQ(r.code, 0);
    for (const char* command : {"run", "scopes", "narrate", "draw", "stats"}) {
        EXPECT_NE(r.out.find(command), std::string::npos) << command;
        EXPECT_EQ(outlive(std::string(command) + " --help").code, 0) << command;
        EXPECT_EQ(outlive(command).code, 4) << command;
    }
    EXPECT_EQ(outlive("run --bogus a.py").code, 4);
}

const char* const counter = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment

c = counter()
print(c(), c())
)";

TEST_F(Cli, RunGoesByAWrongIdeaThatIsNamed) {
    write("a.py", counter);
    EXPECT_EQ(outlive("run a.py").out, "1 2\n");
    EXPECT_EQ(outlive("run a.py --semantics 'copies values'").out, "1 1\n");
    const Result r = outlive("run a.py --semantics dies-with-frame");
    EXPECT_EQ(r.code, 1);
    EXPECT_NE(r.err.find("NameError: cannot access free variable 'count' where it is not "
                         "associated with a value in enclosing scope"),
              std::string::npos)
        << r.err;
    EXPECT_EQ(outlive("narrate a.py --semantics isolated").code, 0);
    EXPECT_EQ(outlive("stats a.py --semantics dynamic-scope").code, 0);
}

TEST_F(Cli, AnUnknownWrongIdeaIsAnsweredWithTheTen) {
    write("a.py", counter);
    for (const char* name :
         {"dies with frame", "copies values", "one cell for all calls", "dynamic scope", "isolated",
          "assignment reaches out", "reads at definition", "assignment copies",
          "defaults are fresh", "calls when named"})
        expect_complaint("run a.py --semantics backwards", 4, name);
    const std::string words = outlive("run a.py --semantics backwards").err;
    EXPECT_EQ(std::count(words.begin(), words.end(), '\n'), 1);
}

TEST_F(Cli, TraceIsJsonOfEachLineStep) {
    write("a.py", counter);
    const auto trace = nlohmann::json::parse(outlive("trace a.py").out);
    EXPECT_EQ(trace["format"], "outlive-trace");
    EXPECT_EQ(trace["end"]["state"], "finished");
    const auto& last = trace["steps"].back();
    EXPECT_EQ(last["step"].get<int>() > 10, true);
    std::string output;
    bool written = false;
    for (const auto& step : trace["steps"]) {
        output += step["output"].get<std::string>();
        for (const auto& event : step["events"])
            written = written || (event["kind"] == "cell written" && event["name"] == "count" &&
                                  event["value"]["text"] == "2");
    }
    EXPECT_EQ(output, "1 2\n");
    EXPECT_TRUE(written);
    const auto part = nlohmann::json::parse(outlive("trace a.py --steps 10:20").out);
    EXPECT_LT(part["steps"].size(), trace["steps"].size());
    for (const auto& step : part["steps"]) EXPECT_LE(step["step"].get<int>(), 20);
    expect_complaint("trace a.py --steps early", 4, "FROM:TO");
}

TEST_F(Cli, TraceSpeaksPythonTutorsFormatToo) {
    write("a.py", counter);
    const auto trace = nlohmann::json::parse(outlive("trace a.py --format pythontutor").out);
    EXPECT_EQ(trace["code"], counter);
    const auto& last = trace["trace"].back();
    EXPECT_EQ(last["event"], "return");
    EXPECT_EQ(last["stdout"], "1 2\n");
    const auto reference = last["globals"]["c"];
    EXPECT_EQ(reference[0], "REF");
    const auto& function = last["heap"][std::to_string(reference[1].get<long>())];
    EXPECT_EQ(function[0], "FUNCTION");
    ASSERT_EQ(last["stack_to_render"].size(), 1U);
    EXPECT_EQ(last["stack_to_render"][0]["is_zombie"], true);
    EXPECT_EQ(last["stack_to_render"][0]["encoded_locals"]["count"], 2);
}

TEST_F(Cli, InputIsReadFromAFileOrFromStdin) {
    write("a.py",
          "print(input('? ') + input())\ntry:\n    input()\nexcept EOFError as e:\n    print(e)\n");
    write("lines", "one\ntwo");
    EXPECT_EQ(outlive("run a.py --input lines").out, "? onetwo\nEOF when reading a line\n");
    EXPECT_EQ(outlive("run a.py", "1\n2\n").out, "? 12\nEOF when reading a line\n");
    expect_complaint("run a.py --input none", 4, "none");
}

}  // namespace
