// Painting into Dear ImGui without a window: a display size and an atlas suffice.
#include "app/draw/imgui_painter.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

#include "app/scene/layout.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::draw {
namespace {

class ImGuiPainter : public ::testing::Test {
  protected:
    void SetUp() override {
        context = ImGui::CreateContext();
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

}  // namespace
}  // namespace outlive::draw
