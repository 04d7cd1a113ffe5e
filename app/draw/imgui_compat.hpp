// What differs between Dear ImGui 1.86 (Debian 12) and the 1.92 line, in one
// place: fonts and their texture, and the order of two arguments.
//
// Since 1.92 a font has every size and every character on demand and the
// backend refreshes its texture; before, each size is a font of its own, built
// in advance with the characters it will need. 1.92.8 (19276) swapped the last
// two arguments of the outlines.
#pragma once

#include <imgui.h>

#if IMGUI_VERSION_NUM < 19200
// The backend's own, declared here because only the window includes it.
bool ImGui_ImplOpenGL3_CreateFontsTexture();
void ImGui_ImplOpenGL3_DestroyFontsTexture();
#endif

namespace outlive::draw {

#if IMGUI_VERSION_NUM >= 19200
inline constexpr bool fonts_are_dynamic = true;
#else
inline constexpr bool fonts_are_dynamic = false;
#endif

// Before fonts are added, and after the last one.
inline void begin_font_atlas(ImFontAtlas& atlas) {
    atlas.Clear();
#if IMGUI_VERSION_NUM < 19200
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
    atlas.TexDesiredWidth = 2048;
#endif
}
inline void finish_font_atlas(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM < 19200
    atlas.Build();
#else
    (void)atlas;
#endif
}

// After the atlas was cleared and filled again, in a window.
inline void upload_font_atlas() {
#if IMGUI_VERSION_NUM < 19200
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
#endif
}

// Whoever draws says that its renderer takes vertex offsets: a draw list of many
// corners is then split where 16-bit indices end, instead of aborting.
inline void allow_large_draw_lists() {
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
}

// For drawing without a window: makes the atlas usable without a renderer.
inline void use_font_atlas_without_window() {
    allow_large_draw_lists();
#if IMGUI_VERSION_NUM >= 19200
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#else
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
#endif
}

inline void stroke_rect(ImDrawList& list, ImVec2 low, ImVec2 high, ImU32 colour, float radius,
                        float width) {
#if IMGUI_VERSION_NUM >= 19276
    list.AddRect(low, high, colour, radius, width, 0);
#else
    list.AddRect(low, high, colour, radius, 0, width);
#endif
}

inline void stroke_line(ImDrawList& list, const ImVec2* points, int count, ImU32 colour,
                        float width) {
#if IMGUI_VERSION_NUM >= 19276
    list.AddPolyline(points, count, colour, width, 0);
#else
    list.AddPolyline(points, count, colour, 0, width);
#endif
}

}  // namespace outlive::draw
