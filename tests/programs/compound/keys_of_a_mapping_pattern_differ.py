# Two keys that are the same value are refused: literals when compiling, names
# when the pattern is tried.
class Key:
    first = "a"
    second = "b"


def look(subject):
    try:
        match subject:
            case {Key.first: one, "a": two}:
                return one, two
            case _:
                return "other"
    except ValueError as error:
        return str(error)


print(look({"a": 1, "b": 2}), look({"b": 2}), look({"a": 1}), look([]))
match {"a": 1, "b": 2}:
    case {Key.first: one, Key.second: two}:
        print(one, two)
for keys in ("'x': 1, 'x': 2", "0: 1, False: 2", "f'': 1", "f'{x}': 1", "-1: 1, -1: 2"):
    try:
        compile(f"match {{}}:\n case {{{keys}}}: pass", "table", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
from array import array

match array("b", b"hi"):
    case [first, last]:
        print(first, last)
