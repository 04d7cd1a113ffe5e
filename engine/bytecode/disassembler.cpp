#include "engine/bytecode/disassembler.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>

#include "engine/bytecode/folding.hpp"

namespace outlive::bytecode {

namespace {

constexpr std::array<std::string_view, 13> binary_texts = {"+",  "-",  "*",  "@", "/", "//", "%",
                                                           "**", "<<", ">>", "&", "|", "^"};
constexpr std::array<std::string_view, 6> compare_texts = {"<", "<=", "==", "!=", ">", ">="};
constexpr std::array<std::string_view, 7> intrinsic_1_texts = {
    "StopIterationError", "AsyncGenWrap",     "TypeVar",  "ParamSpec",
    "TypeVarTuple",       "SubscriptGeneric", "TypeAlias"};
constexpr std::array<std::string_view, 4> intrinsic_2_texts = {
    "TypeVarWithBound", "TypeVarWithConstraints", "SetFunctionTypeParams", "SetTypeParamDefault"};
constexpr std::array<std::string_view, 4> format_texts = {"", "str", "repr", "ascii"};

template <std::size_t N>
std::string lookup(const std::array<std::string_view, N>& texts, std::uint32_t n) {
    return n < N ? std::string(texts[n]) : std::string("?");
}

std::string function_flags(std::uint32_t flags) {
    constexpr std::array<std::string_view, 4> parts = {"defaults", "kwdefaults", "annotations",
                                                       "closure"};
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if ((flags >> i & 1U) == 0) continue;
        if (!result.empty()) result += ", ";
        result += parts[i];
    }
    return result;
}

}  // namespace

std::string argument_text(const Code& code, Instruction instruction) {
    const std::uint32_t n = instruction.argument();
    switch (opcode_argument(instruction.op())) {
        case ArgumentKind::Const:
            return constant_repr(code.constants[n]);
        case ArgumentKind::Int:
            return fmt::format("{}", static_cast<std::int64_t>(n) - (1 << 23));
        case ArgumentKind::Slot:
            return code.slots[n].name;
        case ArgumentKind::Name:
            return code.names[n];
        case ArgumentKind::Binary:
            return lookup(binary_texts, n);
        case ArgumentKind::Compare:
            return lookup(compare_texts, n);
        case ArgumentKind::Format:
            return lookup(format_texts, n);
        case ArgumentKind::Unpack:
            return fmt::format("{} before, {} after", n & 0xFFU, n >> 8U);
        case ArgumentKind::Target:
            return fmt::format("to {}", n);
        case ArgumentKind::FunctionFlags:
            return function_flags(n);
        case ArgumentKind::Intrinsic1:
            return lookup(intrinsic_1_texts, n);
        case ArgumentKind::Intrinsic2:
            return lookup(intrinsic_2_texts, n);
        default:
            return {};
    }
}

std::vector<DisassembledInstruction> disassembled(const Code& code) {
    std::vector<DisassembledInstruction> lines;
    lines.reserve(code.instructions.size());
    std::uint32_t last_line = 0;
    for (std::size_t i = 0; i < code.instructions.size(); ++i) {
        const Instruction instruction = code.instructions[i];
        const bool artificial = (code.marks[i] & MarkArtificial) != 0;
        const std::uint32_t line =
            artificial ? last_line : code.source->line_of(code.spans[i].begin);
        DisassembledInstruction& shown = lines.emplace_back();
        shown.statement = (code.marks[i] & MarkStatement) != 0;
        if (shown.statement || line != last_line) shown.line = line;
        last_line = line;
        shown.opcode = opcode_name(instruction.op());
        shown.formula = opcode_formula(instruction.op());
        shown.kind = opcode_argument(instruction.op());
        shown.argument = instruction.argument();
        if (shown.kind != ArgumentKind::None) shown.meaning = argument_text(code, instruction);
    }
    return lines;
}

std::string disassemble(const Code& code) {
    std::string result;
    std::size_t index = 0;
    for (const DisassembledInstruction& shown : disassembled(code)) {
        auto out = fmt::format_to(std::back_inserter(result), "{:>5}{} {:>4}  ",
                                  shown.line == 0 ? "" : fmt::format("{}", shown.line),
                                  shown.statement ? '>' : ' ', index++);
        if (shown.kind == ArgumentKind::None) {
            fmt::format_to(out, "{}\n", shown.opcode);
            continue;
        }
        out = fmt::format_to(out, "{:<24} {}", shown.opcode, shown.argument);
        fmt::format_to(out, "{}\n", shown.meaning.empty() ? "" : " (" + shown.meaning + ")");
    }
    for (const Handler& handler : code.handlers) {
        fmt::format_to(std::back_inserter(result), "handler {}..{} -> {} depth {}{}\n",
                       handler.begin, handler.end, handler.target, handler.depth,
                       handler.push_place ? " with place" : "");
    }
    return result;
}

}  // namespace outlive::bytecode
