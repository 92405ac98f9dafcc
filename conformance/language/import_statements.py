# Importing what there is.
import json
import math as m
import json as j, math
from math import pi, floor as down
from json import *
assert j is json and m is math and pi == m.pi and down(2.7) == 2 and dumps is json.dumps
def inside():
    from math import sqrt
    return sqrt(9)
assert inside() == 3.0
assert math.__name__ == 'math' and repr(type(math)) == "<class 'module'>"
import no_such_module  # raises ModuleNotFoundError: No module named 'no_such_module'
from no_such_module import x  # raises ModuleNotFoundError: No module named 'no_such_module'
math.no_such_function  # raises AttributeError: module 'math' has no attribute 'no_such_function'
math()  # raises TypeError: 'module' object is not callable
try:
    import missing_one
except ImportError as e:
    assert e.name == 'missing_one' and type(e) is ModuleNotFoundError
