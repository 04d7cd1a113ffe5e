from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(mean(data), fmean(data), median(data), median_low(data), median_high(data), mode(data), multimode([1, 1, 2, 2]), pstdev(data), stdev(data), pvariance(data), variance(data), harmonic_mean([40, 60]), geometric_mean([1, 2, 4]), quantiles(data), quantiles(data, n=10, method="inclusive")[:3], median_grouped([1, 2, 2, 3]), fmean([1, 2], weights=[3, 1]))
print(mean([F(1, 2), F(3, 4)]), mean([D("0.5"), D("0.7")]), mean([1, 2]), mean([1.5, 2]), variance([F(1), F(2), F(4)]), mode("abca"), multimode([]), mean([True, False]), median([1, 2, 3, 4]), median(["a", "b", "c"]))
print(correlation([1, 2, 3], [2, 4, 6]), covariance([1, 2, 3], [3, 2, 1]), linear_regression([1, 2, 3], [2, 4, 7]))
n = NormalDist(100, 15)
print(n, n.cdf(115), n.pdf(100), n.inv_cdf(0.5), n.zscore(130), n + 5, n * 2, n.overlap(NormalDist(110, 15)), n.quantiles(4), NormalDist.from_samples([1, 2, 3]), n.mean, n.variance)
for use in ("mean([])", "median([])", "mode([])", "stdev([1])", "variance([])", "pstdev([])", "mean(['a'])", "mean(5)", "harmonic_mean([-1, 2])", "geometric_mean([0, 1])", "quantiles([1])", "quantiles([1, 2], n=0)", "fmean([])", "NormalDist(0, -1)", "correlation([1], [1])", "correlation([1, 2], [1])", "correlation([1, 1], [1, 2])", "linear_regression([1, 1], [1, 2])", "n.inv_cdf(2)", "mean([1, None])"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
