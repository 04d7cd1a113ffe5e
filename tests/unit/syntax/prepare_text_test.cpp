#include "engine/syntax/prepare_text.hpp"

#include <gtest/gtest.h>

namespace outlive::syntax {
namespace {

std::string prepared(std::string_view bytes) {
    const PreparedText result = prepare_text(bytes, "case.py");
    return result.error ? "error: " + result.error->message : result.text;
}

TEST(PrepareText, DropsTheByteOrderMark) {
    EXPECT_EQ(prepared("\xEF\xBB\xBFx\n"), "x\n");
}

TEST(PrepareText, MakesAllLineEndsAlike) {
    EXPECT_EQ(prepared("a\r\nb\rc\n\r"), "a\nb\nc\n\n");
}

TEST(PrepareText, ObeysTheEncodingDeclaration) {
    EXPECT_EQ(prepared("# -*- coding: latin-1 -*-\n'\xE9'"), "# -*- coding: latin-1 -*-\n'é'");
    EXPECT_EQ(prepared("#!/bin/python\n# coding=cp1252\n'\x93'"),
              "#!/bin/python\n# coding=cp1252\n'“'");
    EXPECT_EQ(prepared("x = 1\n# coding: latin-1\n"), "x = 1\n# coding: latin-1\n");
    EXPECT_EQ(prepared("# coding: klingon\n"), "error: encoding problem: klingon");
    EXPECT_EQ(prepared("# coding: ascii\n'é'"), "error: encoding problem: ascii");
}

TEST(PrepareText, TakesOnlyTheUsualNamesOfUtf8AfterAByteOrderMark) {
    EXPECT_EQ(prepared("\xEF\xBB\xBF# coding: utf-8\n"), "# coding: utf-8\n");
    EXPECT_EQ(prepared("\xEF\xBB\xBF# coding: UTF_8_unix\n"), "# coding: UTF_8_unix\n");
    EXPECT_EQ(prepared("\xEF\xBB\xBF# coding: utf8\n"), "error: encoding problem: utf8 with BOM");
    EXPECT_EQ(prepared("# coding: utf8\n"), "# coding: utf8\n");
    EXPECT_EQ(prepared("# coding: utf-88\n"), "error: encoding problem: utf-88");
}

TEST(PrepareText, RefusesWhatIsNotUtf8) {
    EXPECT_EQ(prepared("x = 1\ny = '\xE9'\n"),
              "error: Non-UTF-8 code starting with '\\xe9' in file case.py on line 2, but no "
              "encoding declared; see https://peps.python.org/pep-0263/ for details");
    EXPECT_NE(prepared("'\xED\xA0\x80'").find("error: Non-UTF-8"), std::string::npos);
    EXPECT_NE(prepared("'\xC0\x80'").find("error: Non-UTF-8"), std::string::npos);
    EXPECT_NE(prepared("'\xF4\x90\x80\x80'").find("error: Non-UTF-8"), std::string::npos);
    EXPECT_NE(prepared("\xE2\x82").find("error: Non-UTF-8"), std::string::npos);
}

TEST(PrepareText, RefusesNullBytesAndNamesTheirLine) {
    const PreparedText result = prepare_text(std::string_view("a = 1\nb \0 c\n", 12), "case.py");
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->message, "source code cannot contain null bytes");
    EXPECT_TRUE(result.error_has_place);
    EXPECT_EQ(result.error->span.begin, 6U);
}

}  // namespace
}  // namespace outlive::syntax
