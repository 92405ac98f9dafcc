import heapq
from collections import deque

edges = {n: [((n * 3 + 1) % 4000, n % 9 + 1), ((n * 7 + 5) % 4000, n % 4 + 2), ((n + 1) % 4000, 3)] for n in range(4000)}


def shortest(start):
    costs = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > costs[node]:
            continue
        for target, weight in edges[node]:
            through = cost + weight
            if target not in costs or through < costs[target]:
                costs[target] = through
                heapq.heappush(queue, (through, target))
    return costs


def hops(start):
    levels = {start: 0}
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        for target, _ in edges[node]:
            if target not in levels:
                levels[target] = levels[node] + 1
                waiting.append(target)
    return levels


for start in (0, 17, 2500):
    costs = shortest(start)
    levels = hops(start)
    print(len(costs), max(costs.values()), sum(costs.values()), max(levels.values()))
