print([1, 2] < [1, 2, 3], (1, 2) < (1, 3), [[1], [2]] == [[1], [2]], {"a": [1]} == {"a": [1]}, [1, "a"] == [1, "a"], [] == (), "ab" < "b")
class Loud:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print(f"{self.n}=={o.n}", end=" "); return self.n == o.n
    def __lt__(self, o): print(f"{self.n}<{o.n}", end=" "); return self.n < o.n
    def __hash__(self): return 1
print([Loud(1), Loud(2)] == [Loud(1), Loud(3)])
print([Loud(1), Loud(5)] < [Loud(1), Loud(7)])
print((Loud(1),) != (Loud(1),))
a = Loud(9)
print([a] == [a], a in [a], [a].index(a), [a].count(a))
print({1: Loud(1)} == {1: Loud(1)})
print(Loud(3) in [Loud(1), Loud(3)], [Loud(1), Loud(2)].index(Loud(2)))
print({Loud(1)} == {Loud(1)})
print(max([Loud(1), Loud(3), Loud(2)]).n, sorted([Loud(2), Loud(1)])[0].n)
