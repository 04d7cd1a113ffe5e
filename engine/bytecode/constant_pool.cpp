#include "engine/bytecode/constant_pool.hpp"

#include <bit>
#include <functional>
#include <string_view>
#include <utility>

namespace outlive::bytecode {

namespace {

constexpr std::uint32_t free_place = 0xFFFFFFFF;
constexpr std::size_t linear_limit = 8;

bool same_number(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool same_items(const ConstantTuple& a, const ConstantTuple& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!same_constant(a[i], b[i])) return false;
    }
    return true;
}

struct Same {
    bool operator()(Constant::None, Constant::None) const { return true; }
    bool operator()(Constant::Ellipsis, Constant::Ellipsis) const { return true; }
    bool operator()(bool a, bool b) const { return a == b; }
    bool operator()(std::int64_t a, std::int64_t b) const { return a == b; }
    bool operator()(const Constant::Integer& a, const Constant::Integer& b) const {
        return a.digits == b.digits;
    }
    bool operator()(double a, double b) const { return same_number(a, b); }
    bool operator()(const Constant::Complex& a, const Constant::Complex& b) const {
        return same_number(a.real, b.real) && same_number(a.imaginary, b.imaginary);
    }
    bool operator()(const Constant::Str& a, const Constant::Str& b) const {
        return a.utf8 == b.utf8;
    }
    bool operator()(const Constant::Bytes& a, const Constant::Bytes& b) const {
        return a.bytes == b.bytes;
    }
    bool operator()(const ConstantTuple& a, const ConstantTuple& b) const {
        return same_items(a, b);
    }
    bool operator()(const Constant::FrozenSet& a, const Constant::FrozenSet& b) const {
        return same_items(a.items, b.items);
    }
    bool operator()(const Code* a, const Code* b) const { return a == b; }
    template <class A, class B>
    bool operator()(const A&, const B&) const {
        return false;
    }
};

std::size_t hash_of(const Constant& constant);

std::size_t hash_items(const ConstantTuple& items) {
    std::size_t hash = items.size();
    for (const Constant& item : items) hash = hash * 1'000'003U + hash_of(item);
    return hash;
}

struct Hash {
    std::size_t operator()(Constant::None) const { return 1; }
    std::size_t operator()(Constant::Ellipsis) const { return 2; }
    std::size_t operator()(bool value) const { return value ? 3 : 4; }
    std::size_t operator()(std::int64_t value) const {
        return static_cast<std::size_t>(value) * 0x9E3779B97F4A7C15U >> 20U;
    }
    std::size_t operator()(const Constant::Integer& value) const { return text(value.digits); }
    std::size_t operator()(double value) const {
        return std::bit_cast<std::uint64_t>(value) * 0x9E3779B97F4A7C15U >> 20U;
    }
    std::size_t operator()(const Constant::Complex& value) const {
        return (*this)(value.real) ^ (*this)(value.imaginary) * 3U;
    }
    std::size_t operator()(const Constant::Str& value) const { return text(value.utf8); }
    std::size_t operator()(const Constant::Bytes& value) const { return text(value.bytes) + 1; }
    std::size_t operator()(const ConstantTuple& items) const { return hash_items(items); }
    std::size_t operator()(const Constant::FrozenSet& set) const {
        return hash_items(set.items) + 1;
    }
    std::size_t operator()(const Code* code) const { return code->id * std::size_t{31}; }
    static std::size_t text(std::string_view value) { return std::hash<std::string_view>{}(value); }
};

std::size_t hash_of(const Constant& constant) {
    return std::visit(Hash{}, constant.value) + constant.value.index();
}

}  // namespace

bool same_constant(const Constant& a, const Constant& b) {
    return std::visit(Same{}, a.value, b.value);
}

std::uint32_t ConstantPool::add(Constant constant) {
    const std::size_t hash = hash_of(constant);
    if (places_.empty()) {
        for (std::uint32_t i = 0; i < constants_.size(); ++i) {
            if (hashes_[i] == hash && same_constant(constants_[i], constant)) return i;
        }
    } else {
        const std::size_t mask = places_.size() - 1;
        for (std::size_t at = hash & mask; places_[at] != free_place; at = (at + 1) & mask) {
            const std::uint32_t i = places_[at];
            if (hashes_[i] == hash && same_constant(constants_[i], constant)) return i;
        }
    }
    const auto index = static_cast<std::uint32_t>(constants_.size());
    constants_.push_back(std::move(constant));
    hashes_.push_back(hash);
    if (constants_.size() > linear_limit) {
        if (constants_.size() * 2 > places_.size()) {
            rebuild();
        } else {
            const std::size_t mask = places_.size() - 1;
            std::size_t at = hash & mask;
            while (places_[at] != free_place) at = (at + 1) & mask;
            places_[at] = index;
        }
    }
    return index;
}

void ConstantPool::rebuild() {
    places_.assign(places_.empty() ? 4 * linear_limit : places_.size() * 2, free_place);
    const std::size_t mask = places_.size() - 1;
    for (std::uint32_t i = 0; i < constants_.size(); ++i) {
        std::size_t at = hashes_[i] & mask;
        while (places_[at] != free_place) at = (at + 1) & mask;
        places_[at] = i;
    }
}

}  // namespace outlive::bytecode
