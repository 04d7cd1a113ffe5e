// The colour of each stretch of the code: of a name, the colour of the scope
// that owns it, in the call that is current or was the latest.
//
// Invariant: stretches are in order and do not overlap. While a changed text
// has not been compiled yet, what stands before and after the change keeps its
// colours. A pure function of the state.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/model/state.hpp"
#include "app/panels/canvas.hpp"

namespace outlive::panels {

struct ColouredSpan {
    std::size_t begin = 0;  // bytes of the text in the editor
    std::size_t end = 0;
    Ink ink;
    bool captured = false;  // lives in a cell
};

// From the compiled text's offsets to the edited text's.
class TextShift {
  public:
    TextShift() = default;  // the texts are the same
    TextShift(std::string_view compiled, std::string_view edited);
    [[nodiscard]] std::optional<support::Span> operator()(support::Span span) const;
    // Where an offset comes to lie, roughly inside the change; grows with the offset.
    [[nodiscard]] std::size_t place(std::size_t compiled) const;

  private:
    std::size_t prefix_ = ~std::size_t{0};  // the same in both
    std::size_t suffix_ = 0;
    std::size_t compiled_size_ = 0;
    std::size_t edited_size_ = 0;
};

// Of the bytes [begin, end) of the edited text, at least.
[[nodiscard]] std::vector<ColouredSpan> code_colours(const model::State& state,
                                                     const TextShift& shift, std::size_t begin,
                                                     std::size_t end);

// The colour of a scope's names, in the call that is current or was the latest.
[[nodiscard]] Ink ink_of_scope(const model::State& state, std::uint32_t scope);

// The scopes that own names of this text, with their colours, for the legend.
struct LegendEntry {
    std::string name;
    Ink ink;
};
[[nodiscard]] std::vector<LegendEntry> code_legend(const model::State& state);

}  // namespace outlive::panels
