// What a Session holds. Private to session*.cpp.
#pragma once

#include <functional>
#include <memory>

#include "engine/history/cursor.hpp"
#include "engine/history/queries.hpp"
#include "engine/history/recording.hpp"
#include "engine/history/stepping.hpp"
#include "engine/session.hpp"
#include "engine/snapshot/builder.hpp"

namespace outlive {

struct Session::Impl {
    Impl(std::shared_ptr<const bytecode::Program> compiled, scope::Scopes all_scopes,
         RunOptions run_options);

    [[nodiscard]] snapshot::RunContext context() const;
    // A side branch from where the cursor of `main` stands.
    Impl(const Impl& main, const std::function<void(machine::Machine&)>& change);
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
    RunEnd end;
    bool input_closed = false;
};

// What every run starts from; made at the first call, constant afterwards.
[[nodiscard]] const history::Origin& boot_origin();

}  // namespace outlive
