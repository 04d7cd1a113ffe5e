"""Dates, times and what lies between them."""
import sys as _sys
from _guise import as_closed as _as_closed, as_native as _as_native

from datetime._fields import MAXYEAR, MINYEAR
from datetime._span import timedelta
from datetime._zone import UTC, timezone, tzinfo
from datetime._date import IsoCalendarDate as _IsoCalendarDate, date
from datetime._time import time
from datetime._moment import datetime

__all__ = ['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC']

date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)

for _class in (timedelta, tzinfo, timezone, date, time, datetime, _IsoCalendarDate):
    _class.__module__ = 'datetime'
    for _method in vars(_class).values():
        _method = getattr(_method, '__func__', _method)
        if hasattr(_method, '__code__'):
            _method.__module__ = 'datetime'
    _as_native(_class)
_as_closed(timezone)
