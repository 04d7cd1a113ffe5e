// Next and previous: the stops of a run, found by running parts of it again.
//
// Going forward, the cursor runs on until a stop is met; going back, the stops
// of the steps just before are listed (and kept for the next key press), then of
// more and more. Long calls that are to be stepped over are not run again: checkpoints
// tell where they begin and end.
#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <vector>

#include "engine/history/cursor.hpp"
#include "engine/history/stops.hpp"

namespace outlive::history {

enum class Size : std::uint8_t { Line, Expression, Machine };
enum class Motion : std::uint8_t { Into, Over, Out };

class Stepper {
  public:
    explicit Stepper(Cursor& cursor) : cursor_(cursor) {}

    // The run's ends are stops: from anywhere before it, the end is found at last.
    [[nodiscard]] std::optional<StepIndex> next(StepIndex from, Size size, Motion motion);
    [[nodiscard]] std::optional<StepIndex> previous(StepIndex from, Size size, Motion motion);

    // Line stops counted from the start (0); none for runs too long to count.
    struct Ordinal {
        std::uint64_t at = 0, of = 0;
    };
    [[nodiscard]] std::optional<Ordinal> ordinal(StepIndex step);
    [[nodiscard]] std::optional<StepIndex> line_stop(std::uint64_t ordinal);

    // All stops of one size in some steps [begin, end) one behind the other.
    struct Stretch {
        Size size = Size::Line;
        StepIndex begin = 0, end = 0;
        std::vector<StopPoint> stops;
    };
    // Those of the stretch between two checkpoints that holds `step`.
    [[nodiscard]] const Stretch& stretch_at(StepIndex step, Size size);
    [[nodiscard]] const Stretch& stretch_between(StepIndex first, StepIndex end, Size size);
    // Those of at least the last step before `end` (the first from `first` on), and
    // of about `steps` unless more are known.
    [[nodiscard]] const Stretch& stops_before(StepIndex end, Size size, StepIndex steps);
    [[nodiscard]] const Stretch& stops_from(StepIndex first, Size size, StepIndex steps);

  private:
    [[nodiscard]] StepIndex begin() const { return cursor_.recording().begin(); }
    [[nodiscard]] StepIndex length() const { return cursor_.recording().length(); }
    [[nodiscard]] StepIndex stretch_end(StepIndex step) const;
    [[nodiscard]] std::uint32_t most_depth(StepIndex from, Motion motion);
    template <class Wanted>
    [[nodiscard]] const Stretch* kept(Size size, Wanted&& wanted);
    [[nodiscard]] const Stretch& listed(Size size, StepIndex first, StepIndex end);
    [[nodiscard]] StepIndex find_forward(StepIndex from, StepIndex at, StepIndex& end, Size size,
                                         std::uint32_t depth);
    [[nodiscard]] StepIndex first_statement();
    void forget_old_stretches();
    void count_lines();

    Cursor& cursor_;
    std::list<Stretch> stretches_;  // the last one used first
    StepIndex first_statement_ = 0;
    bool knows_first_statement_ = false;
    // Line stops before each stretch, for the length they were counted at.
    struct Count {
        StepIndex begin;
        std::uint64_t before;
    };
    std::vector<Count> counts_;
    std::uint64_t counted_stops_ = 0;
    StepIndex counted_length_ = ~StepIndex{0};
};

}  // namespace outlive::history
