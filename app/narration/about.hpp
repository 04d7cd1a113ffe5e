// All that is said about one cell or object at one step: why it is alive, its
// birth and death, who shares it, which lines use it.
//
// Gathered from a session, as plain values; the window's card and the one of
// `outlive draw --select` say the same. Moves the session's cursor.
#pragma once

#include <string>
#include <vector>

#include "app/narration/life_story.hpp"
#include "engine/session.hpp"

namespace outlive::narration {

struct About {
    support::ObjectId object;
    std::string title;  // "Why is this cell still alive?"; empty: not born yet
    std::vector<std::string> sentences;
    bool unreachable = false;  // nothing leads to it
    snapshot::RetentionPath path;
    UsingLines lines;                            // cells: of the program's text
    const snapshot::FrameView* owner = nullptr;  // cells: in the snapshot given
};

struct Question {
    support::ObjectId object;
    const snapshot::Snapshot& now;
    const snapshot::Cut* cut = nullptr;  // proposed for it
    Session* run = nullptr;              // of a side branch: the run it left
};

[[nodiscard]] About tell_about(Session& session, const Question& question);

// The first cell, object or variable's object of that name in a picture.
[[nodiscard]] support::ObjectId object_named(const snapshot::Snapshot& now,
                                             const std::string& name);

// "step 12", as the window counts steps.
[[nodiscard]] std::string name_of_step(Session& session, support::StepIndex step);

}  // namespace outlive::narration
