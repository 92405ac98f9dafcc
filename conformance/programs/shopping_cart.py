# Classes that work together.
class Item:
    def __init__(self, name, price, count=1): self.name, self.price, self.count = name, price, count
    @property
    def total(self): return self.price * self.count
    def __eq__(self, other): return isinstance(other, Item) and self.name == other.name
    def __repr__(self): return f'Item({self.name!r}, {self.price}, {self.count})'
class Cart:
    def __init__(self): self.items = []
    def __iadd__(self, item):
        if item in self.items: self.items[self.items.index(item)].count += item.count
        else: self.items.append(item)
        return self
    def __len__(self): return sum(i.count for i in self.items)
    def __getitem__(self, name): return next(i for i in self.items if i.name == name)
    def __contains__(self, name): return any(i.name == name for i in self.items)
    def total(self, discount=0.0): return round(sum(i.total for i in self.items) * (1 - discount), 2)
cart = Cart()
cart += Item('tea', 4.5, 2)
cart += Item('cup', 7)
cart += Item('tea', 4.5)
assert len(cart) == 4 and cart.total() == 20.5 and cart.total(discount=0.1) == 18.45 and 'tea' in cart and cart['tea'].count == 3 and cart.items == [Item('tea', 0), Item('cup', 0)]
assert repr(cart.items) == "[Item('tea', 4.5, 3), Item('cup', 7, 1)]"
cart['pot']  # raises StopIteration
cart.total('10%')  # raises TypeError: unsupported operand type(s) for -: 'int' and 'str'
cart + Item('x', 1)  # raises TypeError: unsupported operand type(s) for +: 'Cart' and 'Item'
cart.items[0].total = 5  # raises AttributeError: property 'total' of 'Item' object has no setter
Item('x')  # raises TypeError: Item.__init__() missing 1 required positional argument: 'price'
