#include "app/platform/fonts.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <utf8proc.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <fmt/core.h>

namespace outlive::platform {
namespace {

using scene::Face;

constexpr std::array<const char*, scene::face_count> file_names{
    "Inter-Regular.otf", "Inter-Bold.otf", "Inter-Italic.otf", "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-Bold.ttf"};
// The other family's face, for the characters that a family lacks.
constexpr std::array<Face, scene::face_count> filled_from{Face::Mono, Face::MonoBold, Face::Mono,
                                                          Face::Sans, Face::SansBold};
constexpr std::size_t most_sizes = 48;
constexpr int largest_pixels = 160;

// Latin with its supplements, and the signs that the window itself draws.
constexpr std::array<ImWchar, 24> usual_ranges{
    0x20,   0x17F,  0x192,  0x192,  0x2010, 0x2027, 0x2039, 0x203A, 0x2190, 0x2199, 0x21A9, 0x21A9,
    0x2212, 0x2212, 0x2318, 0x2318, 0x25A0, 0x25A1, 0x25B8, 0x25BE, 0x25CB, 0x25CF, 0x2713, 0x2717};

// The sizes of the first picture, so that it is built once.
constexpr std::array<std::pair<Face, int>, 20> first_sizes{
    {{Face::Sans, 13},     {Face::Sans, 14},     {Face::Sans, 15},     {Face::Sans, 16},
     {Face::Sans, 17},     {Face::Sans, 18},     {Face::SansBold, 13}, {Face::SansBold, 14},
     {Face::SansBold, 16}, {Face::SansBold, 18}, {Face::SansBold, 20}, {Face::SansItalic, 13},
     {Face::Mono, 14},     {Face::Mono, 16},     {Face::Mono, 17},     {Face::Mono, 19},
     {Face::MonoBold, 13}, {Face::MonoBold, 17}, {Face::MonoBold, 19}, {Face::MonoBold, 28}}};

bool is_usual(char32_t character) {
    for (std::size_t i = 0; i < usual_ranges.size(); i += 2)
        if (character >= usual_ranges[i] && character <= usual_ranges[i + 1]) return true;
    return false;
}

// Sizes that are built: each whole pixel while small, then ever wider apart.
int rounded(float pixels) {
    const int whole = std::clamp(static_cast<int>(std::lround(pixels)), 6, largest_pixels);
    if (whole <= 40) return whole;
    const int step = whole <= 80 ? 4 : 10;
    return (whole + step / 2) / step * step;
}

struct Lines {
    float line = 1.2F;
    float ascent = 0.9F;
};

Lines lines_of(const std::vector<char>& bytes) {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    Lines lines;
    if (FT_Init_FreeType(&library) != 0) return lines;
    if (FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes.data()),
                           static_cast<FT_Long>(bytes.size()), 0, &face) == 0) {
        const auto em = static_cast<float>(face->units_per_EM);
        lines.ascent = static_cast<float>(face->ascender) / em;
        lines.line = static_cast<float>(face->ascender - face->descender) / em;
        FT_Done_Face(face);
    }
    FT_Done_FreeType(library);
    return lines;
}

}  // namespace

std::string Fonts::load(const std::string& folder) {
    for (std::size_t i = 0; i < scene::face_count; ++i) {
        const std::string path = folder + "/" + file_names[i];
        std::ifstream file(path, std::ios::binary);
        files_[i].bytes.assign(std::istreambuf_iterator<char>(file), {});
        if (files_[i].bytes.empty()) return fmt::format("The font {} cannot be read.", path);
        const Lines lines = lines_of(files_[i].bytes);
        files_[i].line = lines.line;
        files_[i].ascent = lines.ascent;
    }
    return "";
}

draw::PaintFont Fonts::at(Face face, float pixels) {
    const File& file = files_[static_cast<std::size_t>(face)];
    const SizeKey wanted{face, draw::fonts_are_dynamic ? 16 : rounded(pixels)};
    wanted_[wanted] = clock_;
    const auto exact = built_.find(wanted);
    if (exact != built_.end()) return {exact->second, pixels * file.line, pixels * file.ascent};
    missing_size_ = true;
    ImFont* nearest = nullptr;
    int distance = 1 << 20;
    for (const auto& [key, font] : built_) {
        if (key.first != face || std::abs(key.second - wanted.second) >= distance) continue;
        nearest = font;
        distance = std::abs(key.second - wanted.second);
    }
    return {nearest, pixels * file.line, pixels * file.ascent};
}

void Fonts::cover(std::string_view text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        const auto used = utf8proc_iterate(at, left, &character);
        if (used <= 0) return;
        at += used;
        left -= used;
        const auto code = static_cast<char32_t>(character);
        if (code < 0x80 || is_usual(code) || code > IM_UNICODE_CODEPOINT_MAX) continue;
        if (extra_.insert(code).second) missing_character_ = true;
    }
}

bool Fonts::refresh(bool settling) {
    ++clock_;
    if (built_.empty()) {
        for (const auto& [face, pixels] : first_sizes) wanted_[{face, pixels}] = clock_;
    } else if (draw::fonts_are_dynamic || !(missing_character_ || (missing_size_ && !settling))) {
        return false;
    }
    missing_size_ = missing_character_ = false;
    drop_old_sizes();
    build();
    return true;
}

void Fonts::drop_old_sizes() {
    while (wanted_.size() > most_sizes) {
        const auto oldest =
            std::min_element(wanted_.begin(), wanted_.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        if (oldest->second + 1 >= clock_) return;  // all of it is on the screen
        wanted_.erase(oldest);
    }
}

void Fonts::build() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    draw::begin_font_atlas(atlas);
    built_.clear();
    ranges_.assign(usual_ranges.begin(), usual_ranges.end());
    for (const char32_t character : extra_)
        ranges_.insert(ranges_.end(), 2, static_cast<ImWchar>(character));
    ranges_.push_back(0);
    for (const auto& [key, used] : wanted_) add(key);
    draw::finish_font_atlas(atlas);
}

void Fonts::add(SizeKey key) {
    const auto add_face = [&](Face face, ImFontConfig config) {
        File& file = files_[static_cast<std::size_t>(face)];
        config.FontDataOwnedByAtlas = false;
        config.OversampleH = key.second < 24 ? 2 : 1;
        config.OversampleV = 1;
        return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(
            file.bytes.data(), static_cast<int>(file.bytes.size()),
            static_cast<float>(key.second) * file.line, &config, ranges_.data());
    };
    built_[key] = add_face(key.first, {});
    ImFontConfig fill;
    fill.MergeMode = true;
    add_face(filled_from[static_cast<std::size_t>(key.first)], fill);
}

}  // namespace outlive::platform
