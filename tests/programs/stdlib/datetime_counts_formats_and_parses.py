import datetime as dtm
from datetime import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = date(2024, 2, 29)
t = time(13, 5, 9, 123)
n = datetime(2024, 2, 29, 13, 5, 9, 123456)
show(lambda: (d, t, n, str(d), str(t), str(n), timedelta(1, 2, 3), str(timedelta(1, 2, 3)), str(timedelta(-1)), timedelta(hours=-5), timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=1), 'CET')))
show(lambda: date(2023, 2, 29))
show(lambda: date(0, 1, 1))
show(lambda: date(2023, 13, 1))
show(lambda: datetime(2023, 1, 1, 24))
show(lambda: time(25))
show(lambda: time(1, 60))
show(lambda: datetime(2023, 1, 1, 1, 1, 1, 1000000))
show(lambda: date('x', 1, 1))
show(lambda: date())
show(lambda: (d + timedelta(days=1), d - timedelta(days=60), d - date(2024, 1, 1), n + timedelta(hours=20), n - datetime(2024, 1, 1), date.max + timedelta(0)))
show(lambda: date.max + timedelta(1))
show(lambda: datetime.min - timedelta(1))
show(lambda: d + 1)
show(lambda: d - n)
show(lambda: n - d)
show(lambda: (d < date(2025, 1, 1), n > datetime(2020, 1, 1), t < time(14), d == n.date(), timedelta(1) > timedelta(hours=23)))
show(lambda: d < n)
show(lambda: d < 5)
show(lambda: n < datetime.now(timezone.utc))
show(lambda: (d.weekday(), d.isoweekday(), d.isocalendar(), d.isoformat(), d.toordinal(), d.timetuple(), d.ctime(), d.replace(year=2020)))
show(lambda: (n.isoformat(), n.isoformat(' '), n.isoformat(timespec='minutes'), n.isoformat(timespec='milliseconds'), datetime(2024, 1, 1).isoformat(), n.date(), n.time(), n.timetz(), n.ctime(), n.replace(microsecond=0), n.timetuple()[:6]))
show(lambda: n.isoformat(timespec='x'))
show(lambda: n.strftime('%Y-%m-%d %H:%M:%S.%f %a %A %b %B %d %j %U %W %y %I %p %% %w %u %G-%V %x %X %c %D %F %T %e %h %n%t|%Z|%z|'))
show(lambda: d.strftime('%d/%m/%y'))
show(lambda: t.strftime('%H.%M'))
show(lambda: f'{n:%d.%m.%Y} {d:%B} {t:%H} {d}')
show(lambda: datetime.strptime('2024-03-05 07:08:09.5', '%Y-%m-%d %H:%M:%S.%f'))
show(lambda: datetime.strptime('5 March 24 3PM', '%d %B %y %I%p'))
show(lambda: datetime.strptime('Tue Mar  5 2024', '%a %b %d %Y'))
show(lambda: datetime.strptime('2024-060 +0530', '%Y-%j %z'))
show(lambda: datetime.strptime('2024-13-01', '%Y-%m-%d'))
show(lambda: datetime.strptime('2024-01-01x', '%Y-%m-%d'))
show(lambda: datetime.strptime('2024-02-30', '%Y-%m-%d'))
show(lambda: datetime.strptime('a', '%Q'))
show(lambda: (date.fromisoformat('2024-02-29'), date.fromisoformat('20240229'), date.fromisoformat('2024-W09-4'), datetime.fromisoformat('2024-02-29T10:11:12.345+02:00'), datetime.fromisoformat('2024-02-29'), datetime.fromisoformat('2024-02-29 10:11Z'), time.fromisoformat('04:23:01.000384')))
show(lambda: date.fromisoformat('2024-2-9'))
show(lambda: datetime.fromisoformat('hello'))
show(lambda: (date.fromordinal(738945), date.fromtimestamp(0), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, timezone.utc), date.fromisocalendar(2024, 9, 4), datetime.combine(d, t)))
show(lambda: (timedelta(weeks=1, days=1, hours=1, minutes=1, seconds=1, milliseconds=1, microseconds=1), timedelta(0.5), timedelta(seconds=90).total_seconds(), timedelta(days=5).days, timedelta(seconds=-1).seconds, timedelta.max, timedelta.resolution))
show(lambda: (timedelta(1) * 2, timedelta(1) / 2, timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=5), divmod(timedelta(1), timedelta(hours=5)), timedelta(1) / timedelta(hours=6), -timedelta(1), abs(timedelta(-1)), timedelta(1) * 0.5, bool(timedelta(0)), timedelta(7) // 2, sum([timedelta(1), timedelta(2)], timedelta())))
show(lambda: timedelta(1) + 1)
show(lambda: timedelta(days=10 ** 10))
show(lambda: timedelta(1) / 0)
show(lambda: timedelta('1'))
cet = timezone(timedelta(hours=1))
a = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
show(lambda: (a, str(a), a.astimezone(cet), a.astimezone(cet).isoformat(), a == a.astimezone(cet), a.utcoffset(), a.tzname(), a.timestamp(), (a - datetime(2024, 6, 1, 12, tzinfo=cet)), a.replace(tzinfo=None), a.utctimetuple()[:5], a.strftime('%z %Z %:z')))
show(lambda: (str(timezone.utc), str(cet), repr(cet), cet.utcoffset(None), cet.tzname(None), timezone.utc == timezone(timedelta(0)), cet.dst(None)))
show(lambda: timezone(timedelta(hours=25)))
show(lambda: timezone(5))
show(lambda: (hash(a) == hash(a.astimezone(cet)), {d: 1}[date(2024, 2, 29)], date.min, date.max, date.resolution, datetime.min, datetime.max, time.min, time.max, MINYEAR, MAXYEAR))
class TZ(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=2)
    def dst(self, dt):
        return timedelta(0)
    def tzname(self, dt):
        return 'T+2'
show(lambda: (datetime(2024, 1, 1, tzinfo=TZ()).isoformat(), datetime(2024, 1, 1, tzinfo=TZ()).tzname(), a.astimezone(TZ()).hour))
show(lambda: (time(1, 2, tzinfo=timezone.utc), time(1, 2, fold=1), time(1).replace(hour=5), time(0, 0).isoformat(), bool(time(0))))
show(lambda: UTC)
show(lambda: isinstance(n, date))
show(lambda: date.today() <= datetime.now().date())
class MyDate(date):
    def hello(self):
        return 'hi'
show(lambda: (MyDate(2024, 1, 1), (MyDate(2024, 1, 1) + timedelta(1)).hello(), type(MyDate.today()).__name__))
show(lambda: n.year + n.month + n.day + n.hour + n.minute + n.second + n.microsecond)
show(lambda: setattr(d, 'year', 5))
show(lambda: d.isocalendar().week)
show(lambda: sorted([date(2024, 5, 1), date(2023, 1, 1)]))
show(lambda: n.date().replace(day=31, month=12))
show(lambda: d.replace(day=31))
show(lambda: d.__format__(''))
