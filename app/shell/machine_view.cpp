#include "app/shell/machine_view.hpp"

#include <algorithm>

namespace outlive::shell {
namespace {

constexpr std::size_t most_around = 150;  // instructions before and after the next one

using snapshot::FrameView;

const FrameView* call_of(const snapshot::Snapshot& now, support::FrameId id) {
    for (const auto* list : {&now.frames, &now.scopes, &now.suspended}) {
        const auto found = std::ranges::find(*list, id, &FrameView::id);
        if (found != list->end()) return &*found;
    }
    return nullptr;
}

// A name's ink by who owns it: this call, the call whose cell it is, the module.
class NameInks {
  public:
    NameInks(const snapshot::Snapshot& now, const FrameView& running,
             const scene::ScopeColours& colours)
        : now_(now), running_(running), colours_(colours) {}

    [[nodiscard]] scene::Ink of(const std::string& name, bytecode::ArgumentKind kind) const {
        const auto own = std::ranges::find(running_.variables, name, &snapshot::VariableView::name);
        if (own != running_.variables.end()) return scope(colour_of(*own));
        const FrameView& module = now_.frames.front();
        const bool global =
            std::ranges::find(module.variables, name, &snapshot::VariableView::name) !=
            module.variables.end();
        if (global) return scope(0);
        return kind == bytecode::ArgumentKind::Slot ? scope(colours_.of(running_))
                                                    : scene::Ink{scene::InkRole::TextSoft};
    }

  private:
    static scene::Ink scope(std::uint8_t colour) { return {scene::InkRole::Scope, colour}; }
    [[nodiscard]] std::uint8_t colour_of(const snapshot::VariableView& variable) const {
        if (variable.role == snapshot::VariableRole::Global) return 0;
        const auto cell = std::ranges::find(now_.cells, variable.cell, &snapshot::CellView::id);
        const bool kept = variable.cell && cell != now_.cells.end();
        const FrameView* owner = kept ? call_of(now_, cell->owner) : nullptr;
        return colours_.of(owner != nullptr ? *owner : running_);
    }

    const snapshot::Snapshot& now_;
    const FrameView& running_;
    const scene::ScopeColours& colours_;
};

model::InstructionLine line_of(std::size_t index, bytecode::DisassembledInstruction& shown,
                               const NameInks& inks) {
    model::InstructionLine line{static_cast<std::uint32_t>(index),
                                shown.line,
                                std::string(shown.opcode),
                                std::move(shown.meaning),
                                {scene::InkRole::Text}};
    const bool is_name =
        shown.kind == bytecode::ArgumentKind::Slot || shown.kind == bytecode::ArgumentKind::Name;
    if (is_name) line.ink = inks.of(line.argument, shown.kind);
    if (line.argument.empty() && shown.kind != bytecode::ArgumentKind::None)
        line.argument = std::to_string(shown.argument);
    return line;
}

std::string text_of(const snapshot::ValueView& value) {
    return value.kind == snapshot::ValueView::Kind::Unbound ? "(no value)" : value.text;
}

std::string title_of(const FrameView& call) {
    if (call.kind == bytecode::CodeKind::Module) return "module";
    return call.numbered ? call.name + " #" + std::to_string(call.call_number) : call.name;
}

}  // namespace

model::MachineView machine_view(const Session& session, const snapshot::Snapshot& now,
                                const scene::ScopeColours& colours) {
    model::MachineView view;
    const FrameView* running = call_of(now, now.running);
    auto all = running == nullptr ? std::vector<bytecode::DisassembledInstruction>{}
                                  : session.instructions(running->code);
    if (all.empty()) return view;
    view.call = title_of(*running);
    const std::size_t next = std::min<std::size_t>(now.next_instruction, all.size() - 1);
    const std::size_t first = next - std::min(next, most_around);
    const NameInks inks(now, *running, colours);
    for (std::size_t i = first; i < std::min(all.size(), next + most_around); ++i)
        view.lines.push_back(line_of(i, all[i], inks));
    view.next = next - first;
    view.formula = std::string(all[next].formula);
    for (const snapshot::ValueView& value : now.stack) view.stack.push_back(text_of(value));
    return view;
}

}  // namespace outlive::shell
