def message():
    print("message made")
    return "custom"
assert True, message()
try:
    assert 1 == 2, message()
except AssertionError as error:
    print(repr(error), error.args)
try:
    assert []
except AssertionError as error:
    print(repr(error), str(error) == "")
try:
    assert 0, (1, 2)
except AssertionError as error:
    print(repr(error), error.args)
try:
    assert None, None
except AssertionError as error:
    print(repr(error))
try:
    assert 0, ValueError("inside")
except AssertionError as error:
    print(repr(error))
if __debug__: print("assertions are on")
def check(x): assert isinstance(x, int), f"wanted int, got {type(x).__name__}"
check(1)
try:
    check("a")
except AssertionError as error:
    print(error)
class Falsy:
    def __bool__(self): raise RuntimeError("cannot decide")
try:
    assert Falsy()
except RuntimeError as error:
    print(error)
AssertionError = KeyError
try:
    assert 0
except Exception as error:
    print(type(error).__name__)
