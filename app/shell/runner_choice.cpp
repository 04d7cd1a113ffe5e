// What the runner says and does about the chosen cell or object: why it is
// alive, when it was born and dies, and the side branch in which it dies now.
#include <algorithm>

#include "app/narration/about.hpp"
#include "app/shell/runner.hpp"

namespace outlive::shell {
namespace {

// The place of a moment in a life, as the step whose state shows it.
std::optional<support::StepIndex> moment_of(Session& session, support::StepIndex now, StepSize size,
                                            const model::SeekLife& order) {
    using enum model::LifeMoment;
    if (order.moment == NextWrite || order.moment == PreviousWrite) {
        const bool later = order.moment == NextWrite;
        // Earlier: before the step whose doing is shown.
        const auto line = session.previous(now, size, StepMotion::Into);
        const support::StepIndex from = later ? now : line.value_or(session.begin());
        const auto write =
            session.cell_write(from, order.object, later ? Toward::Later : Toward::Earlier);
        return write ? std::optional(write->step + 1) : std::nullopt;
    }
    const auto life = session.life(order.object);
    if (!life) return std::nullopt;
    if (order.moment == Birth) return life->born.step + 1;
    return life->died ? std::optional(life->died->step + 1) : std::nullopt;
}

std::string nothing_found(model::LifeMoment moment) {
    switch (moment) {
        case model::LifeMoment::PreviousWrite:
            return "Nothing was written to it before.";
        case model::LifeMoment::NextWrite:
            return "Nothing is written to it any more.";
        case model::LifeMoment::Birth:
            return "It was there from the start.";
        case model::LifeMoment::Death:
            break;
    }
    return "It is still alive at the end of the run.";
}

}  // namespace

void Runner::explain(model::Picture& picture, scene::Highlight& highlight) {
    const narration::Question question{chosen_, picture.snapshot, cut_ ? &*cut_ : nullptr,
                                       main_ ? main_->session.get() : nullptr};
    narration::About about = narration::tell_about(*session_, question);
    picture.chosen = chosen_;
    picture.path = about.path;
    highlight.selected = chosen_;
    highlight.path = std::move(about.path);
    picture.story = {std::move(about.title), std::move(about.sentences), about.unreachable};
    if (about.owner != nullptr) {
        picture.marks.cell_colour = colours_.of(*about.owner);
        picture.marks.cell_writes = std::move(about.lines.writes);
        picture.marks.cell_reads = std::move(about.lines.reads);
    }
    if (!cut_) return;
    picture.cut_shown = true;
    picture.story.sentences.emplace_back("Press X again to see what follows, in a side branch.");
    for (const snapshot::Reference& reference : cut_->references)
        highlight.cuts.push_back({reference.frame, reference.holder, reference.target});
}

void Runner::seek_life(const model::SeekLife& order, Answers& answers) {
    const auto step = moment_of(*session_, step_, size_, order);
    if (!step) {
        answers.emplace_back(model::WorldSpoke{nothing_found(order.moment)});
        return;
    }
    go(*step);
}

void Runner::make_die(support::ObjectId object, Answers& answers) {
    if (cut_ && chosen_ == object) return enter_branch(answers);
    if (chosen_ != object) chosen_ = object;
    snapshot::Cut cut = session_->smallest_cut(step_, object);
    if (!cut.possible || cut.references.empty()) {
        answers.emplace_back(model::WorldSpoke{narration::cut_sentence(cut)});
        return;
    }
    cut_ = std::move(cut);
    changed_ = true;
}

// The boxes stay where they are: the branch goes on from the places of the run.
void Runner::enter_branch(Answers& answers) {
    stop_recording();
    auto branch = session_->branch(step_, cut_->references);
    std::string words;
    for (const snapshot::Reference& reference : cut_->references)
        words += (words.empty() ? "" : ", ") + reference.text;
    if (!main_) {
        main_ = Main{std::move(session_), step_, asked_.size(), std::move(words)};
    } else {
        main_->words += ", " + words;
    }
    session_ = std::move(branch);
    cut_.reset();
    placements_.forget_after(step_);
    forget_timeline();
    changed_ = true;
    run_on(answers);
}

void Runner::leave_branch(Answers& answers) {
    if (!main_) return;
    retire();
    session_ = std::move(main_->session);
    step_ = main_->step;
    asked_.resize(std::min(asked_.size(), main_->asked));
    main_.reset();
    cut_.reset();
    placements_.forget_after(step_);
    forget_timeline();
    changed_ = true;
    run_on(answers);
}

}  // namespace outlive::shell
