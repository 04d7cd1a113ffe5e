#include "app/scene/event_highlight.hpp"

#include <algorithm>

namespace outlive::scene {

namespace {

using machine::Event;
using machine::EventKind;

std::string text_before(const Event& e) {
    return e.old_value.bound ? e.old_value.text : std::string();
}

template <class List, class Same>
bool has(const List& list, Same same) {
    return std::any_of(list.begin(), list.end(), same);
}

void add_cell(Highlight& h, const Event& e) {
    if (has(h.cells, [&](const CellChange& c) { return c.cell == e.cell; })) return;
    h.cells.push_back({e.cell, text_before(e)});
}

void add_variable(Highlight& h, const Event& e) {
    if (has(h.variables,
            [&](const VariableChange& v) { return v.frame == e.frame && v.name == e.name; }))
        return;
    h.variables.push_back({e.frame, e.name, text_before(e)});
}

void add_item(Highlight& h, const Event& e, const std::string& label) {
    if (has(h.items, [&](const ItemChange& i) { return i.object == e.object && i.label == label; }))
        return;
    h.items.push_back({e.object, label, text_before(e)});
}

// A global belongs to the module's card, whoever reads it.
void add_read(Highlight& h, const Event& e, const snapshot::Snapshot& after) {
    const bool global = e.scope == machine::NameScope::Global;
    if (e.scope == machine::NameScope::Builtin || (global && after.frames.empty())) return;
    const support::FrameId frame = global ? after.frames.front().id : e.frame;
    const auto same = [&](const VariableChange& v) { return v.frame == frame && v.name == e.name; };
    if (!has(h.names_read, same)) h.names_read.push_back({frame, e.name, {}});
}

}  // namespace

Highlight highlight_of(std::span<const Event> events, const snapshot::Snapshot& after) {
    Highlight h;
    for (const Event& e : events) {
        switch (e.kind) {
            case EventKind::CellWritten:
                add_cell(h, e);
                break;
            case EventKind::NameBound:
                add_variable(h, e);
                break;
            case EventKind::AttributeChanged:
                add_item(h, e, "." + e.name);
                break;
            case EventKind::ItemChanged:
                add_item(h, e, e.name);
                break;
            case EventKind::CellRead:
                if (!has(h.read, [&](support::ObjectId id) { return id == e.cell; }))
                    h.read.push_back(e.cell);
                break;
            case EventKind::NameRead:
                add_read(h, e, after);
                break;
            case EventKind::CellCreated:
                h.born.push_back(e.cell);
                break;
            case EventKind::ObjectCreated:
                h.born.push_back(e.object);
                break;
            case EventKind::FrameReturned:
                h.returned = e.frame;
                break;
            case EventKind::ExceptionMatched:
                h.handles = e.frame;
                break;
            default:
                break;
        }
    }
    const bool still_shown =
        has(after.scopes, [&](const snapshot::FrameView& f) { return f.id == h.returned; });
    if (!still_shown) h.returned = {};
    return h;
}

}  // namespace outlive::scene
