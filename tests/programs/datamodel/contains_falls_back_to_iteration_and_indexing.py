class Asked:
    def __contains__(self, item):
        print("contains?", item)
        return item * 2
class Iterated:
    def __iter__(self):
        print("iter")
        yield from (1, 2, 3)
class Indexed:
    def __getitem__(self, i):
        print("item", i)
        if i > 2: raise IndexError
        return i * 10
print(5 in Asked(), 0 in Asked(), "" not in Asked())
print(2 in Iterated(), 9 in Iterated(), 9 not in Iterated())
print(10 in Indexed(), 7 in Indexed())
print(list(Indexed()), list(reversed([*Indexed()])))
class Nothing: pass
for use in (lambda: 1 in Nothing(), lambda: iter(Nothing()), lambda: [*Nothing()], lambda: 1 in 5):
    try:
        use()
    except TypeError as error:
        print(error)
class Closed(Iterated):
    __contains__ = None
try:
    1 in Closed()
except TypeError as error:
    print(error)
nan = float("nan")
print(nan in [nan], nan == nan, [nan] == [nan])
