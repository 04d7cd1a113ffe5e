#include "app/shell/written_values.hpp"

namespace outlive::shell {
namespace {

constexpr std::size_t most_wanted = 300;  // by one drawing

}  // namespace

void WrittenValues::begin_frame(Clock::time_point enough) {
    enough_ = enough;
    wanted_.clear();
}

const std::string& WrittenValues::find(Session& session, const Wanted& wanted) {
    std::string& value = values_[wanted.step];
    for (const machine::Event& event : session.events(wanted.step, wanted.step + 1))
        if (event.kind == machine::EventKind::CellWritten && event.cell == wanted.cell)
            value = event.value.text;
    return value;
}

std::string WrittenValues::of(Session& session, const history::CellSpan& cell,
                              const history::CellWrite& write) {
    const auto known = values_.find(write.step);
    if (known != values_.end()) return known->second;
    const Wanted wanted{write.step, cell.cell};
    if (Clock::now() < enough_) return find(session, wanted);
    if (wanted_.size() < most_wanted) wanted_.push_back(wanted);
    return "";
}

bool WrittenValues::look_up(Session& session, Clock::time_point enough) {
    if (wanted_.empty()) return false;
    while (!wanted_.empty() && Clock::now() < enough) {
        find(session, wanted_.back());
        wanted_.pop_back();
    }
    return wanted_.empty();
}

void WrittenValues::forget() {
    values_.clear();
    wanted_.clear();
}

}  // namespace outlive::shell
