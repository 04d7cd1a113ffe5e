// Who shares a cell.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/inspection.hpp"
#include "engine/snapshot/cut.hpp"

namespace outlive::snapshot {

using namespace machine;

namespace {

constexpr auto kind_of = [](const arena::BlockHeader& block) {
    return static_cast<Kind>(block.kind());
};

bool has_cell(Heap& heap, Handle closure, Handle cell) {
    if (closure == 0) return false;
    const auto* cells = heap.at<Tuple>(closure);
    return std::any_of(cells->items(), cells->items() + cells->size,
                       [cell](Value v) { return v.is_object() && v.handle() == cell; });
}

bool frame_has_cell(Frame& f, Handle cell) {
    return std::any_of(f.slots(), f.slots() + f.slot_count,
                       [cell](Value v) { return v.is_object() && v.handle() == cell; });
}

Sharer call_of(Machine& m, const RunContext& context, const Frame& f, const Cell& cell) {
    const bytecode::Code& code = m.code(f.code_id);
    std::string text = "the module";
    if (code.kind != bytecode::CodeKind::Module) text = "the call " + code.name;
    if (is_numbered(context, program_code(context, f.code_id)))
        text += fmt::format(" #{}", f.call_number);
    return {std::move(text), {}, FrameId{f.id}, f.id == cell.owner};
}

bool holds_frame(const Generator& g) {
    return g.state == GeneratorState::Created || g.state == GeneratorState::Suspended;
}

}  // namespace

std::vector<Sharer> sharers(Machine& m, const RunContext& context, ObjectId cell) {
    Heap& heap = m.heap();
    Handle handle = 0;
    std::vector<Handle> candidates;  // functions and generators: one walk finds all
    heap.arena().for_each_block([&](arena::BlockHeader* block) {
        const Kind kind = kind_of(*block);
        if (kind == Kind::Function || kind == Kind::Generator) {
            candidates.push_back(heap.handle(block));
        } else if (kind == Kind::Cell && reinterpret_cast<Object*>(block)->id() == cell) {
            handle = heap.handle(block);
        }
    });
    if (handle == 0) return {};
    const Cell& shared = *heap.at<Cell>(handle);
    std::vector<Sharer> result;
    for (Handle h = m.state().frame; h != 0; h = heap.at<Frame>(h)->caller) {
        auto& f = *heap.at<Frame>(h);
        if (frame_has_cell(f, handle)) result.push_back(call_of(m, context, f, shared));
    }
    std::reverse(result.begin(), result.end());
    for (const Handle h : candidates) {
        auto& o = *heap.at<Object>(h);
        if (o.kind() == Kind::Function &&
            has_cell(heap, reinterpret_cast<Function&>(o).closure, handle)) {
            result.push_back({description_of(m, o), o.id(), {}, false});
        }
        auto& generator = reinterpret_cast<Generator&>(o);
        if (o.kind() != Kind::Generator || !holds_frame(generator)) continue;
        Frame& f = *generator.frame();
        if (!frame_has_cell(f, handle)) continue;
        Sharer sharer = call_of(m, context, f, shared);
        sharer.object = o.id();
        result.push_back(std::move(sharer));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Sharer& a, const Sharer& b) { return a.object < b.object; });
    return result;
}

}  // namespace outlive::snapshot
