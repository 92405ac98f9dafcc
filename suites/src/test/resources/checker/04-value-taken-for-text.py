import json

tools.create_transaction("expense", "rent", 2500, "March")
balance = json.loads(tools.get_account_balance("checking"))
print(balance["balance"])
