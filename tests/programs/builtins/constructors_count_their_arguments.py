def tell(f):
    try: r = f(); print(type(r).__name__, r)
    except BaseException as e: print(type(e).__name__, e)
class FS(frozenset): pass
class TP(tuple): pass
class LI(list): pass
class SE(set): pass
class DI(dict): pass
class IN(int): pass
class FL(float): pass
class ST(str): pass
class BY(bytes): pass
class BA(bytearray): pass
class CO(complex): pass
class BO: pass
for C in (FS, TP, LI, SE, DI, IN, FL, ST, BY, BA, CO, BO, frozenset, tuple, list, set, dict, int, float, str, bytes, bytearray, complex, bool, object, range, slice, type, enumerate, zip, map, filter, reversed, memoryview, super, classmethod, staticmethod):
    print(C.__name__)
    tell(lambda: C(1, 2, 3, 4))
    tell(lambda: C(x=3))
    tell(lambda: C(1, x=3))
    tell(lambda: C(1.5, 2))
tell(lambda: int('3', 'a')); tell(lambda: int('3', 1)); tell(lambda: int('3', 37)); tell(lambda: int('3', 2.5)); tell(lambda: int(3, 10)); tell(lambda: int(base=3)); tell(lambda: int('z', -1)); tell(lambda: int('3', None))
tell(lambda: int('3', 10**100)); tell(lambda: int('3', -10**100)); tell(lambda: int(3.5, 'a'))
