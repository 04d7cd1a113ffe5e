// The source lines of one traceback entry with their carets.
//
// CPython 3.13 marks an instruction under its line: ^ for the whole of it, and
// ~ around what binds the operands of a binary operator (the operator), a
// subscript or a call (the brackets). Which of these it is, the text itself is
// asked: it is parsed again, as CPython's traceback module does.
#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/machine/traceback.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::machine {

namespace {

using Line = std::u32string;

Line decode(std::string_view utf8) {
    Line line;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
    auto left = static_cast<utf8proc_ssize_t>(utf8.size());
    while (left > 0) {
        utf8proc_int32_t c = 0;
        const utf8proc_ssize_t used =
            std::max<utf8proc_ssize_t>(utf8proc_iterate(bytes, left, &c), 1);
        line.push_back(c < 0 ? U'\uFFFD' : static_cast<char32_t>(c));
        bytes += used;
        left -= used;
    }
    return line;
}

void encode(std::string& out, char32_t c) {
    utf8proc_uint8_t buffer[4];
    const auto n = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), buffer);
    out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(n));
}
std::string encode(const Line& line) {
    std::string out;
    for (const char32_t c : line) encode(out, c);
    return out;
}

bool is_space(char32_t c) {
    return c == ' ' || (c >= 9 && c <= 13);
}
bool is_blank(const Line& line) {
    return std::all_of(line.begin(), line.end(), is_space);
}

std::size_t indentation(const Line& line) {
    return static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_space) -
                                    line.begin());
}

// Takes away what all lines that are not blank begin with.
std::vector<Line> dedented(std::vector<Line> lines) {
    std::optional<Line> margin;
    for (Line& line : lines) {
        if (is_blank(line)) {
            line.clear();
            continue;
        }
        const Line own = line.substr(0, indentation(line));
        if (!margin) {
            margin = own;
            continue;
        }
        const auto end =
            std::mismatch(margin->begin(), margin->end(), own.begin(), own.end()).first;
        margin->erase(end, margin->end());
    }
    if (margin) {
        for (Line& line : lines) line.erase(0, std::min(line.size(), margin->size()));
    }
    return lines;
}

// Columns that the first `count` characters take on a screen.
std::size_t width(const Line& line, std::size_t count) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < std::min(count, line.size()); ++i) {
        columns += utf8proc_charwidth(static_cast<utf8proc_int32_t>(line[i])) == 2 ? 2 : 1;
    }
    return columns + (count > line.size() ? count - line.size() : 0);
}

struct Place {
    std::size_t line, column;
};
struct Anchors {
    Place left, right;  // what lies between is marked ^, the rest ~
};

// Walks over the lines of a segment of text.
class Walker {
  public:
    explicit Walker(const std::vector<Line>& lines) : lines_(lines) {}

    // The next place that has a character; false at the end of the text.
    bool settle(Place& p) const {
        while (p.line < lines_.size() && p.column >= lines_[p.line].size()) p = {p.line + 1, 0};
        return p.line < lines_.size();
    }
    template <class Wanted>
    bool advance_until(Place& p, Wanted&& wanted) const {
        while (settle(p)) {
            const char32_t c = lines_[p.line][p.column];
            if (c == '\\' || c == '#') {
                p = {p.line + 1, 0};
            } else if (wanted(c)) {
                return true;
            } else {
                ++p.column;
            }
        }
        return false;
    }

  private:
    const std::vector<Line>& lines_;
};

// A place of the parsed text "(\nsegment\n)" within the segment.
Place place_of(const support::SourceText& text, std::uint32_t offset) {
    const support::Position p = text.position(offset);
    return {p.line - 2, p.column};
}

std::optional<Anchors> operator_anchors(const syntax::BinOp& e, const support::SourceText& text,
                                        const std::vector<Line>& lines) {
    Place at = place_of(text, e.left->span.end);
    if (!Walker(lines).advance_until(at, [](char32_t c) { return !is_space(c) && c != ')'; }))
        return std::nullopt;
    const Place right = place_of(text, e.right->span.begin);
    std::size_t end = at.column + 1;
    const Line& line = lines[at.line];
    const bool before_operand = right.line > at.line || end < right.column;
    if (end < line.size() && before_operand && !is_space(line[end]) && line[end] != '\\' &&
        line[end] != '#')
        ++end;
    return Anchors{at, {at.line, end}};
}

std::optional<Anchors> bracket_anchors(const syntax::Expr& whole, const syntax::Expr& operand,
                                       char32_t bracket, const support::SourceText& text,
                                       const std::vector<Line>& lines) {
    Place left = place_of(text, operand.span.end);
    if (!Walker(lines).advance_until(left, [bracket](char32_t c) { return c == bracket; }))
        return std::nullopt;
    return Anchors{left, place_of(text, whole.span.end)};
}

std::vector<Line> split(std::string_view text) {
    std::vector<Line> lines;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(decode(text.substr(start, end - start)));
        start = end + 1;
    }
    return lines;
}

std::string join(const std::vector<Line>& lines) {
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) text += (i == 0 ? "" : "\n") + encode(lines[i]);
    return text;
}

// CPython's traceback module parses the line again, with what comes of that.
syntax::ParseResult parse_again(const support::SourceText& text, std::string* told) {
    syntax::ParseResult parsed = syntax::parse(text, syntax::Mode::Exec);
    for (const syntax::SyntaxWarning& warning : parsed.warnings) {
        if (told == nullptr) break;
        *told += "<unknown>:" + std::to_string(text.line_of(warning.span.begin)) +
                 ": SyntaxWarning: " + warning.message + "\n";
    }
    return parsed;
}

std::optional<Anchors> anchors_of(const std::string& segment, std::string* told) {
    const support::SourceText text("", "(\n" + segment + "\n)");
    const syntax::ParseResult parsed = parse_again(text, told);
    if (parsed.tree == nullptr || parsed.tree->body.size() != 1) return std::nullopt;
    if (parsed.tree->body[0]->kind != syntax::StmtKind::ExprStmt) return std::nullopt;
    const syntax::Expr& e = *static_cast<const syntax::ExprStmt*>(parsed.tree->body[0])->value;
    const std::vector<Line> lines = split(segment);
    switch (e.kind) {
        case syntax::ExprKind::BinOp:
            return operator_anchors(static_cast<const syntax::BinOp&>(e), text, lines);
        case syntax::ExprKind::Subscript:
            return bracket_anchors(e, *static_cast<const syntax::Subscript&>(e).value, '[', text,
                                   lines);
        case syntax::ExprKind::Call:
            return bracket_anchors(e, *static_cast<const syntax::Call&>(e).func, '(', text, lines);
        default:
            return std::nullopt;
    }
}

// What an entry shows: its lines, where the instruction starts in the first and
// ends in the last.
struct Shown {
    std::vector<Line> lines;
    std::size_t start, end;
};

std::string segment_of(const Shown& s) {
    std::vector<Line> lines = s.lines;
    lines.back().erase(std::min(s.end, lines.back().size()));
    lines.front().erase(0, std::min(s.start, lines.front().size()));
    return join(lines);
}

// `return f(x)` and `name = f(x)` whose call is all that is marked: the carets
// would say nothing.
bool is_one_whole_call(const Shown& s, std::string* told) {
    const support::SourceText text("", join(s.lines));
    const syntax::ParseResult parsed = parse_again(text, told);
    if (parsed.tree == nullptr || parsed.tree->body.empty()) return false;
    const syntax::Stmt& statement = *parsed.tree->body[0];
    const syntax::Expr* value = nullptr;
    if (statement.kind == syntax::StmtKind::Return) {
        value = static_cast<const syntax::Return&>(statement).value;
        if (value == nullptr || value->kind != syntax::ExprKind::Call) return false;
        if (static_cast<const syntax::Call*>(value)->func->kind != syntax::ExprKind::Name)
            return false;
    } else if (statement.kind == syntax::StmtKind::Assign) {
        const auto& assign = static_cast<const syntax::Assign&>(statement);
        value = assign.value;
        if (value->kind != syntax::ExprKind::Call || assign.targets.size() != 1 ||
            assign.targets[0]->kind != syntax::ExprKind::Name) {
            return false;
        }
    }
    if (value == nullptr) return false;
    const support::Position begin = text.position(value->span.begin),
                            end = text.position(value->span.end);
    return begin.line == 1 && end.line == s.lines.size() && begin.byte_column == s.start &&
           end.byte_column == s.end;
}

bool shows_carets(const Shown& s, bool has_anchors, std::string* told) {
    if (is_one_whole_call(s, told)) return false;
    if (has_anchors) return true;
    const bool before =
        !is_blank(s.lines.front().substr(0, std::min(s.start, s.lines.front().size())));
    const bool after = s.end < s.lines.back().size() && !is_blank(s.lines.back().substr(s.end));
    return before || after;
}

class Writer {
  public:
    Writer(const Shown& shown, std::optional<Anchors> anchors, std::string* told)
        : s_(shown), anchors_(anchors), carets_(shows_carets(shown, anchors.has_value(), told)) {
        last_ = s_.lines.size() - 1;
        if (!anchors_) return;
        if (anchors_->left.line == 0) anchors_->left.column += s_.start;
        if (anchors_->right.line == 0) anchors_->right.column += s_.start;
        for (Place* p : {&anchors_->left, &anchors_->right})
            p->column = width(s_.lines[p->line], p->column);
    }

    std::vector<Line> write() {
        std::size_t previous = 0;
        for (const std::size_t line : significant_lines()) {
            if (line == previous + 2) output(line - 1);
            if (line > previous + 2)
                out_.push_back(decode("...<" + std::to_string(line - previous - 1) + " lines>..."));
            output(line);
            previous = line;
        }
        return out_;
    }

  private:
    std::set<std::size_t> significant_lines() const {
        std::set<std::size_t> lines{0, last_};
        if (!anchors_) return lines;
        for (const Place& p : {anchors_->left, anchors_->right}) {
            if (p.line > 0) lines.insert(p.line - 1);
            lines.insert(p.line);
            if (p.line < last_) lines.insert(p.line + 1);
        }
        return lines;
    }

    void output(std::size_t index) {
        const Line& line = s_.lines[index];
        out_.push_back(line);
        if (!carets_) return;
        const std::size_t spaces = indentation(line);
        const std::size_t start = index == 0 ? width(line, s_.start) : 0;
        const std::size_t count = index == last_ ? width(line, s_.end) : width(line, line.size());
        Line marks;
        for (std::size_t column = 0; column < count; ++column) {
            const bool blank = column < spaces || column < start;
            marks.push_back(blank ? U' ' : mark(index, column));
        }
        out_.push_back(marks);
    }

    [[nodiscard]] char32_t mark(std::size_t line, std::size_t column) const {
        if (!anchors_) return U'^';
        const auto& [left, right] = *anchors_;
        const bool after_left = line > left.line || (line == left.line && column >= left.column);
        const bool before_right =
            line < right.line || (line == right.line && column < right.column);
        return after_left && before_right ? U'^' : U'~';
    }

    const Shown& s_;
    std::optional<Anchors> anchors_;
    bool carets_;
    std::size_t last_ = 0;
    std::vector<Line> out_;
};

std::string indented(const std::vector<Line>& lines, std::string_view indent) {
    std::string text;
    for (const Line& line : lines) text += std::string(indent) + encode(line) + "\n";
    return text;
}

}  // namespace

std::string format_source_lines(const bytecode::Code& code, std::uint32_t pc,
                                std::string_view indent, std::string* told) {
    const support::SourceText& source = *code.source;
    const support::Span span = pc < code.spans.size() ? code.spans[pc] : code.span;
    const support::Position begin = source.position(span.begin), end = source.position(span.end);
    std::vector<Line> lines;
    for (std::uint32_t n = begin.line; n <= end.line; ++n) {
        lines.push_back(decode(source.line(n)));
        while (!lines.back().empty() && is_space(lines.back().back())) lines.back().pop_back();
    }
    const std::size_t first_size = lines.front().size();
    if (std::all_of(lines.begin(), lines.end(), is_blank)) return {};
    const bool artificial =
        pc < code.marks.size() && (code.marks[pc] & bytecode::MarkArtificial) != 0;
    if (artificial) return indented({lines.front().substr(indentation(lines.front()))}, indent);
    Shown shown{dedented(std::move(lines)), 0, 0};
    const std::size_t cut = first_size - shown.lines.front().size();
    shown.start = begin.column - std::min<std::size_t>(begin.column, cut);
    shown.end = end.column - std::min<std::size_t>(end.column, cut);
    Writer writer(shown, anchors_of(segment_of(shown), told), told);
    return indented(dedented(writer.write()), indent);
}

}  // namespace outlive::machine
