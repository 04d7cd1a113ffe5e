class Ordered(type):
    @classmethod
    def __prepare__(meta, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Log()
    def __new__(meta, name, bases, namespace, **kw):
        cls = super().__new__(meta, name, bases, dict(namespace))
        cls.order = namespace.order
        return cls
class Log(dict):
    def __init__(self): self.order = []
    def __setitem__(self, key, value):
        if not key.startswith("__"): self.order.append(key)
        super().__setitem__(key, value)
    def __missing__(self, key):
        if key.isupper(): return f"auto {key}"
        raise KeyError(key)
class Form(metaclass=Ordered, strict=True):
    b = 1
    a = 2
    b = 3
    c = UNKNOWN
    def method(self): pass
    for i in range(2): pass
print(Form.order, Form.c, Form.b)
try:
    class Bad(metaclass=Ordered):
        x = unknown
except NameError as error:
    print(error)
class NotMapping(type):
    @classmethod
    def __prepare__(meta, name, bases): return 5
try:
    class Worse(metaclass=NotMapping): pass
except TypeError as error:
    print(error)
