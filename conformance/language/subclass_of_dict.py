# A class that is a dict.
class Attr(dict):
    def __getattr__(self, name):
        try: return self[name]
        except KeyError: raise AttributeError(name) from None
    def __setattr__(self, name, value): self[name] = value
a = Attr(x=1)
a.y = 2
assert a == {'x': 1, 'y': 2} and a.x == 1 and a['y'] == 2 and isinstance(a, dict) and dict(a) == a and {**a} == {'x': 1, 'y': 2}
class Count(dict):
    def __missing__(self, key): return 0
c = Count()
c['a'] += 1
assert c == {'a': 1} and c['b'] == 0 and c.get('b') is None and repr(c) == "{'a': 1}"
class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
l = Lower()
l['ABC'] = 1
assert l == {'abc': 1}
a.z  # raises AttributeError: z
a['z']  # raises KeyError: 'z'
l[5] = 1  # raises AttributeError: 'int' object has no attribute 'lower'
