import array, collections, datetime, decimal, fractions, functools, itertools, re, types

for made in (datetime.datetime, datetime.date, datetime.time, datetime.tzinfo, types.SimpleNamespace, collections.deque,
             collections.OrderedDict, collections.defaultdict, collections.Counter, functools.partial, itertools.chain,
             itertools.count, array.array, re.Pattern, re.Match, decimal.Decimal, fractions.Fraction, int, list,
             type, object):
    try:
        print(made.nonsense)
    except AttributeError as error:
        print(error)


class Mine(collections.deque):
    class Inner:
        pass


for made in (Mine, Mine.Inner):
    try:
        print(made.nonsense)
    except AttributeError as error:
        print(error)
print(datetime.strptime("2020", "%Y"))
