"""Compiles what somebody types, and tells when more must come."""
import ast as _ast

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ONLY_AST = 0x400
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000

# Statements that only an empty line ends, for who types them.
_compound = (_ast.If, _ast.For, _ast.AsyncFor, _ast.While, _ast.With, _ast.AsyncWith, _ast.Try, _ast.TryStar, _ast.Match,
             _ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)


def _misses_lines(source):
    # Whether the text is wrong because it ends, and not because its last line does.
    try:
        compile(source + '\n', '<input>', 'exec')
    except SyntaxError as error:
        return error.offset == 0
    return True


def _is_cut_off(error, source, symbol):
    # Whether it is the end of the text that is wrong: there the error has no column or stands behind its line and
    # has no end, or something is still open.
    if error.msg == 'unexpected EOF while parsing':
        return not source.endswith('\n')
    if error.msg == 'invalid syntax' and error.offset == 0:
        return symbol != 'eval' and _misses_lines(source)
    behind_line = error.end_offset == -1 and error.offset == len(error.text) and not error.msg.startswith('unindent')
    return (error.offset == 0 or behind_line) and symbol != 'eval' or 'was never closed' in error.msg or error.msg.startswith(('unterminated triple-quoted', "f-string: expecting '}'"))


def _says_nothing(source):
    lines = [line.strip() for line in source.split('\n')]
    return all([not line or line[0] == '#' for line in lines])


def _maybe_compile(compiler, source, filename, symbol):
    if _says_nothing(source):
        if symbol == 'eval':
            return None
        source = 'pass'
    try:
        code = compiler(source, filename, symbol)
    except SyntaxError as error:
        if _is_cut_off(error, source, symbol):
            return None
        raise
    if symbol == 'single' and not source.endswith('\n') and isinstance(_ast.parse(source).body[0], _compound):
        return None
    return code


def compile_command(source, filename='<input>', symbol='single'):
    """A code object; None when the text is good as far as it goes; an error when nothing can make it good."""
    return _maybe_compile(compile, source, filename, symbol)


class Compile:
    """Compiles as compile() does."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        return compile(source, filename, symbol)


class CommandCompiler:
    """Compiles as compile_command() does."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe_compile(self.compiler, source, filename, symbol)
