#include "engine/history/output_log.hpp"

#include <utility>

namespace outlive::history {

namespace {

constexpr std::uint64_t most_single_marks = 20'000;

}  // namespace

void OutputLog::printed(std::uint64_t offset, std::string_view utf8, bool is_error) {
    (void)offset;
    append(m_.state().steps, utf8, is_error);
}

void OutputLog::append(support::StepIndex step, std::string_view utf8, bool is_error) {
    if (utf8.empty()) return;
    const std::uint64_t begin = length_;
    length_ += utf8.size();
    fresh_.text += utf8;
    if (!fresh_.marks.empty()) {  // print writes in pieces
        OutputMark& last = fresh_.marks.back();
        const bool together = last.step == step || count_ > most_single_marks;
        if (together && last.is_error == is_error) {
            last.end = length_;
            return;
        }
    }
    ++count_;
    fresh_.marks.push_back({step, begin, length_, is_error});
}

void OutputLog::publish() {
    if (fresh_.marks.empty()) return;
    const std::lock_guard lock(mutex_);
    published_.text += fresh_.text;
    published_.marks.insert(published_.marks.end(), fresh_.marks.begin(), fresh_.marks.end());
    fresh_ = {};
}

void OutputLog::forget_unpublished() {
    length_ -= fresh_.text.size();
    count_ -= fresh_.marks.size();
    fresh_ = {};
}

void OutputLog::move_into(Index& index) {
    Printed printed;
    {
        const std::lock_guard lock(mutex_);
        printed = std::exchange(published_, {});
    }
    index.text += printed.text;
    index.output.insert(index.output.end(), printed.marks.begin(), printed.marks.end());
}

}  // namespace outlive::history
