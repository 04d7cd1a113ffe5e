// The recorded snippets: same trees, same errors as CPython 3.13.
#include <gtest/gtest.h>

#include "engine/support/diagnostic_text.hpp"
#include "engine/syntax/ast_dump.hpp"
#include "engine/syntax/error_grammar.hpp"
#include "engine/syntax/lexer.hpp"
#include "engine/syntax/parse.hpp"
#include "engine/syntax/peg.hpp"
#include "tests/unit/syntax/case_file.hpp"

namespace outlive::syntax {
namespace {

// Integers are dumped in their own base; CPython's are decimal.
std::string with_decimal_integers(std::string dump) {
    for (const auto& [written, decimal] :
         {std::pair{"0xffff", "65535"}, {"0xff", "255"}, {"0o17", "15"}, {"0b11", "3"}}) {
        const std::size_t at = dump.find(std::string("value=") + written + ")");
        if (at != std::string::npos) dump.replace(at + 6, std::string(written).size(), decimal);
    }
    return dump;
}

TEST(Parse, GivesTheTreesOfCPython) {
    const std::vector<Case> cases = cases_in("trees");
    ASSERT_GT(cases.size(), 100U);
    for (const Case& c : cases) {
        const support::SourceText source("case.py", c.source);
        const ParseResult result = parse(source, Mode::Exec);
        ASSERT_TRUE(result.tree) << c.source << diagnostic_text(*result.error, source);
        EXPECT_EQ(with_decimal_integers(ast_dump(*result.tree)), c.expected) << c.source;
    }
}

TEST(Parse, RefusesWithTheWordsAndPlacesOfCPython) {
    const std::vector<Case> cases = cases_in("errors");
    ASSERT_GT(cases.size(), 400U);
    for (const Case& c : cases) {
        const support::SourceText source("case.py", c.source);
        const ParseResult result = parse(source, Mode::Exec);
        ASSERT_TRUE(result.error) << c.source;
        EXPECT_FALSE(result.tree);
        EXPECT_EQ(diagnostic_text(*result.error, source), c.expected) << c.source;
    }
}

// The parser and the grammar that explains errors are two accounts of one
// language; a program is in both or in neither.
class Nothing : public peg::Client {
  public:
    const peg::Node* act(const peg::Action& action, const peg::Slots& slots,
                         const peg::Node& match) override {
        if (action.message.empty() && action.name != "last") {
            return slots[0] != nullptr ? slots[0] : &match;
        }
        return nullptr;
    }
    void lexical_error() override { error_ = true; }
    void expected(std::uint32_t, std::string_view) override { error_ = true; }
    [[nodiscard]] bool has_error() const override { return error_; }

  private:
    bool error_ = false;
};

TEST(ErrorGrammar, TakesEveryProgramThatTheParserTakes) {
    const std::string_view texts[] = {language_grammar(), error_rules()};
    const peg::Grammar grammar = peg::load_grammar(texts);
    for (const Case& c : cases_in("trees")) {
        const support::SourceText source("case.py", c.source);
        const TokenList list = tokenize(source);
        Nothing nothing;
        peg::Matcher matcher(grammar, list.tokens, source.text(), nothing);
        EXPECT_NE(matcher.match("file", false), nullptr) << c.source;
    }
}

}  // namespace
}  // namespace outlive::syntax
