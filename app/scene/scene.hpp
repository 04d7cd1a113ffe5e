// The picture of one step as geometry: boxes, arrows and words at their places,
// the common source of the window's stage, of SVG and of PNG.
//
// Invariants: boxes stand in painting order, parents before their children, and
// a child lies inside its parent; boxes that are not each other's ancestors do
// not overlap. Ids name what lasts through the run, so two scenes can be
// compared and blended by id: "f3" a call (as a frame and as its ghost), "o7" a
// cell or object, "f3.count" and "o7.0" slots of theirs. Plain values, owned by
// whoever asked; no fonts, no ImGui, no way back to the engine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/scene/geometry.hpp"
#include "app/scene/text_measure.hpp"
#include "app/scene/theme.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::scene {

enum class BoxKind : std::uint8_t {
    Frame,  // a call on the stack, or a suspended one beside it
    Scope,  // a call that returned and whose cells live
    Cell,
    Function,
    Object,
    Slot,   // where a variable, an item or a closure's cell is named
    Value,  // a small value drawn in a slot or cell
    Fold,   // "… 950 calls"
    Note    // "Why is this cell still alive?"
};

enum class Outline : std::uint8_t { None, Solid, Dashed };
enum class Align : std::uint8_t { Left, Middle, Right };

// One line of text. `at` is the baseline's start, middle or end, as `align` says.
struct Text {
    std::string text{};
    Point at{};
    Face face = Face::Sans;
    float size = 13;
    Ink ink{};
    Align align = Align::Left;
    bool struck = false;  // an old value, gone with this step
    std::string whole{};  // of a text that is cut; else empty
};

struct Box {
    BoxKind kind = BoxKind::Object;
    std::string id{};
    std::string name{};
    Rect rect{};
    std::int32_t parent = -1;  // index in Scene::boxes
    float radius = 5;
    Ink fill{};
    Ink stroke{};
    float stroke_width = 1.5F;
    Outline outline = Outline::Solid;
    bool glow = false;  // runs now, or just changed
    float alpha = 1;    // of the whole box, while it comes or goes
    Ink dot{};          // where its arrow begins; role None: no dot
    Point dot_at{};     // relative to rect, like the texts
    std::vector<Text> texts{};
};

enum class ArrowRole : std::uint8_t {
    Reference,     // a variable, item or attribute refers to an object
    Closure,       // a function keeps a cell
    FreeVariable,  // a running call reaches a cell of another call (dashed)
    Enclosing      // from a call that returned to the call that encloses it (no head)
};
enum class Emphasis : std::uint8_t { Quiet, Plain, Strong };

// A line from the edge of one box to the edge of another: horizontal and
// vertical pieces whose corners are rounded by `rounded_path`.
struct Arrow {
    ArrowRole role = ArrowRole::Reference;
    Emphasis emphasis = Emphasis::Plain;
    std::string from{};
    std::string to{};
    std::vector<Point> points{};
    Ink ink{};
    float width = 1.8F;
    bool dashed = false;
    bool head = true;
    float alpha = 1;
};

// A dotted line: between the lanes, or from a call's end to the cell's bar.
struct Separator {
    Point from;
    Point to;
    Ink ink{InkRole::Line};
    float width = 1;
    bool dotted = true;
};

struct Scene {
    float width = 0;
    float height = 0;
    std::vector<Separator> separators;  // dotted, between the lanes
    std::vector<Box> boxes;
    std::vector<Arrow> arrows;
    std::vector<Text> labels;   // lane headers and footer, at absolute places
    std::string footer;         // the same sentence, for screen readers and tests
    std::int32_t running = -1;  // the box to keep in view; -1: none
};

// A cubic piece of a path that starts where the last one ended; a straight
// piece has its control points on the line.
struct Cubic {
    Point first;
    Point second;
    Point end;
};
inline constexpr float corner_radius = 14;
// The path of a polyline with rounded corners, from points[0].
[[nodiscard]] std::vector<Cubic> rounded_path(const std::vector<Point>& points,
                                              float radius = corner_radius);

// The head of an arrow: tip, then the two corners of its base.
struct ArrowHead {
    Point tip, left, right;
};
[[nodiscard]] ArrowHead arrow_head(const Arrow& arrow);
// The arrow's points with the last one drawn back to the base of its head.
[[nodiscard]] std::vector<Point> shaft(const Arrow& arrow);

// The innermost box at a point; -1 where there is none.
[[nodiscard]] std::int32_t box_at(const Scene& scene, Point point);
// Index of the box with that id; -1 where there is none.
[[nodiscard]] std::int32_t find_box(const Scene& scene, std::string_view id);

// The cell or object that a box stands for; none for calls, slots and what has
// no identity yet.
[[nodiscard]] support::ObjectId object_of(const Box& box);
// The boxes of cells and objects, as one walks through them: lane by lane.
[[nodiscard]] std::vector<std::int32_t> object_boxes(const Scene& scene);

// What the words of a box, and of all that stands in it, were cut from, for whoever rests
// on it or selects it; values are named by their slot or cell: "line = 'DEBUG cache'".
// A few texts of a few hundred letters, whatever it holds. `box`: an index, or -1.
[[nodiscard]] std::vector<std::string> cut_words_of(const Scene& scene, std::int32_t box);

[[nodiscard]] const char* kind_name(BoxKind kind);
[[nodiscard]] const char* role_name(ArrowRole role);

}  // namespace outlive::scene
