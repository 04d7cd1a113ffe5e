// The virtual clock: it stands still but for sleeping and for the work that is
// done, so a run takes the same time whenever it runs.
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/numbers.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::uint64_t nanoseconds_a_step = 20;

// Nanoseconds since the run began.
Value now(Machine& m, Args) {
    const MachineState& s = m.state();
    return make_int_unsigned(m.heap(), s.clock + (s.steps + s.cost) * nanoseconds_a_step);
}

Value advance(Machine& m, Args a) {
    if (!is_int(m.heap(), a[0])) return m.raise_type("nanoseconds are an int");
    m.state().clock +=
        static_cast<std::uint64_t>(std::max<std::int64_t>(clamped_int64(m.heap(), a[0]), 0));
    return Value::none();
}

constexpr NativeSpec specs[] = {
    {"_now()", now},
    {"_advance(nanoseconds, /)", advance},
};

}  // namespace

NativeTable clock_functions() {
    return specs;
}

}  // namespace outlive::library
