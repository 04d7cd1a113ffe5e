// What lives without a box: a tuple about to be unpacked, the iterator of a loop and
// what it goes over, what the library's own calls hold in the middle of their work.
// The functions, instances and generators that nothing but these holds have boxes,
// or cells would live that the picture does not show.
#include "engine/machine/inspection.hpp"
#include "engine/objects/edges.hpp"
#include "engine/snapshot/builder.hpp"

namespace outlive::snapshot {

using namespace machine;

namespace {

constexpr int deepest = 5;  // map object, its iterators, a list iterator, the list, a tuple

bool is_of_library(Machine& m, Object& instance) {
    return is_library_class(m, *m.heap().class_of(m.heap().value(&instance)));
}

bool is_passed_through(Machine& m, Object& o) {
    switch (o.kind()) {
        case Kind::Iterator:
        case Kind::Tuple:
        case Kind::List:
        case Kind::Dict:
        case Kind::Set:
            return true;
        case Kind::Instance:  // map, filter and their kin
            return is_of_library(m, o);
        default:
            return false;
    }
}

// Of the program, and more than a container of others.
bool is_worth_meeting(Machine& m, Object& o) {
    switch (o.kind()) {
        case Kind::Function:
            return !is_library_function(m, reinterpret_cast<Function&>(o));
        case Kind::Instance:
            return !is_of_library(m, o);
        case Kind::Generator:
            return (reinterpret_cast<Generator&>(o).frame()->flags & FrameHidden) == 0;
        default:
            return false;
    }
}

}  // namespace

// When all that has a name has been met: what is drawn already is not unfolded.
void Builder::meet_temporaries() {
    for (Handle h = m_.state().frame; h != 0; h = heap_.at<Frame>(h)->caller)
        meet_temporaries(*heap_.at<Frame>(h));
    for (const Handle h : resting_) meet_temporaries(*heap_.at<Generator>(h)->frame());
}

void Builder::meet_temporaries(Frame& f) {
    const bytecode::Code& code = m_.code(f.code_id);
    const bool hidden = (f.flags & FrameHidden) != 0;
    for (std::uint32_t i = 0; i < f.slot_count; ++i)
        if (hidden || code.slots[i].name.starts_with('.'))
            meet_behind(f.slots()[i], hidden, deepest);
    for (std::uint32_t i = 0; i < f.depth; ++i) meet_behind(f.stack()[i], hidden, deepest);
}

void Builder::meet_behind(Value v, bool itself, int deep) {
    if (!v.is_object() || is_drawn_inline(m_, v)) return;
    Object& o = *heap_.object(v);
    if (holders_.contains(o.id().value)) return;
    if (itself && is_worth_meeting(m_, o)) return meet(o, "");
    if (deep == 0 || !is_passed_through(m_, o)) return;
    std::uint32_t parts = 0;
    objects::for_each_edge(heap_, o, [&](const objects::EdgeLabel&, Value part) {
        if (++parts <= options_.most_edges) return meet_behind(part, true, deep - 1);
        if (part.is_object() && is_worth_meeting(m_, *heap_.object(part)))
            left_out_.insert(heap_.object(part)->id().value);
    });
}

}  // namespace outlive::snapshot
