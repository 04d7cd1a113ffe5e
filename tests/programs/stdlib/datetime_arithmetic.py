from datetime import *
d = date(2024,2,28); print(d + timedelta(2), d.weekday(), d.strftime('%A %d %B %Y'), repr(d), d.isocalendar(), date(2024,3,1)-d)
t = datetime(2024,5,6,7,8,9,123); print(t, repr(t), t.isoformat(), t + timedelta(hours=20), t.date(), t.time(), t.strftime('%H:%M %p %j'))
print(datetime.strptime('2024-01-02 03:04', '%Y-%m-%d %H:%M'), datetime.fromisoformat('2024-01-02T03:04:05+02:00'))
print(timedelta(days=1.5, seconds=3), repr(timedelta(hours=-1)), timedelta(1)/2, timedelta(1)//timedelta(hours=5), timedelta(seconds=90).total_seconds())
try: date(2023,2,29)
except ValueError as e: print(e)
u = datetime(2024,1,1,tzinfo=timezone.utc); print(u, u.astimezone(timezone(timedelta(hours=5))), u.timestamp(), repr(u))
print(sorted([date(2024,1,2), date(2023,1,1)]), d < date(2025,1,1), f'{d:%d.%m}', d.replace(year=2020), time(1,2), datetime.max)
try: datetime.strptime('x', '%Y')
except ValueError as e: print(e)
import time as tm
print(tm.strftime('%Y-%m-%d', tm.gmtime(0)), tm.gmtime(86400*365))
import sys
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name
print(f())
import dis
