#include "engine/history/index.hpp"

#include <algorithm>

namespace outlive::history {

// Spans nest, so the ones that run at `step` are the last that began up to
// there and those it runs inside of.
const CallSpan* call_at(const Index& index, support::StepIndex step, std::uint32_t depth) {
    const auto behind =
        std::upper_bound(index.calls.begin(), index.calls.end(), step,
                         [](support::StepIndex s, const CallSpan& c) { return s < c.begin; });
    if (behind == index.calls.begin()) return nullptr;
    const CallSpan* call = &*(behind - 1);
    while (call->depth > depth || call->end <= step) {
        if (call->parent == no_call) return nullptr;
        call = &index.calls[call->parent];
    }
    return call->depth == depth ? call : nullptr;
}

std::uint64_t bytes_of(const Index& index) {
    std::uint64_t bytes = index.calls.capacity() * sizeof(CallSpan) +
                          index.cells.capacity() * sizeof(CellSpan) +
                          index.output.capacity() * sizeof(OutputMark) +
                          index.exceptions.capacity() * sizeof(ExceptionMark);
    for (const CellSpan& cell : index.cells) bytes += cell.writes.capacity() * sizeof(CellWrite);
    return bytes;
}

}  // namespace outlive::history
