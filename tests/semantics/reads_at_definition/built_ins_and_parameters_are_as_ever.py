def total(xs, start=0):
    return sum(x for x in xs) + start
print(total([1, 2], start=3), len('abc'))
class A:
    def m(self):
        return 'A'
class B(A):
    def m(self):
        return super().m() + 'B'
print(B().m())
