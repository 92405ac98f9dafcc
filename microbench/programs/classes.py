class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.moves = 0

    def deposit(self, amount):
        self.balance += amount
        self.moves += 1
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        self.moves += 1
        return True


class Savings(Account):
    def __init__(self, owner, balance, rate):
        super().__init__(owner, balance)
        self.rate = rate

    @property
    def interest(self):
        return self.balance * self.rate // 100

    def close_year(self):
        return self.deposit(self.interest)


accounts = [Savings(f"owner {i}", i * 10, i % 4) if i % 2 else Account(f"owner {i}", i) for i in range(1000)]
refused = 0
for turn in range(120):
    for account in accounts:
        account.deposit(turn % 50)
        if not account.withdraw(turn % 70):
            refused += 1
    if turn % 12 == 0:
        for account in accounts:
            if isinstance(account, Savings):
                account.close_year()
print(sum(a.balance for a in accounts), sum(a.moves for a in accounts), refused)
