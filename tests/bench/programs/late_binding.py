"""Lists of lambdas: all see the last value, unless a default keeps each."""

total = 0
for turn in range(30_000):
    late = []
    kept = []
    for i in range(40):
        late.append(lambda: i)
        kept.append(lambda i=i: i)
    made = [lambda x: x + k for k in range(20)]
    total += sum(f() for f in late) + sum(f() for f in kept)
    for f in made:
        total += f(turn)
print(total)
