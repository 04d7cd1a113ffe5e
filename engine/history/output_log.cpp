#include "engine/history/output_log.hpp"

namespace outlive::history {

namespace {

constexpr std::size_t most_single_marks = 20'000;

}  // namespace

void OutputLog::printed(std::uint64_t offset, std::string_view utf8, bool is_error) {
    (void)offset;
    append(m_.state().steps, utf8, is_error);
}

void OutputLog::append(support::StepIndex step, std::string_view utf8, bool is_error) {
    if (utf8.empty()) return;
    const std::uint64_t begin = index_.text.size();
    index_.text += utf8;
    if (index_.output.size() > closed_) {  // print writes in pieces
        OutputMark& last = index_.output.back();
        const bool together = last.step == step || index_.output.size() > most_single_marks;
        if (together && last.is_error == is_error) {
            last.end = index_.text.size();
            return;
        }
    }
    index_.output.push_back({step, begin, index_.text.size(), is_error});
}

}  // namespace outlive::history
