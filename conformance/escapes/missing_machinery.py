# What would run text as a program, or reach files and modules, is not there.
eval('1')  # raises NameError: name 'eval' is not defined
exec('x = 1')  # raises NameError: name 'exec' is not defined
compile('1', '', 'eval')  # raises NameError: name 'compile' is not defined
open('/etc/passwd')  # raises NameError: name 'open' is not defined
input()  # raises NameError: name 'input' is not defined
breakpoint()  # raises NameError: name 'breakpoint' is not defined
__import__('os')  # raises NameError: name '__import__' is not defined
__builtins__  # raises NameError: name '__builtins__' is not defined
__loader__  # raises NameError: name '__loader__' is not defined
__spec__  # raises NameError: name '__spec__' is not defined
exit()  # raises NameError: name 'exit' is not defined
import os  # raises ModuleNotFoundError: No module named 'os'
import sys  # raises ModuleNotFoundError: No module named 'sys'
import subprocess  # raises ModuleNotFoundError: No module named 'subprocess'
import socket  # raises ModuleNotFoundError: No module named 'socket'
import builtins  # raises ModuleNotFoundError: No module named 'builtins'
import importlib  # raises ModuleNotFoundError: No module named 'importlib'
import gc  # raises ModuleNotFoundError: No module named 'gc'
import inspect  # raises ModuleNotFoundError: No module named 'inspect'
import ctypes  # raises ModuleNotFoundError: No module named 'ctypes'
import pickle  # raises ModuleNotFoundError: No module named 'pickle'
import java  # raises ModuleNotFoundError: No module named 'java'
import java.lang.Runtime  # raises ModuleNotFoundError: No module named 'java'
from java.lang import Runtime  # raises ModuleNotFoundError: No module named 'java'
print('x', file=1)  # raises ValueError: print(file=...) is not available here: there are no files
