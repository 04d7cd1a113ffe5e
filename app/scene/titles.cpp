#include "app/scene/titles.hpp"

#include <algorithm>

#include "app/scene/metrics.hpp"

namespace outlive::scene {
namespace {

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The byte behind the first `letters` letters, or the text's end.
std::size_t end_of(std::string_view text, std::size_t letters) {
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if (!continues(text[at]) && letters-- == 0) break;
    return at;
}

bool is_small(char byte) {
    return byte >= 'a' && byte <= 'z';
}

bool is_capital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

// Between two words of a name: behind "_", "." or a space, and before the capital of a
// word as in TwoWords.
bool is_between_words(std::string_view name, std::size_t at) {
    const char before = name[at - 1];
    return std::string_view("_. ").find(before) != std::string_view::npos ||
           (is_small(before) && is_capital(name[at]));
}

// Where a line that has room up to `end` ends: between words, as far as that leaves more
// than a third of it filled.
std::size_t good_break(std::string_view name, std::size_t end) {
    for (std::size_t at = end; 3 * at > end; --at)
        if (is_between_words(name, at)) return at;
    return end;
}

}  // namespace

std::string call_title(const snapshot::FrameView& call) {
    std::string name = call.kind == bytecode::CodeKind::Class ? "class " + call.name : call.name;
    if (call.numbered) name += " #" + std::to_string(call.call_number);
    return name;
}

std::string object_title(const snapshot::ObjectView& object) {
    switch (object.kind) {
        case snapshot::ObjectKind::Function:
            return "ƒ " + object.title;
        case snapshot::ObjectKind::Class:
            return "class " + object.title;
        default:
            return object.title.empty() ? object.type_name : object.title;
    }
}

std::size_t letters_in(float width, float size) {
    return static_cast<std::size_t>(std::max(4.0F, width / (metrics::mono_advance * size) + 0.01F));
}

NameLines name_lines(std::string_view name, std::size_t letters, std::size_t most) {
    NameLines lines;
    most = std::min(most, most_name_lines);
    while (lines.size() + 1 < most) {
        const std::size_t end = end_of(name, letters);
        if (end == name.size()) break;
        const std::size_t cut = good_break(name, end);
        lines.add(name.substr(0, cut));
        name.remove_prefix(cut);
    }
    lines.add(name);
    return lines;
}

}  // namespace outlive::scene
