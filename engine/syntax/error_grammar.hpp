// Python 3.13's grammar as data, with CPython's rules for programs that are
// wrong; what find_error interprets (peg.hpp). Two texts: the language, and the
// rules whose names start with `invalid_`.
//
// The notation is that of the language reference's grammar (a parsing
// expression grammar: ordered choice, unlimited lookahead), one alternative a
// line:
//
//     name:            a rule; `name memo:` one that CPython remembers however
//                      it was reached (see Matcher::match_rule)
//     'if' "match"     a token by its text; a word that is a keyword only here
//     NAME NEWLINE …   a kind of token
//     e? [e] e* e+     optional, repeated
//     s.e+             one or more e with s in between
//     &e !e            lookahead
//     &&'('            must follow, or "expected '('" is the error
//     ~                no later alternative is tried
//     a=e              names what e matched, for the action
//     {action}         at the end of an alternative: what it yields, or an error
//
// Actions that yield: `=Kind` a node of that kind, `a` the node named a. Actions
// that report, with the part of the text that the error points at:
//     at a, range a b, range_items a b, items a    named nodes
//     from a             from a to where the lexer stands
//     last, next         the last token read, the next token
//     block a            no indented block; the line of a goes into the message
//     target star|for|del a    what in a cannot be assigned to, or deleted
// Others are named checks (see find_error.cpp). In messages %s is what kind of
// expression a is, %t its text, %d its line.
#pragma once

#include <string_view>

namespace outlive::syntax {

[[nodiscard]] std::string_view language_grammar();
[[nodiscard]] std::string_view error_rules();

}  // namespace outlive::syntax
