# math: sin, cos, tan, their inverses and degrees.
import math
assert math.sin(0) == 0.0 and math.cos(0) == 1.0 and round(math.sin(math.pi / 2), 12) == 1.0 and round(math.tan(math.pi / 4), 12) == 1.0
assert math.degrees(math.pi) == 180.0 and math.radians(180) == math.pi and math.atan2(1, 1) == math.pi / 4 and math.atan2(0, -1) == math.pi and math.acos(1) == 0.0 and math.asin(1) == math.pi / 2
assert math.sinh(0) == 0.0 and math.cosh(0) == 1.0 and math.tanh(0) == 0.0 and round(math.atan(1) * 4, 12) == round(math.pi, 12)
math.acos(2)  # raises ValueError: math domain error
math.asin(-2)  # raises ValueError: math domain error
math.sin('0')  # raises TypeError: must be real number, not str
math.sin(math.inf)  # raises ValueError: math domain error
