"""HTML calendars with classes of their own, and months that no date reaches."""
import calendar


class Styled(calendar.HTMLCalendar):
    cssclasses = [f'day{i}' for i in range(7)]
    cssclasses_weekday_head = [f'head{i}' for i in range(7)]
    cssclass_noday = 'none'
    cssclass_month, cssclass_month_head = 'table', 'title'
    cssclass_year, cssclass_year_head = 'whole', 'number'


print(Styled().formatmonth(2024, 2))
print(Styled(6).formatyear(2023, 4)[:700])
for width in (0, 1, 5, 12, 13):
    print(len(calendar.HTMLCalendar().formatyear(2024, width)))
page = calendar.HTMLCalendar().formatyearpage(2024, css=None, encoding='ascii')
print(page[:420].decode(), page[-60:])
print(b'x.css' in calendar.HTMLCalendar().formatyearpage(2024, css='x.css'))

for year, month in ((1, 1), (9999, 12), (0, 1), (10000, 3)):
    print(list(calendar.Calendar(3).itermonthdays3(year, month))[:3], list(calendar.Calendar().itermonthdays4(year, month))[-2:])
    try:
        print(len(list(calendar.Calendar().itermonthdates(year, month))))
    except (ValueError, OverflowError) as problem:
        print(type(problem).__name__)
print(calendar.LocaleTextCalendar(locale='C').formatmonth(2024, 5))
print(calendar.LocaleHTMLCalendar(6, 'C').formatweekheader())
print(repr(calendar.formatstring(('left', 'right'), 8, 2)), calendar.EPOCH, calendar.IllegalMonthError.__mro__[1:3])
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as problem:
    print(problem)
