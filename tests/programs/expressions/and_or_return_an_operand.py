print(1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or [] or {}, "a" and "b" and "")
print(None or "default", 0 or None, not "", not not "x")
print(1 or 1 / 0, 0 and 1 / 0)
def say(x):
    print("saying", x)
    return x
say(0) or say("") or say("found") or say("never")
say(1) and say([]) and say("never")
x = say(None) or say(5)
print(x)
print((1 or 0) and 2, 1 or 0 and 2, not 1 or 1, not (1 or 1))
print(True or False and False, (True or False) and False)
print(True + True, True and 5, False or (), bool([[]]), bool("0"))
name = ""
print(f"Hello, {name or 'stranger'}!")
values = [0, None, "", [], "x", 7]
print([v or "-" for v in values], any(values), all(values))
n = 0
n = n or 10
print(n)
def early(x): return x and x[0]
print(early([]), early("abc"), early(None))
