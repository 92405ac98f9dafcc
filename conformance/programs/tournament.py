# Tables of results.
games = [('A', 'B', 2, 1), ('B', 'C', 0, 0), ('C', 'A', 3, 1)]
table = {t: {'points': 0, 'goals': 0} for g in games for t in g[:2]}
for home, away, h, a in games:
    table[home]['goals'] += h - a
    table[away]['goals'] += a - h
    if h == a:
        for t in (home, away): table[t]['points'] += 1
    else:
        table[home if h > a else away]['points'] += 3
ranking = sorted(table, key=lambda t: (-table[t]['points'], -table[t]['goals'], t))
assert ranking == ['C', 'A', 'B'] and table['C'] == {'points': 4, 'goals': 2} and sum(t['goals'] for t in table.values()) == 0
lines = [f"{i}. {t} {table[t]['points']:>2} {table[t]['goals']:+d}" for i, t in enumerate(ranking, 1)]
assert lines == ['1. C  4 +2', '2. A  3 -1', '3. B  1 -1']
table['D']['points']  # raises KeyError: 'D'
for home, away, h in games: pass  # raises ValueError: too many values to unpack (expected 3)
sorted(table.values())  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
