from datetime import datetime, date, time, timedelta, timezone, UTC
d = datetime(2024, 5, 17, 13, 45, 30, 123456)
print(d, repr(d), d.date(), d.time(), d.isoformat(), d.isoformat(" ", "minutes"), d.isoformat(timespec="milliseconds"), d.strftime("%Y-%m-%d %H:%M:%S.%f %p %I %a %b %c|%x|%X"), d.replace(microsecond=0), d.timetuple()[:6], d.weekday(), datetime.combine(date(2024, 1, 1), time(12, 30)), datetime.fromisoformat("2024-05-17T13:45:30+02:00"), datetime.fromisoformat("20240517T134530Z"), datetime(2024, 1, 1), repr(datetime(2024, 1, 1)), f"{d:%H:%M}", d.ctime(), datetime.strptime("17/05/2024 01:45 PM", "%d/%m/%Y %I:%M %p"), datetime.min, d.fold)
tz = timezone(timedelta(hours=5, minutes=30), "IST")
z = d.replace(tzinfo=tz)
print(z, repr(z), z.astimezone(UTC), z.utcoffset(), z.tzname(), z.timetz(), z.timestamp(), datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1.5, tz), z - datetime(2024, 1, 1, tzinfo=UTC), z == z.astimezone(UTC), z.strftime("%z %Z %:z"), timezone.utc, timezone(timedelta(hours=-3)), repr(tz), tz.utcoffset(None), z.isoformat(), hash(z) == hash(z.astimezone(UTC)), z.utctimetuple()[3:5])
print(d + timedelta(hours=12), d - timedelta(days=400), d - datetime(2024, 1, 1), d > datetime(2024, 1, 1), d == date(2024, 5, 17), (d - datetime(2000, 1, 1)).total_seconds(), min(d, datetime(1999, 1, 1)))
t = time(9, 5, 3)
print(t, repr(t), t.isoformat("microseconds"), t.replace(hour=23), time(9) < time(10), t.strftime("%H-%M"), time.fromisoformat("10:20:30.5"), time.min, time.max, bool(time()), time(1, tzinfo=UTC), f"{t:%M}")
for use in ("datetime(2024, 1, 1, 25)", "datetime(2024, 1, 1, 1, 60)", "datetime(2024)", "datetime.strptime('x', '%Y')", "datetime.strptime('2024', '%q')", "datetime.strptime('2024 x', '%Y')", "d - z", "d < z", "d == z", "d < date(2024, 1, 1)", "datetime.fromisoformat('nope')", "timezone(timedelta(hours=24))", "timezone(5)", "d.replace(hour=99)", "d + 1", "time(24)", "time(9) - time(8)", "d.isoformat(timespec='x')", "datetime.combine(1, 2)", "d.hour = 3", "time.fromisoformat('25:00')", "datetime(2024, 1, 1, tzinfo=5)", "datetime.max + timedelta(1)"):
    try:
        print(use, "=", eval(use) if " = " not in use else exec(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
