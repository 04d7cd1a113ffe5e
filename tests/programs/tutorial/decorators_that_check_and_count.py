from functools import wraps
def count_calls(f):
    @wraps(f)
    def wrapper(*a, **k):
        wrapper.calls += 1
        return f(*a, **k)
    wrapper.calls = 0
    return wrapper
def check_types(f):
    hints = f.__annotations__
    @wraps(f)
    def wrapper(*args):
        for (name, kind), value in zip(hints.items(), args):
            if not isinstance(value, kind):
                raise TypeError(f"{name} must be {kind.__name__}, not {type(value).__name__}")
        return f(*args)
    return wrapper
def require(role):
    def deco(f):
        @wraps(f)
        def wrapper(user, *a):
            if role not in user["roles"]: raise PermissionError(f"{user['name']} is no {role}")
            return f(user, *a)
        return wrapper
    return deco
@count_calls
@check_types
def area(w: int, h: int): return w * h
print(area(2, 3), area.calls)
try: area(2, "x")
except TypeError as e: print(e, area.calls)
@require("admin")
def delete(user, thing): return f"{user['name']} deleted {thing}"
print(delete({"name": "ann", "roles": ["admin"]}, "x"))
try: delete({"name": "bob", "roles": []}, "x")
except PermissionError as e: print(e)
def retry(n):
    def deco(f):
        def w(*a):
            for i in range(1, n + 1):
                try: return f(*a)
                except ValueError as e: print(f"attempt {i}: {e}")
            raise RuntimeError("gave up") from e if False else None
        return w
    return deco
attempts = iter([0, 0, 5])
@retry(3)
def flaky():
    v = next(attempts)
    if not v: raise ValueError("not yet")
    return v
print(flaky())
