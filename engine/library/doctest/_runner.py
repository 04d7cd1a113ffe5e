"""Runs tests, reports, counts."""
import io
import re
import sys
import traceback
from collections import namedtuple
from doctest._checker import (FAIL_FAST, IGNORE_EXCEPTION_DETAIL, REPORT_ONLY_FIRST_FAILURE, REPORTING_FLAGS, SKIP, OutputChecker,
                              indented)


class TestResults(namedtuple('TestResults', 'failed attempted')):
    def __new__(cls, failed, attempted, *, skipped=0):
        self = super().__new__(cls, failed, attempted)
        self.skipped = skipped
        return self

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


class DocTestFailure(Exception):
    """An example printed something else."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self): return str(self.test)


class UnexpectedException(Exception):
    """An example raised what it should not."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self): return str(self.test)


def _kind_of(message):
    # 'ValueError' of 'module.ValueError: why'.
    return message.split('\n')[0].split(':')[0].rpartition('.')[2].strip()


class DocTestRunner:
    """Runs the examples of tests one by one; the report_… methods are made to be overridden."""
    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = OutputChecker() if checker is None else checker
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}  # name -> (failures, tries, skips)

    def report_start(self, out, test, example):
        if self._verbose:
            wanted = 'Expecting:\n' + indented(example.want) if example.want else 'Expecting nothing\n'
            out('Trying:\n' + indented(example.source) + wanted)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        trace = ''.join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + 'Exception raised:\n' + indented(trace))

    def _failure_header(self, test, example):
        if test.filename:
            line = '?' if test.lineno is None else test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f'Line {example.lineno + 1}, in {test.name}'
        return f'{self.DIVIDER}\n{place}\nFailed example:\n{indented(example.source)}'

    # --- running ---

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        # All that is printed meanwhile is caught, also by the methods that report: they write by `out`.
        real, sys.stdout = sys.stdout, io.StringIO()
        try:
            return self._run(test, real.write if out is None else out)
        finally:
            sys.stdout = real
            if clear_globs:
                test.globs.clear()

    def _run(self, test, out):
        self.test = test
        failures = tries = skips = 0
        for number, example in enumerate(test.examples):
            tries += 1
            self.optionflags = self.original_optionflags
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                skips += 1
                continue
            quiet = bool(self.optionflags & REPORT_ONLY_FIRST_FAILURE) and failures > 0
            if not quiet:
                self.report_start(out, test, example)
            if not self._passes(test, number, example, out, quiet):
                failures += 1
                if self.optionflags & FAIL_FAST:
                    break
        self.optionflags = self.original_optionflags
        self._count(test.name, failures, tries, skips)
        return TestResults(failures, tries, skipped=skips)

    def _count(self, name, failures, tries, skips):
        old = self._stats.get(name, (0, 0, 0))
        self._stats[name] = old[0] + failures, old[1] + tries, old[2] + skips
        self.failures += failures
        self.tries += tries
        self.skips += skips

    def _ran(self, test, number, example):
        # (what was printed, what was raised or None)
        caught = sys.stdout
        raised = None
        try:
            exec(compile(example.source, f'<doctest {test.name}[{number}]>', 'single'), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raised = type(error), error, error.__traceback__
        finally:
            sys.stdout = caught
            got = caught.getvalue()
            caught.seek(0)
            caught.truncate()
        return got, raised

    def _passes(self, test, number, example, out, quiet):
        got, raised = self._ran(test, number, example)
        check = self._checker.check_output
        if raised is None:
            fine = check(example.want, got, self.optionflags)
        else:
            message = ''.join(traceback.format_exception_only(*raised[:2]))
            got += ''.join(traceback.format_exception(*raised))
            if example.exc_msg is None:
                if not quiet:
                    self.report_unexpected_exception(out, test, example, raised)
                return False
            fine = check(example.exc_msg, message, self.optionflags)
            if not fine and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                fine = check(_kind_of(example.exc_msg), _kind_of(message), self.optionflags)
        if not quiet:
            (self.report_success if fine else self.report_failure)(out, test, example, got)
        return fine

    # --- all of them ---

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        empty = sorted([name for name, (_, tries, _) in self._stats.items() if tries == 0])
        passed = sorted([(name, tries) for name, (failures, tries, _) in self._stats.items() if tries and not failures])
        failed = sorted([(name, failures, tries) for name, (failures, tries, _) in self._stats.items() if failures])

        def counted(count, word):
            return f"{count} {word}{'' if count == 1 else 's'}"

        if verbose:
            if empty:
                print(f"{counted(len(empty), 'item')} had no tests:", *[f'    {name}' for name in empty], sep='\n')
            if passed:
                print(f"{counted(len(passed), 'item')} passed all tests:",
                      *[f" {count:3d} test{'' if count == 1 else 's'} in {name}" for name, count in passed], sep='\n')
        if failed:
            print(self.DIVIDER, f"{counted(len(failed), 'item')} had failures:",
                  *[f' {bad:3d} of {count:3d} in {name}' for name, bad, count in failed], sep='\n')
        if verbose:
            print(f"{counted(self.tries, 'test')} in {counted(len(self._stats), 'item')}.")
            print(f'{self.tries - self.failures} passed' + (f' and {self.failures} failed.' if self.failures else '.'))
        if self.failures:
            print(f"***Test Failed*** {counted(self.failures, 'failure')}"
                  + (f" and {counted(self.skips, 'skipped test')}" if self.skips else '') + '.')
        elif verbose:
            print('Test passed.')
        return TestResults(self.failures, self.tries, skipped=self.skips)

    def merge(self, other):
        for name, counts in other._stats.items():
            self._count(name, *counts)


class DebugRunner(DocTestRunner):
    """Stops at the first failure and raises it."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)
