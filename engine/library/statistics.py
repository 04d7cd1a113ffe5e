"""Averages and spreads."""
from math import (sqrt as _sqrt, fsum as _fsum, exp as _exp, log as _log, erf as _erf, tau as _tau, fabs as _fabs,
                  isfinite as _isfinite, sumprod as _sumprod)
from fractions import Fraction
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import namedtuple as _namedtuple

__all__ = ['kde', 'kde_random', 'NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
           'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode',
           'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _exact(x):
    # As a fraction, or None for what is not finite.
    if isinstance(x, (int, Fraction)):
        return Fraction(x)
    if not hasattr(x, 'as_integer_ratio'):
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")
    try:
        return Fraction(*x.as_integer_ratio())
    except (OverflowError, ValueError):
        return None


def _sum(data):
    # (the type of the result, the exact sum or that of what is not finite, how many)
    total = Fraction(0)
    kinds = set()
    count = 0
    special = None
    for x in data:
        count += 1
        kinds.add(type(x))
        exact = _exact(x)
        if exact is not None:
            total += exact
        else:
            special = x + 0 if special is None else special + x
    return _widest(kinds), total if special is None else special, count


def _widest(kinds):
    widest = int
    for kind in sorted(kinds, key=lambda kind: kind.__name__):
        widest = _wider(widest, kind)
    return widest


def _wider(a, b):
    if a is b or b is int or b is bool:
        return a
    if a is int or issubclass(b, a):
        return b
    if issubclass(a, b):
        return a
    if issubclass(a, int):
        return b
    if issubclass(b, int):
        return a
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if kind.__name__ != 'Decimal':
            raise
        return kind(value.numerator) / value.denominator


def _not_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def mean(data):
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, kind)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return _fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError('data and weights must be the same length')
    weighted = _sumprod(data, weights)
    total = _fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    return weighted / total


def geometric_mean(data):
    logarithms = []
    has_zero = False
    for x in data:
        if x > 0.0 or x != x:
            logarithms.append(_log(x))
        elif x == 0.0:
            logarithms.append(0.0)
            has_zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    if not logarithms:
        raise StatisticsError('Must have a non-empty dataset')
    total = _fsum(logarithms)
    if total != total:
        return total
    if has_zero:
        return 0.0 if total != float('inf') else float('nan')
    return _exp(total / len(logarithms))


def harmonic_mean(data, weights=None):
    message = 'harmonic mean does not support negative values'
    data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        if not isinstance(data[0], (int, float, Fraction)) and type(data[0]).__name__ != 'Decimal':
            raise TypeError('unsupported type')
        return next(_not_negative(data, message))
    weights = [1] * n if weights is None else list(weights)
    if len(weights) != n:
        raise StatisticsError('Number of weights does not match data size')
    _, sum_of_weights, _ = _sum(_not_negative(weights, message))
    try:
        kind, total, _ = _sum([w / x if w else 0 for w, x in zip(weights, _not_negative(data, message))])
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(sum_of_weights / total, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    i, j = _bisect_left(data, x), _bisect_right(data, x)
    try:
        interval = float(interval)
        low = float(x) - interval / 2
    except ValueError:
        raise TypeError('Value cannot be converted to a float') from None
    return low + interval * (n / 2 - i) / (j - i)


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, count in counts.items() if count == most]


def _squares(data, center):
    # (the type of the result, the sum of the squares around the center or the mean, how many)
    data = list(data)
    if center is not None:
        return _sum([(x - center) * (x - center) for x in data])
    kind, total, n = _sum(data)
    if not n or not isinstance(total, Fraction):
        return kind, total, n
    middle = total / n
    return kind, sum([(_exact(x) - middle) ** 2 for x in data], Fraction(0)), n


def variance(data, xbar=None):
    kind, total, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(total / (n - 1), kind)


def pvariance(data, mu=None):
    kind, total, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(total / n, kind)


def _root(value):
    # The float nearest to the root of a fraction.
    n, m = value.numerator, value.denominator
    if not n:
        return 0.0
    from math import isqrt
    shift = max(0, 130 - n.bit_length() + m.bit_length())
    shift += shift & 1
    root = isqrt((n << shift) // m)
    if root * root * m != n << shift:
        root |= 1
    return float(Fraction(root, 1 << shift // 2))


def _root_as(value, kind):
    # A Decimal's root has the places of its context.
    if kind.__name__ != 'Decimal':
        return _root(value)
    if not value:
        return kind('0.0')
    root = (kind(value.numerator) / kind(value.denominator)).sqrt()
    above, below = root.next_plus(), root.next_minus()
    if 4 * value > (Fraction(root) + Fraction(above)) ** 2:
        return above
    return below if 4 * value < (Fraction(root) + Fraction(below)) ** 2 else root


def stdev(data, xbar=None):
    kind, total, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root_as(total / (n - 1), kind)


def pstdev(data, mu=None):
    kind, total, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root_as(total / n, kind)


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    count = len(data)
    if count < 2:
        if count == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        m = count - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        m = count + 1
        for i in range(1, n):
            j = min(max(i * m // n, 1), count - 1)
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    x, y = _centered(x), _centered(y)
    return _sumprod(x, y) / (n - 1)


def _centered(data):
    mean = _fsum(data) / len(data)
    return [x - mean for x in data]


def _ranks(data):
    # The places of the values in order, around 0; equal ones share theirs.
    order = sorted(range(len(data)), key=lambda i: data[i])
    ranks = [0.0] * len(data)
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and data[order[end]] == data[order[start]]:
            end += 1
        for i in order[start:end]:
            ranks[i] = (start + end - 1) / 2 - (len(data) - 1) / 2
        start = end
    return ranks


def _root_of_product(x, y):
    # The root of x * y, where the product may be out of range, and better by one step of Newton's.
    root = _sqrt(x * y)
    if root == 0.0 and x and y or root == float('inf') and _isfinite(x) and _isfinite(y):
        scale = 2.0 ** (537 if root == 0.0 else -512)
        return _root_of_product(scale * x, scale * y) / scale
    if not root or not _isfinite(root):
        return root
    return root + _sumprod((x, root), (y, -root)) / (2.0 * root)


def correlation(x, y, /, *, method='linear'):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in ('linear', 'ranked'):
        raise ValueError(f'Unknown method: {method!r}')
    prepared = _ranks if method == 'ranked' else _centered
    x, y = prepared(x), prepared(y)
    sxy = _sumprod(x, y)
    try:
        return sxy / _root_of_product(_sumprod(x, x), _sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant') from None


LinearRegression = _namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    xbar = ybar = 0.0
    if not proportional:
        xbar, ybar = _fsum(x) / n, _fsum(y) / n
        x, y = [a - xbar for a in x], [b - ybar for b in y]
    sxy = _sumprod(x, y) + 0.0
    try:
        slope = sxy / _sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError('x is constant') from None
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


class NormalDist:
    """A normal distribution."""
    __slots__ = ('_mu', '_sigma')

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        spread = stdev(data)
        return cls(fmean(data), spread)

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma ** 2)

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        difference = x - self._mu
        return _exp(difference * difference / (-2.0 * variance)) / _sqrt(_tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + _erf((x - self._mu) / (self._sigma * _sqrt(2.0))))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _normal_quantile(float(p), self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        x_variance, y_variance = x.variance, y.variance
        if not x_variance or not y_variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        more = y_variance - x_variance
        apart = abs(y._mu - x._mu)
        if not more:
            return 1.0 - _erf(apart / (2.0 * x._sigma * _sqrt(2.0)))
        a = x._mu * y_variance - y._mu * x_variance
        b = x._sigma * y._sigma * _sqrt(apart * apart + more * _log(y_variance / x_variance))
        low, high = (a + b) / more, (a - b) / more
        return 1.0 - (abs(y.cdf(low) - x.cdf(low)) + abs(y.cdf(high) - x.cdf(high)))

    def samples(self, n, *, seed=None):
        import random
        source = random.random if seed is None else random.Random(seed).random
        return [_normal_quantile(source(), self._mu, self._sigma) for _ in range(n)]

    def __add__(self, other):
        if isinstance(other, NormalDist):
            from math import hypot
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            from math import hypot
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other): return NormalDist(self._mu * other, self._sigma * _fabs(other))
    def __truediv__(self, other): return NormalDist(self._mu / other, self._sigma / _fabs(other))
    def __pos__(self): return NormalDist(self._mu, self._sigma)
    def __neg__(self): return NormalDist(-self._mu, self._sigma)
    def __rsub__(self, other): return -(self - other)
    __radd__ = __add__
    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'


# --- quantiles of the normal distribution: algorithm AS 241 (Wichura, 1988) ---

_middle = ((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
            1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
           (5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
            687.1870074920579083, 42.313330701600911252, 1.0))
_outside = ((7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
             3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
            (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
             0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0))
_far = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
         0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772),
        (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
         0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0))


def _polynomial(coefficients, x):
    total = coefficients[0]
    for c in coefficients[1:]:
        total = total * x + c
    return total


def _normal_quantile(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_middle[0], r) * q / _polynomial(_middle[1], r) * sigma
    r = _sqrt(-_log(p if q <= 0.0 else 1.0 - p))
    above, below = _outside if r <= 5.0 else _far
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(above, r) / _polynomial(below, r)
    return mu + (-x if q < 0.0 else x) * sigma


# --- kernel density estimation ---

def _kernels():
    from math import asin, atan, cos, cosh, pi, sin, tan
    half = pi / 2
    return {
        # name: (density, distribution, support or None)
        'normal': (lambda t: _exp(-1 / 2 * t * t) / _sqrt(2 * pi), lambda t: 1 / 2 * (1.0 + _erf(t / _sqrt(2))), None),
        'logistic': (lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (_exp(t) + 1.0), None),
        'sigmoid': (lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(_exp(t)), None),
        'rectangular': (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, 1.0),
        'triangular': (lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2, 1.0),
        'parabolic': (lambda t: 3 / 4 * (1.0 - t * t), lambda t: -1 / 4 * t ** 3 + 3 / 4 * t + 1 / 2, 1.0),
        'quartic': (lambda t: 15 / 16 * (1.0 - t * t) ** 2, lambda t: 3 / 16 * t ** 5 - 5 / 8 * t ** 3 + 15 / 16 * t + 1 / 2, 1.0),
        'triweight': (lambda t: 35 / 32 * (1.0 - t * t) ** 3,
                      lambda t: -5 / 32 * t ** 7 + 21 / 32 * t ** 5 - 35 / 32 * t ** 3 + 35 / 32 * t + 1 / 2, 1.0),
        'cosine': (lambda t: pi / 4 * cos(half * t), lambda t: 1 / 2 * sin(half * t) + 1 / 2, 1.0)}


_kernel_names = {'gauss': 'normal', 'uniform': 'rectangular', 'epanechnikov': 'parabolic', 'biweight': 'quartic'}


def _solved(distribution, density):
    # The inverse of a distribution on [-1, 1], by Newton's steps from the middle; where they leave it, by halving.
    def inverse(p):
        low, high, x = -1.0, 1.0, 0.0
        for _ in range(200):
            off = distribution(x) - p
            if off <= 0.0:
                low = x
            if off >= 0.0:
                high = x
            slope = density(x)
            following = x - off / slope if slope else (low + high) / 2
            if not low < following < high:
                following = (low + high) / 2
            if abs(following - x) < 1e-15:
                return following
            x = following
        return x
    return inverse


def _inverse_kernels():
    from math import acos, asin, cos, pi, tan
    kernels = _kernels()
    return {
        'normal': NormalDist().inv_cdf, 'logistic': lambda p: _log(p / (1 - p)), 'sigmoid': lambda p: _log(tan(p * pi / 2)),
        'rectangular': lambda p: 2 * p - 1,
        'triangular': lambda p: _sqrt(2 * p) - 1 if p < 1 / 2 else 1 - _sqrt(2 - 2 * p),
        'parabolic': lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3),
        'quartic': _solved(kernels['quartic'][1], kernels['quartic'][0]),
        'triweight': _solved(kernels['triweight'][1], kernels['triweight'][0]), 'cosine': lambda p: 2 * asin(2 * p - 1) / pi}


def _kernel_of(data, h, kernel, kernels):
    if not data:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not h={h!r}')
    found = kernels.get(_kernel_names.get(kernel, kernel))
    if found is None:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    return found


def kde_random(data, h, kernel='normal', *, seed=None):
    """A function that draws from the density that kde() makes around the points of the data."""
    inverse = _kernel_of(data, h, kernel, _inverse_kernels())
    from random import Random
    source = Random(seed)

    def rand():
        return source.choice(data) + h * inverse(source.random())
    rand.__doc__ = f'Random KDE selection with h={h!r} and kernel={kernel!r}'
    return rand


def kde(data, h, kernel='normal', *, cumulative=False):
    """A smooth density (or distribution) around the points of the data."""
    n = len(data)
    density, distribution, support = _kernel_of(data, h, kernel, _kernels())
    if support is None:
        if cumulative:
            return lambda x: sum([distribution((x - point) / h) for point in data]) / len(data)
        return lambda x: sum([density((x - point) / h) for point in data]) / (len(data) * h)
    sample = sorted(data)
    reach = h * support

    def pdf(x):
        near = sample[_bisect_left(sample, x - reach):_bisect_right(sample, x + reach)]
        return sum([density((x - point) / h) for point in near]) / (n * h)

    def cdf(x):
        i, j = _bisect_left(sample, x - reach), _bisect_right(sample, x + reach)
        return sum([distribution((x - point) / h) for point in sample[i:j]], i) / n
    return cdf if cumulative else pdf
