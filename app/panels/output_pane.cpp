// What the program has printed up to this step: its end, which is what was
// printed last.
#include <algorithm>
#include <vector>

#include "app/panels/pane.hpp"

namespace outlive::panels {
namespace {

struct Piece {
    std::string_view text;
    bool is_error = false;
};
using Line = std::vector<Piece>;

// The lines as they fit: one that is longer than `columns` goes on below.
std::vector<Line> lines_of(const std::vector<model::OutputRun>& runs, std::size_t columns) {
    std::vector<Line> lines(1);
    std::size_t used = 0;
    const auto new_line = [&] {
        lines.emplace_back();
        used = 0;
    };
    const auto put = [&](std::string_view text, bool is_error) {
        while (!text.empty()) {
            if (used >= columns) new_line();
            const std::size_t fits = model::byte_of_character(text, columns - used);
            lines.back().push_back({text.substr(0, fits), is_error});
            used += model::characters(text.substr(0, fits));
            text.remove_prefix(fits);
        }
    };
    for (const model::OutputRun& run : runs) {
        std::string_view rest = run.text;
        for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            put(rest.substr(0, end), run.is_error);
            new_line();
            rest.remove_prefix(end + 1);
        }
        put(rest, run.is_error);
    }
    return lines;
}

}  // namespace

void draw_output(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const Rect& rect = pane.rect;
    draw_ground(pane);
    canvas.text({rect.x + canvas.px(18), rect.y + canvas.px(28)}, "Output", {Face::SansBold, 14},
                ink(InkRole::TextSoft));
    const Rect inside{rect.x + canvas.px(18), rect.y + canvas.px(38), rect.w - canvas.px(30),
                      rect.h - canvas.px(48)};
    const Type mono{Face::Mono, 16};
    const float advance = canvas.width("0", mono);
    const auto columns = static_cast<std::size_t>(std::max(8.0F, inside.w / advance - 0.5F));
    const float pitch = canvas.px(25);
    const std::vector<Line> lines = lines_of(pane.state.run.picture.output, columns);
    const auto fit = static_cast<std::size_t>(std::max(1.0F, inside.h / pitch));
    const std::size_t first = lines.size() > fit ? lines.size() - fit : 0;
    canvas.clip(inside);
    float x = inside.x;
    for (std::size_t i = first; i < lines.size(); ++i) {
        const float base = inside.y + pitch * (static_cast<float>(i - first) + 0.74F);
        x = inside.x;
        for (const Piece& piece : lines[i])
            x += canvas.text({x, base}, piece.text, mono,
                             ink(piece.is_error ? InkRole::Error : InkRole::Text));
    }
    const float row = static_cast<float>(lines.size() - 1 - first);
    canvas.fill({x, inside.y + pitch * (row + 0.06F), canvas.px(10), pitch * 0.86F},
                ink(InkRole::TextFaint));
    canvas.unclip();
}

}  // namespace outlive::panels
