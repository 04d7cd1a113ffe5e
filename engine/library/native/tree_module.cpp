// ast's native half: the tree of a text.
#include "engine/library/native/native_modules.hpp"
#include "engine/library/native/tree_writer.hpp"
#include "engine/machine/program_text.hpp"

namespace outlive::library {

using namespace machine;
using syntax::Mode;
using syntax::SyntaxWarning;
using syntax::WarningCategory;

namespace {

// What a tree costs, in proportion to its text; the list is the larger part.
constexpr std::uint64_t cost_of_byte = 16, bytes_of_byte = 160;

// (message, line, whether what is warned of is deprecated) of each warning.
Value warnings_of(Machine& m, const ParsedText& parsed) {
    objects::List* list = make_list(m.heap());
    for (const SyntaxWarning& warning : parsed.warnings) {
        const Value parts[] = {m.text(warning.message),
                               Value::integer(parsed.source->line_of(warning.span.begin)),
                               Value::boolean(warning.category == WarningCategory::Deprecation)};
        append_owned(m.heap(), *list, objects::make_tuple(m.heap(), parts, 3));
        m.heap().release(parts[0]);
    }
    return m.heap().value(list);
}

Value syntax_tree(Machine& m, Args a) {
    Heap& heap = m.heap();
    for (int i = 0; i < 3; ++i) {
        if (!heap.is(a[i], Kind::Str)) return m.raise_type("texts are needed");
    }
    const std::string text = to_utf8(*heap.as<Str>(a[0])), name = to_utf8(*heap.as<Str>(a[1])),
                      mode = to_utf8(*heap.as<Str>(a[2]));
    m.charge(cost_of_byte * text.size());
    if (!m.reserve(bytes_of_byte * text.size())) return Value::raised();
    const ParsedText parsed = parse_text(m, text, name,
                                         mode == "eval"     ? Mode::Eval
                                         : mode == "single" ? Mode::Single
                                                            : Mode::Exec);
    if (parsed.tree == nullptr) return Value::raised();
    TreeWriter writer(m, *parsed.source);
    writer.write(*parsed.tree);
    const Owned program(heap, writer.result()), warned_of(heap, warnings_of(m, parsed));
    const Value both[] = {program.get(), warned_of.get()};
    return objects::make_tuple(heap, both, 2);
}

constexpr NativeSpec specs[] = {
    {"_syntax_tree(text, file_name, mode, /)", syntax_tree},
};

}  // namespace

NativeTable tree_functions() {
    return specs;
}

}  // namespace outlive::library
