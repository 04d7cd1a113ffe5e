"""In one zone the clocks are compared, in two the moments; a time that comes twice equals none elsewhere."""
import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


def shown(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Summer(tzinfo):
    """Summer time ends on 2024-10-27 at 3:00, which is 2:00 again."""
    def utcoffset(self, dt):
        if dt is None:
            return None
        naive = dt.replace(tzinfo=None, fold=0)
        if naive < datetime(2024, 10, 27, 2):
            return timedelta(hours=2)
        if naive < datetime(2024, 10, 27, 3):
            return timedelta(hours=2 - dt.fold)
        return timedelta(hours=1)

    def dst(self, dt): return None if dt is None else self.utcoffset(dt) - timedelta(hours=1)
    def tzname(self, dt): return 'there'
    def __repr__(self): return 'Summer()'


here = Summer()
first = datetime(2024, 10, 27, 2, 30, tzinfo=here)
second = first.replace(fold=1)
print(first == second, hash(first) == hash(second), second - first, first.utcoffset(), second.utcoffset())
print(first.astimezone(UTC), second.astimezone(UTC), first == first.astimezone(UTC), first < second, first <= second)
plain = datetime(2024, 6, 1, 12, tzinfo=here)
print(plain == plain.astimezone(UTC), hash(plain) == hash(plain.astimezone(UTC)), plain - plain.astimezone(UTC), plain > datetime(2024, 6, 1, 11, tzinfo=UTC))
print(plain.astimezone(here) is plain, plain.astimezone(timezone(timedelta(hours=-5))), datetime.combine(date(2024, 10, 27), time(2, 30, fold=1), here))
shown(lambda: plain < datetime(2024, 6, 1))
shown(lambda: plain - datetime(2024, 6, 1))
shown(lambda: plain == datetime(2024, 6, 1, 12))
shown(lambda: time(1, tzinfo=UTC) < time(2))
shown(lambda: time(1, tzinfo=UTC) == time(2, tzinfo=timezone(timedelta(hours=1))))
shown(lambda: time(2, tzinfo=here) < time(3, tzinfo=here))
shown(lambda: hash(time(2, fold=1)) == hash(time(2)))
print(copy.replace(second, hour=1), pickle.loads(pickle.dumps(second)).fold, repr(second), second.timetz())

for text in ('2022W52520', '2022W527520', '2022-W01-1T12', '2022-W01-112', '2022W01T12', '2022W011T12', '2022W01', '20220101T12', '2022-01-0112',
             '202201011230', '2022W0', '2022-01-01T12:30:45.123+05:30', '2022-01-01T123045.5Z', '2022-01-01T24:00', '2022-01-01T12:30:45,123456789',
             '2022-01-01T', '2022-01-01 12', '2022-1-1', '', '2022-13-01', '2022-01-01T12:3', '2022-01-01T12:30+0530', '2022-01-01T12:30+05:30:15.123'):
    shown(lambda: datetime.fromisoformat(text))
shown(lambda: timezone(timedelta(hours=1), None))
shown(lambda: datetime.strptime('2024-01-02 +0000 GMT', '%Y-%m-%d %z %Z').tzinfo)
shown(lambda: datetime.strptime('2024-01-02 -05:30', '%Y-%m-%d %z'))
print([timedelta(milliseconds=n / 1000).microseconds for n in (0.4, 0.5, 0.6, 1.5, 2.5)], timedelta(hours=0.5 / 3600 / 10**6, minutes=0.5 / 60 / 10**6))
