# tool results are JSON text
tools.create_transaction("expense", "rent", 2500, "March")
balance = tools.get_account_balance("checking")
print(balance["balance"])
