import math
print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan, math.tau == 2 * math.pi)
for degrees in range(0, 361, 45):
    r = math.radians(degrees)
    print(degrees, round(math.sin(r), 10), round(math.cos(r), 10), round(math.tan(r), 6) if degrees % 180 != 90 else "steep")
print(math.sin(0), math.cos(0), math.atan2(1, 1) == math.pi / 4, math.hypot(3, 4), math.degrees(math.acos(0)), math.asin(1), math.sinh(1), math.cosh(1), math.tanh(0.5), math.asinh(1), math.acosh(2), math.atanh(0.5))
print(math.exp(1) == math.e, math.log(math.e), math.log(100, 10), math.log2(1024), math.sqrt(2), math.cbrt(27), math.pow(2, 0.5), 2 ** 0.5 == math.sqrt(2), math.dist((0, 0), (1, 1)))
def area(*points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2
print(area((0, 0), (4, 0), (4, 3)), math.prod(range(1, 6)) == math.factorial(5))
class Half:
    def __float__(self): return 0.5
    def __floor__(self): return "my floor"
    def __ceil__(self): return "my ceil"
    def __trunc__(self): return "my trunc"
print(math.sqrt(Half()), math.floor(Half()), math.ceil(Half()), math.trunc(Half()), math.isclose(Half(), 0.5))
print(sorted(n for n in dir(math) if not n.startswith("_")))
