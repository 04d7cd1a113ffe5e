// Painting into Dear ImGui without a window: a display size and an atlas suffice.
#include "app/draw/imgui_painter.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

#include "app/draw/imgui_compat.hpp"
#include "app/scene/layout.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::draw {
namespace {

class ImGuiPainter : public ::testing::Test {
  protected:
    void SetUp() override {
        context = ImGui::CreateContext();
        allow_large_draw_lists();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1000, 800};
        io.DeltaTime = 1.0F / 60;
#if IMGUI_VERSION_NUM >= 19200
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#else
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
#endif
        ImGui::NewFrame();
    }
    void TearDown() override {
        ImGui::EndFrame();
        ImGui::DestroyContext(context);
    }
    static FontLookup fonts() {
        return [](scene::Face, float pixels) {
            return PaintFont{ImGui::GetFont(), pixels, pixels * 0.8F};
        };
    }
    ImGuiContext* context = nullptr;
};

TEST_F(ImGuiPainter, paints_a_scene_and_skips_what_is_out_of_sight) {
    const scene::Scene scene =
        scene::layout(scene::testing::counter_film().back(), {}, {}, scene::FixedMeasure());
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const int before = list.VtxBuffer.Size;
    paint(list, scene, scene::theme(scene::ThemeKind::Dark), {{0, 0}, 1, 1}, fonts());
    const int seen = list.VtxBuffer.Size - before;
    EXPECT_GT(seen, 1000);
    paint(list, scene, scene::theme(scene::ThemeKind::Dark), {{5000, 0}, 1, 1}, fonts());
    EXPECT_LT(list.VtxBuffer.Size - before - seen, seen);
}

// Indices have 16 bits: a draw list of more corners has to be split.
TEST_F(ImGuiPainter, a_picture_of_any_size_is_painted) {
    scene::Scene scene;
    for (int i = 0; i < 20'000; ++i) {
        const auto at = static_cast<float>(i % 900);
        scene.boxes.push_back({.rect = {at, at / 2, 40, 20},
                               .fill = {scene::InkRole::Card},
                               .stroke = {scene::InkRole::Text}});
    }
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    paint(list, scene, scene::theme(scene::ThemeKind::Dark), {{0, 0}, 1, 1}, fonts());
    EXPECT_GT(list.VtxBuffer.Size, 1 << 16);
    ImGui::Render();  // looks at every list's indices
    ImGui::NewFrame();
}

}  // namespace
}  // namespace outlive::draw
