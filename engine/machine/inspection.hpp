// Values as short texts, for pictures and events: made by looking alone.
//
// Runs no Python and changes nothing, not even the heap: a picture of a step
// must not make a difference to the run. So these are not repr() (a user's
// __repr__ is never asked), and long things are cut short.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Small immutable values are drawn in the slot that holds them: numbers, text,
// None, ranges; also what belongs to the language and not to the program
// (built-in functions and classes, modules, functions of the library).
[[nodiscard]] bool is_drawn_inline(Machine& m, Value v);

// The text of such a value: its repr, shortened to about `most` characters.
[[nodiscard]] std::string inline_text(Machine& m, Value v, std::size_t most);

// What a box is called: "increment", "list of 3", "Sensor", "squares".
[[nodiscard]] std::string title_of(Machine& m, Object& object);

// A short description of an object that has a box: "ƒ increment", "list of 3".
[[nodiscard]] std::string description_of(Machine& m, Object& object);

// A value as narration says it: small containers are written out.
[[nodiscard]] std::string brief_text(Machine& m, Value v, std::size_t most);

// Number of items, entries, elements; 0 for what has none.
[[nodiscard]] std::uint32_t size_of_container(const Object& object);

// A function or class written in the library, not by the program.
[[nodiscard]] bool is_library_function(Machine& m, const Function& function);
[[nodiscard]] bool is_library_class(Machine& m, const Class& cls);

// 'text' in quotes as repr() writes it, cut after `most` characters.
[[nodiscard]] std::string quoted(const Str& text, std::size_t most);

}  // namespace outlive::machine
