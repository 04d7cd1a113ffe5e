#include "engine/machine/protocols.hpp"

#include "tests/unit/machine/python_program.hpp"

namespace outlive::machine {
namespace {

// A booted machine and the values of a program's globals.
class ProtocolsTest : public ::testing::Test {
  protected:
    ProtocolsTest()
        : run(R"(
class Plain: pass
class Own:
    def __eq__(self, other): return True
    def __hash__(self): return 1
    def __iter__(self): return iter([1])
    def __len__(self): return 1
    def __repr__(self): return 'own'
numbers = [1, 2.5, 10**30]
nested = (1, [2, {'k': {3}}])
plain, own = Plain(), Own()
with_own = [1, own]
pairs = {'a': 1}
looped = [1]
looped.append(looped)
)"),
          m(run.machine()) {}

    Value global(const char* name) {
        return get(m.heap(), *m.heap().at<Dict>(m.state().globals), *intern(m.heap(), name));
    }
    std::string text(Value v) {
        const Owned owned(m.heap(), v);
        return m.heap().is(v, Kind::Str) ? to_utf8(*m.heap().as<Str>(v)) : "no str";
    }

    PythonProgram run;
    Machine& m;
};

TEST_F(ProtocolsTest, BuiltInValuesNeedNoPython) {
    EXPECT_EQ(equal(m, global("nested"), global("nested")), Answer::Yes);
    EXPECT_EQ(equal(m, global("numbers"), global("nested")), Answer::No);
    EXPECT_EQ(truth(m, global("numbers")), Answer::Yes);
    EXPECT_EQ(truth(m, global("plain")), Answer::Yes);
    EXPECT_EQ(contains(m, global("pairs"), m.text("a")), Answer::Yes);
    EXPECT_EQ(text(repr(m, global("nested"))), "(1, [2, {'k': {3}}])");
    EXPECT_EQ(text(repr(m, global("looped"))), "[1, [...]]");
    EXPECT_EQ(length(m, global("numbers")), Value::integer(3));
}

TEST_F(ProtocolsTest, ClassesWithOwnMethodsAreLeftToPython) {
    std::uint64_t h = 0;
    EXPECT_EQ(equal(m, global("own"), Value::integer(1)), Answer::NeedsPython);
    EXPECT_EQ(equal(m, global("with_own"), global("numbers")), Answer::No);  // by their lengths
    EXPECT_EQ(hash(m, global("own"), h), Answer::NeedsPython);
    EXPECT_EQ(truth(m, global("own")), Answer::NeedsPython);
    EXPECT_EQ(iterate(m, global("own")), Value::needs_python());
    EXPECT_EQ(list_of(m, global("own")), Value::needs_python());
    EXPECT_EQ(repr(m, global("with_own")), Value::needs_python());
    EXPECT_EQ(length(m, global("own")), Value::needs_python());
}

TEST_F(ProtocolsTest, AnUnhashableKeyIsATypeError) {
    std::uint64_t h = 0;
    EXPECT_EQ(hash(m, global("numbers"), h), Answer::Raised);
    EXPECT_TRUE(m.is_raised(Error::TypeError));
    m.drop_raised();
    EXPECT_EQ(hash(m, global("nested"), h), Answer::Raised);
    m.drop_raised();
}

TEST_F(ProtocolsTest, AnIteratorEndsOnceAndForAll) {
    const Owned iterator(m.heap(), iterate(m, global("pairs")));
    EXPECT_EQ(text(next_item(m, iterator.get())), "a");
    EXPECT_EQ(next_item(m, iterator.get()), Value::exhausted());
    EXPECT_EQ(next_item(m, iterator.get()), Value::exhausted());
}

}  // namespace
}  // namespace outlive::machine
