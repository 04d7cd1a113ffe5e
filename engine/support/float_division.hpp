// Division of floats that rounds down, as Python's // and % do.
#pragma once

namespace outlive::support {

struct FloorDivision {
    double quotient;
    double remainder;  // has the divisor's sign
};

// The divisor is not zero. The rule is the library reference's of divmod().
[[nodiscard]] FloorDivision floor_divide(double dividend, double divisor);

}  // namespace outlive::support
