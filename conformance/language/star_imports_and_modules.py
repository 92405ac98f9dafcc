# import in its forms.
import json
import math as m, json as j
from math import sqrt, floor as down
from json import (
    dumps,
    loads,
)
assert json.loads('1') == 1 and m.pi > 3 and j is json and sqrt(4) == 2.0 and down(2.5) == 2 and dumps([1]) == '[1]' and loads('{}') == {}
assert json.__name__ == 'json' and repr(type(m)) == "<class 'module'>" and callable(m.sqrt)
def inside():
    from math import pi
    import json as own
    return own.dumps(round(pi, 2))
assert inside() == '3.14'
if True:
    from math import e
assert round(e, 3) == 2.718
try:
    import not_there
except ImportError as error:
    assert str(error) == "No module named 'not_there'" and error.name == 'not_there' and isinstance(error, ModuleNotFoundError)
import nowhere  # raises ModuleNotFoundError: No module named 'nowhere'
from nowhere import x  # raises ModuleNotFoundError: No module named 'nowhere'
m.nothing  # raises AttributeError: module 'math' has no attribute 'nothing'
import  # raises SyntaxError: invalid syntax
from math import  # raises SyntaxError: invalid syntax
