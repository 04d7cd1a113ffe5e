// What only small steps tell: the instruction and what it did to the value
// stack; the sub-expression that comes next.
#include <fmt/format.h>

#include <algorithm>

#include "app/narration/narrator.hpp"
#include "app/narration/wording.hpp"

namespace outlive::narration {

using machine::EventKind;

namespace {

constexpr std::size_t most_named = 3;
constexpr std::size_t most_characters = 40;

std::string text_of(const snapshot::ValueView& value) {
    return value.kind == snapshot::ValueView::Kind::Unbound ? "an empty place" : value.text;
}

// "1 and 2", "5 values"; the deepest first.
std::string values_of(std::span<const snapshot::ValueView> values) {
    if (values.size() > most_named) return fmt::format("{} values", values.size());
    std::vector<std::string> texts;
    for (const snapshot::ValueView& value : values) texts.push_back(text_of(value));
    return list_of(texts);
}

}  // namespace

// What one call did is told by its events; here, what happened on its stack.
void Narrator::tell_instruction() {
    if (moment_.before == nullptr || moment_.instruction.empty()) return;
    const std::string name = quoted(shortened(moment_.instruction, most_characters));
    const auto& before = moment_.before->stack;
    const auto& now = moment_.state.stack;
    if (moment_.before->running != moment_.state.running) return say(fmt::format("{} runs.", name));
    const auto same =
        static_cast<std::size_t>(std::ranges::mismatch(before, now).in1 - before.begin());
    const auto taken = std::span(before).subspan(same);
    const auto given = std::span(now).subspan(same);
    if (taken.empty() && given.empty())
        return say(fmt::format("{} leaves the stack as it is.", name));
    if (given.empty()) return say(fmt::format("{} takes {}.", name, values_of(taken)));
    if (taken.empty()) return say(fmt::format("{} puts {} on the stack.", name, values_of(given)));
    say(fmt::format("{} takes {} and puts {} on the stack.", name, values_of(taken),
                    values_of(given)));
}

// "Next: line 6, `count * 2` → 4"; empty where the line says it best.
std::string Narrator::next_small_step() const {
    const std::uint32_t line = moment_.state.next_line;
    if (moment_.pace == Pace::Instructions && !moment_.next_instruction.empty())
        return fmt::format("Next: line {}, {}", line,
                           quoted(shortened(moment_.next_instruction, most_characters)));
    if (moment_.pace != Pace::Expressions) return {};
    for (const Event& e : moment_.next_events) {
        if (e.kind == EventKind::FrameEntered || e.kind == EventKind::FrameResumed) return {};
        if (e.kind != EventKind::ValueComputed || e.frame != moment_.state.running) continue;
        return fmt::format("Next: line {}, {} → {}", line,
                           quoted(shortened(std::string(text(e)), most_characters)), e.value.text);
    }
    return {};
}

}  // namespace outlive::narration
