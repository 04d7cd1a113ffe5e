#include "app/shell/written_values.hpp"

namespace outlive::shell {
namespace {

constexpr int most_lookups = 60;  // of one frame; each is a seek

}  // namespace

std::string WrittenValues::of(Session& session, const history::CellSpan& cell,
                              const history::CellWrite& write) {
    const auto known = values_.find(write.step);
    if (known != values_.end()) return known->second;
    if (++lookups_ > most_lookups) return "";
    std::string& value = values_[write.step];
    for (const machine::Event& event : session.events(write.step, write.step + 1))
        if (event.kind == machine::EventKind::CellWritten && event.cell == cell.cell)
            value = event.value.text;
    return value;
}

}  // namespace outlive::shell
