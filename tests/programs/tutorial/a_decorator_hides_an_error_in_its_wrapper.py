import functools
def careful(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("calling", f.__name__)
        return f(*args, **kwargs)
    return wrapper
@careful
def average(values):
    return sum(values) / len(values)
print(average([1, 2, 3]))
average([])
