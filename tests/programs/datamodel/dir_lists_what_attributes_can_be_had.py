class Base:
    inherited = 1
    def method(self): pass
class Derived(Base):
    own = 2
d = Derived()
d.instance = 3
print([n for n in dir(d) if not n.startswith("_")])
print([n for n in dir(Derived) if not n.startswith("_")])
class Custom:
    def __dir__(self): return ["zeta", "alpha", "zeta"]
print(dir(Custom()))
class Bad:
    def __dir__(self): return 5
try:
    dir(Bad())
except TypeError as error:
    print(error)
def f():
    b = a = 1
    return dir()
print(f())
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir(()) if not n.startswith("_")], len(dir(5)) > 50)
print([n for n in dir(object())])
print(sorted(set(dir(Derived)) - set(dir(object))))
