total = 0
def add(n):
    global total
    total += n
try:
    add(1)
except NameError as e:
    print(e)
print(total)
