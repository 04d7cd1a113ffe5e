#include "app/panels/value_rows.hpp"

#include <gtest/gtest.h>

namespace outlive::panels {
namespace {

constexpr float advance = 10;

void expect_no_overlaps(const ValueRows& rows) {
    for (const ValueLabel& a : rows.labels)
        for (const ValueLabel& b : rows.labels) {
            if (&a == &b || a.line != b.line || a.row != b.row || a.x > b.x) continue;
            EXPECT_LE(a.x + advance * static_cast<float>(a.text.size()), b.x) << a.text << b.text;
        }
}

TEST(ValueRows, AValueStandsBelowTheMiddleOfItsExpression) {
    const std::vector<ValueSpan> spans{{4, 100, 200, "12", true}};
    const ValueRows rows = value_rows(spans, advance, 500);
    ASSERT_EQ(rows.labels.size(), 1U);
    EXPECT_EQ(rows.labels[0].x, 140);
    EXPECT_EQ(rows.rows_below(4), 1);
    EXPECT_EQ(rows.rows_above(4), 0);
    EXPECT_EQ(rows.rows_above(5), 1);
}

TEST(ValueRows, NeighboursWithLongValuesTakeARowEach) {
    const std::vector<ValueSpan> spans{
        {0, 0, 10, "[1, 2, 3]", false}, {0, 30, 40, "[4, 5]", false}, {0, 60, 70, "7", true}};
    const ValueRows rows = value_rows(spans, advance, 500);
    EXPECT_EQ(rows.labels[0].row, 0U);
    EXPECT_EQ(rows.labels[1].row, 1U);
    EXPECT_EQ(rows.rows_below(0), 3);
    expect_no_overlaps(rows);
}

TEST(ValueRows, ALongValueIsCutAndStaysLeftOfTheEdge) {
    const std::string text(1'000'000, 'x');
    const std::vector<ValueSpan> spans{{0, 300, 320, text, true}, {0, 330, 340, text, false}};
    const ValueRows rows = value_rows(spans, advance, 400);
    for (const ValueLabel& label : rows.labels) EXPECT_LT(label.text.size(), 60U);
    const auto characters = static_cast<float>(rows.labels[0].text.size() - 2);  // "…" has three
    EXPECT_LE(rows.labels[0].x + advance * characters, 400);
}

TEST(ValueRows, ManyValuesStillDoNotOverlapInTheFirstRows) {
    std::vector<ValueSpan> spans;
    for (int i = 0; i < 12; ++i)
        spans.push_back(
            {0, static_cast<float>(i) * 40, static_cast<float>(i) * 40 + 10, "12345", false});
    expect_no_overlaps(value_rows(spans, advance, 2000));
}

}  // namespace
}  // namespace outlive::panels
