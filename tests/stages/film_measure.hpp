// A program's line steps as pictures, measured from their SVG alone: boxes on
// foreign boxes, arrows through foreign boxes, and unchanged boxes that moved.
//
// The pictures are those of `outlive draw --steps`: the same places, the same
// fonts. Counts are added up over as many programs as one likes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "app/draw/font_files.hpp"

namespace outlive::testing {

// A picture of so many cards and cells must not have an arrow through any.
inline constexpr std::size_t small_picture = 40;

struct FilmMeasure {
    std::size_t programs = 0;
    std::size_t pictures = 0;
    std::size_t small_pictures = 0;  // of up to `small_picture` cards and cells
    std::size_t most_boxes = 0;      // in one picture
    std::size_t overlaps = 0;        // boxes on foreign boxes, or outside their own
    std::size_t pierced = 0;         // arrows through a foreign box, in small pictures
    std::size_t pierced_large = 0;   // and in the larger ones
    std::size_t loose = 0;           // arrows that do not touch their boxes
    std::size_t steps = 0;           // from one picture to the next
    std::size_t still = 0;           // in which no unchanged box moved
    std::string first_fault;         // "file, step 12: o3 on o7"
    std::string first_move;

    [[nodiscard]] double still_share() const {
        return steps == 0 ? 1 : static_cast<double>(still) / static_cast<double>(steps);
    }
    // The counts, one a line.
    [[nodiscard]] std::string table() const;
};

// Runs the program and adds its first `most_steps` line steps to the counts.
void measure_film(const std::string& name, const std::string& text, std::size_t most_steps,
                  const draw::FontFiles& fonts, FilmMeasure& counts);

[[nodiscard]] std::string text_of(const std::filesystem::path& path);
// The Python blocks of a lesson.
[[nodiscard]] std::vector<std::string> programs_of(const std::string& markdown);

// A program's text, a lesson's Python blocks each as a program; in a folder, all.
void measure_path(const std::string& path, std::size_t most_steps, const draw::FontFiles& fonts,
                  FilmMeasure& counts);

}  // namespace outlive::testing
