"""Examples in docstrings, run and compared with what they promise."""
import inspect as _inspect
import io as _io
import re as _re
import sys as _sys
import traceback as _traceback
from collections import namedtuple as _namedtuple

__all__ = ['ELLIPSIS', 'NORMALIZE_WHITESPACE', 'IGNORE_EXCEPTION_DETAIL', 'SKIP', 'Example', 'DocTest', 'TestResults', 'testmod',
           'run_docstring_examples']

ELLIPSIS, NORMALIZE_WHITESPACE, IGNORE_EXCEPTION_DETAIL, SKIP = 8, 4, 32, 16
DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE = 1, 2
_options = {'ELLIPSIS': ELLIPSIS, 'NORMALIZE_WHITESPACE': NORMALIZE_WHITESPACE, 'SKIP': SKIP,
            'IGNORE_EXCEPTION_DETAIL': IGNORE_EXCEPTION_DETAIL, 'DONT_ACCEPT_TRUE_FOR_1': DONT_ACCEPT_TRUE_FOR_1,
            'DONT_ACCEPT_BLANKLINE': DONT_ACCEPT_BLANKLINE}
_divider = '*' * 70
_trace_head = _re.compile(r'(?:Traceback \(most recent call last\)|Traceback \(innermost last\)):\s*$', _re.M)

TestResults = _namedtuple('TestResults', ('failed', 'attempted'))


class Example:
    """One prompt: source, what it should print, where it stands."""

    def __init__(self, source, want, lineno, indent=0, options=None):
        self.source, self.want, self.lineno, self.indent = source, want, lineno, indent
        self.options = options or {}


class DocTest:
    """The examples of one docstring."""

    def __init__(self, examples, globs, name, filename, lineno):
        self.examples, self.globs, self.name, self.filename, self.lineno = examples, globs, name, filename, lineno


def _options_of(source):
    found = {}
    for directive in _re.findall(r'#\s*doctest:\s*([^\n\'"]*)$', source, _re.M):
        for word in directive.replace(',', ' ').split():
            found[_options[word[1:]]] = word[0] == '+'
    return found


def _examples_of(text, name):
    lines = text.expandtabs().split('\n')
    examples = []
    i = 0
    while i < len(lines):
        start = lines[i].lstrip(' ')
        if not (start.startswith('>>>')):
            i += 1
            continue
        indent = len(lines[i]) - len(start)
        first = i
        if start[3:4] not in ('', ' '):
            raise ValueError(f'line {i + 1} of the docstring for {name} lacks blank after >>>: {lines[i]!r}')
        source = [start[4:]]
        i += 1
        while i < len(lines) and lines[i][indent:].startswith('...') and lines[i][:indent].strip() == '' \
                and lines[i][indent + 3:indent + 4] in ('', ' '):
            source.append(lines[i][indent + 4:])
            i += 1
        want = []
        while i < len(lines) and lines[i].strip() and not lines[i].lstrip(' ').startswith('>>>'):
            if lines[i][:indent].strip():
                raise ValueError(f'line {i + 1} of the docstring for {name} has inconsistent leading whitespace: {lines[i]!r}')
            want.append(lines[i][indent:])
            i += 1
        code = '\n'.join(source) + '\n'
        if _re.match(r'^\s*(#.*)?$', code):
            continue
        examples.append(Example(code, '\n'.join(want) + '\n' if want else '', first, indent, _options_of(code)))
    return examples


def _place_of(thing, doc):
    # The line (from 0) where the docstring begins, or None.
    try:
        lines, start = _inspect.getsourcelines(thing)
    except (TypeError, OSError, IndexError):
        return None
    opening = _re.compile(r'(^|.*:)\s*\w*("|\')')
    for i, line in enumerate(lines):
        if opening.match(line):
            return start - 1 + i
    return None


def _things_of(module, name, globs):
    found = []

    def add(thing, name):
        thing = thing.fget if isinstance(thing, property) else getattr(thing, '__func__', thing)
        doc = getattr(thing, '__doc__', None)
        found.append((name, thing, doc if isinstance(doc, str) else ''))
        if isinstance(thing, type):
            for key, value in thing.__dict__.items():
                inner = value.fget if isinstance(value, property) else getattr(value, '__func__', value)
                if _inspect.isfunction(inner) or isinstance(inner, type):
                    if getattr(inner, '__module__', None) == module.__name__:
                        add(value, f'{name}.{key}')

    found.append((name, module, module.__doc__ or ''))
    for key, value in list(module.__dict__.items()):
        if (_inspect.isfunction(value) or isinstance(value, type)) and value.__module__ == module.__name__:
            add(value, f'{name}.{key}')
    found.sort(key=lambda entry: entry[0])
    return found


def _tests_of(module, name, globs):
    for test_name, thing, doc in _things_of(module, name, globs):
        if thing is module:
            line = 0
        else:
            line = _place_of(thing, doc)
        examples = _examples_of(doc, test_name) if doc else []
        yield DocTest(examples, dict(globs), test_name, getattr(module, '__file__', None) or module.__name__, line)


def _matches(want, got, flags):
    if got == want:
        return True
    if not flags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
        return True
    if not flags & DONT_ACCEPT_BLANKLINE:
        want = _re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
        got = _re.sub(r'(?m)^[^\S\n]+$', '', got)
        if got == want:
            return True
    if flags & NORMALIZE_WHITESPACE:
        got, want = ' '.join(got.split()), ' '.join(want.split())
        if got == want:
            return True
    return bool(flags & ELLIPSIS) and _ellipsis_match(want, got)


def _ellipsis_match(want, got):
    parts = want.split('...')
    if len(parts) == 1:
        return want == got
    if not got.startswith(parts[0]) or not got[len(parts[0]):].endswith(parts[-1]):
        return False
    at, end = len(parts[0]), len(got) - len(parts[-1])
    for part in parts[1:-1]:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return at <= end


def _indented(text):
    return ''.join(['    ' + line if line.strip() else line for line in text.splitlines(keepends=True)])


class _Runner:
    # Runs tests, reports on stdout, counts.

    def __init__(self, verbose, flags):
        self.verbose, self.flags = verbose, flags
        self.counts = []  # (name, failures, tries)

    def run(self, test):
        failures = tries = 0
        for number, example in enumerate(test.examples):
            flags = self.flags
            for flag, on in example.options.items():
                flags = flags | flag if on else flags & ~flag
            if flags & SKIP:
                continue
            tries += 1
            failures += not self.passes(test, number, example, flags)
        self.counts.append((test.name, failures, tries))

    def passes(self, test, number, example, flags):
        if self.verbose:
            print('Trying:\n' + _indented(example.source)
                  + ('Expecting:\n' + _indented(example.want) if example.want else 'Expecting nothing\n'), end='')
        shown, _sys.stdout = _sys.stdout, _io.StringIO()
        error = None
        try:
            exec(compile(example.source, f'<doctest {test.name}[{number}]>', 'single'), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as raised:
            error = raised
        finally:
            got, _sys.stdout = _sys.stdout.getvalue(), shown
        head = _trace_head.match(example.want)
        if error is None:
            fine = _matches(example.want, got, flags)
            report = self.difference(example.want, got)
        else:
            only = ''.join(_traceback.format_exception_only(error))
            trace = ''.join(_traceback.format_exception(error))
            if head is None:
                fine = False
                report = 'Exception raised:\n' + _indented(trace)
            else:
                wanted = _re.sub(r'\A(?:[ \t].*\n|\s*\n)*', '', example.want[head.end():].lstrip('\n'))
                fine = _matches(wanted, only, flags)
                if not fine and flags & IGNORE_EXCEPTION_DETAIL:
                    fine = wanted.split(':')[0].rpartition('.')[2].strip() == only.split(':')[0].rpartition('.')[2].strip()
                report = self.difference(example.want, got + trace)
        if fine:
            if self.verbose:
                print('ok')
            return True
        line = '?' if test.lineno is None else test.lineno + example.lineno + 1
        print(f'{_divider}\nFile "{test.filename}", line {line}, in {test.name}\nFailed example:\n{_indented(example.source)}{report}',
              end='')
        return False

    def difference(self, want, got):
        expected = 'Expected:\n' + _indented(want) if want else 'Expected nothing\n'
        return expected + ('Got:\n' + _indented(got) if got else 'Got nothing\n')

    def summarize(self):
        empty = sorted([name for name, _, tries in self.counts if tries == 0])
        passed = sorted([(name, tries) for name, failures, tries in self.counts if tries and not failures])
        failed = sorted([(name, failures, tries) for name, failures, tries in self.counts if failures])
        failures = sum([count for _, count, _ in failed])
        tries = sum([count for _, _, count in self.counts])

        def items(some):
            return f"{len(some)} item{'' if len(some) == 1 else 's'}"

        if self.verbose:
            if empty:
                print(f'{items(empty)} had no tests:')
                print(*[f'    {name}' for name in empty], sep='\n')
            if passed:
                print(f'{items(passed)} passed all tests:')
                for name, count in passed:
                    print(f" {count:3d} test{'' if count == 1 else 's'} in {name}")
        if failed:
            print(_divider)
            print(f'{items(failed)} had failures:')
            for name, bad, count in failed:
                print(f' {bad:3d} of {count:3d} in {name}')
        if self.verbose:
            print(f"{tries} test{'' if tries == 1 else 's'} in {len(self.counts)} item{'' if len(self.counts) == 1 else 's'}.")
            print(f'{tries - failures} passed' + (f' and {failures} failed.' if failures else '.'))
        if failures:
            print(f"***Test Failed*** {failures} failure{'' if failures == 1 else 's'}.")
        elif self.verbose:
            print('Test passed.')
        return TestResults(failures, tries)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    module = _sys.modules['__main__'] if m is None else m
    values = {**(module.__dict__ if globs is None else globs), **(extraglobs or {})}
    values.setdefault('__name__', '__main__')
    if verbose is None:
        verbose = '-v' in _sys.argv
    runner = _Runner(verbose, optionflags)
    for test in _tests_of(module, name or module.__name__, values):
        if test.examples or not exclude_empty:
            runner.run(test)
    if report:
        return runner.summarize()
    return TestResults(sum([f for _, f, _ in runner.counts]), sum([t for _, _, t in runner.counts]))


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = _Runner(verbose, optionflags)
    doc = f if isinstance(f, str) else f.__doc__ or ''
    filename = getattr(_sys.modules['__main__'], '__file__', name)
    runner.run(DocTest(_examples_of(doc, name), dict(globs), name, filename, None if isinstance(f, str) else _place_of(f, doc)))
