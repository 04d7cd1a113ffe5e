#include "app/scene/theme.hpp"

#include <algorithm>
#include <cmath>

namespace outlive::scene {
namespace {

constexpr Rgba rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U & 0xFFU),
            static_cast<std::uint8_t>(hex >> 8U & 0xFFU), static_cast<std::uint8_t>(hex & 0xFFU),
            255};
}

// Green, then orange, sky, pink, violet, vermilion, lime-grey: neighbours in the
// ring differ in lightness too, so that they part without colour.
constexpr Theme dark{.name = "dark",
                     .window = rgb(0x12141A),
                     .stage = rgb(0x1A1D26),
                     .card = rgb(0x232734),
                     .ghost_card = rgb(0x1E212B),
                     .slot = rgb(0x2B3040),
                     .line = rgb(0x3D4458),
                     .text = rgb(0xE8EBF2),
                     .text_soft = rgb(0xA0A9BD),
                     .text_faint = rgb(0x8F98AD),
                     .running = rgb(0xF5E050),
                     .running_line = rgb(0xF5E050),
                     .running_fill = rgb(0x3A381F),
                     .on_scope = rgb(0x12141A),
                     .good = rgb(0x4CC9A0),
                     .error = rgb(0xFF8577),
                     .scope = {rgb(0x4CC9A0), rgb(0xF0A830), rgb(0x5AB4F0), rgb(0xE88FC0),
                               rgb(0xB3A1FF), rgb(0xFF8A5C), rgb(0xC3D16B)},
                     .scope_fill = {rgb(0x17352E), rgb(0x33290F), rgb(0x14283A), rgb(0x37202F),
                                    rgb(0x28243F), rgb(0x392117), rgb(0x2B2F18)}};

constexpr Theme light{.name = "light",
                      .window = rgb(0xE9EBF0),
                      .stage = rgb(0xFAFBFD),
                      .card = rgb(0xF1F3F8),
                      .ghost_card = rgb(0xF7F8FB),
                      .slot = rgb(0xE4E8F0),
                      .line = rgb(0xB9C0CF),
                      .text = rgb(0x1A1D26),
                      .text_soft = rgb(0x4C5568),
                      .text_faint = rgb(0x586176),
                      .running = rgb(0x7A5F00),
                      .running_line = rgb(0xB98500),
                      .running_fill = rgb(0xFFF3B8),
                      .on_scope = rgb(0xFFFFFF),
                      .good = rgb(0x0B6B4C),
                      .error = rgb(0xB3261E),
                      .scope = {rgb(0x0B6B4C), rgb(0x8F5000), rgb(0x0A5CA8), rgb(0x9C2C6B),
                                rgb(0x5B3FC0), rgb(0xA8350F), rgb(0x56610A)},
                      .scope_fill = {rgb(0xDDF3EA), rgb(0xFBEBD0), rgb(0xDCEBFA), rgb(0xFAE1EE),
                                     rgb(0xE7E2FB), rgb(0xFBE3D8), rgb(0xEFF2D3)}};

constexpr Theme high_contrast{
    .name = "high contrast",
    .window = rgb(0x000000),
    .stage = rgb(0x000000),
    .card = rgb(0x0A0A0A),
    .ghost_card = rgb(0x000000),
    .slot = rgb(0x1C1C1C),
    .line = rgb(0x8A8A8A),
    .text = rgb(0xFFFFFF),
    .text_soft = rgb(0xE0E0E0),
    .text_faint = rgb(0xC8C8C8),
    .running = rgb(0xFFFF00),
    .running_line = rgb(0xFFFF00),
    .running_fill = rgb(0x333300),
    .on_scope = rgb(0x000000),
    .good = rgb(0x39FFB6),
    .error = rgb(0xFF9C8F),
    .scope = {rgb(0x39FFB6), rgb(0xFFB938), rgb(0x6CC4FF), rgb(0xFF9FD6), rgb(0xC9BBFF),
              rgb(0xFF9A6E), rgb(0xDDF06A)},
    .scope_fill = {rgb(0x00261A), rgb(0x261900), rgb(0x001A2B), rgb(0x2B0A1E), rgb(0x17123A),
                   rgb(0x2B1004), rgb(0x1E2200)}};

Rgba with_alpha(Rgba colour, float alpha) {
    colour.a = static_cast<std::uint8_t>(
        std::lround(std::clamp(alpha, 0.0F, 1.0F) * static_cast<float>(colour.a)));
    return colour;
}

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgba c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}  // namespace

Rgba Theme::resolve(Ink ink) const {
    const std::size_t hue = ink.scope % scope_colour_count;
    switch (ink.role) {
        case InkRole::None:
            return {0, 0, 0, 0};
        case InkRole::Window:
            return with_alpha(window, ink.alpha);
        case InkRole::Stage:
            return with_alpha(stage, ink.alpha);
        case InkRole::Card:
            return with_alpha(card, ink.alpha);
        case InkRole::GhostCard:
            return with_alpha(ghost_card, ink.alpha);
        case InkRole::Slot:
            return with_alpha(slot, ink.alpha);
        case InkRole::Line:
            return with_alpha(line, ink.alpha);
        case InkRole::Text:
            return with_alpha(text, ink.alpha);
        case InkRole::TextSoft:
            return with_alpha(text_soft, ink.alpha);
        case InkRole::TextFaint:
            return with_alpha(text_faint, ink.alpha);
        case InkRole::Running:
            return with_alpha(running, ink.alpha);
        case InkRole::RunningLine:
            return with_alpha(running_line, ink.alpha);
        case InkRole::RunningFill:
            return with_alpha(running_fill, ink.alpha);
        case InkRole::Scope:
            return with_alpha(scope[hue], ink.alpha);
        case InkRole::ScopeFill:
            return with_alpha(scope_fill[hue], ink.alpha);
        case InkRole::OnScope:
            return with_alpha(on_scope, ink.alpha);
        case InkRole::Good:
            return with_alpha(good, ink.alpha);
        case InkRole::Error:
            return with_alpha(error, ink.alpha);
    }
    return text;
}

const Theme& theme(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Dark:
            return dark;
        case ThemeKind::Light:
            return light;
        case ThemeKind::HighContrast:
            return high_contrast;
    }
    return dark;
}

double contrast(Rgba first, Rgba second) {
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Rgba over(Rgba top, Rgba bottom) {
    const double alpha = top.a / 255.0;
    const auto mix = [alpha](std::uint8_t t, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(alpha * t + (1 - alpha) * b));
    };
    return {mix(top.r, bottom.r), mix(top.g, bottom.g), mix(top.b, bottom.b), 255};
}

}  // namespace outlive::scene
