#include "app/narration/life_story.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/narration/wording.hpp"

namespace outlive::narration {
namespace {

constexpr std::size_t most_listed = 6;

std::string by_line(const Place& place) {
    return place.line == 0 ? "" : fmt::format(" by line {}", place.line);
}

// What ended it, as a clause: "because line 12 rebound `c`, its last holder".
std::string cause_of(const Life& life, bool past) {
    const std::string link = past ? " because " : ", when ";
    const std::uint32_t line = life.died->line;
    const std::string who = line == 0 ? "the program" : fmt::format("line {}", line);
    const std::string holder = life.last_holder.empty()
                                   ? "its last holder"
                                   : quoted(life.last_holder) + ", its last holder";
    const auto clause = [&](const char* did, const char* does) {
        return fmt::format("{}{} {} {}", link, who, past ? did : does, holder);
    };
    switch (life.cause) {
        case DeathCause::Rebound:
            return clause("rebound", "rebinds");
        case DeathCause::Deleted:
            return clause("deleted", "deletes");
        case DeathCause::Replaced:
            return clause("changed", "changes");
        case DeathCause::CallLeft: {
            const std::string call = life.last_holder.empty()
                                         ? "its last call"
                                         : "the call of " + quoted(life.last_holder);
            return fmt::format("{}{}, which {} it last, {}", link, call, past ? "held" : "holds",
                               past ? "ended" : "ends");
        }
        case DeathCause::Dropped:
            return fmt::format("{}{} no longer {} it", link, who, past ? "needed" : "needs");
        case DeathCause::Collected:
            return fmt::format("{}the collector of cycles {} it", link, past ? "found" : "finds");
    }
    return "";
}

void add_line(std::vector<std::uint32_t>& lines, std::uint32_t line) {
    if (std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
}

std::string lines_list(const std::vector<std::uint32_t>& lines) {
    std::vector<std::string> words;
    for (const std::uint32_t line : lines) words.push_back(std::to_string(line));
    return fmt::format("{} {}", plural("line", lines.size()), list_of(words));
}

}  // namespace

std::string life_sentence(const Life& life, support::StepIndex now, const StepName& name_of_step) {
    const std::string born =
        life.born.step == 0 && life.born.line == 0
            ? "There from the start"
            : fmt::format("Born at {}{}", name_of_step(life.born.step + 1), by_line(life.born));
    std::string text = born;
    if (life.outlived_call && *life.outlived_call <= now) {
        const std::string call =
            life.owner_name.empty() ? "its call"
            : life.numbered ? fmt::format("its call `{} #{}`", life.owner_name, life.call_number)
                            : fmt::format("its call `{}`", life.owner_name);
        text += fmt::format(", outlived {} from {}", call, name_of_step(*life.outlived_call));
    }
    if (life.died) {
        const bool past = life.died->step < now;
        text += fmt::format(", {} at {}{}", past ? "died" : "will die",
                            name_of_step(life.died->step + 1), cause_of(life, past));
    } else {
        text += ", still alive at the end of the run";
    }
    return text + ".";
}

std::string branch_sentence(const Life& life, support::StepIndex begin, support::StepIndex now,
                            const StepName& name_of_step) {
    if (!life.died) return "It is still there at the end of the branch.";
    if (life.died->step <= begin) return "It is freed where the branch begins.";
    const bool past = life.died->step < now;
    return fmt::format("In the branch it {} at {}{}.", past ? "died" : "will die",
                       name_of_step(life.died->step + 1), cause_of(life, past));
}

std::string sharers_sentence(const std::vector<snapshot::Sharer>& sharers) {
    std::vector<std::string> words;
    for (const snapshot::Sharer& sharer : sharers) {
        if (words.size() == most_listed) break;
        words.push_back(sharer.text);
    }
    if (words.empty()) return "";
    if (sharers.size() > words.size())
        words.push_back(fmt::format("{} more", sharers.size() - words.size()));
    if (words.size() == 1) return fmt::format("Only {} reaches it.", words.front());
    return fmt::format("Shared by {}.", list_of(words));
}

UsingLines lines_using(const scope::Scopes& scopes, const support::SourceText& source,
                       std::uint32_t code, const std::string& name) {
    UsingLines lines;
    for (const scope::NameUse& use : scopes.uses) {
        const bool ours = use.owner < scopes.scopes.size() &&
                          scopes.scopes[use.owner].code == code && use.name == name;
        if (!ours || use.usage == scope::NameUsage::Declare) continue;
        const std::uint32_t line = source.line_of(use.span.begin);
        const bool updates = use.usage == scope::NameUsage::Update;
        if (updates || use.usage == scope::NameUsage::Read) add_line(lines.reads, line);
        if (updates || use.usage != scope::NameUsage::Read) add_line(lines.writes, line);
    }
    return lines;
}

std::string lines_sentence(const UsingLines& lines) {
    std::string text;
    if (!lines.writes.empty()) text = "Written by " + lines_list(lines.writes);
    if (!lines.reads.empty())
        text += (text.empty() ? "Read by " : ", read by ") + lines_list(lines.reads);
    return text.empty() ? text : text + ".";
}

std::string cut_sentence(const snapshot::Cut& cut) {
    if (!cut.possible)
        return cut.obstacle.empty() ? "Nothing the program could let go of here would free it."
                                    : fmt::format("It cannot die here: {} holds it.", cut.obstacle);
    if (cut.references.empty()) return "Nothing refers to it any more.";
    std::vector<std::string> words;
    for (const snapshot::Reference& reference : cut.references) {
        if (words.size() == most_listed) break;
        words.push_back(quoted(reference.text));
    }
    if (cut.references.size() > words.size())
        words.push_back(fmt::format("{} more", cut.references.size() - words.size()));
    return fmt::format("It would die without {}.", list_of(words));
}

}  // namespace outlive::narration
