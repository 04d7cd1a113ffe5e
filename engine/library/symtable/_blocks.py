"""The blocks of a program with their names: what is done with each, and then what scope each has."""
import ast

# What is done with a name in a block.
DEF_GLOBAL, DEF_LOCAL, DEF_PARAM, DEF_NONLOCAL, USE, DEF_IMPORT, DEF_ANNOT, DEF_TYPE_PARAM = 1, 2, 4, 8, 16, 128, 256, 1024
DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT | DEF_TYPE_PARAM
# What it means there.
LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL = 1, 2, 3, 4, 5


class Block:
    """A module, a class, a function, or one of the small ones that type parameters and type aliases have."""

    def __init__(self, kind, name, line, outer, comprehension=False):
        self.kind, self.name, self.line, self.outer = kind, name, line, outer
        self.comprehension = comprehension
        self.like_function = kind not in ('module', 'class')
        self.nested = outer is not None and (outer.nested or outer.like_function)
        self.flags, self.scopes, self.children = {}, {}, []

    def add(self, name, flag):
        self.flags[name] = self.flags.get(name, 0) | flag


class Builder(ast.NodeVisitor):
    """Goes through a tree in the order in which names are met."""

    def __init__(self, tree):
        self.top = self.block = Block('module', 'top', 0, None)
        self.owner = None  # the class that names beginning with two underscores belong to
        self.visit(tree)

    def _name(self, name, flag):
        if self.owner and name.startswith('__') and not name.endswith('__') and '.' not in name and self.owner.strip('_'):
            name = f"_{self.owner.lstrip('_')}{name}"
        self.block.add(name, flag)
        if flag & DEF_GLOBAL:
            self.top.add(name, flag)

    def _enter(self, kind, name, line, **more):
        made = Block(kind, name, line, self.block, **more)
        self.block.children.append(made)
        self.block = made

    def _leave(self):
        self.block = self.block.outer

    def _all(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    # --- definitions ---

    def visit_FunctionDef(self, node):
        self._name(node.name, DEF_LOCAL)
        self._all([*node.args.defaults, *node.args.kw_defaults, *node.decorator_list])
        if node.type_params:
            self._enter('type parameters', node.name, node.lineno)
            self._name('.defaults', DEF_PARAM)
            if any(node.args.kw_defaults):
                self._name('.kwdefaults', DEF_PARAM)
            self._all(node.type_params)
        args = node.args
        self._all([one.annotation for one in (*args.posonlyargs, *args.args)])
        self._all([one.annotation for one in (args.vararg, args.kwarg) if one is not None])
        self._all([one.annotation for one in args.kwonlyargs])
        self._all([node.returns])
        self._function(node.name, node, node.body)
        if node.type_params:
            self._leave()

    visit_AsyncFunctionDef = visit_FunctionDef

    def _function(self, name, node, body):
        self._enter('function', name, node.lineno)
        args = node.args
        for one in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg):
            if one is not None:
                self._name(one.arg, DEF_PARAM)
        self._all(body)
        self._leave()

    def visit_Lambda(self, node):
        self._all([*node.args.defaults, *node.args.kw_defaults])
        self._function('lambda', node, [node.body])

    def visit_ClassDef(self, node):
        self._name(node.name, DEF_LOCAL)
        self._all(node.decorator_list)
        owner, self.owner = self.owner, node.name
        if node.type_params:
            self._enter('type parameters', node.name, node.lineno)
            for name in ('.type_params', '.generic_base'):
                self._name(name, DEF_LOCAL | USE)
            self._all(node.type_params)
        self._all([*node.bases, *node.keywords])
        self._enter('class', node.name, node.lineno)
        if node.type_params:
            self._name('__type_params__', DEF_LOCAL)
            self._name('.type_params', USE)
        self._all(node.body)
        self._leave()
        if node.type_params:
            self._leave()
        self.owner = owner

    def visit_TypeVar(self, node):
        self._name(node.name, DEF_LOCAL | DEF_TYPE_PARAM)
        for part in (getattr(node, 'bound', None), node.default_value):
            if part is not None:
                self._enter('type variable', node.name, node.lineno)
                self.visit(part)
                self._leave()

    visit_ParamSpec = visit_TypeVarTuple = visit_TypeVar

    def visit_TypeAlias(self, node):
        self.visit(node.name)
        if node.type_params:
            self._enter('type parameters', node.name.id, node.lineno)
            self._all(node.type_params)
        self._enter('type alias', node.name.id, node.lineno)
        self.visit(node.value)
        self._leave()
        if node.type_params:
            self._leave()

    # --- statements whose parts are met in another order than they are written, or that tell of names ---

    def visit_AnnAssign(self, node):
        if isinstance(node.target, ast.Name):
            self._name(node.target.id, DEF_LOCAL | DEF_ANNOT if node.simple else DEF_LOCAL if node.value else 0)
        else:
            self.visit(node.target)
        self._all([node.annotation, node.value])

    def visit_Try(self, node):
        self._all([*node.body, *node.orelse, *node.handlers, *node.finalbody])

    visit_TryStar = visit_Try

    def visit_ExceptHandler(self, node):
        self._all([node.type])
        if node.name:
            self._name(node.name, DEF_LOCAL)
        self._all(node.body)

    def visit_Global(self, node):
        for name in node.names:
            self._name(name, DEF_GLOBAL)

    def visit_Nonlocal(self, node):
        for name in node.names:
            self._name(name, DEF_NONLOCAL)

    def visit_alias(self, node):
        if node.name != '*':
            self._name(node.asname or node.name.partition('.')[0], DEF_IMPORT)

    # --- expressions ---

    def visit_Name(self, node):
        self._name(node.id, USE if isinstance(node.ctx, ast.Load) else DEF_LOCAL)
        if node.id == 'super' and self.block.like_function and isinstance(node.ctx, ast.Load):
            self._name('__class__', USE)

    def visit_NamedExpr(self, node):
        if self.block.comprehension:
            self._bind_outside(node.target.id)
        self.visit(node.value)
        self.visit(node.target)

    def _bind_outside(self, name):
        # In a comprehension the name belongs to the function or module around it.
        outer = self.block
        while outer.comprehension:
            outer = outer.outer
        if outer.kind == 'module' or outer.flags.get(name, 0) & DEF_GLOBAL:
            self._name(name, DEF_GLOBAL)
            outer.add(name, DEF_GLOBAL)
        else:
            self._name(name, DEF_NONLOCAL)
            outer.add(name, DEF_LOCAL)

    def _comprehension(self, name, node, *parts):
        first = node.generators[0]
        self.visit(first.iter)
        self._enter('function', name, node.lineno, comprehension=True)
        self._name('.0', DEF_PARAM)
        self._all([first.target, *first.ifs])
        for generator in node.generators[1:]:
            self._all([generator.target, generator.iter, *generator.ifs])
        self._all(parts)
        self._leave()

    def visit_ListComp(self, node): self._comprehension('listcomp', node, node.elt)
    def visit_SetComp(self, node): self._comprehension('setcomp', node, node.elt)
    def visit_GeneratorExp(self, node): self._comprehension('genexpr', node, node.elt)
    def visit_DictComp(self, node): self._comprehension('dictcomp', node, node.value, node.key)

    # --- patterns ---

    def visit_MatchStar(self, node):
        if node.name:
            self._name(node.name, DEF_LOCAL)

    def visit_MatchAs(self, node):
        self._all([node.pattern])
        if node.name:
            self._name(node.name, DEF_LOCAL)

    def visit_MatchMapping(self, node):
        self._all([*node.keys, *node.patterns])
        if node.rest:
            self._name(node.rest, DEF_LOCAL)


def find_scopes(block, bound, explicit):
    """Says of each name what it means; gives the names that the blocks around must have."""
    own, free = set(), set()
    explicit = set(explicit)
    for name, flags in block.flags.items():
        if flags & DEF_GLOBAL:
            block.scopes[name] = GLOBAL_EXPLICIT
            explicit.add(name)
        elif flags & DEF_NONLOCAL:
            block.scopes[name] = FREE
            free.add(name)
        elif flags & DEF_BOUND:
            block.scopes[name] = LOCAL
            own.add(name)
            explicit.discard(name)
        elif name in bound and name not in explicit:
            block.scopes[name] = FREE
            free.add(name)
        else:
            block.scopes[name] = GLOBAL_IMPLICIT
    inner = bound - explicit
    if block.like_function:
        inner |= own
    elif block.kind == 'class':
        inner |= {'__class__', '__classdict__'}
    wanted = set()
    for child in list(block.children):
        child_free = find_scopes(child, inner if block.kind != 'module' else set(), explicit)
        if child.comprehension and child.name != 'genexpr':
            _take_in(block, child, child_free)
        wanted |= child_free
    if block.like_function:
        for name in own:
            if name in wanted:
                block.scopes[name] = CELL
        wanted -= own
    elif block.kind == 'class':
        wanted -= {'__class__', '__classdict__'}
    for name in wanted:
        if name not in block.flags and name in bound:
            block.flags[name], block.scopes[name] = 0, FREE
    return free | wanted


def _take_in(block, child, child_free):
    # A comprehension runs in its block: its names become the block's, its children too.
    for name, flags in child.flags.items():
        if flags & DEF_PARAM or name in block.flags:
            continue
        block.flags[name], block.scopes[name] = flags, child.scopes[name]
    place = block.children.index(child)
    block.children[place:place + 1] = child.children
