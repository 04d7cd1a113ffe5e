// Notes what a recorded run prints, in its Index.
//
// A mark for what one step wrote, as long as there are few; in a run that prints
// a lot, one for many steps' text on the same stream: the text is whole anyway,
// and which step wrote a byte can be asked of the checkpoints.
#pragma once

#include <string_view>

#include "engine/history/index.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::history {

class OutputLog final : public machine::OutputSink {
  public:
    OutputLog(Index& index, machine::Machine& m) : index_(index), m_(m) {}

    void printed(std::uint64_t offset, std::string_view utf8, bool is_error) override;
    // Text that the end of the run prints (a traceback), at the run's last step.
    void append(support::StepIndex step, std::string_view utf8, bool is_error);
    // Marks made so far grow no more: somebody may have read them.
    void close_marks() { closed_ = index_.output.size(); }

  private:
    Index& index_;
    machine::Machine& m_;
    std::size_t closed_ = 0;
};

}  // namespace outlive::history
