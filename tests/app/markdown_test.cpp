#include "app/panels/markdown.hpp"

#include <gtest/gtest.h>

namespace outlive::panels {
namespace {

std::string plain(const Block& block) {
    std::string text;
    for (const StyledText& span : block.spans) text += span.text;
    return text;
}

TEST(Markdown, ReadsHeadingsParagraphsListsAndCode) {
    const auto blocks = read_markdown(
        "# Title\n\nOne **bold** and `code`\nand more.\n\n1. first\n2. second\n\n"
        "- point\n\n```python\nx = 1\n```\n");
    ASSERT_EQ(blocks.size(), 6U);
    EXPECT_EQ(blocks[0].kind, BlockKind::Heading);
    EXPECT_EQ(plain(blocks[1]), "One bold and code and more.");
    EXPECT_TRUE(blocks[1].spans[1].bold);
    EXPECT_TRUE(blocks[1].spans[3].code);
    EXPECT_EQ(blocks[2].marker, "1.");
    EXPECT_EQ(plain(blocks[3]), "second");
    EXPECT_EQ(blocks[4].marker, "•");
    EXPECT_EQ(blocks[5].kind, BlockKind::Code);
    EXPECT_EQ(plain(blocks[5]), "x = 1\n");
}

TEST(Markdown, AnythingAtAllIsRead) {
    for (const char* text :
         {"", "\n", "***", "> > quote", "<b>html</b>", "[a](b) ![c](d)", "| a |\n|---|"})
        static_cast<void>(read_markdown(text));
}

}  // namespace
}  // namespace outlive::panels
