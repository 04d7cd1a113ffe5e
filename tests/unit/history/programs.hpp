// Programs that use the machine in different ways, for walks through history.
#pragma once

#include <string>
#include <vector>

namespace outlive::history {

struct NamedProgram {
    std::string name;
    std::string text;
};

inline const std::vector<NamedProgram>& walk_programs() {
    static const std::vector<NamedProgram> programs = {{"counters", R"(
def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment

counters = [counter() for _ in range(5)]
for i in range(300):
    counters[i % 5]()
print([c() for c in counters])
)"},
                                                       {"recursion", R"(
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(12))
)"},
                                                       {"generators", R"(
def squares(n):
    for i in range(n):
        yield i * i

def chained(n):
    yield from squares(n)
    yield -1

total = 0
for value in chained(60):
    total += value
print(total, sum(x for x in squares(40) if x % 2))
)"},
                                                       {"containers", R"(
words = ['a', 'bb', 'ccc'] * 30
seen = {}
for w in words:
    seen[w] = seen.get(w, 0) + len(w)
pairs = sorted(seen.items(), key=lambda kv: -kv[1])
text = ''
for k, v in pairs:
    text += f'{k}={v};'
big = 1
for i in range(1, 60):
    big *= i
print(text, big, {i % 7 for i in range(100)})
del words, seen
)"},
                                                       {"exceptions", R"(
def risky(n):
    if n % 3 == 0:
        raise ValueError(n)
    return n

caught = 0
for i in range(80):
    try:
        risky(i)
    except ValueError as e:
        caught += e.args[0]
    finally:
        caught += 1
print(caught)
)"},
                                                       {"classes", R"(
class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
    def deposit(self, amount):
        self.balance += amount
        return self

class Savings(Account):
    def deposit(self, amount):
        return super().deposit(amount * 2)

accounts = [Account('a'), Savings('b')]
for i in range(60):
    accounts[i % 2].deposit(i)
print([a.balance for a in accounts])
)"},
                                                       {"cycles", R"(
def make():
    def f():
        return f
    return f
for i in range(200):
    make()
print('made')
)"}};
    return programs;
}

}  // namespace outlive::history
