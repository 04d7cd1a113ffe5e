// What each write put into its cell, looked up in the run when the timeline
// first draws it and kept from then on.
#pragma once

#include <string>
#include <unordered_map>

#include "engine/session.hpp"

namespace outlive::shell {

class WrittenValues {
  public:
    // Empty when it is not known, or when this frame has looked up enough.
    [[nodiscard]] std::string of(Session& session, const history::CellSpan& cell,
                                 const history::CellWrite& write);
    void begin_frame() { lookups_ = 0; }
    void forget() { values_.clear(); }

  private:
    std::unordered_map<support::StepIndex, std::string> values_;  // by the write's step
    int lookups_ = 0;
};

}  // namespace outlive::shell
