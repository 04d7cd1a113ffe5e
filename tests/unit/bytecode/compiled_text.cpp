#include "tests/unit/bytecode/compiled_text.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/bytecode/disassembler.hpp"
#include "engine/bytecode/verifier.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::bytecode {

CompiledText compile_text(std::string text) {
    auto source = std::make_shared<const support::SourceText>("test.py", std::move(text));
    const syntax::ParseResult parsed = syntax::parse(*source, syntax::Mode::Exec);
    if (parsed.error) return {source, *parsed.error};
    CompiledText compiled{source, compile(*parsed.tree, source)};
    if (std::holds_alternative<Compiled>(compiled.result)) {
        for (const auto& code : compiled.program().codes) {
            const auto problem = verify(*code);
            EXPECT_FALSE(problem.has_value()) << *problem << '\n' << disassemble(*code);
        }
    }
    return compiled;
}

const Code& CompiledText::code(const std::string& qualname) const {
    for (const auto& code : program().codes) {
        if (code->qualname == qualname) return *code;
    }
    ADD_FAILURE() << "no code object " << qualname;
    return *program().codes.front();
}

std::string listing(const Code& code) {
    std::string result;
    for (const Instruction instruction : code.instructions) {
        result += opcode_name(instruction.op());
        const std::string meaning = argument_text(code, instruction);
        if (!meaning.empty()) {
            result += ' ' + meaning;
        } else if (opcode_argument(instruction.op()) != ArgumentKind::None) {
            result += fmt::format(" {}", instruction.argument());
        }
        result += '\n';
    }
    for (const Handler& handler : code.handlers) {
        result += fmt::format("{}..{} -> {} depth {}{}\n", handler.begin, handler.end,
                              handler.target, handler.depth, handler.push_place ? " place" : "");
    }
    return result;
}

std::string error(const std::string& text) {
    const CompiledText compiled = compile_text(text);
    const auto* diagnostic = std::get_if<support::Diagnostic>(&compiled.result);
    if (diagnostic == nullptr) return {};
    const support::Position from = compiled.source->position(diagnostic->span.begin);
    const support::Position to = compiled.source->position(diagnostic->span.end);
    return fmt::format("{} @ {}:{}-{}:{}", diagnostic->message, from.line, from.column + 1, to.line,
                       to.column + 1);
}

std::string spans(const Code& code, Opcode op) {
    std::string result;
    for (std::size_t i = 0; i < code.instructions.size(); ++i) {
        if (code.instructions[i].op() != op) continue;
        result += code.source->text(code.spans[i]);
        result += '\n';
    }
    return result;
}

std::string steps(const Code& code) {
    std::string result;
    for (std::size_t i = 0; i < code.instructions.size(); ++i) {
        if ((code.marks[i] & MarkStatement) == 0) continue;
        const auto text = code.source->text(code.spans[i]);
        result += fmt::format("{} {}\n", code.source->line_of(code.spans[i].begin),
                              text.substr(0, text.find('\n')));
    }
    return result;
}

}  // namespace outlive::bytecode
