// A calculation with numbers so long that GMP is busy for milliseconds.
//
// GMP cannot be asked to stop. So while somebody may give up the run (Heap::cancel), a
// thread of its own calculates, with copies of the numbers, and the thread that runs waits
// and looks around. When the run is given up the other one is left alone: it ends by
// itself after seconds at most, as long as the longest operation may take, and nobody
// hears of its result. Invariant: the work touches nothing but its Numbers, never the
// arena; what comes out is the same either way. Only the number*.cpp files calculate.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "engine/objects/number_gmp.hpp"

namespace outlive::objects {

struct Numbers {
    Result a, b, c;                // copies of the operands
    Result result, second_result;  // for the work to set
};

// Whether it is worth a thread: of numbers with so many limbs together.
[[nodiscard]] inline bool takes_long(const Heap& heap, std::uint64_t limbs) {
    constexpr std::uint64_t many = 8192;
    return limbs > many && heap.cancel != nullptr;
}

// Values left out are zero. Throws GivenUp.
[[nodiscard]] std::shared_ptr<const Numbers> calculate(Heap& heap,
                                                       std::initializer_list<Value> operands,
                                                       std::function<void(Numbers&)> work);

// int_to_text (number.hpp) of an int of any length. Throws GivenUp.
[[nodiscard]] std::string long_int_to_text(Heap& heap, Value int_value, unsigned base = 10);

}  // namespace outlive::objects
