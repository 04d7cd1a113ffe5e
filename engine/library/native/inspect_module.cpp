// What inspect, dis, gc and weakref may know of the machine: sources, frames,
// instructions, references; the place of an iterator.
#include <algorithm>
#include <iterator>

#include "engine/bytecode/disassembler.hpp"
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/machine/program_text.hpp"
#include "engine/objects/edges.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

// The names of the prelude, for modules that share its functions.
// For the library's own code: these functions trust their arguments, so a program gets none.
Value prelude_names(Machine& m, Args) {
    const Handle frame = m.state().frame;
    if (frame != 0 && !m.is_hidden(m.heap().at<Frame>(frame)->code_id))
        return m.heap().value(make_dict(m.heap()));
    return m.heap().retained(Value::object(m.state().prelude_namespace));
}

Value reference_type(Machine& m, Args) {
    return m.heap().retained(m.heap().value(m.heap().kind_class(Kind::WeakReference)));
}

Value traceback_type(Machine& m, Args) {
    return m.heap().retained(m.heap().value(m.heap().kind_class(Kind::Traceback)));
}

Value tuple_of(Machine& m, std::initializer_list<Value> items) {  // takes the references over
    const Value made =
        objects::make_tuple(m.heap(), items.begin(), static_cast<std::uint32_t>(items.size()));
    for (const Value v : items) m.heap().release(v);
    return made;
}

const bytecode::Code& code_of(Machine& m, Value v) {
    return m.code(m.heap().as<CodeWrapper>(v)->code);
}

// (text of the whole file, first line, last line) of a code object; library
// code shows no source.
Value source_of(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::CodeWrapper)) return m.raise_type("a code object is needed");
    if (m.is_hidden(m.heap().as<CodeWrapper>(a[0])->code)) return Value::none();
    const bytecode::Code& code = code_of(m, a[0]);
    if (code.source.get() != program_source(m)) return Value::none();
    const std::uint32_t last = code.source->line_of(code.span.end == 0 ? 0 : code.span.end - 1);
    return tuple_of(
        m, {m.text(code.source->text()), Value::integer(code.first_line), Value::integer(last)});
}

std::uint32_t line_of(Machine& m, const Frame& f) {
    const bytecode::Code& code = m.code(f.code_id);
    if (code.spans.empty()) return code.first_line;
    const std::size_t at = std::min<std::size_t>(place_of(m, f), code.spans.size() - 1);
    return code.source->line_of(code.spans[at].begin);
}

Value locals_of(Machine& m, Frame& f) {
    Heap& heap = m.heap();
    if (f.locals != 0) return heap.retained(Value::object(f.locals));
    const bytecode::Code& code = m.code(f.code_id);
    Dict* dict = make_dict(heap);
    for (std::uint32_t i = 0; i < f.slot_count; ++i) {
        if (code.slots[i].kind == bytecode::SlotKind::Hidden) continue;
        Value v = f.slots()[i];
        if (code.slots[i].kind != bytecode::SlotKind::Local && heap.is(v, Kind::Cell))
            v = heap.as<Cell>(v)->content;
        if (!v.is_unbound()) set(heap, *dict, *intern(heap, code.slots[i].name), v);
    }
    return heap.value(dict);
}

Value frame_tuple(Machine& m, Frame& f) {
    return tuple_of(m, {m.heap().retained(Value::object(f.code)), Value::integer(line_of(m, f)),
                        locals_of(m, f), m.heap().retained(Value::object(f.globals))});
}

// The program's running calls, the innermost first: (code, line, locals, globals).
Value frames(Machine& m, Args) {
    Heap& heap = m.heap();
    List* list = make_list(heap);
    for (Handle h = m.state().frame; h != 0;) {
        Frame& f = *heap.at<Frame>(h);
        if ((f.flags & FrameHidden) == 0) append_owned(heap, *list, frame_tuple(m, f));
        h = f.caller;
    }
    return heap.value(list);
}

bool has_one_of(Machine& m, std::string_view name, ItemSpan prefixes) {
    for (const Value v : prefixes) {
        if (m.heap().is(v, Kind::Str) && name.starts_with(to_utf8(*m.heap().as<Str>(v))))
            return true;
    }
    return false;
}

// The program's running call of this level, counted outwards from 1: (globals,
// file name, line), or None. When names of files are to be skipped, the
// innermost one that may be meant is its caller.
Value place_of_call(Machine& m, Args a) {
    Heap& heap = m.heap();
    std::int64_t level = 0;
    if (!to_index(m, a[0], level)) return Value::raised();
    level = std::max<std::int64_t>(level, item_span(heap, a[1]).size == 0 ? 1 : 2) - 1;
    bool is_first = true;
    for (Handle h = m.state().frame; h != 0;) {
        const Frame& f = *heap.at<Frame>(h);
        h = f.caller;
        if ((f.flags & FrameHidden) != 0) continue;
        const bytecode::Code& code = m.code(f.code_id);
        const bool counts = is_first || !has_one_of(m, code.source->name(), item_span(heap, a[1]));
        is_first = false;
        if (!counts || level-- > 0) continue;
        heap.retain(f.globals);
        return tuple_of(m, {Value::object(f.globals), m.text(code.source->name()),
                            Value::integer(line_of(m, f))});
    }
    return Value::none();
}

// A line of the program's own file; '' of any other.
Value program_line(Machine& m, Args a) {
    const support::SourceText* source = program_source(m);
    const bool known = source != nullptr && m.heap().is(a[0], Kind::Str) && a[1].is_int() &&
                       to_utf8(*m.heap().as<Str>(a[0])) == source->name() && a[1].as_int() > 0 &&
                       a[1].as_int() <= static_cast<std::int64_t>(source->line_count());
    return m.text(known ? source->line(static_cast<std::uint32_t>(a[1].as_int())) : "");
}

// All of the program's own file; '' of any other.
Value program_text(Machine& m, Args a) {
    const support::SourceText* source = program_source(m);
    const bool known = source != nullptr && m.heap().is(a[0], Kind::Str) &&
                       to_utf8(*m.heap().as<Str>(a[0])) == source->name();
    return m.text(known ? source->text() : "");
}

// The same of a suspended generator; None when it has finished.
Value generator_frame(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Generator)) return Value::none();
    auto& g = *m.heap().as<Generator>(a[0]);
    return g.state == GeneratorState::Finished ? Value::none() : frame_tuple(m, *g.frame());
}

// A list of (line, index, opcode, argument, its meaning) of a code object.
Value instructions(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[0], Kind::CodeWrapper)) return m.raise_type("a code object is needed");
    const bytecode::Code& code = code_of(m, a[0]);
    List* list = make_list(heap);
    m.charge(code.instructions.size());
    for (std::uint32_t i = 0; i < code.instructions.size(); ++i) {
        const bytecode::Instruction at = code.instructions[i];
        append_owned(heap, *list,
                     tuple_of(m, {Value::integer(code.source->line_of(code.spans[i].begin)),
                                  Value::integer(i), m.text(bytecode::opcode_name(at.op())),
                                  Value::integer(static_cast<std::int64_t>(at.argument())),
                                  m.text(bytecode::argument_text(code, at))}));
    }
    return heap.value(list);
}

// The names of all opcodes, by number.
Value opcode_names(Machine& m, Args) {
    constexpr bytecode::Opcode all[] = {
#define OP(name, argument, pops, pushes, formula) bytecode::Opcode::name,
#include "engine/bytecode/opcodes.def"
#undef OP
    };
    objects::List* names = make_list(m.heap());
    for (const bytecode::Opcode op : all)
        append_owned(m.heap(), *names, m.text(bytecode::opcode_name(op)));
    return m.heap().value(names);
}

// What these objects hold directly.
Value referents(Machine& m, Args a) {
    Heap& heap = m.heap();
    List* list = make_list(heap);
    for (const Value v : item_span(heap, a[0])) {
        if (!v.is_object()) continue;
        for_each_edge(heap, *heap.object(v), [&](const EdgeLabel&, Value target) {
            if (!target.is_unbound()) append(heap, *list, target);
        });
    }
    return heap.value(list);
}

// Which objects hold one of these directly; not the tuple of arguments.
Value referrers(Machine& m, Args a) {
    Heap& heap = m.heap();
    std::vector<Handle> found;
    const ItemSpan wanted = item_span(heap, a[0]);
    heap.arena().for_each_block([&](arena::BlockHeader* block) {
        if (block->kind() == static_cast<std::uint8_t>(Kind::Buffer)) return;
        auto& o = *reinterpret_cast<Object*>(block);
        if (heap.handle(&o) == a[0].handle()) return;
        bool holds = false;
        heap.worked(4);
        for_each_edge(heap, o, [&](const EdgeLabel&, Value target) {
            heap.worked(wanted.size);
            for (const Value v : wanted) holds = holds || (v.is_object() && v == target);
        });
        if (holds) found.push_back(heap.handle(&o));
    });
    m.charge(heap.arena().allocator().live_blocks);
    List* list = make_list(heap);
    for (const Handle h : found) {
        append(heap, *list, Value::object(h));
        heap.worked(1);
    }
    return heap.value(list);
}

// What a program can make of its own and the collector looks at. Dicts and tuples
// are left out: many of them are parts of other objects; so are the library's functions.
bool is_listed(Kind kind) {
    constexpr Kind listed[] = {
        Kind::List,        Kind::Set,       Kind::Cell,     Kind::Function,  Kind::Class,
        Kind::BoundMethod, Kind::Instance,  Kind::Property, Kind::Generator, Kind::StaticMethod,
        Kind::ClassMethod, Kind::Exception, Kind::Namespace};
    return std::find(std::begin(listed), std::end(listed), kind) != std::end(listed);
}

// What the program has to do with: what stood before it began and the library's own
// functions trust whoever calls them.
bool is_of_the_program(Machine& m, Object& object, std::uint64_t first) {
    if (object.id().value < first) return false;
    if (object.kind() == Kind::Function) {
        auto& function = reinterpret_cast<Function&>(object);
        const auto& code = m.code(m.heap().at<CodeWrapper>(function.code)->code);
        return code.kind != bytecode::CodeKind::Module && !is_library_function(m, function);
    }
    if (object.kind() == Kind::BoundMethod)
        return !m.heap().is(reinterpret_cast<BoundMethod&>(object).function, Kind::Native);
    return true;
}

Value all_objects(Machine& m, Args) {
    Heap& heap = m.heap();
    const std::uint64_t first = heap.at<Object>(m.state().main_module)->id().value;
    std::vector<Handle> found;
    heap.arena().for_each_block([&](arena::BlockHeader* block) {
        heap.worked(4);
        if (!is_listed(static_cast<Kind>(block->kind()))) return;
        auto* object = reinterpret_cast<Object*>(block);
        if (is_of_the_program(m, *object, first)) found.push_back(heap.handle(object));
    });
    m.charge(heap.arena().allocator().live_blocks);
    List* list = make_list(heap);
    for (const Handle h : found) {
        append(heap, *list, Value::object(h));
        heap.worked(1);
    }
    return heap.value(list);
}

// How many weak references to the object are alive.
Value weak_references(Machine& m, Args a) {
    Heap& heap = m.heap();
    List* list = make_list(heap);
    if (!a[0].is_object()) return heap.value(list);
    const Value key = Value::integer(static_cast<std::int64_t>(heap.object(a[0])->id().value));
    const DictSearch found = find(heap, *heap.at<Dict>(m.state().weak_references), key,
                                  static_cast<std::uint64_t>(key.as_int()));
    if (found.found != Found::Yes) return heap.value(list);
    for (const Value v : item_span(heap, found.entry->value)) {
        if (heap.object(v)->refs > 1) append(heap, *list, v);  // one count is the table's own
    }
    return heap.value(list);
}

constexpr NativeSpec specs[] = {
    {"_prelude_names()", prelude_names},
    {"_reference_type()", reference_type},
    {"_traceback_type()", traceback_type},
    {"_source_of(code, /)", source_of},
    {"_frames()", frames},
    {"_place_of_call(level: index, skipped, /)", place_of_call},
    {"_program_line(file, line, /)", program_line},
    {"_program_text(file, /)", program_text},
    {"_generator_frame(generator, /)", generator_frame},
    {"_instructions(code, /)", instructions},
    {"_opcode_names()", opcode_names},
    {"_objects()", all_objects},
    {"_referents(*objects)", referents},
    {"_referrers(*objects)", referrers},
    {"_weak_references(object, /)", weak_references},
};

}  // namespace

NativeTable inspect_functions() {
    return specs;
}

}  // namespace outlive::library
