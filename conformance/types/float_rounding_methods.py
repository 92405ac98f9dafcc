# A float knows its whole numbers by itself.
assert (2.5).__floor__() == 2 and (2.5).__ceil__() == 3 and (-2.5).__trunc__() == -2
assert (-0.5).__floor__() == -1 and (-0.5).__ceil__() == 0
assert type((2.0).__floor__()) is int
assert (1e300).__floor__() == int(1e300)
float("inf").__floor__()  # raises OverflowError: cannot convert float infinity to integer
float("nan").__ceil__()  # raises ValueError: cannot convert float NaN to integer
