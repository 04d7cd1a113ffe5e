// What the eye should see first: what the last step changed, what is selected,
// and the path that keeps the selection alive.
//
// Made by the model from events and clicks; empty is a calm picture. Changes
// look, never places: a layout has the same boxes at the same places with and
// without it (the note with the path stands below all).
#pragma once

#include <string>
#include <vector>

#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

struct CellChange {
    support::ObjectId cell;
    std::string old_text;  // empty: it had no value
};

struct VariableChange {
    support::FrameId frame;
    std::string name;
    std::string old_text;  // empty: it was not bound
};

struct ItemChange {
    support::ObjectId object;
    std::string label;  // as in EdgeView
    std::string old_text;
};

struct Highlight {
    std::vector<CellChange> cells;
    std::vector<VariableChange> variables;
    std::vector<ItemChange> items;
    std::vector<support::ObjectId> born;  // objects and cells that are new
    support::FrameId returned;            // the call that just returned
    support::ObjectId selected;           // a cell or object
    support::FrameId selected_frame;
    snapshot::RetentionPath path;     // why the selection is alive
    std::string path_title;           // "Why is this cell still alive?"
    bool only_strong_arrows = false;  // spotlight: leave out the quiet ones
};

}  // namespace outlive::scene
