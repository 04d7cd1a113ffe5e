import traceback, sys
out = dict(file=sys.stdout)
try:
    raise ExceptionGroup("many", [ValueError("a"), ExceptionGroup("inner", [KeyError("k")])])
except ExceptionGroup as e:
    traceback.print_exception(e, **out)
    print(traceback.format_exception_only(e))
try:
    compile("x = (1,\ny = 2", "sample.py", "exec")
except SyntaxError as e:
    traceback.print_exception(e, **out)
    print(traceback.format_exception_only(e))
class Quiet(Exception):
    def __str__(self): return ""
class Broken(Exception):
    def __str__(self): raise RuntimeError
for e in (Quiet(), Broken(), ValueError("two\nlines"), KeyError(), Exception(("t",)), SystemExit(3), StopIteration()):
    print(traceback.format_exception_only(e))
try:
    eval("undefined_name")
except NameError as e:
    traceback.print_exception(e, **out)
class A: attribute = 1
try:
    A().atribute
except AttributeError as e:
    print(traceback.format_exception_only(e))
