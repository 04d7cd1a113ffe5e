// The lines at which stepping is to halt, kept over edits of the text.
//
// Invariant: lines count from 1, are in order and occur once. A line that an
// edit moves takes its breakpoint along; one that it deletes loses it. Plain
// functions over the list that the Document holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace outlive::model {

using Breakpoints = std::vector<std::uint32_t>;

// Sets it where there is none, else takes it away.
void toggle(Breakpoints& lines, std::uint32_t line);
// How an edit that made `after` of `before` moved lines: the one way in which all that
// is bound to a line (breakpoints, a lesson's stops) follows it.
class LineMoves {
  public:
    LineMoves(std::string_view before, std::string_view after);
    // Where the line stands now; none where the edit deleted it.
    [[nodiscard]] std::optional<std::uint32_t> operator()(std::uint32_t line) const;

  private:
    std::size_t old_count_ = 0, new_count_ = 0;
    std::size_t front_ = 0, back_ = 0;  // lines that are the same from the start, from the end
};

// Where they stand after an edit that made `after` of `before`.
[[nodiscard]] Breakpoints moved(const Breakpoints& lines, std::string_view before,
                                std::string_view after);

}  // namespace outlive::model
