import array
import decimal
import re
from datetime import datetime, timezone

moment = datetime(2020, 1, 2, 3, tzinfo=timezone.utc)
print(repr(moment.astimezone()), moment.astimezone().tzname(), moment.astimezone() == moment)


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: decimal.Decimal(2).sqrt(5))
attempt(lambda: decimal.Decimal(2).quantize(decimal.Decimal(1), context='a'))
attempt(lambda: re.compile('a').match('a', 'b'))
attempt(lambda: re.match('a', 'a').group([]))
