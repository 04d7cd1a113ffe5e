"""Programs as trees of nodes: reading, walking, changing, writing them.

The tree is the one that the compiler here works with, copied into objects;
a tree that has been changed is compiled by way of its text (_unparse).
"""
import sys as _sys

from _tree import _syntax_tree

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **keywords):
        cls = type(self)
        name = cls.__name__
        fields = cls._fields
        if len(args) > len(fields):
            s = '' if len(fields) == 1 else 's'
            raise TypeError(f'{name} constructor takes at most {len(fields)} positional argument{s}')
        given = dict(zip(fields, args))
        for key, value in keywords.items():
            if key in given:
                raise TypeError(f'{name} got multiple values for argument {key!r}')
            if key not in fields and key not in cls._attributes:
                _deprecated(f"{name}.__init__ got an unexpected keyword argument '{key}'. Support for arbitrary keyword "
                            'arguments is deprecated and will be removed in Python 3.15.')
            given[key] = value
        own = self.__dict__
        own.update(given)
        for field in fields:
            if field in own:
                continue
            mark = cls._marks[field]
            if mark == '*':
                own[field] = []
            elif mark == 'expr_context':
                own[field] = _single['Load']
            elif mark != '?':
                _deprecated(f"{name}.__init__ missing 1 required positional argument: '{field}'. "
                            'This will become an error in Python 3.15.')

    def __reduce_ex__(self, protocol):
        return _remade, (type(self), dict(self.__dict__))


def _remade(cls, state):
    node = cls.__new__(cls)
    node.__dict__.update(state)
    return node


def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning)


# The abstract grammar as the language reference gives it: a kind of node, its
# members with their fields, and the attributes of that kind.
_grammar = '''
mod
 Module(stmt* body, type_ignore* type_ignores)
 Interactive(stmt* body)
 Expression(expr body)
 FunctionType(expr* argtypes, expr returns)
stmt @lineno col_offset end_lineno end_col_offset
 FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
 AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
 ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
 Return(expr? value)
 Delete(expr* targets)
 Assign(expr* targets, expr value, string? type_comment)
 TypeAlias(expr name, type_param* type_params, expr value)
 AugAssign(expr target, operator op, expr value)
 AnnAssign(expr target, expr annotation, expr? value, int simple)
 For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 While(expr test, stmt* body, stmt* orelse)
 If(expr test, stmt* body, stmt* orelse)
 With(withitem* items, stmt* body, string? type_comment)
 AsyncWith(withitem* items, stmt* body, string? type_comment)
 Match(expr subject, match_case* cases)
 Raise(expr? exc, expr? cause)
 Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 Assert(expr test, expr? msg)
 Import(alias* names)
 ImportFrom(identifier? module, alias* names, int? level)
 Global(identifier* names)
 Nonlocal(identifier* names)
 Expr(expr value)
 Pass
 Break
 Continue
expr @lineno col_offset end_lineno end_col_offset
 BoolOp(boolop op, expr* values)
 NamedExpr(expr target, expr value)
 BinOp(expr left, operator op, expr right)
 UnaryOp(unaryop op, expr operand)
 Lambda(arguments args, expr body)
 IfExp(expr test, expr body, expr orelse)
 Dict(expr?* keys, expr* values)
 Set(expr* elts)
 ListComp(expr elt, comprehension* generators)
 SetComp(expr elt, comprehension* generators)
 DictComp(expr key, expr value, comprehension* generators)
 GeneratorExp(expr elt, comprehension* generators)
 Await(expr value)
 Yield(expr? value)
 YieldFrom(expr value)
 Compare(expr left, cmpop* ops, expr* comparators)
 Call(expr func, expr* args, keyword* keywords)
 FormattedValue(expr value, int conversion, expr? format_spec)
 JoinedStr(expr* values)
 Constant(constant value, string? kind)
 Attribute(expr value, identifier attr, expr_context ctx)
 Subscript(expr value, expr slice, expr_context ctx)
 Starred(expr value, expr_context ctx)
 Name(identifier id, expr_context ctx)
 List(expr* elts, expr_context ctx)
 Tuple(expr* elts, expr_context ctx)
 Slice(expr? lower, expr? upper, expr? step)
expr_context
 Load
 Store
 Del
boolop
 And
 Or
operator
 Add
 Sub
 Mult
 MatMult
 Div
 Mod
 Pow
 LShift
 RShift
 BitOr
 BitXor
 BitAnd
 FloorDiv
unaryop
 Invert
 Not
 UAdd
 USub
cmpop
 Eq
 NotEq
 Lt
 LtE
 Gt
 GtE
 Is
 IsNot
 In
 NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler @lineno col_offset end_lineno end_col_offset
 ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment) @lineno col_offset end_lineno end_col_offset
keyword(identifier? arg, expr value) @lineno col_offset end_lineno end_col_offset
alias(identifier name, identifier? asname) @lineno col_offset end_lineno end_col_offset
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern @lineno col_offset end_lineno end_col_offset
 MatchValue(expr value)
 MatchSingleton(constant value)
 MatchSequence(pattern* patterns)
 MatchMapping(expr* keys, pattern* patterns, identifier? rest)
 MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
 MatchStar(identifier? name)
 MatchAs(pattern? pattern, identifier? name)
 MatchOr(pattern* patterns)
type_ignore
 TypeIgnore(int lineno, string tag)
type_param @lineno col_offset end_lineno end_col_offset
 TypeVar(identifier name, expr? bound, expr? default_value)
 ParamSpec(identifier name, expr? default_value)
 TypeVarTuple(identifier name, expr? default_value)
'''
_place = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_names = vars(_sys.modules['ast'])
_single = {}  # nodes that are the same wherever they stand


def _make_classes():
    names = _names
    kind = AST
    for line in _grammar.splitlines()[1:]:
        text, _, attributes = line.strip().partition(' @')
        name, _, inside = text.partition('(')
        fields, marks = [], {}
        for field in inside[:-1].split(', ') if inside else ():
            typed, called = field.split()
            fields.append(called)
            marks[called] = typed if typed == 'expr_context' else '*' if '*' in typed else typed[-1]
        members = {'__module__': 'ast', '__doc__': text, '_fields': tuple(fields), '__match_args__': tuple(fields), '_marks': marks}
        if attributes:
            members['_attributes'] = _place
            members['end_lineno'] = members['end_col_offset'] = None
        for called, mark in marks.items():
            if mark == '?':
                members[called] = None
        is_member = line.startswith(' ')
        made = names[name] = type(name, (kind if is_member else AST,), members)
        if not is_member:
            kind = made
        elif not fields and not kind._attributes:
            _single[name] = made()


_make_classes()


def _old_name_of_value(name):
    def told():
        _deprecated(f'Attribute {name} is deprecated and will be removed in Python 3.14; use value instead')

    def read(self):
        told()
        return self.value

    def write(self, value):
        told()
        self.value = value

    return property(read, write)


_names['Constant'].n, _names['Constant'].s = _old_name_of_value('n'), _old_name_of_value('s')
_kinds_of_constants = ((bool, 'NameConstant'), (type(None), 'NameConstant'), ((int, float, complex), 'Num'), (str, 'Str'),
                       (bytes, 'Bytes'), (type(...), 'Ellipsis'))


def _built(program):
    # A machine with a stack: see the native half, which writes its programs.
    names = _names
    stack = []
    for item in program:
        kind = type(item)
        if kind is int:
            at = len(stack) - item
            values = stack[at:]
            del stack[at:]
            stack.append(values)
            continue
        if kind is tuple:
            if len(item) == 1:
                stack.append(item[0])
                continue
            if len(item) == 2:
                stack.append(int(item[0], item[1]))
                continue
            cls = names[item[0]]
        else:
            if item in _single:
                stack.append(_single[item])
                continue
            cls = names[item]
        node = cls.__new__(cls)
        own = node.__dict__
        fields = cls._fields
        at = len(stack) - len(fields)
        own.update(zip(fields, stack[at:]))
        del stack[at:]
        if kind is tuple:
            own['lineno'], own['col_offset'], own['end_lineno'], own['end_col_offset'] = item[1:]
        stack.append(node)
    return stack[0]


def _text_of(source):
    if isinstance(source, str):
        return source
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source).decode()
    raise TypeError('compile() arg 1 must be a string, bytes or AST object')


def _parsed(source, filename, mode):
    text = _text_of(source)
    if '\0' in text:
        raise SyntaxError('source code string cannot contain null bytes')
    if mode == 'eval':
        text = text.lstrip(' \t')
    program, warned_of = _syntax_tree(text, filename, mode)
    if warned_of:
        import warnings
        for message, line, is_deprecated in warned_of:
            warnings.warn_explicit(message, DeprecationWarning if is_deprecated else SyntaxWarning, filename, line)
    return _built(program)


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if mode not in ('exec', 'eval', 'single'):
        if mode == 'func_type':
            raise NotImplementedError("ast.parse: mode 'func_type' is not to be had here")
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    return _parsed(source, filename, mode)


def literal_eval(node_or_string):
    """What a text or a tree of literals stands for."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _refuse(node):
    place = f' on line {node.lineno}' if getattr(node, 'lineno', None) else ''
    raise ValueError(f'malformed node or string{place}: {node!r}')


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _refuse(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_literal(item) for item in node.elts])
    if isinstance(node, List):
        return [_literal(item) for item in node.elts]
    if isinstance(node, Set):
        return {_literal(item) for item in node.elts}
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _refuse(node)
        return {_literal(key): _literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


# --- looking at trees ---

def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    waiting = [node]
    for node in waiting:
        waiting.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    node = node.body[0].value
    if not isinstance(node, Constant) or not isinstance(node.value, str):
        return None
    if not clean:
        return node.value
    import inspect
    return inspect.cleandoc(node.value)


def get_source_segment(source, node, *, padded=False):
    try:
        first, last = node.lineno - 1, node.end_lineno - 1
        begin, end = node.col_offset, node.end_col_offset
    except (AttributeError, TypeError):
        return None
    lines = source.encode().splitlines(keepends=True)
    if first == last:
        return lines[first][begin:end].decode()
    pad = bytes([c if c in b'\t\f' else 32 for c in lines[first][:begin]]) if padded else b''
    return b''.join([pad + lines[first][begin:], *lines[first + 1:last], lines[last][:end]]).decode()


class NodeVisitor:
    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        for kind, name in _kinds_of_constants:
            if isinstance(node.value, kind):
                old = getattr(self, 'visit_' + name, None)
                if old is not None:
                    from warnings import warn_explicit
                    warn_explicit(f'visit_{name} is deprecated; add visit_Constant', DeprecationWarning, 'ast.py', 428, 'ast')
                    return old(node)
                break
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                values = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            values.extend(item)
                            continue
                    values.append(item)
                old[:] = values
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


# --- places ---

def copy_location(new_node, old_node):
    for name in _place:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith('end_'):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    # From the root down; who has no place of its own stands where its parent does.
    waiting = [(node, (1, 0, 1, 0))]
    while waiting:
        here, place = waiting.pop()
        if 'lineno' in here._attributes:
            own = []
            for name, inherited in zip(_place, place):
                if getattr(here, name, None) is None:
                    setattr(here, name, inherited)
                own.append(getattr(here, name))
            place = own
        waiting.extend([(child, place) for child in iter_child_nodes(here)])
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno += n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if getattr(child, 'end_lineno', None) is not None:
            child.end_lineno += n
    return node


# --- text ---

def _dumped(node, options, level):
    annotate, attributes, indent, show_empty = options
    if indent is not None:
        level += 1
        before, between = '\n' + indent * level, ',\n' + indent * level
    else:
        before, between = '', ', '
    if isinstance(node, list):
        if not node:
            return '[]', True
        return f'[{before}{between.join([_dumped(item, options, level)[0] for item in node])}]', False
    if not isinstance(node, AST):
        return repr(node), True
    cls, parts, held, simple, named = type(node), [], [], True, annotate
    for field in node._fields:
        try:
            value = getattr(node, field)
        except AttributeError:
            named = True
            continue
        if value is None and getattr(cls, field, ...) is None:
            named = True
            continue
        if not show_empty and value == [] and cls._marks.get(field) == '*':
            # Without names, an empty list shows when something comes behind it.
            if not named:
                held.append(repr(value))
            continue
        parts.extend(held)
        held = []
        value, is_simple = _dumped(value, options, level)
        simple = simple and is_simple
        parts.append(f'{field}={value}' if named else value)
    if attributes and cls._attributes:
        for name in cls._attributes:
            try:
                value = getattr(node, name)
            except AttributeError:
                continue
            if value is None and getattr(cls, name, ...) is None:
                continue
            value, is_simple = _dumped(value, options, level)
            simple = simple and is_simple
            parts.append(f'{name}={value}')
    if simple and len(parts) <= 3:
        return f'{cls.__name__}({", ".join(parts)})', not parts
    return f'{cls.__name__}({before}{between.join(parts)})', False


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {node.__class__.__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _dumped(node, (annotate_fields, include_attributes, indent, show_empty), 0)[0]


def unparse(ast_obj):
    from ast import _unparse
    return _unparse.written(ast_obj)


# --- compiling ---

_roots = {'exec': 'Module', 'eval': 'Expression', 'single': 'Interactive'}


def _check_context(node, wanted):
    ctx = getattr(node, 'ctx', None)
    if ctx is not None and type(ctx).__name__ != wanted:
        raise ValueError(f'expression must have {wanted} context but has {type(ctx).__name__} instead')


_targets = {'Assign': ('targets', 'Store'), 'AugAssign': ('target', 'Store'), 'AnnAssign': ('target', 'Store'),
            'For': ('target', 'Store'), 'AsyncFor': ('target', 'Store'), 'comprehension': ('target', 'Store'),
            'NamedExpr': ('target', 'Store'), 'withitem': ('optional_vars', 'Store'), 'Delete': ('targets', 'Del'),
            'TypeAlias': ('name', 'Store')}


def _check(node, wanted='Load'):
    # What can be written as text and yet is no program.
    cls = type(node)
    for name in node._attributes[:2]:
        if getattr(node, name, None) is None:
            raise TypeError(f'required field "{name}" missing from {cls.__mro__[1].__name__ if cls.__mro__[1] is not AST else cls.__name__}')
    if isinstance(node, expr):
        _check_context(node, wanted)
    if isinstance(node, Constant) and not isinstance(node.value, (str, bytes, int, float, complex, tuple, frozenset, type(None), type(...))):
        raise TypeError(f'got an invalid type in Constant: {type(node.value).__name__}')
    target, context = _targets.get(cls.__name__, (None, None))
    inherits = wanted if cls.__name__ in ('Tuple', 'List', 'Starred') else 'Load'
    for field in node._fields:
        mark = cls._marks[field]
        value = getattr(node, field, None)
        if value is None and mark not in ('?', '*') and cls.__name__ not in ('Constant', 'MatchSingleton'):
            raise (ValueError if hasattr(node, field) else TypeError)(
                f"field '{field}' is required for {cls.__name__}" if hasattr(node, field)
                else f'required field "{field}" missing from {cls.__name__}')
        below = context if field == target else inherits if field in ('elts', 'value') else 'Load'
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, AST):
                _check(child, below)
    if _is_empty_block(node):
        raise ValueError(f'empty body on {cls.__name__}')


def _is_empty_block(node):
    return isinstance(node, (stmt, ExceptHandler)) and getattr(node, 'body', None) == []


def _compiled(tree, filename, mode):
    wanted = _roots[mode]
    if type(tree).__name__ != wanted:
        raise TypeError(f'expected {wanted} node, got {type(tree).__name__}')
    try:
        _check(tree)
        text = _text_for(tree, mode)
    except (AttributeError, KeyError) as error:
        raise TypeError(f'a node of the tree is of a kind that cannot stand there: {error}') from None
    return compile(text, filename, mode)


def _text_for(tree, mode):
    from ast import _unparse
    if mode == 'eval':
        return '(' + '\n' * (getattr(tree.body, 'lineno', 1) - 1) + _unparse.written(tree.body) + ')'
    return _unparse.written(tree, keeps_lines=True) + '\n'


_former_kinds = ('Num', 'Str', 'Bytes', 'NameConstant', 'Ellipsis', 'slice', 'Index', 'ExtSlice', 'Suite', 'AugLoad', 'AugStore',
                 'Param')


def __getattr__(name):
    if name in _former_kinds:
        from ast import _former
        _former.warn_of(name)
        made = _names[name] = getattr(_former, name)
        return made
    raise AttributeError(f"module 'ast' has no attribute {name!r}")
