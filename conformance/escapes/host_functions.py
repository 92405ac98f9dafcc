# Functions of the host give plain data and take plain data, and nothing else shows.
assert repr(host) == "<module 'host'>" and repr(host.echo) == '<function echo>' and type(host.echo).__name__ == 'builtin_function_or_method'
assert host.echo([1, {'a': (2, 3)}]) == [1, {'a': [2, 3]}]
rows = host.rows()
rows.append('mine')
assert host.rows() == [1, 2]
mine = [1]
theirs = host.echo(mine)
theirs.append(2)
assert mine == [1]
host.rows().getClass()  # raises AttributeError: 'list' object has no attribute 'getClass'
host.echo.__globals__  # raises AttributeError: 'builtin_function_or_method' object has no attribute '__globals__'
host.echo.body  # raises AttributeError: 'builtin_function_or_method' object has no attribute 'body'
host.echo(host)  # raises TypeError: the argument 'x' of echo() must be plain data (None, bool, int, float, str, list, tuple, set or dict), not module
host.echo(host.echo)  # raises TypeError: the argument 'x' of echo() must be plain data (None, bool, int, float, str, list, tuple, set or dict), not builtin_function_or_method
host.echo(object())  # raises TypeError: the argument 'x' of echo() must be plain data (None, bool, int, float, str, list, tuple, set or dict), not object
host.echo(**{'x': 1, '__class__': 2})  # raises TypeError: echo() got an unexpected keyword argument '__class__'; it takes x
host.echo(**{'a b': 3})  # raises TypeError: echo() got an unexpected keyword argument 'a b'; it takes x
host.strange()  # raises ToolError: strange answered with something that is not plain data
host.fail()  # raises ToolError: fail failed
try:
    host.fail()
except Exception as e:
    assert type(e) is ToolError and e.args == ('fail failed',) and e.__cause__ is None and e.__context__ is None
class Sly(str):
    def __repr__(self): return host.fail()
assert host.echo(Sly('text')) == 'text' and type(host.echo(Sly('x'))) is str
class Index(int):
    def __index__(self): return 10 ** 9
assert host.echo(Index(5)) == 5
