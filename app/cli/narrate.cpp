// outlive narrate FILE: the run as sentences, a numbered step a line.
#include <fmt/format.h>

#include <map>

#include "app/cli/commands.hpp"
#include "app/cli/program_file.hpp"
#include "app/narration/narration.hpp"

namespace outlive::cli {

namespace {

// Walks the stops of one size forwards and tells each.
class Teller {
  public:
    Teller(Session& session, StepSize size) : session_(session), size_(size) {}

    void tell_all() {
        std::optional<StepIndex> at = session_.next(0, size_, StepMotion::Into);
        StepIndex before = 0;
        while (at) {
            ++number_;
            const auto after = session_.next(*at, size_, StepMotion::Into);
            tell(before, *at, after);
            before = *at;
            at = after;
        }
    }

  private:
    void tell(StepIndex before, StepIndex at, std::optional<StepIndex> after) {
        const auto events = session_.events(before, at);
        for (const auto& e : events) {
            const bool left = e.kind == machine::EventKind::FrameReturned || e.kind == machine::EventKind::FrameUnwound;
            if (left) returned_at_[e.frame.value] = number_;
        }
        const auto next_events = after ? session_.events(at, *after) : std::vector<machine::Event>{};
        const auto state = session_.snapshot(at);
        const auto said = narration::narrate({state, events, next_events, session_.source(), !after,
                                              [this](support::FrameId id) { return returned_ago(id); }});
        fmt::print("{}. {}{}{}\n", number_, said.happened, said.next.empty() ? "" : " ", said.next);
    }

    std::optional<std::uint64_t> returned_ago(support::FrameId id) const {
        const auto found = returned_at_.find(id.value);
        if (found == returned_at_.end()) return std::nullopt;
        return number_ - found->second;
    }

    Session& session_;
    StepSize size_;
    std::uint64_t number_ = 0;
    std::map<std::uint64_t, std::uint64_t> returned_at_;
};

}  // namespace

int narrate(const std::string& file, const std::string& by) {
    const Opened opened = open_program(file, {});
    if (!opened.session) return opened.exit_code;
    run_to_end(*opened.session);
    Teller(*opened.session, by == "expression" ? StepSize::Expression : StepSize::Line).tell_all();
    return 0;
}

}  // namespace outlive::cli
