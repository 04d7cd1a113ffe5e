// A program that is read when somebody first asks for it, and then stays.
//
// The library has hundreds of code objects, of which most runs meet a few: a
// machine's table names all of them (CodeIds must be those of the run that made
// the image), their content comes when it is needed. Shared by machines in
// different threads: who asks first reads, the others wait for it. The name is
// known without reading.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

class LazyProgram {
  public:
    using Pointer = std::shared_ptr<const Program>;

    // One that is there already.
    explicit LazyProgram(Pointer program)
        : name_(program->source->name()), owner_(std::move(program)), program_(owner_.get()) {}
    LazyProgram(std::string name, std::function<Pointer()> read)
        : name_(std::move(name)), read_(std::move(read)) {}

    // Of its source text.
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const Program& operator*() const {
        const Program* known = program_.load(std::memory_order_acquire);
        return known != nullptr ? *known : read_now();
    }
    [[nodiscard]] const Program* operator->() const { return &**this; }

  private:
    const Program& read_now() const {
        const std::lock_guard lock(mutex_);
        if (owner_ == nullptr) {
            owner_ = read_();
            program_.store(owner_.get(), std::memory_order_release);
        }
        return *owner_;
    }

    std::string name_;
    std::function<Pointer()> read_;
    mutable std::mutex mutex_;  // of `owner_`
    mutable Pointer owner_;
    mutable std::atomic<const Program*> program_ = nullptr;
};

}  // namespace outlive::bytecode
