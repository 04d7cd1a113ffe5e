"""Averages and spreads of Decimals, Fractions, mixtures, infinities and what is no number."""
import statistics
from decimal import Decimal
from fractions import Fraction

inf, nan = float('inf'), float('nan')
names = ['mean', 'fmean', 'geometric_mean', 'harmonic_mean', 'median', 'median_grouped', 'variance', 'pvariance', 'stdev', 'pstdev']
for data in ([1, 2, 4], [1.5, 2.5], [Decimal('1.5'), 2], [Fraction(1, 2), Fraction(3, 4)], [1, Fraction(1, 2)], [Fraction(1, 2), 0.25],
             [Decimal('0.1')] * 3, [inf, 1], [inf, inf], [inf, -inf], [nan, 2], [Decimal('inf'), 1], [Decimal('nan'), 1], [0, 1], [-1, 2],
             [Decimal(1), 0.5], ['a', 'b'], [None], [], [7], [True, False], [Fraction(10 ** 40, 3), Fraction(10 ** 40, 7)]):
    print(data)
    for name in names:
        try:
            result = repr(getattr(statistics, name)(data))
        except (TypeError, ValueError, AttributeError, ArithmeticError) as problem:
            result = f'{type(problem).__name__}: {problem}'
        print('   ', name, result)

for weights in ([1, 2, 3], [0, 0, 0], [1, 1], [-1, 2, 3], [Fraction(1), 2, 3]):
    for call in (statistics.fmean, statistics.harmonic_mean):
        try:
            print(call.__name__, weights, call([1, 2, 4], weights))
        except ValueError as problem:
            print(call.__name__, weights, '->', problem)
print(statistics.variance([1, 2, 3], Fraction(2)), statistics.pvariance([1.0, 2.0], 1.5), statistics.stdev([1, 2, 3], xbar=2.5))

print('pairs')
for x in ([1, 2, 3, 4], [1.5, 1.5, 2.5, 9], [1e200, -1e200, 1e200, 0], [2, 2, 2, 2]):
    for y in ([2, 1, 4, 3], [1, 4, 9, 16], [0.5, 0.5, 0.5, 0.5]):
        for call in (statistics.covariance, statistics.correlation, lambda x, y: statistics.correlation(x, y, method='ranked'),
                     statistics.linear_regression, lambda x, y: statistics.linear_regression(x, y, proportional=True)):
            try:
                print(call(x, y))
            except (ValueError, OverflowError) as problem:
                print(type(problem).__name__, problem)

still = statistics.NormalDist(5, 0)
for name in ('pdf', 'cdf', 'zscore'):
    try:
        getattr(still, name)(5)
    except statistics.StatisticsError as problem:
        print(problem)
print(statistics.NormalDist(100, 15).inv_cdf(Decimal('0.5')), still == 5, statistics.NormalDist.__eq__(still, 5))
