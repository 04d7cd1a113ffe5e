// Boxes: what an object is called and what it refers to.
#include <fmt/format.h>

#include <algorithm>

#include "engine/history/index.hpp"
#include "engine/machine/collector.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/objects/edges.hpp"
#include "engine/snapshot/builder.hpp"

namespace outlive::snapshot {

using namespace machine;

// Collects the edges of one box and folds what is too much.
class Builder::Edges {
  public:
    Edges(Builder& builder, const Object& from, ObjectView& view)
        : builder_(builder), from_(from), view_(view), most_(builder.most_edges(from)) {}

    [[nodiscard]] bool full() const { return view_.edges.size() >= most_; }
    void fold(std::uint64_t count) { view_.hidden_edges += count; }

    void add(std::string label, Value v) {
        if (v.is_unbound() || v.is_answer()) return;
        if (full()) return fold(1);
        EdgeView edge;
        edge.value = builder_.view(v, builder_.holder_text(from_, label));
        edge.label = std::move(label);
        view_.edges.push_back(std::move(edge));
    }
    void add_entry(Value key, Value v) {
        if (full()) return fold(1);
        const std::string text = fmt::format("[{}]", brief_text(builder_.m_, key, 20));
        EdgeView edge;
        edge.key = builder_.view(key, builder_.holder_text(from_, " key"));
        edge.value = builder_.view(v, builder_.holder_text(from_, text));
        edge.label = text;
        view_.edges.push_back(std::move(edge));
    }
    // Cells never fold: they are what the picture is about.
    void add_cell(std::string label, Cell& cell) {
        EdgeView edge;
        edge.cell = cell.head.id();
        builder_.meet_cell(cell);
        edge.value = builder_.view(cell.content, "cell " + label);
        edge.label = std::move(label);
        view_.edges.push_back(std::move(edge));
    }

  private:
    Builder& builder_;
    const Object& from_;
    ObjectView& view_;
    std::size_t most_;
};

std::size_t Builder::most_edges(const Object& object) const {
    const bool whole = std::ranges::find(options_.unfolded.objects, object.id()) !=
                       options_.unfolded.objects.end();
    return whole ? options_.most_unfolded_edges : options_.most_edges;
}

namespace {

ObjectKind kind_of(const Object& o) {
    switch (o.kind()) {
        case Kind::Function:
            return ObjectKind::Function;
        case Kind::BoundMethod:
            return ObjectKind::BoundMethod;
        case Kind::Native:
            return ObjectKind::Builtin;
        case Kind::List:
            return ObjectKind::List;
        case Kind::Tuple:
            return ObjectKind::Tuple;
        case Kind::Dict:
            return ObjectKind::Dict;
        case Kind::Set:
            return ObjectKind::Set;
        case Kind::Class:
            return ObjectKind::Class;
        case Kind::Instance:
        case Kind::Namespace:
            return ObjectKind::Instance;
        case Kind::Generator:
            return ObjectKind::Generator;
        case Kind::Module:
            return ObjectKind::Module;
        case Kind::Exception:
            return ObjectKind::Exception;
        case Kind::Iterator:
            return ObjectKind::Iterator;
        default:
            return ObjectKind::Other;
    }
}

// What CPython puts into every class; the picture shows what was written.
bool is_class_furniture(std::string_view name) {
    constexpr std::string_view names[] = {
        "__module__",      "__qualname__",          "__dict__",     "__weakref__", "__doc__",
        "__firstlineno__", "__static_attributes__", "__classcell__"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

Handle attrs_of(const Object& o) {
    const auto as = [&o]<class T>(T*) -> const T& { return reinterpret_cast<const T&>(o); };
    switch (o.kind()) {
        case Kind::List:
            return as((List*)nullptr).attrs;
        case Kind::Dict:
            return as((Dict*)nullptr).attrs;
        case Kind::Set:
            return as((Set*)nullptr).attrs;
        case Kind::Tuple:
            return as((Tuple*)nullptr).attrs;
        case Kind::Exception:
            return as((Exception*)nullptr).attrs;
        case Kind::Property:
            return as((Property*)nullptr).attrs;
        case Kind::StaticMethod:
        case Kind::ClassMethod:
            return as((MethodWrapper*)nullptr).attrs;
        default:
            return 0;
    }
}

template <class Edges>
void add_items(const Value* items, std::uint32_t count, Edges& edges) {
    for (std::uint32_t i = 0; i < count; ++i) {
        if (edges.full()) return edges.fold(count - i);
        edges.add(fmt::format("[{}]", i), items[i]);
    }
}

// Of what waits for the collector: not the dicts and tuples inside others.
bool is_drawn_unreachable(Kind kind) {
    switch (kind) {
        case Kind::Function:
        case Kind::Generator:
        case Kind::Instance:
        case Kind::Class:
        case Kind::List:
        case Kind::Set:
        case Kind::BoundMethod:
        case Kind::Exception:
            return true;
        default:
            return false;
    }
}

}  // namespace

void Builder::add_objects() {
    shot_.objects.reserve(std::min<std::size_t>(options_.most_objects, 2 * queue_.size() + 8));
    std::size_t described = 0;
    const auto describe = [&] {
        for (; described < queue_.size(); ++described) add_object(*queue_[described]);
    };
    describe();
    meet_temporaries();
    describe();
    if (options_.unreachable) meet_unreachable();
    describe();
    for (ObjectView& view : shot_.objects) view.held_by = std::move(holders_[view.id.value]);
}

// Cycles without a way in. Identities are dealt in order and the module's frame
// is the first thing of a run, so what is older belongs to no program.
void Builder::meet_unreachable() {
    constexpr std::uint64_t most_blocks = 60'000;  // looking at more would take too long
    if (heap_.arena().allocator().live_blocks > most_blocks) return;
    const ObjectId first{context_.module_frame.value};
    const std::vector<Handle> found = find_unreachable(heap_, first);
    shot_.waiting_for_collector = count_tracked(heap_, found);
    for (const Handle h : found) unreachable_.insert(heap_.at<Object>(h)->id().value);
    for (const Handle h : found) {
        auto& o = *heap_.at<Object>(h);
        if (o.kind() == Kind::Cell) meet_cell(reinterpret_cast<Cell&>(o));
        if (is_drawn_unreachable(o.kind())) meet(o, "");
    }
}

void Builder::add_object(Object& object) {
    ObjectView view;
    view.id = object.id();
    view.unreachable = unreachable_.contains(view.id.value);
    view.kind = kind_of(object);
    view.type_name = m_.type_name(heap_.value(&object));
    view.title = title_of(m_, object);
    if (object.kind() == Kind::Function || object.kind() == Kind::Generator) {
        const bool function = object.kind() == Kind::Function;
        const auto& f = reinterpret_cast<Function&>(object);
        const std::uint32_t code = function ? heap_.at<CodeWrapper>(f.code)->code
                                            : reinterpret_cast<Generator&>(object).frame()->code_id;
        view.code = program_code(context_, code);
        view.line = m_.code(code).first_line;
        if (function && FrameId{f.made_in} != context_.module_frame)
            view.made_in = FrameId{f.made_in};
    }
    if (object.kind() == Kind::FrameRecord)
        view.kept = FrameId{reinterpret_cast<FrameRecord&>(object).frame};
    if (object.kind() == Kind::Class) {
        const Value line = get(heap_, *heap_.at<Dict>(reinterpret_cast<Class&>(object).dict),
                               *m_.name(Name::firstlineno_));
        if (line.is_int()) view.line = static_cast<std::uint32_t>(line.as_int());
    }
    Edges edges(*this, object, view);
    add_edges(object, edges);
    shot_.objects.push_back(std::move(view));
}

void Builder::add_edges(Object& o, Edges& edges) {
    const auto as = [&o]<class T>(T*) -> T& { return reinterpret_cast<T&>(o); };
    switch (o.kind()) {
        case Kind::Function:
            return add_function_edges(as((Function*)nullptr), edges);
        case Kind::Class:
            return add_class_edges(as((Class*)nullptr), edges);
        case Kind::Generator:
            return add_suspended(as((Generator*)nullptr));
        case Kind::Instance:
        case Kind::Namespace:
            add_slot_attributes(as((Instance*)nullptr), edges);
            return add_attributes(as((Instance*)nullptr).attrs, edges);
        case Kind::List:
            add_items(items(heap_, as((List*)nullptr)), as((List*)nullptr).size, edges);
            break;
        case Kind::Tuple:
            add_items(as((Tuple*)nullptr).items(), as((Tuple*)nullptr).size, edges);
            break;
        case Kind::Dict:
            add_dict_entries(as((Dict*)nullptr), edges);
            break;
        case Kind::Exception: {
            auto* args = heap_.at<Tuple>(as((Exception*)nullptr).args);
            add_items(args->items(), args->size, edges);
            edges.add("__cause__", as((Exception*)nullptr).cause);
            add_kept_frames(as((Exception*)nullptr), edges);
            break;
        }
        case Kind::FrameRecord:
            return add_kept_variables(as((FrameRecord*)nullptr), edges);
        case Kind::BoundMethod:
            edges.add("__func__", as((BoundMethod*)nullptr).function);
            return edges.add("__self__", as((BoundMethod*)nullptr).self);
        case Kind::Iterator:
            edges.add("over", as((Iterator*)nullptr).source);
            return edges.add("with", as((Iterator*)nullptr).extra);
        default:
            for_each_edge(heap_, o, [&](const EdgeLabel& label, Value v) {
                if (label.kind != EdgeKind::AttributeDict) edges.add(edge_text(heap_, o, label), v);
            });
    }
    add_attributes(attrs_of(o), edges);
}

// The calls that the exception has left, as far as they still hold anything.
void Builder::add_kept_frames(Exception& exception, Edges& edges) {
    for (Handle h = exception.traceback; h != 0; h = heap_.at<Traceback>(h)->next) {
        const Handle record = heap_.at<Traceback>(h)->record;
        if (record != 0 && holds_variables(*heap_.at<FrameRecord>(record)))
            edges.add("__traceback__", Value::object(record));
    }
}

bool Builder::holds_variables(FrameRecord& record) const {
    const Value* slots = record.slots();
    return record.running == 0 && record.locals == 0 &&
           std::any_of(slots, slots + record.slot_count, [](Value v) { return !v.is_unbound(); });
}

void Builder::add_kept_variables(FrameRecord& record, Edges& edges) {
    const bytecode::Code& code =
        m_.code(heap_.at<CodeWrapper>(heap_.at<Function>(record.function)->code)->code);
    for (std::uint32_t i = 0; i < record.slot_count; ++i) {
        const Value v = record.slots()[i];
        if (code.slots[i].kind == bytecode::SlotKind::Hidden) continue;
        heap_.is(v, Kind::Cell) ? edges.add_cell(code.slots[i].name, *heap_.as<Cell>(v))
                                : edges.add(code.slots[i].name, v);
    }
}

void Builder::add_function_edges(Function& f, Edges& edges) {
    const bytecode::Code& code = m_.code(heap_.at<CodeWrapper>(f.code)->code);
    const bool library = is_library_function(m_, f);
    const auto* closure = f.closure == 0 ? nullptr : heap_.at<Tuple>(f.closure);
    for (std::uint32_t i = 0; closure != nullptr && i < closure->size && i < code.freevars.size();
         ++i) {
        Cell& cell = *heap_.as<Cell>(closure->items()[i]);
        // The library's own cells are its business; what they hold may be the program's.
        library ? edges.add(code.freevars[i], cell.content)
                : edges.add_cell(code.freevars[i], cell);
    }
    if (f.defaults != 0) {
        const auto* defaults = heap_.at<Tuple>(f.defaults);
        const std::uint32_t first =
            code.argument_count - std::min(code.argument_count, defaults->size);
        for (std::uint32_t i = 0; i < defaults->size && first + i < code.slots.size(); ++i) {
            edges.add("default " + code.slots[first + i].name, defaults->items()[i]);
        }
    }
    if (f.keyword_defaults != 0) {
        const auto& dict = *heap_.at<Dict>(f.keyword_defaults);
        const DictEntry* entry = entries(heap_, dict);
        for (std::uint32_t i = 0; i < dict.fill; ++i) {
            if (heap_.is(entry[i].key, Kind::Str)) {
                edges.add("default " + to_utf8(*heap_.as<Str>(entry[i].key)), entry[i].value);
            }
        }
    }
    add_attributes(f.attrs, edges);
}

void Builder::add_class_edges(Class& c, Edges& edges) {
    const auto* bases = heap_.at<Tuple>(c.bases);
    for (std::uint32_t i = 0; i < bases->size; ++i) {
        if (bases->items()[i] != Value::object(m_.state().heap.class_object))
            edges.add("base", bases->items()[i]);
    }
    const auto& dict = *heap_.at<Dict>(c.dict);
    const DictEntry* entry = entries(heap_, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (!heap_.is(entry[i].key, Kind::Str)) continue;
        const std::string name = to_utf8(*heap_.as<Str>(entry[i].key));
        if (!is_class_furniture(name)) edges.add("." + name, entry[i].value);
    }
}

// __slots__: their names stand in the classes of the order of resolution, the
// bases' slots first.
void Builder::add_slot_attributes(Instance& instance, Edges& edges) {
    if (instance.slot_count == 0) return;
    const auto* mro = heap_.at<Tuple>(heap_.class_of(&instance.head)->mro);
    std::uint32_t slot = 0;
    for (std::uint32_t c = mro->size; c-- > 0;) {
        const auto* cls = heap_.as<Class>(mro->items()[c]);
        const auto* names = cls->slot_names == 0 ? nullptr : heap_.at<Tuple>(cls->slot_names);
        for (std::uint32_t i = 0; names != nullptr && i < names->size && slot < instance.slot_count;
             ++i, ++slot) {
            if (!heap_.is(names->items()[i], Kind::Str)) continue;
            const std::string name = to_utf8(*heap_.as<Str>(names->items()[i]));
            const Value* value = instance.slots() + slot;
            if (!add_deque_slot(*cls, name, value, edges)) edges.add("." + name, *value);
        }
    }
}

// A deque is drawn with its items, not with the list and the counters that it is
// made of (slots stand in the order of their names: `_head` before `_items`). False
// for a slot of anything else.
bool Builder::add_deque_slot(const Class& cls, std::string_view name, const Value* slot,
                             Edges& edges) {
    if (to_utf8(*heap_.at<Str>(cls.name)) != "deque" || !is_library_class(m_, cls)) return false;
    if (name == "_maxlen" && !slot->is_none()) edges.add(".maxlen", *slot);
    const Value head = name == "_items" ? slot[-1] : Value::none();
    if (!head.is_int() || !heap_.is(*slot, Kind::List)) return true;
    const List& list = *heap_.as<List>(*slot);
    const auto first = std::min(static_cast<std::uint32_t>(head.as_int()), list.size);
    add_items(items(heap_, list) + first, list.size - first, edges);
    return true;
}

void Builder::add_dict_entries(const Dict& dict, Edges& edges) {
    const DictEntry* entry = entries(heap_, dict);
    std::uint32_t left = dict.used;
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (entry[i].key.is_unbound()) continue;
        if (edges.full()) return edges.fold(left);
        edges.add_entry(entry[i].key, entry[i].value);
        --left;
    }
}

void Builder::add_attributes(Handle attrs, Edges& edges) {
    if (attrs == 0) return;
    const auto& dict = *heap_.at<Dict>(attrs);
    const DictEntry* entry = entries(heap_, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (heap_.is(entry[i].key, Kind::Str))
            edges.add("." + to_utf8(*heap_.as<Str>(entry[i].key)), entry[i].value);
    }
}

// What has nothing to do with cells goes: kept are functions with a closure,
// what stands in a cell, and what leads to such.
void Builder::keep_closures_only() {
    std::unordered_set<std::uint64_t> kept;
    for (const CellView& cell : shot_.cells) kept.insert(cell.content.object.value);
    for (const ObjectView& view : shot_.objects) {
        const auto has_cell = [](const EdgeView& e) { return bool(e.cell); };
        if (std::any_of(view.edges.begin(), view.edges.end(), has_cell)) kept.insert(view.id.value);
    }
    for (std::size_t before = 0; before != kept.size();) {
        before = kept.size();
        for (const ObjectView& view : shot_.objects) {
            for (const EdgeView& edge : view.edges) {
                if (edge.value.object && kept.contains(edge.value.object.value))
                    kept.insert(view.id.value);
            }
        }
    }
    const std::size_t all = shot_.objects.size();
    std::erase_if(shot_.objects,
                  [&kept](const ObjectView& view) { return !kept.contains(view.id.value); });
    shot_.hidden_objects += all - shot_.objects.size();
}

}  // namespace outlive::snapshot
