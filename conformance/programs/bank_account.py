# A class that guards what it holds.
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f'need {need}, have {have}')
        self.short = need - have
class Account:
    def __init__(self, owner, balance=0): self.owner, self._balance, self.history = owner, balance, []
    @property
    def balance(self): return self._balance
    def deposit(self, amount):
        if amount <= 0: raise ValueError('amount must be positive')
        self._balance += amount
        self.history.append(('in', amount))
        return self
    def withdraw(self, amount):
        if amount > self._balance: raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(('out', amount))
        return self
a = Account('Ann', 10).deposit(5).withdraw(3)
assert a.balance == 12 and a.history == [('in', 5), ('out', 3)]
try: a.withdraw(100)
except InsufficientFunds as e: assert e.short == 88
a.withdraw(50)  # raises InsufficientFunds: need 50, have 12
a.deposit(-1)  # raises ValueError: amount must be positive
a.balance = 100  # raises AttributeError: property 'balance' of 'Account' object has no setter
Account()  # raises TypeError: Account.__init__() missing 1 required positional argument: 'owner'
