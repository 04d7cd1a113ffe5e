log = []
def returns():
    try:
        return "try"
    finally:
        log.append("finally")
def overrides():
    try:
        return "try"
    finally:
        return "finally"
def swallows():
    for i in range(3):
        try:
            raise ValueError
        finally:
            continue
    return "swallowed"
def breaks():
    while True:
        try:
            return "lost"
        finally:
            break
    return "after break"
def nested():
    try:
        try:
            return "inner"
        finally:
            log.append("f1")
    finally:
        log.append("f2")
def value_fixed():
    x = 1
    try:
        return x
    finally:
        x = 2
def mutable():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
def else_then_finally():
    out = []
    try:
        out.append("try")
    except ValueError:
        out.append("except")
    else:
        out.append("else")
    finally:
        out.append("finally")
    return out
def loop_else():
    out = []
    for i in range(2):
        try:
            if i == 1: break
            continue
        finally:
            out.append(i)
    else:
        out.append("else")
    return out
def gen():
    try:
        yield 1
        yield 2
    finally:
        log.append("gen finally")
def matched(exc):
    try:
        raise exc
    except (KeyError, IndexError) as e:
        return "lookup", type(e).__name__
    except ArithmeticError:
        return "arith"
    except:
        return "bare"
def tuple_nested(exc):
    try:
        raise exc
    except (ValueError, (TypeError, (KeyError,))):
        return "nested tuple"
for f in (returns, overrides, swallows, breaks, nested, value_fixed, mutable, else_then_finally, loop_else):
    print(f.__name__, f())
print(log)
for x in gen():
    break
print(log)
print(matched(KeyError()), matched(ZeroDivisionError()), matched(KeyboardInterrupt()))
try:
    print(tuple_nested(KeyError()))
except TypeError as e:
    print(e)
def bad_class():
    try:
        1 / 0
    except 5:
        pass
def bad_str():
    try:
        1 / 0
    except "ZeroDivisionError":
        pass
def bad_in_tuple():
    try:
        1 / 0
    except (ValueError, int):
        pass
def never_checked():
    try:
        pass
    except undefined_name:
        pass
    return "fine"
def handler_raises_name():
    try:
        1 / 0
    except undefined_name:
        pass
for f in (bad_class, bad_str, bad_in_tuple, never_checked, handler_raises_name):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, "| context", repr(e.__context__))
import sys
def info():
    print(sys.exc_info())
    try:
        raise ValueError("v")
    except ValueError as e:
        print(sys.exc_info()[:2], sys.exception() is e)
        try:
            raise KeyError
        except KeyError:
            print(sys.exception().__class__)
        print(sys.exception() is e)
    print(sys.exc_info(), sys.exception())
info()
