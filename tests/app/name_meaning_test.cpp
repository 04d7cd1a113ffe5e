// What a name is, before anything runs, and which rule decides it.
#include "app/panels/name_meaning.hpp"

#include <gtest/gtest.h>

#include "engine/session.hpp"

namespace outlive::panels {
namespace {

// The meaning of the `which`-th use of a name in the text, from 0.
NameMeaning meaning(const std::string& text, const std::string& name, std::size_t which) {
    auto compiled = Session::compile(text, {});
    auto& session = std::get<std::unique_ptr<Session>>(compiled);
    const model::CompiledText seen{1, text, session->scopes(), {}};
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < seen.scopes.uses.size(); ++i)
        if (seen.scopes.uses[i].name == name && count++ == which) return meaning_of(seen, i);
    ADD_FAILURE() << name << " is not used " << which + 1 << " times";
    return {};
}

const std::string counter = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment
first = counter()
print(first())
)";

TEST(NameMeaning, ACellSaysWhoBindsItAndWhoUsesIt) {
    const NameMeaning cell = meaning(counter, "count", 0);
    EXPECT_EQ(cell.what, "cell of counter");
    EXPECT_EQ(cell.why,
              "counter binds it (line 2) and increment uses it (line 4), so it lives in a cell "
              "from the start of the call, and can outlive it.");
    EXPECT_EQ(cell.uses.size(), 4U);
    ASSERT_TRUE(cell.binding);
}

TEST(NameMeaning, AFreeNameSaysInWhoseCellItIsFoundAndWhy) {
    const NameMeaning declared = meaning(counter, "count", 2);
    EXPECT_EQ(declared.what, "free: found in counter's cell");
    EXPECT_EQ(declared.why,
              "nonlocal (line 4) says that it belongs to an enclosing function: counter is the "
              "nearest that binds it (line 2).");
    const NameMeaning looked_up = meaning("def f(n):\n    return lambda: n\n", "n", 1);
    EXPECT_EQ(looked_up.what, "free: found in f's cell");
    EXPECT_EQ(looked_up.why,
              "the lambda does not bind it, so Python looks in the functions around it: f is the "
              "nearest that binds it (line 1).");
}

TEST(NameMeaning, ALocalThatHidesAnotherSaysSo) {
    const NameMeaning hides = meaning("count = 0\ndef f():\n    count += 1\nf()\n", "count", 1);
    EXPECT_EQ(hides.what, "local of f");
    EXPECT_EQ(hides.why,
              "Line 3 binds it, and so it is f's own everywhere in it. The count of the module "
              "(line 1) is another one.");
    EXPECT_EQ(meaning("def f():\n    x = 1\n    return x\n", "x", 1).why,
              "Line 2 binds it, and so it is f's own everywhere in it. No inner function uses it: "
              "it goes when the call returns.");
}

TEST(NameMeaning, GlobalsAndBuiltInsAreToldApart) {
    EXPECT_EQ(meaning(counter, "first", 1).what, "global: a variable of the module");
    EXPECT_EQ(meaning(counter, "print", 0).what, "built in");
    EXPECT_EQ(meaning("def f():\n    return lost\n", "lost", 0).what, "global, but bound nowhere");
    EXPECT_EQ(meaning("x = 1\ndef f():\n    global x\n    x = 2\n", "x", 2).why,
              "global (line 3) says that it is the module's.");
    EXPECT_EQ(meaning("x = 1\ndef f():\n    return x\n", "x", 1).why,
              "Neither f nor a function around it binds it, so it is looked up in the module, each "
              "time it is used (bound on line 1).");
}

TEST(NameMeaning, ClassBodiesArePassedOver) {
    const std::string text = "x = 1\nclass A:\n    x = 2\n    def get(self):\n        return x\n";
    EXPECT_EQ(meaning(text, "x", 1).what, "a name of the class A");
    const std::string why = meaning(text, "x", 2).why;
    EXPECT_NE(why.find("functions do not look into class bodies"), std::string::npos) << why;
}

}  // namespace
}  // namespace outlive::panels
