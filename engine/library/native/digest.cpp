#include "engine/library/native/digest.hpp"

#include <nettle/sha3.h>

#include <bit>

#include "engine/support/check.hpp"

namespace outlive::library {

namespace {

const std::uint8_t* unsigned_bytes(std::string_view bytes) {
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

}  // namespace

std::optional<Digest> Digest::named(const std::string& name) {
    // These two are not in nettle's list.
    const nettle_hash* kind = name == "sha512_224"   ? &nettle_sha512_224
                              : name == "sha512_256" ? &nettle_sha512_256
                                                     : nettle_lookup_hash(name.c_str());
    return kind == nullptr ? std::nullopt : std::optional(Digest(*kind));
}

Digest::Digest(const nettle_hash& kind) : kind_(&kind) {
    OUTLIVE_CHECK(kind.context_size <= state_.size());
    kind.init(state_.data());
}

void Digest::add(std::string_view bytes) {
    kind_->update(state_.data(), bytes.size(), unsigned_bytes(bytes));
}

std::string Digest::of_all() const {
    Digest closed = *this;
    std::string made(kind_->digest_size, '\0');
    kind_->digest(closed.state_.data(), made.size(), reinterpret_cast<std::uint8_t*>(made.data()));
    return made;
}

unsigned char& Shake::byte_at(std::size_t i) {
    static_assert(std::endian::native == std::endian::little);
    return reinterpret_cast<unsigned char*>(words_.data())[i];
}

void Shake::turn() {
    static_assert(sizeof(sha3_state) == sizeof(words_));
    sha3_permute(reinterpret_cast<sha3_state*>(words_.data()));
    at_ = 0;
}

void Shake::add_byte(unsigned char byte) {
    byte_at(at_) = static_cast<unsigned char>(byte_at(at_) ^ byte);
    if (++at_ == rate_) turn();
}

void Shake::add(std::string_view bytes) {
    for (const char byte : bytes) add_byte(static_cast<unsigned char>(byte));
}

std::string Shake::close(std::size_t size) {
    byte_at(at_) = static_cast<unsigned char>(byte_at(at_) ^ 0x1f);
    byte_at(rate_ - 1) = static_cast<unsigned char>(byte_at(rate_ - 1) ^ 0x80);
    std::string made;
    made.reserve(size);
    for (at_ = rate_; made.size() < size; ++at_) {
        if (at_ == rate_) turn();
        made.push_back(static_cast<char>(byte_at(at_)));
    }
    return made;
}

}  // namespace outlive::library
