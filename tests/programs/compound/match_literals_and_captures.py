def kind(x):
    match x:
        case 0: return "zero"
        case 1 | 2 | 3: return "small"
        case -1: return "minus one"
        case 1.5: return "one and a half"
        case 2 + 3j: return "complex"
        case "a" | 'b': return "letter"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case "con" "cat": return "joined"
        case other: return f"other {other!r}"
for x in (0, 1, 2, -1, 1.5, 2 + 3j, "a", b"x", None, True, False, 1.0, "concat", [1], 0.0, ""):
    print(repr(x), kind(x))
match 5:
    case n if n > 10: print("big")
    case n if n > 3: print("medium", n)
    case _: print("any")
print(n)
match 1, 2:
    case a, b: print("tuple subject", a, b)
match (1):
    case (1): print("brackets mean nothing")
match "abc":
    case [a, b, c]: print("never: text is no sequence here")
    case str(s): print("text", s)
match [1, 2, 3]:
    case [x] | [x, _] | [x, _, _]: print("alternatives bind the same", x)
print("_" in globals())
match 9:
    case 1: print("never")
print("no case matched and nothing happened")
