#include "engine/machine/builtins/bytes.hpp"

#include <fmt/format.h>

#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

Value make_same_bytes(Heap& heap, Value like, std::string_view bytes) {
    if (heap.is(like, Kind::ByteArray)) return heap.value(make_bytearray(heap, bytes));
    return heap.value(make_bytes(heap, bytes));
}

Handle living_lease(Heap& heap, const ByteArray& array) {
    if (array.lease == 0) return 0;
    const auto* lease = heap.at<Object>(array.lease);
    const bool alive = lease->kind() == Kind::Instance && lease->id().value == array.lease_id;
    return alive ? array.lease : 0;
}

bool may_resize(Machine& m, const ByteArray& array) {
    if (living_lease(m.heap(), array) == 0) return true;
    m.raise(Error::BufferError, "Existing exports of data: object cannot be re-sized");
    return false;
}

Value set_bytes(Machine& m, ByteArray& array, std::string_view bytes) {
    Heap& heap = m.heap();
    if (bytes.size() != array.length && !may_resize(m, array)) return Value::raised();
    Handle buffer = array.buffer;
    const std::uint64_t room = buffer == 0 ? 0 : heap.at<Buffer>(buffer)->bytes - sizeof(Buffer);
    if (bytes.size() > room || bytes.empty()) {
        heap.free_buffer(buffer);
        // Room to grow, so that appending is cheap.
        buffer =
            bytes.empty() ? 0 : heap.handle(heap.create_buffer(bytes.size() + bytes.size() / 8));
        array.buffer = buffer;
    }
    if (!bytes.empty())
        copy_long(heap, heap.at<Buffer>(buffer)->data<char>(), bytes.data(), bytes.size());
    array.length = static_cast<std::uint32_t>(bytes.size());
    m.charge(bytes.size() / 64);
    report_item_changed(m, array.head, Value::none(), Value::unbound(), Value::unbound());
    return Value::none();
}

bool byte_argument(Machine& m, Value v, std::int64_t& byte) {
    if (!is_int(m.heap(), v)) return to_index(m, v, byte);
    byte = clamped_int64(m.heap(), v);
    if (byte >= 0 && byte <= 255) return true;
    m.raise_value_error("byte must be in range(0, 256)");
    return false;
}

bool byte_or_bytes(Machine& m, Value v, std::string& bytes) {
    if (is_int(m.heap(), v)) {
        std::int64_t byte = 0;
        if (!byte_argument(m, v, byte)) return false;
        bytes.assign(1, static_cast<char>(byte));
        return true;
    }
    if (is_bytes_like(m.heap(), v)) {
        bytes = bytes_view(m.heap(), v);
        return true;
    }
    m.raise_type(
        fmt::format("argument should be integer or bytes-like object, not '{}'", m.type_name(v)));
    return false;
}

bool bytes_argument(Machine& m, Value v, std::string& bytes) {
    if (is_bytes_like(m.heap(), v)) {
        bytes = bytes_view(m.heap(), v);
        return true;
    }
    m.raise_type(fmt::format("a bytes-like object is required, not '{}'", m.type_name(v)));
    return false;
}

Value collect_bytes(Machine& m, Value v, ByteBuffer& bytes, std::string_view range_words) {
    Heap& heap = m.heap();
    if (is_bytes_like(heap, v)) {
        const std::string_view all = bytes_view(heap, v);
        m.charge(all.size() / 64);
        if (!m.reserve(all.size())) return Value::raised();
        bytes.append(all);
        return Value::none();
    }
    const Value all = list_of(m, v);
    if (all.is_answer()) return all;
    Owned owned(heap, all);
    for (const Value item : item_span(heap, all)) {
        if (!is_int(heap, item)) {
            if (item.is_object() && (heap.class_of(item)->flags & ClassBuiltin) == 0)
                return Value::needs_python();
            std::int64_t unused = 0;
            if (!to_index(m, item, unused)) return Value::raised();
        }
        const std::int64_t byte = clamped_int64(heap, item);
        if (byte < 0 || byte > 255) return m.raise_value_error(range_words);
        bytes.push_back(static_cast<char>(byte));
        heap.worked(1);
    }
    return Value::none();
}

}  // namespace outlive::machine
