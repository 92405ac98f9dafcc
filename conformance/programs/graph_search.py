# Shortest paths, reachability and order in graphs.
graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['f'], 'e': ['f'], 'f': []}
def path(start, goal):
    queue, seen = [[start]], {start}
    while queue:
        way = queue.pop(0)
        if way[-1] == goal: return way
        for n in graph[way[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(way + [n])
assert path('a', 'f') == ['a', 'b', 'd', 'f'] and path('f', 'a') is None and path('a', 'a') == ['a']
def order(graph):
    done, out = set(), []
    def visit(n):
        if n in done: return
        done.add(n)
        for m in graph[n]: visit(m)
        out.append(n)
    for n in graph: visit(n)
    return out[::-1]
sequence = order(graph)
assert all(sequence.index(a) < sequence.index(b) for a in graph for b in graph[a]) and sorted(sequence) == list('abcdef')
path('z', 'a')  # raises KeyError: 'z'
