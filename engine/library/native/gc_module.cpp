// The native half of gc: one collection of cycles at a time.
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/collector.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

// (how many were found, whether finalizers run first and it must be called again)
Value collect_once(Machine& m, Args) {
    const Collected done = machine::collect(m);
    const Value parts[] = {Value::integer(static_cast<std::int64_t>(done.found)),
                           Value::boolean(done.finalizers_wait)};
    return objects::make_tuple(m.heap(), parts, 2);
}

Value collections(Machine& m, Args) {
    return Value::integer(static_cast<std::int64_t>(m.state().collections));
}

constexpr NativeSpec specs[] = {
    {"_collect()", collect_once},
    {"_collections()", collections},
};

}  // namespace

NativeTable collector_functions() {
    return specs;
}

}  // namespace outlive::library
