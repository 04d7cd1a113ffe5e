import statistics as s
from fractions import Fraction as F
print(s.mean([1,2,3,4]), s.mean([1.5,2.5]), s.median([3,1,2,4]), s.stdev([1,2,3,4]), s.pstdev([1,2,3]), s.variance([2.75,1.75,1.25]), s.mode('aab'), s.quantiles(range(10)), s.mean([F(1,2),F(3,4)]), s.fmean([1,2]), s.geometric_mean([1,2,4]), s.harmonic_mean([40,60]))
print(F(1,3)+F(1,6), F('0.25'), F(0.5), F(3,4)*2, F(1,3)<0.5, round(F(7,2)), float(F(1,3)), F(1,2)**3, repr(F(6,-4)), hash(F(1,2)) == hash(0.5), F(1,3)+1.0, 1-F(1,3), F(10,4)//1, F(22,7).limit_denominator(5), f'{F(1,3):.3f}')
import math
print(math.floor(F(7,2)), math.sqrt(F(1,4)), sum([F(1,2)]*3))
try: s.mean([])
except s.StatisticsError as e: print(e)
print(s.correlation([1,2,3],[1,2,4]), s.linear_regression([1,2,3],[2,4,6]), s.NormalDist(0,1).cdf(1))
import numbers
print(isinstance(3, numbers.Integral), isinstance(2.5, numbers.Rational), isinstance(F(1), numbers.Rational))
import hashlib
print(hashlib.sha256(b'abc').hexdigest(), hashlib.sha512(b'').hexdigest()[:20])
import random
random.seed('hello'); print(random.random())
random.seed(1.5); print(random.random())
