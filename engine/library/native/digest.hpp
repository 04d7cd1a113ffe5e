// Digests of bytes that are made block by block: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4).
//
// A Digest is a value that has taken in some bytes; a copy goes on from there, which is
// what a key in front of many texts is used for (HMAC). It knows nothing of a machine.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace outlive::library {

enum class DigestKind : std::uint8_t { Md5, Sha1, Sha224, Sha256, Sha384, Sha512 };

// "sha256" and the like.
[[nodiscard]] std::optional<DigestKind> digest_kind(std::string_view name);

struct DigestBytes {
    std::array<char, 64> bytes;
    std::size_t size;

    [[nodiscard]] std::string_view view() const { return {bytes.data(), size}; }
};

class Digest {
  public:
    explicit Digest(DigestKind kind);

    void add(std::string_view bytes);
    [[nodiscard]] DigestBytes of_all() const;  // of what was added so far
    [[nodiscard]] std::size_t block_size() const;

  private:
    void take(const char* block);
    void close();

    DigestKind kind_;
    std::array<std::uint32_t, 8> narrow_{};  // the state of the kinds with words of 32 bits
    std::array<std::uint64_t, 8> wide_{};    // of SHA-384 and SHA-512
    std::array<char, 128> waiting_{};        // the beginning of a block
    std::size_t waiting_size_ = 0;
    std::uint64_t size_ = 0;  // of all that was added
};

}  // namespace outlive::library
