rate = 0.2
def tax(price):
    return price * rate
try:
    tax(10)
except NameError as e:
    print(e)
print(rate)
