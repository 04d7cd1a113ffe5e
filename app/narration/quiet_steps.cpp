// Steps that changed nothing: what was asked, and how it came out.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "app/narration/narrator.hpp"
#include "app/narration/wording.hpp"

namespace outlive::narration {

using machine::EventKind;

namespace {

std::size_t indentation(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? line.size() : first;
}

bool is_name(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || c == '_' || std::isalnum(byte) != 0;
    });
}

// "a.b" of "a.b += 1", whose value goes to where it came from; else empty.
std::string_view updated_place(std::string_view statement) {
    const std::size_t sign = statement.find("= ");
    if (sign == std::string_view::npos || sign < 2) return {};
    const std::size_t op = statement.find_last_of(' ', sign);
    if (op == std::string_view::npos || op == 0) return {};
    constexpr std::array updates{"+", "-", "*", "/", "//", "%", "**",
                                 "@", "&", "|", "^", "<<", ">>"};
    const std::string_view target = statement.substr(0, op);
    const bool quotes = target.find_first_of("'\"\n") != std::string_view::npos;
    const bool updates_it =
        std::ranges::find(updates, statement.substr(op + 1, sign - op - 1)) != updates.end();
    return updates_it && !quotes ? target : std::string_view{};
}

// "n < 2" of "while n < 2:"; empty when the header goes over several lines.
std::string_view condition_of(std::string_view header, std::string_view keyword) {
    std::string_view text = trimmed(header);
    text.remove_prefix(keyword.size());
    const std::size_t comment = text.find("  #");
    if (comment != std::string_view::npos) text = trimmed(text.substr(0, comment));
    if (!text.ends_with(':')) return {};
    text.remove_suffix(1);
    return trimmed(text);
}

bool is_handling(const snapshot::Snapshot& state) {
    return state.handled_exception.kind != snapshot::ValueView::Kind::Unbound;
}

}  // namespace

void Narrator::tell_quiet_step() {
    const std::string_view keyword = keyword_of(statement_);
    const bool left = moment_.state.running != origin_;
    if (!left &&
        (keyword == "if" || keyword == "elif" || keyword == "while" || keyword == "case") &&
        tell_test(keyword))
        return;
    // In the middle of a statement nobody knows yet how it comes out.
    const bool over = moment_.pace == Pace::Lines || moment_.state.next_line != line_;
    if (!left && over && tell_keyword(keyword)) return;
    tell_value();
}

// A test or a loop after which the whole call comes to its end.
void Narrator::tell_last_test() {
    const std::string_view keyword = keyword_of(statement_);
    const bool tests = keyword == "if" || keyword == "elif" || keyword == "while";
    if (tests && tell_test(keyword)) return;
    if (keyword == "for" || keyword == "pass") (void)tell_keyword(keyword);
}

const machine::Event* Narrator::last_value() const {
    for (auto e = moment_.events.rbegin(); e != moment_.events.rend(); ++e) {
        if (e->kind == EventKind::ValueComputed && e->frame == origin_ && e->value.bound)
            return &*e;
    }
    return nullptr;
}

// The last item went in by the same expression step that gave the whole.
bool Narrator::finishes_comprehension() const {
    if (moment_.pace != Pace::Expressions || moment_.events.empty()) return false;
    const Event& last = moment_.events.back();
    return last.kind == EventKind::ValueComputed && last.frame == origin_ &&
           (text(last).starts_with('[') || text(last).starts_with('{')) &&
           text(last).find(" for ") != std::string_view::npos;
}

// Of "if n: pass": does the part behind the header come next?
bool Narrator::is_behind_header() const {
    const std::size_t begin = moment_.state.next_expression.begin;
    const auto end = static_cast<std::size_t>(statement_.data() + statement_.size() -
                                              moment_.source.text().data());
    return statement_.ends_with(':') && moment_.state.next_line == line_ && begin >= end;
}

// Whether the next line belongs to the body under the line that ran: no line
// between them goes back to that line's indentation.
bool Narrator::goes_into_body() const {
    const std::uint32_t next = moment_.state.next_line;
    if (moment_.state.running != origin_) return false;
    if (next == line_) return is_behind_header();
    if (next < line_) return false;
    const std::size_t outer = indentation(moment_.source.line(line_));
    for (std::uint32_t line = line_ + 1; line <= next; ++line) {
        const std::string_view text = trimmed(moment_.source.line(line));
        const bool counts = !text.empty() && text[0] != '#' &&
                            std::string_view(")]}").find(text[0]) == std::string_view::npos;
        if (counts && indentation(moment_.source.line(line)) <= outer) return false;
    }
    return true;
}

bool Narrator::tell_test(std::string_view keyword) {
    const std::string_view condition = condition_of(statement_, keyword);
    if (condition.empty() || (moment_.state.next_line == line_ && !is_behind_header()))
        return false;
    const bool holds = goes_into_body();
    if (keyword == "case") {
        say(fmt::format("The value {} {}.", holds ? "fits" : "does not fit", quoted(condition)));
        return true;
    }
    const Event* value = last_value();
    const bool shown = value != nullptr && text(*value) == condition &&
                       value->value.text != "True" && value->value.text != "False";
    const std::string how = shown ? fmt::format("is {}, which counts as {}", in_words(value->value),
                                                holds ? "true" : "false")
                            : holds ? "is true"
                                    : "is false";
    if (keyword == "while" && (condition == "True" || condition == "1") && holds) {
        say(fmt::format("{} never ends by itself: the loop runs its body.",
                        quoted(fmt::format("while {}", condition))));
        return true;
    }
    std::string then = holds ? "its body runs" : "its body is skipped";
    if (keyword == "while") then = holds ? "the loop runs its body" : "the loop ends";
    say(fmt::format("{} {}, so {}.", quoted(shortened(std::string(condition), 60)), how, then));
    return true;
}

bool Narrator::tell_keyword(std::string_view keyword) {
    const auto is = [&](std::string_view k, std::string_view sentence) {
        if (keyword != k) return false;
        say(std::string(sentence));
        return true;
    };
    if (keyword == "for" && moment_.state.next_line != line_ && !goes_into_body()) {
        say("The loop has no further item, so it ends.");
        return true;
    }
    if (keyword == "except") {
        const bool asked_next = keyword_of(line_text(moment_.state.next_line)) == "except";
        say(asked_next || !goes_into_body() ? "This `except` is not for that exception."
                                            : "This `except` handles the exception.");
        return true;
    }
    if (keyword == "return" && moment_.state.running == origin_) {
        say("What `return` gives is known; a `finally` runs before the call ends.");
        return true;
    }
    return is("try", "A `try` begins: from here on its handlers watch for exceptions.") ||
           is("pass", "`pass` does nothing.") || is("break", "`break` leaves the loop.") ||
           is("continue", "`continue` goes on with the loop's next turn.") ||
           is("assert", "The assertion holds.");
}

// What `__exit__` gives stands where the context manager does, which itself can be
// neither None nor a bool.
bool Narrator::leaves_with(const Event& value) const {
    const std::string_view type = value.value.type_name;
    if (keyword_of(statement_) != "with" || (type != "NoneType" && type != "bool")) return false;
    const std::string_view from = from_line(line_);
    const auto begin = static_cast<std::size_t>(from.data() - moment_.source.text().data());
    if (value.span.begin < begin || value.span.end > moment_.source.text().size()) return false;
    const std::string_view after = moment_.source.text().substr(value.span.end);
    const bool ends_item =
        after.starts_with(':') || after.starts_with(',') || after.starts_with(" as ");
    int open = 0;
    for (const char c : from.substr(0, value.span.begin - begin))
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
    return ends_item && open == (from.starts_with("with (") ? 1 : 0);
}

// Values that are not what their text says: the functions behind definitions and
// generator expressions, what a decorator made, what super() stands for.
bool Narrator::tell_made(const Event& value) {
    const std::string_view what = text(value);
    const std::string brief = quoted(shortened(std::string(what), 40));
    const std::string result = in_words(value.value);
    const std::string_view keyword = keyword_of(what);
    const bool decorates =
        value.span.begin > 0 && moment_.source.text()[value.span.begin - 1] == '@';
    std::string sentence;
    if (leaves_with(value)) {
        sentence = fmt::format("The `with` block is over: `__exit__` of {} has run.", brief);
    } else if (value.value.text == "ƒ <genexpr>") {
        sentence = fmt::format("The generator expression {} has a body of its own.", brief);
    } else if (keyword == "class" && value.value.text.starts_with("ƒ ")) {
        sentence = fmt::format("{} begins: its body is ready to run.", brief);
    } else if (keyword == "def" || keyword == "lambda") {
        sentence = fmt::format("{} makes {}.", brief, result);
    } else if (what == "super()" && value.value.type_name != "super") {
        sentence =
            fmt::format("{} stands for {}, with the methods of its parent classes.", brief, result);
    } else if (decorates && !value.value.text.ends_with(fmt::format(" {}", what))) {
        sentence = fmt::format("The decorator {} gives {}.", brief, result);
    }
    if (sentence.empty()) return false;
    say(std::move(sentence));
    return true;
}

void Narrator::tell_value() {
    const Event* value = last_value();
    if (value != nullptr && keyword_of(statement_) == "match") {
        return say(fmt::format("{} is {}; the cases are tried one by one.", quoted(text(*value)),
                               in_words(value->value)));
    }
    if (value != nullptr) {
        if (const std::string_view target = updated_place(text(*value)); !target.empty()) {
            const std::string now = in_words(value->value);
            return say(moment_.pace == Pace::Lines
                           ? fmt::format("{} is now {}.", quoted(target), now)
                           : fmt::format("The new value for {} is {}; it is stored next.",
                                         quoted(target), now));
        }
        if (tell_made(*value)) return;
        const std::string what = shortened(std::string(text(*value)), 40);
        const bool unused = trimmed(text(*value)) == statement_ && moment_.state.next_line != line_;
        const bool names = moment_.pace != Pace::Lines && is_name(text(*value));
        const char* verb = names ? "is" : "gives";
        return say(fmt::format("{} {} {}{}.", quoted(what), verb, in_words(value->value),
                               unused && value->value.text != "None" ? ", which is not used" : ""));
    }
    if (line_ == 0) return say("The program goes on.");
    const bool in_with = keyword_of(statement_) == "with" && moment_.before != nullptr;
    if (in_with && is_handling(*moment_.before) && !is_handling(moment_.state))
        return say("The context manager of `with` suppresses the exception: the program goes on.");
    const bool same_place = moment_.events.empty() && moment_.before != nullptr &&
                            moment_.before->next_line == moment_.state.next_line;
    if (same_place) return say("The result of that call is not used.");
    if (in_with)
        return say(goes_into_body() ? "The body of `with` begins." : "The `with` block is over.");
    say(fmt::format("Line {} is done.", line_));
}

}  // namespace outlive::narration
