#include "engine/support/float_division.hpp"

#include <cmath>

namespace outlive::support {

FloorDivision floor_divide(double dividend, double divisor) {
    double remainder = std::fmod(dividend, divisor);
    double quotient = (dividend - remainder) / divisor;
    if (remainder == 0) {
        remainder = std::copysign(0.0, divisor);
    } else if ((divisor < 0) != (remainder < 0)) {
        remainder += divisor;
        quotient -= 1.0;
    }
    if (quotient == 0) return {std::copysign(0.0, dividend / divisor), remainder};
    const double whole = std::floor(quotient);
    return {quotient - whole > 0.5 ? whole + 1.0 : whole, remainder};
}

}  // namespace outlive::support
