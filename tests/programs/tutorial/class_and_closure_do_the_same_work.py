class Averager:
    def __init__(self): self.series = []
    def __call__(self, value):
        self.series.append(value)
        return sum(self.series) / len(self.series)
def make_averager():
    series = []
    def averager(value):
        series.append(value)
        return sum(series) / len(series)
    return averager
def make_small():
    count = total = 0
    def averager(value):
        nonlocal count, total
        count += 1
        total += value
        return total / count
    return averager
for avg in (Averager(), make_averager(), make_small()):
    print(avg(10), avg(11), avg(15))
f = make_averager()
f(1)
print(f.__code__.co_varnames, f.__code__.co_freevars, f.__closure__[0].cell_contents)
