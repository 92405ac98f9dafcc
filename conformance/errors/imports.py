# Imports of what is not there.
import nonexistent  # raises ModuleNotFoundError: No module named 'nonexistent'
import json.nothing  # raises ModuleNotFoundError: No module named 'json.nothing'
import nonexistent.part  # raises ModuleNotFoundError: No module named 'nonexistent'
from nonexistent import x  # raises ModuleNotFoundError: No module named 'nonexistent'
import json as j
j.load_it('x')  # raises AttributeError: module 'json' has no attribute 'load_it'
math.pi  # raises NameError: name 'math' is not defined
try:
    from math import pi, tau, nope
except ImportError as e:
    assert str(e).startswith("cannot import name 'nope' from 'math'")
else:
    assert False, 'there is no math.nope'
