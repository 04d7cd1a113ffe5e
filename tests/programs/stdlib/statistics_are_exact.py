import statistics
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
show(lambda: (mean([1, 2, 3, 4]), mean(data), mean([F(1, 2), F(1, 3)]), mean([D('0.5'), D('0.75')]), fmean([3.5, 4.0]), fmean([1, 2], weights=[3, 1])))
show(lambda: mean([]))
show(lambda: fmean([]))
show(lambda: (geometric_mean([54, 24, 36]), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([2.5, 3, 10])))
show(lambda: harmonic_mean([-1]))
show(lambda: geometric_mean([-1]))
show(lambda: geometric_mean([]))
show(lambda: (median([1, 3, 5]), median([1, 3, 5, 7]), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7])))
show(lambda: median([]))
show(lambda: (mode([1, 1, 2, 3]), mode('aab'), multimode('aabbcc'), multimode([])))
show(lambda: mode([]))
show(lambda: (stdev(data), variance(data), pstdev(data), pvariance(data), variance([1, 2, 3, 4]), pvariance([1, 2, 3, 4]), stdev([1, 2]), variance([F(1, 6), F(1, 2), F(5, 3)]), variance([D('27.5'), D('30.25'), D('30.25'), D('34.5')])))
show(lambda: stdev([1]))
show(lambda: pvariance([]))
show(lambda: variance([1, 2, 3], xbar=2))
show(lambda: (quantiles([1, 2, 3, 4, 5]), quantiles(range(1, 101), n=10), quantiles([1, 2, 3], method='inclusive'), quantiles([5], n=4)))
show(lambda: quantiles([1], n=0))
show(lambda: quantiles([]))
show(lambda: quantiles([1, 2], method='x'))
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
show(lambda: (covariance(x, y), correlation(x, y), correlation(x, x), correlation(x, [9 - i for i in x]), correlation(x, y, method='ranked')))
show(lambda: covariance([1], [1, 2]))
show(lambda: covariance([1], [1]))
show(lambda: correlation([1, 1], [1, 2]))
show(lambda: linear_regression([1, 2, 3], [2, 4, 6.5]))
show(lambda: linear_regression([1, 2, 3], [2, 4, 6], proportional=True))
show(lambda: linear_regression([1, 1], [1, 2]))
n = NormalDist(100, 15)
show(lambda: (n, n.mean, n.median, n.mode, n.stdev, n.variance, n.pdf(100), n.cdf(115), n.inv_cdf(0.95), n.zscore(130), n.quantiles(4), n.overlap(NormalDist(110, 15))))
show(lambda: (n + 5, n * 2, n - 10, n / 3, -n, +n, n + NormalDist(1, 2), n - NormalDist(1, 2), 5 + n, 2 * n, 10 - n, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15))))
show(lambda: NormalDist(0, -1))
show(lambda: NormalDist().inv_cdf(0))
show(lambda: NormalDist.from_samples([1, 2, 3, 4]))
show(lambda: NormalDist(5, 2).samples(3, seed=1))
show(lambda: kde([1, 2, 3], h=1)(2))
show(lambda: round(kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5, kernel='triangular')(0), 6))
show(lambda: mean(['a']))
show(lambda: mean([1, float('nan')]))
show(lambda: mean([1e308, 1e308]))
show(lambda: mean([True, False, True]))
show(lambda: StatisticsError.__mro__[1])
show(lambda: fmean([1, 2], [0, 0]))
show(lambda: stdev([0.1] * 10))
show(lambda: mean([10 ** 20, 1, -10 ** 20]))
show(lambda: type(mean([1, 2])))
show(lambda: median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5], interval=2))
