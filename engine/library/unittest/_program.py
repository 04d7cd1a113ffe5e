"""What `unittest.main()` does: finds the tests that are asked for, runs them, ends the program."""
import sys

from unittest.loader import defaultTestLoader

_examples = '''Examples:
  {0}                           - run default set of tests
  {0} MyTestSuite               - run suite 'MyTestSuite'
  {0} MyTestCase.testSomething  - run MyTestCase.testSomething
  {0} MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
'''


def _module_named(path):
    found = __import__(path)
    for name in path.split('.')[1:]:
        found = getattr(found, name)
    return found


def _pattern(text):
    return text if '*' in text else f'*{text}*'


def _parser(name):
    import argparse

    class Parser(argparse.ArgumentParser):
        def print_help(self, file=None):
            print(self.format_help())
            print(_examples.format(name))
    parser = Parser(prog=name)
    add = parser.add_argument
    add('-v', '--verbose', dest='verbosity', action='store_const', const=2, help='Verbose output')
    add('-q', '--quiet', dest='verbosity', action='store_const', const=0, help='Quiet output')
    add('--locals', dest='tb_locals', action='store_true', help='Show local variables in tracebacks')
    add('--durations', type=int, metavar='N', help='Show the N slowest test cases (N=0 for all)')
    add('-f', '--failfast', action='store_true', help='Stop on first fail or error')
    add('-c', '--catch', dest='catchbreak', action='store_true', help='Catch Ctrl-C and display results so far')
    add('-b', '--buffer', action='store_true', help='Buffer stdout and stderr during tests')
    add('-k', dest='testNamePatterns', action='append', type=_pattern, help='Only run tests which match the given substring')
    add('tests', nargs='*', help='a list of any number of test modules, classes and test methods.')
    return parser


class TestProgram:
    """Runs the tests of a module, as its arguments say."""
    testNamePatterns = None
    durations = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
                 durations=None):
        self.module = _module_named(module) if isinstance(module, str) else module
        argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast, self.catchbreak, self.buffer, self.verbosity = failfast, catchbreak, buffer, verbosity
        self.tb_locals, self.durations, self.warnings = tb_locals, durations, warnings
        if warnings is None and not sys.warnoptions:
            self.warnings = 'default'
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = argv[0].rpartition('/')[2]
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        names = []
        self.failfast, self.catchbreak, self.buffer = bool(self.failfast), bool(self.catchbreak), bool(self.buffer)
        self.testNamePatterns = []
        if argv[1:]:
            _parser(self.progName).parse_args(argv[1:], self)
            names = self.tests or []
        if not names and self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        self.testNames = names or None
        self.createTests()

    def createTests(self):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        from unittest.runner import TextTestRunner
        runner = self.testRunner or TextTestRunner
        if isinstance(runner, type):
            options = dict(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings,
                           tb_locals=self.tb_locals, durations=self.durations)
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


TestProgram.__module__ = 'unittest.main'
