// Calling any value. `Machine::call` is the same for natives.
#pragma once

#include <array>
#include <vector>

#include "engine/machine/frames.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Arguments with one more in front; small calls need no host allocation.
class WithSelf {
  public:
    WithSelf(Value self, const CallArguments& args) {
        Value* to = few_.data();
        if (args.count + 1 > few_.size()) {
            many_.resize(args.count + 1);
            to = many_.data();
        }
        to[0] = self;
        for (std::uint32_t i = 0; i < args.count; ++i) to[i + 1] = args.values[i];
        arguments_ = {to, args.count + 1, args.keyword_names};
    }
    WithSelf(const WithSelf&) = delete;
    WithSelf& operator=(const WithSelf&) = delete;
    [[nodiscard]] const CallArguments& get() const { return arguments_; }

  private:
    std::array<Value, 12> few_;
    std::vector<Value> many_;
    CallArguments arguments_{};
};

// What callable() says.
[[nodiscard]] bool is_callable(Machine& m, Value v);

// A native's value at once, entered() or raised(). `on_return` says what
// becomes of the result when a frame is entered.
[[nodiscard]] Value call_value(Machine& m, Value callable, const CallArguments& args,
                               OnReturn on_return = OnReturn::Push);
// The same with a first argument before the others.
[[nodiscard]] Value call_with_self(Machine& m, Value callable, Value self,
                                   const CallArguments& args, OnReturn on_return = OnReturn::Push);

}  // namespace outlive::machine
