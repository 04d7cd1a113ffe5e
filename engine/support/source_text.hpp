// The text of one program, with its name, and the way from byte offsets to
// lines and columns.
//
// Owned by the compiled program that it belongs to; spans of its tree, its
// instructions and its errors index into it. The text is valid UTF-8 with "\n"
// line ends (the reader makes it so); it never changes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/support/span.hpp"

namespace outlive::support {

// Line from 1; column from 0, counted in bytes and in characters (code points).
struct Position {
    std::uint32_t line = 1;
    std::uint32_t byte_column = 0;
    std::uint32_t column = 0;
};

class SourceText {
  public:
    SourceText(std::string name, std::string text);

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::string_view text(Span span) const;

    // Number of lines; an empty text has one.
    [[nodiscard]] std::uint32_t line_count() const;
    // Line `number` (from 1) without its line end; empty when there is none.
    [[nodiscard]] std::string_view line(std::uint32_t number) const;
    // Line number (from 1) of a byte offset; offsets past the end count as the end.
    [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const;
    // An offset within a character has the character's own column.
    [[nodiscard]] Position position(std::uint32_t offset) const;
    // Byte offset at which line `number` (from 1) starts.
    [[nodiscard]] std::uint32_t line_start(std::uint32_t number) const;

  private:
    std::string name_;
    std::string text_;
    std::vector<std::uint32_t> line_starts_;
};

}  // namespace outlive::support
