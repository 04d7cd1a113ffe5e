#include "app/narration/narration.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "app/narration/wording.hpp"

namespace outlive::narration {

namespace {

using machine::Event;
using machine::EventKind;
using snapshot::FrameView;

constexpr std::size_t most_sentences = 3;

class Narrator {
  public:
    explicit Narrator(const Moment& moment) : moment_(moment) {}

    Sentences tell() {
        if (moment_.events.empty()) {
            say(moment_.at_end ? "The program has ended." : "The program is ready to start.");
        }
        tell_arrival();
        for (const Event& e : moment_.events) {
            if (said_.size() < most_sentences && is_of_this_step(e)) tell_event(e);
        }
        if (said_.empty()) tell_reading();
        if (said_.empty()) say("Nothing changed.");
        if (moment_.at_end && !moment_.events.empty()) say("The program has ended.");
        return {fmt::format("{}", fmt::join(said_, " ")), next()};
    }

  private:
    void say(std::string sentence) { said_.push_back(std::move(sentence)); }

    [[nodiscard]] const FrameView* frame(support::FrameId id) const {
        for (const auto* list : {&moment_.state.frames, &moment_.state.scopes, &moment_.state.suspended}) {
            for (const FrameView& f : *list) {
                if (f.id == id) return &f;
            }
        }
        return nullptr;
    }

    // A step over a call contains the call's own events; only those of the
    // frame that stepped are told.
    [[nodiscard]] bool is_of_this_step(const Event& e) const {
        return e.frame == moment_.events.front().frame || e.frame == moment_.state.running;
    }

    // A frame that came or went is what the eye sees first.
    void tell_arrival() {
        for (auto e = moment_.events.rbegin(); e != moment_.events.rend(); ++e) {
            if (e->kind == EventKind::FrameEntered && e->frame == moment_.state.running) return tell_entry(*e);
            if (e->kind == EventKind::FrameResumed && e->frame == moment_.state.running) {
                return say(fmt::format("{} goes on where it was suspended.", call_name(*e)));
            }
            const bool left = e->kind == EventKind::FrameReturned || e->kind == EventKind::FrameUnwound ||
                              e->kind == EventKind::FrameSuspended;
            if (left && e->other_frame == moment_.state.running) return tell_departure(*e);
        }
    }

    [[nodiscard]] std::string call_name(const Event& e) const {
        const FrameView* f = frame(e.frame);
        return f != nullptr ? name_of_call(*f) : quoted(e.name);
    }

    void tell_entry(const Event& e) {
        const FrameView* f = frame(e.frame);
        if (f == nullptr) return;
        switch (f->kind) {
            case bytecode::CodeKind::Module: return say("The program starts; the module has a frame of its own.");
            case bytecode::CodeKind::Class:
                return say(fmt::format("The body of class {} begins to run; the names it binds become attributes.", quoted(f->name)));
            default: break;
        }
        const std::string from = f->caller_line == 0 ? "" : fmt::format("Line {} calls {}. ", f->caller_line, quoted(f->name));
        say(fmt::format("{}A new frame appears, {}{}.", from, name_of_call(*f), parameters(*f)));
        const std::string cells = owned_cells(*f);
        if (!cells.empty()) say(cells);
    }

    static std::string parameters(const FrameView& f) {
        std::vector<std::string> given;
        for (const auto& v : f.variables) {
            const bool bound = v.value.kind != snapshot::ValueView::Kind::Unbound;
            const bool parameter = v.role == snapshot::VariableRole::Parameter || v.role == snapshot::VariableRole::Cell;
            if (bound && parameter) given.push_back(fmt::format("{} = {}", v.name, v.value.text));
        }
        return given.empty() ? "" : fmt::format(", with {}", fmt::join(given, ", "));
    }

    static std::string owned_cells(const FrameView& f) {
        std::vector<std::string> names;
        for (const auto& v : f.variables) {
            if (v.role == snapshot::VariableRole::Cell) names.push_back(quoted(v.name));
        }
        if (names.empty()) return {};
        return fmt::format("Its {} in {} from the start, because an inner function uses {}.",
                           names.size() == 1 ? names[0] + " lives" : list_of(names) + " live",
                           names.size() == 1 ? "a cell" : "cells", names.size() == 1 ? "it" : "them");
    }

    void tell_departure(const Event& e) {
        const FrameView* ghost = frame(e.frame);
        const std::string name = ghost != nullptr ? name_of_call(*ghost) : "The call of " + quoted(e.name);
        if (e.kind == EventKind::FrameUnwound) {
            say(fmt::format("{} leaves {}: it handles no such exception, and its frame goes.", e.value.text, name));
        } else if (e.kind == EventKind::FrameSuspended) {
            return say(fmt::format("{} yields {} and is suspended; its frame waits, with all its variables.", name, e.value.text));
        } else {
            say(fmt::format("{} returns {} and its frame leaves the stack.", name, e.value.bound ? e.value.text : "None"));
        }
        if (ghost != nullptr && ghost->state == snapshot::FrameState::Returned) tell_survivors(*ghost);
    }

    void tell_survivors(const FrameView& ghost) {
        std::vector<std::string> cells, holders;
        for (const auto& v : ghost.variables) {
            cells.push_back(quoted(v.name));
            for (std::string& holder : holders_of(moment_.state, v.cell)) {
                if (std::find(holders.begin(), holders.end(), holder) == holders.end()) holders.push_back(std::move(holder));
            }
        }
        if (cells.empty()) return;
        say(fmt::format("Its {} {}{}.", cells.size() == 1 ? "cell" : "cells", list_of(cells),
                        cells.size() == 1 ? " stays" : " stay") );
        if (!holders.empty()) {
            said_.back().pop_back();
            said_.back() += fmt::format(", because {} {} {}.", list_of(holders), holders.size() == 1 ? "keeps" : "keep",
                                        cells.size() == 1 ? "it" : "them");
        }
    }

    void tell_event(const Event& e) {
        switch (e.kind) {
            case EventKind::CellWritten: return tell_cell_write(e);
            case EventKind::NameBound: return tell_binding(e);
            case EventKind::NameUnbound: return say(fmt::format("The name {} is gone{}.", quoted(e.name), ended(e)));
            case EventKind::AttributeChanged: return tell_part(e, fmt::format("attribute {}", quoted(e.name)));
            case EventKind::ItemChanged: return tell_part(e, fmt::format("item {}", e.name));
            case EventKind::TextPrinted: return tell_print(e);
            case EventKind::ExceptionRaised: return say(fmt::format("{} is raised.", e.value.text));
            case EventKind::ExceptionCaught: return say(fmt::format("{} is caught here.", e.value.text));
            case EventKind::Imported: return say(fmt::format("Module {} is imported.", quoted(e.name)));
            default: return;
        }
    }

    static std::string ended(const Event& e) { return e.old_value.bound ? fmt::format("; it was {}", e.old_value.text) : ""; }

    static std::string change(const Event& e) {
        if (!e.value.bound) return "becomes empty";
        if (!e.old_value.bound) return fmt::format("gets its first value, {}", e.value.text);
        if (e.old_value.text == e.value.text) return fmt::format("is bound to {} again", e.value.text);
        return fmt::format("changes from {} to {}", e.old_value.text, e.value.text);
    }

    void tell_cell_write(const Event& e) {
        if (e.scope != machine::NameScope::Free) {
            return say(fmt::format("{} {}; it lives in a cell of this call.", quoted(e.name), change(e)));
        }
        say(fmt::format("{} is not a variable of this call.", quoted(e.name)));
        const std::string what = !e.value.bound          ? "empties it"
                                 : !e.old_value.bound    ? fmt::format("puts {} into it", e.value.text)
                                                         : fmt::format("changes {} to {}", e.old_value.text, e.value.text);
        say(fmt::format("{} reaches the cell that it kept from {} and {}.", running_name(), owner_text(e.other_frame), what));
    }

    [[nodiscard]] std::string running_name() const {
        const FrameView* f = frame(moment_.events.front().frame);
        return f != nullptr ? quoted(f->name) : "It";
    }

    [[nodiscard]] std::string owner_text(support::FrameId owner) const {
        const FrameView* f = frame(owner);
        if (f == nullptr) return "its enclosing call";
        std::string text = name_of_call(*f);
        if (f->state == snapshot::FrameState::Returned && moment_.returned_ago) {
            if (const auto ago = moment_.returned_ago(owner)) {
                text += fmt::format(", which returned {} step{} ago,", *ago, *ago == 1 ? "" : "s");
            }
        }
        return text;
    }

    void tell_binding(const Event& e) {
        if (e.value.text.starts_with("ƒ ") && !e.old_value.bound) {
            return say(fmt::format("{} now names the function {}{}.", quoted(e.name), e.value.text, kept_cells(e.value.object)));
        }
        say(fmt::format("{} {}.", quoted(e.name), change(e)));
    }

    // ", which keeps the cell `count` of `counter #1`"
    [[nodiscard]] std::string kept_cells(support::ObjectId function) const {
        std::vector<std::string> cells;
        for (const auto& object : moment_.state.objects) {
            if (object.id != function) continue;
            for (const auto& edge : object.edges) {
                if (edge.cell) cells.push_back(quoted(edge.label));
            }
        }
        if (cells.empty()) return {};
        return fmt::format(", which keeps the {} {}", cells.size() == 1 ? "cell" : "cells", list_of(cells));
    }

    void tell_part(const Event& e, const std::string& part) { say(fmt::format("The {} {}.", part, change(e))); }

    void tell_print(const Event& e) {
        std::string text = e.value.text;
        while (!text.empty() && text.back() == '\n') text.pop_back();
        if (text.empty()) return;
        if (printed_) return;
        printed_ = true;
        say(fmt::format("It prints {}.", shortened(text, 60)));
    }

    // A step that changed nothing: what it looked at.
    void tell_reading() {
        for (const Event& e : moment_.events) {
            if (!is_of_this_step(e) || e.kind != EventKind::CellRead || e.scope != machine::NameScope::Free) continue;
            return say(fmt::format("{} is read from the cell kept from {}: {}.", quoted(e.name), owner_text(e.other_frame), e.value.text));
        }
        for (auto e = moment_.events.rbegin(); e != moment_.events.rend(); ++e) {
            if (is_of_this_step(*e) && e->kind == EventKind::ValueComputed && e->value.bound) {
                return say(fmt::format("{} gives {}.", shortened(std::string(moment_.source.text(e->span)), 40), e->value.text));
            }
        }
    }

    [[nodiscard]] std::string next() const {
        if (moment_.at_end || moment_.state.next_line == 0) return {};
        std::string text(moment_.source.line(moment_.state.next_line));
        text.erase(0, text.find_first_not_of(" \t") == std::string::npos ? 0 : text.find_first_not_of(" \t"));
        std::string result;
        for (const Event& e : moment_.next_events) {
            const bool returns = e.kind == EventKind::FrameReturned && e.frame == moment_.state.running;
            if (returns && e.value.bound && moment_.state.frames.size() > 1) {
                result = fmt::format(" → {}", e.value.text);
            }
        }
        return fmt::format("Next: line {}, {}{}", moment_.state.next_line, shortened(text, 60), result);
    }

    const Moment& moment_;
    std::vector<std::string> said_;
    bool printed_ = false;
};

}  // namespace

Sentences narrate(const Moment& moment) { return Narrator(moment).tell(); }

}  // namespace outlive::narration
