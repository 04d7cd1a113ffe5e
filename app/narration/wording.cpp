#include "app/narration/wording.hpp"

#include <fmt/format.h>

namespace outlive::narration {

std::string quoted(const std::string& name) { return '`' + name + '`'; }

std::string name_of_call(const snapshot::FrameView& frame) {
    if (frame.kind == bytecode::CodeKind::Module) return "the module";
    return fmt::format("`{} #{}`", frame.name, frame.call_number);
}

std::string list_of(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0) text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
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

std::vector<std::string> holders_of(const snapshot::Snapshot& state, support::ObjectId cell) {
    std::vector<std::string> holders;
    for (const auto& object : state.objects) {
        for (const auto& edge : object.edges) {
            if (edge.cell == cell && cell) {
                holders.push_back("ƒ " + object.title);
                break;
            }
        }
    }
    return holders;
}

}  // namespace outlive::narration
