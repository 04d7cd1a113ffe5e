// Digests of bytes, and keys made of passwords; library/hashlib.py is what programs see.
#include "engine/library/native/digest.hpp"
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/objects/long_work.hpp"

namespace outlive::library {

using namespace machine;

namespace {

std::optional<DigestKind> kind_of(Machine& m, Value name) {
    return m.heap().is(name, Kind::Str) ? digest_kind(to_utf8(*m.heap().as<Str>(name)))
                                        : std::nullopt;
}

void add_all(Heap& heap, Digest& digest, std::string_view bytes) {
    objects::in_portions_of_bytes(heap, bytes.size(), [&](std::size_t begin, std::size_t end) {
        digest.add(bytes.substr(begin, end - begin));
    });
}

// (name, bytes): the digest.
Value digest_of(Machine& m, Args a) {
    Heap& heap = m.heap();
    const auto kind = kind_of(m, a[0]);
    if (!kind || !is_bytes_like(heap, a[1])) return m.raise_type("a name and bytes are needed");
    const std::string_view bytes = bytes_view(heap, a[1]);
    m.charge(bytes.size() / 8);
    Digest digest(*kind);
    add_all(heap, digest, bytes);
    return heap.value(make_bytes(heap, digest.of_all().view()));
}

// --- keys of passwords (PKCS 5, RFC 8018) by digests with a key (RFC 2104) ---

class Keyed {
  public:
    Keyed(Heap& heap, DigestKind kind, std::string_view key) : inner_(kind), outer_(kind) {
        Digest of_key(kind);
        if (key.size() > inner_.block_size()) add_all(heap, of_key, key);
        const DigestBytes shorter = of_key.of_all();
        std::string padded(key.size() > inner_.block_size() ? shorter.view() : key);
        padded.resize(inner_.block_size(), '\0');
        inner_.add(masked(padded, 0x36));
        outer_.add(masked(padded, 0x5c));
    }

    [[nodiscard]] DigestBytes of(std::string_view text) const {
        Digest inner = inner_;
        inner.add(text);
        Digest outer = outer_;
        outer.add(inner.of_all().view());
        return outer.of_all();
    }

  private:
    static std::string masked(std::string key, int mask) {
        for (char& byte : key) byte = static_cast<char>(byte ^ mask);
        return key;
    }

    Digest inner_;
    Digest outer_;
};

// The block of a key with this number: all turns, one laid over the other.
DigestBytes block_of_key(Heap& heap, const Keyed& keyed, std::string_view salt,
                         std::uint32_t number, std::uint64_t turns) {
    constexpr std::uint64_t items_a_turn = 128;  // Heap::worked
    std::string first(salt);
    for (unsigned shift = 32; shift > 0; shift -= 8)
        first.push_back(static_cast<char>(number >> (shift - 8)));
    DigestBytes turned = keyed.of(first);
    DigestBytes sum = turned;
    for (std::uint64_t i = 1; i < turns; ++i) {
        turned = keyed.of(turned.view());
        for (std::size_t j = 0; j < sum.size; ++j)
            sum.bytes[j] = static_cast<char>(sum.bytes[j] ^ turned.bytes[j]);
        heap.worked(items_a_turn);
    }
    return sum;
}

// (name, password, salt, how many turns, how many bytes): the key.
Value key_of_password(Machine& m, Args a) {
    Heap& heap = m.heap();
    const auto kind = kind_of(m, a[0]);
    if (!kind || !is_bytes_like(heap, a[1]) || !is_bytes_like(heap, a[2]) || !a[3].is_int() ||
        !a[4].is_int() || a[3].as_int() < 1 || a[4].as_int() < 1)
        return m.raise_type("a name, two bytes and two numbers are needed");
    const auto turns = static_cast<std::uint64_t>(a[3].as_int());
    const auto wanted = static_cast<std::size_t>(a[4].as_int());
    if (!m.reserve(wanted)) return m.raise_memory();
    const std::string salt(bytes_view(heap, a[2]));
    const Keyed keyed(heap, *kind, bytes_view(heap, a[1]));
    constexpr std::uint64_t cost_of_turn = 32;  // as much as so many steps
    std::string key;
    for (std::uint32_t number = 1; key.size() < wanted; ++number) {
        m.charge(turns * cost_of_turn);
        key += block_of_key(heap, keyed, salt, number, turns).view();
    }
    return heap.value(make_bytes(heap, std::string_view(key).substr(0, wanted)));
}

constexpr NativeSpec specs[] = {
    {"digest(name, data, /)", digest_of},
    {"key_of_password(name, password, salt, turns, size, /)", key_of_password},
};

}  // namespace

NativeTable digest_functions() {
    return specs;
}

}  // namespace outlive::library
