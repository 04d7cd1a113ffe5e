def account():
    balance = 10
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    def look():
        return balance
    return deposit, look

deposit, look = account()
print(deposit(5), look(), deposit(5), look())
