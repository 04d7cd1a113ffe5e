from datetime import date, timedelta, MINYEAR
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple().tm_yday, d.ctime(), d.isoformat(), d.strftime("%d/%m/%y %A %B %j %U %%"), f"{d:%Y}", d.replace(year=2023, day=1), date.fromisoformat("2024-12-31"), date.fromisoformat("20240102"), date.fromisoformat("2024-W10-3"), date.fromordinal(1), date.fromisocalendar(2024, 1, 1), date.min, date.max, date.resolution)
print(d + timedelta(days=1), d - timedelta(weeks=52), d - date(2023, 2, 28), d < date(2024, 3, 1), max(d, date(2020, 1, 1)), {d: 1}[date(2024, 2, 29)], d == date(2024, 2, 29), sorted([d, date(1999, 1, 1)]), (date(2025, 1, 1) - d).days, bool(d), date(2024, 3, 31).replace(month=1))
for use in ("date(2023, 2, 29)", "date(2024, 13, 1)", "date(2024, 0, 1)", "date(0, 1, 1)", "date(10000, 1, 1)", "date(2024)", "date('2024', 1, 1)", "date(2024, 1.5, 1)", "date.fromisoformat('2024-1-1')", "date.fromisoformat('x')", "date.fromisoformat(5)", "d + 1", "d - 1", "d + d", "d < 5", "d == 5", "d < '2024'", "date.max + timedelta(1)", "d.replace(day=31)", "date.fromordinal(0)", "date.fromisocalendar(2024, 60, 1)", "d.year = 5", "d.nope", "date(2024, 1, 32)", "-d", "date()"):
    try:
        print(use, "=", eval(use) if " = " not in use else exec(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
def month_ends(year): return [date(year + m // 12, m % 12 + 1, 1) - timedelta(1) for m in range(1, 13)]
print([e.day for e in month_ends(2024)], [date(2024, 1, 1 + i).strftime("%a") for i in range(7)])
def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    return date(y, (h + l - 7 * m + 114) // 31, (h + l - 7 * m + 114) % 31 + 1)
print(easter(2024), easter(2025))
