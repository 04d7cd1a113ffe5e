// Digests of bytes, and keys made of passwords; library/hashlib.py is what programs see.
#include "engine/library/native/digest.hpp"
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/objects/long_work.hpp"

namespace outlive::library {

using namespace machine;

namespace {

std::optional<Digest> named(Machine& m, Value name) {
    return m.heap().is(name, Kind::Str) ? Digest::named(to_utf8(*m.heap().as<Str>(name)))
                                        : std::nullopt;
}

template <class Taker>
void add_all(Heap& heap, Taker& digest, std::string_view bytes) {
    objects::in_portions_of_bytes(heap, bytes.size(), [&](std::size_t begin, std::size_t end) {
        digest.add(bytes.substr(begin, end - begin));
    });
}

// (name, bytes): the digest.
Value digest_of(Machine& m, Args a) {
    Heap& heap = m.heap();
    auto digest = named(m, a[0]);
    if (!digest || !is_bytes_like(heap, a[1])) return m.raise_type("a name and bytes are needed");
    const std::string_view bytes = bytes_view(heap, a[1]);
    m.charge(bytes.size() / 8);
    add_all(heap, *digest, bytes);
    return heap.value(make_bytes(heap, digest->of_all()));
}

// (bytes, rate, size): so many bytes of a digest by SHAKE.
Value shake_of(Machine& m, Args a) {
    Heap& heap = m.heap();
    const bool sound = is_bytes_like(heap, a[0]) && a[1].is_int() && a[2].is_int() &&
                       (a[1].as_int() == 168 || a[1].as_int() == 136) && a[2].as_int() >= 0;
    if (!sound) return m.raise_type("bytes, a rate and a size are needed");
    const std::string_view bytes = bytes_view(heap, a[0]);
    const auto size = static_cast<std::size_t>(a[2].as_int());
    if (!m.reserve(size)) return m.raise_memory();
    m.charge((bytes.size() + size) / 8);
    Shake shake(static_cast<std::size_t>(a[1].as_int()));
    add_all(heap, shake, bytes);
    return heap.value(make_bytes(heap, shake.close(size)));
}

// --- keys of passwords (PKCS 5, RFC 8018) by digests with a key (RFC 2104) ---

class Keyed {
  public:
    Keyed(Heap& heap, const Digest& kind, std::string_view key) : inner_(kind), outer_(kind) {
        std::string padded(key);
        if (key.size() > kind.block_size()) {
            Digest of_key = kind;
            add_all(heap, of_key, key);
            padded = of_key.of_all();
        }
        padded.resize(kind.block_size(), '\0');
        inner_.add(masked(padded, 0x36));
        outer_.add(masked(padded, 0x5c));
    }

    [[nodiscard]] std::string of(std::string_view text) const {
        Digest inner = inner_;
        inner.add(text);
        Digest outer = outer_;
        outer.add(inner.of_all());
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
std::string block_of_key(Heap& heap, const Keyed& keyed, std::string_view salt,
                         std::uint32_t number, std::uint64_t turns) {
    constexpr std::uint64_t items_a_turn = 128;  // Heap::worked
    std::string first(salt);
    for (unsigned shift = 32; shift > 0; shift -= 8)
        first.push_back(static_cast<char>(number >> (shift - 8)));
    std::string turned = keyed.of(first);
    std::string sum = turned;
    for (std::uint64_t i = 1; i < turns; ++i) {
        turned = keyed.of(turned);
        for (std::size_t j = 0; j < sum.size(); ++j) sum[j] = static_cast<char>(sum[j] ^ turned[j]);
        heap.worked(items_a_turn);
    }
    return sum;
}

// (name, password, salt, how many turns, how many bytes): the key.
Value key_of_password(Machine& m, Args a) {
    Heap& heap = m.heap();
    const auto kind = named(m, a[0]);
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
        key += block_of_key(heap, keyed, salt, number, turns);
    }
    return heap.value(make_bytes(heap, std::string_view(key).substr(0, wanted)));
}

constexpr NativeSpec specs[] = {
    {"digest(name, data, /)", digest_of},
    {"shake(data, rate, size, /)", shake_of},
    {"key_of_password(name, password, salt, turns, size, /)", key_of_password},
};

}  // namespace

NativeTable digest_functions() {
    return specs;
}

}  // namespace outlive::library
