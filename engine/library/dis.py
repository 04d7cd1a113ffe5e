"""The instructions of this machine (they are not CPython's)."""
import sys as _sys
from collections import namedtuple as _namedtuple
from _inspect import _instructions, _opcode_names

__all__ = ['code_info', 'dis', 'disassemble', 'distb', 'findlinestarts', 'findlabels', 'show_code', 'get_instructions', 'Instruction',
           'Bytecode', 'Positions', 'disco', 'opname', 'opmap', 'hasarg', 'hasconst', 'hasfree', 'hasjrel', 'haslocal', 'hasname',
           'COMPILER_FLAG_NAMES']
opname = _opcode_names()
opmap = {_name: _number for _number, _name in enumerate(opname)}
hasarg = list(range(len(opname)))
hasjrel = [_number for _number, _name in enumerate(opname) if 'JUMP' in _name or 'FOR_' in _name]
hasconst = [_number for _number, _name in enumerate(opname) if 'CONST' in _name]
hasfree = [_number for _number, _name in enumerate(opname) if 'DEREF' in _name or 'CELL' in _name]
haslocal = [_number for _number, _name in enumerate(opname) if 'FAST' in _name or 'LOCAL' in _name]
hasname = [_number for _number, _name in enumerate(opname) if 'NAME' in _name or 'GLOBAL' in _name or 'ATTR' in _name]
Positions = _namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None, None, None, None), module='dis')
_Instruction = _namedtuple('_Instruction', 'opname opcode arg argval argrepr offset start_offset starts_line line_number label '
                           'positions cache_info', module='dis')


class Instruction(_Instruction):
    """One instruction: its name, its argument and where it stands."""
    __slots__ = ()
    is_jump_target = property(lambda self: self.label is not None)
    jump_target = property(lambda self: self.argval if 'JUMP' in self.opname or 'FOR' in self.opname else None)
    oparg = property(lambda self: self.arg)
    baseopname = property(lambda self: self.opname)


def _code_of(x):
    for name in ('__func__', '__wrapped_function__'):
        x = getattr(x, name, x)
    for name in ('__code__', 'gi_code', 'cr_code', 'ag_code'):
        if hasattr(x, name):
            return getattr(x, name)
    if hasattr(x, 'co_name'):
        return x
    if isinstance(x, str) and hasattr(__builtins__, 'compile'):
        return __builtins__.compile(x, '<disassembly>', 'exec')
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    last = None
    for line, index, name, argument, meaning in _instructions(_code_of(x)):
        opcode = opmap[name]
        value = meaning if meaning else argument
        yield Instruction(name, opcode, argument, value, meaning, index, index, line != last, line, None, Positions(line, line), None)
        last = line


class Bytecode:
    """What a function is compiled to, one instruction after the other."""

    def __init__(self, x, *, first_line=None, current_offset=None, **options):
        self.codeobj = _code_of(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self.current_offset = current_offset
        self._original_object = x

    def __iter__(self):
        return get_instructions(self.codeobj)

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        return _text(self.codeobj)

    def __repr__(self):
        return f'Bytecode({self._original_object!r})'


def _text(code):
    lines = []
    for one in get_instructions(code):
        if one.starts_line and lines:
            lines.append('')
        number = str(one.line_number) if one.starts_line else ''
        argument = f'{one.arg:>4} ({one.argrepr})' if one.argrepr else ''
        lines.append(f'{number:>4} {one.offset:>8} {one.opname:<24}{argument}'.rstrip())
    return '\n'.join(lines) + '\n'


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, **options):
    """Prints what a function, a method or a class is compiled to."""
    if x is None:
        distb(file=file)
        return
    if isinstance(x, type):
        for name, value in sorted(x.__dict__.items()):
            value = getattr(value, '__func__', value)
            if hasattr(value, '__code__'):
                print(f'Disassembly of {name}:', file=file)
                dis(value, file=file)
                print(file=file)
        return
    code = _code_of(x)
    print(_text(code), end='', file=file)
    if depth is not None and depth <= 0:
        return
    for constant in code.co_consts:
        if hasattr(constant, 'co_name'):
            print(f'\nDisassembly of {constant!r}:', file=file)
            dis(constant, file=file, depth=None if depth is None else depth - 1)


def disassemble(co, lasti=-1, *, file=None, **options):
    print(_text(co), end='', file=file)


disco = disassemble


def distb(tb=None, *, file=None, **options):
    if tb is None:
        error = getattr(_sys, 'last_exc', None)
        if error is None:
            raise RuntimeError('no last traceback to disassemble')
        tb = error.__traceback__
    while tb.tb_next is not None:
        tb = tb.tb_next
    disassemble(tb._code, file=file)


def findlinestarts(code):
    for one in get_instructions(code):
        if one.starts_line:
            yield one.offset, one.line_number


def findlabels(code):
    return []


_flags = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR', 128: 'COROUTINE',
          256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}


COMPILER_FLAG_NAMES = _flags


def _flag_names(flags):
    names = [name for bit, name in _flags.items() if flags & bit]
    return ', '.join(names) or '0x0'


def code_info(x):
    """What a code object says about itself, as text."""
    code = _code_of(x)
    lines = [f'Name:              {code.co_name}', f'Filename:          {code.co_filename}',
             f'Argument count:    {code.co_argcount}', f'Positional-only arguments: {code.co_posonlyargcount}',
             f'Kw-only arguments: {code.co_kwonlyargcount}', f'Number of locals:  {len(code.co_varnames)}',
             f'Stack size:        {code.co_stacksize}', f'Flags:             {_flag_names(code.co_flags)}']
    for title, items in (('Constants', [f'{c!r}' for c in code.co_consts]), ('Names', code.co_names),
                         ('Variable names', code.co_varnames), ('Free variables', code.co_freevars),
                         ('Cell variables', code.co_cellvars)):
        if items:
            lines.append(title + ':')
            lines.extend([f'{i:4d}: {item}' for i, item in enumerate(items)])
    return '\n'.join(lines)


def show_code(co, *, file=None):
    print(code_info(co), file=file)
