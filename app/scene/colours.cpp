#include "app/scene/colours.hpp"

#include <array>

#include "app/scene/theme.hpp"

namespace outlive::scene {
namespace {

constexpr std::uint8_t ring = scope_colour_count - 1;
// Functions take hues in this order, so that the second call of the first one
// does not look like the second function.
constexpr std::array<std::uint8_t, ring> order{0, 2, 4, 5, 3, 1};

}  // namespace

ScopeColours::ScopeColours(const bytecode::Program& program) {
    std::vector<CodeFacts> facts;
    for (const auto& code : program.codes) {
        const bool cells = !code->cellvars.empty();
        facts.push_back(
            {cells, cells || !code->varnames.empty() || code->kind == bytecode::CodeKind::Class});
    }
    *this = ScopeColours(facts);
}

ScopeColours::ScopeColours(const std::vector<CodeFacts>& codes) {
    codes_.resize(codes.size());
    std::size_t next = 0;
    for (const bool with_cells : {true, false}) {
        for (std::size_t i = 1; i < codes.size(); ++i) {
            if (codes[i].owns_cells != with_cells) continue;
            codes_[i] = {order[next++ % ring], with_cells, codes[i].owns_variables};
        }
    }
}

ScopeColours::CodeHue ScopeColours::hue(std::uint32_t code) const {
    if (code < codes_.size()) return codes_[code];
    return {order[(code + ring - 1) % ring], true, true};
}

std::uint8_t ScopeColours::of(std::uint32_t code, std::uint32_t call_number) const {
    if (code == 0) return 0;
    const CodeHue found = hue(code);
    const std::uint32_t turns = found.turns && call_number > 0 ? call_number - 1 : 0;
    return static_cast<std::uint8_t>(1 + (found.base + turns) % ring);
}

bool ScopeColours::owns_variables(std::uint32_t code) const {
    return code == 0 || hue(code).owns_variables;
}

}  // namespace outlive::scene
