"""The instructions of this machine (they are not CPython's)."""
import sys as _sys
from collections import namedtuple as _namedtuple
from _inspect import _instructions

Instruction = _namedtuple('Instruction', 'opname arg argrepr offset line_number starts_line')


def _code_of(x):
    for name in ('__func__', '__wrapped_function__'):
        x = getattr(x, name, x)
    for name in ('__code__', 'gi_code', 'cr_code', 'ag_code'):
        if hasattr(x, name):
            return getattr(x, name)
    if hasattr(x, 'co_name'):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def get_instructions(x, *, first_line=None, show_caches=False, adaptive=False):
    last = None
    for line, index, name, argument, meaning in _instructions(_code_of(x)):
        yield Instruction(name, argument, meaning, index, line, line != last)
        last = line


class Bytecode:
    def __init__(self, x, **options):
        self.codeobj = _code_of(x)

    def __iter__(self):
        return get_instructions(self.codeobj)

    def dis(self):
        return _text(self.codeobj)


def _text(code):
    lines = []
    for one in get_instructions(code):
        if one.starts_line and lines:
            lines.append('')
        number = str(one.line_number) if one.starts_line else ''
        argument = f'{one.arg:>4} ({one.argrepr})' if one.argrepr else ''
        lines.append(f'{number:>4} {one.offset:>8} {one.opname:<24}{argument}'.rstrip())
    return '\n'.join(lines) + '\n'


def dis(x=None, *, file=None, depth=None, **options):
    """Prints what a function, a method or a class is compiled to."""
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
    for constant in code.co_consts:
        if hasattr(constant, 'co_name'):
            print(f'\nDisassembly of {constant!r}:', file=file)
            dis(constant, file=file)


disassemble = dis


def stack_effect(opcode, oparg=None, *, jump=None):
    raise NotImplementedError('stack_effect()')


def code_info(x):
    code = _code_of(x)
    return (f'Name:              {code.co_name}\nFilename:          {code.co_filename}\n'
            f'Argument count:    {code.co_argcount}\nFree variables:    {", ".join(code.co_freevars)}\n'
            f'Cell variables:    {", ".join(code.co_cellvars)}')


def show_code(x, *, file=None):
    print(code_info(x), file=file)
