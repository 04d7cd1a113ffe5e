// How arguments reach the functions of math: ints and floats as they are, and
// whatever has __float__, __index__ or is an iterable that runs Python code by
// way of the prelude (math_in_python), which calls the function again with
// plain numbers.
#pragma once

#include <array>
#include <initializer_list>
#include <string_view>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/native.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

// Calls math.NAME again, from Python, with plain numbers.
inline Value math_again(Machine& m, std::string_view name, std::initializer_list<Value> args) {
    Heap& heap = m.heap();
    const Owned text(heap, m.text(name));
    const Owned tuple(
        heap, objects::make_tuple(heap, args.begin(), static_cast<std::uint32_t>(args.size())));
    return m.enter(Prelude::math_in_python, {text.get(), tuple.get()});
}

// Whether only a method of the value can tell what number it is.
inline bool asks_python(Machine& m, Value v) {
    if (is_number(m.heap(), v)) return false;
    return !type_lookup(m, v, Name::float_).is_unbound() ||
           !type_lookup(m, v, Name::index_).is_unbound();
}

// The values as doubles. False: `answer` is what the native answers instead.
template <std::size_t N>
bool take_reals(Machine& m, std::string_view name, std::array<Value, N> values,
                std::array<double, N>& reals, Value& answer) {
    for (std::size_t i = 0; i < N; ++i) {
        if (asks_python(m, values[i])) {
            const Owned text(m.heap(), m.text(name));
            const Owned tuple(m.heap(), objects::make_tuple(m.heap(), values.data(),
                                                            static_cast<std::uint32_t>(N)));
            answer = m.enter(Prelude::math_in_python, {text.get(), tuple.get()});
            return false;
        }
        if (!to_double(m, values[i], reals[i])) {
            answer = Value::raised();
            return false;
        }
    }
    return true;
}

inline Value domain_error(Machine& m) {
    return m.raise_value_error("math domain error");
}
inline Value range_error(Machine& m) {
    return m.raise(Error::OverflowError, "math range error");
}

// The sum of many doubles without any loss on the way (Shewchuk, 1997), and of
// products, each split exactly into two parts.
class ExactSum {
  public:
    void add(double x);
    void add_product(double a, double b);
    [[nodiscard]] double result() const;
    [[nodiscard]] bool overflowed() const { return overflowed_; }
    [[nodiscard]] bool invalid() const {
        return infinities_ != 0 && special_ != special_ && !saw_nan_;
    }

  private:
    std::vector<double> partials_;
    double special_ = 0;  // the sum of what was not finite
    int infinities_ = 0;
    bool saw_nan_ = false, overflowed_ = false;
};

}  // namespace outlive::library
