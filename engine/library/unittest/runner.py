"""Runs tests and reports to a stream, stderr if none is given."""
import sys
import time as _time
from unittest.case import _SubTest
from unittest.result import TestResult


class _Lines:
    # A stream that can end a line.
    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def writeln(self, text=None):
        if text:
            self.stream.write(text)
        self.stream.write('\n')


class TextTestResult(TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self.durations = durations
        self._newline = True

    def getDescription(self, test):
        doc = test.shortDescription()
        return f'{test}\n{doc}' if self.descriptions and doc else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + ' ... ')
            self._newline = False

    def _mark(self, test, short, long):
        if self.dots:
            self.stream.write(short)
        if not self.showAll:
            return
        inside = isinstance(test, _SubTest)
        if inside or self._newline:
            if not self._newline:
                self.stream.writeln()
            if inside:
                self.stream.write('  ')
            self.stream.write(self.getDescription(test) + ' ... ')
        self.stream.writeln(long)
        self._newline = True

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._mark(subtest, 'F' if failed else 'E', 'FAIL' if failed else 'ERROR')
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._mark(test, '.', 'ok')

    def addError(self, test, err):
        super().addError(test, err)
        self._mark(test, 'E', 'ERROR')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._mark(test, 'F', 'FAIL')

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._mark(test, 's', f'skipped {reason!r}')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._mark_odd('x', 'expected failure')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._mark_odd('u', 'unexpected success')

    def _mark_odd(self, short, long):
        if self.showAll:
            self.stream.writeln(long)
        elif self.dots:
            self.stream.write(short)

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f'UNEXPECTED SUCCESS: {self.getDescription(test)}')

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f'{flavour}: {self.getDescription(test)}')
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None,
                 *, tb_locals=False, durations=None):
        self.stream = _Lines(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity, durations=self.durations)
        except TypeError:  # a class from before there were durations
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        result.buffer = self.buffer
        result.tb_locals = self.tb_locals
        start = _time.perf_counter()
        if self.warnings is None:
            self._run(test, result)
        else:
            import warnings
            with warnings.catch_warnings(action=self.warnings):
                self._run(test, result)
        taken = _time.perf_counter() - start
        result.printErrors()
        if self.durations is not None:
            self._print_durations(result)
        self._summary(result, taken)
        return result

    def _run(self, test, result):
        getattr(result, 'startTestRun', lambda: None)()
        try:
            test(result)
        finally:
            getattr(result, 'stopTestRun', lambda: None)()

    def _print_durations(self, result):
        slowest = sorted(result.collectedDurations, key=lambda found: found[1], reverse=True)
        if not slowest:
            return
        line = self.stream.writeln
        line('Slowest test durations')
        if hasattr(result, 'separator2'):
            line(result.separator2)
        shown = [found for found in slowest[:self.durations or None] if self.verbosity > 1 or found[1] >= 0.001]
        for test, taken in shown:
            line(f'{taken:.3f}s'.ljust(10) + f' {test}')
        hidden = len(shown) < len(slowest[:self.durations or None])
        line('\n(durations < 0.001s were hidden; use -v to show these durations)' if hidden else '')

    def _summary(self, result, taken):
        line = self.stream.writeln
        if hasattr(result, 'separator2'):
            line(result.separator2)
        line(f"Ran {result.testsRun} test{'' if result.testsRun == 1 else 's'} in {taken:.3f}s")
        line()
        infos = []
        if not result.wasSuccessful():
            self.stream.write('FAILED')
            infos += [f'{name}={len(found)}' for name, found in (('failures', result.failures), ('errors', result.errors)) if found]
        elif result.testsRun == 0 and not result.skipped:
            self.stream.write('NO TESTS RAN')
        else:
            self.stream.write('OK')
        infos += [f'{name}={len(found)}' for name, found in (
            ('skipped', result.skipped), ('expected failures', result.expectedFailures),
            ('unexpected successes', result.unexpectedSuccesses)) if found]
        line(f" ({', '.join(infos)})" if infos else '')
