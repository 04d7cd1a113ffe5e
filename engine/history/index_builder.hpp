// Lists a recorded run's calls, cells and exceptions by running it again.
//
// Recording itself lists nothing, so that it costs no more than running. Who
// asks for the index has the run followed, each step once, as far as the index
// may take bytes; at once up to the run's present length, or in portions.
#pragma once

#include "engine/history/cursor.hpp"
#include "engine/history/indexer.hpp"

namespace outlive::history {

class IndexBuilder {
  public:
    // Both outlive it.
    IndexBuilder(const Recording& recording, Index& index, std::uint64_t most_bytes);

    // Goes on by at most `steps`, to the recording's length, or until the index is
    // full; whether there is more to list.
    bool follow(std::uint64_t steps);
    [[nodiscard]] bool is_full() const { return indexer_.listed_bytes() >= most_bytes_; }

  private:
    Cursor cursor_;
    Index& index_;
    Indexer indexer_;
    std::uint64_t most_bytes_;
    bool started_ = false;
};

}  // namespace outlive::history
