#include "engine/machine/machine.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "engine/machine/classes.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/finalization.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/utf8.hpp"
#include "engine/support/check.hpp"

namespace outlive::machine {

Machine::Machine() : finalization_(std::make_unique<Finalization>(*this)) {
    OUTLIVE_CHECK(lookups_ != nullptr);
    heap_.set_death_watch(finalization_.get());
}
Machine::~Machine() = default;

namespace {

constexpr std::string_view prelude_names[] = {
#define PRELUDE(n) #n,
#include "engine/machine/prelude.def"
#undef PRELUDE
};

}  // namespace

Function& Machine::prelude(Prelude function) {
    const auto index = static_cast<std::size_t>(function);
    Handle& known = state().prelude[index];
    if (known == 0) {
        const Value f = get(heap_, *heap_.at<Dict>(state().prelude_namespace),
                            *intern(heap_, prelude_names[index]));
        if (!heap_.is(f, Kind::Function))
            std::fprintf(stderr, "the prelude lacks %s\n", prelude_names[index].data());
        OUTLIVE_CHECK(heap_.is(f, Kind::Function));
        heap_.retain(f);
        known = f.handle();
    }
    return *heap_.at<Function>(known);
}

bool Machine::is_subclass(const Class* c, const Class* base) {
    if (c == base) return true;
    const auto* mro = heap_.at<Tuple>(c->mro);
    const Value wanted = heap_.value(base);
    for (std::uint32_t i = 0; i < mro->size; ++i) {
        if (mro->items()[i] == wanted) return true;
    }
    return false;
}

std::string Machine::type_name(Value v) {
    return text_name(*this, *heap_.class_of(v));
}

bool Machine::reserve(std::uint64_t bytes) {
    if (bytes < 4096 || heap_.may_allocate(bytes)) return true;
    raise_memory();
    return false;
}

void Machine::print(std::string_view text, bool is_error) {
    MachineState& s = state();
    const bool escapes = is_error && text.find('\xED') != std::string_view::npos;
    const std::string escaped = escapes ? without_surrogates(text) : std::string();
    const std::string_view utf8 = escapes ? std::string_view(escaped) : text;
    in_portions_of_bytes(heap_, utf8.size(), [&](std::size_t begin, std::size_t end) {
        if (output == nullptr) return;
        output->printed(s.output_bytes + begin, utf8.substr(begin, end - begin), is_error);
    });
    s.output_bytes += utf8.size();
    if (s.output_bytes > s.output_limit) s.heap.interrupts |= InterruptOutput;
    if (events == nullptr) return;
    Event event;
    event.kind = EventKind::TextPrinted;
    event.name = is_error ? "stderr" : "stdout";
    event.value = {true, std::string(utf8), "str", {}};
    events->event(std::move(event));
}

std::uint32_t Machine::load(LoadedProgram program, bool hidden) {
    MachineState& s = state();
    const std::uint32_t first = s.codes_loaded;
    const auto count = static_cast<std::uint32_t>((**program).codes.size());
    s.codes_loaded += count;
    if (codes_.size() < s.codes_loaded) {
        codes_.resize(s.codes_loaded);
        quick_.resize(s.codes_loaded);
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        codes_[first + i] = {program, i, hidden, 0};
        quick_[first + i] = {};
    }
    make_code_wrappers(*this, first, **program);
    return first;
}

const QuickCode& Machine::prepare_code(std::uint32_t code) {
    const LoadedCode& loaded = codes_[code];
    quick_[code] =
        prepare(heap_, this->code(code), loaded.hidden, *heap_.at<CodeWrapper>(loaded.wrapper));
    return quick_[code];
}

void Machine::start(std::shared_ptr<const bytecode::Program> program,
                    std::string_view script_name) {
    MachineState& s = state();
    s.semantics = static_cast<std::uint32_t>(program->semantics);
    const std::uint32_t first = load(std::move(program), false);
    Function* body = make_module_function(*this, first, s.globals);
    const Owned owned(heap_, heap_.value(body));
    set_main_module(*this, script_name);
    s.steps = 0;
    s.cost = 0;
    Frame* frame = enter_body(*this, *body, Value::object(s.globals), OnReturn::Program);
    (void)frame;
}

}  // namespace outlive::machine
