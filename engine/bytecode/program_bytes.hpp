// A compiled program as bytes, and back: so that the library's own sources are
// compiled when Outlive is built, not each time it starts.
//
// The bytes are read only by the build that wrote them: same machine, same
// version, no checks. The text is not among them; whoever reads has it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

[[nodiscard]] std::string to_bytes(const Program& program);
// `source` is the text that the program was compiled from.
[[nodiscard]] std::shared_ptr<const Program> from_bytes(
    std::string_view bytes, std::shared_ptr<const support::SourceText> source);

}  // namespace outlive::bytecode
