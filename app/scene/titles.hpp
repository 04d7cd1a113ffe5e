// What cards are called, and how a long name is set in several lines.
//
// Names are set in a face whose letters are all equally wide, so that how many
// lines they take is known without a font, and rows know how high they are.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

// "counter #1", "class Account"
[[nodiscard]] std::string call_title(const snapshot::FrameView& call);
// "ƒ increment", "class Account", "list of 3"
[[nodiscard]] std::string object_title(const snapshot::ObjectView& object);

// Lines of at most `letters` each, broken behind "_" or "." where one is near; what
// is longer than `most` of them is left to be cut in the last.
inline constexpr std::size_t most_name_lines = 3;
class NameLines {
  public:
    void add(std::string_view line) { lines_[size_++] = line; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] const std::string_view* begin() const { return lines_.data(); }
    [[nodiscard]] const std::string_view* end() const { return lines_.data() + size_; }
    [[nodiscard]] std::string_view operator[](std::size_t i) const { return lines_[i]; }
    [[nodiscard]] std::string_view back() const { return lines_[size_ - 1]; }

  private:
    std::array<std::string_view, most_name_lines> lines_;
    std::size_t size_ = 0;
};
[[nodiscard]] NameLines name_lines(std::string_view name, std::size_t letters,
                                   std::size_t most = most_name_lines);

// How many letters of `size` units stand in that width.
[[nodiscard]] std::size_t letters_in(float width, float size);

}  // namespace outlive::scene
