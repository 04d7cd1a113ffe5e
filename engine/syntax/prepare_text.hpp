// The bytes of a file to the text of a program: byte order mark, encoding
// declaration (PEP 263), line ends, and what CPython says where that fails.
//
// What comes out is UTF-8 with "\n" line ends and no NUL, as `SourceText` needs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/support/diagnostic.hpp"

namespace outlive::syntax {

struct PreparedText {
    std::string text;  // up to the error, where there is one
    // What is wrong; its span lies in `text`.
    std::optional<support::Diagnostic> error;
    // CPython reports a wrong encoding with no line: only `SyntaxError: ...`.
    bool error_has_place = false;
};

// `file_name` is named in one of the messages.
[[nodiscard]] PreparedText prepare_text(std::string_view bytes, std::string_view file_name);

}  // namespace outlive::syntax
