// A program that is recorded, for the tests of history.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "engine/arena/page_store.hpp"
#include "engine/bytecode/compile.hpp"
#include "engine/history/cursor.hpp"
#include "engine/history/recording.hpp"
#include "engine/history/runs.hpp"
#include "engine/history/stepping.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::history {

inline const Origin& test_origin() {
    static const Origin origin;
    return origin;
}

inline std::shared_ptr<const bytecode::Program> compile_text(
    const std::string& text, scope::Semantics semantics = scope::Semantics::Python) {
    const auto source = std::make_shared<const support::SourceText>("program.py", text);
    syntax::ParseResult parsed = syntax::parse(*source, syntax::Mode::Exec);
    if (parsed.error) throw std::runtime_error(parsed.error->message);
    auto compiled = bytecode::compile(*parsed.tree, source, {.semantics = semantics});
    return std::make_shared<const bytecode::Program>(
        std::move(std::get<bytecode::Compiled>(compiled).program));
}

inline RecordingOptions test_options() {
    RecordingOptions options;
    options.budgets = {~std::uint64_t{0} >> 1U, 1ULL << 30U, 64ULL << 20U};
    options.script_name = "program.py";
    return options;
}

struct Recorded {
    explicit Recorded(const std::string& text, RecordingOptions options = test_options(),
                      scope::Semantics semantics = scope::Semantics::Python)
        : program(compile_text(text, semantics)),
          recording(test_origin(), program, std::move(options)),
          cursor(recording) {}

    machine::Stop run() { return recording.extend(1ULL << 40U, nullptr); }
    std::uint64_t digest_at(StepIndex step) {
        cursor.seek(step);
        return arena::digest(cursor.machine().heap().arena());
    }

    std::shared_ptr<const bytecode::Program> program;
    Recording recording;
    Cursor cursor;
};

// An empty machine at the start of the program, with the budgets of `like`.
inline void start_fresh(machine::Machine& m,
                        const std::shared_ptr<const bytecode::Program>& program,
                        const std::vector<std::string>& inputs,
                        const Budgets& like = test_options().budgets) {
    test_origin().image->copy_to(m);
    m.start(program, "program.py");
    m.state().cost_limit = like.steps;
    m.state().heap.memory_limit = like.memory;
    m.state().output_limit = like.output;
    m.inputs = &inputs;
}

// The state at `step` of a machine that has never done anything else.
inline std::uint64_t fresh_digest(const std::shared_ptr<const bytecode::Program>& program,
                                  StepIndex step) {
    machine::Machine m;
    const std::vector<std::string> no_inputs;
    start_fresh(m, program, no_inputs);
    run_plain(m, step);
    return arena::digest(m.heap().arena());
}

}  // namespace outlive::history
