#include "engine/library/compile.hpp"

#include <cstdio>

#include "engine/bytecode/compile.hpp"
#include "engine/support/check.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::library {

namespace {

std::shared_ptr<const bytecode::Program> fail(const support::SourceText& source, const support::Diagnostic& d) {
    std::fprintf(stderr, "%s:%u: %s\n", source.name().c_str(), source.line_of(d.span.begin), d.message.c_str());
    OUTLIVE_CHECK(!"a source of the library does not compile");
    return nullptr;
}

}  // namespace

std::shared_ptr<const bytecode::Program> compile_library(const Source& source) {
    const auto text = std::make_shared<const support::SourceText>("<library " + std::string(source.name) + ">",
                                                                  std::string(source.text));
    const syntax::ParseResult parsed = syntax::parse(*text, syntax::Mode::Exec);
    if (parsed.error) return fail(*text, *parsed.error);
    auto compiled = bytecode::compile(*parsed.tree, text, {.list_scopes = false});
    if (const auto* error = std::get_if<support::Diagnostic>(&compiled)) return fail(*text, *error);
    return std::make_shared<const bytecode::Program>(std::move(std::get<bytecode::Compiled>(compiled).program));
}

}  // namespace outlive::library
