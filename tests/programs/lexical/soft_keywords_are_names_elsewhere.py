match = 1
case = 2
type = 3
_ = 4
print(match + case + type + _)
def describe(match, case=0):
    match match:
        case [case, *_]:
            return "list from", case
        case {"type": type}:
            return "mapping of", type
        case _:
            return "other", case
print(describe([7, 8]), describe({"type": "t"}), describe(5))
match = [1, 2]
match[0] = 9
print(match)
match (1)if False else 0
print(match := 6)
print(match, -match, match * 2)
class type: pass
print(type.__name__)
type Alias = int
print(Alias, Alias.__value__)
case = {"a": 1}
match case:
    case {"a": match}: print("match is", match)
