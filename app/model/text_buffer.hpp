// A text being edited: its characters, the caret, the selection and the way
// back. The code pane edits one; so do the one-line prompts.
//
// Invariants: the text is valid UTF-8 with "\n" line ends; caret and anchor
// stand on character boundaries; the selection lies between them; every change
// can be undone, and typing undoes word by word. Owned by the State; knows
// neither keys nor drawing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outlive::model {

enum class Caret : std::uint8_t {
    Left,
    Right,
    Up,
    Down,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
    PageUp,
    PageDown
};
enum class Select : std::uint8_t { No, Extend };

class TextBuffer {
  public:
    TextBuffer() = default;
    // Its versions count from `version` on.
    explicit TextBuffer(std::string text, std::uint64_t version = 0);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::size_t caret() const { return caret_; }
    [[nodiscard]] std::size_t selection_begin() const {
        return caret_ < anchor_ ? caret_ : anchor_;
    }
    [[nodiscard]] std::size_t selection_end() const { return caret_ < anchor_ ? anchor_ : caret_; }
    [[nodiscard]] bool has_selection() const { return caret_ != anchor_; }
    [[nodiscard]] std::string_view selected() const;
    // Grows with every change of the text, undo included.
    [[nodiscard]] std::uint64_t version() const { return version_; }

    [[nodiscard]] std::size_t line_count() const { return line_starts_.size(); }
    // Lines count from 0 here; without their "\n".
    [[nodiscard]] std::string_view line(std::size_t number) const;
    [[nodiscard]] std::size_t line_start(std::size_t number) const { return line_starts_[number]; }
    [[nodiscard]] std::size_t line_of(std::size_t offset) const;

    void move(Caret motion, Select select, std::size_t page_lines = 20);
    void place(std::size_t offset, Select select);
    void select_all();
    void select_word(std::size_t offset);

    // Replaces the selection.
    void insert(std::string_view text);
    void new_line();           // keeps the indentation, and adds one after ":"
    void erase(Caret motion);  // the selection, or what the motion would pass
    void indent();             // Tab: to the next column of four, or the selected lines
    void unindent();
    void toggle_comment();
    // True when there was something to take back (to do again).
    bool undo();
    bool redo();

  private:
    struct Edit {
        std::size_t at = 0;
        std::string removed, inserted;
        std::size_t caret_before = 0, anchor_before = 0;
        bool closed = false;  // further typing starts a new edit
    };

    void replace(std::size_t begin, std::size_t end, std::string_view with);
    void apply(std::size_t at, std::size_t removed, std::string_view inserted);
    void set_caret(std::size_t offset, Select select);
    [[nodiscard]] bool joins_last_edit(std::size_t begin, std::size_t end,
                                       std::string_view with) const;
    [[nodiscard]] std::size_t target(Caret motion, std::size_t page_lines) const;
    [[nodiscard]] std::size_t vertical(std::ptrdiff_t lines) const;
    [[nodiscard]] std::size_t previous(std::size_t offset) const;
    [[nodiscard]] std::size_t next(std::size_t offset) const;
    void find_lines();
    void for_selected_lines(void (TextBuffer::*change)(std::size_t line));
    void indent_line(std::size_t line);
    void unindent_line(std::size_t line);

    std::string text_;
    std::vector<std::size_t> line_starts_{0};
    std::size_t caret_ = 0;
    std::size_t anchor_ = 0;
    std::size_t wanted_column_ = 0;  // characters; kept through short lines
    std::vector<Edit> done_;
    std::vector<Edit> undone_;
    std::uint64_t version_ = 0;
};

// Number of characters (code points) of a stretch of UTF-8.
[[nodiscard]] std::size_t characters(std::string_view text);
// Byte offset of the character at `index`; the size where there are fewer.
[[nodiscard]] std::size_t byte_of_character(std::string_view text, std::size_t index);

}  // namespace outlive::model
