import string
from datetime import date, datetime, time

for call in (lambda: datetime.now(0), lambda: datetime.now('UTC'), lambda: datetime.fromtimestamp('a'), lambda: datetime.fromtimestamp(0, 3),
             lambda: time.fromisoformat(5), lambda: date.fromisoformat(5), lambda: datetime.fromisoformat(None),
             lambda: date(2024, 1, 1).strftime(3), lambda: time(1).strftime(None), lambda: datetime(2024, 1, 1).strftime(b'%Y'),
             lambda: string.Formatter().format(3), lambda: list(string.Formatter().parse(None)),
             lambda: string.Formatter().format('{} {x!r}', 1, x='y')):
    try:
        print(call())
    except TypeError as error:
        print(error)
