// Format specifications, % formatting and replacement fields.
//
// The three ways to make text of values: format(value, spec) with the
// mini-language (library reference, "Format Specification Mini-Language"),
// template % values ("printf-style String Formatting"), and the fields of
// str.format. What needs an argument's own Python code is left to the prelude.
#pragma once

#include "engine/machine/machine.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

// format(v, spec) for str, int, bool, float and complex (a subclass counts by its
// value); a Str or raised(); needs_python() when the spec is empty and its class
// has a __str__ of its own. not_implemented() for any other value.
[[nodiscard]] Value format_value(Machine& m, Value v, Str& spec);

// The same behind what `out` holds, for a spec that is not empty: None when done.
[[nodiscard]] Value append_formatted(Machine& m, Value v, const Str& spec, TextBuilder& out);

// protocols' format() behind what `out` holds: None when done; `spec` is a Str.
[[nodiscard]] Value format_into(Machine& m, Value v, Value spec, TextBuilder& out);

// text % values for a str, bytes or bytearray; needs_python() when a value's
// text is only known to Python code (then Prelude::percent_format does it all).
[[nodiscard]] Value percent_format(Machine& m, Value text, Value values);

// text.format(*args, **kwargs) where no Python code can be involved, else
// needs_python(). `keywords` may be unbound.
[[nodiscard]] Value format_fields(Machine& m, Str& text, Tuple& args, Value keywords);

// What a number's text is made of in a float presentation; shared with %.
void float_digits(double magnitude, char type, int precision, bool alternate, ByteBuffer& out);

}  // namespace outlive::machine
