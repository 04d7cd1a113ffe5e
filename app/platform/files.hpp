// Files, in the few ways the window and the command line need them: reading a
// text whole, saving one without ever losing the old, listing a folder, and the
// folders that are ours.
//
// Invariant: what the world gets wrong comes back as one sentence for the user,
// never as an exception.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace outlive::platform {

struct FileError {
    std::string sentence;
};

// Larger files are no programs that anyone wrote.
inline constexpr std::uint64_t largest_text_file = 16ULL << 20;

// The text as UTF-8 with "\n" line ends and without a byte order mark.
[[nodiscard]] std::variant<std::string, FileError> read_text(const std::string& path);
// The same size limit, no look at what is in it.
[[nodiscard]] std::variant<std::string, FileError> read_bytes(const std::string& path);
// Writes beside the file and renames, so that the old text or the new one
// stands there, whole, whatever happens. Empty when it worked.
[[nodiscard]] std::string save_text(const std::string& path, const std::string& text);

// Folders first (with "/" at the end), then files with one of the extensions;
// hidden ones are left out. `folder` comes back as a prefix of each.
[[nodiscard]] std::variant<std::vector<std::string>, FileError> list_folder(
    const std::string& folder, const std::vector<std::string>& extensions);

[[nodiscard]] std::string file_name(const std::string& path);
// Where the program's own file stands, without a "/" at the end.
[[nodiscard]] std::string program_folder();
// $XDG_CONFIG_HOME/outlive, made when it is missing; empty where there is none.
[[nodiscard]] std::string settings_folder();
// The first of `places` (folders) that holds `name`; empty when none does.
[[nodiscard]] std::string find_beside_program(const std::string& name);

}  // namespace outlive::platform
