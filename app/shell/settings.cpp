#include "app/shell/settings.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/platform/files.hpp"

namespace outlive::shell {
namespace {

std::string file_in(const std::string& folder) {
    return folder + "/settings.json";
}

}  // namespace

std::string load_settings(const std::string& folder, model::Look& look) {
    std::error_code error;
    if (folder.empty() || !std::filesystem::exists(file_in(folder), error)) return "";
    const auto text = platform::read_text(file_in(folder));
    const auto* words = std::get_if<std::string>(&text);
    const auto json = words != nullptr ? nlohmann::json::parse(*words, nullptr, false)
                                       : nlohmann::json(nlohmann::json::value_t::discarded);
    const bool understood = json.is_object() && json.value("version", 0) == 1 &&
                            json.contains("theme") && json["theme"].is_number_unsigned() &&
                            json.contains("text_scale") && json["text_scale"].is_number() &&
                            json.contains("animate") && json["animate"].is_boolean();
    if (!understood) {
        std::filesystem::rename(file_in(folder), file_in(folder) + ".broken", error);
        return "The settings could not be understood; they are set aside as settings.json.broken.";
    }
    look.theme = static_cast<scene::ThemeKind>(std::min(json["theme"].get<unsigned>(), 2U));
    look.text_scale = std::clamp(json["text_scale"].get<float>(), 0.6F, 4.0F);
    look.animate = json["animate"].get<bool>();
    return "";
}

void save_settings(const std::string& folder, const model::Look& look) {
    if (folder.empty()) return;
    const nlohmann::json json{{"version", 1},
                              {"theme", static_cast<unsigned>(look.theme)},
                              {"text_scale", look.text_scale},
                              {"animate", look.animate}};
    // Losing a setting is no reason to interrupt.
    static_cast<void>(platform::save_text(file_in(folder), json.dump(2) + "\n"));
}

}  // namespace outlive::shell
