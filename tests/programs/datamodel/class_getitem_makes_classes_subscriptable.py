class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item}"
class Big(Box): pass
print(Box[int], Big["text"], Box[1, 2], Box[1:2])
try:
    Box()[0]
except TypeError as error:
    print(error)
class Plain: pass
for use in (lambda: Plain[int], lambda: int[str], lambda: Plain()[0], lambda: list[int][0], lambda: (5)[0]):
    try:
        print(use())
    except TypeError as error:
        print(error)
class Meta(type):
    def __getitem__(cls, key): return ("from the metaclass", key)
    def __iter__(cls): return iter("abc")
    def __len__(cls): return 99
    def __contains__(cls, x): return x == "z"
class Rich(metaclass=Meta): pass
print(Rich[5], list(Rich), len(Rich), "z" in Rich, "a" in Rich)
alias = list[int]
print(alias, alias.__origin__, alias.__args__, alias([1]), alias == list[int], list[int] is list[int])
print(dict[str, list[int]], tuple[int, ...], type[int], set[None], isinstance(alias, type))
