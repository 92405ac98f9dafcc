# inf and nan.
inf, nan = float('inf'), float('nan')
assert inf > 1e308 and -inf < -1e308 and inf == inf and inf + inf == inf and inf * 0 != inf * 0 and 1 / inf == 0 and inf == inf * 2
assert nan != nan and not nan < nan and nan not in [1.0] and nan in [nan] and str(nan) == 'nan' and max(-inf, 0) == 0 and min([inf, 5]) == 5
assert str(-inf) == '-inf' and abs(-inf) == inf and bool(nan) and inf in {inf}
int(inf)  # raises OverflowError: cannot convert float infinity to integer
int(nan)  # raises ValueError: cannot convert float NaN to integer
round(inf)  # raises OverflowError: cannot convert float infinity to integer
range(inf)  # raises TypeError: 'float' object cannot be interpreted as an integer
