import calendar
import csv
import io


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (calendar.isleap(2024), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 7, 4)))
show(lambda: calendar.monthcalendar(2024, 2))
print(calendar.month(2024, 2))
calendar.prmonth(2023, 12)
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 9, 3))
print(calendar.calendar(2024, m=4)[:700])
show(lambda: (list(calendar.day_name)[:2], list(calendar.month_abbr)[:3], calendar.MONDAY, calendar.Month.MAY, calendar.JANUARY))
show(lambda: calendar.monthrange(2024, 13))
show(lambda: [str(d) for d in calendar.Calendar().itermonthdates(2024, 2)][:4])
show(lambda: list(calendar.Calendar(6).itermonthdays2(2024, 2))[:8])
show(lambda: calendar.timegm((1970, 1, 2, 0, 0, 1)))
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:200])
text = 'name,age,city\n"Smith, J",42,"New ""York"""\nBob,,\n\n x , y,z\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
for row in csv.DictReader(io.StringIO(text)):
    print(row)
out = io.StringIO()
w = csv.writer(out)
w.writerow(['a', 1, 2.5, None, True, 'x,y', 'say "hi"', 'two\nlines', ''])
w.writerows([[1, 2], ['']])
show(out.getvalue)
out = io.StringIO()
d = csv.DictWriter(out, fieldnames=['x', 'y'], lineterminator='\n', quoting=csv.QUOTE_NONNUMERIC)
d.writeheader()
d.writerow({'x': 1, 'y': 'two'})
show(lambda: d.writerow({'z': 1}))
show(out.getvalue)
show(lambda: list(csv.reader(['a;b;"c;d"'], delimiter=';')))
show(lambda: list(csv.reader(['a|b'], delimiter='ab')))
show(lambda: list(csv.reader(['1,2.5'], quoting=csv.QUOTE_NONNUMERIC)))
show(lambda: csv.list_dialects())
show(lambda: csv.writer(io.StringIO()).writerow(5))
show(lambda: list(csv.DictReader(['a,b', '1,2,3', '4'], restkey='rest', restval='none')))
