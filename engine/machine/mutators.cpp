#include "engine/machine/mutators.hpp"

#include <fmt/format.h>

#include "engine/machine/inspection.hpp"

namespace outlive::machine {

namespace {

Event change_of(Machine& m, EventKind kind, const Object& object, std::string name, Value old,
                Value now) {
    Event event;
    event.kind = kind;
    event.object = object.id();
    event.name = std::move(name);
    event.old_value = describe(m, old);
    event.value = describe(m, now);
    return event;
}

}  // namespace

void report_item_changed(Machine& m, Object& container, Value key, Value old, Value now) {
    if (m.events == nullptr) return;
    std::string name = fmt::format("[{}]", brief_text(m, key, 30));
    m.events->event(change_of(m, EventKind::ItemChanged, container, std::move(name), old, now));
}

void report_attribute_changed(Machine& m, Object& object, Str& name, Value old, Value now) {
    if (m.events == nullptr) return;
    m.events->event(change_of(m, EventKind::AttributeChanged, object, to_utf8(name), old, now));
}

void report_name_bound(Machine& m, Str& name, Value old, Value now) {
    if (m.events == nullptr) return;
    Event event;
    event.kind = EventKind::NameBound;
    event.name = to_utf8(name);
    event.scope = NameScope::Global;
    event.old_value = describe(m, old);
    event.value = describe(m, now);
    m.events->event(std::move(event));
}

void report_cell_written(Machine& m, const Cell& cell, Value old, Value now) {
    if (m.events == nullptr) return;
    const bool named = cell.owner != 0;
    Event event =
        change_of(m, EventKind::CellWritten, cell.head,
                  named ? m.code(cell.code).slots[cell.slot].name : "cell_contents", old, now);
    event.cell = cell.head.id();
    event.other_frame = support::FrameId{cell.owner};
    event.scope = NameScope::Free;
    m.events->event(std::move(event));
}

EventValue describe(Machine& m, Value v, std::size_t most_characters) {
    EventValue result;
    if (v.is_unbound() || v.is_answer()) return result;
    result.bound = true;
    result.text = brief_text(m, v, most_characters);
    result.type_name = m.type_name(v);
    if (v.is_object() && !is_drawn_inline(m, v)) result.object = m.heap().object(v)->id();
    return result;
}

}  // namespace outlive::machine
