#include "engine/machine/frozen_frames.hpp"

namespace outlive::machine {

namespace {

struct FrozenRow {
    std::string_view source, function, called;
    std::uint32_t line;
};
constexpr FrozenRow rows[] = {
#define FROZEN(source, function, called, line) {source, function, called, line},
#include "engine/machine/frozen_frames.def"
#undef FROZEN
};

struct FrozenFile {
    std::string_view library_name, source, file;
};
constexpr FrozenFile files[] = {
    {"<library abc>", "abc", "<frozen abc>"},
    {"<library collections/abc>", "collections/abc", "<frozen _collections_abc>"}};

const FrozenFile* file_of(const bytecode::Code& code) {
    const std::string_view name = code.source->name();
    for (const FrozenFile& file : files) {
        if (file.library_name == name) return &file;
    }
    return nullptr;
}

// Of this function, called in it or any; nullptr: it is not told of.
const FrozenRow* row_of(const FrozenFile& file, const bytecode::Code& code,
                        std::string_view called) {
    const FrozenRow* first = nullptr;
    for (const FrozenRow& row : rows) {
        if (row.source != file.source || row.function != code.qualname) continue;
        if (row.called == called) return &row;
        if (first == nullptr) first = &row;
    }
    return first;
}

}  // namespace

std::optional<std::string_view> told_file(const bytecode::Code& code) {
    if (code.source->name() == made_source_name) return made_source_name;
    const FrozenFile* file = file_of(code);
    if (file == nullptr || row_of(*file, code, "") == nullptr) return std::nullopt;
    return file->file;
}

std::uint32_t told_line(const bytecode::Code& code, std::string_view called, std::uint32_t line) {
    const FrozenFile* file = file_of(code);
    const FrozenRow* row = file == nullptr ? nullptr : row_of(*file, code, called);
    return row == nullptr ? line : row->line;
}

}  // namespace outlive::machine
