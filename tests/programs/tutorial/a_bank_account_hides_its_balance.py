def account(owner, balance=0):
    history = []
    def deposit(amount):
        nonlocal balance
        if amount <= 0: raise ValueError("deposit must be positive")
        balance += amount
        history.append(("deposit", amount))
        return balance
    def withdraw(amount):
        nonlocal balance
        if amount > balance: return "Insufficient funds"
        balance -= amount
        history.append(("withdraw", amount))
        return balance
    def statement(): return f"{owner}: {balance} after {len(history)} operations"
    return {"deposit": deposit, "withdraw": withdraw, "statement": statement}
acc = account("Ann", 100)
print(acc["deposit"](50), acc["withdraw"](30), acc["withdraw"](500), acc["statement"]())
try:
    acc["deposit"](-1)
except ValueError as error:
    print(error)
other = account("Bob")
print(other["statement"](), acc["statement"]())
print(sorted(acc["deposit"].__code__.co_freevars), acc["deposit"].__closure__[0].cell_contents)
