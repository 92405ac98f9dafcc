# copy and deepcopy.
import copy
data = {'l': [1, [2]], 't': (1, [3])}
shallow, deep = copy.copy(data), copy.deepcopy(data)
data['l'][1].append('x'); data['t'][1].append('y')
assert shallow['l'] == [1, [2, 'x']] and deep == {'l': [1, [2]], 't': (1, [3])} and shallow is not data
class Node:
    def __init__(self, v): self.v, self.links = v, []
n = Node([1])
n.links.append(n)
c = copy.deepcopy(n)
assert c is not n and c.links[0] is c and c.v == [1] and c.v is not n.v and copy.copy(n).v is n.v
assert copy.copy((1, 2)) == (1, 2) and copy.deepcopy('text') == 'text' and copy.deepcopy(None) is None and copy.copy([1]) == [1] and copy.deepcopy(len) is len
shared = [1]
pair = copy.deepcopy([shared, shared])
assert pair[0] is pair[1] and pair[0] is not shared
class Custom:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
assert copy.copy(Custom()) == 'copied' and copy.deepcopy([Custom()]) == ['deep']
