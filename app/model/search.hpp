// Finding words in the code: what is looked for, and where it stands.
//
// Invariant: `text` is one line. Capital letters matter only where what is looked
// for has some. Plain values; owned by the State.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "app/model/text_buffer.hpp"

namespace outlive::model {

struct Search {
    bool open = false;
    TextBuffer text;
    std::size_t from = 0;  // where it began: typing on looks again from there
};

struct Found {
    std::size_t begin = 0, end = 0;
};

// In order, without overlaps, at most `most`.
[[nodiscard]] std::vector<Found> find_all(std::string_view text, std::string_view wanted,
                                          std::size_t most = 100'000);
// The first at or behind `from`, or the last that begins before it; goes round.
[[nodiscard]] std::optional<Found> find_next(std::string_view text, std::string_view wanted,
                                             std::size_t from);
[[nodiscard]] std::optional<Found> find_previous(std::string_view text, std::string_view wanted,
                                                 std::size_t from);

}  // namespace outlive::model
