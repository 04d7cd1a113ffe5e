// Names, cells and parts of objects that get new values.
#include <fmt/format.h>

#include <algorithm>

#include "app/narration/narrator.hpp"
#include "app/narration/wording.hpp"

namespace outlive::narration {

using machine::EventKind;
using machine::NameScope;

namespace {

using machine::Event;

std::string change(const Event& e) {
    if (!e.value.bound) return "becomes empty";
    if (!e.old_value.bound) return fmt::format("is now {}", in_words(e.value));
    if (e.old_value.text != e.value.text)
        return fmt::format("changes from {} to {}", in_words(e.old_value), in_words(e.value));
    if (e.value.object && e.value.object != e.old_value.object)
        return fmt::format("is now another object, {}", in_words(e.value));
    return fmt::format("is bound to {} again", in_words(e.value));
}

}  // namespace

// Names that the machine binds for itself: a class body's own, the end of an
// `except … as e`, a comprehension's variables, which are gone again.
bool Narrator::is_bookkeeping(const Event& e) const {
    if (e.span.begin == e.span.end || e.name.starts_with('.')) return true;
    if (ends_handler(e)) return true;
    const auto ends_comprehension = [&](const Event& other) {
        return other.kind == EventKind::NameUnbound && other.name == e.name &&
               other.frame == e.frame && &other > &e && other.scope == e.scope &&
               other.span.begin < other.span.end &&
               std::string_view("[({").find(text(other)[0]) != std::string_view::npos;
    };
    const bool of_next = !moment_.next_events.empty() && &e >= moment_.next_events.data() &&
                         &e < moment_.next_events.data() + moment_.next_events.size();
    return std::ranges::any_of(of_next ? moment_.next_events : moment_.events, ends_comprehension);
}

// At the end of a handler its name becomes None and goes, both at one place.
bool Narrator::ends_handler(const Event& e) const {
    const auto is_change = [](const Event& change) {
        return change.kind == EventKind::NameBound || change.kind == EventKind::CellWritten ||
               change.kind == EventKind::NameUnbound;
    };
    const auto is_none = [](const Event& change) {
        return change.value.bound && change.value.text == "None";
    };
    const auto completes = [&](const Event& other) {
        return &other != &e && is_change(other) && other.name == e.name && other.frame == e.frame &&
               other.span.begin == e.span.begin && other.span.end == e.span.end &&
               (e.value.bound ? !other.value.bound : is_none(other));
    };
    if (!is_change(e) || (e.value.bound && !is_none(e))) return false;
    return std::ranges::any_of(moment_.events, completes) ||
           std::ranges::any_of(moment_.next_events, completes);
}

// The values that the step took out of other calls' cells, unless it also
// writes them: then the write tells of both.
void Narrator::tell_free_reads() {
    std::vector<const Event*> reads;
    for (const Event& e : moment_.events) {
        if (e.kind != EventKind::CellRead || e.scope != NameScope::Free || e.frame != origin_)
            continue;
        const bool known =
            std::ranges::any_of(moment_.events,
                                [&](const Event& other) {
                                    return other.kind == EventKind::CellWritten &&
                                           other.cell == e.cell;
                                }) ||
            std::ranges::any_of(reads, [&](const Event* r) { return r->cell == e.cell; });
        const bool same_owner = reads.empty() || reads.front()->other_frame == e.other_frame;
        if (!known && same_owner && e.value.bound && !e.name.starts_with('.')) reads.push_back(&e);
    }
    if (reads.empty()) return;
    if (!reads.front()->other_frame)
        return say(fmt::format("A cell that no call made is read: it holds {}.",
                               in_words(reads.front()->value)));
    const std::string owner = owner_text(reads.front()->other_frame);
    if (reads.size() == 1 && reads[0]->name == "__class__" && text(*reads[0]).starts_with("super"))
        return say(fmt::format("{} takes {} from the cell {}, which the body of that class left.",
                               quoted("super()"), in_words(reads[0]->value), quoted("__class__")));
    if (reads.size() == 1) {
        std::string sentence =
            fmt::format("{} is read from the cell kept from {}", quoted(reads[0]->name), owner);
        if (sentence.ends_with(',')) sentence.pop_back();
        return say(fmt::format("{}: it holds {}.", sentence, in_words(reads[0]->value)));
    }
    std::vector<std::string> names;
    for (const Event* e : reads)
        names.push_back(fmt::format("{} ({})", quoted(e->name), in_words(e->value)));
    std::string sentence =
        fmt::format("{} are read from the cells kept from {}", list_of(names), owner);
    if (sentence.ends_with(',')) sentence.pop_back();
    say(sentence + ".");
}

void Narrator::tell_cell_write(const Event& e) {
    if (e.scope != NameScope::Free) {
        if (is_bookkeeping(e)) return;
        if (const std::string cells = kept_cells(e.value.object); e.value.bound && !cells.empty())
            return tell_new_function(e);
        if (!e.value.bound)
            return say(
                fmt::format("{} is deleted: its cell stays, with nothing in it.", quoted(e.name)));
        return say(
            fmt::format("{} {}; it lives in a cell of this call.", quoted(e.name), change(e)));
    }
    const FrameView* f = frame(e.frame);
    const bool keeps = f == nullptr || std::ranges::any_of(f->variables, [&](const auto& v) {
                           return v.cell == e.cell;
                       });
    if (!keeps) {  // cell.cell_contents = …
        const FrameView* owner = frame(e.other_frame);
        const std::string whose = owner == nullptr ? "" : " of " + name_of_call(*owner);
        const std::string which =
            e.other_frame ? "the cell " + quoted(e.name) + whose : "a cell that no call made";
        return say(fmt::format("From outside, the content of {} {}.", which, change(e)));
    }
    const std::string who = f != nullptr ? quoted(f->name) : "It";
    const std::string what =
        !e.value.bound       ? "empties it"
        : !e.old_value.bound ? fmt::format("puts {} into it", in_words(e.value))
        : e.old_value.text == e.value.text && e.old_value.object == e.value.object
            ? fmt::format("puts {} into it again", in_words(e.value))
            : fmt::format("changes {} to {}", in_words(e.old_value), in_words(e.value));
    say(fmt::format("{} is not a variable of this call.", quoted(e.name)));
    say(fmt::format("{} reaches the cell that it kept from {} and {}.", who,
                    owner_text(e.other_frame), what));
}

void Narrator::tell_binding(const Event& e) {
    if (is_bookkeeping(e)) return;
    const std::string_view keyword = keyword_of(line_text(e.line));
    const std::string name = quoted(e.name);
    const bool told = std::ranges::any_of(moment_.events, [&](const Event& other) {
        return other.kind == EventKind::Imported && other.name == e.name;
    });
    if (told && keyword == "import") return;
    if (e.value.text.starts_with("module ") && keyword == "import")
        return say(fmt::format("{} now names the {}.", name, e.value.text));
    if (keyword == "from") return say(fmt::format("{} is imported: {}.", name, in_words(e.value)));
    const bool next_item = said_.empty() || !said_.back().sentence.starts_with("The loop takes");
    if (keyword == "for" && next_item && text(e) == e.name)
        return say(
            fmt::format("The loop takes its next item: {} is now {}.", name, in_words(e.value)));
    if (keyword == "except")
        return say(fmt::format("The exception is handled here; {} names it.", name));
    if (e.value.text.starts_with("ƒ ")) return tell_new_function(e);
    if (keyword == "class" && e.value.text == "class " + e.name)
        return say(fmt::format("{} now names the class.", name));
    const std::string same = same_as(e);
    const bool is_class = e.value.text.starts_with("class ");
    if (!same.empty())
        return say(fmt::format("{} now refers to the same {} as {}: {}.", name,
                               is_class ? "class" : e.value.type_name, same, in_words(e.value)));
    const FrameView* f = frame(e.frame);
    const bool global =
        e.scope == NameScope::Global && f != nullptr && f->kind == bytecode::CodeKind::Function;
    say(fmt::format("{}{} {}.", global ? "The module's " : "", name, change(e)));
}

// A name for a function: made by this very step, or one that was there.
void Narrator::tell_new_function(const Event& e) {
    const bool made = is_made(e.value.object);
    const std::string cells = kept_cells(e.value.object);
    const std::string name = quoted(e.name);
    const bool own = e.value.text == "ƒ " + e.name;
    if (!made || !own) {
        return say(fmt::format("{} now names {}{}{}.", name, made ? "a new function, " : "",
                               e.value.text, cells.empty() ? "" : ", which keeps " + cells));
    }
    say(fmt::format("{} makes the function {}; its body does not run yet.", quoted("def"), name));
    if (!cells.empty()) say(fmt::format("The function keeps {}.", cells));
}

// "A new function, ƒ <lambda>, which keeps the cell `i` of `make`,"; other values in words.
std::string Narrator::with_cells(const machine::EventValue& value) const {
    if (!value.text.starts_with("ƒ ") || !is_made(value.object)) return in_words(value);
    const std::string cells = kept_cells(value.object);
    return fmt::format("A new function, {},{}", value.text,
                       cells.empty() ? "" : fmt::format(" which keeps {},", cells));
}

bool Narrator::is_made(ObjectId object) const {
    return object && std::ranges::any_of(moment_.events, [object](const Event& other) {
               return other.kind == EventKind::ObjectCreated && other.object == object;
           });
}

// "the cells `a` and `b` of `counter #1`"
std::string Narrator::kept_cells(ObjectId function) const {
    const auto object =
        std::ranges::find(moment_.state.objects, function, &snapshot::ObjectView::id);
    if (!function || object == moment_.state.objects.end()) return {};
    std::vector<std::string> names;
    std::string owner;
    for (const auto& edge : object->edges) {
        if (!edge.cell) continue;
        names.push_back(edge.label);
        const auto cell =
            std::ranges::find(moment_.state.cells, edge.cell, &snapshot::CellView::id);
        const FrameView* f = cell == moment_.state.cells.end() ? nullptr : frame(cell->owner);
        const std::string whose = f == nullptr ? "" : " of " + name_of_call(*f);
        owner = names.size() == 1 || owner == whose ? whose : " of the calls around it";
    }
    if (names.empty()) return {};
    return fmt::format("the {} {}{}", plural("cell", names.size()), quoted_list(names), owner);
}

// Another name of the running call or the module for the same box.
std::string Narrator::same_as(const Event& e) const {
    if (!e.value.object || is_made(e.value.object) ||
        (e.old_value.bound && e.old_value.object == e.value.object))
        return {};
    for (const FrameView& f : moment_.state.frames) {
        if (f.id != e.frame && f.kind != bytecode::CodeKind::Module) continue;
        for (const auto& v : f.variables) {
            if (v.value.object == e.value.object && v.name != e.name) return quoted(v.name);
        }
    }
    return {};
}

void Narrator::tell_unbinding(const Event& e) {
    const bool comprehension = e.span.begin == e.span.end ||
                               std::string_view("[({").find(text(e)[0]) != std::string_view::npos;
    if (comprehension) return;
    if (ends_handler(e))
        return say(fmt::format("The {} is over, so {} is gone.", quoted("except"), quoted(e.name)));
    say(fmt::format("{} removes the name {}.", quoted("del"), quoted(e.name)));
}

void Narrator::tell_attribute(const Event& e) {
    const std::string written = shortened(std::string(text(e)), 40);
    const bool by_dot = text(e).ends_with("." + e.name) && text(e).size() <= 40;
    const std::string type = type_of(e.object);
    const std::string what = by_dot ? quoted(written)
                                    : fmt::format("The attribute {}{}", quoted(e.name),
                                                  type.empty() ? "" : " of the " + type);
    say(e.value.bound ? fmt::format("{} {}.", what, change(e))
                      : fmt::format("{} is removed.", what));
}

std::string Narrator::type_of(ObjectId object) const {
    for (const snapshot::Snapshot* state : {&moment_.state, moment_.before}) {
        if (state == nullptr) continue;
        const auto found = std::ranges::find(state->objects, object, &snapshot::ObjectView::id);
        if (found != state->objects.end()) return found->type_name;
    }
    return {};
}

// `amount: float = 0` puts what stands behind the colon into a dict of the class.
bool Narrator::tell_annotation(const Event& e) {
    const std::string_view statement = from_line(e.line);
    if (e.name.size() < 4 || !e.name.starts_with("['")) return false;
    const std::string_view name = std::string_view(e.name).substr(2, e.name.size() - 4);
    if (!statement.starts_with(std::string(name) + ":")) return false;
    const std::string annotation = in_one_line(up_to_assignment(statement.substr(name.size() + 1)));
    say(fmt::format("{} is annotated with {}.", quoted(name), quoted(shortened(annotation, 40))));
    return true;
}

// What happens to all items at once has no key.
std::string Narrator::change_of_all(const Event& e, const std::string& place) {
    if (e.value.bound && e.old_value.bound)
        return fmt::format("The items of {} are put into another order.", place);
    if (e.value.bound)
        return fmt::format("The items of {} come into {}.", in_words(e.value), place);
    return e.old_value.bound ? fmt::format("All items are taken out of {}.", place)
                             : fmt::format("The content of {} changes.", place);
}

// One call may change many items (extend, sort): the first is told, the rest counted.
bool Narrator::is_target(const Event& e) const {
    if (!text(e).ends_with(']')) return false;
    const std::string_view after = trimmed(moment_.source.text().substr(e.span.end));
    return after.starts_with('=') && !after.starts_with("==");
}

void Narrator::tell_item(std::size_t& i) {
    const Event& e = moment_.events[i];
    // A display or comprehension that is being made does not change; what stands
    // left of `=` does, as an instance's first item by way of its __dict__.
    const bool display = text(e).starts_with('{') || text(e).starts_with('[');
    if ((is_made(e.object) || display) && !is_target(e)) return;
    std::size_t more = 0;
    while (i + 1 < moment_.events.size() && moment_.events[i + 1].kind == EventKind::ItemChanged &&
           moment_.events[i + 1].object == e.object) {
        ++i;
        ++more;
    }
    const std::string type = type_of(e.object);
    if (tell_annotation(e)) return;
    // What the picture does not show has no name: the place says enough.
    const std::string place = "the " + type;
    const std::string to = type.empty() ? "" : " to " + place;
    const std::string out_of = type.empty() ? "" : " of " + place;
    if (e.name == "[None]" && !type.empty() && !type.ends_with("dict"))
        return say(change_of_all(e, place));
    const bool direct = text(e).ends_with("]") && text(e).size() <= 40 &&
                        text(e).find("= ") == std::string_view::npos;
    // Of very many, not all have been looked at.
    constexpr std::size_t countable = 99;
    const std::string number = more < countable ? std::to_string(more) : "many";
    const std::string rest = more == 0 ? ""
                                       : fmt::format(" ({} more {} too)", number,
                                                     more == 1 ? "item changes" : "items change");
    if (direct) {
        const std::string what = quoted(text(e));
        return say(e.value.bound ? fmt::format("{} {}{}.", what, change(e), rest)
                                 : fmt::format("{} is removed{}.", what, rest));
    }
    if (!e.value.bound)
        return say(fmt::format("{} is taken out{}{}.",
                               e.old_value.bound ? in_words(e.old_value) : e.name, out_of, rest));
    if (!e.old_value.bound)
        return say(fmt::format(
            "{} is added{}{}{}.", with_cells(e.value), to,
            type.ends_with("set") ? "" : (type.empty() ? " at " : ", at ") + quoted(e.name), rest));
    const std::string in = type.empty() ? "" : "In " + place + ", ";
    say(fmt::format("{}{} {}{}.", in, quoted(e.name), change(e), rest));
}

}  // namespace outlive::narration
