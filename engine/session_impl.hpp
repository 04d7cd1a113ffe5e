// What a Session holds. Private to session*.cpp.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

#include "engine/history/cursor.hpp"
#include "engine/history/queries.hpp"
#include "engine/history/recording.hpp"
#include "engine/history/stepping.hpp"
#include "engine/history/thickener.hpp"
#include "engine/session.hpp"
#include "engine/snapshot/builder.hpp"

namespace outlive {

struct Session::Impl {
    Impl(std::shared_ptr<const bytecode::Program> compiled, scope::Scopes all_scopes,
         RunOptions run_options);

    [[nodiscard]] snapshot::RunContext context() const;
    // A side branch from where the cursor of `main` stands.
    Impl(const Impl& main, const std::function<void(machine::Machine&)>& change);
    // On the thread that runs; then, on the one that shows: what came of it.
    [[nodiscard]] machine::Stop run_on(std::uint64_t steps, const std::atomic<bool>* cancel);
    void settle(machine::Stop stop);
    // Somebody looks at this step.
    void look_at(StepIndex step);
    // After the run has ended by itself: what a process would print and return.
    void finish();

    RunOptions options;
    std::shared_ptr<const bytecode::Program> program;
    scope::Scopes scopes;
    history::Recording recording;
    history::Cursor cursor;
    history::Stepper stepper;
    FrameId module_frame;
    history::Queries queries;
    history::Thickener thickener{recording};
    RunEnd end;
    bool input_closed = false;
    bool cut_short = false;  // cancelled before the steps asked for were done
    std::thread worker;
    std::atomic<bool> cancel = false;
    std::atomic<bool> is_running = false;
    machine::Stop background_stop{};
};

// What every run starts from; made at the first call, constant afterwards.
[[nodiscard]] const history::Origin& boot_origin();

}  // namespace outlive
