// How many bytes CPython 3.13 takes for an object, on a machine of 64 bits.
//
// What sys.getsizeof tells teaches how lists and dicts grow, so it is told as
// there, not as here. What depends on an object's past is taken to be as if it
// had grown item by item.
#include "engine/library/native/object_sizes.hpp"

#include <algorithm>

#include "engine/machine/builtins/text.hpp"
#include "engine/objects/dict.hpp"
#include "engine/objects/frame.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::uint64_t word = 8;

// A digit of CPython's ints has 30 bits.
std::uint64_t size_of_int(std::uint64_t bits) {
    return 24 + 4 * std::max<std::uint64_t>((bits + 29) / 30, 1);
}

// In one byte a character's text is shorter where it is ASCII alone.
std::uint64_t size_of_text(const Str& s) {
    if (s.is_ascii()) return 41 + s.length;
    return 56 + s.width() * (s.length + 1ULL);
}

// append() makes room for an eighth more.
std::uint64_t room_of_list(std::uint64_t size) {
    std::uint64_t room = 0;
    while (room < size) {
        const std::uint64_t wanted = room + 1;
        room = (wanted + (wanted >> 3U) + 6) & ~std::uint64_t{3};
    }
    return room;
}

bool has_only_texts(Machine& m, const Dict& dict) {
    m.charge(dict.fill);
    const DictEntry* first = objects::entries(m.heap(), dict);
    return std::all_of(first, first + dict.fill, [&](const DictEntry& e) {
        return e.key.is_unbound() || m.heap().is_exact(e.key, Kind::Str);
    });
}

// Two thirds of the table are used; a key and a value, and where it is not only
// texts the key's hash too.
std::uint64_t size_of_dict(Machine& m, const Dict& dict) {
    constexpr std::uint64_t empty = 64, keys_header = 32;
    if (dict.used == 0) return empty;
    std::uint64_t slots = 8;
    while (slots * 2 / 3 < dict.used) slots *= 2;
    const std::uint64_t index = slots < 256 ? 1 : slots < 65536 ? 2 : 4;
    const std::uint64_t entry = has_only_texts(m, dict) ? 2 * word : 3 * word;
    return empty + keys_header + slots * index + slots * 2 / 3 * entry;
}

std::uint64_t size_of_set(const Set& set) {
    constexpr std::uint64_t with_eight = 216;
    return set.mask < 8 ? with_eight : with_eight + 16ULL * (set.mask + 1ULL);
}

std::uint64_t size_of_instance(const Class& cls) {
    constexpr std::uint64_t with_dict = 48, bare = 32, empty = 16;
    if ((cls.flags & ClassNoDict) == 0) return with_dict;
    return cls.slot_count == 0 ? empty : bare + word * cls.slot_count;
}

std::uint64_t size_of_class(const Class& cls) {
    if (cls.head.has(FlagImmortal)) return 416;
    return (cls.flags & ClassNoDict) == 0 ? 1712 : 944;
}

}  // namespace

std::uint64_t size_in_cpython(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (v.is_int()) return size_of_int(objects::IntView(heap, v).bit_length());
    if (v.is_real()) return 24;
    if (v.is_true() || v.is_false()) return 28;
    if (!v.is_object()) return 16;
    const Object& o = *heap.object(v);
    switch (o.kind()) {
        case Kind::Int:
            return size_of_int(objects::IntView(heap, v).bit_length());
        case Kind::Real:
            return 24;
        case Kind::Complex:
            return 32;
        case Kind::Str:
            return size_of_text(*heap.as<Str>(v));
        case Kind::Bytes:
            return 33 + bytes_view(heap, v).size();
        case Kind::ByteArray:
            return 56 + (bytes_view(heap, v).empty() ? 0 : bytes_view(heap, v).size() + 1);
        case Kind::Tuple:
            return 40 + word * heap.as<Tuple>(v)->size;
        case Kind::List:
            return 56 + word * room_of_list(heap.as<List>(v)->size);
        case Kind::Dict:
            return size_of_dict(m, *heap.as<Dict>(v));
        case Kind::Set:
            return size_of_set(*heap.as<Set>(v));
        case Kind::Instance:
            return size_of_instance(*heap.class_of(v));
        case Kind::Class:
            return size_of_class(*heap.as<Class>(v));
        case Kind::Generator:
            return 176 + word * heap.as<Generator>(v)->frame()->slot_count;
        case Kind::Range:
            return 48;
        case Kind::Slice:
            return 56;
        case Kind::Cell:
            return 40;
        case Kind::Function:
            return 160;
        case Kind::Native:
        case Kind::Module:
            return 72;
        case Kind::BoundMethod:
            return 64;
        case Kind::Property:
            return 80;
        case Kind::StaticMethod:
        case Kind::ClassMethod:
        case Kind::Iterator:
            return 48;
        case Kind::Exception:
            return 88;
        default:
            return heap.size_of(o);
    }
}

}  // namespace outlive::library
