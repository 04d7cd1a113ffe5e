#include "app/platform/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utf8proc.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

#include <fmt/core.h>

namespace outlive::platform {
namespace fs = std::filesystem;
namespace {

bool is_utf8(const std::string& text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        const auto used = utf8proc_iterate(at, left, &character);
        if (used <= 0) return false;
        at += used;
        left -= used;
    }
    return true;
}

std::string with_unix_line_ends(std::string text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.find('\r') == std::string::npos) return text;
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            result += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            result += '\n';
        }
    }
    return result;
}

// What the path itself gets wrong, before anything is read.
std::optional<std::string> trouble_with(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return error && error.value() != ENOENT
                   ? fmt::format("{} cannot be read: {}.", path, error.message())
                   : fmt::format("There is no file {}.", path);
    if (fs::is_directory(status)) return fmt::format("{} is a folder, not a program.", path);
    if (!fs::is_regular_file(status)) return fmt::format("{} is not an ordinary file.", path);
    if (fs::file_size(path, error) > largest_text_file)
        return fmt::format("{} is larger than {} MB, too long for a program.", path,
                           largest_text_file >> 20U);
    return std::nullopt;
}

// Everything to disk, under a name of its own; errno says why it failed.
bool write_whole(const std::string& path, const std::string& text, mode_t mode) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (file < 0) return false;
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = ::write(file, text.data() + written, text.size() - written);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) break;
        written += static_cast<std::size_t>(count);
    }
    const bool whole = written == text.size() && ::fsync(file) == 0;
    const int why = errno;
    const bool closed = ::close(file) == 0;
    if (!whole) errno = why;
    return whole && closed;
}

}  // namespace

std::variant<std::string, FileError> read_bytes(const std::string& path) {
    if (auto trouble = trouble_with(path)) return FileError{*trouble};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream whole;
    if (file && file.peek() != std::ifstream::traits_type::eof()) whole << file.rdbuf();
    if (!file.is_open() || file.bad())
        return FileError{fmt::format("{} cannot be read: {}.", path, std::strerror(errno))};
    return std::move(whole).str();
}

std::variant<std::string, FileError> read_text(const std::string& path) {
    auto bytes = read_bytes(path);
    if (std::holds_alternative<FileError>(bytes)) return bytes;
    std::string text = std::move(std::get<std::string>(bytes));
    if (text.find('\0') != std::string::npos)
        return FileError{fmt::format("{} is binary, not a text.", path)};
    if (!is_utf8(text))
        return FileError{fmt::format("{} is not UTF-8 text; save it as UTF-8 first.", path)};
    return with_unix_line_ends(std::move(text));
}

std::string save_text(const std::string& path, const std::string& text) {
    std::error_code error;
    fs::path target = path;
    if (path.empty()) return "A file needs a name.";
    if (fs::is_directory(target, error)) return fmt::format("{} is a folder.", path);
    if (fs::is_symlink(target, error)) target = fs::canonical(target, error);
    struct stat old {};
    const mode_t mode = ::stat(target.c_str(), &old) == 0 ? old.st_mode & 07777U : 0644U;
    const std::string beside = fmt::format("{}.{}.part", target.string(), ::getpid());
    if (write_whole(beside, text, mode) && ::rename(beside.c_str(), target.c_str()) == 0) return "";
    const std::string why = std::strerror(errno);
    ::unlink(beside.c_str());
    return fmt::format("{} was not saved: {}.", path, why);
}

std::variant<std::vector<std::string>, FileError> list_folder(
    const std::string& folder, const std::vector<std::string>& extensions) {
    std::vector<std::string> folders;
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator it(folder.empty() ? "." : folder, error), end; !error && it != end;
         it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with('.')) continue;
        std::error_code ignored;
        if (it->is_directory(ignored)) {
            folders.push_back(folder + name + "/");
        } else if (std::ranges::find(extensions, it->path().extension().string()) !=
                   extensions.end()) {
            files.push_back(folder + name);
        }
    }
    if (error)
        return FileError{fmt::format("The folder {} cannot be read: {}.",
                                     folder.empty() ? "." : folder, error.message())};
    std::ranges::sort(folders);
    std::ranges::sort(files);
    folders.insert(folders.end(), files.begin(), files.end());
    return folders;
}

std::string file_name(const std::string& path) {
    return fs::path(path).filename().string();
}

std::string program_folder() {
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    return error ? "." : self.parent_path().string();
}

std::string settings_folder() {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    fs::path folder;
    if (config != nullptr && config[0] == '/') {
        folder = config;
    } else if (home != nullptr && home[0] == '/') {
        folder = fs::path(home) / ".config";
    } else {
        return "";
    }
    folder /= "outlive";
    std::error_code error;
    fs::create_directories(folder, error);
    return error ? "" : folder.string();
}

std::string find_beside_program(const std::string& name) {
    const fs::path folder = program_folder();
    for (const fs::path& place : {folder, folder / "..", folder / ".." / "share" / "outlive"}) {
        std::error_code error;
        if (fs::exists(place / name, error)) return (place / name).lexically_normal().string();
    }
    return "";
}

}  // namespace outlive::platform
