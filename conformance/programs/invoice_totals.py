# Totals of nested records, with missing values.
orders = [
    {'id': 1, 'customer': {'name': 'Ann'}, 'lines': [{'sku': 'a', 'qty': 2, 'price': 9.99}, {'sku': 'b', 'qty': 1, 'price': 5}]},
    {'id': 2, 'customer': None, 'lines': []},
    {'id': 3, 'customer': {'name': 'Bob'}, 'lines': [{'sku': 'a', 'qty': 10, 'price': 9.99}]},
]
totals = {o['id']: round(sum(l['qty'] * l['price'] for l in o['lines']), 2) for o in orders}
assert totals == {1: 24.98, 2: 0, 3: 99.9}
names = [(o.get('customer') or {}).get('name', 'unknown') for o in orders]
assert names == ['Ann', 'unknown', 'Bob'] and max(totals, key=totals.get) == 3 and f'{sum(totals.values()):,.2f}' == '124.88'
by_sku = {}
for o in orders:
    for l in o['lines']: by_sku.setdefault(l['sku'], []).append(l['qty'])
assert {k: sum(v) for k, v in by_sku.items()} == {'a': 12, 'b': 1}
orders[1]['customer']['name']  # raises TypeError: 'NoneType' object is not subscriptable
orders[0]['total']  # raises KeyError: 'total'
orders[5]  # raises IndexError: list index out of range
