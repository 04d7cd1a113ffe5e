def make():
    factor = 10
    return (factor * n for n in (1, 2))
def use(numbers):
    factor = 3
    return list(numbers)
print(use(make()))
def here():
    factor = 5
    return [factor * n for n in (1, 2)], list(factor * n for n in (1, 2))
print(here())
