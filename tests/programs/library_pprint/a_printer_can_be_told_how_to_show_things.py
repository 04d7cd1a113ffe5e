# format() is made to be overridden: it gives the text, whether it can be read back, whether it holds itself.
import pprint


class Hexadecimal(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, int):
            return hex(object), True, False
        return super().format(object, context, maxlevels, level)


print(Hexadecimal().pformat([1, 255, {'a': 16, 17: (18,)}]))
Hexadecimal(width=20).pprint({'numbers': list(range(10, 20)), 'more': [1000, 2000]})
printer = pprint.PrettyPrinter()
ring = [1]
ring.append(ring)
for value in ([1, 'a', None], [object], {'a': {1, 2}}, (1,), (), [lambda: 1], [print], ring, {'x': ring}, [[[[1]]]], 'text', 5):
    text, readable, recursive = printer.format(value, {}, 3, 0)
    print(text.split(' at 0x')[0].split(' with id')[0], readable, recursive, printer.isreadable(value), printer.isrecursive(value))
print(pprint.saferepr(ring).split(' with id')[0], pprint.isreadable([1]), pprint.isrecursive(ring))
