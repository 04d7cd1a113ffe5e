// Notes what a recorded run prints.
//
// A mark for what one step wrote, as long as there are few; in a run that prints
// a lot, one for many steps' text on the same stream: the text is whole anyway,
// and which step wrote a byte can be asked of the checkpoints. The recording
// thread notes and publishes; whoever shows the run moves what was published
// into its Index.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "engine/history/index.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::history {

class OutputLog final : public machine::OutputSink {
  public:
    explicit OutputLog(machine::Machine& m) : m_(m) {}

    // --- the recording thread ---
    void printed(std::uint64_t offset, std::string_view utf8, bool is_error) override;
    // Text that the end of the run prints (a traceback), at the run's last step.
    void append(support::StepIndex step, std::string_view utf8, bool is_error);
    void publish();
    // What was noted since will be printed again.
    void forget_unpublished();

    // --- the showing thread ---
    // Adds what has been published since. Marks grow no more once they are here.
    void move_into(Index& index);

  private:
    // In pieces, so that much of it is handed on without being copied.
    struct Printed {
        std::vector<std::string> pieces;
        std::vector<OutputMark> marks;

        void add(std::string_view utf8);
    };

    machine::Machine& m_;
    Printed fresh_;
    std::uint64_t length_ = 0;  // bytes noted so far
    std::uint64_t count_ = 0;   // marks made so far
    std::mutex mutex_;          // of published_
    Printed published_;
};

}  // namespace outlive::history
