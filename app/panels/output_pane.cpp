// What the program has printed up to this step: its end, which is what was
// printed last.
#include <algorithm>
#include <vector>

#include "app/panels/pane.hpp"

namespace outlive::panels {
namespace {

struct Piece {
    std::string_view text;
    model::OutputKind kind = model::OutputKind::Printed;
    bool fresh = false;
};
using Line = std::vector<Piece>;

// The lines as they fit: one that is longer than `columns` goes on below.
// The last `fresh` bytes are new with this step.
std::vector<Line> lines_of(const std::vector<model::OutputRun>& runs, std::size_t columns,
                           std::uint64_t fresh) {
    std::vector<Line> lines(1);
    std::size_t used = 0;
    const auto new_line = [&] {
        lines.emplace_back();
        used = 0;
    };
    std::uint64_t left = 0;  // bytes that are still to come
    for (const model::OutputRun& run : runs) left += run.text.size();
    const auto put = [&](std::string_view text, const model::OutputRun& run) {
        while (!text.empty()) {
            if (used >= columns) new_line();
            std::size_t fits = model::byte_of_character(text, columns - used);
            if (left > fresh) fits = std::min<std::uint64_t>(fits, left - fresh);
            lines.back().push_back({text.substr(0, fits), run.kind, left <= fresh});
            left -= fits;
            used += model::characters(text.substr(0, fits));
            text.remove_prefix(fits);
        }
    };
    for (const model::OutputRun& run : runs) {
        std::string_view rest = run.text;
        for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            put(rest.substr(0, end), run);
            --left;  // the line's end
            new_line();
            rest.remove_prefix(end + 1);
        }
        put(rest, run);
    }
    return lines;
}

InkRole role_of(model::OutputKind kind) {
    switch (kind) {
        case model::OutputKind::Printed:
            return InkRole::Text;
        case model::OutputKind::Error:
            return InkRole::Error;
        case model::OutputKind::Typed:
            return InkRole::Running;
    }
    return InkRole::Text;
}

// input() asks here: the answer stands behind the question while it is typed.
std::vector<model::OutputRun> output_of(const model::State& state) {
    std::vector<model::OutputRun> runs = state.run.picture.output;
    if (model::is_asking(state)) runs.push_back({state.answer.text(), model::OutputKind::Typed});
    return runs;
}

void draw_title(const Pane& pane, bool asking, bool typing) {
    const Canvas& canvas = pane.canvas;
    const Type bold{Face::SansBold, 14};
    const Point at{pane.rect.x + canvas.px(18), pane.rect.y + canvas.px(28)};
    const float width = canvas.text(at, "Output", bold, ink(InkRole::TextSoft));
    if (!asking) return;
    const std::string_view hint =
        typing ? "input() asks: type a line, Enter" : "input() asks: click here to answer";
    canvas.text({at.x + width + canvas.px(14), at.y}, hint, {Face::Sans, 14},
                ink(InkRole::Running));
}

}  // namespace

void draw_output(const Pane& pane) {
    const Canvas& canvas = pane.canvas;
    const Rect& rect = pane.rect;
    const bool asking = model::is_asking(pane.state);
    const bool typing = asking && pane.state.keys == model::KeysOwner::Output;
    draw_ground(pane, typing);
    draw_title(pane, asking, typing);
    if (asking && pane.pointer.clicks(rect))
        pane.dispatch(model::FocusKeys{model::KeysOwner::Output});
    const Rect inside{rect.x + canvas.px(18), rect.y + canvas.px(38), rect.w - canvas.px(30),
                      rect.h - canvas.px(48)};
    const Type mono{Face::Mono, 16};
    const float advance = canvas.width("0", mono);
    const auto columns = static_cast<std::size_t>(std::max(8.0F, inside.w / advance - 0.5F));
    const float pitch = canvas.px(25);
    const std::vector<model::OutputRun> output = output_of(pane.state);
    const std::vector<Line> lines = lines_of(output, columns, pane.state.run.picture.fresh_output);
    const auto fit = static_cast<std::size_t>(std::max(1.0F, inside.h / pitch));
    const std::size_t first = lines.size() > fit ? lines.size() - fit : 0;
    canvas.clip(inside);
    float x = inside.x;
    for (std::size_t i = first; i < lines.size(); ++i) {
        const float base = inside.y + pitch * (static_cast<float>(i - first) + 0.74F);
        x = inside.x;
        for (const Piece& piece : lines[i]) {
            if (piece.fresh)  // what this step printed lies on a band
                canvas.fill({x - canvas.px(4), base - pitch * 0.72F,
                             canvas.width(piece.text, mono) + canvas.px(8), pitch * 0.96F},
                            ink(InkRole::RunningFill), 3);
            x += canvas.text({x, base}, piece.text, mono, ink(role_of(piece.kind)));
        }
    }
    const float row = static_cast<float>(lines.size() - 1 - first);
    if (asking) {  // the caret stands in the answer
        const model::TextBuffer& answer = pane.state.answer;
        x -= canvas.width(std::string_view(answer.text()).substr(answer.caret()), mono);
    }
    canvas.fill({x, inside.y + pitch * (row + 0.06F), canvas.px(10), pitch * 0.86F},
                ink(typing ? InkRole::Running : InkRole::TextFaint));
    canvas.unclip();
}

}  // namespace outlive::panels
