# A proxy of a proxy of a proxy: each shows the dict itself.
from types import MappingProxyType

inner = {"a": 1}
view = inner
for _ in range(200_000):
    view = MappingProxyType(view)
assert len(view) == 1 and view["a"] == 1 and list(view) == ["a"]
inner["b"] = 2
assert len(view) == 2
