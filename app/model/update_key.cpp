// What a key does depends on who has the keys: the open list, the code, or the
// stage. The table of commands says the rest.
#include <array>

#include "app/model/update.hpp"

namespace outlive::model {
namespace {

constexpr std::size_t list_page = 8;

bool has_list(Overlay overlay) {
    return overlay == Overlay::Palette || overlay == Overlay::Open || overlay == Overlay::Lessons ||
           overlay == Overlay::Find;
}

bool has_text(Overlay overlay) {
    return overlay == Overlay::Palette || overlay == Overlay::Open || overlay == Overlay::Save ||
           overlay == Overlay::Find;
}

struct MotionKey {
    Key key;
    Caret plain, ctrl;
};
constexpr std::array motion_keys{
    MotionKey{Key::Left, Caret::Left, Caret::WordLeft},
    MotionKey{Key::Right, Caret::Right, Caret::WordRight},
    MotionKey{Key::Up, Caret::Up, Caret::Up},
    MotionKey{Key::Down, Caret::Down, Caret::Down},
    MotionKey{Key::Home, Caret::LineStart, Caret::TextStart},
    MotionKey{Key::End, Caret::LineEnd, Caret::TextEnd},
    MotionKey{Key::PageUp, Caret::PageUp, Caret::PageUp},
    MotionKey{Key::PageDown, Caret::PageDown, Caret::PageDown},
};

bool moves_caret(TextBuffer& buffer, Chord chord) {
    for (const MotionKey& entry : motion_keys) {
        if (entry.key != chord.key) continue;
        buffer.move(chord.ctrl ? entry.ctrl : entry.plain,
                    chord.shift ? Select::Extend : Select::No);
        return true;
    }
    return false;
}

void cut_or_copy(TextBuffer& buffer, bool cut, Effects& effects) {
    if (!buffer.has_selection()) return;
    effects.push_back(CopyText{std::string(buffer.selected())});
    if (cut) buffer.insert("");
}

// The keys with Ctrl that belong to a text; true when it was one of them.
void edit_with_ctrl(TextBuffer& buffer, Chord chord, Effects& effects) {
    switch (chord.key) {
        case Key::A:
            buffer.select_all();
            break;
        case Key::C:
            cut_or_copy(buffer, false, effects);
            break;
        case Key::X:
            cut_or_copy(buffer, true, effects);
            break;
        case Key::V:
            effects.push_back(PasteText{});
            break;
        case Key::Z:
            chord.shift ? buffer.redo() : buffer.undo();
            break;
        case Key::Y:
            buffer.redo();
            break;
        case Key::Slash:
            buffer.toggle_comment();
            break;
        case Key::Backspace:
            buffer.erase(Caret::WordLeft);
            break;
        case Key::Delete:
            buffer.erase(Caret::WordRight);
            break;
        default:
            break;
    }
}

// A text of one line.
void edit_line(TextBuffer& text, Chord chord, Effects& effects) {
    if (chord.ctrl) {
        edit_with_ctrl(text, chord, effects);
    } else if (chord.key == Key::Backspace) {
        text.erase(Caret::Left);
    } else if (chord.key == Key::Delete) {
        text.erase(Caret::Right);
    } else {
        moves_caret(text, chord);
    }
}

// The line that says what is looked for in the code.
void edit_search(State& state, Chord chord, Effects& effects) {
    const bool steps = !chord.ctrl && (chord.key == Key::Up || chord.key == Key::Down);
    if (chord.key == Key::Enter || steps)
        return find_in_code(state, chord.key == Key::Enter ? !chord.shift : chord.key == Key::Down);
    if (chord.ctrl && chord.key == Key::F) return state.search.text.select_all();
    const std::uint64_t before = state.search.text.version();
    edit_line(state.search.text, chord, effects);
    if (state.search.text.version() != before) search_changed(state);
}

void edit(State& state, Chord chord, Effects& effects) {
    if (chord.ctrl && chord.key == Key::F) return open_search(state);
    TextBuffer& buffer = state.document.buffer;
    const std::uint64_t before = buffer.version();
    state.code.follow_caret = true;
    if (moves_caret(buffer, chord)) return;
    if (chord.ctrl) {
        edit_with_ctrl(buffer, chord, effects);
    } else {
        switch (chord.key) {
            case Key::Enter:
                buffer.new_line();
                break;
            case Key::Tab:
                chord.shift ? buffer.unindent() : buffer.indent();
                break;
            case Key::Backspace:
                buffer.erase(Caret::Left);
                break;
            case Key::Delete:
                buffer.erase(Caret::Right);
                break;
            default:
                break;  // characters arrive as TextTyped
        }
    }
    if (buffer.version() != before) text_changed(state);
}

void edit_prompt(State& state, Chord chord, Effects& effects) {
    edit_line(state.prompt.text, chord, effects);
    if (!chord.ctrl && chord.key == Key::Backspace) state.prompt.chosen = 0;
}

void edit_answer(State& state, Chord chord, Effects& effects) {
    if (chord.key != Key::Enter) return edit_line(state.answer, chord, effects);
    effects.push_back(AnswerInput{state.answer.text()});
    state.answer = TextBuffer();
    state.keys = KeysOwner::Stage;
    state.run.busy = true;
    state.run.status.end.state = RunState::Paused;  // until the worker says what came of it
}

void press_in_overlay(State& state, Chord chord, Effects& effects) {
    Prompt& prompt = state.prompt;
    const std::size_t count = entry_count(state);
    const auto step = [&](std::size_t by, bool down) {
        if (count == 0) return;
        if (down) prompt.chosen = std::min(prompt.chosen + by, count - 1);
        if (!down) prompt.chosen -= std::min(by, prompt.chosen);
    };
    if (chord.key == Key::Escape) {
        state.overlay = Overlay::None;
    } else if (chord.key == Key::Enter) {
        choose_entry(state, prompt.chosen, effects);
    } else if (has_list(state.overlay) && (chord.key == Key::Down || chord.key == Key::Up)) {
        step(1, chord.key == Key::Down);
    } else if (has_list(state.overlay) &&
               (chord.key == Key::PageDown || chord.key == Key::PageUp)) {
        step(list_page, chord.key == Key::PageDown);
    } else if (const auto id = command_for(chord);
               id && (chord.ctrl || (chord.key >= Key::F1 && chord.key <= Key::F12))) {
        invoke(state, *id, effects);
    } else if (has_text(state.overlay)) {
        edit_prompt(state, chord, effects);
    }
}

}  // namespace

void press_key(State& state, Chord chord, Effects& effects) {
    state.message.clear();
    if (state.blank) {  // any key brings the picture back, and does nothing else
        state.blank = false;
        return;
    }
    if (state.overlay != Overlay::None) return press_in_overlay(state, chord, effects);
    const bool in_text = state.keys != KeysOwner::Stage;
    if (in_text && belongs_to_editor(chord)) {
        if (state.keys == KeysOwner::Search) return edit_search(state, chord, effects);
        return state.keys == KeysOwner::Code ? edit(state, chord, effects)
                                             : edit_answer(state, chord, effects);
    }
    if (in_text) chord.alt = false;  // stepping keys go with Alt there
    if (const auto id = command_for(chord)) invoke(state, *id, effects);
}

void type_text(State& state, const std::string& text, Effects& effects) {
    if (has_text(state.overlay)) {
        state.prompt.text.insert(text);
        state.prompt.chosen = 0;
    } else if (state.overlay == Overlay::None && state.keys == KeysOwner::Code) {
        state.document.buffer.insert(text);
        text_changed(state);
    } else if (state.overlay == Overlay::None && state.keys == KeysOwner::Search) {
        state.search.text.insert(text.substr(0, text.find('\n')));
        search_changed(state);
    } else if (state.overlay == Overlay::None && state.keys == KeysOwner::Output) {
        state.answer.insert(text.substr(0, text.find('\n')));
    } else if (text == "?") {
        invoke(state, CommandId::Keys, effects);
    }
}

}  // namespace outlive::model
