# Other ways to write a name are the same name.
def f(): pass
assert ().__ｃlass__ is tuple
ｅｖａｌ('1')  # raises NameError: name 'eval' is not defined
().__ｃlass__.__ｂase__.__ｓubclasses__()  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
f.__ｇlobals__  # raises AttributeError: 'function' object has no attribute '__globals__'
__ｂuiltins__  # raises NameError: name '__builtins__' is not defined
import ｏｓ  # raises ModuleNotFoundError: No module named 'os'
getattr(object, '__ｓubclasses__')  # raises AttributeError: type object 'object' has no attribute '__ｓubclasses__'
getattr(object, '__sub' + 'classes__')  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
from json import __loader__  # raises ImportError: cannot import name '__loader__' from 'json'
from . import os  # raises SyntaxError: relative imports are not available here: a program has no package
import json as __builtins__
assert __builtins__.dumps(1) == '1' and len([1]) == 1
from json import *
assert not [name for name in globals() if name in ('__loader__', '__spec__', 'sys', 'os')]
import sys.modules  # raises ModuleNotFoundError: No module named 'sys'
import os.path  # raises ModuleNotFoundError: No module named 'os'
import json.decoder.sys  # raises ModuleNotFoundError: No module named 'json.decoder.sys'
# -*- coding: utf-7 -*-
assert '+AGE-' == '+' + 'AGE-'
