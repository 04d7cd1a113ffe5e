// The references out of an object, listed once per kind, with labels.
//
// Destruction, the collector, arrows, retention paths, dumps and tests all read
// this list, so an edge that is missing here is missing everywhere, at once.
// Invariant: every counted reference that an object holds is visited exactly
// once; uncounted ones (weak references) never.
#pragma once

#include <cstdint>
#include <string>

#include "engine/objects/heap.hpp"

namespace outlive::objects {

enum class EdgeKind : std::uint8_t {
    Item,           // index: "[2]"
    DictKey,        // index of the entry: the key itself
    DictValue,      // name: the key
    Attribute,      // name: a __dict__ entry's key (only through the dict)
    AttributeDict,  // the __dict__ itself
    SlotAttribute,  // index: a __slots__ member
    ClosureCell,    // index in the code's free variables
    CellContent,
    Variable,    // index of a frame's slot
    StackValue,  // index: a value on a frame's stack
    Field        // index: text of `field_names` ("__self__", "__func__", …)
};

struct EdgeLabel {
    EdgeKind kind = EdgeKind::Field;
    std::uint32_t index = 0;
    Value name;              // DictValue, Attribute
    const char* field = "";  // Field
};

namespace detail {

template <class Visit>
void visit_handle(const char* field, Handle h, Visit& visit) {
    if (h != 0) visit(EdgeLabel{EdgeKind::Field, 0, {}, field}, Value::object(h));
}
template <class Visit>
void visit_value(const char* field, Value v, Visit& visit) {
    visit(EdgeLabel{EdgeKind::Field, 0, {}, field}, v);
}
template <class Visit>
void visit_attrs(Handle h, Visit& visit) {
    if (h != 0) visit(EdgeLabel{EdgeKind::AttributeDict, 0, {}, "__dict__"}, Value::object(h));
}
template <class Visit>
void visit_items(const Value* items, std::uint32_t count, Visit& visit) {
    for (std::uint32_t i = 0; i < count; ++i) visit(EdgeLabel{EdgeKind::Item, i, {}, ""}, items[i]);
}

}  // namespace detail

// Slots and stack of a frame; `depth` values stand on its stack. Visits
// everything that the frame counts; code and globals are its function's.
template <class Visit>
void for_each_frame_edge(Heap& heap, Frame& frame, Visit&& visit) {
    (void)heap;
    detail::visit_handle("function", frame.function, visit);
    detail::visit_handle("locals", frame.locals, visit);
    detail::visit_value("extra", frame.extra, visit);
    detail::visit_value("handled", frame.handled, visit);
    if ((frame.flags & FrameRecorded) != 0) detail::visit_handle("record", frame.record, visit);
    for (std::uint32_t i = 0; i < frame.slot_count; ++i) {
        visit(EdgeLabel{EdgeKind::Variable, i, {}, ""}, frame.slots()[i]);
    }
    for (std::uint32_t i = 0; i < frame.depth; ++i) {
        visit(EdgeLabel{EdgeKind::StackValue, i, {}, ""}, frame.stack()[i]);
    }
}

// for_each_edge of an object whose kind is known: with a constant, only that
// kind's part of the list is compiled.
template <class Visit>
[[gnu::always_inline]] inline void for_each_edge_of_kind(Heap& heap, Object& object, Kind kind,
                                                         Visit&& visit) {
    using namespace detail;
    const auto as = [&object]<class T>(T*) { return reinterpret_cast<T*>(&object); };
    switch (kind) {
        case Kind::Free:
        case Kind::Buffer:
        case Kind::Count:
            return;
        case Kind::Int:
            return visit_attrs(as((Int*)nullptr)->attrs, visit);
        case Kind::Real:
            return visit_attrs(as((Real*)nullptr)->attrs, visit);
        case Kind::Complex:
            return visit_attrs(as((Complex*)nullptr)->attrs, visit);
        case Kind::Str:
            return visit_attrs(as((Str*)nullptr)->attrs, visit);
        case Kind::Bytes:
            return visit_attrs(as((Bytes*)nullptr)->attrs, visit);
        case Kind::ByteArray:
            return visit_attrs(as((ByteArray*)nullptr)->attrs, visit);
        case Kind::Tuple: {
            auto* t = as((Tuple*)nullptr);
            visit_items(t->items(), t->size, visit);
            return visit_attrs(t->attrs, visit);
        }
        case Kind::List: {
            auto* l = as((List*)nullptr);
            visit_items(items(heap, *l), l->size, visit);
            return visit_attrs(l->attrs, visit);
        }
        case Kind::Dict: {
            auto* d = as((Dict*)nullptr);
            DictEntry* e = entries(heap, *d);
            for (std::uint32_t i = 0; i < d->fill; ++i) {
                if (e[i].key.is_unbound()) continue;
                visit(EdgeLabel{EdgeKind::DictKey, i, {}, ""}, e[i].key);
                visit(EdgeLabel{EdgeKind::DictValue, i, e[i].key, ""}, e[i].value);
            }
            return visit_attrs(d->attrs, visit);
        }
        case Kind::Set: {
            auto* s = as((Set*)nullptr);
            SetEntry* e = entries(heap, *s);
            for (std::uint32_t i = 0; e != nullptr && i <= s->mask; ++i) {
                if (e[i].key.is_unbound() || e[i].key.is_answer()) continue;
                visit(EdgeLabel{EdgeKind::Item, i, {}, ""}, e[i].key);
            }
            return visit_attrs(s->attrs, visit);
        }
        case Kind::Range: {
            auto* r = as((Range*)nullptr);
            visit_value("start", r->start, visit);
            visit_value("stop", r->stop, visit);
            visit_value("step", r->step, visit);
            return visit_value("length", r->length, visit);
        }
        case Kind::Slice: {
            auto* s = as((Slice*)nullptr);
            visit_value("start", s->start, visit);
            visit_value("stop", s->stop, visit);
            return visit_value("step", s->step, visit);
        }
        case Kind::Cell:
            return visit(EdgeLabel{EdgeKind::CellContent, 0, {}, ""}, as((Cell*)nullptr)->content);
        case Kind::Function: {
            auto* f = as((Function*)nullptr);
            visit_handle("__code__", f->code, visit);
            visit_handle("__globals__", f->globals, visit);
            visit_handle("__builtins__", f->builtins, visit);
            visit_handle("__closure__", f->closure, visit);
            visit_handle("__defaults__", f->defaults, visit);
            visit_handle("__kwdefaults__", f->keyword_defaults, visit);
            visit_handle("__name__", f->name, visit);
            visit_handle("__qualname__", f->qualname, visit);
            visit_attrs(f->attrs, visit);
            visit_handle("__annotations__", f->annotations, visit);
            visit_handle("__type_params__", f->type_params, visit);
            visit_value("__doc__", f->doc, visit);
            return visit_value("__module__", f->module, visit);
        }
        case Kind::Native: {
            auto* n = as((Native*)nullptr);
            visit_handle("__objclass__", n->owner, visit);
            visit_value("__self__", n->self, visit);
            return visit_value("__module__", n->module, visit);
        }
        case Kind::BoundMethod: {
            auto* b = as((BoundMethod*)nullptr);
            visit_value("__func__", b->function, visit);
            return visit_value("__self__", b->self, visit);
        }
        case Kind::CodeWrapper: {
            auto* c = as((CodeWrapper*)nullptr);
            visit_handle("co_consts", c->constants, visit);
            return visit_handle("co_names", c->names, visit);
        }
        case Kind::Class: {
            auto* c = as((Class*)nullptr);
            visit_handle("__name__", c->name, visit);
            visit_handle("__qualname__", c->qualname, visit);
            visit_handle("__bases__", c->bases, visit);
            visit_handle("__mro__", c->mro, visit);
            visit_attrs(c->dict, visit);
            visit_handle("subclasses", c->subclasses, visit);
            return visit_handle("__slots__", c->slot_names, visit);
        }
        case Kind::Instance:
        case Kind::Namespace: {
            auto* i = as((Instance*)nullptr);
            for (std::uint32_t s = 0; s < i->slot_count; ++s) {
                visit(EdgeLabel{EdgeKind::SlotAttribute, s, {}, ""}, i->slots()[s]);
            }
            return visit_attrs(i->attrs, visit);
        }
        case Kind::Module: {
            auto* m = as((Module*)nullptr);
            visit_attrs(m->dict, visit);
            return visit_handle("__name__", m->name, visit);
        }
        case Kind::Property: {
            auto* p = as((Property*)nullptr);
            visit_value("fget", p->getter, visit);
            visit_value("fset", p->setter, visit);
            visit_value("fdel", p->deleter, visit);
            visit_value("__doc__", p->doc, visit);
            visit_value("__name__", p->name, visit);
            return visit_attrs(p->attrs, visit);
        }
        case Kind::StaticMethod:
        case Kind::ClassMethod: {
            auto* w = as((MethodWrapper*)nullptr);
            visit_value("__func__", w->function, visit);
            return visit_attrs(w->attrs, visit);
        }
        case Kind::Super: {
            auto* s = as((Super*)nullptr);
            visit_value("__thisclass__", s->this_class, visit);
            visit_value("__self__", s->self, visit);
            visit_value("__self_class__", s->self_class, visit);
            return visit_attrs(s->attrs, visit);
        }
        case Kind::MemberDescriptor: {
            auto* m = as((MemberDescriptor*)nullptr);
            visit_handle("__name__", m->name, visit);
            return visit_handle("__objclass__", m->owner, visit);
        }
        case Kind::MappingProxy:
            return visit_value("mapping", as((MappingProxy*)nullptr)->mapping, visit);
        case Kind::DictView:
            return visit_value("mapping", as((DictView*)nullptr)->dict, visit);
        case Kind::Iterator: {
            auto* i = as((Iterator*)nullptr);
            visit_value("source", i->source, visit);
            visit_value("extra", i->extra, visit);
            return visit_value("current", i->current, visit);
        }
        case Kind::Generator: {
            auto* g = as((Generator*)nullptr);
            visit_handle("__name__", g->name, visit);
            visit_handle("__qualname__", g->qualname, visit);
            visit_value("handled", g->handled, visit);
            if (g->state != GeneratorState::Finished && g->state != GeneratorState::Running) {
                for_each_frame_edge(heap, *g->frame(), visit);
            }
            return;
        }
        case Kind::Exception: {
            auto* e = as((Exception*)nullptr);
            visit_handle("args", e->args, visit);
            visit_attrs(e->attrs, visit);
            visit_handle("__traceback__", e->traceback, visit);
            visit_value("__cause__", e->cause, visit);
            visit_value("__context__", e->context, visit);
            for (const Value& extra : e->extra) visit_value("value", extra, visit);
            return;
        }
        case Kind::Traceback: {
            auto* t = as((Traceback*)nullptr);
            visit_handle("tb_next", t->next, visit);
            visit_handle("code", t->code, visit);
            visit_handle("locals", t->locals, visit);
            return visit_handle("frame", t->record, visit);
        }
        case Kind::FrameRecord: {
            auto* r = as((FrameRecord*)nullptr);
            visit_handle("function", r->function, visit);
            visit_handle("f_back", r->back, visit);
            visit_handle("locals", r->locals, visit);
            for (std::uint32_t i = 0; i < r->slot_count; ++i)
                visit(EdgeLabel{EdgeKind::Variable, i, {}, ""}, r->slots()[i]);
            return;
        }
        case Kind::StringBuffer:
        case Kind::TypeParameter:
        case Kind::GenericAlias:
            return;  // library code makes these as Instances
        case Kind::WeakReference: {
            auto* r = as((WeakReference*)nullptr);
            visit_value("callback", r->callback, visit);
            return visit_attrs(r->attrs, visit);
        }
    }
}

// visit(EdgeLabel, Value) for every slot of the object; values that are no
// objects are visited too (pictures want them).
template <class Visit>
void for_each_edge(Heap& heap, Object& object, Visit&& visit) {
    for_each_edge_of_kind(heap, object, object.kind(), visit);
}

// "[2]", ".name", "['key']", "cell count", "__closure__" …
[[nodiscard]] std::string edge_text(Heap& heap, const Object& from, const EdgeLabel& label);

}  // namespace outlive::objects
