"""Which name means what in each block of a program, as the compiler finds it before it compiles."""
import ast as _ast
from enum import StrEnum as _StrEnum
from symtable import _blocks

__all__ = ['symtable', 'SymbolTableType', 'SymbolTable', 'Class', 'Function', 'Symbol']


def symtable(code, filename, compile_type):
    """The table of the whole program; those of the blocks in it are its children."""
    if compile_type not in ('exec', 'eval', 'single'):
        raise ValueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
    compile(code, filename, compile_type)  # refuses what is no program
    top = _blocks.Builder(_ast.parse(code, filename, compile_type)).top
    _blocks.find_scopes(top, set(), set())
    return _made(top, filename)


def _made(block, filename):
    return {'function': Function, 'class': Class}.get(block.kind, SymbolTable)(block, filename)


class SymbolTableType(_StrEnum):
    MODULE = 'module'
    FUNCTION = 'function'
    CLASS = 'class'
    ANNOTATION = 'annotation'
    TYPE_ALIAS = 'type alias'
    TYPE_PARAMETERS = 'type parameters'
    TYPE_VARIABLE = 'type variable'


class SymbolTable:
    """The names of one block."""

    def __init__(self, raw_table, filename):
        self._table, self._filename = raw_table, filename
        self._symbols = {}
        self._inner = None

    def __repr__(self):
        kind = '' if type(self) is SymbolTable else f'{type(self).__name__} '
        of = 'module' if self._table.kind == 'module' else f'{self._table.name} in'
        return f'<{kind}SymbolTable for {of} {self._filename}>'

    def get_type(self): return SymbolTableType(self._table.kind)
    def get_id(self): return id(self._table)
    def get_name(self): return self._table.name
    def get_lineno(self): return self._table.line
    def is_optimized(self): return self._table.kind == 'function'
    def is_nested(self): return self._table.nested
    def has_children(self): return bool(self._table.children)
    def get_identifiers(self): return self._table.flags.keys()

    def get_children(self):
        if self._inner is None:
            self._inner = [_made(child, self._filename) for child in self._table.children]
        return list(self._inner)

    def lookup(self, name):
        if name not in self._symbols:
            inner = [child for child in self.get_children() if child.get_name() == name]
            self._symbols[name] = Symbol(name, self._table.flags[name], self._table.scopes[name], inner, self._table.kind == 'module')
        return self._symbols[name]

    def get_symbols(self): return [self.lookup(name) for name in self.get_identifiers()]


class Function(SymbolTable):
    """The names of a function, by what they are."""

    def _where(self, wanted):
        return tuple([name for name, flags in self._table.flags.items() if wanted(flags, self._table.scopes[name])])

    def get_parameters(self): return self._where(lambda flags, scope: flags & _blocks.DEF_PARAM)
    def get_locals(self): return self._where(lambda flags, scope: scope in (_blocks.LOCAL, _blocks.CELL))
    def get_globals(self): return self._where(lambda flags, scope: scope in (_blocks.GLOBAL_IMPLICIT, _blocks.GLOBAL_EXPLICIT))
    def get_nonlocals(self): return self._where(lambda flags, scope: flags & _blocks.DEF_NONLOCAL)
    def get_frees(self): return self._where(lambda flags, scope: scope == _blocks.FREE)


class Class(SymbolTable):
    def get_methods(self):
        return tuple(dict.fromkeys([name for name in self.get_identifiers() for child in self._table.children
                                    if child.name == name and child.kind in ('function', 'type parameters')]))


_flag_names = (('USE', _blocks.USE), ('DEF_GLOBAL', _blocks.DEF_GLOBAL), ('DEF_NONLOCAL', _blocks.DEF_NONLOCAL),
               ('DEF_LOCAL', _blocks.DEF_LOCAL), ('DEF_PARAM', _blocks.DEF_PARAM), ('DEF_IMPORT', _blocks.DEF_IMPORT),
               ('DEF_ANNOT', _blocks.DEF_ANNOT))
_scope_names = {_blocks.LOCAL: 'LOCAL', _blocks.GLOBAL_EXPLICIT: 'GLOBAL_EXPLICIT', _blocks.GLOBAL_IMPLICIT: 'GLOBAL_IMPLICIT',
                _blocks.FREE: 'FREE', _blocks.CELL: 'CELL'}


class Symbol:
    """A name in a block: what is done with it there, and what it means."""

    def __init__(self, name, flags, scope, namespaces, module_scope=False):
        self._name, self._flags, self._scope = name, flags, scope
        self._namespaces, self._module_scope = namespaces or (), module_scope

    def __repr__(self):
        flags = '|'.join([name for name, bit in _flag_names if self._flags & bit])
        return f'<symbol {self._name!r}: {_scope_names[self._scope]}, {flags}>'

    def _bound_in_module(self): return self._module_scope and bool(self._flags & _blocks.DEF_BOUND)
    def get_name(self): return self._name
    def is_referenced(self): return bool(self._flags & _blocks.USE)
    def is_parameter(self): return bool(self._flags & _blocks.DEF_PARAM)
    def is_global(self): return self._scope in (_blocks.GLOBAL_IMPLICIT, _blocks.GLOBAL_EXPLICIT) or self._bound_in_module()
    def is_nonlocal(self): return bool(self._flags & _blocks.DEF_NONLOCAL)
    def is_declared_global(self): return self._scope == _blocks.GLOBAL_EXPLICIT
    def is_local(self): return self._scope in (_blocks.LOCAL, _blocks.CELL) or self._bound_in_module()
    def is_annotated(self): return bool(self._flags & _blocks.DEF_ANNOT)
    def is_free(self): return self._scope == _blocks.FREE
    def is_imported(self): return bool(self._flags & _blocks.DEF_IMPORT)
    def is_assigned(self): return bool(self._flags & _blocks.DEF_LOCAL)
    def is_namespace(self): return bool(self._namespaces)
    def get_namespaces(self): return self._namespaces

    def get_namespace(self):
        """The one block that the name stands for."""
        if not self._namespaces:
            raise ValueError('name is not bound to any namespaces')
        if len(self._namespaces) > 1:
            raise ValueError('name is bound to multiple namespaces')
        return self._namespaces[0]
