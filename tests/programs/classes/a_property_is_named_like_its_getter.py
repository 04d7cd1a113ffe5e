p = property(len)
print(p.__name__)
try: print(property().__name__)
except AttributeError as e: print(e)
try: print(property(5).__name__)
except AttributeError as e: print(e)
class C:
    x = property(len)
    y = property(lambda self: 1)
    z = property(lambda self, v=None: 1)
    def w(self): return 2
    w = property(w)
print(C.x.__name__, C.y.__name__, C.z.__name__, C.w.__name__)
p.__name__ = 'q'; print(p.__name__)
try: C().x
except TypeError as e: print(e)
try: C().w = 1
except AttributeError as e: print(e)
try: p.__delete__(3)
except AttributeError as e: print(e)
try: p.__set__(3, 4)
except AttributeError as e: print(e)
