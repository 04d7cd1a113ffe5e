"""Literals read from text. Trees of whole programs are not to be had here."""
import re as _re

_token = _re.compile(r'''
    (?P<space>[ \t\r\n\f]+|\#[^\n]*|\\\n)
  | (?P<text>(?:[rR]?[bB]|[bB][rR]|[rR]|[uU])?(?:\'\'\'(?s:.*?)(?<!\\)\'\'\'|"""(?s:.*?)(?<!\\)"""|'(?:[^'\\\n]|\\(?s:.))*'|"(?:[^"\\\n]|\\(?s:.))*"))
  | (?P<number>(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9_]+)?[jJ]?))
  | (?P<name>[^\W\d]\w*)
  | (?P<sign>\.\.\.|\*\*|[-+\[\]{}(),:])
  | (?P<other>(?s:.))
''', _re.VERBOSE)
_constants = {'True': True, 'False': False, 'None': None}


class AST:
    """What a text that is no literal would be a tree of."""


def _kinds():
    # By what stands there, or by what follows a value.
    names = {'lambda': 'Lambda', 'not': 'UnaryOp', '*': 'Starred', '.': 'Attribute', '[': 'Subscript', '(': 'Call',
             'if': 'IfExp', 'for': 'ListComp', 'and': 'BoolOp', 'or': 'BoolOp', 'in': 'Compare', 'is': 'Compare',
             '<': 'Compare', '>': 'Compare', '=': 'Compare', '!': 'Compare'}
    made = {name: type(name, (AST,), {'__module__': 'ast'}) for name in {*names.values(), 'Name', 'BinOp', 'JoinedStr', 'Constant'}}
    return made, {text: made[name] for text, name in names.items()}


_made, _kind_of_text = _kinds()
Name, Call, BinOp, UnaryOp, Constant = [_made[name] for name in ('Name', 'Call', 'BinOp', 'UnaryOp', 'Constant')]


class _Reader:
    # Reads one literal by descent; the text is known to be an expression.

    def __init__(self, text):
        self.text = text
        self.tokens = [(found.lastgroup, found[0], found.start()) for found in _token.finditer(text) if found.lastgroup != 'space']
        self.tokens.append(('end', '', len(text)))
        self.at = 0

    def next(self):
        return self.tokens[self.at][1]

    def take(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def refuse(self, kind=None):
        kind = kind or self.kind_here()
        line = self.text.count('\n', 0, self.tokens[min(self.at, len(self.tokens) - 1)][2]) + 1
        raise ValueError(f'malformed node or string on line {line}: {kind()!r}')

    def kind_here(self):
        here = self.tokens[self.at]
        kind, follows, _ = self.tokens[min(self.at + 1, len(self.tokens) - 1)]
        if kind == 'text':  # f'...'
            return _made['JoinedStr']
        return _kind_of_text.get(here[1]) or (_kind_of_text.get(follows, Name) if here[0] == 'name' else BinOp)

    def value(self):
        value, signed = self.signed()
        while self.next() in ('+', '-'):
            sign = self.take()[1]
            imaginary, negative = self.signed()
            if negative or type(imaginary) is not complex or type(value) not in (int, float, complex):
                self.refuse(BinOp)
            value = value + imaginary if sign == '+' else value - imaginary
        if self.next() not in ('', ',', ':', ')', ']', '}'):
            self.refuse(BinOp if self.next() == '*' else None)
        return value

    def signed(self):
        if self.next() not in ('+', '-'):
            return self.plain(), False
        sign = self.take()[1]
        value = self.plain() if self.next() not in ('+', '-') else self.refuse(UnaryOp)
        if type(value) not in (int, float, complex):
            self.refuse(Constant if isinstance(value, (str, bytes, bool)) or value is None else UnaryOp)
        return (value if sign == '+' else -value), True

    def plain(self):
        kind, text, _ = self.take()
        if kind == 'number':
            return eval(text)
        if kind == 'text':
            while self.tokens[self.at][0] == 'text':
                text += ' ' + self.take()[1]
            return eval(text)
        if kind == 'name' and text in _constants:
            return _constants[text]
        if text == 'set' and [token[1] for token in self.tokens[self.at:self.at + 2]] == ['(', ')']:
            self.at += 2
            return set()
        if text == '...':
            return ...
        if text == '[':
            return self.items(']')[0]
        if text == '(':
            values, commas = self.items(')')
            return values[0] if len(values) == 1 and not commas else tuple(values)
        if text == '{':
            return self.braces()
        self.at -= 1
        if text == '**':
            raise ValueError('malformed node or string: None')
        self.refuse()

    def items(self, closing):
        values = []
        commas = 0
        while self.next() != closing:
            values.append(self.value())
            if self.next() == ',':
                self.take()
                commas += 1
            elif self.next() != closing:
                self.refuse()
        self.take()
        return values, commas

    def braces(self):
        keys, values = [], []
        pairs = self.next() == '}'
        while self.next() != '}':
            keys.append(self.value())
            if self.next() == ':':
                self.take()
                values.append(self.value())
                pairs = True
            if self.next() == ',':
                self.take()
        self.take()
        return dict(zip(keys, values)) if pairs else set(keys)


def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    text = node_or_string.lstrip(' \t')
    compile(text, '<unknown>', 'eval')
    reader = _Reader(text)
    values = [reader.value()]
    bare = False
    while reader.next() == ',':
        bare = True
        reader.take()
        if reader.next() != '':
            values.append(reader.value())
    if reader.next() != '':
        reader.refuse()
    return tuple(values) if bare else values[0]


def __getattr__(name):
    if name in ('parse', 'dump', 'walk', 'unparse', 'NodeVisitor', 'NodeTransformer', 'iter_child_nodes', 'fix_missing_locations'):
        raise NotImplementedError(f'ast.{name}: programs here get no trees of programs, only literal_eval()')
    raise AttributeError(f"module 'ast' has no attribute {name!r}")
