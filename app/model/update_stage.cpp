// The commands of the stage: what is selected, how it is looked at, and the
// questions about the selection that the worker answers.
#include <algorithm>
#include <charconv>

#include "app/model/update.hpp"

namespace outlive::model {
namespace {

constexpr float zoom_step = 1.15F;
constexpr float pan_step = 120;  // pixels

// Zooms about the middle of the window's stage, as near as the state knows it.
void zoom(State& state, float factor) {
    StageView& stage = state.stage;
    const scene::Scene& scene = state.run.picture.scene;
    const float wanted = std::clamp(stage.zoom * factor, 0.1F, 8.0F);
    const float change = wanted / stage.zoom;
    const scene::Point middle{stage.offset.x + scene.width * stage.zoom / 2,
                              stage.offset.y + scene.height * stage.zoom / 2};
    stage.offset = {middle.x - (middle.x - stage.offset.x) * change,
                    middle.y - (middle.y - stage.offset.y) * change};
    stage.zoom = wanted;
    stage.fit = false;
}

void pan(State& state, float x, float y) {
    state.stage.fit = false;
    state.stage.offset.x += x;
    state.stage.offset.y += y;
}

void select_neighbour(State& state, bool forward, Effects& effects) {
    const scene::Scene& scene = state.run.picture.scene;
    const std::vector<std::int32_t> boxes = scene::object_boxes(scene);
    if (boxes.empty()) return;
    const auto box = [&](std::int32_t i) -> const scene::Box& {
        return scene.boxes[static_cast<std::size_t>(i)];
    };
    const auto at = std::ranges::find_if(
        boxes, [&](std::int32_t i) { return scene::object_of(box(i)) == state.stage.selected; });
    const std::size_t count = boxes.size();
    std::size_t next = forward ? 0 : count - 1;
    if (at != boxes.end()) {
        const auto now = static_cast<std::size_t>(at - boxes.begin());
        next = forward ? (now + 1) % count : (now + count - 1) % count;
    }
    const scene::Box& chosen = box(boxes[next]);
    select_object(state, scene::object_of(chosen), effects);
    state.stage.reveal = chosen.id;
}

// The selection, or a word on how to make one.
support::ObjectId selected(State& state) {
    if (!state.stage.selected) {
        state.message = "Choose a cell or an object first: click it, or press Tab.";
        state.message_is_error = false;
    }
    return state.stage.selected;
}

void seek_life(State& state, LifeMoment moment, Effects& effects) {
    const support::ObjectId object = selected(state);
    if (!object) return;
    state.playing.on = false;
    effects.push_back(SeekLife{object, moment});
}

template <class Id>
void toggle_in(std::vector<Id>& list, std::string_view digits) {
    Id id;
    std::from_chars(digits.data(), digits.data() + digits.size(), id.value);
    if (std::erase(list, id) == 0) list.push_back(id);
}

void flip_fold(snapshot::Unfolded& unfolded, std::string_view box) {
    if (box == "fold.stack") {
        unfolded.stack = !unfolded.stack;
    } else if (box == "fold.scopes") {
        unfolded.scopes = !unfolded.scopes;
    } else if (box.starts_with('o')) {
        toggle_in(unfolded.objects, box.substr(1));
    } else if (box.starts_with('f')) {
        toggle_in(unfolded.calls, box.substr(1));
    }
}

// The selection's card, where it folds; else all that is folded in the picture,
// and when nothing is, all of it folds again.
void unfold(State& state, Effects& effects) {
    const scene::Scene& scene = state.run.picture.scene;
    const std::string mine = "o" + std::to_string(state.stage.selected.value) + ".fold";
    if (state.stage.selected && scene::find_box(scene, mine) >= 0)
        return toggle_fold(state, mine, effects);
    snapshot::Unfolded all = state.stage.unfolded;
    const auto is_open = [&](const auto& list, std::string_view digits) {
        auto copy = list;
        const std::size_t before = copy.size();
        toggle_in(copy, digits);
        return copy.size() < before;
    };
    for (const scene::Box& box : scene.boxes) {
        if (box.kind != scene::BoxKind::Fold) continue;
        const std::string_view id = box.id;
        const bool open =
            (id[0] == 'o' && is_open(all.objects, id.substr(1))) ||
            (id.starts_with("f") && !id.starts_with("fold") && is_open(all.calls, id.substr(1)));
        if (!open) flip_fold(all, id);
    }
    all.unrelated = true;
    if (all == state.stage.unfolded) all = {};
    state.stage.unfolded = std::move(all);
    effects.push_back(ShowUnfolded{state.stage.unfolded});
}

// "variable of increment" for a slot of a card, and what the slot refers to.
StageMatch match_of(const scene::Scene& scene, const scene::Box& box) {
    StageMatch match{box.name, scene::kind_name(box.kind), box.id, scene::object_of(box)};
    if (box.kind != scene::BoxKind::Slot || box.parent < 0) return match;
    match.kind = "in " + scene.boxes[static_cast<std::size_t>(box.parent)].name;
    for (const scene::Arrow& arrow : scene.arrows) {
        if (arrow.from != box.id) continue;
        const std::int32_t target = scene::find_box(scene, arrow.to);
        if (target >= 0)
            match.object = scene::object_of(scene.boxes[static_cast<std::size_t>(target)]);
    }
    return match;
}

}  // namespace

void select_object(State& state, support::ObjectId object, Effects& effects) {
    StageView& stage = state.stage;
    const bool same = stage.selected == object && !stage.hovered;
    stage.selected = object;
    stage.hovered = {};
    stage.read.clear();
    if (!same) effects.push_back(Explain{object});
}

void toggle_fold(State& state, std::string_view box, Effects& effects) {
    flip_fold(state.stage.unfolded, box);
    effects.push_back(ShowUnfolded{state.stage.unfolded});
}

void invoke_on_stage(State& state, CommandId command, Effects& effects) {
    switch (command) {
        case CommandId::FitStage:
            state.stage.fit = true;
            return;
        case CommandId::ZoomIn:
            return zoom(state, zoom_step);
        case CommandId::ZoomOut:
            return zoom(state, 1 / zoom_step);
        case CommandId::PanLeft:
            return pan(state, pan_step, 0);
        case CommandId::PanRight:
            return pan(state, -pan_step, 0);
        case CommandId::PanUp:
            return pan(state, 0, pan_step);
        case CommandId::PanDown:
            return pan(state, 0, -pan_step);
        case CommandId::NextObject:
            return select_neighbour(state, true, effects);
        case CommandId::PreviousObject:
            return select_neighbour(state, false, effects);
        case CommandId::NextWrite:
            return seek_life(state, LifeMoment::NextWrite, effects);
        case CommandId::PreviousWrite:
            return seek_life(state, LifeMoment::PreviousWrite, effects);
        case CommandId::ToBirth:
            return seek_life(state, LifeMoment::Birth, effects);
        case CommandId::ToDeath:
            return seek_life(state, LifeMoment::Death, effects);
        case CommandId::MakeDie:
            if (const support::ObjectId object = selected(state))
                effects.push_back(MakeDie{object});
            return;
        case CommandId::Unfold:
            return unfold(state, effects);
        case CommandId::ClosuresOnly:
            state.stage.closures_only = !state.stage.closures_only;
            effects.push_back(ShowClosuresOnly{state.stage.closures_only});
            return;
        default:
            return;
    }
}

std::vector<StageMatch> stage_matches(const State& state) {
    constexpr std::size_t most = 200;
    const std::string& wanted = state.prompt.text.text();
    const scene::Scene& scene = state.run.picture.scene;
    std::vector<StageMatch> found;
    for (const scene::Box& box : scene.boxes) {
        if (found.size() == most) break;
        const bool named = box.kind != scene::BoxKind::Value && box.kind != scene::BoxKind::Fold &&
                           box.kind != scene::BoxKind::Note && !box.name.empty();
        if (named && matches(box.name, wanted)) found.push_back(match_of(scene, box));
    }
    std::ranges::stable_sort(
        found, {}, [&](const StageMatch& match) { return !match.name.starts_with(wanted); });
    return found;
}

}  // namespace outlive::model
