// Runs a Python text on a freshly booted machine and keeps what it printed.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <variant>

#include "engine/bytecode/compile.hpp"
#include "engine/library/boot.hpp"
#include "engine/machine/interpreter.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::machine {

class PythonProgram : public OutputSink {
  public:
    explicit PythonProgram(std::string text) {
        library::boot(machine_);
        machine_.output = this;
        machine_.state().heap.memory_limit = 256ULL << 20U;
        const auto source = std::make_shared<const support::SourceText>("test.py", std::move(text));
        const auto parsed = syntax::parse(*source, syntax::Mode::Exec);
        if (parsed.error) {
            output_ = "does not parse: " + parsed.error->message;
            return;
        }
        auto compiled = bytecode::compile(*parsed.tree, source);
        auto program = std::make_shared<const bytecode::Program>(
            std::move(std::get<bytecode::Compiled>(compiled).program));
        machine_.start(std::move(program), "test.py");
        NullObserver observer;
        while (machine_.run(~0ULL, observer) == Stop::Steps) {
        }
    }
    void printed(std::uint64_t, std::string_view utf8, bool) override { output_ += utf8; }
    [[nodiscard]] const std::string& output() const { return output_; }
    [[nodiscard]] Machine& machine() { return machine_; }

  private:
    Machine machine_;
    std::string output_;
};

// What `print(expression)` prints, or "Kind: message" of what it raises.
[[nodiscard]] inline std::string value_of(const std::string& expression,
                                          const std::string& before = "") {
    const PythonProgram run(
        before + "\ntry: print(" + expression + ", end='')\n" +
        "except Exception as e: print(type(e).__name__ + ': ' + str(e), end='')\n");
    return run.output();
}

// The blocks that live when `body`, indented as a function's, has been called so
// often: equal for any number, if it leaves nothing behind.
[[nodiscard]] inline std::uint64_t live_after_calls(const std::string& body, int calls) {
    PythonProgram run("def work():\n" + body + "\nfor i in range(" + std::to_string(calls) +
                      "):\n    work()\n");
    EXPECT_EQ(run.output(), "");
    return run.machine().heap().arena().allocator().live_blocks;
}

}  // namespace outlive::machine
