// Frames that come and go.
#include <fmt/format.h>

#include <algorithm>

#include "app/narration/narrator.hpp"
#include "app/narration/wording.hpp"

namespace outlive::narration {

using bytecode::CodeKind;
using machine::EventKind;
using snapshot::VariableRole;

namespace {

bool is_bound(const snapshot::VariableView& v) {
    return v.value.kind != snapshot::ValueView::Kind::Unbound;
}

bool is_own(const snapshot::VariableView& v) {
    return v.role == VariableRole::Parameter || v.role == VariableRole::Local ||
           v.role == VariableRole::Cell;
}

std::vector<std::string> names_of(const snapshot::FrameView& f, VariableRole role) {
    std::vector<std::string> names;
    for (const auto& v : f.variables) {
        if (v.role == role) names.push_back(v.name);
    }
    return names;
}

}  // namespace

// An entry is followed by the binding of its arguments; when its suspension
// follows at once, the call only made a generator.
void Narrator::tell_entry(std::size_t& i) {
    const Event& entry = moment_.events[i];
    std::vector<std::string> given;
    std::size_t k = i + 1;
    for (; k < moment_.events.size(); ++k) {
        const Event& e = moment_.events[k];
        const bool arrives = e.kind == EventKind::ObjectCreated && e.step == entry.step;
        if (e.kind == EventKind::CellCreated || arrives ||
            (e.kind == EventKind::CellWritten && e.frame == entry.frame && e.step == entry.step))
            continue;
        if (e.kind != EventKind::NameBound || e.frame != entry.frame || e.step != entry.step) break;
        if (!e.name.starts_with('.')) given.push_back(fmt::format("{} = {}", e.name, e.value.text));
    }
    i = k - 1;
    const std::string arguments = given.empty() ? "" : " with " + list_of(given);
    const bool suspended = k < moment_.events.size() &&
                           moment_.events[k].kind == EventKind::FrameSuspended &&
                           moment_.events[k].frame == entry.frame;
    if (!suspended) return tell_function_entry(entry, arguments);
    i = k;
    if (entry.name == "<genexpr>") return say("A generator is made; nothing of it runs yet.");
    say(fmt::format("Calling {}{} makes a {}; nothing of its body runs yet.", quoted(entry.name),
                    arguments, is_async(entry.name) ? "coroutine" : "generator"));
}

bool Narrator::is_async(std::string_view function) const {
    const std::string definition = fmt::format("async def {}(", function);
    return moment_.source.text().find(definition) != std::string_view::npos;
}

// A generator's frame: for the first time, or again with what it was sent.
void Narrator::tell_resumption(const Event& e) {
    if (const Event* thrown = thrown_into(e))
        return say(fmt::format("{} is raised in {}, where it was suspended.", thrown->value.text,
                               call_name(e)));
    if (!e.value.bound) return say(fmt::format("{} starts to run.", call_name(e)));
    const bool sent = e.value.text != "None";
    say(fmt::format("{} goes on where it was suspended{}.", call_name(e),
                    sent ? " and gets " + in_words(e.value) : ""));
}

// The exception that came with the resumption, of throw() and close(): one that
// nothing in the call has raised.
const machine::Event* Narrator::thrown_into(const Event& resumption) const {
    for (const Event* e = &resumption + 1; e < moment_.events.data() + moment_.events.size(); ++e) {
        if (e->frame != resumption.frame) continue;
        const bool comes =
            e->kind == EventKind::ExceptionCaught || e->kind == EventKind::FrameUnwound;
        return comes ? e : nullptr;
    }
    return nullptr;
}

void Narrator::tell_function_entry(const Event& entry, const std::string& given) {
    const FrameView* f = frame(entry.frame);
    if (f != nullptr && f->kind == CodeKind::Class) {
        return say(
            fmt::format("The body of class {} begins to run; the names that it binds become "
                        "attributes of the class.",
                        quoted(f->name)));
    }
    const std::uint32_t line = f != nullptr && f->caller_line != 0 ? f->caller_line : entry.line;
    const std::string from = line == 0 ? "A call of" : fmt::format("Line {} calls", line);
    if (f == nullptr) return say(fmt::format("{} {}{}.", from, quoted(entry.name), given));
    const std::string numbered = f->numbered ? fmt::format(", {},", name_of_call(*f)) : "";
    say(fmt::format("{} {}{}: a new frame{} goes onto the stack.", from, quoted(f->name), given,
                    numbered));
    const std::vector<std::string> cells = names_of(*f, VariableRole::Cell);
    if (cells.empty()) return tell_reachable(*f);
    const bool one = cells.size() == 1;
    say(fmt::format("Its {} in {}, because an inner function uses {}.",
                    quoted_list(cells) + (one ? " lives" : " live"), one ? "a cell" : "cells",
                    one ? "it" : "them"));
}

// What it was not given, but kept from the scope it was made in.
void Narrator::tell_reachable(const FrameView& f) {
    std::vector<std::string> names;
    FrameId owner;
    for (const auto& v : f.variables) {
        if (v.role != VariableRole::Free) continue;
        const auto cell = std::ranges::find(moment_.state.cells, v.cell, &snapshot::CellView::id);
        if (cell == moment_.state.cells.end() || (owner && cell->owner != owner)) continue;
        owner = cell->owner;
        names.push_back(v.name);
    }
    const FrameView* enclosing = frame(owner);
    if (names.empty() || enclosing == nullptr) return;
    const bool has_own =
        std::ranges::any_of(f.variables, [](const auto& v) { return is_own(v) && is_bound(v); });
    say(fmt::format("It {}reaches {}, in the {} that it kept from {}.", has_own ? "also " : "",
                    quoted_list(names), plural("cell", names.size()), name_of_call(*enclosing)));
}

void Narrator::tell_return(const Event& e) {
    const FrameView* f = frame_before(e.frame);
    const bool explicitly = text(e).starts_with("return") || e.name == "<lambda>";
    if (said_.empty() && !explicitly) tell_last_test();
    if (e.name == "<module>" || (f != nullptr && f->kind == CodeKind::Module)) return;
    if (f != nullptr && f->kind == CodeKind::Class) {
        return say(fmt::format("The body of class {} has come to its end.", quoted(f->name)));
    }
    if (f != nullptr && f->generator) {
        const bool gives = e.value.bound && e.value.text != "None";
        return say(fmt::format("{} has come to its end{}, so the {} is finished.", name_of_call(*f),
                               gives ? " with " + in_words(e.value) : "",
                               is_async(f->name) ? "coroutine" : "generator"));
    }
    tell_function_return(e, f);
}

void Narrator::tell_function_return(const Event& e, const FrameView* f) {
    const std::string name = f != nullptr ? name_of_call(*f) : "The call of " + quoted(e.name);
    const bool explicitly = text(e).starts_with("return") || e.name == "<lambda>";
    const std::string result = e.value.bound ? in_words(e.value) : "None";
    const std::string returns =
        explicitly ? fmt::format("{} returns {}", name, result)
                   : fmt::format("{} comes to its end and returns {}", name, result);
    const FrameView* ghost = frame(e.frame);
    const bool outlived = ghost != nullptr && ghost->state == snapshot::FrameState::Returned;
    if (outlived) {
        say(returns + ".");
        if (tell_survivors(*ghost)) return;
        said_.pop_back();
    }
    if (std::string staying = staying_cells(f); !staying.empty()) {
        say(returns + ".");
        return say(std::move(staying));
    }
    if (const std::string kept = kept_variables(f); !kept.empty()) return say(returns + kept);
    const std::string with = gone_with(f);
    say(fmt::format("{}{} its frame goes{}.", returns,
                    !with.empty() ? ";"
                    : explicitly  ? " and"
                                  : ", and",
                    with));
}

bool Narrator::is_freed(ObjectId cell) const {
    return std::ranges::any_of(moment_.events, [&](const Event& e) {
        return e.kind == EventKind::ObjectFreed && e.cell == cell;
    });
}

std::string Narrator::gone_with(const FrameView* f) const {
    if (f == nullptr) return {};
    std::vector<std::string> names;
    for (const auto& v : f->variables) {
        if (is_own(v) && is_bound(v) && (!v.cell || is_freed(v.cell))) names.push_back(v.name);
    }
    if (names.empty()) return {};
    if (names.size() > 4) return ", and its variables with it";
    return fmt::format(", and its {} {} with it", plural("variable", names.size()),
                       quoted_list(names));
}

// Cells that live on though the picture shows no holder: where it leaves nothing
// out, they hold each other.
std::string Narrator::staying_cells(const FrameView* f) const {
    if (f == nullptr) return {};
    std::vector<std::string> names;
    for (const auto& v : f->variables) {
        if (v.role == VariableRole::Cell && v.cell && !is_freed(v.cell)) names.push_back(v.name);
    }
    if (names.empty()) return {};
    const bool one = names.size() == 1;
    const bool all_shown = moment_.state.hidden_objects == 0;
    const std::string why =
        all_shown ? fmt::format(" in a circle of references: only the collector can free {}",
                                one ? "it" : "them")
                  : fmt::format(": something still holds {}", one ? "it" : "them");
    return fmt::format("Its frame goes, but its {} {} {}{}.", plural("cell", names.size()),
                       quoted_list(names), one ? "stays" : "stay", why);
}

// A traceback refers to the frames that its exception was in. Ends a sentence.
std::string Narrator::kept_variables(const FrameView* f) const {
    if (f == nullptr) return {};
    const auto& objects = moment_.state.objects;
    const auto kept = std::ranges::find(objects, f->id, &snapshot::ObjectView::kept);
    if (kept == objects.end()) return {};
    std::vector<std::string> names;
    for (const auto& edge : kept->edges) names.push_back(edge.label);
    if (names.empty()) return {};
    if (names.size() > 4) names.clear();
    const std::string named = names.empty() ? "" : " " + quoted_list(names);
    return fmt::format("; its frame goes, but its {}{} {}: the traceback of an exception keeps {}.",
                       plural("variable", names.empty() ? 2 : names.size()), named,
                       names.size() == 1 ? "stays" : "stay", names.size() == 1 ? "it" : "them");
}

bool Narrator::tell_survivors(const FrameView& ghost) {
    std::vector<std::string> cells;
    std::vector<ObjectId> ids;
    for (const auto& v : ghost.variables) {
        if (v.role != VariableRole::Cell) continue;
        cells.push_back(v.name);
        ids.push_back(v.cell);
    }
    if (cells.empty()) return false;
    const bool one = cells.size() == 1;
    const std::string keepers = keepers_of(moment_.state, ids);
    const std::string why = keepers.empty()
                                ? fmt::format(": something still holds {}", one ? "it" : "them")
                                : fmt::format(", because {} {}", keepers, one ? "it" : "them");
    say(fmt::format("Its frame goes, but its {} {} {}{}.", plural("cell", cells.size()),
                    quoted_list(cells), one ? "stays" : "stay", why));
    return true;
}

// An exception may leave several frames in one step.
void Narrator::tell_unwinding(std::size_t& i) {
    std::vector<std::string> names;
    const std::string exception = moment_.events[i].value.text;
    const bool named = has(EventKind::ExceptionRaised);
    bool module = false;
    for (; i < moment_.events.size(); ++i) {
        const Event& e = moment_.events[i];
        if (e.kind == EventKind::ObjectFreed || e.kind == EventKind::TextPrinted) continue;
        if (e.kind != EventKind::FrameUnwound) break;
        const FrameView* f = frame_before(e.frame);
        module = module || e.name == "<module>" || (f != nullptr && f->kind == CodeKind::Module);
        if (module) continue;
        names.push_back(f != nullptr ? name_of_call(*f) : quoted(e.name));
    }
    --i;
    const std::string what = named ? "It" : exception;
    if (!names.empty()) {
        const bool one = names.size() == 1;
        say(fmt::format("{} leaves {}, which {} not catch it; {}.", what, list_of_calls(names),
                        one ? "does" : "do", one ? "its frame goes" : "their frames go"));
    }
    if (module)
        say(fmt::format("Nothing catches {}: the program ends with a traceback.",
                        names.empty() && !named ? exception : "it"));
}

// A handler was found in this frame; the `except` lines are asked one by one. Where
// nothing is handled any more and no clause has said yes, a `with` has.
void Narrator::tell_caught(const Event& e) {
    const bool handled = moment_.state.handled_exception.kind != snapshot::ValueView::Kind::Unbound;
    if (e.frame == moment_.state.running && !handled && &e == last_of_exceptions())
        return say("The context manager of `with` suppresses it: the program goes on.");
    if (e.frame != moment_.state.running ||
        keyword_of(line_text(moment_.state.next_line)) != "except")
        return;
    say(fmt::format("The {} in line {} is asked whether it handles that.", quoted("except"),
                    moment_.state.next_line));
}

const machine::Event* Narrator::last_of_exceptions() const {
    for (auto e = moment_.events.rbegin(); e != moment_.events.rend(); ++e) {
        if (e->kind == EventKind::ExceptionRaised || e->kind == EventKind::ExceptionCaught ||
            e->kind == EventKind::ExceptionMatched || e->kind == EventKind::FrameUnwound)
            return &*e;
    }
    return nullptr;
}

// Where the clause also names the exception, that tells of both.
void Narrator::tell_match(const Event& e) {
    const bool named = std::ranges::any_of(moment_.events, [&](const Event& other) {
        return other.kind == EventKind::NameBound && other.line == e.line;
    });
    if (!named) say(fmt::format("The {} in line {} handles it.", quoted("except"), e.line));
}

std::string Narrator::owner_text(FrameId owner) const {
    const FrameView* f = frame(owner);
    if (f == nullptr) return "its enclosing call";
    std::string text = name_of_call(*f);
    if (f->state != snapshot::FrameState::Returned || !moment_.returned_ago) return text;
    if (const auto ago = moment_.returned_ago(owner); ago && *ago > 0) {
        text += fmt::format(", {} {} {} ago,",
                            f->kind == CodeKind::Class ? "whose body ended" : "which returned",
                            *ago, plural("step", *ago));
    }
    return text;
}

}  // namespace outlive::narration
