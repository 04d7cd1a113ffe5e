#include "engine/library/compiled_library.hpp"

#include <cstdint>
#include <cstring>

#include "engine/arena/arena.hpp"
#include "engine/support/check.hpp"

namespace outlive::library {

namespace {

struct Section {
    char name[48];
    std::uint64_t offset, size;
};

constexpr std::size_t header_size = 16;  // the number of sections, and room

void align(std::string& bytes, std::size_t alignment) {
    bytes.resize((bytes.size() + alignment - 1) / alignment * alignment);
}

bool has_whole_pages(std::string_view content) {
    return !content.empty() && content.size() % arena::page_size == 0;
}

}  // namespace

CompiledLibrary CompiledLibrary::built_in() {
    return CompiledLibrary(compiled_library_bytes());
}

std::string_view CompiledLibrary::find(std::string_view name) const {
    if (bytes_.empty()) return {};
    std::uint64_t count = 0;
    std::memcpy(&count, bytes_.data(), sizeof count);
    const auto* sections = reinterpret_cast<const Section*>(bytes_.data() + header_size);
    for (std::uint64_t i = 0; i < count; ++i) {
        if (name == sections[i].name)
            return {reinterpret_cast<const char*>(bytes_.data()) + sections[i].offset,
                    sections[i].size};
    }
    return {};
}

std::string CompiledLibrary::join(
    const std::vector<std::pair<std::string, std::string>>& sections) {
    std::string bytes(header_size + sections.size() * sizeof(Section), '\0');
    const std::uint64_t count = sections.size();
    std::memcpy(bytes.data(), &count, sizeof count);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const auto& [name, content] = sections[i];
        align(bytes, has_whole_pages(content) ? arena::page_size : 16);
        Section section{{}, bytes.size(), content.size()};
        OUTLIVE_CHECK(name.size() < sizeof section.name);
        name.copy(section.name, name.size());
        std::memcpy(bytes.data() + header_size + i * sizeof section, &section, sizeof section);
        bytes += content;
    }
    align(bytes, arena::page_size);
    return bytes;
}

}  // namespace outlive::library
