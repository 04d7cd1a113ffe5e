// From the symbol table to `Scopes`: front ends never see the table itself.

#include <algorithm>
#include <array>
#include <numeric>

#include "engine/scope/analyze.hpp"

namespace outlive::scope {

namespace {

constexpr auto builtin_names = std::to_array<std::string_view>({
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "BaseException",
    "BaseExceptionGroup",
    "BlockingIOError",
    "BrokenPipeError",
    "BufferError",
    "BytesWarning",
    "ChildProcessError",
    "ConnectionAbortedError",
    "ConnectionError",
    "ConnectionRefusedError",
    "ConnectionResetError",
    "DeprecationWarning",
    "EOFError",
    "Ellipsis",
    "EncodingWarning",
    "EnvironmentError",
    "Exception",
    "ExceptionGroup",
    "False",
    "FileExistsError",
    "FileNotFoundError",
    "FloatingPointError",
    "FutureWarning",
    "GeneratorExit",
    "IOError",
    "ImportError",
    "ImportWarning",
    "IndentationError",
    "IndexError",
    "InterruptedError",
    "IsADirectoryError",
    "KeyError",
    "KeyboardInterrupt",
    "LookupError",
    "MemoryError",
    "ModuleNotFoundError",
    "NameError",
    "None",
    "NotADirectoryError",
    "NotImplemented",
    "NotImplementedError",
    "OSError",
    "OverflowError",
    "PendingDeprecationWarning",
    "PermissionError",
    "ProcessLookupError",
    "PythonFinalizationError",
    "RecursionError",
    "ReferenceError",
    "ResourceWarning",
    "RuntimeError",
    "RuntimeWarning",
    "StopAsyncIteration",
    "StopIteration",
    "SyntaxError",
    "SyntaxWarning",
    "SystemError",
    "SystemExit",
    "TabError",
    "TimeoutError",
    "True",
    "TypeError",
    "UnboundLocalError",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeError",
    "UnicodeTranslateError",
    "UnicodeWarning",
    "UserWarning",
    "ValueError",
    "Warning",
    "ZeroDivisionError",
    "__build_class__",
    "__debug__",
    "__doc__",
    "__import__",
    "__loader__",
    "__name__",
    "__package__",
    "__spec__",
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "breakpoint",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "complex",
    "copyright",
    "credits",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "exit",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "help",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "license",
    "list",
    "locals",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "quit",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "vars",
    "zip",
});
static_assert(std::is_sorted(builtin_names.begin(), builtin_names.end()));

std::string scope_name(const Block& block) {
    if (block.kind == BlockKind::Module) return "module";
    return std::string(block.name);
}

class Listing {
  public:
    explicit Listing(const SymbolTable& table) : table_(table) {}

    Scopes make() {
        number_scopes();
        add_scopes();
        for (const NameMention& mention : table_.mentions) add_use(mention);
        std::stable_sort(
            result_.uses.begin(), result_.uses.end(),
            [](const NameUse& a, const NameUse& b) { return a.span.begin < b.span.begin; });
        return std::move(result_);
    }

  private:
    void number_scopes();
    void add_scopes();
    void add_use(const NameMention& mention);
    void find_owner(std::uint32_t block, NameId name, NameUse& use) const;
    void find_global(NameId name, NameUse& use) const;

    const SymbolTable& table_;
    std::vector<std::uint32_t> order_;   // block of a scope
    std::vector<std::uint32_t> number_;  // scope of a block
    Scopes result_;
};

void Listing::number_scopes() {
    const auto& blocks = table_.blocks;
    for (std::uint32_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::Annotation) order_.push_back(i);
    }
    // The module stands first although its span may begin behind a comment.
    std::stable_sort(order_.begin() + 1, order_.end(), [&](std::uint32_t a, std::uint32_t b) {
        const Span left = blocks[a].span;
        const Span right = blocks[b].span;
        return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
    });
    number_.assign(blocks.size(), no_index);
    for (std::uint32_t i = 0; i < order_.size(); ++i) number_[order_[i]] = i;
    for (std::uint32_t i = 0; i < blocks.size(); ++i) {
        if (number_[i] == no_index) number_[i] = number_[blocks[i].parent];
    }
}

void Listing::add_scopes() {
    result_.scopes.reserve(order_.size());
    for (const std::uint32_t index : order_) {
        const Block& block = table_.blocks[index];
        ScopeRecord record;
        record.kind = block.scope_kind;
        record.name = scope_name(block);
        record.qualname = block.qualname;
        record.span = block.span;
        if (block.parent != no_index) record.parent = number_[block.parent];
        record.code = block.code;
        record.owns_cells =
            std::any_of(block.symbols.begin(), block.symbols.end(),
                        [](const Symbol& symbol) { return symbol.binding == Binding::Cell; });
        result_.scopes.push_back(std::move(record));
    }
}

void Listing::find_global(NameId name, NameUse& use) const {
    const Symbol* symbol = table_.blocks[0].find(name);
    bool bound = symbol != nullptr && (symbol->flags & (SymbolBound | SymbolGlobal)) != 0;
    if (!bound && is_builtin_name(table_.names.text(name))) {
        bound = std::any_of(table_.blocks.begin(), table_.blocks.end(), [&](const Block& block) {
            constexpr auto assigned_as_global = SymbolGlobal | SymbolLocal;
            return (block.flags_of(name) & assigned_as_global) == assigned_as_global;
        });
        if (!bound) {
            use.kind = NameKind::Builtin;
            use.owner = no_index;
            return;
        }
    }
    use.kind = NameKind::Global;
    use.owner = 0;
}

void Listing::find_owner(std::uint32_t at, NameId name, NameUse& use) const {
    const Symbol* symbol = table_.blocks[at].find(name);
    if (symbol == nullptr) return find_global(name, use);
    switch (symbol->binding) {
        case Binding::Local:
        case Binding::Cell:
            use.kind = symbol->binding == Binding::Local ? NameKind::Local : NameKind::Cell;
            use.owner = number_[at];
            if (at == 0) use.kind = NameKind::Global;
            return;
        case Binding::Free:
            break;
        default:
            return find_global(name, use);
    }
    // An inlined comprehension runs in its parent's frame, so a plain variable
    // there is a plain variable here.
    const std::uint32_t parent = table_.blocks[at].parent;
    if (table_.blocks[at].inlined && table_.blocks[parent].is_function_like()) {
        return find_owner(parent, name, use);
    }
    use.kind = NameKind::Free;
    const bool implicit = name == table_.class_cell || name == table_.class_dict;
    for (at = table_.blocks[at].parent; at != no_index; at = table_.blocks[at].parent) {
        const Block& block = table_.blocks[at];
        symbol = block.find(name);
        const bool owns = block.kind == BlockKind::Class
                              ? implicit
                              : symbol != nullptr && (symbol->binding == Binding::Cell ||
                                                      symbol->binding == Binding::Local);
        if (owns) {
            use.owner = number_[at];
            return;
        }
    }
    find_global(name, use);  // Semantics::ReadsAtDefinition: a global's value, kept
}

void Listing::add_use(const NameMention& mention) {
    NameUse use;
    use.span = mention.span;
    use.name = std::string(table_.names.text(mention.name));
    use.usage = mention.usage;
    use.scope = number_[mention.block];
    if (table_.blocks[mention.block].kind == BlockKind::Annotation) {
        find_owner(table_.blocks[mention.block].parent, mention.name, use);
    } else {
        find_owner(mention.block, mention.name, use);
    }
    result_.uses.push_back(std::move(use));
}

}  // namespace

bool is_builtin_name(std::string_view name) {
    return std::binary_search(builtin_names.begin(), builtin_names.end(), name);
}

Scopes list_scopes(const SymbolTable& table) {
    return Listing(table).make();
}

}  // namespace outlive::scope
