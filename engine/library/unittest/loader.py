"""How tests are found: in classes, in modules, by name."""
import functools
import sys
import traceback
from unittest.case import FunctionTestCase, TestCase
from unittest.suite import TestSuite


class _FailedTest(TestCase):
    # Stands for what was named and could not be found.
    def __init__(self, name, error):
        self._error = error
        setattr(self, name, self._fail)
        super().__init__(name)

    def _fail(self):
        raise self._error


class TestLoader:
    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(lambda x, y: (x > y) - (x < y))
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        names = [name for name in dir(testCaseClass)
                 if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))]
        if self.testNamePatterns is not None:
            import fnmatch
            full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.'
            names = [name for name in names if any([fnmatch.fnmatchcase(full + name, p) for p in self.testNamePatterns])]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        names = [] if testCaseClass in (TestCase, FunctionTestCase) else self.getTestCaseNames(testCaseClass)
        if not names and testCaseClass is not FunctionTestCase and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        from unittest import IsolatedAsyncioTestCase
        suites = []
        for name in dir(module):
            value = getattr(module, name)
            if isinstance(value, type) and issubclass(value, TestCase) and value not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                suites.append(self.loadTestsFromTestCase(value))
        suite = self.suiteClass(suites)
        load_tests = getattr(module, 'load_tests', None)
        if load_tests is None:
            return suite
        try:
            return load_tests(self, suite, pattern)
        except Exception as error:
            return self._failed(module.__name__, error, f'Failed to call load_tests:\n{traceback.format_exc()}')

    def _failed(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass([_FailedTest(name, error)])

    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        if module is None:
            module, parts, failed = self._imported(parts)
            if module is None:
                return failed
        found = parent = module
        for part in parts:
            parent = found
            try:
                found = getattr(found, part)
            except AttributeError as error:
                return self._failed(part, error, f'Failed to access attribute:\n{traceback.format_exc()}')
        return self._loaded(found, parent, parts[-1] if parts else '')

    def _imported(self, parts):
        # The longest part of a dotted name that is a module, and what is left of the name.
        failed = None
        for length in range(len(parts), 0, -1):
            name = '.'.join(parts[:length])
            try:
                return __import__(name, fromlist=['']), parts[length:], None
            except (ImportError, ValueError):
                message = f'Failed to import test module: {parts[length - 1]}\n{traceback.format_exc()}'
                failed = self._failed(parts[length - 1], ImportError(message), message)
                if length > 1:
                    self.errors.pop()
        return None, parts, failed

    def _loaded(self, found, parent, name):
        if isinstance(found, type(sys)):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(parent, type) and issubclass(parent, TestCase) and callable(found):
            made = parent(name)
            if not isinstance(getattr(made, name), type(self.loadTestsFromName)):
                return self._made_by(found)  # a static method that makes tests
            return self.suiteClass([made])
        if isinstance(found, TestSuite):
            return found
        if not callable(found):
            raise TypeError(f"don't know how to make test from: {found}")
        return self._made_by(found)

    def _made_by(self, function):
        made = function()
        if isinstance(made, TestSuite):
            return made
        if isinstance(made, TestCase):
            return self.suiteClass([made])
        raise TypeError(f'calling {function} returned {made}, not a test')

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()
