"""Tests of docstrings as test cases of unittest."""
import sys
import unittest
from doctest._checker import REPORTING_FLAGS
from doctest._finder import DocTestFinder, main_module
from doctest._runner import DocTestRunner

_unittest_reportflags = [0]


def set_unittest_reportflags(flags):
    if flags & ~REPORTING_FLAGS:
        raise ValueError('Only reporting flags allowed', flags)
    old, _unittest_reportflags[0] = _unittest_reportflags[0], flags
    return old


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test, self._dt_optionflags, self._dt_checker = test, optionflags, checker
        self._dt_setUp, self._dt_tearDown = setUp, tearDown
        self._dt_globs = test.globs.copy()

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags[0]
        runner = DocTestRunner(checker=self._dt_checker, verbose=False, optionflags=flags)
        runner.DIVIDER = '-' * 70
        told = []
        if runner.run(self._dt_test, out=told.append, clear_globs=False).failed:
            raise self.failureException(self.format_failure(''.join(told)))

    def format_failure(self, err):
        test = self._dt_test
        line = 'unknown line number' if test.lineno is None else test.lineno
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {test.name.rpartition(".")[2]}'
                f'\n\n{err}')

    def id(self): return self._dt_test.name

    def __eq__(self, other):
        return self._dt_test == other._dt_test if type(self) is type(other) else NotImplemented

    def __hash__(self): return hash(self._dt_test)

    def __repr__(self):
        *outer, name = self._dt_test.name.split('.')
        return f"{name} ({'.'.join(outer)})"

    __str__ = object.__str__
    def shortDescription(self): return 'Doctest: ' + self._dt_test.name


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    finder = DocTestFinder() if test_finder is None else test_finder
    module = main_module() if module is None else sys.modules[module] if isinstance(module, str) else module
    suite = unittest.TestSuite()
    for test in finder.find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(DocTestCase(test, **options))
    return suite
