#include "engine/history/output_log.hpp"

#include <utility>

namespace outlive::history {

namespace {

constexpr std::uint64_t most_single_marks = 20'000;
constexpr std::size_t full = 1U << 20U;  // so much is a piece of its own

}  // namespace

void OutputLog::Printed::add(std::string_view utf8) {
    if (pieces.empty() || pieces.back().size() >= full) pieces.emplace_back();
    pieces.back() += utf8;
}

void OutputLog::printed(std::uint64_t offset, std::string_view utf8, bool is_error) {
    (void)offset;
    append(m_.state().steps, utf8, is_error);
}

void OutputLog::append(support::StepIndex step, std::string_view utf8, bool is_error) {
    if (utf8.empty()) return;
    const std::uint64_t begin = length_;
    length_ += utf8.size();
    fresh_.add(utf8);
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
    for (std::string& piece : fresh_.pieces) {
        if (piece.size() < full / 16)
            published_.add(piece);
        else
            published_.pieces.push_back(std::move(piece));
    }
    published_.marks.insert(published_.marks.end(), fresh_.marks.begin(), fresh_.marks.end());
    fresh_ = {};
}

void OutputLog::forget_unpublished() {
    for (const std::string& piece : fresh_.pieces) length_ -= piece.size();
    count_ -= fresh_.marks.size();
    fresh_ = {};
}

void OutputLog::move_into(Index& index) {
    Printed printed;
    {
        const std::lock_guard lock(mutex_);
        printed = std::exchange(published_, {});
    }
    for (const std::string& piece : printed.pieces) index.text += piece;
    index.output.insert(index.output.end(), printed.marks.begin(), printed.marks.end());
}

}  // namespace outlive::history
