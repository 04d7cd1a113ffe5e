def greet(self, word="hello"): return f"{word} from {self}"
bound = greet.__get__("ann")
print(bound(), bound("bye"), bound.__self__, bound.__func__ is greet)
print(greet.__get__(None, str) is greet)
class A: pass
a = A()
a.greet = greet
try:
    a.greet()
except TypeError as error:
    print(error)
A.greet = greet
a2 = A()
print(a2.greet.__func__ is greet, a2.greet("hi")[:7])
A.length = len
try:
    print(a2.length())
except TypeError as error:
    print(error)
A.upper = str.upper
try:
    print(a2.upper())
except TypeError as error:
    print(error)
print(str.upper.__get__("abc")(), "abc".upper.__self__, [].append.__self__)
print(bound.__name__, bound.__qualname__, bound.__doc__, bound.__defaults__)
try:
    bound.attribute = 1
except AttributeError as error:
    print(error)
import types
m = types.MethodType(print, "first")
m("second")
try:
    types.MethodType(print, None)
except TypeError as error:
    print(error)
