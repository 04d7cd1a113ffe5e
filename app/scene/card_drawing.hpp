// Draws the cards of one snapshot as boxes with words, and notes the arrows
// that have to run between them.
//
// Invariant: a card's boxes lie inside the rectangle that its rows gave it (see
// rows.hpp); highlights change inks, words and glow, never a rectangle of a
// card. Used once a layout, by `layout`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "app/scene/colours.hpp"
#include "app/scene/highlight.hpp"
#include "app/scene/links.hpp"
#include "app/scene/metrics.hpp"
#include "app/scene/placement.hpp"
#include "app/scene/rows.hpp"
#include "app/scene/scene.hpp"
#include "app/scene/snapshot_index.hpp"
#include "app/scene/titles.hpp"

namespace outlive::scene {

class CardDrawing {
  public:
    CardDrawing(Scene& scene, const SnapshotIndex& index, const Placement& placement,
                const ScopeColours& colours, const Highlight& highlight,
                const TextMeasure& measure);

    void frame(const snapshot::FrameView& frame, Rect rect, std::uint32_t column);
    void scope(const snapshot::FrameView& call, Rect rect, std::uint32_t column);
    void object(const snapshot::ObjectView& object, const std::vector<Row>& rows, Rect rect,
                std::uint32_t column);
    // The brief words where there is no room for the whole ones.
    struct WordChoice {
        std::string_view whole, brief;
    };
    void fold(std::string id, WordChoice choice, Rect rect);

    [[nodiscard]] std::vector<Link>& links() { return links_; }
    [[nodiscard]] const std::unordered_map<std::uint64_t, Port>& ports() const { return ports_; }
    [[nodiscard]] Ink cell_ink(support::ObjectId cell) const;
    [[nodiscard]] Ink object_ink(support::ObjectId object) const;

  private:
    using BoxIndex = std::int32_t;

    // A slot of a card: where it stands and what it holds.
    struct SlotPlace {
        Rect rect;
        std::string id;
        std::string name;
        std::uint64_t card = 0;  // identity of the card, for the retention path
        bool card_is_call = false;
        std::uint32_t column = 0;
    };

    BoxIndex add(Box box);
    // How narrow a slot may be: a mere dot leaves a long name the room.
    [[nodiscard]] static float least_slot(bool dot, float room) {
        if (!dot) return metrics::least_slot_width;
        return std::clamp(room, metrics::dot_slot_width, metrics::least_slot_width);
    }
    Box& at(BoxIndex index) { return scene_.boxes[static_cast<std::size_t>(index)]; }
    void words(BoxIndex box, std::string_view text, Point at, Face face, float size, Ink ink,
               Align align = Align::Left, bool struck = false);
    // The same, cut to `most` units; returns the width it takes.
    float fitted_words(BoxIndex box, std::string_view text, Point at, Face face, float size,
                       Ink ink, float most, Align align = Align::Left);
    // The same in that look; what is cut keeps its whole.
    float put_fitted(BoxIndex box, std::string_view text, Text look, float most);
    // A name in lines below each other; the last one is cut to `most` units.
    void lines_of_name(BoxIndex box, const NameLines& lines, Text first, float line, float most);
    [[nodiscard]] float widest(const NameLines& lines, Face face, float size) const;
    // A remark in fewer words where the card is too narrow for them (large type).
    void words_that_fit(BoxIndex box, WordChoice choice, Point at, float size, float most);
    // "… 12 more", or "fold again": a box of its own, so that it can be clicked.
    void fold_row(BoxIndex card, std::string text, float y, float height);
    struct Tag {
        std::string text;
        Ink ink{};
    };
    void title(BoxIndex card, const Row& row, std::string_view text, Ink ink, const Tag& tag);

    void frame_row(BoxIndex card, const snapshot::FrameView& frame, const Row& row, float y,
                   std::uint32_t column);
    void variable(BoxIndex card, const snapshot::FrameView& frame,
                  const snapshot::VariableView& variable, Rect row, std::uint32_t column);
    void cell(BoxIndex card, const snapshot::VariableView& variable, Rect rect, bool solid, Ink ink,
              std::uint32_t column);
    // Where a cell's value may stand: right of its name, or above it.
    struct ValuePlace {
        float free_from = 0;
        bool above_name = false;
    };
    [[nodiscard]] bool value_fits(const snapshot::ValueView& value, float room) const;
    struct CellLook {
        Ink ink;
        std::uint32_t column = 0;
    };
    void cell_value(BoxIndex box, const snapshot::VariableView& variable, ValuePlace place,
                    CellLook look);
    void closure_slot(BoxIndex card, const snapshot::ObjectView& object,
                      const snapshot::EdgeView& edge, Rect row, bool first, std::uint32_t index,
                      std::uint32_t column);
    void item(BoxIndex card, const snapshot::ObjectView& object, const snapshot::EdgeView& edge,
              Rect row, std::uint32_t index, std::uint32_t column);
    [[nodiscard]] const snapshot::FrameView* call_of(const snapshot::ObjectView& generator) const;
    void call_of_generator(BoxIndex card, const snapshot::ObjectView& generator, Rect row,
                           std::uint32_t column);
    // A value in a slot: its words, or a dot and an arrow.
    void slot_value(BoxIndex slot, const snapshot::ValueView& value, const SlotPlace& place,
                    std::string_view old_text, bool changed);
    void arrow_from(const SlotPlace& place, ArrowRole role, std::uint64_t target, Ink ink,
                    Side side, Emphasis emphasis);

    [[nodiscard]] Emphasis reference_emphasis(const SlotPlace& place, std::uint64_t target) const;
    [[nodiscard]] bool on_path(const SlotPlace& place, std::uint64_t target) const;
    [[nodiscard]] bool is_cut(const SlotPlace& place, std::uint64_t target) const;
    [[nodiscard]] Ink call_ink(const snapshot::FrameView& call) const;
    [[nodiscard]] const CellChange* cell_change(support::ObjectId cell) const;
    [[nodiscard]] bool is_read(support::ObjectId cell) const;
    [[nodiscard]] bool is_read(const snapshot::FrameView& frame, const std::string& name) const;
    [[nodiscard]] bool drawable(support::ObjectId id) const;

    Scene& scene_;
    const SnapshotIndex& index_;
    const Placement& placement_;
    const ScopeColours& colours_;
    const Highlight& highlight_;
    const TextMeasure& measure_;
    const Room& room_;
    std::vector<Link> links_;
    std::unordered_map<std::uint64_t, Port> ports_;
    support::FrameId running_;
    support::ObjectId running_function_;
};

}  // namespace outlive::scene
