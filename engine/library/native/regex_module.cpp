// The native half of re: runs a pattern that re/_compile.py has made into a list
// of ints against a text.
//
// A backtracking matcher with an explicit stack: nothing of it lives longer than
// one call, the host's stack grows only with nested look-arounds (the parser
// bounds those), and every step counts towards the run's budget. A call that
// needs more than `most_steps` raises RuntimeError: a pattern with nested
// repeats can try for ever.
#include <utf8proc.h>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/text_unicode.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

// The same numbers stand in re/_compile.py.
enum class Op : std::uint8_t {
    Match,
    Char,
    CharFolded,
    Any,
    AnyOrBreak,
    Set,
    Split,
    Jump,
    Save,
    At,
    BackReference,
    Look,
    Atomic,
    Mark,
    Check,
    RepeatOne,
    IfGroup,
    Count,
    Again,
    Round,
    Fail
};
enum class Place : std::uint8_t {
    LineStart,
    End,
    LineEnd,
    TextStart,
    TextEnd,
    Boundary,
    NoBoundary,
    AsciiBoundary,
    AsciiNoBoundary
};
constexpr std::uint64_t most_steps = 30'000'000;
constexpr std::size_t most_choices = 4'000'000;
constexpr std::int64_t none = -1;
// How Set and BackReference compare letters: 0 as they are, 1 by Unicode's cases, 2 by ASCII's.
constexpr std::int64_t ascii_cases = 2;

std::uint32_t lower(std::uint32_t c) {
    if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    return static_cast<std::uint32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}
std::uint32_t upper(std::uint32_t c) {
    return static_cast<std::uint32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

// Small letters that share their capital with another small letter, and that one;
// capitals whose small letter has another capital, and that small letter.
constexpr std::pair<std::uint32_t, std::uint32_t> same_letter[] = {
    {0x131, 'i'},     {0x17f, 's'},    {0xb5, 0x3bc},   {0x345, 0x3b9},   {0x1fbe, 0x3b9},
    {0x1fd3, 0x390},  {0x1fe3, 0x3b0}, {0x3d0, 0x3b2},  {0x3f5, 0x3b5},   {0x3d1, 0x3b8},
    {0x3f0, 0x3ba},   {0x3d6, 0x3c0},  {0x3f1, 0x3c1},  {0x3c2, 0x3c3},   {0x3d5, 0x3c6},
    {0x1c80, 0x432},  {0x1c81, 0x434}, {0x1c82, 0x43e}, {0x1c83, 0x441},  {0x1c84, 0x442},
    {0x1c85, 0x442},  {0x1c86, 0x44a}, {0x1c87, 0x463}, {0x1c88, 0xa64b}, {0x1e9b, 0x1e61},
    {0xfb05, 0xfb06}, {0x212a, 'k'},   {0x212b, 0xe5},  {0x2126, 0x3c9},  {0x130, 'i'},
    {0x3f4, 0x3b8},   {0x1e9e, 0xdf},
};

// One letter for all that IGNORECASE takes for the same.
std::uint32_t folded(std::uint32_t c) {
    const std::uint32_t low = lower(c);
    if (low < 128) return low;
    for (const auto& [letter, other] : same_letter) {
        if (letter == low) return other;
    }
    return low;
}

bool is_word(std::uint32_t c, bool ascii) {
    if (c < 128)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '_';
    return !ascii && (is_letter(c) || is_numeric(c));
}
bool is_blank(std::uint32_t c, bool ascii) {
    if (c < 128) return c == ' ' || (c >= 9 && c <= 13) || (!ascii && c >= 28 && c <= 31);
    return !ascii && is_space(c);
}

// 'd', 's', 'w' and their opposites 'D', 'S', 'W'.
bool in_category(std::uint32_t c, std::int64_t letter, bool ascii) {
    switch (letter) {
        case 'd':
            return c < 128 ? c >= '0' && c <= '9' : !ascii && is_decimal(c);
        case 'D':
            return !in_category(c, 'd', ascii);
        case 's':
            return is_blank(c, ascii);
        case 'S':
            return !is_blank(c, ascii);
        case 'w':
            return is_word(c, ascii);
        default:
            return !is_word(c, ascii);
    }
}

class Matcher {
  public:
    Matcher(Heap& heap, const Str& text, ItemSpan program, std::int64_t end, std::size_t slots)
        : heap_(heap), text_(text), program_(program), end_(end), slots_(slots, none) {}

    enum class Finish : std::uint8_t { Anywhere, AtEnd, NotEmpty };
    // The place where the match ends, or none.
    std::int64_t run(std::int64_t pc, std::int64_t at, Finish finish);

    [[nodiscard]] const std::vector<std::int64_t>& slots() const { return slots_; }
    void forget() {
        std::fill(slots_.begin(), slots_.end(), none);
        stack_.clear();
    }
    [[nodiscard]] std::uint64_t steps() const { return steps_; }
    [[nodiscard]] bool exhausted() const { return steps_ > most_steps; }
    // A word of the program; what is not there fails (a program could have
    // changed the list).
    [[nodiscard]] std::int64_t word(std::int64_t pc) const {
        const bool there =
            pc >= 0 && pc < static_cast<std::int64_t>(program_.size) && program_.items[pc].is_int();
        return there ? program_.items[pc].as_int() : static_cast<std::int64_t>(Op::Fail);
    }
    [[nodiscard]] std::uint32_t at(std::int64_t i) const {
        return text_.at(static_cast<std::uint32_t>(i));
    }

  private:
    [[nodiscard]] std::size_t index(std::int64_t i) const {
        return i >= 0 && i < static_cast<std::int64_t>(slots_.size()) ? static_cast<std::size_t>(i)
                                                                      : 0;
    }
    struct Entry {
        enum Kind : std::uint8_t { Branch, Restore, Greedy, Lazy } kind;
        std::int64_t pc, at,
            extra;  // Restore: slot, old value; Greedy: least place; Lazy: count so far
    };

    [[nodiscard]] bool matches_one(std::int64_t pc, std::int64_t at) const;
    [[nodiscard]] bool in_set(std::int64_t pc, std::uint32_t c) const;
    [[nodiscard]] bool another_case_in_set(std::int64_t pc, std::uint32_t c) const;
    [[nodiscard]] bool is_place(Place place, std::int64_t at) const;
    [[nodiscard]] bool is_edge(std::int64_t at, bool ascii) const;
    void set_slot(std::int64_t i, std::int64_t v);
    bool back_reference(std::int64_t pc, std::int64_t& at) const;
    bool backtrack(std::size_t base, std::int64_t& pc, std::int64_t& at);
    bool look(std::int64_t& pc, std::int64_t at);
    bool repeat_one(std::int64_t& pc, std::int64_t& at);
    void count_again(std::int64_t& pc, std::int64_t at);
    std::int64_t run_inside(std::int64_t pc, std::int64_t at);

    Heap& heap_;
    const Str& text_;
    ItemSpan program_;
    std::int64_t end_;
    std::vector<std::int64_t>
        slots_;  // slot 0 and 1: the match; then the groups; then lastindex and loops
    std::vector<Entry> stack_;
    std::uint64_t steps_ = 0;
};

bool Matcher::in_set(std::int64_t pc, std::uint32_t c) const {
    const std::int64_t count = word(pc + 1);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t kind = word(pc + 4 + 3 * i), a = word(pc + 5 + 3 * i),
                           b = word(pc + 6 + 3 * i);
        if (kind == 0 ? a <= static_cast<std::int64_t>(c) && static_cast<std::int64_t>(c) <= b
                      : in_category(c, a, b != 0)) {
            return true;
        }
    }
    return false;
}

// A one-character instruction at a place inside of the text.
bool Matcher::matches_one(std::int64_t pc, std::int64_t place) const {
    const std::uint32_t c = at(place);
    switch (static_cast<Op>(word(pc))) {
        case Op::Char:
            return c == static_cast<std::uint32_t>(word(pc + 1));
        case Op::CharFolded:
            return folded(c) == static_cast<std::uint32_t>(word(pc + 1));
        case Op::Any:
            return c != '\n';
        case Op::AnyOrBreak:
            return true;
        default:
            break;
    }
    const bool found = in_set(pc, c) || (word(pc + 3) != 0 && another_case_in_set(pc, c));
    return found != (word(pc + 2) != 0);
}

bool Matcher::another_case_in_set(std::int64_t pc, std::uint32_t c) const {
    if (word(pc + 3) == ascii_cases) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter && in_set(pc, c ^ 32);
    }
    const std::uint32_t fold = folded(c);
    if (in_set(pc, fold) || in_set(pc, lower(c)) || in_set(pc, upper(fold))) return true;
    return std::any_of(std::begin(same_letter), std::end(same_letter), [&](const auto& pair) {
        return pair.second == fold && in_set(pc, pair.first);
    });
}

bool Matcher::is_edge(std::int64_t place, bool ascii) const {
    const bool before = place > 0 && is_word(at(place - 1), ascii);
    const bool after = place < end_ && is_word(at(place), ascii);
    return before != after;
}

bool Matcher::is_place(Place place, std::int64_t i) const {
    switch (place) {
        case Place::LineStart:
            return i == 0 || at(i - 1) == '\n';
        case Place::End:
            return i == end_ || (i == end_ - 1 && at(i) == '\n');
        case Place::LineEnd:
            return i == end_ || at(i) == '\n';
        case Place::TextStart:
            return i == 0;
        case Place::TextEnd:
            return i == end_;
        case Place::Boundary:
            return is_edge(i, false);
        case Place::NoBoundary:
            return end_ > 0 && !is_edge(i, false);
        case Place::AsciiBoundary:
            return is_edge(i, true);
        case Place::AsciiNoBoundary:
            return end_ > 0 && !is_edge(i, true);
    }
    return false;
}

void Matcher::set_slot(std::int64_t i, std::int64_t v) {
    stack_.push_back({Entry::Restore, i, slots_[index(i)], 0});
    slots_[index(i)] = v;
}

bool Matcher::back_reference(std::int64_t pc, std::int64_t& place) const {
    const std::int64_t group = word(pc + 1);
    const std::int64_t from = slots_[index(2 * group)], to = slots_[index(2 * group + 1)];
    if (from == none || to == none || place + (to - from) > end_) return false;
    for (std::int64_t i = from; i < to; ++i, ++place) {
        const std::uint32_t a = at(i), b = at(place);
        if (a != b && (word(pc + 2) == 0 || (word(pc + 2) == ascii_cases && (a > 127 || b > 127)) ||
                       lower(a) != lower(b)))
            return false;
    }
    return true;
}

// Goes on at the latest choice that is left; false when none is.
bool Matcher::backtrack(std::size_t base, std::int64_t& pc, std::int64_t& place) {
    while (stack_.size() > base) {
        Entry& top = stack_.back();
        switch (top.kind) {
            case Entry::Restore:
                slots_[index(top.pc)] = top.at;
                stack_.pop_back();
                continue;
            case Entry::Branch:
                pc = top.pc;
                place = top.at;
                stack_.pop_back();
                return true;
            case Entry::Greedy:
                pc = top.pc;
                place = --top.at;
                if (top.at <= top.extra) stack_.pop_back();
                return true;
            case Entry::Lazy: {
                const std::int64_t repeat = top.pc, most = word(repeat + 2);
                if ((most != none && top.extra >= most) || top.at >= end_ ||
                    !matches_one(repeat + 5, top.at)) {
                    stack_.pop_back();
                    continue;
                }
                place = ++top.at;
                ++top.extra;
                pc = word(repeat + 4);
                return true;
            }
        }
    }
    return false;
}

// RepeatOne least most kind next ITEM: a one-character item again and again.
bool Matcher::repeat_one(std::int64_t& pc, std::int64_t& place) {
    const std::int64_t least = word(pc + 1), most = word(pc + 2), kind = word(pc + 3),
                       start = place;
    const std::int64_t limit = kind == 1 ? least : most;
    std::int64_t count = 0;
    while ((limit == none || count < limit) && place < end_ && matches_one(pc + 5, place)) {
        ++place;
        ++count;
        heap_.worked(2);
    }
    steps_ += static_cast<std::uint64_t>(count);
    if (count < least) return false;
    if (kind == 0 && count > least)
        stack_.push_back({Entry::Greedy, word(pc + 4), place, start + least});
    if (kind == 1) stack_.push_back({Entry::Lazy, pc, place, count});
    pc = word(pc + 4);
    return true;
}

// A part of the pattern on its own: choices inside of it are forgotten, its
// groups stay undoable.
std::int64_t Matcher::run_inside(std::int64_t pc, std::int64_t place) {
    const std::size_t base = stack_.size();
    const std::int64_t result = run(pc, place, Finish::Anywhere);
    std::size_t kept = base;
    for (std::size_t i = base; i < stack_.size(); ++i) {
        if (stack_[i].kind == Entry::Restore) stack_[kept++] = stack_[i];
    }
    stack_.resize(kept);
    return result;
}

// Look width negative next: width 0 looks ahead, others that far behind (minus 1).
bool Matcher::look(std::int64_t& pc, std::int64_t place) {
    const std::int64_t behind = word(pc + 1), next = word(pc + 3);
    const bool negative = word(pc + 2) != 0;
    const std::int64_t from = behind == 0 ? place : place - (behind - 1);
    const std::size_t base = stack_.size();
    const bool found = from >= 0 && run_inside(pc + 4, from) != none;
    if (negative && found) {
        std::int64_t ignored_pc = 0, ignored_at = 0;
        (void)backtrack(base, ignored_pc, ignored_at);
    }
    pc = next;
    return found != negative;
}

// Again counter least most lazy next: another round of what stands behind, or what comes next,
// or both as choices. The counter has the number of rounds; the slot behind it, where the last
// one began: after least rounds one that took nothing is the last.
void Matcher::count_again(std::int64_t& pc, std::int64_t place) {
    const std::int64_t counter = word(pc + 1), most = word(pc + 3), next = word(pc + 5);
    const std::int64_t rounds = slots_[index(counter)], round = pc + 6;
    if (rounds < word(pc + 2)) {
        pc = round;
        return;
    }
    const bool ends = (most != none && rounds >= most) || slots_[index(counter + 1)] == place;
    const bool lazy = word(pc + 4) != 0;
    if (!ends) stack_.push_back({Entry::Branch, lazy ? round : next, place, 0});
    pc = ends || lazy ? next : round;
}

std::int64_t Matcher::run(std::int64_t pc, std::int64_t place, Finish finish) {
    const std::size_t base = stack_.size();
    const std::int64_t start = place;
    for (;;) {
        if (++steps_ > most_steps) return none;
        heap_.worked(2);
        if (stack_.size() > most_choices) steps_ = most_steps;
        bool ok = true;
        switch (static_cast<Op>(word(pc))) {
            case Op::Match:
                ok = finish == Finish::Anywhere ||
                     (finish == Finish::AtEnd ? place == end_ : place != start);
                if (ok) return place;
                break;
            case Op::Char:
            case Op::CharFolded:
                ok = place < end_ && matches_one(pc, place++);
                pc += 2;
                break;
            case Op::Any:
            case Op::AnyOrBreak:
                ok = place < end_ && matches_one(pc, place++);
                pc += 1;
                break;
            case Op::Set:
                ok = place < end_ && matches_one(pc, place++);
                pc += 4 + 3 * word(pc + 1);
                break;
            case Op::Split:
                stack_.push_back({Entry::Branch, word(pc + 2), place, 0});
                pc = word(pc + 1);
                break;
            case Op::Jump:
                pc = word(pc + 1);
                break;
            case Op::Save: {
                const std::int64_t i = word(pc + 1);
                set_slot(i, place);
                if (i % 2 != 0) set_slot(word(pc + 2), i / 2);  // the group closed last
                pc += 3;
                break;
            }
            case Op::At:
                ok = is_place(static_cast<Place>(word(pc + 1)), place);
                pc += 2;
                break;
            case Op::BackReference:
                ok = back_reference(pc, place);
                pc += 3;
                break;
            case Op::Look:
                ok = look(pc, place);
                break;
            case Op::Atomic: {
                const std::int64_t after = run_inside(pc + 2, place);
                ok = after != none;
                place = after;
                pc = word(pc + 1);
                break;
            }
            case Op::Mark:
                set_slot(word(pc + 1), place);
                pc += 2;
                break;
            case Op::Check:  // a round that took nothing ends the loop
                pc = slots_[index(word(pc + 1))] == place ? word(pc + 2) : pc + 3;
                break;
            case Op::RepeatOne:
                ok = repeat_one(pc, place);
                break;
            case Op::Count:
                set_slot(word(pc + 1), 0);
                set_slot(word(pc + 1) + 1, none);
                pc += 2;
                break;
            case Op::Again:
                count_again(pc, place);
                break;
            case Op::Round: {
                const std::int64_t counter = word(pc + 1);
                set_slot(counter, slots_[index(counter)] + 1);
                set_slot(counter + 1, place);
                pc += 2;
                break;
            }
            case Op::IfGroup:
                pc = slots_[index(2 * word(pc + 1) + 1)] != none ? pc + 3 : word(pc + 2);
                break;
            case Op::Fail:
                ok = false;
                break;
        }
        if (!ok && !backtrack(base, pc, place)) return none;
    }
}

// SearchOn: as Search, but a match right at the start may not be empty.
enum Mode : std::int64_t { MatchHere, Search, WholeMatch, SearchOn };

// A tuple (start, end, start of group 1, …, lastindex), or None.
// The program begins with: how many groups, how many slots.
Value run_pattern(Machine& m, Args a) {
    Heap& heap = m.heap();
    const ItemSpan program = item_span(heap, a[0]);
    const bool sound = program.size >= 4 && program.items[0].is_int() &&
                       program.items[1].is_int() && program.items[2].is_int() &&
                       program.items[3].is_int() && heap.is(a[1], Kind::Str) && a[2].is_int() &&
                       a[3].is_int() && a[4].is_int() && a[2].as_int() >= 0;
    if (!sound) return m.raise_type("a compiled pattern and a text are needed");
    const Str& text = *heap.as<Str>(a[1]);
    const std::int64_t groups = program.items[0].as_int(), slots = program.items[1].as_int();
    if (groups < 0 || slots < 2 * groups + 3 || slots > 1'000'000)
        return m.raise_value_error("no compiled pattern");
    const std::int64_t end = std::min<std::int64_t>(a[3].as_int(), text.length),
                       mode = a[4].as_int(), first = a[2].as_int();
    const bool searches = mode == Search || mode == SearchOn;
    Matcher matcher(heap, text, program, end, static_cast<std::size_t>(slots));
    const bool literal_first = program.items[2].as_int() == static_cast<std::int64_t>(Op::Char);
    std::int64_t start = first, stop = none;
    for (; start <= end; ++start) {
        if (searches && literal_first) {
            const auto wanted = static_cast<std::uint32_t>(program.items[3].as_int());
            while (start < end && text.at(static_cast<std::uint32_t>(start)) != wanted) {
                ++start;
                heap.worked(1);
            }
            if (start == end) break;
        }
        const bool must_advance = mode == SearchOn && start == first;
        stop = matcher.run(2, start,
                           mode == WholeMatch ? Matcher::Finish::AtEnd
                           : must_advance     ? Matcher::Finish::NotEmpty
                                              : Matcher::Finish::Anywhere);
        if (stop != none || !searches || matcher.exhausted()) break;
        matcher.forget();
    }
    const std::int64_t way = std::min(start, end) - std::min(first, end);
    m.charge(matcher.steps() / 4 + static_cast<std::uint64_t>(way) / 64);
    if (matcher.exhausted())
        return m.raise(Error::RuntimeError, "the pattern tries too many ways to match");
    if (stop == none) return Value::none();
    std::vector<Value> result{Value::integer(start), Value::integer(stop)};
    for (std::int64_t i = 2; i < 2 * groups + 2; i += 2) {
        const auto at = static_cast<std::size_t>(i);
        const bool set = matcher.slots()[at] != none && matcher.slots()[at + 1] != none;
        result.push_back(Value::integer(set ? matcher.slots()[at] : none));
        result.push_back(Value::integer(set ? matcher.slots()[at + 1] : none));
    }
    result.push_back(Value::integer(matcher.slots()[static_cast<std::size_t>(2 * groups + 2)]));
    return objects::make_tuple(heap, result.data(), static_cast<std::uint32_t>(result.size()));
}

Value fold(Machine& m, Args a) {
    if (!a[0].is_int()) return m.raise_type("a character's code is needed");
    return Value::integer(folded(static_cast<std::uint32_t>(a[0].as_int())));
}

constexpr NativeSpec specs[] = {
    {"_run(program, text, start, end, mode, /)", run_pattern},
    {"_fold(character, /)", fold},
};

}  // namespace

NativeTable regex_functions() {
    return specs;
}

}  // namespace outlive::library
