// What the eye should see first: what the last step changed, what is selected,
// and the path that keeps the selection alive.
//
// Made by the model from events and clicks; empty is a calm picture. Changes
// look, never places: a layout has the same boxes at the same places with and
// without it (what is said about the selection is a card of its own: note.hpp).
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

// A reference that "make it die" would cut.
struct CutReference {
    support::FrameId frame;    // the call whose variable it is
    support::ObjectId holder;  // or the object that it is a part of
    support::ObjectId target;
};

struct Highlight {
    std::vector<CellChange> cells;
    std::vector<VariableChange> variables;
    std::vector<ItemChange> items;
    std::vector<support::ObjectId> born;     // objects and cells that are new
    std::vector<support::ObjectId> read;     // cells whose content was looked up
    std::vector<VariableChange> names_read;  // variables likewise; they have no old text
    support::FrameId returned;               // the call that just returned
    support::FrameId handles;                // the call of which an `except` has said yes
    support::ObjectId selected;              // a cell or object
    support::FrameId selected_frame;
    snapshot::RetentionPath path;     // why the selection is alive
    std::vector<CutReference> cuts;   // marked, while a cut is proposed
    bool only_strong_arrows = false;  // spotlight: leave out the quiet ones
};

}  // namespace outlive::scene
