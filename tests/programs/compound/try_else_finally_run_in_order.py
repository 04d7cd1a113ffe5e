def run(action):
    log = []
    try:
        log.append("try")
        if action == "raise": raise ValueError("v")
        if action == "other": raise KeyError("k")
        if action == "return": return log
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log
print(run("nothing"), run("raise"), run("return"))
try:
    run("other")
except KeyError as error:
    print("passed through", error)
def override():
    try:
        raise ValueError
    finally:
        return "finally swallows"
print(override())
def else_raises():
    try:
        pass
    except ZeroDivisionError:
        return "not caught here"
    else:
        1 / 0
    finally:
        print("still finally")
try:
    else_raises()
except ZeroDivisionError:
    print("the else clause is not guarded")
def nested():
    try:
        try:
            1 / 0
        finally:
            print("inner finally")
    except ZeroDivisionError as error:
        return str(error)
    finally:
        print("outer finally")
print(nested())
for i in range(3):
    try:
        if i == 1: continue
        print("body", i)
    finally:
        print("finally", i)
for source in ("try: pass", "try: pass\nelse: pass", "try: pass\nexcept: pass\nexcept ValueError: pass", "try: pass\nexcept A, B: pass", "try: pass\nexcept A as b.c: pass", "try: pass\nfinally: pass\nelse: pass", "except: pass", "try: pass\nexcept* : pass", "try: pass\nexcept A: pass\nexcept* B: pass", "try: pass\nexcept A as (b): pass", "try pass"):
    try:
        compile(source, "s", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
