// A calculation with numbers so long that GMP is busy for milliseconds: it is done beside
// the thread that runs (beside.hpp), with copies of the numbers.
//
// Invariant: the work touches nothing but its Numbers. Only the number*.cpp files calculate.
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
