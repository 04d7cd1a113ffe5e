#include "app/narration/narrator.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/narration/wording.hpp"

namespace outlive::narration {

using machine::EventKind;

namespace {

constexpr std::size_t most_sentences = 3;

const snapshot::FrameView* find_frame(const snapshot::Snapshot& state, support::FrameId id) {
    for (const auto* list : {&state.frames, &state.scopes, &state.suspended}) {
        for (const snapshot::FrameView& f : *list) {
            if (f.id == id) return &f;
        }
    }
    return nullptr;
}

// Where in `text`, from `begin` on, an expression ends that stands in a list or in
// brackets.
std::size_t end_of_expression(std::string_view text, std::size_t begin, char separator) {
    int depth = 0;
    std::size_t end = begin;
    for (; end < text.size() && text[end] != '\n'; ++end) {
        const char c = text[end];
        depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
        if (depth < 0 || (depth == 0 && c == separator)) break;
    }
    return end;
}

// The body of the innermost lambda around `place`: up to where its brackets end.
std::string_view lambda_body(std::string_view text, std::size_t place) {
    constexpr std::string_view keyword = "lambda";
    std::size_t at = place;
    while (at != 0 && (at = text.rfind(keyword, at - 1)) != std::string_view::npos) {
        const std::size_t colon = end_of_expression(text, at + keyword.size(), ':');
        if (colon >= place) continue;
        std::size_t end = end_of_expression(text, colon + 1, ',');
        end = std::min(end, text.find(" for ", colon));  // the comprehension's that it stands in
        if (end > place) return trimmed(text.substr(colon + 1, end - colon - 1));
    }
    return {};
}

}  // namespace

Narrator::Narrator(const Moment& moment) : moment_(moment) {
    std::uint32_t place = 0;
    if (moment.before != nullptr) {
        origin_ = moment.before->running;
        line_ = moment.before->next_line;
        place = moment.before->next_expression.begin;
    } else if (!moment.events.empty()) {
        origin_ = moment.events.front().frame;
        line_ = moment.events.front().line;
        place = moment.events.front().span.begin;
    }
    statement_ = statement_of(line_, place);
}

// What stands around `place`, an offset in the text, on its line.
std::string_view Narrator::statement_of(std::uint32_t line, std::size_t place) const {
    if (line == 0) return {};
    const std::string_view text = line_text(line);
    const auto begin = static_cast<std::size_t>(text.data() - moment_.source.text().data());
    return text.empty() || place < begin ? text : statement_at(text, place - begin);
}

Sentences Narrator::tell() {
    const bool at_start = moment_.events.empty() && moment_.state.step == 0;
    if (at_start && !moment_.at_end) {
        say("The program is ready to start; only the module's frame is there.");
    } else {
        if (moment_.pace == Pace::Instructions) tell_instruction();
        tell_free_reads();
        const std::size_t reads = said_.size();
        for (std::size_t i = 0; i < moment_.events.size(); ++i) tell_event(i);
        weight_ = Weight::Result;
        if (said_.size() > reads && finishes_comprehension()) tell_value();
        tell_freed();
        const bool quiet =
            said_.size() == reads && !moment_.at_end && moment_.pace != Pace::Instructions;
        if (quiet && reads == 0) tell_quiet_step();
        if (quiet && reads != 0) tell_last_test();
    }
    keep_what_matters();
    const bool returned = moment_.at_end && has(EventKind::FrameReturned);
    if (moment_.at_end)
        say(returned ? "That was the last line; the program has ended." : "The program has ended.");
    std::string happened;
    for (const Said& said : said_) happened += (happened.empty() ? "" : " ") + said.sentence;
    return {std::move(happened), next()};
}

// Of many sentences the ones that matter least go first, the later before the
// earlier: what a step comes to must not be lost behind the ways that led there.
void Narrator::keep_what_matters() {
    while (said_.size() > most_sentences) {
        const auto least =
            std::ranges::min_element(said_.rbegin(), said_.rend(), {}, &Said::weight);
        said_.erase(std::next(least).base());
    }
}

// What happens twice in a step is told once.
void Narrator::say(std::string sentence) {
    for (const std::string_view article : {"a ", "an ", "the "})
        if (sentence.starts_with(article)) sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    if (std::ranges::find(said_, sentence, &Said::sentence) == said_.end())
        said_.push_back({std::move(sentence), weight_});
}

std::string_view Narrator::line_text(std::uint32_t line) const {
    return line == 0 ? std::string_view{} : trimmed(moment_.source.line(line));
}

std::string_view Narrator::from_line(std::uint32_t line) const {
    const std::string_view text = line_text(line);
    const std::string_view whole = moment_.source.text();
    return text.empty() ? text : whole.substr(static_cast<std::size_t>(text.data() - whole.data()));
}

const Narrator::FrameView* Narrator::frame(FrameId id) const {
    const FrameView* f = find_frame(moment_.state, id);
    return f != nullptr || moment_.before == nullptr ? f : find_frame(*moment_.before, id);
}

const Narrator::FrameView* Narrator::frame_before(FrameId id) const {
    const FrameView* f = moment_.before == nullptr ? nullptr : find_frame(*moment_.before, id);
    return f != nullptr ? f : find_frame(moment_.state, id);
}

std::string Narrator::call_name(const Event& e) const {
    const FrameView* f = frame(e.frame);
    return f != nullptr ? name_of_call(*f) : quoted(e.name);
}

bool Narrator::has(EventKind kind) const {
    return std::ranges::any_of(moment_.events, [kind](const Event& e) { return e.kind == kind; });
}

// What the call does in which the step ends, the module's at the program's end,
// says what the step comes to.
Narrator::Weight Narrator::weight_of(const Event& e) const {
    const FrameId last =
        moment_.state.running ? moment_.state.running : moment_.events.back().frame;
    switch (e.kind) {
        case EventKind::FrameReturned:
        case EventKind::FrameUnwound:
        case EventKind::ExceptionRaised:
        case EventKind::ExceptionCaught:
        case EventKind::CellWritten:
        case EventKind::TextPrinted:
            return Weight::Result;
        case EventKind::NameBound:
        case EventKind::NameUnbound:
        case EventKind::AttributeChanged:
        case EventKind::ItemChanged:
            return e.frame == last ? Weight::Result : Weight::Passing;
        default:
            return e.frame == last ? Weight::Result : Weight::Usual;
    }
}

void Narrator::tell_event(std::size_t& i) {
    const Event& e = moment_.events[i];
    weight_ = weight_of(e);
    switch (e.kind) {
        case EventKind::FrameEntered:
            return tell_entry(i);
        case EventKind::FrameReturned:
            return tell_return(e);
        case EventKind::FrameUnwound:
            return tell_unwinding(i);
        case EventKind::FrameSuspended:
            if (moment_.instruction == "RETURN_GENERATOR")
                return say("The call gives a generator; nothing of its body runs yet.");
            return say(fmt::format(
                "{} yields {} and is suspended; its frame waits, with all its variables.",
                call_name(e), in_words(e.value)));
        case EventKind::FrameResumed:
            return tell_resumption(e);
        case EventKind::CellWritten:
            return tell_cell_write(e);
        case EventKind::NameBound:
            return tell_binding(e);
        case EventKind::NameUnbound:
            return tell_unbinding(e);
        case EventKind::AttributeChanged:
            return tell_attribute(e);
        case EventKind::ItemChanged:
            return tell_item(i);
        case EventKind::ExceptionRaised:
            return say(fmt::format("{}{} is raised.",
                                   e.line == 0 ? "" : fmt::format("In line {}, ", e.line),
                                   e.value.text));
        case EventKind::ExceptionCaught:
            return tell_caught(e);
        case EventKind::ExceptionMatched:
            return tell_match(e);
        case EventKind::TextPrinted:
            return tell_printed();
        case EventKind::Imported:
            return say(fmt::format("Module {} is imported.", quoted(e.name)));
        default:
            return;
    }
}

// print() writes in pieces; they are told as the lines that they make, where
// the first stands.
void Narrator::tell_printed() {
    if (printed_) return;
    printed_ = true;
    std::string text;
    for (const Event& e : moment_.events) {
        const bool ours =
            e.kind == EventKind::TextPrinted && (e.name == "stdout" || e.name == "stderr");
        if (ours && !e.value.text.starts_with("Traceback")) text += e.value.text;
    }
    if (text.empty()) return;
    if (text.back() == '\n') text.pop_back();
    const auto more = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    if (text.empty()) return say("It prints an empty line.");
    const std::string first = shortened(text.substr(0, text.find('\n')), 60);
    say(more == 0
            ? fmt::format("It prints “{}”.", first)
            : fmt::format("It prints “{}” and {} more {}.", first, more, plural("line", more)));
}

std::string Narrator::freed_name(const Event& e) const {
    if (e.cell) {
        const FrameView* owner = frame(e.other_frame);
        const std::string whose =
            owner == nullptr ? "" : fmt::format(" of {}", name_of_call(*owner));
        return !e.other_frame ? "a cell" : fmt::format("the cell {}{}", quoted(e.name), whose);
    }
    if (moment_.before == nullptr) return {};
    for (const auto& object : moment_.before->objects) {
        if (object.id != e.object || object.held_by.empty()) continue;
        if (object.kind == snapshot::ObjectKind::Function) return "ƒ " + object.title;
        if (object.kind == snapshot::ObjectKind::Exception) return {};
        return fmt::format("the {}", object.type_name);
    }
    return {};
}

// What dies with a returning frame is told there; here, what a step let go.
void Narrator::tell_freed() {
    std::vector<std::string> names;
    for (const Event& e : moment_.events) {
        if (e.kind == EventKind::FrameReturned || e.kind == EventKind::FrameUnwound) break;
        if (e.kind != EventKind::ObjectFreed) continue;
        std::string name = freed_name(e);
        if (!name.empty()) names.push_back(std::move(name));
    }
    if (names.empty()) return;
    const bool one = names.size() == 1;
    std::vector<std::string> things = counted(names);
    if (things.size() > 3) {
        things.resize(2);
        things.push_back("other things");
    }
    say(fmt::format("Nothing holds {} any more, so {} freed.", list_of(things),
                    one ? "it is" : "they are"));
}

// The value that the next statement will give, where one word can say it.
std::string Narrator::next_value() const {
    const Event* found = nullptr;
    for (const Event& e : moment_.next_events) {
        if (e.kind == EventKind::FrameEntered || e.kind == EventKind::FrameResumed ||
            e.kind == EventKind::ExceptionRaised)
            return {};
        if (e.frame != moment_.state.running) continue;
        if (e.kind == EventKind::FrameReturned) {
            const bool says_so = text(e).starts_with("return") || e.name == "<lambda>";
            if (says_so || found == nullptr) return says_so ? e.value.text : "";
            break;
        }
        const bool change = e.kind == EventKind::CellWritten || e.kind == EventKind::NameBound ||
                            e.kind == EventKind::AttributeChanged;
        if (!change || is_bookkeeping(e) || !e.value.bound) continue;
        if (found != nullptr) return {};
        found = &e;
    }
    const std::string_view keyword = keyword_of(line_text(moment_.state.next_line));
    const bool assigns =
        keyword.empty() && line_text(moment_.state.next_line).find('=') != std::string_view::npos;
    return found != nullptr && assigns ? found->value.text : "";
}

// A line that ends what an earlier one began says nothing without that.
std::string Narrator::next_text() const {
    const FrameView* running = frame(moment_.state.running);
    const std::size_t begin = moment_.state.next_expression.begin;
    const bool lambda = running != nullptr && running->name == "<lambda>";
    const std::string_view body =
        lambda ? lambda_body(moment_.source.text(), begin) : std::string_view{};
    if (!body.empty()) return std::string(body);
    const std::uint32_t line = moment_.state.next_line;
    const std::string_view part = statement_of(line, begin);
    return part.size() < line_text(line).size() ? std::string(part) : begun_earlier(line);
}

std::string Narrator::begun_earlier(std::uint32_t line) const {
    constexpr std::uint32_t most_lines = 20;
    const std::string_view last = line_text(line);
    std::uint32_t first = line;
    const auto whole = [&] {
        const std::string_view from = from_line(first);
        return from.substr(0, static_cast<std::size_t>(last.data() + last.size() - from.data()));
    };
    while (first > 1 && line - first < most_lines &&
           (unopened_brackets(whole()) > 0 || line_text(first - 1).ends_with('\\') ||
            line_text(first).empty()))
        --first;
    return first == line || unopened_brackets(whole()) > 0 ? std::string(last)
                                                           : in_one_line(whole());
}

std::string Narrator::next() const {
    if (moment_.at_end || moment_.state.next_line == 0) return {};
    if (std::string small = next_small_step(); !small.empty()) return small;
    const std::string text = shortened(std::string(next_text()), 60);
    const bool goes_on = has(EventKind::FrameReturned) && !has(EventKind::FrameEntered) &&
                         moment_.state.running != origin_ &&
                         frame_before(moment_.state.running) != nullptr &&
                         frame_before(moment_.state.running)->line == moment_.state.next_line;
    const std::string value = next_value();
    // `x = 1` says itself what it gives; `x += 1` does not.
    const bool says_so = text.ends_with(" = " + value) || text == "return " + value;
    const bool news = !value.empty() && !says_so;
    return fmt::format("Next: line {}{}, {}{}{}", moment_.state.next_line,
                       goes_on ? " goes on" : "", text, news ? " → " : "", news ? value : "");
}

}  // namespace outlive::narration
