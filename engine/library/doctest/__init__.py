"""Examples in docstrings, run and compared with what they promise."""
import sys as _sys
from doctest._checker import *
from doctest._checker import BLANKLINE_MARKER, OPTIONFLAGS_BY_NAME, indented as _indent
from doctest._examples import DocTest, DocTestParser, Example
from doctest._finder import DocTestFinder, main_module as _main_module
from doctest._runner import DebugRunner, DocTestFailure, DocTestRunner, TestResults, UnexpectedException

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
           'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
           'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser', 'DocTestFinder',
           'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner', 'testmod', 'testfile',
           'run_docstring_examples', 'DocTestSuite', 'set_unittest_reportflags', 'script_from_examples', 'testsource']

master = None  # the runner of all tests of modules and files so far


def _run_all(tests, runner, report):
    global master
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    module = _main_module() if m is None else m
    if not hasattr(module, '__dict__') or not hasattr(module, '__name__'):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    return _run_all(finder.find(module, name or module.__name__, globs=globs, extraglobs=extraglobs), runner, report)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=None, encoding=None):
    """The examples of a file that the program has written."""
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    with open(filename, encoding=encoding) as file:
        text = file.read()
    values = {**(globs or {}), **(extraglobs or {})}
    values.setdefault('__name__', '__main__')
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    test = (parser or DocTestParser()).get_doctest(text, values, name or filename.rpartition('/')[2], filename, 0)
    return _run_all([test], runner, report)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """The examples as a program; what they promise and the text between them as comments."""
    lines = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            lines.append(part.source[:-1])
            if part.want:
                lines += ['# Expected:', *['## ' + line for line in part.want.split('\n')[:-1]]]
        else:
            lines += [f'# {line}' if line else '#' for line in part.split('\n')[:-1]]
    while lines and lines[-1] == '#':
        lines.pop()
    while lines and lines[0] == '#':
        lines.pop(0)
    return '\n'.join(lines) + '\n'


def testsource(module, name):
    module = _sys.modules[module] if isinstance(module, str) else module
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, 'not found in tests')


def __getattr__(name):
    if name in ('DocTestCase', 'DocTestSuite', 'set_unittest_reportflags'):
        from doctest import _cases
        return getattr(_cases, name)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


for _part in ('_checker', '_examples', '_finder', '_runner'):
    for _value in list(vars(_sys.modules['doctest.' + _part]).values()):
        if isinstance(_value, type) and _value.__module__ == 'doctest.' + _part:
            _value.__module__ = 'doctest'
