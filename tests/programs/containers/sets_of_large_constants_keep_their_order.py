# What the compiler folds is a constant of the set too; a set of constants is
# made in an order of its own.
def f():
    return {' 7 ', (1 << 100, 'x'), 'abcabc', ' 7 ', '"q"'}
print(f())
print(f.__code__.co_consts[1] == f())
print({10**30, 6, 'line1\nline2\r\nline3', False, (-1, '%d %s')})
print({0, -4611686018427387905, 3, -(2**60) * 2**60, 403768, (2**100, 'xxxxx'), -3, ~(1 << 90)})
print(1 << 126, 1 << 127, 2**64, 2**65, -(2**63), 10**38, 10**39, -7 // 2**63, -2**70 // 3, -2**70 % 7, 2**64 >> 3, 1 >> 200)
print(0xFFFFFFFFFFFFFFFFFFFF & 0xFFFFFFFFFFFFFFFFFF0, -0xFFFFFFFFFFFFFFFFFFFF | 1, ~0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF)
print(170141183460469231731687303715884105727 + 1, 170141183460469231731687303715884105728 - 1,
      -170141183460469231731687303715884105728 - 1, 170141183460469231731687303715884105727 * 2)
