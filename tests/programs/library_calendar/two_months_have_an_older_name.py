"""calendar.January is what it was, and warned of."""
import calendar
import warnings

for name in ('January', 'February', 'March'):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try:
            print(name, getattr(calendar, name))
        except AttributeError as problem:
            print(problem)
    print([f'{each.category.__name__}: {each.message}' for each in told])
