# Lines of values with a separator.
text = """id,name,amount
1,Ann,10.50
2,Bob,
3,Cy,7"""
head, *lines = text.splitlines()
rows = [dict(zip(head.split(','), line.split(','))) for line in lines]
assert rows[0] == {'id': '1', 'name': 'Ann', 'amount': '10.50'} and rows[1]['amount'] == ''
total = sum(float(r['amount']) for r in rows if r['amount'])
assert total == 17.5 and [int(r['id']) for r in rows] == [1, 2, 3]
back = '\n'.join([head] + [','.join(r.values()) for r in rows])
assert back == text and sorted(rows, key=lambda r: r['name'], reverse=True)[0]['name'] == 'Cy'
sum(float(r['amount']) for r in rows)  # raises ValueError: could not convert string to float: ''
rows[0]['amount'] + 1  # raises TypeError: can only concatenate str (not "int") to str
rows[0]['missing']  # raises KeyError: 'missing'
