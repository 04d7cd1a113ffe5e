#include "app/model/text_buffer.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace outlive::model {
namespace {

constexpr std::size_t tab_width = 4;

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool in_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || (c & 0x80) != 0;
}

std::string_view indentation(std::string_view line) {
    const auto first = line.find_first_not_of(" \t");
    return line.substr(0, first == std::string_view::npos ? line.size() : first);
}

}  // namespace

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); }));
}

std::size_t byte_of_character(std::string_view text, std::size_t index) {
    std::size_t at = 0;
    while (at < text.size() && index > 0) {
        ++at;
        while (at < text.size() && continues(text[at])) ++at;
        --index;
    }
    return at;
}

TextBuffer::TextBuffer(std::string text, std::uint64_t version)
    : text_(std::move(text)), version_(version) {
    find_lines();
}

std::string_view TextBuffer::selected() const {
    return std::string_view(text_).substr(selection_begin(), selection_end() - selection_begin());
}

std::string_view TextBuffer::line(std::size_t number) const {
    const std::size_t begin = line_starts_[number];
    const std::size_t end =
        number + 1 < line_starts_.size() ? line_starts_[number + 1] - 1 : text_.size();
    return std::string_view(text_).substr(begin, end - begin);
}

std::size_t TextBuffer::line_of(std::size_t offset) const {
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

void TextBuffer::find_lines() {
    line_starts_.assign(1, 0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
        line_starts_.push_back(at + 1);
}

std::size_t TextBuffer::previous(std::size_t offset) const {
    if (offset == 0) return 0;
    --offset;
    while (offset > 0 && continues(text_[offset])) --offset;
    return offset;
}

std::size_t TextBuffer::next(std::size_t offset) const {
    if (offset >= text_.size()) return text_.size();
    ++offset;
    while (offset < text_.size() && continues(text_[offset])) ++offset;
    return offset;
}

std::size_t TextBuffer::vertical(std::ptrdiff_t lines) const {
    const auto here = static_cast<std::ptrdiff_t>(line_of(caret_));
    const auto last = static_cast<std::ptrdiff_t>(line_count()) - 1;
    if (here + lines < 0) return 0;
    if (here + lines > last) return text_.size();
    const auto there = static_cast<std::size_t>(here + lines);
    return line_start(there) + byte_of_character(line(there), wanted_column_);
}

std::size_t TextBuffer::target(Caret motion, std::size_t page_lines) const {
    const std::size_t number = line_of(caret_);
    std::size_t at = caret_;
    switch (motion) {
        case Caret::Left:
            return previous(caret_);
        case Caret::Right:
            return next(caret_);
        case Caret::Up:
            return vertical(-1);
        case Caret::Down:
            return vertical(1);
        case Caret::PageUp:
            return vertical(-static_cast<std::ptrdiff_t>(page_lines));
        case Caret::PageDown:
            return vertical(static_cast<std::ptrdiff_t>(page_lines));
        case Caret::WordLeft:
            while (at > 0 && !in_word(text_[at - 1])) --at;
            while (at > 0 && in_word(text_[at - 1])) --at;
            return at;
        case Caret::WordRight:
            while (at < text_.size() && in_word(text_[at])) ++at;
            while (at < text_.size() && !in_word(text_[at])) ++at;
            return at;
        case Caret::LineStart: {  // first the text's start, then the line's
            const std::size_t start = line_start(number);
            const std::size_t first = start + indentation(line(number)).size();
            return caret_ == first ? start : first;
        }
        case Caret::LineEnd:
            return line_start(number) + line(number).size();
        case Caret::TextStart:
            return 0;
        case Caret::TextEnd:
            return text_.size();
    }
    return caret_;
}

void TextBuffer::set_caret(std::size_t offset, Select select) {
    caret_ = std::min(offset, text_.size());
    if (select == Select::No) anchor_ = caret_;
    if (!done_.empty()) done_.back().closed = true;
}

void TextBuffer::move(Caret motion, Select select, std::size_t page_lines) {
    const bool is_vertical = motion == Caret::Up || motion == Caret::Down ||
                             motion == Caret::PageUp || motion == Caret::PageDown;
    if (has_selection() && select == Select::No && motion == Caret::Left) {
        set_caret(selection_begin(), select);
    } else if (has_selection() && select == Select::No && motion == Caret::Right) {
        set_caret(selection_end(), select);
    } else {
        set_caret(target(motion, page_lines), select);
    }
    if (!is_vertical) {
        const std::size_t start = line_start(line_of(caret_));
        wanted_column_ = characters(std::string_view(text_).substr(start, caret_ - start));
    }
}

void TextBuffer::place(std::size_t offset, Select select) {
    offset = std::min(offset, text_.size());
    while (offset > 0 && offset < text_.size() && continues(text_[offset])) --offset;
    set_caret(offset, select);
    const std::size_t start = line_start(line_of(caret_));
    wanted_column_ = characters(std::string_view(text_).substr(start, caret_ - start));
}

void TextBuffer::select_all() {
    anchor_ = 0;
    set_caret(text_.size(), Select::Extend);
}

void TextBuffer::select_word(std::size_t offset) {
    place(offset, Select::No);
    while (anchor_ > 0 && in_word(text_[anchor_ - 1])) --anchor_;
    while (caret_ < text_.size() && in_word(text_[caret_])) ++caret_;
}

void TextBuffer::insert(std::string_view text) {
    replace(selection_begin(), selection_end(), text);
}

void TextBuffer::new_line() {
    const std::size_t start = line_start(line_of(selection_begin()));
    const auto before = std::string_view(text_).substr(start, selection_begin() - start);
    std::string inserted = "\n" + std::string(indentation(before));
    const auto last = before.find_last_not_of(" \t");
    if (last != std::string_view::npos && before[last] == ':') inserted.append(tab_width, ' ');
    insert(inserted);
}

void TextBuffer::erase(Caret motion) {
    if (has_selection()) return insert("");
    std::size_t other = target(motion, 0);
    if (motion == Caret::Left) {  // in the indentation, back to the last column of four
        const std::size_t start = line_start(line_of(caret_));
        const std::size_t column = caret_ - start;
        const auto before = std::string_view(text_).substr(start, column);
        if (column > 0 && before.find_first_not_of(' ') == std::string_view::npos)
            other = caret_ - ((column - 1) % tab_width + 1);
    }
    replace(std::min(caret_, other), std::max(caret_, other), "");
}

void TextBuffer::indent() {
    if (has_selection() && line_of(selection_begin()) != line_of(selection_end()))
        return for_selected_lines(&TextBuffer::indent_line);
    const std::size_t start = line_start(line_of(selection_begin()));
    const std::size_t column =
        characters(std::string_view(text_).substr(start, selection_begin() - start));
    insert(std::string(tab_width - column % tab_width, ' '));
}

void TextBuffer::unindent() {
    for_selected_lines(&TextBuffer::unindent_line);
}

void TextBuffer::indent_line(std::size_t number) {
    if (!line(number).empty())
        replace(line_start(number), line_start(number), std::string(tab_width, ' '));
}

void TextBuffer::unindent_line(std::size_t number) {
    const std::size_t count = std::min(tab_width, indentation(line(number)).size());
    if (count > 0) replace(line_start(number), line_start(number) + count, "");
}

void TextBuffer::for_selected_lines(void (TextBuffer::*change)(std::size_t)) {
    const std::size_t first = line_of(selection_begin());
    const std::size_t last = line_of(selection_end());
    for (std::size_t number = last + 1; number-- > first;) (this->*change)(number);
    anchor_ = line_start(first);
    caret_ = line_start(last) + line(last).size();
}

void TextBuffer::toggle_comment() {
    const std::size_t first = line_of(selection_begin());
    const std::size_t last = line_of(selection_end());
    bool commented = true;
    for (std::size_t number = first; number <= last; ++number) {
        const auto text = line(number).substr(indentation(line(number)).size());
        if (!text.empty() && text[0] != '#') commented = false;
    }
    for (std::size_t number = last + 1; number-- > first;) {
        const std::size_t at = line_start(number) + indentation(line(number)).size();
        if (at == line_start(number) + line(number).size()) continue;
        if (!commented) {
            replace(at, at, "# ");
        } else {
            replace(at, at + (text_.compare(at, 2, "# ") == 0 ? 2 : 1), "");
        }
    }
    place(line_start(last) + line(last).size(), Select::No);
}

bool TextBuffer::joins_last_edit(std::size_t begin, std::size_t end, std::string_view with) const {
    if (done_.empty() || done_.back().closed || end != begin || with.empty()) return false;
    const Edit& last = done_.back();
    const bool word_begins =
        in_word(with[0]) && !last.inserted.empty() && !in_word(last.inserted.back());
    return last.removed.empty() && begin == last.at + last.inserted.size() && with[0] != '\n' &&
           !word_begins;
}

void TextBuffer::replace(std::size_t begin, std::size_t end, std::string_view with) {
    if (begin == end && with.empty()) return;
    undone_.clear();
    if (joins_last_edit(begin, end, with)) {
        done_.back().inserted += with;
    } else {
        done_.push_back(
            {begin, text_.substr(begin, end - begin), std::string(with), caret_, anchor_, false});
    }
    apply(begin, end - begin, with);
}

void TextBuffer::apply(std::size_t at, std::size_t removed, std::string_view inserted) {
    text_.replace(at, removed, inserted);
    find_lines();
    caret_ = anchor_ = at + inserted.size();
    const std::size_t start = line_start(line_of(caret_));
    wanted_column_ = characters(std::string_view(text_).substr(start, caret_ - start));
    ++version_;
}

bool TextBuffer::undo() {
    if (done_.empty()) return false;
    Edit edit = std::move(done_.back());
    done_.pop_back();
    apply(edit.at, edit.inserted.size(), edit.removed);
    caret_ = edit.caret_before;
    anchor_ = edit.anchor_before;
    edit.closed = true;
    undone_.push_back(std::move(edit));
    return true;
}

bool TextBuffer::redo() {
    if (undone_.empty()) return false;
    Edit edit = std::move(undone_.back());
    undone_.pop_back();
    apply(edit.at, edit.removed.size(), edit.inserted);
    done_.push_back(std::move(edit));
    return true;
}

}  // namespace outlive::model
