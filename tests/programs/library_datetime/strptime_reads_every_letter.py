from datetime import datetime, date, time, timedelta
import time as t
for s, f in [('2024-01-05', '%Y-%m-%d'), ('5 JANUARY 2024', '%d %B %Y'), ('5 jan 24', '%d %b %y'), ('MON 3 mar 2025', '%a %d %b %Y'), ('12:30 pm', '%I:%M %p'), ('12:30 AM', '%I:%M %p'),
    ('2024-060', '%Y-%j'), ('2024 10 1', '%Y %W %w'), ('2024 10 1', '%Y %U %w'), ('2024 10 1', '%G %V %u'), ('20240105T101112', '%Y%m%dT%H%M%S'), ('10:11:12.5', '%H:%M:%S.%f'), ('2024-01-05 +0200', '%Y-%m-%d %z'), ('2024-01-05 +02:30', '%Y-%m-%d %z'),
    ('2024-01-05 Z', '%Y-%m-%d %z'), ('2024-01-05 UTC', '%Y-%m-%d %Z'), ('01/02/03', '%x'), ('10:11:12', '%X'), ('Fri Jan  5 10:11:12 2024', '%c'), ('100%', '%H0%%'), ('2024-13-01', '%Y-%m-%d'), ('2024-02-30', '%Y-%m-%d'), ('2024-01-05x', '%Y-%m-%d'), ('a', '%Q'), ('a', '%'), ('a', '%Y'), ('2024  01', '%Y %m'), ('2023 5', '%G %m'), ('5', '%d'), ('29 feb', '%d %b')]:
    try: print(s, f, repr(datetime.strptime(s, f)))
    except Exception as e: print(s, f, type(e).__name__, e)
try: print(t.strptime('30 Nov 00', '%d %b %y'))
except Exception as e: print(e)
