name, width, price = "pear", 10, 3.14159
print(f"{name}", f"{name!r}", f"{name!s:>8}|", f"{name:*^{width}}|", f"{price:{width}.{2}f}|")
print(f"{f"{f"{1 + 1}"}"}")
print(f"{"same quotes"}" f'{'again'}')
print(f"{[f"{n:02}" for n in range(3)]}")
print(f"{
    name  # a comment inside
    .upper()
}")
print(f"{{}} {{{name}}}", f"{'{'}", f"{'\n'.join(['a', 'b'])}")
print(f"{name = }", f"{ name=}", f"{name = !s}", f"{price = :.2f}", f"{1 + 2 = }")
print(f"{(lambda x: x * 2)(4)}", f"{name if name else 0}", f"{(y := 5)}", y)
print(f"{price:.{"2"}f}", f"{'a' 'b'}", f"{1,}", f"{*[1, 2], 3}")
print(f'''{name:
>6}|''' if False else f"{name:>6}|")
print(f"{ {'a': 1}['a'] }", f"{3!r:>4}", f"{None}", f"{...}")
class Money:
    def __format__(self, spec): return f"<{spec}>"
print(f"{Money()}", f"{Money():%Y-%m}", f"{Money():a{1 + 1}b}", f"{Money()!s:.3}")
