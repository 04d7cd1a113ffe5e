#include "app/narration/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace outlive::narration {
namespace {

struct Counted {
    std::string name;
    std::size_t times = 1;
};

void count(std::vector<Counted>& list, const std::string& name) {
    const auto known = std::ranges::find(list, name, &Counted::name);
    if (known == list.end()) {
        list.push_back({name});
    } else {
        ++known->times;
    }
}

// 1 where a bracket opens, -1 where one closes.
int bracket_step(char c) {
    return c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
}

}  // namespace

std::string quoted(std::string_view name) {
    return fmt::format("`{}`", name);
}

std::string name_of_call(const snapshot::FrameView& frame) {
    if (frame.kind == bytecode::CodeKind::Module) return "the module";
    return frame.numbered ? fmt::format("`{} #{}`", frame.name, frame.call_number)
                          : quoted(frame.name);
}

std::string in_words(const machine::EventValue& value) {
    const std::string& text = value.text;
    const bool is_text = value.type_name == "str" || text.empty();
    if (is_text) return text;
    for (const char* kind :
         {"class ", "module ", "method ", "generator ", "coroutine ", "code of "}) {
        if (text.starts_with(kind)) return "the " + text;
    }
    if (value.type_name == "builtin_function_or_method") return "the built-in " + text;
    // "set of 3": a name for what does not fit.
    const std::size_t of = text.find(" of ");
    const bool many = of != std::string::npos && of > 0 && text.size() > of + 4 &&
                      std::all_of(text.begin() + static_cast<std::ptrdiff_t>(of) + 4, text.end(),
                                  [](char c) { return c >= '0' && c <= '9'; });
    if (many && value.object) return "a " + text;
    if (text.starts_with("int of ")) return "an " + text;
    // "Sensor object", "cell", "zip": one of its kind.
    const bool one = text.ends_with(" object") || (value.object && text == value.type_name);
    if (!one) return text;
    const bool vowel = std::string_view("aeiouAEIOU").find(text[0]) != std::string_view::npos;
    return (vowel ? "an " : "a ") + text;
}

std::string list_of(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0) text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

std::string quoted_list(const std::vector<std::string>& names) {
    std::vector<std::string> parts;
    for (const std::string& name : names) parts.push_back(quoted(name));
    return list_of(parts);
}

std::string plural(std::string_view noun, std::size_t count) {
    return fmt::format("{}{}", noun, count == 1 ? "" : "s");
}

std::string shortened(const std::string& text, std::size_t most_characters) {
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (starts && characters++ == most_characters) return text.substr(0, i) + "…";
        if (text[i] == '\n') return text.substr(0, i) + " …";
    }
    return text;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view keyword_of(std::string_view statement) {
    static constexpr std::array keywords{
        "if",     "elif", "while", "for",    "def",   "class",   "return", "raise",    "try",
        "except", "with", "del",   "pass",   "break", "import",  "from",   "continue", "assert",
        "match",  "case", "else",  "global", "yield", "finally", "async",  "lambda",   "nonlocal"};
    std::string_view text = trimmed(statement);
    if (text.starts_with("async ")) text = trimmed(text.substr(6));
    const auto is_letter = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    const auto end = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), is_letter) - text.begin());
    const std::string_view word = text.substr(0, end);
    // `match` and `case` are names too: only with ":" at the end are they statements.
    const bool soft = word == "match" || word == "case";
    if (soft &&
        (end >= text.size() || text[end] != ' ' || text.find(':') == std::string_view::npos))
        return {};
    return std::find(keywords.begin(), keywords.end(), word) != keywords.end() ? word
                                                                               : std::string_view{};
}

namespace {

using Cells = std::vector<support::ObjectId>;

// "ƒ inner", "2 functions ƒ inner".
std::vector<std::string> functions_with(const snapshot::Snapshot& state, const Cells& cells) {
    std::vector<Counted> found;
    for (const auto& object : state.objects) {
        const bool keeps = std::ranges::any_of(object.edges, [&](const auto& edge) {
            return edge.cell && std::ranges::find(cells, edge.cell) != cells.end();
        });
        if (keeps) count(found, "ƒ " + object.title);
    }
    std::vector<std::string> words;
    for (const Counted& f : found)
        words.push_back(f.times == 1 ? f.name : fmt::format("{} functions {}", f.times, f.name));
    return words;
}

// "the suspended `gen`", "2 suspended calls of `gen`".
std::vector<std::string> generators_with(const snapshot::Snapshot& state, const Cells& cells) {
    std::vector<Counted> found;
    for (const auto& call : state.suspended) {
        const bool keeps = std::ranges::any_of(call.variables, [&](const auto& variable) {
            return variable.role == snapshot::VariableRole::Free &&
                   std::ranges::find(cells, variable.cell) != cells.end();
        });
        if (keeps) count(found, quoted(call.name));
    }
    std::vector<std::string> words;
    for (const Counted& call : found)
        words.push_back(call.times == 1
                            ? fmt::format("the suspended {}", call.name)
                            : fmt::format("{} suspended calls of {}", call.times, call.name));
    return words;
}

}  // namespace

std::string keepers_of(const snapshot::Snapshot& state,
                       const std::vector<support::ObjectId>& cells) {
    std::vector<std::string> words = functions_with(state, cells);
    std::ranges::copy(generators_with(state, cells), std::back_inserter(words));
    if (words.empty()) return {};
    const bool several = std::isdigit(static_cast<unsigned char>(words.front()[0])) != 0;
    return list_of(words) + (words.size() == 1 && !several ? " keeps" : " keep");
}

std::vector<std::string> counted(const std::vector<std::string>& things) {
    std::vector<Counted> known;
    for (const std::string& thing : things) count(known, thing);
    std::vector<std::string> words;
    for (const Counted& thing : known) {
        const std::string_view noun =
            std::string_view(thing.name)
                .substr(std::min(thing.name.find(' ') + 1, thing.name.size()));
        const bool plain = noun.find_first_of(" `") == std::string_view::npos;
        const bool article = thing.name.starts_with("the ") || thing.name.starts_with("a ");
        const bool is_class = std::isupper(static_cast<unsigned char>(noun[0])) != 0;
        words.push_back(thing.times == 1 ? thing.name
                        : article && plain
                            ? fmt::format("{} {}{}", thing.times, noun, is_class ? " objects" : "s")
                            : fmt::format("{} times {}", thing.times, thing.name));
    }
    return words;
}

std::string list_of_calls(const std::vector<std::string>& names) {
    constexpr std::size_t most_listed = 4;
    std::vector<Counted> calls;
    for (const std::string& name : names) count(calls, name);
    std::vector<std::string> words;
    for (const Counted& call : calls)
        words.push_back(call.times == 1 ? call.name
                                        : fmt::format("{} calls of {}", call.times, call.name));
    if (words.size() > most_listed)
        words = {words[0], fmt::format("{} more calls", names.size() - calls[0].times)};
    return list_of(words);
}

std::string in_one_line(std::string_view code) {
    std::string line;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool joins = code[i] == '\\' && i + 1 < code.size() && code[i + 1] == '\n';
        const bool space = joins || code[i] == ' ' || code[i] == '\n' || code[i] == '\t';
        if (!space) {
            const bool closes = bracket_step(code[i]) < 0;
            if (closes && line.ends_with(' ')) line.pop_back();
            if (closes && line.ends_with(',') && code[i] != ')') line.pop_back();
            line += code[i];
        } else if (!line.empty() && line.back() != ' ' && bracket_step(line.back()) <= 0) {
            line += ' ';
        }
    }
    return std::string(trimmed(line));
}

std::string_view up_to_assignment(std::string_view code) {
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        const bool joined = c == '\n' && i > 0 && code[i - 1] == '\\';
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (depth == 0 && !joined &&
                   std::string_view("=\n#;").find(c) != std::string::npos) {
            return code.substr(0, i);
        } else {
            depth += bracket_step(c);
        }
    }
    return code;
}

namespace {

// Where statements end on a line: behind each `;`, and behind the `:` of a header.
std::vector<std::size_t> ends_of_statements(std::string_view line) {
    std::vector<std::size_t> ends;
    static constexpr std::array headers{"if",  "elif",   "else", "for",     "while", "with",
                                        "try", "except", "def",  "finally", "class", "case"};
    bool header = std::ranges::find(headers, keyword_of(line)) != headers.end();
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '#') {
            break;
        } else if (depth == 0 && (c == ';' || (c == ':' && header))) {
            ends.push_back(i + 1);
            header = false;
        } else {
            depth += bracket_step(c);
        }
    }
    ends.push_back(line.size());
    return ends;
}

}  // namespace

std::string_view statement_at(std::string_view line, std::size_t place) {
    std::size_t begin = 0;
    for (const std::size_t end : ends_of_statements(line)) {
        if (place < end || end == line.size()) {
            const std::string_view part = trimmed(line.substr(begin, end - begin));
            return part.ends_with(';') ? trimmed(part.substr(0, part.size() - 1)) : part;
        }
        begin = end;
    }
    return line;
}

int unopened_brackets(std::string_view code) {
    int depth = 0;
    int least = 0;
    for (const char c : code) least = std::min(least, depth += bracket_step(c));
    return -least;
}

}  // namespace outlive::narration
