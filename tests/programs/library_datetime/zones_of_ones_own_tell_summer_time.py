from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Sundial(tzinfo):
    """One hour off UTC, two from April to September."""
    def __init__(self, name): self.name = name
    def is_summer(self, dt): return dt is not None and 4 <= dt.month < 10
    def utcoffset(self, dt): return timedelta(hours=2 if self.is_summer(dt) else 1)
    def dst(self, dt): return timedelta(hours=1 if self.is_summer(dt) else 0)
    def tzname(self, dt): return self.name + (' summer' if self.is_summer(dt) else '')
    def __repr__(self): return f'Sundial({self.name!r})'


zone = Sundial('50%')
for month in (1, 7):
    moment = datetime(2024, month, 1, 12, tzinfo=zone)
    print(moment, moment.tzname(), moment.dst(), moment.timetuple().tm_isdst, moment.utctimetuple().tm_hour)
    print(moment.astimezone(timezone.utc), moment.strftime('%H:%M %z %Z'), repr(moment))
    print(datetime(2024, month, 1, 12, tzinfo=timezone.utc).astimezone(zone))
print(datetime(2024, 9, 30, 22, 30, tzinfo=timezone.utc).astimezone(zone), time(12, tzinfo=zone))


class Odd(tzinfo):
    def __init__(self, offset, summer=None, name='odd'): self.said = offset, summer, name
    def utcoffset(self, dt): return self.said[0]
    def dst(self, dt): return self.said[1]
    def tzname(self, dt): return self.said[2]


def attempt(call):
    try:
        print(repr(call()))
    except (TypeError, ValueError, NotImplementedError, AttributeError) as error:
        print(type(error).__name__, error)


for odd in (Odd(5), Odd(timedelta(hours=25)), Odd(None), Odd(timedelta(hours=1), 5), Odd(timedelta(hours=1), None, 5)):
    moment = datetime(2024, 1, 1, tzinfo=odd)
    for call in (moment.utcoffset, moment.dst, moment.tzname, lambda: str(moment), lambda: odd.fromutc(moment),
                 lambda: odd.fromutc(datetime(2024, 1, 1)), lambda: odd.fromutc(3), lambda: moment.strftime('%Z')):
        attempt(call)
for call in (lambda: timezone.utc.fromutc(3), lambda: timezone.utc.fromutc(datetime(2024, 1, 1)), lambda: timezone.utc.tzname(3),
             lambda: timezone(timedelta(0), 3), lambda: timezone(timedelta(0)) is timezone.utc,
             lambda: timezone(timedelta(0), 'x'), lambda: type('T', (timezone,), {}), lambda: tzinfo().tzname(None),
             lambda: timezone.utc.utcoffset(), lambda: str(timezone(timedelta(seconds=-1, microseconds=5))),
             lambda: setattr(timezone.utc, 'x', 1)):
    attempt(call)
