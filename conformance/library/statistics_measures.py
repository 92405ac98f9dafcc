# statistics.
import statistics as s
from decimal import Decimal
from fractions import Fraction
d = [1, 2, 2, 3, 4, 7.5, 9]
assert repr((s.mean([1, 2, 3, 4]), s.mean(d), s.mean([Decimal('0.5'), Decimal('0.75')]), s.mean([Fraction(1, 2), Fraction(1, 3)]), s.fmean(d), s.harmonic_mean([40, 60]), s.geometric_mean([1, 2, 4]))) == "(2.5, 4.071428571428571, Decimal('0.625'), Fraction(5, 12), 4.071428571428571, 48.0, 2.0)"
assert repr((s.median(d), s.median([1, 2]), s.median_low([1, 2]), s.median_high([1, 2]), s.mode('aabbb'), s.multimode('aabb'), s.median_grouped([1, 2, 2, 3]))) == "(3, 1.5, 1, 2, 'b', ['a', 'b'], 2.0)"
assert repr((s.stdev(d), s.pstdev(d), s.variance(d), s.pvariance(d), s.stdev([Decimal(1), Decimal(3)]), s.variance([1, 2, 3, 4]))) == "(3.0335426406070103, 2.808514750191071, 9.202380952380953, 7.887755102040816, Decimal('1.414213562373095048801688724'), 1.6666666666666667)"
assert repr((s.quantiles(range(10)), s.quantiles(d, method='inclusive'), s.covariance([1, 2, 3], [1, 5, 7]), s.linear_regression([1, 2, 3], [2, 4, 7]))) == '([1.75, 4.5, 7.25], [2.0, 3.0, 5.75], 3.0, LinearRegression(slope=2.5, intercept=-0.666666666666667))'
assert repr((s.NormalDist(5, 2), s.NormalDist(5, 2).cdf(5), s.NormalDist(5, 2).zscore(9), s.NormalDist(1, 3) + s.NormalDist(2, 4))) == '(NormalDist(mu=5.0, sigma=2.0), 0.5, 2.0, NormalDist(mu=3.0, sigma=5.0))'
s.mean([])  # raises StatisticsError: mean requires at least one data point
s.median([])  # raises StatisticsError: no median for empty data
s.mode([])  # raises StatisticsError: no mode for empty data
s.stdev([1])  # raises StatisticsError: stdev requires at least two data points
s.quantiles([1])  # raises StatisticsError: must have at least two data points
s.correlation([1, 1], [1, 2])  # raises StatisticsError: at least one of the inputs is constant
