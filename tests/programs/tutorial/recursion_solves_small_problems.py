def flatten(x): return [z for y in x for z in (flatten(y) if isinstance(y, list) else [y])]
def power_set(s): return [[]] if not s else power_set(s[1:]) + [[s[0]] + t for t in power_set(s[1:])]
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def binary(n): return str(n) if n < 2 else binary(n // 2) + str(n % 2)
def palindrome(s): return len(s) < 2 or s[0] == s[-1] and palindrome(s[1:-1])
def search(a, x, lo=0, hi=None):
    hi = len(a) if hi is None else hi
    if lo >= hi: return -1
    mid = (lo + hi) // 2
    return mid if a[mid] == x else search(a, x, mid + 1, hi) if a[mid] < x else search(a, x, lo, mid)
def merge_sort(a):
    if len(a) < 2: return a
    l, r = merge_sort(a[:len(a) // 2]), merge_sort(a[len(a) // 2:])
    out = []
    while l and r: out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r
def quick(a): return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(flatten([1, [2, [3, []]]]), power_set([1, 2, 3]), gcd(48, 36), binary(10), palindrome("racecar"), search([1, 3, 5, 7], 5), merge_sort([3, 1, 2]), quick([3, 1, 2, 3]), ackermann(2, 3))
