#include "engine/machine/code_change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "engine/bytecode/lazy_program.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/program_text.hpp"
#include "engine/objects/dict.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/str.hpp"

namespace outlive::machine {

namespace {

enum class FieldType : std::uint8_t { Text, Number, Names, Constants, Bytes };

struct Field {
    std::string_view name;
    FieldType type;
};
constexpr Field fields[] = {{"co_name", FieldType::Text},
                            {"co_qualname", FieldType::Text},
                            {"co_filename", FieldType::Text},
                            {"co_firstlineno", FieldType::Number},
                            {"co_flags", FieldType::Number},
                            {"co_argcount", FieldType::Number},
                            {"co_posonlyargcount", FieldType::Number},
                            {"co_kwonlyargcount", FieldType::Number},
                            {"co_nlocals", FieldType::Number},
                            {"co_stacksize", FieldType::Number},
                            {"co_names", FieldType::Names},
                            {"co_varnames", FieldType::Names},
                            {"co_cellvars", FieldType::Names},
                            {"co_freevars", FieldType::Names},
                            {"co_consts", FieldType::Constants},
                            {"co_code", FieldType::Bytes},
                            {"co_linetable", FieldType::Bytes},
                            {"co_exceptiontable", FieldType::Bytes}};

// Decide how a call is entered and what it gives.
constexpr std::uint32_t flags_of_instructions = bytecode::CodeOptimized | bytecode::CodeNewLocals |
                                                bytecode::CodeVarArgs | bytecode::CodeVarKeywords |
                                                bytecode::CodeGenerator | bytecode::CodeCoroutine |
                                                bytecode::CodeAsyncGenerator;
constexpr std::int64_t most_lines = 1LL << 31;

class Change {
  public:
    Change(Machine& m, const CodeWrapper& old, const Dict& changes)
        : m_(m), heap_(m.heap()), old_(old), from_(m.code(old.code)), changes_(changes) {}

    // False: raised.
    bool check();
    [[nodiscard]] Value make() const;

  private:
    // No value where the attribute stays as it is.
    [[nodiscard]] Value value(std::string_view attribute) const {
        return get(heap_, changes_, *intern(heap_, attribute));
    }
    void text(std::string_view attribute, std::string& field) const {
        const Value v = value(attribute);
        if (!v.is_unbound()) field = to_utf8(*heap_.as<Str>(v));
    }
    [[nodiscard]] std::int64_t number(std::string_view attribute, std::uint64_t known) const {
        const Value v = value(attribute);
        return v.is_unbound() ? static_cast<std::int64_t>(known) : v.as_int();
    }
    void names(std::string_view attribute, std::vector<std::string>& field) const;
    void rename_slots(bytecode::Code& code, const std::vector<std::string>& before,
                      const std::vector<std::string>& now) const;
    [[nodiscard]] std::unique_ptr<bytecode::Code> changed() const;

    bool check_type(const Field& field, Value v);
    bool check_names(std::string_view attribute, std::size_t size);
    bool check_numbers();
    [[nodiscard]] bool same_shape(Value v, Value before) const;
    bool refuse(std::string_view attribute) {
        m_.raise(Error::NotImplementedError,
                 fmt::format("code.replace: this {} does not suit the instructions, which stay "
                             "as they are",
                             attribute));
        return false;
    }

    Machine& m_;
    Heap& heap_;
    const CodeWrapper& old_;
    const bytecode::Code& from_;
    const Dict& changes_;
};

// ---- what suits the instructions ----------------------------------------------

bool Change::check_type(const Field& field, Value v) {
    const auto wrong = [&](std::string_view type) {
        m_.raise_type(fmt::format("replace() argument '{}' must be {}, not {}", field.name, type,
                                  m_.type_name(v)));
        return false;
    };
    switch (field.type) {
        case FieldType::Text:
            return heap_.is(v, Kind::Str) || wrong("str");
        case FieldType::Number:
            if (v.is_int()) return true;
            m_.raise_type(
                fmt::format("'{}' object cannot be interpreted as an integer", m_.type_name(v)));
            return false;
        case FieldType::Names:
        case FieldType::Constants:
            return heap_.is(v, Kind::Tuple) || wrong("tuple");
        case FieldType::Bytes:
            break;
    }
    return refuse(field.name);
}

bool Change::check_names(std::string_view attribute, std::size_t size) {
    const Value v = value(attribute);
    if (v.is_unbound()) return true;
    for (const Value name : item_span(heap_, v)) {
        if (heap_.is(name, Kind::Str)) continue;
        m_.raise(Error::SystemError, "non-string found in code slot");
        return false;
    }
    return item_span(heap_, v).size == size || refuse(attribute);
}

bool Change::check_numbers() {
    const std::int64_t count = number("co_argcount", from_.argument_count),
                       first = number("co_posonlyargcount", from_.positional_only_count),
                       last = number("co_kwonlyargcount", from_.keyword_only_count);
    const std::int64_t all = from_.argument_count + from_.keyword_only_count;
    if (first < 0 || first > count || last < 0 || count + last != all) return refuse("co_argcount");
    const std::int64_t flags = number("co_flags", from_.flags & shown_code_flags);
    const std::int64_t differ = flags ^ from_.flags;
    if (flags < 0 || flags > shown_code_flags || (differ & flags_of_instructions) != 0)
        return refuse("co_flags");
    const std::int64_t line = number("co_firstlineno", from_.first_line);
    if (line < 0 || line >= most_lines) return refuse("co_firstlineno");
    if (number("co_nlocals", from_.varnames.size()) !=
        static_cast<std::int64_t>(from_.varnames.size())) {
        m_.raise_value_error("code: co_nlocals != len(co_varnames)");
        return false;
    }
    return true;
}

// Instructions trust the types of their constants.
bool Change::same_shape(Value v, Value before) const {
    if (v == before) return true;
    if (heap_.class_of(v) != heap_.class_of(before)) return false;
    if (heap_.is(before, Kind::CodeWrapper)) {
        const bytecode::Code &x = m_.code(heap_.as<CodeWrapper>(v)->code),
                             &y = m_.code(heap_.as<CodeWrapper>(before)->code);
        return x.freevars.size() == y.freevars.size() && x.argument_count == y.argument_count &&
               ((x.flags ^ y.flags) & flags_of_instructions) == 0;
    }
    if (!heap_.is(before, Kind::Tuple)) return true;
    const ItemSpan items = item_span(heap_, v), known = item_span(heap_, before);
    if (items.size != known.size) return false;
    for (std::uint32_t i = 0; i < items.size; ++i) {
        if (!same_shape(items.items[i], known.items[i])) return false;
    }
    return true;
}

bool Change::check() {
    const DictEntry* const e = entries(heap_, changes_);
    for (std::uint32_t i = 0; i < changes_.fill; ++i) {
        if (e[i].key.is_unbound()) continue;
        const std::string name = to_utf8(*heap_.as<Str>(e[i].key));
        const auto* const field = std::find_if(std::begin(fields), std::end(fields),
                                               [&](const Field& f) { return f.name == name; });
        if (field == std::end(fields)) {
            m_.raise_type(fmt::format("replace() got an unexpected keyword argument '{}'", name));
            return false;
        }
        if (!check_type(*field, e[i].value)) return false;
    }
    const Value constants = value("co_consts");
    if (!constants.is_unbound() && !same_shape(constants, Value::object(old_.constants)))
        return refuse("co_consts");
    return check_names("co_names", from_.names.size()) &&
           check_names("co_varnames", from_.varnames.size()) &&
           check_names("co_cellvars", from_.cellvars.size()) &&
           check_names("co_freevars", from_.freevars.size()) && check_numbers();
}

// ---- the new code -------------------------------------------------------------

void Change::names(std::string_view attribute, std::vector<std::string>& field) const {
    const Value v = value(attribute);
    if (v.is_unbound()) return;
    field.clear();
    for (const Value name : item_span(heap_, v)) field.push_back(to_utf8(*heap_.as<Str>(name)));
}

// A captured parameter stands in two of the lists.
void Change::rename_slots(bytecode::Code& code, const std::vector<std::string>& before,
                          const std::vector<std::string>& now) const {
    for (std::size_t i = 0; i < code.slots.size(); ++i) {
        const bytecode::Slot& slot = from_.slots[i];
        if (slot.kind == bytecode::SlotKind::Hidden) continue;
        const auto found = std::find(before.begin(), before.end(), slot.name);
        if (found != before.end())
            code.slots[i].name = now[static_cast<std::size_t>(found - before.begin())];
    }
}

std::unique_ptr<bytecode::Code> Change::changed() const {
    auto code = std::make_unique<bytecode::Code>(from_);
    code->id = 0;
    code->parent = nullptr;
    code->constants.assign(from_.constants.size(), bytecode::Constant{});  // they are in the arena
    text("co_name", code->name);
    text("co_qualname", code->qualname);
    code->first_line = static_cast<std::uint32_t>(number("co_firstlineno", from_.first_line));
    code->flags = static_cast<std::uint32_t>(number("co_flags", from_.flags & shown_code_flags)) |
                  (from_.flags & ~shown_code_flags);
    code->argument_count = static_cast<std::uint32_t>(number("co_argcount", from_.argument_count));
    code->positional_only_count =
        static_cast<std::uint32_t>(number("co_posonlyargcount", from_.positional_only_count));
    code->keyword_only_count =
        static_cast<std::uint32_t>(number("co_kwonlyargcount", from_.keyword_only_count));
    names("co_names", code->names);
    names("co_cellvars", code->cellvars);
    names("co_freevars", code->freevars);
    names("co_varnames", code->varnames);
    rename_slots(*code, from_.cellvars, code->cellvars);
    rename_slots(*code, from_.freevars, code->freevars);
    rename_slots(*code, from_.varnames, code->varnames);
    std::string file = from_.source->name();
    text("co_filename", file);
    if (file != from_.source->name()) {
        code->source = std::make_shared<const support::SourceText>(
            std::move(file), std::string(from_.source->text()));
    }
    return code;
}

Value Change::make() const {
    const Value given = value("co_consts");
    const Value constants = given.is_unbound() ? Value::object(old_.constants) : given;
    auto program = std::make_shared<bytecode::Program>();
    program->source = std::make_shared<const support::SourceText>("<changed code>", "");
    program->semantics = static_cast<scope::Semantics>(m_.state().semantics);
    program->codes.push_back(changed());
    const std::uint32_t number =
        m_.load(std::shared_ptr<const bytecode::Program>(std::move(program)), false);
    auto* const made = heap_.at<CodeWrapper>(m_.codes()[number].wrapper);
    const Value placeholders = Value::object(made->constants);
    made->constants = heap_.retained(constants).handle();
    heap_.release(placeholders);
    return heap_.retained(heap_.value(made));
}

}  // namespace

Value changed_code(Machine& m, const CodeWrapper& old, const Dict& changes) {
    Change change(m, old, changes);
    if (!change.check()) return Value::raised();
    const std::size_t size = m.code(old.code).source->text().size();
    return keep_weight_of_code(m, size) ? change.make() : Value::raised();
}

}  // namespace outlive::machine
