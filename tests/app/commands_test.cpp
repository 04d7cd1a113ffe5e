#include "app/model/commands.hpp"

#include <gtest/gtest.h>

#include <set>

namespace outlive::model {
namespace {

TEST(Commands, NoTwoShareAKey) {
    std::set<std::string> seen;
    for (const Command& command : commands())
        for (const Chord& chord : command.chords)
            EXPECT_TRUE(chord.key == Key::None || seen.insert(name(chord)).second) << name(chord);
}

TEST(Commands, EachHasANameAndOneSentence) {
    std::set<std::string_view> names;
    for (const Command& command : commands()) {
        EXPECT_TRUE(names.insert(command.name).second) << command.name;
        EXPECT_TRUE(command.help.ends_with('.')) << command.name;
        EXPECT_NE(command.chords[0].key, Key::None) << command.name;
    }
}

TEST(Commands, SteppingKeysAreTheEditorsWithoutAlt) {
    for (const Command& command : commands()) {
        if (command.group != CommandGroup::Stepping) continue;
        Chord chord = command.chords[0];
        EXPECT_TRUE(belongs_to_editor(chord)) << command.name;
        chord.alt = true;
        EXPECT_FALSE(belongs_to_editor(chord)) << command.name;
    }
}

TEST(Commands, KeysAreNamedAsTheyArePrinted) {
    EXPECT_EQ(name(with_ctrl(Key::K)), "Ctrl+K");
    EXPECT_EQ(name(with_shift(Key::Down)), "Shift+↓");
    EXPECT_EQ(name(plain(Key::PageUp)), "Page Up");
    EXPECT_EQ(name(plain(Key::F11)), "F11");
}

}  // namespace
}  // namespace outlive::model
