"""Tests: cases, assertions, and a runner that reports to stderr."""
import sys
from unittest.case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext,
                           expectedFailure, skip, skipIf, skipUnless)
from unittest.loader import TestLoader, defaultTestLoader
from unittest.result import TestResult
from unittest.runner import TextTestResult, TextTestRunner
from unittest.suite import TestSuite

__all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main',
           'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'installHandler',
           'registerResult', 'removeResult', 'removeHandler', 'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']


def __getattr__(name):
    if name == 'IsolatedAsyncioTestCase':
        from unittest.async_case import IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def _module_named(path):
    found = __import__(path)
    for name in path.split('.')[1:]:
        found = getattr(found, name)
    return found


# --- interrupting: nothing here sends signals, so a run is never broken off by one ---

def installHandler(): pass
def registerResult(result): pass
def removeResult(result): return False


def removeHandler(method=None):
    """Does nothing; as decorator of a test it leaves the test as it is."""
    return method


class TestProgram:
    """What `unittest.main()` does: finds the tests of a module, runs them, ends the program."""

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True,
                 verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None):
        self.module = _module_named(module) if isinstance(module, str) else module
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        argv = sys.argv if argv is None else argv
        self.progName = argv[0].rpartition('/')[2]
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        names, patterns = [], []
        waiting = None  # what the next argument belongs to
        for argument in argv[1:]:
            if waiting:
                patterns.append(argument) if waiting == '-k' else setattr(self, 'durations', int(argument))
                waiting = None
            elif argument in ('-k', '--durations'):
                waiting = argument
            elif argument in _options:
                name, value = _options[argument]
                setattr(self, name, value)
            elif argument.startswith('-'):
                self._refuse(argument)
            else:
                names.append(argument)
        if patterns:
            self.testLoader.testNamePatterns = [text if '*' in text else f'*{text}*' for text in patterns]
        if not names and self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        self.createTests(names)

    def createTests(self, names):
        loader = self.testLoader
        self.test = loader.loadTestsFromNames(names, self.module) if names else loader.loadTestsFromModule(self.module)

    def _refuse(self, argument):
        sys.stderr.write(f'usage: {self.progName} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]\n'
                         f"{' ' * (8 + len(self.progName))}[-k TESTNAMEPATTERNS]\n{' ' * (8 + len(self.progName))}[tests ...]\n"
                         f'{self.progName}: error: unrecognized arguments: {argument}\n')
        sys.exit(2)

    def runTests(self):
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            options = {name: getattr(self, name) for name in ('verbosity', 'failfast', 'buffer', 'warnings', 'tb_locals', 'durations')}
            try:
                runner = runner(**options)
            except TypeError:  # a class of the program's that knows less
                del options['tb_locals'], options['durations']
                runner = runner(**options)
        self.result = runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


_options = {'-v': ('verbosity', 2), '--verbose': ('verbosity', 2), '-q': ('verbosity', 0), '--quiet': ('verbosity', 0),
            '-f': ('failfast', True), '--failfast': ('failfast', True), '-b': ('buffer', True), '--buffer': ('buffer', True),
            '-c': ('catchbreak', True), '--catch': ('catchbreak', True), '--locals': ('tb_locals', True)}


main = TestProgram
