#include "engine/library/compile.hpp"

#include <cstdio>

#include "engine/bytecode/compile.hpp"
#include "engine/bytecode/program_bytes.hpp"
#include "engine/library/compiled_library.hpp"
#include "engine/machine/frozen_frames.hpp"
#include "engine/support/check.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::library {

namespace {

std::shared_ptr<const bytecode::Program> fail(const support::SourceText& source,
                                              const support::Diagnostic& d) {
    std::fprintf(stderr, "%s:%u: %s\n", source.name().c_str(), source.line_of(d.span.begin),
                 d.message.c_str());
    OUTLIVE_CHECK(!"a source of the library does not compile");
    return nullptr;
}

constexpr std::string_view name_begin = "<library ", name_end = ">";

std::string name_of(const Source& source) {
    return std::string(name_begin) + std::string(source.name) + std::string(name_end);
}

}  // namespace

namespace {

std::shared_ptr<const bytecode::Program> compile_text(
    const std::shared_ptr<const support::SourceText>& text) {
    const syntax::ParseResult parsed = syntax::parse(*text, syntax::Mode::Exec);
    if (parsed.error) return fail(*text, *parsed.error);
    auto compiled = bytecode::compile(*parsed.tree, text, {.list_scopes = false});
    if (const auto* error = std::get_if<support::Diagnostic>(&compiled)) return fail(*text, *error);
    return std::make_shared<const bytecode::Program>(
        std::move(std::get<bytecode::Compiled>(compiled).program));
}

// The code that a run loads next, when it is gone through again.
machine::Machine::LoadedProgram known_next(machine::Machine& m, std::string_view name,
                                           std::string_view text) {
    const std::uint32_t next = m.state().codes_loaded;
    if (next >= m.codes().size()) return nullptr;
    auto known = m.codes()[next].program;
    return known->name() == name && (**known).source->text() == text ? known : nullptr;
}

}  // namespace

std::shared_ptr<const bytecode::Program> compile_library(const Source& source) {
    const auto text =
        std::make_shared<const support::SourceText>(name_of(source), std::string(source.text));
    const std::string_view known =
        CompiledLibrary::built_in().find("program " + std::string(source.name));
    return known.data() != nullptr ? bytecode::from_bytes(known, text) : compile_text(text);
}

machine::Machine::LoadedProgram compile_library_later(const Source& source) {
    return std::make_shared<const bytecode::LazyProgram>(
        name_of(source), [source] { return compile_library(source); });
}

std::string library_name(const bytecode::LazyProgram& program) {
    std::string_view name = program.name();
    name.remove_prefix(name_begin.size());
    name.remove_suffix(name_end.size());
    return std::string(name);
}

std::uint32_t load_library(machine::Machine& m, const Source& source) {
    auto known = known_next(m, name_of(source), source.text);
    return known != nullptr ? m.load(std::move(known), true)
                            : m.load(compile_library(source), true);
}

std::uint32_t load_made(machine::Machine& m, std::string_view text) {
    const std::string name(machine::made_source_name);
    auto known = known_next(m, name, text);
    if (known != nullptr) return m.load(std::move(known), true);
    return m.load(
        compile_text(std::make_shared<const support::SourceText>(name, std::string(text))), true);
}

}  // namespace outlive::library
