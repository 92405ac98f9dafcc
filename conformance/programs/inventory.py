# Keeping stock in a dict of dicts.
stock = {'tea': {'count': 3, 'price': 4.5}, 'cup': {'count': 0, 'price': 7.0}}
def sell(name, n=1):
    item = stock[name]
    if item['count'] < n: raise ValueError(f"only {item['count']} of {name}")
    item['count'] -= n
    return round(item['price'] * n, 2)
assert sell('tea', 2) == 9.0 and stock['tea']['count'] == 1 and sum(i['count'] * i['price'] for i in stock.values()) == 4.5
assert [n for n, i in stock.items() if not i['count']] == ['cup'] and sorted(stock, key=lambda n: -stock[n]['price']) == ['cup', 'tea']
stock.setdefault('pot', {'count': 1, 'price': 20})
stock['pot'] |= {'price': 18}
assert stock['pot'] == {'count': 1, 'price': 18} and max(stock.items(), key=lambda kv: kv[1]['price'])[0] == 'pot'
sell('cup')  # raises ValueError: only 0 of cup
sell('jug')  # raises KeyError: 'jug'
sell('tea', '1')  # raises TypeError: '<' not supported between instances of 'int' and 'str'
sell()  # raises TypeError: sell() missing 1 required positional argument: 'name'
stock['tea']['colour']  # raises KeyError: 'colour'
stock.tea  # raises AttributeError: 'dict' object has no attribute 'tea'
