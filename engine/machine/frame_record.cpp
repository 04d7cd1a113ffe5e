#include "engine/machine/frame_record.hpp"

namespace outlive::machine {

namespace {

Frame* visible_caller(Machine& m, const Frame& frame) {
    for (Handle h = frame.caller; h != 0;) {
        auto* caller = m.heap().at<Frame>(h);
        if ((caller->flags & FrameHidden) == 0) return caller;
        h = caller->caller;
    }
    return nullptr;
}

}  // namespace

std::uint32_t last_place(Machine& m, const Frame& frame) {
    if (frame.pc == 0) return 0;
    const bytecode::Instruction last = m.code(frame.code_id).instructions[frame.pc - 1];
    const std::uint32_t below = last.argument();
    if (last.op() != bytecode::Opcode::RERAISE || below == 0 || below > frame.depth)
        return frame.pc - 1;
    const Value place = const_cast<Frame&>(frame).stack()[frame.depth - below];
    return place.is_int() ? static_cast<std::uint32_t>(place.as_int()) : frame.pc - 1;
}

Handle retained_record(Machine& m, Frame& frame) {
    Heap& heap = m.heap();
    if ((frame.flags & FrameRecorded) != 0) {
        heap.retain(frame.record);
        return frame.record;
    }
    auto* record = heap.create<FrameRecord>(
        Kind::FrameRecord, m.state().heap.classes[static_cast<std::size_t>(Kind::FrameRecord)],
        sizeof(FrameRecord) + sizeof(Value) * frame.slot_count);
    record->frame = frame.id;
    record->running = heap.handle(&frame);
    record->function = frame.function;
    heap.retain(record->function);
    record->back = record->locals = 0;
    record->pc = 0;
    record->slot_count = frame.slot_count;
    record->call_number = frame.call_number;
    record->unused = 0;
    for (std::uint32_t i = 0; i < frame.slot_count; ++i) record->slots()[i] = Value::unbound();
    frame.record = heap.handle(record);
    frame.flags |= FrameRecorded;
    heap.retain(frame.record);
    return frame.record;
}

void end_record(Machine& m, Frame& frame) {
    Heap& heap = m.heap();
    auto* record = heap.at<FrameRecord>(frame.record);
    frame.flags &= static_cast<std::uint8_t>(~FrameRecorded);
    record->running = 0;
    if (record->head.refs > 1) {
        record->pc = last_place(m, frame);
        record->locals = frame.locals;
        frame.locals = 0;
        for (std::uint32_t i = 0; i < frame.slot_count; ++i) {
            record->slots()[i] = frame.slots()[i];
            frame.slots()[i] = Value::unbound();
        }
        Frame* caller = visible_caller(m, frame);
        const bool recordable = caller != nullptr && (caller->flags & FrameInGenerator) == 0;
        if (recordable) record->back = retained_record(m, *caller);
    }
    heap.release(frame.record);
}

}  // namespace outlive::machine
