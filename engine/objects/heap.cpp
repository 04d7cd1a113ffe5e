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

constexpr std::uint32_t burials_between_looks = 4096;

bool needs_watch(const Object& o, const Class& cls) {
    return o.has(FlagHasWeakRefs) || ((cls.flags & ClassHasDel) != 0 && !o.has(FlagFinalized)) ||
           (o.kind() == Kind::Generator && !o.has(FlagFinalized));
}

}  // namespace

Class* Heap::class_of_unboxed(Value v) const {
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

// Storage outside the object's own block.
[[gnu::always_inline]] inline Handle Heap::buffer_of_kind(const Object& o, Kind kind) {
    switch (kind) {
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

// The dead wait in a list chained through `refs` while another is buried; only
// the outermost call works it off, so no chain of objects, however long, costs
// host stack.
[[gnu::noinline]] void Heap::destroy(Object* o) {
    if (o->has(FlagImmortal)) {
        o->refs = 1U << 30U;
        return;
    }
    HeapState& s = state();
    if (s.draining == 0) {
        // What holds nothing leaves nothing behind: a burial is all there is to it.
        const bool heard = watch_ != nullptr && watch_->listener != nullptr;
        return o->has(FlagUntrackable) && !heard ? bury(o) : drain(o);
    }
    o->refs = s.dying;
    s.dying = handle(o);
}

void Heap::renew_identity(Object& o) {
    if (watch_ != nullptr && watch_->listener != nullptr && watch_->watch_all)
        watch_->object_died(o);
    constexpr std::uint64_t serial_bits = (1ULL << 40U) - 1;
    o.meta = (o.meta & ~serial_bits) | next_serial();
}

// True: the object goes on living for its finalizer.
[[gnu::always_inline]] inline bool Heap::outlives(Object& o) {
    if (watch_ == nullptr) return false;
    if (needs_watch(o, *class_of(&o)) && watch_->before_death(o)) return true;
    if (watch_->listener != nullptr) {
        if (o.kind() == Kind::Cell) watch_->cell_died(reinterpret_cast<Cell&>(o));
        if (watch_->watch_all) watch_->object_died(o);
    }
    return false;
}

// Depth first and in the order in which they were let go, as CPython's
// deallocators call each other: what one burial leaves behind comes before what
// waited already.
[[gnu::noinline]] void Heap::drain(Object* o) {
    HeapState& s = state();
    s.draining = 1;
    Handle waiting = 0;
    std::uint64_t count = 0;
    while (true) {
        if (!outlives(*o)) bury(o);
        while (s.dying != 0) {
            auto* left = at<Object>(s.dying);
            const Handle next = left->refs;
            left->refs = waiting;
            waiting = s.dying;
            s.dying = next;
            if (++count % burials_between_looks == 0 && gives_up()) return;
        }
        if (waiting == 0) break;
        if (++count % burials_between_looks == 0 && gives_up()) return;
        o = at<Object>(waiting);
        waiting = o->refs;
        o->refs = 0;
    }
    s.draining = 0;
}

// Lists and tuples let go of their last item first, as in CPython.
[[gnu::always_inline]] inline void Heap::release_backwards(Object& o, Kind kind) {
    auto& list = reinterpret_cast<List&>(o);
    auto& tuple = reinterpret_cast<Tuple&>(o);
    const bool is_list = kind == Kind::List;
    const Value* values = is_list ? items(*this, list) : tuple.items();
    for (std::uint32_t i = is_list ? list.size : tuple.size; i-- > 0;) {
        release(values[i]);
        if (i % burials_between_looks == burials_between_looks - 1 && gives_up()) return;
    }
    release(is_list ? list.attrs : tuple.attrs);
}

[[gnu::always_inline]] inline void Heap::bury_of_kind(Object* o, Kind kind) {
    if (kind == Kind::List || kind == Kind::Tuple) {
        release_backwards(*o, kind);
    } else {
        std::uint64_t count = 0;
        for_each_edge_of_kind(*this, *o, kind, [this, &count](const EdgeLabel&, Value v) {
            if (is_given_up_) return;
            release(v);
            if (++count % burials_between_looks == 0) static_cast<void>(gives_up());
        });
    }
    const Handle cls = o->cls;
    free_buffer(buffer_of_kind(*o, kind));
    arena_.free(o, size_of_kind(*o, kind));
    release(cls);
}

// The kinds that die by the million get code of their own, without calls.
[[gnu::flatten]] void Heap::bury(Object* o) {
    switch (o->kind()) {
        case Kind::Str:
            return bury_of_kind(o, Kind::Str);
        case Kind::Tuple:
            return bury_of_kind(o, Kind::Tuple);
        case Kind::List:
            return bury_of_kind(o, Kind::List);
        case Kind::Dict:
            return bury_of_kind(o, Kind::Dict);
        case Kind::Cell:
            return bury_of_kind(o, Kind::Cell);
        case Kind::Function:
            return bury_of_kind(o, Kind::Function);
        case Kind::BoundMethod:
            return bury_of_kind(o, Kind::BoundMethod);
        case Kind::Instance:
            return bury_of_kind(o, Kind::Instance);
        case Kind::Iterator:
            return bury_of_kind(o, Kind::Iterator);
        case Kind::Exception:
            return bury_of_kind(o, Kind::Exception);
        default:
            return bury_of_kind(o, o->kind());
    }
}

// From here on what is let go of only waits (draining): no destructor on the way out does
// more than that, and the interpreter looks around behind the instruction.
bool Heap::gives_up() {
    if (cancel == nullptr || !cancel->load(std::memory_order_relaxed)) return false;
    is_given_up_ = true;
    state().draining = 1;
    state().interrupts |= InterruptCost;
    return true;
}

void Heap::look_around() {
    worked_ = 0;
    if (gives_up()) throw GivenUp();
}

std::uint64_t Heap::size_of(const Object& o) const {
    return size_of_kind(o, o.kind());
}

[[gnu::always_inline]] inline std::uint64_t Heap::size_of_kind(const Object& o, Kind kind) {
    switch (kind) {
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
        case Kind::FrameRecord:
            return sizeof(FrameRecord) +
                   sizeof(Value) * reinterpret_cast<const FrameRecord&>(o).slot_count;
        case Kind::WeakReference:
            return sizeof(WeakReference);
        case Kind::TypeParameter:
        case Kind::GenericAlias:
        case Kind::StringBuffer:
            return sizeof(Object);
    }
    return 0;
}

}  // namespace outlive::objects
