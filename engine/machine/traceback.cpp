#include "engine/machine/traceback.hpp"
#include "engine/machine/frozen_frames.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "engine/machine/attributes.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/program_text.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/suggestions.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

constexpr int repeated_shown = 3;

struct Entry {
    const bytecode::Code* code;
    std::uint32_t pc;
    std::uint32_t line;
    std::string_view told_file;  // of the library's code
};

const bytecode::Code& code_of(Machine& m, const Traceback& t) {
    return m.code(m.heap().at<CodeWrapper>(t.code)->code);
}

std::string_view shown_file(Machine& m, const Traceback& t) {
    const bytecode::Code& code = code_of(m, t);
    if (!m.is_hidden(m.heap().at<CodeWrapper>(t.code)->code)) return {};
    return told_file(code).value_or(std::string_view());
}

std::vector<Entry> entries_of(Machine& m, const Traceback* traceback, std::int64_t limit) {
    std::vector<Entry> all;
    for (const Traceback* t = traceback; t != nullptr;
         t = t->next == 0 ? nullptr : m.heap().at<Traceback>(t->next)) {
        const bytecode::Code& code = m.code(m.heap().at<CodeWrapper>(t->code)->code);
        const std::string_view file = shown_file(m, *t);
        all.push_back({&code, t->pc, traceback_line(m, *t), file});
    }
    const auto most = static_cast<std::size_t>(limit < 0 ? -limit - 1 : limit);
    if (limit >= 0 && all.size() > most) all.resize(most);
    return all;
}

std::string repetition(int count) {
    const int more = count - repeated_shown;
    return more <= 0 ? ""
                     : fmt::format("  [Previous line repeated {} more time{}]\n", more,
                                   more > 1 ? "s" : "");
}

// Only the program's own file can be read again for its lines, and doctest keeps
// those of its examples.
std::string entry_text(Machine& m, const Entry& e, const TracebackOptions& options,
                       std::string* told) {
    const std::string_view name =
        e.told_file.empty() ? std::string_view(e.code->source->name()) : e.told_file;
    std::string text = fmt::format("  File \"{}\", line {}, in {}\n", name, e.line, e.code->name);
    if (!e.told_file.empty()) return text;
    const support::SourceText* file = program_source(m);
    const bool own = file == nullptr || e.code->source.get() == file ||
                     e.code->source->name().starts_with("<doctest ");
    if (own && options.with_marks) return text + format_source_lines(*e.code, e.pc, "    ", told);
    if (!own && e.code->source->name() != file->name()) return text;
    std::string_view line = (own ? e.code->source.get() : file)->line(e.line);
    line.remove_prefix(std::min(line.find_first_not_of(" \t\f"), line.size()));
    return line.empty() ? text : fmt::format("{}    {}\n", text, line);
}

}  // namespace

std::uint32_t traceback_line(Machine& m, const Traceback& t) {
    const bytecode::Code& code = code_of(m, t);
    const std::uint32_t line =
        t.pc < code.spans.size() ? code.source->line_of(code.spans[t.pc].begin) : code.first_line;
    if (!m.is_hidden(m.heap().at<CodeWrapper>(t.code)->code)) return line;
    const std::string_view called =
        t.next == 0 ? std::string_view()
                    : std::string_view(code_of(m, *m.heap().at<Traceback>(t.next)).name);
    return told_line(code, called, line);
}

std::string format_traceback(Machine& m, const Traceback* traceback,
                             const TracebackOptions& options, std::string* told) {
    std::string text;
    const Entry* last = nullptr;
    int count = 0;
    const std::vector<Entry> all = entries_of(m, traceback, options.limit);
    for (const Entry& e : all) {
        const bool same = last != nullptr && last->code->source == e.code->source &&
                          last->line == e.line && last->code->name == e.code->name;
        if (!same) {
            text += repetition(count);
            last = &e;
            count = 0;
        }
        if (++count <= repeated_shown) text += entry_text(m, e, options, told);
    }
    return text + repetition(count);
}

namespace {

// One exception with what is printed with it, as CPython's TracebackException.
struct Node {
    Exception* exception;
    Node* cause = nullptr;
    Node* context = nullptr;
    bool is_group = false;
    std::vector<Node*> members;
};

class Printer {
  public:
    Printer(Machine& m, const std::vector<ExceptionText>& texts, const TracebackOptions& options)
        : m_(m), heap_(m.heap()), texts_(texts), options_(options) {}

    std::string print(Value exception) {
        Node* root = make(exception);
        std::vector<Node*> queue{root};
        while (!queue.empty()) {
            Node* node = queue.back();
            queue.pop_back();
            link(*node);
            if (node->cause != nullptr) queue.push_back(node->cause);
            if (node->context != nullptr) queue.push_back(node->context);
            queue.insert(queue.end(), node->members.begin(), node->members.end());
        }
        format(*root);
        return std::move(out_);
    }

  private:
    Node* make(Value exception) {
        nodes_.push_back(std::make_unique<Node>());
        nodes_.back()->exception = heap_.as<Exception>(exception);
        seen_.insert(exception.bits);
        return nodes_.back().get();
    }
    bool is_new(Value v) { return heap_.is(v, Kind::Exception) && !seen_.contains(v.bits); }

    void link(Node& node) {
        const Exception& e = *node.exception;
        if (is_new(e.cause)) node.cause = make(e.cause);
        if (node.cause == nullptr && e.suppress_context == 0 && is_new(e.context))
            node.context = make(e.context);
        node.is_group =
            m_.is_subclass(heap_.class_of(&e.head), m_.error_class(Error::BaseExceptionGroup));
        if (!node.is_group) return;
        for (const Value v : item_span(heap_, e.extra[1])) node.members.push_back(make(v));
    }

    // --- text, with the margin of the groups around ---

    [[nodiscard]] std::string indent() const {
        return std::string(static_cast<std::size_t>(2 * depth_), ' ');
    }
    void emit(std::string_view text, char margin = '|') {
        const std::string before = indent() + (depth_ == 0 ? "" : std::string(1, margin) + " ");
        for (std::size_t start = 0; start < text.size();) {
            const std::size_t end = std::min(text.find('\n', start), text.size() - 1);
            out_ += before;
            out_ += text.substr(start, end - start + 1);
            start = end + 1;
        }
    }

    void format(const Node& last) {
        struct Link {
            const char* message;
            const Node* node;
        };
        std::vector<Link> chain;
        for (const Node* node = &last; node != nullptr;) {
            if (!options_.chain) {
                chain.push_back({nullptr, node});
                break;
            }
            const Node* before = node->cause != nullptr ? node->cause : node->context;
            const char* message =
                node->cause != nullptr
                    ? "\nThe above exception was the direct cause of the following exception:\n\n"
                    : "\nDuring handling of the above exception, another exception occurred:\n\n";
            chain.push_back({before == nullptr ? nullptr : message, node});
            node = before;
        }
        for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
            if (link->message != nullptr) emit(link->message);
            link->node->is_group ? format_group(*link->node) : format_plain(*link->node);
        }
    }

    std::string stack(const Node& node) {
        const Handle t = node.exception->traceback;
        if (t == 0) return "";
        std::string told;
        const std::string text = format_traceback(m_, heap_.at<Traceback>(t), options_, &told);
        if (options_.for_stderr) return told + text;
        if (!told.empty()) m_.print(told, true);
        return text;
    }

    void format_plain(const Node& node) {
        if (node.exception->traceback != 0) {
            emit("Traceback (most recent call last):\n");
            emit(stack(node));
        }
        emit(exception_lines(*node.exception));
    }

    void format_group(const Node& node) {
        constexpr int deepest_group = 10;
        if (depth_ > deepest_group)
            return emit(fmt::format("... (max_group_depth is {})\n", deepest_group));
        const bool top = depth_ == 0;
        if (top) ++depth_;
        if (node.exception->traceback != 0) {
            emit("Exception Group Traceback (most recent call last):\n", top ? '+' : '|');
            emit(stack(node));
        }
        emit(exception_lines(*node.exception));
        format_members(node);
        if (top) depth_ = 0;
    }

    void format_members(const Node& node) {
        constexpr std::size_t widest = 15;
        const std::size_t count = node.members.size();
        const std::size_t shown = count <= widest ? count : widest + 1;
        needs_close_ = false;
        for (std::size_t i = 0; i < shown; ++i) {
            const bool last = i + 1 == shown, cut = i >= widest;
            if (last) needs_close_ = true;
            out_ += fmt::format("{}{}+---------------- {} ----------------\n", indent(),
                                i == 0 ? "+-" : "  ", cut ? "..." : std::to_string(i + 1));
            ++depth_;
            if (!cut) {
                format(*node.members[i]);
            } else {
                const std::size_t more = count - widest;
                emit(fmt::format("and {} more exception{}\n", more, more > 1 ? "s" : ""));
            }
            if (last && needs_close_) {
                out_ += indent() + "+------------------------------------\n";
                needs_close_ = false;
            }
            --depth_;
        }
    }

    // --- the exception itself ---

    std::string text_of(Exception& e) {
        const Value v = heap_.value(&e);
        for (const ExceptionText& known : texts_) {
            if (known.exception == v) return known.text;
        }
        return native_text(str(m_, v), "<exception str() failed>");
    }

    std::string native_text(Value text, std::string_view otherwise) {
        if (text == Value::raised()) m_.drop_raised();
        if (text.is_answer()) return std::string(otherwise);
        const Owned owned(heap_, text);
        return to_utf8(*heap_.as<Str>(text));
    }

    std::string exception_lines(Exception& e) {
        Class& cls = *heap_.class_of(&e.head);
        const std::string type = full_name(m_, cls, true);
        std::string text;
        if (exception_fields(m_, cls) == ExceptionFields::Syntax) {
            text = syntax_error_lines(e, type);
        } else {
            const std::string hint = options_.with_marks ? suggestion_for(m_, e) : std::string();
            const std::string message = text_of(e) + hint;
            text = message.empty() ? type + "\n" : fmt::format("{}: {}\n", type, message);
        }
        return text + notes(e);
    }

    std::string notes(const Exception& e) {
        if (e.attrs == 0) return {};
        const Value notes = get(heap_, *heap_.at<Dict>(e.attrs), *m_.name(Name::notes_));
        if (notes.is_unbound() || notes.is_none()) return {};
        if (!is_sequence(heap_, notes))
            return native_text(repr(m_, notes), "<__notes__ repr() failed>") + "\n";
        std::string text;
        for (const Value note : item_span(heap_, notes))
            text += native_text(str(m_, note), "<note str() failed>") + "\n";
        return text;
    }

    std::string syntax_error_lines(const Exception& e, const std::string& type);

    Machine& m_;
    Heap& heap_;
    const std::vector<ExceptionText>& texts_;
    const TracebackOptions& options_;
    std::vector<std::unique_ptr<Node>> nodes_;
    std::set<std::uint64_t> seen_;
    std::string out_;
    int depth_ = 0;
    bool needs_close_ = false;
};

// A line of source with carets under columns [offset, end_offset), from 1.
std::string marked_line(std::string_view line, std::int64_t offset, std::int64_t end_offset) {
    while (!line.empty() && line.back() == '\n') line.remove_suffix(1);
    const auto start = std::min(line.find_first_not_of(" \n\f"), line.size());
    const std::string_view shown = line.substr(start);
    const auto characters = [](std::string_view s) {
        return std::count_if(s.begin(), s.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        });
    };
    std::string text = fmt::format("    {}\n", shown);
    if (offset <= 0) return text;
    const std::int64_t size = characters(line);
    if (offset > size + 1) offset = size + 1;
    if (end_offset > size + 1) end_offset = size + 1;
    if (offset >= end_offset || end_offset < 0) end_offset = offset + 1;
    const std::int64_t column = offset - 1 - static_cast<std::int64_t>(start);
    if (column < 0) return text;
    text += "    ";
    std::int64_t at = 0;
    for (const char c : shown) {
        if (at >= column) break;
        if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U) continue;
        text += c == '\t' || c == '\f' ? c : ' ';
        ++at;
    }
    text.append(static_cast<std::size_t>(column - std::min(at, column)), ' ');
    return text + std::string(static_cast<std::size_t>(end_offset - offset), '^') + "\n";
}

std::string Printer::syntax_error_lines(const Exception& e, const std::string& type) {
    const ItemSpan details = item_span(heap_, e.extra[1]);
    const auto detail = [&](std::uint32_t i) {
        return i < details.size ? details.items[i] : Value::none();
    };
    const auto text_or = [&](Value v, std::string_view otherwise) {
        return heap_.is(v, Kind::Str) ? to_utf8(*heap_.as<Str>(v)) : std::string(otherwise);
    };
    const std::string message = e.extra[0].is_unbound() || e.extra[0].is_none()
                                    ? "<no detail available>"
                                    : native_text(str(m_, e.extra[0]), "<no detail available>");
    std::string text, suffix;
    if (detail(1).is_int()) {
        text = fmt::format("  File \"{}\", line {}\n", text_or(detail(0), "<string>"),
                           detail(1).as_int());
    } else if (heap_.is(detail(0), Kind::Str)) {
        suffix = fmt::format(" ({})", text_or(detail(0), ""));
    }
    if (heap_.is(detail(3), Kind::Str)) {
        const std::string line = text_or(detail(3), "");
        const std::int64_t offset = detail(2).is_int() ? detail(2).as_int() : 0;
        std::int64_t end =
            detail(5).is_int() && detail(5).as_int() != 0 ? detail(5).as_int() : offset;
        if (detail(1) != detail(4)) end = static_cast<std::int64_t>(line.size()) + 1;
        text += marked_line(line, offset, end);
    }
    return text + fmt::format("{}: {}{}\n", type, message, suffix);
}

}  // namespace

std::string format_exception(Machine& m, Value exception, const std::vector<ExceptionText>& texts,
                             const TracebackOptions& options) {
    TracebackOptions own = options;
    own.with_marks = options.with_marks && unspeakable_name(m, exception) == nullptr;
    return Printer(m, texts, own).print(exception);
}

namespace {

bool any_needs_python(Machine& m, Value v, std::set<std::uint64_t>& seen, int depth) {
    Heap& heap = m.heap();
    if (!heap.is(v, Kind::Exception) || depth > 50 || !seen.insert(v.bits).second) return false;
    const Value text = str(m, v);
    if (text == Value::needs_python()) return true;
    if (text == Value::raised()) m.drop_raised();
    if (!text.is_answer()) heap.release(text);
    const Exception& e = *heap.as<Exception>(v);
    if (any_needs_python(m, e.cause, seen, depth + 1) ||
        any_needs_python(m, e.context, seen, depth + 1))
        return true;
    const ItemSpan members = item_span(heap, e.extra[1]);
    return std::any_of(members.begin(), members.end(),
                       [&](Value member) { return any_needs_python(m, member, seen, depth + 1); });
}

}  // namespace

bool needs_python_text(Machine& m, Value exception) {
    std::set<std::uint64_t> seen;
    return any_needs_python(m, exception, seen, 0);
}

bool has_excepthook(Machine& m) {
    Heap& heap = m.heap();
    const Value sys = get(heap, *heap.at<Dict>(m.state().modules), *m.name(Name::sys));
    if (!heap.is(sys, Kind::Module)) return false;
    const Dict& names = *heap.at<Dict>(heap.as<Module>(sys)->dict);
    const Value hook = get(heap, names, *intern(heap, "excepthook"));
    return !hook.is_unbound() && hook != get(heap, names, *intern(heap, "__excepthook__"));
}

void Machine::report_unraisable() {
    const Value exception = state().raised;
    if (exception.is_unbound()) return;
    heap_.retain(exception);
    drop_raised();
    const Owned owned(heap_, exception);
    print(format_exception(*this, exception, {}), true);
}

}  // namespace outlive::machine
