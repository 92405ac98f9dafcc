# Rows as a table of text.
rows = [{'name': 'Ann', 'age': 30, 'city': None}, {'name': 'Roberta', 'age': 4, 'city': 'Ulm'}]
heads = list(rows[0])
cells = [[str(r[h]) if r[h] is not None else '-' for h in heads] for r in rows]
widths = [max(len(c) for c in col) for col in zip(heads, *cells)]
lines = [' | '.join(c.ljust(w) for c, w in zip(row, widths)).rstrip() for row in [heads] + cells]
assert lines == ['name    | age | city', 'Ann     | 30  | -', 'Roberta | 4   | Ulm']
assert '-+-'.join('-' * w for w in widths) == '--------+-----+-----' and f"{'x':*^9}" == '****x****'
assert '\t'.join(heads).expandtabs(6) == 'name  age   city'
