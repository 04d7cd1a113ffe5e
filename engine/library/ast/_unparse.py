"""Trees as text again: the shortest writing that parses to the same tree."""

# How strongly what stands there binds, loosest first.
NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, CMP, BOR, BXOR, BAND, SHIFT, ARITH, TERM, FACTOR, POWER, AWAIT, ATOM = range(18)

_binary = {
    'Add': ('+', ARITH), 'Sub': ('-', ARITH), 'Mult': ('*', TERM), 'MatMult': ('@', TERM), 'Div': ('/', TERM),
    'Mod': ('%', TERM), 'FloorDiv': ('//', TERM), 'Pow': ('**', POWER), 'LShift': ('<<', SHIFT), 'RShift': ('>>', SHIFT),
    'BitOr': ('|', BOR), 'BitXor': ('^', BXOR), 'BitAnd': ('&', BAND)}
_unary = {'Invert': ('~', FACTOR), 'Not': ('not ', NOT), 'UAdd': ('+', FACTOR), 'USub': ('-', FACTOR)}
_compare = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
            'In': 'in', 'NotIn': 'not in'}
_quotes = ("'", '"', '"""', "'''")
_blocks = frozenset(('FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'For', 'AsyncFor', 'While', 'If', 'With', 'AsyncWith',
                     'Match', 'Try', 'TryStar'))


def _kind(node):
    return type(node).__name__


def _escaped(text, keep):
    # Characters that do not print as what they are; `keep` are left alone.
    return ''.join(c if c.isprintable() and c != '\\' or c in keep else ascii(c)[1:-1] if c != "'" else c for c in text)


def _literal(text, quotes, keep):
    # The text written out, and those of the quotes that may stand around it.
    text = _escaped(text, keep)
    fitting = [quote for quote in quotes if quote not in text and not ('\n' in text and len(quote) == 1)]
    if text:
        # A quote at the end would run into the closing ones.
        fitting.sort(key=lambda quote: quote[0] == text[-1])
        if fitting and len(fitting[0]) == 3 and fitting[0][0] == text[-1]:
            text = text[:-1] + '\\' + text[-1]
    return text, fitting


class Unparser:
    """Writes statements as lines. With `keeps_lines` each stands in the line
    that it has in the tree, as far as that can be."""

    def __init__(self, keeps_lines=False):
        self.parts = []
        self.indent = 0
        self.keeps_lines = keeps_lines
        self.line = 1
        self.joins = False  # may what comes next stand in the same line?

    # --- statements ---

    def put(self, text):
        self.parts.append(text)
        if self.keeps_lines:
            self.line += text.count('\n')

    def start(self, text, node=None):
        # Begins a line (or, keeping lines, goes on in one).
        missing = 1
        if self.keeps_lines:
            wanted = getattr(node, 'lineno', None) or self.line
            if self.joins and self.parts and wanted <= self.line and _kind(node) not in _blocks:
                self.put(('' if self.parts[-1] == ':' else ';') + ' ' + text)
                return
            missing = max(wanted - self.line, 1 if self.parts else 0)
        elif not self.parts:
            missing = 0
        self.put('\n' * missing + '    ' * self.indent + text)

    def block(self, body):
        self.put(':')
        self.indent += 1
        self.joins = all(_kind(node) not in _blocks for node in body)
        for node in body:
            self.statement(node)
        self.indent -= 1
        self.joins = False

    def documented(self, node):
        self.put(':')
        self.indent += 1
        self.joins = False
        self.body_with_docstring(node.body)
        self.indent -= 1

    def body_with_docstring(self, body):
        text = docstring_node(body)
        if text is not None:
            self.start('', body[0])
            self.put(self.docstring(text))
            body = body[1:]
        if self.keeps_lines:
            self.joins = all(_kind(node) not in _blocks for node in body) and text is None
        for node in body:
            self.statement(node)
        self.joins = False

    def docstring(self, node):
        text, fitting = _literal(node.value, ('"""', "'''"), '\n\t')
        prefix = node.kind or ''
        if not fitting:
            return prefix + repr(node.value)
        return prefix + fitting[0] + text + fitting[0]

    def statement(self, node):
        getattr(self, 'do_' + _kind(node))(node)

    def blank(self):
        if self.parts and not self.keeps_lines:
            self.put('\n')

    def do_Module(self, node):
        self.body_with_docstring(node.body)

    do_Interactive = do_Module

    def do_Expr(self, node):
        self.start(self.text(node.value, YIELD), node)

    def do_FunctionDef(self, node, word='def'):
        self.blank()
        for decorator in node.decorator_list:
            self.start('@' + self.text(decorator), decorator)
        self.start(f'{word} {node.name}{self.type_params(node)}({self.arguments(node.args)})', node)
        if node.returns:
            self.put(' -> ' + self.text(node.returns))
        self.documented(node)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, 'async def')

    def do_ClassDef(self, node):
        self.blank()
        for decorator in node.decorator_list:
            self.start('@' + self.text(decorator), decorator)
        inside = [self.text(base) for base in node.bases] + [self.keyword(keyword) for keyword in node.keywords]
        self.start(f'class {node.name}{self.type_params(node)}' + (f'({", ".join(inside)})' if inside else ''), node)
        self.documented(node)

    def type_params(self, node):
        params = getattr(node, 'type_params', ())
        if not params:
            return ''
        written = []
        for param in params:
            text = {'TypeVar': '', 'TypeVarTuple': '*', 'ParamSpec': '**'}[_kind(param)] + param.name
            if getattr(param, 'bound', None):
                text += ': ' + self.text(param.bound)
            if getattr(param, 'default_value', None):
                text += ' = ' + self.text(param.default_value)
            written.append(text)
        return f'[{", ".join(written)}]'

    def do_Return(self, node):
        self.start('return' + (' ' + self.text(node.value) if node.value else ''), node)

    def do_Delete(self, node):
        self.start('del ' + self.listed(node.targets), node)

    def do_Assign(self, node):
        self.start(''.join(self.text(target, TUPLE) + ' = ' for target in node.targets) + self.text(node.value), node)

    def do_TypeAlias(self, node):
        self.start(f'type {self.text(node.name)}{self.type_params(node)} = {self.text(node.value)}', node)

    def do_AugAssign(self, node):
        self.start(f'{self.text(node.target)} {_binary[_kind(node.op)][0]}= {self.text(node.value)}', node)

    def do_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and _kind(node.target) == 'Name':
            target = f'({target})'
        self.start(f'{target}: {self.text(node.annotation)}' + (f' = {self.text(node.value)}' if node.value else ''), node)

    def do_For(self, node, word='for'):
        self.start(f'{word} {self.text(node.target, TUPLE)} in {self.text(node.iter)}', node)
        self.block(node.body)
        self.part('else', node.orelse)

    def do_AsyncFor(self, node):
        self.do_For(node, 'async for')

    def part(self, word, body):
        if body:
            self.start(word)
            self.block(body)

    def do_While(self, node):
        self.start('while ' + self.text(node.test), node)
        self.block(node.body)
        self.part('else', node.orelse)

    def do_If(self, node):
        self.start('if ' + self.text(node.test), node)
        self.block(node.body)
        while len(node.orelse) == 1 and _kind(node.orelse[0]) == 'If':
            node = node.orelse[0]
            self.start('elif ' + self.text(node.test), node)
            self.block(node.body)
        self.part('else', node.orelse)

    def do_With(self, node, word='with'):
        items = [self.text(item.context_expr) + (f' as {self.text(item.optional_vars)}' if item.optional_vars else '')
                 for item in node.items]
        self.start(f'{word} {", ".join(items)}', node)
        self.block(node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, 'async with')

    def do_Match(self, node):
        self.start('match ' + self.text(node.subject), node)
        self.put(':')
        self.indent += 1
        for case in node.cases:
            self.start('case ' + self.text(case.pattern) + (f' if {self.text(case.guard)}' if case.guard else ''), case.pattern)
            self.block(case.body)
        self.indent -= 1

    def do_Raise(self, node):
        self.start('raise' + (' ' + self.text(node.exc) if node.exc else '') + (f' from {self.text(node.cause)}' if node.cause else ''), node)

    def do_Try(self, node, star=''):
        self.start('try', node)
        self.block(node.body)
        for handler in node.handlers:
            self.start('except' + star + (' ' + self.text(handler.type) if handler.type else '')
                       + (' as ' + handler.name if handler.name else ''), handler)
            self.block(handler.body)
        self.part('else', node.orelse)
        self.part('finally', node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, '*')

    def do_Assert(self, node):
        self.start('assert ' + self.text(node.test) + (', ' + self.text(node.msg) if node.msg else ''), node)

    def aliases(self, names):
        return ', '.join(alias.name + (' as ' + alias.asname if alias.asname else '') for alias in names)

    def do_Import(self, node):
        self.start('import ' + self.aliases(node.names), node)

    def do_ImportFrom(self, node):
        self.start(f'from {"." * (node.level or 0)}{node.module or ""} import {self.aliases(node.names)}', node)

    def do_Global(self, node):
        self.start('global ' + ', '.join(node.names), node)

    def do_Nonlocal(self, node):
        self.start('nonlocal ' + ', '.join(node.names), node)

    def do_Pass(self, node):
        self.start('pass', node)

    def do_Break(self, node):
        self.start('break', node)

    def do_Continue(self, node):
        self.start('continue', node)

    # --- expressions: text(node, what stands around) ---

    def text(self, node, around=TEST):
        kind = _kind(node)
        if kind == 'Tuple':
            return self.tuple_in(node, around)
        own, text = getattr(self, 'of_' + kind)(node)
        return f'({text})' if around > own else text

    def listed(self, nodes, around=TEST):
        return ', '.join([self.text(node, around) for node in nodes])

    def of_Expression(self, node):
        return ATOM, self.text(node.body)

    def of_Name(self, node):
        return ATOM, node.id

    def of_Constant(self, node):
        value = node.value
        if value is ...:
            return ATOM, '...'
        if isinstance(value, (float, complex)):
            return ATOM, repr(value).replace('inf', '1e309').replace('nan', '(1e309-1e309)')
        if isinstance(value, tuple):
            written = [self.of_Constant(type(node)(item))[1] for item in value]
            return ATOM, f'({", ".join(written)}{"," if len(written) == 1 else ""})'
        return ATOM, ('u' if getattr(node, 'kind', None) == 'u' else '') + repr(value)

    def tuple_in(self, node, around):
        text = self.listed(node.elts) + (',' if len(node.elts) == 1 else '')
        return f'({text})' if not node.elts or around > TUPLE else text

    def of_List(self, node):
        return ATOM, f'[{self.listed(node.elts)}]'

    def of_Set(self, node):
        return ATOM, '{' + self.listed(node.elts) + '}' if node.elts else '{*()}'

    def of_Dict(self, node):
        pairs = [f'**{self.text(value, BOR)}' if key is None else f'{self.text(key)}: {self.text(value)}'
                 for key, value in zip(node.keys, node.values)]
        return ATOM, '{' + ', '.join(pairs) + '}'

    def of_BoolOp(self, node):
        word, own = (' and ', AND) if _kind(node.op) == 'And' else (' or ', OR)
        # Each further value is held to bind more strongly.
        return own, word.join([self.text(value, min(own + 1 + i, ATOM)) for i, value in enumerate(node.values)])

    def of_NamedExpr(self, node):
        return NAMED, f'{self.text(node.target, ATOM)} := {self.text(node.value, ATOM)}'

    def of_BinOp(self, node):
        sign, own = _binary[_kind(node.op)]
        left, right = (own + 1, own) if sign == '**' else (own, own + 1)
        return own, f'{self.text(node.left, left)} {sign} {self.text(node.right, right)}'

    def of_UnaryOp(self, node):
        sign, own = _unary[_kind(node.op)]
        return own, sign + self.text(node.operand, own)

    def of_Lambda(self, node):
        arguments = self.arguments(node.args)
        return TEST, f'lambda{" " if arguments else ""}{arguments}: {self.text(node.body)}'

    def of_IfExp(self, node):
        return TEST, f'{self.text(node.body, OR)} if {self.text(node.test, OR)} else {self.text(node.orelse)}'

    def of_Await(self, node):
        return AWAIT, 'await ' + self.text(node.value, ATOM)

    def of_Yield(self, node):
        return YIELD, 'yield' + (' ' + self.text(node.value, ATOM) if node.value else '')

    def of_YieldFrom(self, node):
        return YIELD, 'yield from ' + self.text(node.value, ATOM)

    def of_Compare(self, node):
        text = self.text(node.left, BOR)
        for op, value in zip(node.ops, node.comparators):
            text += f' {_compare[_kind(op)]} {self.text(value, BOR)}'
        return CMP, text

    def keyword(self, node):
        return f'{node.arg}={self.text(node.value)}' if node.arg else '**' + self.text(node.value)

    def of_Call(self, node):
        inside = [self.text(value) for value in node.args] + [self.keyword(keyword) for keyword in node.keywords]
        return ATOM, f'{self.text(node.func, ATOM)}({", ".join(inside)})'

    def of_Attribute(self, node):
        value = self.text(node.value, ATOM)
        is_int = _kind(node.value) == 'Constant' and isinstance(node.value.value, int)
        return ATOM, f'{value}{" " if is_int else ""}.{node.attr}'

    def of_Subscript(self, node):
        items = node.slice
        inside = self.listed(items.elts) + (',' if len(items.elts) == 1 else '') if _kind(items) == 'Tuple' and items.elts else self.text(items)
        return ATOM, f'{self.text(node.value, ATOM)}[{inside}]'

    def of_Slice(self, node):
        text = (self.text(node.lower) if node.lower else '') + ':' + (self.text(node.upper) if node.upper else '')
        return ATOM, text + (':' + self.text(node.step) if node.step else '')

    def of_Starred(self, node):
        return ATOM, '*' + self.text(node.value, BOR)

    def generators(self, nodes):
        text = ''
        for part in nodes:
            text += f' {"async " if part.is_async else ""}for {self.text(part.target, TUPLE)} in {self.text(part.iter, OR)}'
            text += ''.join([' if ' + self.text(test, OR) for test in part.ifs])
        return text

    def of_ListComp(self, node):
        return ATOM, f'[{self.text(node.elt)}{self.generators(node.generators)}]'

    def of_SetComp(self, node):
        return ATOM, '{' + self.text(node.elt) + self.generators(node.generators) + '}'

    def of_DictComp(self, node):
        return ATOM, '{' + f'{self.text(node.key)}: {self.text(node.value)}{self.generators(node.generators)}' + '}'

    def of_GeneratorExp(self, node):
        return ATOM, f'({self.text(node.elt)}{self.generators(node.generators)})'

    def arguments(self, node):
        written = []
        positional = node.posonlyargs + node.args
        first_default = len(positional) - len(node.defaults)
        for i, arg in enumerate(positional):
            default = f'={self.text(node.defaults[i - first_default])}' if i >= first_default else ''
            written.append(self.arg(arg) + default)
            if i + 1 == len(node.posonlyargs):
                written.append('/')
        if node.vararg or node.kwonlyargs:
            written.append('*' + (self.arg(node.vararg) if node.vararg else ''))
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            written.append(self.arg(arg) + (f'={self.text(default)}' if default else ''))
        if node.kwarg:
            written.append('**' + self.arg(node.kwarg))
        return ', '.join(written)

    def of_arguments(self, node):
        return ATOM, self.arguments(node)

    def arg(self, node):
        return node.arg + (f': {self.text(node.annotation)}' if node.annotation else '')

    def of_arg(self, node):
        return ATOM, self.arg(node)

    def of_keyword(self, node):
        return ATOM, self.keyword(node)

    def of_alias(self, node):
        return ATOM, self.aliases([node])

    def of_comprehension(self, node):
        return ATOM, self.generators([node])

    # --- texts with expressions in them ---

    def of_JoinedStr(self, node):
        quotes, written = list(_quotes), []
        for value in node.values:
            if _kind(value) == 'Constant':
                text, fitting = _literal(value.value.replace('{', '{{').replace('}', '}}'), quotes, '')
                if not fitting:
                    return ATOM, 'f' + repr(''.join([self.inside(part) for part in node.values]))
                quotes = fitting
            else:
                text = self.inside(value)
                if '\n' in text:
                    quotes = [quote for quote in quotes if len(quote) == 3]
            written.append(text)
        return ATOM, f'f{quotes[0]}{"".join(written)}{quotes[0]}'

    def inside(self, node):
        # A part of a joined text, without the quotes around.
        kind = _kind(node)
        if kind == 'Constant':
            return node.value.replace('{', '{{').replace('}', '}}')
        if kind == 'JoinedStr':
            return ''.join([self.inside(part) for part in node.values])
        text = Unparser().text(node.value, OR)
        text = '{' + (' ' if text.startswith('{') else '') + text
        if node.conversion != -1:
            text += '!' + chr(node.conversion)
        if node.format_spec:
            text += ':' + self.inside(node.format_spec)
        return text + '}'

    def of_FormattedValue(self, node):
        return ATOM, f"f'{self.inside(node)}'"

    # --- patterns ---

    def of_MatchValue(self, node):
        return ATOM, self.text(node.value)

    def of_MatchSingleton(self, node):
        return ATOM, repr(node.value)

    def of_MatchSequence(self, node):
        return ATOM, f'[{self.listed(node.patterns)}]'

    def of_MatchStar(self, node):
        return ATOM, '*' + (node.name or '_')

    def of_MatchMapping(self, node):
        pairs = [f'{self.text(key)}: {self.text(pattern)}' for key, pattern in zip(node.keys, node.patterns)]
        if node.rest:
            pairs.append('**' + node.rest)
        return ATOM, '{' + ', '.join(pairs) + '}'

    def of_MatchClass(self, node):
        inside = [self.text(pattern) for pattern in node.patterns]
        inside += [f'{name}={self.text(pattern)}' for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return ATOM, f'{self.text(node.cls, ATOM)}({", ".join(inside)})'

    def of_MatchAs(self, node):
        if node.pattern is None:
            return ATOM, node.name or '_'
        return TEST, f'{self.text(node.pattern, BOR)} as {node.name}'

    def of_MatchOr(self, node):
        return BOR, ' | '.join([self.text(pattern, BXOR) for pattern in node.patterns])


def docstring_node(body):
    if body and _kind(body[0]) == 'Expr' and _kind(body[0].value) == 'Constant' and isinstance(body[0].value.value, str):
        return body[0].value
    return None


def written(tree, keeps_lines=False):
    unparser = Unparser(keeps_lines)
    if isinstance(tree, list):
        for node in tree:
            unparser.statement(node)
    elif hasattr(unparser, 'do_' + _kind(tree)):
        unparser.statement(tree)
    else:
        return unparser.text(tree)
    return ''.join(unparser.parts)
