#include "engine/library/image.hpp"

#include <charconv>
#include <cstring>
#include <span>

#include "engine/library/boot.hpp"
#include "engine/library/compile.hpp"
#include "engine/library/modules.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/support/check.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr const char* state_section = "image state";
constexpr const char* heap_section = "image heap";
constexpr const char* programs_section = "image programs";  // in order: "NAME COUNT-OF-CODES\n"
constexpr const char* wrappers_section = "image wrappers";  // Handles, by CodeId

std::string_view bytes_between(const std::byte* begin, std::size_t size) {
    return {reinterpret_cast<const char*>(begin), size};
}

}  // namespace

std::shared_ptr<const Image> Image::make() {
    const CompiledLibrary compiled = CompiledLibrary::built_in();
    if (compiled.find(state_section).data() == nullptr) return boot_now();
    auto image = from(compiled);
    image->is_built_in_ = true;
    return image;
}

std::shared_ptr<const Image> Image::boot_now() {
    Machine m;
    boot(m);
    auto image = std::make_shared<Image>();
    MachineState& s = m.state();
    s.steps = s.cost = 0;
    s.stack_top = s.heap.allocator.stack_high = arena::stack_begin;
    s.heap.interrupts = 0;
    const std::byte* base = m.heap().arena().base();
    image->own_state_ = bytes_between(base, sizeof(MachineState));
    image->own_heap_ =
        bytes_between(base + arena::heap_begin, s.heap.allocator.heap_top - arena::heap_begin);
    image->own_heap_.resize((image->own_heap_.size() + arena::page_size - 1) / arena::page_size *
                            arena::page_size);
    image->state_ = image->own_state_;
    image->heap_ = image->own_heap_;
    image->natives_ = m.shared_natives();
    image->codes_ = m.codes();
    return image;
}

std::shared_ptr<Image> Image::from(const CompiledLibrary& compiled) {
    auto image = std::make_shared<Image>();
    image->state_ = compiled.find(state_section);
    image->heap_ = compiled.find(heap_section);
    OUTLIVE_CHECK(image->state_.size() == sizeof(MachineState));
    image->natives_ = std::make_shared<const NativeRegistry>(native_modules());
    const std::string_view wrappers = compiled.find(wrappers_section);
    std::string_view names = compiled.find(programs_section);
    while (!names.empty()) {
        const std::string_view line = names.substr(0, names.find('\n'));
        names.remove_prefix(line.size() + 1);
        const std::string_view name = line.substr(0, line.find(' '));
        std::uint32_t count = 0;
        std::from_chars(line.data() + name.size() + 1, line.data() + line.size(), count);
        const auto program = compile_library_later({name, find_source(name)});
        for (std::uint32_t i = 0; i < count; ++i) {
            Handle wrapper = 0;
            std::memcpy(&wrapper, wrappers.data() + image->codes_.size() * sizeof wrapper,
                        sizeof wrapper);
            image->codes_.push_back({program, i, true, wrapper});
        }
    }
    OUTLIVE_CHECK(image->codes_.size() * sizeof(Handle) == wrappers.size());
    return image;
}

std::vector<std::pair<std::string, std::string>> Image::sections() const {
    std::string names, wrappers;
    for (const auto& loaded : codes_) {
        if (loaded.index == 0) {
            names += library_name(*loaded.program) + ' ' +
                     std::to_string((**loaded.program).codes.size()) + '\n';
        }
        wrappers.append(reinterpret_cast<const char*>(&loaded.wrapper), sizeof loaded.wrapper);
    }
    return {{state_section, std::string(state_)},
            {heap_section, std::string(heap_)},
            {programs_section, names},
            {wrappers_section, wrappers}};
}

void Image::copy_to(Machine& m) const {
    std::byte* base = m.heap().arena().base();
    std::memcpy(base, state_.data(), state_.size());
    if (!is_built_in_ || !m.heap().arena().map(arena::heap_begin, std::as_bytes(std::span(heap_))))
        std::memcpy(base + arena::heap_begin, heap_.data(), heap_.size());
    m.adopt(natives_, codes_);
}

}  // namespace outlive::library
