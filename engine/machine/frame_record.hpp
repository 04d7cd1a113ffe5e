// What outlives a call for those who ask for it later: a traceback's tb_frame,
// the result of sys._getframe(), the f_back of either.
//
// A call gets its FrameRecord when it is first asked for, at most one, and only
// while its frame is on the stack region; until an exception leaves a generator's
// frame, its Generator stands for it. As in CPython, a call that ends while its record is
// held leaves it its variables, and gives it its caller's record (f_back).
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// The record of a running call: a new reference to it.
[[nodiscard]] Handle retained_record(Machine& m, Frame& frame);

// The instruction that the frame stands at. One that raises again what a clean-up has
// interrupted counts as the one whose place was saved.
[[nodiscard]] std::uint32_t last_place(Machine& m, const Frame& frame);

// The frame is being left: what it held moves into its record, or the record
// goes when nobody else holds it.
void end_record(Machine& m, Frame& frame);

}  // namespace outlive::machine
