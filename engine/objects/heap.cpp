#include "engine/objects/heap.hpp"

#include "engine/objects/edges.hpp"

namespace outlive::objects {

namespace {

Handle class_handle_of(const HeapState& s, Value v) {
    if (v.is_int()) return s.class_int;
    if (v.is_real()) return s.class_float;
    if (v.is_bool()) return s.class_bool;
    if (v.is_none()) return s.class_none;
    return v == Value::not_implemented() ? s.class_not_implemented : s.class_ellipsis;
}

// Storage outside the object's own block.
Handle buffer_of(const Object& o) {
    switch (o.kind()) {
        case Kind::List:
            return reinterpret_cast<const List&>(o).buffer;
        case Kind::Dict:
            return reinterpret_cast<const Dict&>(o).buffer;
        case Kind::Set:
            return reinterpret_cast<const Set&>(o).buffer;
        case Kind::ByteArray:
            return reinterpret_cast<const ByteArray&>(o).buffer;
        default:
            return 0;
    }
}

bool needs_watch(const Object& o, const Class& cls) {
    return o.has(FlagHasWeakRefs) || ((cls.flags & ClassHasDel) != 0 && !o.has(FlagFinalized)) ||
           (o.kind() == Kind::Generator && !o.has(FlagFinalized));
}

}  // namespace

Class* Heap::class_of(Value v) const {
    if (v.is_object()) return at<Class>(object(v)->cls);
    return at<Class>(class_handle_of(state(), v));
}

Buffer* Heap::create_buffer(std::uint64_t bytes) {
    const std::uint64_t total = sizeof(Buffer) + bytes;
    auto* b = static_cast<Buffer*>(arena_.allocate(total));
    b->bytes = total;
    b->meta = std::uint64_t{static_cast<std::uint8_t>(Kind::Buffer)} << 40U;
    note_growth();
    return b;
}

void Heap::free_buffer(Handle buffer) {
    if (buffer == 0) return;
    auto* b = at<Buffer>(buffer);
    arena_.free(b, b->bytes);
}

// The dead wait in a list chained through `refs`; only the outermost call works
// it off, so no chain of objects, however long, costs host stack.
void Heap::destroy(Object* o) {
    if (o->has(FlagImmortal)) {
        o->refs = 1U << 30U;
        return;
    }
    if (watch_ != nullptr) {
        if (needs_watch(*o, *class_of(o)) && watch_->before_death(*o)) return;
        if (o->kind() == Kind::Cell) watch_->cell_died(reinterpret_cast<Cell&>(*o));
        if (watch_->watch_all) watch_->object_died(*o);
    }
    HeapState& s = state();
    o->refs = s.dying;
    s.dying = handle(o);
    if (s.draining == 0) drain();
}

void Heap::drain() {
    HeapState& s = state();
    s.draining = 1;
    while (s.dying != 0) {
        auto* o = at<Object>(s.dying);
        s.dying = o->refs;
        for_each_edge(*this, *o, [this](const EdgeLabel&, Value v) { release(v); });
        free_block(o);
    }
    s.draining = 0;
}

void Heap::free_block(Object* o) {
    const Handle cls = o->cls;
    const std::uint64_t bytes = size_of(*o);
    free_buffer(buffer_of(*o));
    arena_.free(o, bytes);
    release(cls);
}

std::uint64_t Heap::size_of(const Object& o) const {
    switch (o.kind()) {
        case Kind::Free:
        case Kind::Count:
            return 0;
        case Kind::Buffer:
            return reinterpret_cast<const Buffer&>(o).bytes;
        case Kind::Int:
            return sizeof(Int) + 8ULL * reinterpret_cast<const Int&>(o).limb_count;
        case Kind::Real:
            return sizeof(Real);
        case Kind::Complex:
            return sizeof(Complex);
        case Kind::Str: {
            const auto& s = reinterpret_cast<const Str&>(o);
            return sizeof(Str) + std::uint64_t{s.length} * s.width();
        }
        case Kind::Bytes:
            return sizeof(Bytes) + reinterpret_cast<const Bytes&>(o).length;
        case Kind::ByteArray:
            return sizeof(ByteArray);
        case Kind::Tuple:
            return sizeof(Tuple) + 8ULL * reinterpret_cast<const Tuple&>(o).size;
        case Kind::List:
            return sizeof(List);
        case Kind::Dict:
            return sizeof(Dict);
        case Kind::Set:
            return sizeof(Set);
        case Kind::Range:
            return sizeof(Range);
        case Kind::Slice:
            return sizeof(Slice);
        case Kind::Cell:
            return sizeof(Cell);
        case Kind::Function:
            return sizeof(Function);
        case Kind::Native:
            return sizeof(Native);
        case Kind::BoundMethod:
            return sizeof(BoundMethod);
        case Kind::CodeWrapper:
            return sizeof(CodeWrapper);
        case Kind::Class:
            return sizeof(Class);
        case Kind::Instance:
        case Kind::Namespace:
            return sizeof(Instance) + 8ULL * reinterpret_cast<const Instance&>(o).slot_count;
        case Kind::Module:
            return sizeof(Module);
        case Kind::Property:
            return sizeof(Property);
        case Kind::StaticMethod:
        case Kind::ClassMethod:
            return sizeof(MethodWrapper);
        case Kind::Super:
            return sizeof(Super);
        case Kind::MemberDescriptor:
            return sizeof(MemberDescriptor);
        case Kind::MappingProxy:
            return sizeof(MappingProxy);
        case Kind::DictView:
            return sizeof(DictView);
        case Kind::Iterator:
            return sizeof(Iterator);
        case Kind::Generator:
            return sizeof(Generator) + reinterpret_cast<const Generator&>(o).frame_bytes;
        case Kind::Exception:
            return sizeof(Exception);
        case Kind::Traceback:
            return sizeof(Traceback);
        case Kind::WeakReference:
            return sizeof(WeakReference);
        case Kind::FrameWrapper:
        case Kind::TypeParameter:
        case Kind::GenericAlias:
        case Kind::StringBuffer:
            return sizeof(Object);
    }
    return 0;
}

}  // namespace outlive::objects
