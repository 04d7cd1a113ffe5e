// The fields of a template of the % operator.
//
// %[(key)][flags][width][.precision][length]type
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/machine/builtins/text_subject.hpp"

namespace outlive::machine {

struct PercentSpec {
    std::size_t begin = 0, end = 0;  // from the % to behind the type
    std::size_t key_begin = 0, key_end = 0;
    std::size_t flags_begin = 0;  // behind the key
    bool has_key = false;
    bool left = false, plus = false, blank = false, alternate = false, zero = false;
    bool star_width = false, star_precision = false;
    std::int64_t width = -1, precision = -1;
    std::uint32_t type = 0;
};

class PercentReader {
  public:
    explicit PercentReader(const Subject& text) : text_(text) {}
    void seek(std::size_t at) { at_ = at; }
    // The field that starts with the % at the place sought. False: `wrong` says
    // what is missing.
    [[nodiscard]] bool read(PercentSpec& spec, std::string_view& wrong);

  private:
    [[nodiscard]] bool read_key(PercentSpec& spec);
    [[nodiscard]] bool read_flag(PercentSpec& spec) const;
    bool read_size(std::int64_t& size, bool& star, std::int64_t most);  // false: beyond `most`

    const Subject& text_;
    std::size_t at_ = 0;
};

}  // namespace outlive::machine
