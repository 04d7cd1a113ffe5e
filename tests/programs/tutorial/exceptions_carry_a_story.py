class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance} is less than {amount}")
        self.shortage = amount - balance
def withdraw(balance, amount):
    if amount > balance: raise InsufficientFunds(balance, amount)
    return balance - amount
try: withdraw(10, 25)
except InsufficientFunds as e: print(e, e.shortage, e.args)
def parse(text):
    try: return int(text)
    except ValueError as e: raise RuntimeError(f"cannot parse {text!r}") from e
try: parse("x1")
except RuntimeError as e: print(e, "|", e.__cause__)
def divide(a, b):
    try: r = a / b
    except ZeroDivisionError: return "cannot"
    except TypeError as e: return f"wrong types: {e}"
    else: return r
    finally: print("tried", a, b)
print(divide(1, 2), divide(1, 0), divide("a", 1))
withdraw(1, 2)
