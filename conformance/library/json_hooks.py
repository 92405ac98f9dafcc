# json: default, object_hook and object_pairs_hook.
import json
class Point:
    def __init__(self, x): self.x = x
def plain(v):
    if isinstance(v, set): return sorted(v)
    if isinstance(v, Point): return {'x': v.x}
    raise TypeError(f'no way to write {type(v).__name__}')
assert json.dumps({'s': {2, 1}, 'p': Point(3)}, default=plain) == '{"s": [1, 2], "p": {"x": 3}}' and json.dumps([1], default=str) == '[1]'
assert json.loads('{"x": 1}', object_hook=lambda d: Point(d['x'])).x == 1 and json.loads('[{"a": 1}]', object_hook=len) == [1]
assert json.loads('{"a": 1, "a": 2}', object_pairs_hook=list) == [('a', 1), ('a', 2)] and json.dumps(object, default=lambda v: v.__name__) == '"object"'
json.dumps(object(), default=plain)  # raises TypeError: no way to write object
json.dumps(Point(1))  # raises TypeError: Object of type Point is not JSON serializable
