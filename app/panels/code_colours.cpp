#include "app/panels/code_colours.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "app/panels/code_tokens.hpp"

namespace outlive::panels {
namespace {

constexpr std::size_t most_for_legend = 20'000;  // uses of names

// Which call of each code is meant: the one that the running call reaches, else
// the innermost on the stack, else the latest that returned.
std::map<std::uint32_t, std::uint32_t> current_calls(const snapshot::Snapshot& snapshot) {
    std::map<std::uint32_t, std::uint32_t> calls;
    std::map<support::FrameId, const snapshot::FrameView*> frames;
    for (const auto* list : {&snapshot.scopes, &snapshot.suspended, &snapshot.frames})
        for (const snapshot::FrameView& frame : *list) {
            calls[frame.code] = frame.call_number;
            frames[frame.id] = &frame;
        }
    const auto running = frames.find(snapshot.running);
    if (running == frames.end()) return calls;
    for (const snapshot::VariableView& variable : running->second->variables) {
        if (variable.role != snapshot::VariableRole::Free) continue;
        const auto cell = std::ranges::find(snapshot.cells, variable.cell, &snapshot::CellView::id);
        if (cell == snapshot.cells.end()) continue;
        const auto owner = frames.find(cell->owner);
        if (owner != frames.end()) calls[owner->second->code] = cell->owner_call_number;
    }
    return calls;
}

class ScopeInk {
  public:
    explicit ScopeInk(const model::State& state)
        : text_(*state.run.text), calls_(current_calls(state.run.picture.snapshot)) {}

    [[nodiscard]] Ink of(std::uint32_t scope) const {
        const auto& scopes = text_.scopes.scopes;
        while (scope < scopes.size() && scopes[scope].code == scope::no_index &&
               scopes[scope].parent != scope::no_index)
            scope = scopes[scope].parent;  // a comprehension has its function's colour
        if (scope >= scopes.size() || scopes[scope].kind == scope::ScopeKind::Module)
            return scope_ink(0);
        const auto call = calls_.find(scopes[scope].code);
        return scope_ink(
            text_.colours.of(scopes[scope].code, call == calls_.end() ? 1 : call->second));
    }

  private:
    const model::CompiledText& text_;
    std::map<std::uint32_t, std::uint32_t> calls_;
};

Ink ink_of(TokenLook look) {
    switch (look) {
        case TokenLook::Keyword:
            return ink(InkRole::TextSoft);
        case TokenLook::String:
            return ink(InkRole::Good);
        case TokenLook::Comment:
            return ink(InkRole::TextFaint);
        case TokenLook::Number:
            return ink(InkRole::Text);
    }
    return ink(InkRole::Text);
}

}  // namespace

TextShift::TextShift(std::string_view compiled, std::string_view edited)
    : compiled_size_(compiled.size()), edited_size_(edited.size()) {
    const auto front = std::ranges::mismatch(compiled, edited);
    prefix_ = static_cast<std::size_t>(front.in1 - compiled.begin());
    const std::size_t most = std::min(compiled.size(), edited.size()) - prefix_;
    while (suffix_ < most &&
           compiled[compiled.size() - 1 - suffix_] == edited[edited.size() - 1 - suffix_])
        ++suffix_;
}

std::optional<support::Span> TextShift::operator()(support::Span span) const {
    if (span.end <= prefix_) return span;
    if (span.begin < compiled_size_ - suffix_) return std::nullopt;
    const auto shift =
        static_cast<std::int64_t>(edited_size_) - static_cast<std::int64_t>(compiled_size_);
    return support::Span{static_cast<std::uint32_t>(span.begin + shift),
                         static_cast<std::uint32_t>(span.end + shift)};
}

std::size_t TextShift::place(std::size_t compiled) const {
    if (compiled <= prefix_) return compiled;
    return std::max(prefix_,
                    compiled + edited_size_ - std::min(compiled_size_, compiled + edited_size_));
}

std::vector<ColouredSpan> code_colours(const model::State& state, const TextShift& shift,
                                       std::size_t begin, std::size_t end) {
    std::vector<ColouredSpan> spans;
    const std::string& text = state.document.buffer.text();
    for (const LookSpan& look : looks_between(text, begin, end))
        spans.push_back({look.begin, look.end, ink_of(look.look), false});
    if (!state.run.text) return spans;
    const ScopeInk inks(state);
    std::vector<ColouredSpan> names;
    const auto& uses = state.run.text->scopes.uses;
    const auto placed = [&](const scope::NameUse& use) { return shift.place(use.span.end); };
    auto first = std::ranges::lower_bound(uses, begin, {}, placed);
    for (; first != uses.end() && shift.place(first->span.begin) < end; ++first) {
        const scope::NameUse& use = *first;
        const auto at = shift(use.span);
        if (!at) continue;
        const Ink colour = use.kind == scope::NameKind::Builtin ? ink(InkRole::TextSoft)
                           : use.owner == scope::no_index       ? scope_ink(0)
                                                                : inks.of(use.owner);
        const bool captured =
            use.kind == scope::NameKind::Cell || use.kind == scope::NameKind::Free;
        names.push_back({at->begin, at->end, colour, captured});
    }
    // Names win over the look of what they stand in (an f-string).
    std::vector<ColouredSpan> merged;
    std::size_t n = 0;
    for (const ColouredSpan& span : spans) {
        std::size_t from = span.begin;
        for (; n < names.size() && names[n].begin < span.end; ++n) {
            if (names[n].begin > from && names[n].begin > span.begin)
                merged.push_back({from, names[n].begin, span.ink, false});
            merged.push_back(names[n]);
            from = std::max(from, names[n].end);
        }
        if (from < span.end)
            merged.push_back({std::max(from, span.begin), span.end, span.ink, false});
    }
    merged.insert(merged.end(), names.begin() + static_cast<std::ptrdiff_t>(n), names.end());
    return merged;
}

Ink ink_of_scope(const model::State& state, std::uint32_t scope) {
    return state.run.text ? ScopeInk(state).of(scope) : scope_ink(0);
}

std::vector<LegendEntry> code_legend(const model::State& state) {
    std::vector<LegendEntry> entries;
    if (!state.run.text) return entries;
    const ScopeInk inks(state);
    bool builtins = false;
    std::vector<bool> seen(state.run.text->scopes.scopes.size());
    const auto& uses = state.run.text->scopes.uses;
    for (const scope::NameUse& use :
         std::span(uses).first(std::min(uses.size(), most_for_legend))) {
        builtins = builtins || use.kind == scope::NameKind::Builtin;
        if (use.owner >= seen.size() || seen[use.owner]) continue;
        seen[use.owner] = true;
        const bool inlined = state.run.text->scopes.scopes[use.owner].code == scope::no_index;
        if (inlined && state.run.text->scopes.scopes[use.owner].parent != scope::no_index)
            continue;  // a comprehension has its function's colour
        entries.push_back({state.run.text->scopes.scopes[use.owner].name, inks.of(use.owner)});
    }
    // The scopes whose names live on come first.
    std::ranges::stable_partition(entries, [&](const LegendEntry& entry) {
        return std::ranges::any_of(state.run.text->scopes.scopes, [&](const auto& scope) {
            return scope.owns_cells && scope.name == entry.name;
        });
    });
    if (builtins) entries.push_back({"built in", ink(InkRole::TextSoft)});
    return entries;
}

}  // namespace outlive::panels
