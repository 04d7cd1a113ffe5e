// A lesson's prose as a flat list of blocks with styled words: what the prose
// pane can set. Read with md4c; what has no form here is set as plain text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outlive::panels {

enum class BlockKind : std::uint8_t { Heading, Paragraph, Item, Code, Quote, Rule };

struct StyledText {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool code = false;
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;       // headings: 1 to 6; items: how deep, from 1
    std::string marker;  // items: "•" or "3."
    std::vector<StyledText> spans;
};

[[nodiscard]] std::vector<Block> read_markdown(std::string_view text);

}  // namespace outlive::panels
