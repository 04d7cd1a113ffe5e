// The sizes of the stage, in scene units: where the lanes stand, how high rows
// are. All of the layout's numbers that more than one file needs.
#pragma once

namespace outlive::scene::metrics {

inline constexpr float margin = 20;
inline constexpr float header_baseline = 24;  // lane headers
inline constexpr float corridor_top = 34;     // arrows may run from here down
inline constexpr float content_top = 58;      // the first boxes
inline constexpr float gutter = 52;           // between lanes, for arrows
inline constexpr float box_gap = 24;          // least space between boxes of a column

inline constexpr float stack_x = margin;
inline constexpr float stack_width = 240;
inline constexpr float scope_x = stack_x + stack_width + gutter;
inline constexpr float scope_width = 232;
inline constexpr float object_x = scope_x + scope_width + gutter;
inline constexpr float object_width = 226;
inline constexpr float right_gutter = 38;  // right of the last column
inline constexpr float object_pitch = object_width + gutter;

inline constexpr float indent_step = 12;  // a scope inside a scope
inline constexpr float most_indent = 48;

inline constexpr float card_pad = 14;  // left and right inside a card
inline constexpr float card_radius = 10;
inline constexpr float title_size = 16;
inline constexpr float small_size = 12.5F;
inline constexpr float name_size = 15;
inline constexpr float cell_name_size = 17;

inline constexpr float title_height = 36;
inline constexpr float variable_height = 32;
inline constexpr float slot_height = 26;
inline constexpr float least_slot_width = 84;
inline constexpr float dot_slot_width = 40;  // of a mere dot, where the name needs the room
inline constexpr float cell_height = 56;
inline constexpr float cell_row_height = 64;
inline constexpr float word_row_height = 23;
inline constexpr float inside_height = 18;
inline constexpr float item_height = 28;
inline constexpr float item_slot_height = 23;
inline constexpr float bottom_pad = 10;
inline constexpr float fold_height = 40;

inline constexpr float footer_height = 46;

inline constexpr float below_lanes = 18;  // where a pane has its own foot
inline constexpr float title_line = 21;   // a further line of a long name
inline constexpr float name_line = 19;
inline constexpr float mono_advance = 0.6F;  // of the em, as JetBrains Mono has it

inline constexpr float least_lane = 240;  // in however small a pane
// A lane that is higher makes all of the picture too small to read: it folds.
inline constexpr float highest_lane = 960;

}  // namespace outlive::scene::metrics
