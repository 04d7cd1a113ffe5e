// Programs that use the machine in different ways, for walks through history.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace outlive::history {

struct NamedProgram {
    std::string name;
    std::string text;
};

inline void PrintTo(const NamedProgram& program, std::ostream* out) {
    *out << program.name;
}

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
)"},
                                                       {"shortcuts", R"(
from collections import deque
def text(n):
    built = ''
    for i in range(n):
        built += 'abc'
        if i == 150:
            kept = built
    return built, kept
def scaled(x, by=2, *, plus=0):
    return x * by + plus
def pipeline(n):
    for i in range(n):
        yield i * i
long, kept = text(200)
queue = deque(range(600))
for i in range(40):
    queue.append(queue.popleft())
    queue.appendleft(i)
table = {i: str(i) for i in range(20)}
for i in range(40):
    table[i % 25] = scaled(i) + scaled(i, plus=1) + scaled(i, 3)
big = 1
for i in range(60):
    big = big * 7 - i
    big += 1
pairs = sorted([(i * 37 % 11, 'k' + str(i % 3)) for i in range(50)])
floats = sum(x / 4 for x in pipeline(30)) + sum(map(float, range(9)))
words = [w.upper().replace('A', 'bb') for w in ('ab', 'ba', 'aa') if 'a' in w and w > 'a']
print(len(long), len(kept), len(queue), len(table), big % 97, pairs[3], floats, words)
print(max(3, 1, 2), any(i > 5 for i in pipeline(9)), list(map(type, [1, 'a'])), 'x' + long[2])
)"}};
    return programs;
}

}  // namespace outlive::history
