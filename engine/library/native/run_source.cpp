// Running Python source that the library makes itself (the methods of a named
// tuple or a data class). Not for programs: what they give is compiled once,
// before they start.
#include "engine/library/compile.hpp"
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/frames.hpp"

namespace outlive::library {

using namespace machine;

namespace {

// Runs the text as a module's body in these globals; None. Tracebacks tell of what is made,
// as of text that a program runs, when they are to.
Value run_source(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Str) || !m.heap().is(a[1], Kind::Dict))
        return m.raise_type("a text and a dict are needed");
    const std::string text = to_utf8(*m.heap().as<Str>(a[0]));
    m.charge(text.size());
    const std::uint32_t code =
        a[2].is_true() ? load_made(m, text) : load_library(m, {"made", text});
    const Owned body(m.heap(), m.heap().value(make_module_function(m, code, a[1].handle())));
    const Frame* frame = enter_body(m, *m.heap().as<Function>(body.get()), a[1], OnReturn::Push);
    return frame == nullptr ? Value::raised() : Value::entered();
}

constexpr NativeSpec specs[] = {
    {"_run_source(text, names, is_told_of=False, /)", run_source},
};

}  // namespace

NativeTable run_source_functions() {
    return specs;
}

}  // namespace outlive::library
