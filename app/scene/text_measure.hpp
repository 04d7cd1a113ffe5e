// How wide a text is, asked by the layout and answered by whoever has fonts:
// the window by its atlas, SVG and PNG by FreeType, tests by fixed ratios.
//
// Invariant: width grows with the text and in proportion to the size. Faces are
// few and named by use: Inter for words, JetBrains Mono for what is Python's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace outlive::scene {

enum class Face : std::uint8_t { Sans, SansBold, SansItalic, Mono, MonoBold };
inline constexpr std::size_t face_count = 5;

class TextMeasure {
  public:
    virtual ~TextMeasure() = default;
    // Width in scene units of `text` (UTF-8, one line) set in `size` units an em.
    [[nodiscard]] virtual float width(std::string_view text, Face face, float size) const = 0;
    // The size that words asked for in `size` are set in: on a projector none is too small.
    [[nodiscard]] virtual float size_of(float size) const { return size; }
};

// Without fonts: a fixed share of the em for each code point, on the wide side.
class FixedMeasure final : public TextMeasure {
  public:
    [[nodiscard]] float width(std::string_view text, Face face, float size) const override;
};

// "1,003,020"
[[nodiscard]] std::string grouped(std::uint64_t number);

// `text` with control characters made visible, cut with "…" to fit `most` units.
// Looks at a bounded part of the text only, so a megabyte costs nothing.
[[nodiscard]] std::string fitted(std::string_view text, Face face, float size, float most,
                                 const TextMeasure& measure);

}  // namespace outlive::scene
