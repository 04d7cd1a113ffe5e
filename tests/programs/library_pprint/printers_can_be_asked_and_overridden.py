"""format() decides on every value; a printer tells what can be read back and what holds itself."""
import io
import pprint
import re
from dataclasses import dataclass


class Rounded(pprint.PrettyPrinter):
    def format(self, value, context, maxlevels, level):
        if isinstance(value, float):
            return f'{value:.1f}', True, False
        return super().format(value, context, maxlevels, level)


values = [1.2345, {'pi': 3.14159, 2.5: (0.25,)}]
print(Rounded().pformat(values))
print(Rounded(width=12).pformat(values))

ring = [1]
ring.append(ring)
for value in (1, 'text', [1, (2,)], ring, {'ring': ring}, print, [print], {}):
    print(pprint.isreadable(value), pprint.isrecursive(value), pprint.PrettyPrinter().isreadable(value))
print(re.sub(r'id=\d+', 'id=…', pprint.saferepr(ring)))
for depth in (1, 2, 3):
    pprint.pprint([[[[1]]], {1: {2: {3: 4}}}, ((((5,),),),)], depth=depth)


@dataclass
class Node:
    value: object
    rest: object = None


@dataclass
class Terse:
    value: int

    def __repr__(self):
        return 'a text that does not fit in so few columns'


node = Node(1)
node.rest = node
pprint.pprint(node, width=5)
pprint.pprint([Terse(1), Node(list(range(12)))], width=20)
stream = io.StringIO()
pprint.PrettyPrinter(stream=stream, width=10).pprint(list(range(5)))
print(repr(stream.getvalue()))
