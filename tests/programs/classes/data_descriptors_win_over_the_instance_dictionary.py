class Data:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, objtype=None):
        if obj is None:
            return f"class access of {self.name} on {objtype.__name__}"
        return f"data {self.name}"
    def __set__(self, obj, value):
        print("set", self.name, value)
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        print("delete", self.name)
        obj.__dict__.pop(self.name, None)

class NonData:
    def __get__(self, obj, objtype=None):
        return "non-data"

class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["s"] = value

class C:
    d = Data()
    n = NonData()
    s = SetOnly()

c = C()
print(c.d, c.n, type(c.s).__name__)
c.d = 1
c.__dict__["n"] = "instance n"
c.s = "instance s"
print(c.d, c.n, c.s)
print(C.d, C.n)
del c.d
print(c.__dict__)
try:
    del c.s
except AttributeError as e:
    print("del s:", e)
del c.n
print(c.n)
try:
    del c.n
except AttributeError as e:
    print("del n:", e)

class G:
    def __get__(self, o, t=None):
        return 1
    def __delete__(self, o):
        print("deleted")
class H:
    g = G()
h = H()
try:
    h.g = 5
except AttributeError as e:
    print("set g:", e)
del h.g
h.__dict__["g"] = 7
print(h.g)

class Late:
    pass
Late.x = Data()
try:
    print(Late().x)
except AttributeError as e:
    print(type(e).__name__, e)

class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("no name")
try:
    class K:
        b = Bad()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)
