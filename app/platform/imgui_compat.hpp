// What differs between Dear ImGui 1.86 (Debian 12) and the 1.92 line, in one
// place: how an atlas is refreshed, and how large a font is.
//
// Since 1.92 a font has every size and every character on demand and the
// backend refreshes its texture; before, each size is a font of its own, built
// in advance with the characters it will need.
#pragma once

#include <imgui.h>
#include <imgui_impl_opengl3.h>

namespace outlive::platform {

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

// After the atlas was cleared and filled again.
inline void upload_font_atlas() {
#if IMGUI_VERSION_NUM < 19200
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
#endif
}

// For drawing without a window: makes the atlas usable without a renderer.
inline void build_font_atlas_for_tests(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19200
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    (void)atlas;
#else
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
#endif
}

}  // namespace outlive::platform
