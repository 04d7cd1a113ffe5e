// Ints as GMP numbers, for the number*.cpp files only.
//
// `Borrowed` shows an int's limbs to GMP without copying; `Result` is a number
// on the host's heap whose value is copied into the arena at the end.
#pragma once

#include <gmp.h>

#include "engine/objects/heap.hpp"

namespace outlive::objects {

class Borrowed {
  public:
    Borrowed(const Heap& heap, Value v) : view_(heap, v) {
        const auto n = static_cast<mp_size_t>(view_.count());
        mpz_roinit_n(z_, view_.limbs(), view_.negative() ? -n : n);
    }
    [[nodiscard]] mpz_srcptr get() const { return z_; }
    [[nodiscard]] const IntView& view() const { return view_; }

  private:
    IntView view_;
    mpz_t z_;
};

class Result {
  public:
    Result() { mpz_init(z_); }
    ~Result() { mpz_clear(z_); }
    Result(const Result&) = delete;
    Result& operator=(const Result&) = delete;
    [[nodiscard]] mpz_ptr get() { return z_; }
    [[nodiscard]] mpz_srcptr get() const { return z_; }
    [[nodiscard]] Value value(Heap& heap) const {
        return make_int(heap, mpz_limbs_read(z_), mpz_size(z_), mpz_sgn(z_) < 0);
    }

  private:
    mpz_t z_;
};

// magnitude * 2**exponent (negative: sign), rounded half to even; `magnitude`
// has its lowest bit set when non-zero bits below it were dropped. No value
// when it is beyond the largest float.
[[nodiscard]] std::optional<double> round_to_double(mpz_srcptr magnitude, std::int64_t exponent,
                                                    bool negative);

}  // namespace outlive::objects
