// The native half of random: the Mersenne Twister MT19937 (Matsumoto and
// Nishimura, 1998), seeded as CPython seeds it, so that a seed gives the same
// numbers. Its state is a bytearray of the Random object: 624 words and the
// position, so it belongs to the run and goes back in time with it.
#include <cstring>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/numbers.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::uint32_t words = 624, middle = 397;

struct Twister {
    std::uint32_t state[words];
    std::uint32_t position;

    void start(std::uint32_t seed) {
        state[0] = seed;
        for (std::uint32_t i = 1; i < words; ++i) {
            state[i] = 1812433253U * (state[i - 1] ^ (state[i - 1] >> 30U)) + i;
        }
        position = words;
    }

    void start(const std::vector<std::uint32_t>& key) {
        start(19650218U);
        std::uint32_t i = 1, j = 0;
        const auto length = static_cast<std::uint32_t>(key.size());
        const auto wrap = [&] {
            if (++i >= words) {
                state[0] = state[words - 1];
                i = 1;
            }
        };
        for (std::uint32_t k = std::max(words, length); k > 0; --k) {
            state[i] =
                (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30U)) * 1664525U)) + key[j] + j;
            wrap();
            if (++j >= length) j = 0;
        }
        for (std::uint32_t k = words - 1; k > 0; --k) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30U)) * 1566083941U)) - i;
            wrap();
        }
        state[0] = 0x80000000U;
    }

    void refill() {
        for (std::uint32_t k = 0; k < words; ++k) {
            const std::uint32_t y =
                (state[k] & 0x80000000U) | (state[(k + 1) % words] & 0x7fffffffU);
            state[k] = state[(k + middle) % words] ^ (y >> 1U) ^ ((y & 1U) != 0 ? 0x9908b0dfU : 0U);
        }
        position = 0;
    }

    std::uint32_t next() {
        if (position >= words) refill();
        std::uint32_t y = state[position++];
        y ^= y >> 11U;
        y ^= (y << 7U) & 0x9d2c5680U;
        y ^= (y << 15U) & 0xefc60000U;
        return y ^ (y >> 18U);
    }
};

// The bytearray of a Random object: the first of its __slots__.
Value state_of(Machine& m, Value random) {
    const Heap& heap = m.heap();
    const bool has_slots =
        heap.is(random, Kind::Instance) && heap.as<Instance>(random)->slot_count != 0;
    return has_slots ? heap.as<Instance>(random)->slots()[0] : Value::unbound();
}

bool is_state(Machine& m, Value v) {
    return m.heap().is(v, Kind::ByteArray) && m.heap().as<ByteArray>(v)->length == sizeof(Twister);
}
Value no_state(Machine& m) {
    return m.raise_type("the state of a generator is needed");
}

// The generator inside the bytearray; is_state holds.
Twister& twister(Machine& m, Value v) {
    auto* array = m.heap().as<ByteArray>(v);
    return *m.heap().at<Buffer>(array->buffer)->data<Twister>();
}

Value make(Machine& m, Args) {
    const std::string zeros(sizeof(Twister), '\0');
    return m.heap().value(make_bytearray(m.heap(), zeros));
}

Value seed(Machine& m, Args a) {
    if (!is_state(m, a[0])) return no_state(m);
    if (!is_int(m.heap(), a[1])) return m.raise_type("a seed is an int");
    const IntView view(m.heap(), a[1]);
    std::vector<std::uint32_t> key;
    for (std::uint32_t i = 0; i < view.count(); ++i) {
        key.push_back(static_cast<std::uint32_t>(view.limbs()[i]));
        key.push_back(static_cast<std::uint32_t>(view.limbs()[i] >> 32U));
    }
    while (key.size() > 1 && key.back() == 0) key.pop_back();
    if (key.empty()) key.push_back(0);
    twister(m, a[0]).start(key);
    return Value::none();
}

Value random(Machine& m, Args a) {
    const Value state = state_of(m, a[0]);
    if (!is_state(m, state)) return no_state(m);
    Twister& t = twister(m, state);
    const std::uint32_t high = t.next() >> 5U, low = t.next() >> 6U;
    return Value::real((high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
}

Value take_bits(Machine& m, Value state, std::int64_t count) {
    Twister& t = twister(m, state);
    std::vector<std::uint64_t> limbs(static_cast<std::size_t>(count / 64 + 1), 0);
    for (std::size_t word = 0; count > 0; ++word, count -= 32) {
        m.heap().worked(1);
        std::uint64_t r = t.next();
        if (count < 32) r >>= static_cast<unsigned>(32 - count);
        limbs[word / 2] |= r << (word % 2 * 32);
    }
    return make_int(m.heap(), limbs.data(), limbs.size(), false);
}

Value bits(Machine& m, Args a) {
    if (!is_state(m, a[0])) return no_state(m);
    std::int64_t count = 0;
    if (!to_index(m, a[1], count)) return Value::raised();
    if (count < 0) return m.raise_value_error("number of bits must be non-negative");
    if (!m.reserve(static_cast<std::uint64_t>(count) / 8)) return m.raise_memory();
    return take_bits(m, a[0], count);
}

// A number from 0 up to n: of as many bits as n has, until one is small enough.
Value below(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Value state = state_of(m, a[0]);
    if (!is_state(m, state)) return no_state(m);
    if (!is_int(heap, a[1]) || compare_ints(heap, a[1], Value::integer(0)) <= 0)
        return m.raise_value_error("a positive int is needed");
    const auto count = static_cast<std::int64_t>(IntView(heap, a[1]).bit_length());
    if (!m.reserve(static_cast<std::uint64_t>(count) / 8)) return m.raise_memory();
    for (;;) {
        Owned number(heap, take_bits(m, state, count));
        if (compare_ints(heap, number.get(), a[1]) < 0) return number.give();
        m.charge(1);
    }
}

constexpr NativeSpec specs[] = {
    {"_make()", make},
    {"_seed(state, number, /)", seed},
    {"Random.random(self, /)", random},
    {"Random._randbelow(self, n, /)", below},
    {"_bits(state, count, /)", bits},
};

}  // namespace

NativeTable random_functions() {
    return specs;
}

}  // namespace outlive::library
