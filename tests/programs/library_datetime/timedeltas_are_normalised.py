from datetime import timedelta as td
print(td(), td(1), td(hours=25), td(days=-1), td(seconds=-1), repr(td(seconds=-1)), td(weeks=1, days=2, hours=3, minutes=4, seconds=5, milliseconds=6, microseconds=7), td(microseconds=1), td(0.5), td(hours=1.5), td(seconds=1e-6 / 2), repr(td(1, 2, 3)), repr(td(0)), td(days=100000), td.max, td.min, td.resolution)
a, b = td(hours=2), td(minutes=45)
print(a + b, a - b, b - a, a * 3, a / 2, a // b, a % b, divmod(a, b), a / b, -a, abs(-a), +a, a > b, a == td(minutes=120), a * 1.5, 2 * a, a // 7, bool(td()), bool(a), sum([a, b], td()), hash(a) == hash(td(minutes=120)), a.total_seconds(), td(seconds=90.5).total_seconds(), (a.days, a.seconds, a.microseconds), (-b).days, (-b).seconds, str(-b), sorted([a, b]), {a: 1}, max(a, b), round(a / td(minutes=7), 3))
for use in ("td('a')", "td(days=None)", "a + 1", "a * a", "a / 0", "a // 0", "a // td()", "a < 5", "a == 5", "td(days=10 ** 10)", "td.max + td(1)", "a / 'x'", "a % 5", "1 / a", "1 - a", "a ** 2", "int(a)", "f'{a:>10}'", "f'{a!s:>10}'", "td(hours='1')"):
    try:
        print(use, "=", eval(use) if " = " not in use else exec(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
def human(d):
    s = int(d.total_seconds())
    return f"{s // 86400}d {s % 86400 // 3600:02}h {s % 3600 // 60:02}m {s % 60:02}s"
print(human(td(days=3, hours=4, minutes=5, seconds=6)), human(td(hours=100)))
