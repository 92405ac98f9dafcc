# The attributes of an instance as a dict that can be written to.
class C: pass
c = C()
c.__dict__['x'] = 1
assert c.x == 1
c.__dict__.update(y=2)
vars(c)['z'] = 3
assert c.y == 2 and c.z == 3
del c.__dict__['x']
assert not hasattr(c, 'x')
