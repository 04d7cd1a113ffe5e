// Finding in the code: the line that is typed, and going from place to place.
#include <algorithm>

#include "app/model/update.hpp"

namespace outlive::model {
namespace {

void select(State& state, const std::optional<Found>& found) {
    if (!found) return;
    TextBuffer& buffer = state.document.buffer;
    buffer.place(found->begin, Select::No);
    buffer.place(found->end, Select::Extend);
    state.code.follow = false;
    state.code.follow_caret = true;
}

}  // namespace

void open_search(State& state) {
    TextBuffer& buffer = state.document.buffer;
    Search& search = state.search;
    const std::string_view chosen = buffer.selected();
    if (!chosen.empty() && chosen.find('\n') == std::string_view::npos)
        search.text = TextBuffer(std::string(chosen));
    search.text.select_all();
    search.open = true;
    search.from = buffer.selection_begin();
    state.keys = KeysOwner::Search;
}

void close_search(State& state) {
    state.search.open = false;
    if (state.keys == KeysOwner::Search) state.keys = KeysOwner::Code;
}

void find_in_code(State& state, bool forward) {
    const TextBuffer& buffer = state.document.buffer;
    const std::string& wanted = state.search.text.text();
    if (wanted.empty()) return open_search(state);
    if (state.keys != KeysOwner::Search) state.keys = KeysOwner::Code;
    select(state, forward ? find_next(buffer.text(), wanted, buffer.selection_end())
                          : find_previous(buffer.text(), wanted, buffer.selection_begin()));
    state.search.from = buffer.selection_begin();
}

void search_changed(State& state) {
    select(state,
           find_next(state.document.buffer.text(), state.search.text.text(), state.search.from));
}

}  // namespace outlive::model
