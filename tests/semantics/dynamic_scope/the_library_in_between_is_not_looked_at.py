def key(x):
    return x * sign
def descending(xs):
    sign = -1
    return sorted(xs, key=key)
print(descending([2, 3, 1]), sum(x * 2 for x in [1, 2]))
class A:
    def m(self):
        return 'A'
class B(A):
    def m(self):
        return super().m() + 'B'
print(B().m())
