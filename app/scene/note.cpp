#include "app/scene/note.hpp"

#include <algorithm>
#include <string_view>

#include "app/scene/card_drawing.hpp"
#include "app/scene/metrics.hpp"

namespace outlive::scene {
namespace {

constexpr float width = metrics::object_x + metrics::object_width - metrics::scope_x;
constexpr float pad = 16;
constexpr float title_base = 28;
constexpr float path_size = 15.5F;
constexpr float path_pitch = 25;
constexpr float sentence_size = 13.5F;
constexpr float sentence_pitch = 20;

class NoteWriter {
  public:
    NoteWriter(const Story& story, const SnapshotIndex& index, const Placement& placement,
               const ScopeColours& colours, const Highlight& highlight, const TextMeasure& measure)
        : story_(story),
          index_(index),
          path_(highlight.path),
          measure_(measure),
          inks_(unused_, index, placement, colours, highlight, measure) {}

    Scene run() {
        const Ink ink = story_.unreachable ? Ink{InkRole::TextSoft} : end_ink();
        box_.fill = {InkRole::ScopeFill, ink.scope};
        if (ink.role != InkRole::Scope) box_.fill = {InkRole::Card};
        box_.stroke = ink;
        box_.name = story_.title;
        if (story_.unreachable) box_.outline = Outline::Dashed;
        put(story_.title, {pad, title_base}, Face::SansBold, 15, ink);
        path();
        for (std::string sentence : story_.sentences) {
            std::erase(sentence, '`');  // a card has one face for its sentences
            wrapped(sentence);
        }
        for (const std::string& whole : story_.in_full) broken(whole);
        box_.rect = {0, 0, width, y_ + 14};
        Scene scene;
        scene.width = width;
        scene.height = box_.rect.h;
        scene.boxes.push_back(std::move(box_));
        return scene;
    }

  private:
    void put(std::string text, Point at, Face face, float size, Ink ink) {
        box_.texts.push_back({std::move(text), at, face, size, ink});
    }

    // "module.first → ƒ increment → cell count"; goes on in the next line.
    void path() {
        if (path_.texts.empty()) return;
        y_ += path_pitch + 3;
        float x = pad;
        for (std::size_t i = 0; i < path_.texts.size(); ++i) {
            const std::string text =
                fitted(path_.texts[i], Face::Mono, path_size, width - 2 * pad - 40, measure_);
            const float wide = measure_.width(text, Face::Mono, path_size);
            const float arrow = i > 0 ? measure_.width(" → ", Face::Mono, path_size) : 0;
            if (x + arrow + wide > width - pad) {
                y_ += path_pitch;
                x = pad + 24;
            }
            if (i > 0) put(" → ", {x, y_}, Face::Mono, path_size, {InkRole::TextSoft});
            put(text, {x + arrow, y_}, Face::Mono, path_size, step_ink(i));
            x += arrow + wide;
        }
        y_ += 4;
    }

    void wrapped(std::string_view sentence) {
        constexpr std::size_t most_looked_at = 600;
        sentence = sentence.substr(0, most_looked_at);
        std::string line;
        const auto end_line = [&] {
            if (line.empty()) return;
            y_ += sentence_pitch;
            put(fitted(line, Face::Sans, sentence_size, width - 2 * pad, measure_), {pad, y_},
                Face::Sans, sentence_size, {InkRole::Text});
            line.clear();
        };
        while (!sentence.empty()) {
            const std::size_t end = std::min(sentence.find(' '), sentence.size());
            const std::string longer =
                line + (line.empty() ? "" : " ") + std::string(sentence.substr(0, end));
            if (measure_.width(longer, Face::Sans, sentence_size) > width - 2 * pad) end_line();
            line += (line.empty() ? "" : " ") + std::string(sentence.substr(0, end));
            sentence.remove_prefix(std::min(end + 1, sentence.size()));
        }
        end_line();
        y_ += 3;
    }

    // Python's own words, in lines as long as there is room for.
    void broken(std::string_view whole) {
        const std::size_t letters = letters_in(width - 2 * pad, measure_.size_of(sentence_size));
        while (!whole.empty()) {
            const std::string_view line = name_lines(whole, letters, 2)[0];
            const bool last = line.size() == whole.size();
            y_ += sentence_pitch;
            put(std::string(line), {pad, y_}, Face::Mono, sentence_size, {InkRole::Text});
            whole.remove_prefix(last ? whole.size() : line.size());
        }
        y_ += 3;
    }

    [[nodiscard]] Ink step_ink(std::size_t i) const {
        if (i == 0 || i >= path_.objects.size()) return {InkRole::Scope, 0};
        return ink_of(path_.objects[i]);
    }
    [[nodiscard]] Ink end_ink() const {
        const bool leads = !path_.objects.empty() && path_.objects.back();
        return leads ? ink_of(path_.objects.back()) : Ink{InkRole::TextSoft};
    }
    [[nodiscard]] Ink ink_of(support::ObjectId id) const {
        return index_.cell(id) != nullptr ? inks_.cell_ink(id) : inks_.object_ink(id);
    }

    const Story& story_;
    const SnapshotIndex& index_;
    const snapshot::RetentionPath& path_;
    const TextMeasure& measure_;
    Scene unused_;
    CardDrawing inks_;
    Box box_{.kind = BoxKind::Note, .id = "note", .radius = metrics::card_radius};
    float y_ = title_base;
};

}  // namespace

Scene note(const Story& story, const snapshot::Snapshot& snapshot, const ScopeColours& colours,
           const Highlight& highlight, const TextMeasure& measure) {
    if (story.title.empty()) return {};
    const SnapshotIndex index(snapshot);
    const Placement placement;
    return NoteWriter(story, index, placement, colours, highlight, measure).run();
}

Scene with_note(Scene picture, const Scene& note) {
    if (note.boxes.empty()) return picture;
    Box box = note.boxes.front();
    const float bottom = picture.height - metrics::footer_height;
    const float grown = note.height + metrics::box_gap;
    box.rect.x = metrics::scope_x;
    box.rect.y = bottom + metrics::box_gap;
    picture.height += grown;
    for (Text& label : picture.labels) {
        if (label.at.y > bottom) label.at.y += grown;
    }
    picture.boxes.push_back(std::move(box));
    return picture;
}

}  // namespace outlive::scene
