print(len("abc"))
len = lambda x: "mine"
print(len("abc"))
del len
print(len("abc"))
import builtins
builtins.answer = 42
print(answer)
answer = "global hides it"
print(answer, builtins.answer)
del answer
print(answer)
del builtins.answer
try:
    answer
except NameError as error:
    print(error)
def f():
    print = [].append
    return print
print(f().__name__)
real, builtins.max = max, min
print(max(1, 2))
builtins.max = real
print(max(1, 2))
print(__builtins__ is builtins or __builtins__ is vars(builtins))
space = {"__builtins__": {"double": lambda x: 2 * x}}
print(eval("double(4)", space))
try:
    eval("len('a')", space)
except NameError as error:
    print(error)
