def total(prices):
    discount = 0.1
    return sum(prices) * (1 - discont)
print("before")
total([1, 2])
