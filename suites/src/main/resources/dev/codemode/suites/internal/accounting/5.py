tools.create_transaction("income", "contract_work", 15000, "Contract work")
tools.transfer_between_accounts("checking", "savings", 20000, "Emergency fund")
tools.create_transaction("expense", "equipment", 3500, "New computers")
back = tools.transfer_between_accounts("savings", "checking", 5000, "Bills to come")

listed = tools.get_transactions()
transfers = [t for t in listed["transactions"] if t["category"] == "transfer_out"]
balances = back["new_balances"]
lines = [
    f"Checking: ${balances['checking']:,.2f}",
    f"Savings: ${balances['savings']:,.2f}",
    f"Transactions: {listed['count']}",
    "Transfers:",
]
lines += [f"- ${t['amount']:,.2f} from {t['account']}. {t['description']}" for t in transfers]
result = "\n".join(lines)
