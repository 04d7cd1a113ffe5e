// compile_library OUTPUT: compiles the library's sources, boots a machine, and
// writes both as the sections of engine/library/compiled_library.hpp.
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "engine/bytecode/program_bytes.hpp"
#include "engine/library/compile.hpp"
#include "engine/library/compiled_library.hpp"
#include "engine/library/image.hpp"

namespace outlive::library {

std::span<const std::byte> compiled_library_bytes() {
    return {};
}

}  // namespace outlive::library

int main(int count, char** arguments) {
    using namespace outlive;
    if (count != 2) return 2;
    auto sections = library::Image::boot_now()->sections();
    for (const library::Source& source : library::sources()) {
        sections.emplace_back("program " + std::string(source.name),
                              bytecode::to_bytes(*library::compile_library(source)));
    }
    std::ofstream out(arguments[1], std::ios::binary);
    out << library::CompiledLibrary::join(sections);
    out.close();
    return out.good() ? 0 : 1;
}
