// Digests of bytes as the library nettle makes them: MD5, SHA-1, SHA-2, SHA-3, and SHAKE on
// its permutation.
//
// A Digest is a value that has taken in some bytes; a copy goes on from there, which is
// what a key in front of many texts is used for (HMAC). It knows nothing of a machine.
#pragma once

#include <nettle/nettle-meta.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outlive::library {

class Digest {
  public:
    // "sha256" and the like; nothing where nettle has no such.
    static std::optional<Digest> named(const std::string& name);

    void add(std::string_view bytes);
    [[nodiscard]] std::string of_all() const;  // of what was added so far
    [[nodiscard]] std::size_t block_size() const { return kind_->block_size; }

  private:
    explicit Digest(const nettle_hash& kind);

    const nettle_hash* kind_;
    alignas(16) std::array<std::byte, 512> state_{};  // of any kind
};

// SHAKE128 and SHAKE256 (FIPS 202), which take in `rate` bytes at a time: 168 and 136.
class Shake {
  public:
    explicit Shake(std::size_t rate) : rate_(rate) {}

    void add(std::string_view bytes);
    // As many bytes of the digest as are wished; nothing may be added afterwards.
    std::string close(std::size_t size);

  private:
    void add_byte(unsigned char byte);
    [[nodiscard]] unsigned char& byte_at(std::size_t i);
    void turn();

    std::size_t rate_;
    std::size_t at_ = 0;  // in the bytes of a turn
    std::array<std::uint64_t, 25> words_{};
};

}  // namespace outlive::library
