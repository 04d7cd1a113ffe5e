"""Tests put together, and how they are found."""
import sys
from unittest.case import SkipTest, TestCase, doModuleCleanups


class _ErrorHolder:
    """Stands for a test where what goes around tests has failed."""
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self): return self.description
    def shortDescription(self): return None
    def __str__(self): return self.description
    def __repr__(self): return f'<ErrorHolder description={self.description!r}>'
    def countTestCases(self): return 0


def _name_of(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


class TestSuite:
    """Any number of tests and suites, run in order."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def __iter__(self): return iter(self._tests)
    def countTestCases(self): return sum([test.countTestCases() for test in self._tests])
    def __repr__(self): return f'<{type(self).__module__}.{type(self).__qualname__} tests={self._tests!r}>'
    def __eq__(self, other): return isinstance(other, TestSuite) and list(self) == list(other)
    def __call__(self, result): return self.run(result)

    def debug(self):
        for test in self._cases():
            test.debug()

    def _cases(self):
        for test in self._tests:
            if isinstance(test, TestSuite):
                yield from test._cases()
            else:
                yield test

    def run(self, result, debug=False):
        around = _Around(result)
        for test in self._cases():
            if result.shouldStop:
                break
            if around.ready_for(test):
                test(result)
        around.leave_class()
        around.leave_module()
        return result


class _Around:
    # What is done once for all tests of a class, and of a module.
    def __init__(self, result):
        self.result = result
        self.cls = self.module = None
        self.usable = self.module_usable = True

    def _try(self, function, description):
        getattr(self.result, '_setupStdout', lambda: None)()
        try:
            function()
            return True
        except SkipTest as skipped:
            self.result.addSkip(_ErrorHolder(description), str(skipped))
        except Exception:
            self.result.addError(_ErrorHolder(description), sys.exc_info())
        finally:
            getattr(self.result, '_restoreStdout', lambda: None)()
        return False

    def ready_for(self, test):
        cls = type(test)
        if cls is not self.cls:
            self.leave_class()
            if cls.__module__ != self.module:
                self.leave_module()
                self.module = cls.__module__
                self.module_usable = self._set_up_module()
            self.cls = cls
            self.usable = self.module_usable and self._set_up(cls)
        return self.usable

    def _set_up_module(self):
        function = getattr(sys.modules.get(self.module), 'setUpModule', None)
        good = function is None or self._try(function, f'setUpModule ({self.module})')
        if not good:
            self._try(doModuleCleanups, f'setUpModule ({self.module})')
        return good

    def _set_up(self, cls):
        if getattr(cls, '__unittest_skip__', False) or not hasattr(cls, 'setUpClass'):
            return True
        good = self._try(cls.setUpClass, f'setUpClass ({_name_of(cls)})')
        if not good:
            self._clean(cls)
        return good

    def _clean(self, cls):
        cls.doClassCleanups()
        for details in cls.tearDown_exceptions:
            self.result.addError(_ErrorHolder(f'tearDownClass ({_name_of(cls)})'), details)

    def leave_class(self):
        cls = self.cls
        if cls is not None and self.usable and not getattr(cls, '__unittest_skip__', False) and hasattr(cls, 'tearDownClass'):
            self._try(cls.tearDownClass, f'tearDownClass ({_name_of(cls)})')
            self._clean(cls)
        self.cls = None

    def leave_module(self):
        function = getattr(sys.modules.get(self.module), 'tearDownModule', None)
        if function is not None and self.module_usable:
            self._try(function, f'tearDownModule ({self.module})')
        if self.module is not None and self.module_usable:
            self._try(doModuleCleanups, f'tearDownModule ({self.module})')
        self.module = None
