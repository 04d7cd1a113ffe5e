"""Tests: cases, assertions, and a runner that reports to stderr."""
import sys
import traceback as _traceback
import time as _time

__all__ = ['TestCase', 'TestSuite', 'TestLoader', 'TestResult', 'TextTestRunner', 'TextTestResult', 'SkipTest', 'main',
           'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'defaultTestLoader', 'FunctionTestCase', 'IsolatedAsyncioTestCase']


class SkipTest(Exception):
    """The test is not to be run."""


def skip(reason):
    def decorate(item):
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason) and not isinstance(reason, str):
        item, reason = reason, ''
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skip(reason) if not condition else lambda item: item


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _short(value, limit=80):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text if len(text) <= limit else text[:limit] + ' [truncated]...'


class _AssertRaises:
    def __init__(self, case, expected, msg=None, regex=None):
        self._case = case
        self._expected = expected
        self._regex = regex
        self.msg = msg
        self.exception = None

    def _call(self, args, kwargs):
        if not args:
            self.msg = kwargs.get('msg', self.msg)
            return self
        function, *rest = args
        with self:
            function(*rest, **kwargs)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            names = getattr(self._expected, '__name__', None) or str(self._expected)
            raise self._case.failureException(self._case._formatMessage(self.msg, f'{names} not raised'))
        if not issubclass(kind, self._expected):
            return False
        self.exception = error.with_traceback(None)
        if self._regex is not None:
            import re
            if not re.compile(self._regex).search(str(error)):
                pattern = getattr(self._regex, 'pattern', self._regex)
                raise self._case.failureException(
                    self._case._formatMessage(self.msg, f'"{pattern}" does not match "{error}"'))
        return True


class _SubTest:
    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params

    def id(self):
        parts = []
        if self.message is not None:
            parts.append(f'[{self.message}]')
        if self.params:
            parts.append(f"({', '.join(f'{k}={v!r}' for k, v in self.params.items())})")
        return f"{self.case.id()} {' '.join(parts) or '(<subtest>)'}"

    def shortDescription(self):
        return self.case.shortDescription()

    def __str__(self):
        return f"{self.case} {self.id()[len(self.case.id()) + 1:]}"

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None or issubclass(kind, (SkipTest, KeyboardInterrupt, SystemExit)):
            return False
        result = self.case._result
        result.addSubTest(self.case, self, (kind, error, traceback))
        self.case._sub_failed = True
        return True


class TestCase:
    """Methods that begin with test are run, each on an instance of its own."""
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._result = None
        self._sub_failed = False

    def setUp(self): pass
    def tearDown(self): pass

    @classmethod
    def setUpClass(cls): pass

    @classmethod
    def tearDownClass(cls): pass

    def countTestCases(self): return 1
    def defaultTestResult(self): return TestResult()
    def id(self): return f'{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}'

    def shortDescription(self):
        doc = getattr(self, self._testMethodName).__doc__
        return doc.strip().split('\n')[0].strip() if doc else None

    def __str__(self): return f'{self._testMethodName} ({self.id()})'
    def __repr__(self): return f'<{type(self).__module__}.{type(self).__qualname__} testMethod={self._testMethodName}>'
    def __eq__(self, other): return type(self) is type(other) and self._testMethodName == other._testMethodName
    def __hash__(self): return hash((type(self), self._testMethodName))

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._guarded(lambda: function(*args, **kwargs))

    def skipTest(self, reason): raise SkipTest(reason)
    def subTest(self, msg=None, **params): return _SubTest(self, msg, params)
    def fail(self, msg=None): raise self.failureException(msg)
    def _call_test(self, method): method()

    def _guarded(self, function):
        # Runs a part of the test; False when it did not go well.
        result = self._result
        try:
            function()
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as skipped:
            result.addSkip(self, str(skipped))
        except self.failureException as error:
            self._failed((type(error), error, error.__traceback__), result.addFailure)
        except Exception as error:
            self._failed((type(error), error, error.__traceback__), result.addError)
        return False

    def _failed(self, details, add):
        if self._expects_failure:
            self._expected_details = details
        else:
            add(self, details)

    def run(self, result=None):
        result = self._result = result if result is not None else self.defaultTestResult()
        method = getattr(self, self._testMethodName)
        result.startTest(self)
        try:
            if getattr(type(self), '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
                result.addSkip(self, getattr(type(self), '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''))
                return result
            self._expects_failure = getattr(method, '__unittest_expecting_failure__', False)
            self._expected_details = None
            good = self._guarded(self.setUp)
            if good:
                good = self._guarded(lambda: self._call_test(method))
                good = self._guarded(self.tearDown) and good
            self.doCleanups()
            if self._expects_failure:
                if self._expected_details is not None:
                    result.addExpectedFailure(self, self._expected_details)
                else:
                    result.addUnexpectedSuccess(self)
            elif good and not self._sub_failed:
                result.addSuccess(self)
            return result
        finally:
            result.stopTest(self)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()

    # --- assertions ---

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else f'{standard} : {msg}'

    def _check(self, condition, msg, standard):
        if not condition:
            raise self.failureException(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None): self._check(expr, msg, f'{_short(expr)} is not true')
    def assertFalse(self, expr, msg=None): self._check(not expr, msg, f'{_short(expr)} is not false')

    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        if type(first) is type(second) and isinstance(first, (list, tuple)):
            self._unequal_sequences(first, second, msg)
        text = f'{_short(first)} != {_short(second)}'
        if type(first) is type(second) is str and ('\n' in first or '\n' in second or True):
            text += self._difference(first.splitlines(keepends=True), second.splitlines(keepends=True))
        elif type(first) is type(second) is dict:
            import pprint
            text += self._difference(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines(), True)
        elif type(first) is type(second) and isinstance(first, (set, frozenset)):
            text = self._set_difference(first, second)
        raise self.failureException(self._formatMessage(msg, text))

    def _difference(self, a, b, with_newlines=False):
        lines = []
        for line in a:
            if line not in b:
                lines.append('- ' + line.rstrip('\n'))
            else:
                lines.append('  ' + line.rstrip('\n'))
        for line in b:
            if line not in a:
                lines.append('+ ' + line.rstrip('\n'))
        return '\n' + '\n'.join(lines) + '\n'

    def _set_difference(self, first, second):
        lines = []
        for only, name in ((first - second, 'first'), (second - first, 'second')):
            if only:
                lines.append(f'Items in the {name} set but not the {"second" if name == "first" else "first"}:')
                lines.extend([repr(item) for item in only])
        return '\n'.join(lines)

    def _unequal_sequences(self, first, second, msg):
        name = 'List' if isinstance(first, list) else 'Tuple'
        text = f'{name}s differ: {_short(first)} != {_short(second)}\n'
        for i in range(min(len(first), len(second))):
            if first[i] != second[i]:
                text += f'\nFirst differing element {i}:\n{first[i]!r}\n{second[i]!r}\n'
                break
        if len(first) != len(second):
            longer, other, word = (first, second, 'First') if len(first) > len(second) else (second, first, 'Second')
            text += (f'\n{word} {name.lower()} contains {len(longer) - len(other)} additional elements.\n'
                     f'First extra element {len(other)}:\n{longer[len(other)]!r}\n')
        text += f'\n- {first!r}\n+ {second!r}'
        raise self.failureException(self._formatMessage(msg, text))

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertSequenceEqual = assertMultiLineEqual = assertEqual

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, f'{_short(first)} == {_short(second)}')

    def assertIs(self, a, b, msg=None): self._check(a is b, msg, f'{_short(a)} is not {_short(b)}')
    def assertIsNot(self, a, b, msg=None): self._check(a is not b, msg, f'unexpectedly identical: {_short(a)}')
    def assertIsNone(self, obj, msg=None): self._check(obj is None, msg, f'{_short(obj)} is not None')
    def assertIsNotNone(self, obj, msg=None): self._check(obj is not None, msg, 'unexpectedly None')
    def assertIn(self, a, b, msg=None): self._check(a in b, msg, f'{_short(a)} not found in {_short(b)}')
    def assertNotIn(self, a, b, msg=None): self._check(a not in b, msg, f'{_short(a)} unexpectedly found in {_short(b)}')
    def assertLess(self, a, b, msg=None): self._check(a < b, msg, f'{_short(a)} not less than {_short(b)}')
    def assertLessEqual(self, a, b, msg=None): self._check(a <= b, msg, f'{_short(a)} not less than or equal to {_short(b)}')
    def assertGreater(self, a, b, msg=None): self._check(a > b, msg, f'{_short(a)} not greater than {_short(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, f'{_short(a)} not greater than or equal to {_short(b)}')

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, f'{_short(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, f'{_short(obj)} is an instance of {cls!r}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference = abs(first - second)
        if delta is not None:
            self._check(difference <= delta, msg, f'{_short(first)} != {_short(second)} within {_short(delta)} delta ({_short(difference)} difference)')
        else:
            places = 7 if places is None else places
            self._check(round(difference, places) == 0, msg, f'{_short(first)} != {_short(second)} within {places} places ({_short(difference)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        places = 7 if places is None else places
        near = first == second or (abs(first - second) <= delta if delta is not None else round(abs(first - second), places) == 0)
        self._check(not near, msg, f'{_short(first)} == {_short(second)} within {places} places')

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        missing = []
        for item in first:
            if item in rest:
                rest.remove(item)
            else:
                missing.append(item)
        if missing or rest:
            raise self.failureException(self._formatMessage(
                msg, f'Element counts were not equal:\nOnly in first: {missing!r}\nOnly in second: {rest!r}'))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaises(self, expected_exception)._call(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaises(self, expected_exception, None, expected_regex)._call(args, kwargs)

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        pattern = re.compile(expected_regex)
        self._check(pattern.search(text), msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        found = re.compile(unexpected_regex).search(text)
        self._check(not found, msg, f'Regex matched: {found and found.group()!r} matches {unexpected_regex!r} in {text!r}')


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self): pass
    async def asyncTearDown(self): pass

    def _call_test(self, method):
        import asyncio

        async def whole():
            await self.asyncSetUp()
            try:
                result = method()
                if asyncio.iscoroutine(result):
                    await result
            finally:
                await self.asyncTearDown()
        asyncio.run(whole())


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__('runTest')
        self.runTest = testFunc


# --- suites, loading, results ---

class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)

    def addTest(self, test): self._tests.append(test)
    def addTests(self, tests): self._tests.extend(tests)
    def __iter__(self): return iter(self._tests)
    def countTestCases(self): return sum([test.countTestCases() for test in self._tests])
    def __repr__(self): return f'<unittest.suite.TestSuite tests={self._tests!r}>'

    def _cases(self):
        for test in self._tests:
            if isinstance(test, TestSuite):
                yield from test._cases()
            else:
                yield test

    def run(self, result):
        previous = None
        usable = True
        for test in self._cases():
            cls = type(test)
            if cls is not previous:
                if previous is not None and usable:
                    previous.tearDownClass()
                previous = cls
                usable = True
                try:
                    if not getattr(cls, '__unittest_skip__', False):
                        cls.setUpClass()
                except Exception as error:
                    usable = False
                    result.addError(test, (type(error), error, error.__traceback__))
            if usable:
                test.run(result)
        if previous is not None and usable:
            previous.tearDownClass()
        return result

    __call__ = run


class TestLoader:
    testMethodPrefix = 'test'

    def getTestCaseNames(self, testCaseClass):
        return sorted([name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))])

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return TestSuite([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module):
        classes = [value for _, value in sorted(module.__dict__.items()) if isinstance(value, type) and issubclass(value, TestCase)
                   and value not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase)]
        return TestSuite([self.loadTestsFromTestCase(cls) for cls in classes])


defaultTestLoader = TestLoader()


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = False

    def _text(self, details):
        return ''.join(_traceback.format_exception(details[1]))

    def startTest(self, test): self.testsRun += 1
    def stopTest(self, test): pass
    def addSuccess(self, test): pass
    def addFailure(self, test, err): self.failures.append((test, self._text(err)))
    def addError(self, test, err): self.errors.append((test, self._text(err)))
    def addSkip(self, test, reason): self.skipped.append((test, reason))
    def addExpectedFailure(self, test, err): self.expectedFailures.append((test, self._text(err)))
    def addUnexpectedSuccess(self, test): self.unexpectedSuccesses.append(test)

    def addSubTest(self, test, subtest, err):
        (self.addFailure if issubclass(err[0], test.failureException) else self.addError)(subtest, err)

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>'


class TextTestResult(TestResult):
    def __init__(self, stream, descriptions, verbosity):
        super().__init__()
        self.stream = stream
        self.verbosity = verbosity
        self.descriptions = descriptions

    def getDescription(self, test):
        doc = test.shortDescription()
        return f'{test}\n{doc}' if self.descriptions and doc else str(test)

    def _mark(self, short, long):
        if self.verbosity > 1:
            self.stream.write(long + '\n')
        elif self.verbosity == 1:
            self.stream.write(short)

    def startTest(self, test):
        super().startTest(test)
        if self.verbosity > 1:
            self.stream.write(self.getDescription(test) + ' ... ')

    def addSuccess(self, test): self._mark('.', 'ok')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._mark('F', 'FAIL')

    def addError(self, test, err):
        super().addError(test, err)
        self._mark('E', 'ERROR')

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._mark('s', f'skipped {reason!r}')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._mark('x', 'expected failure')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._mark('u', 'unexpected success')

    def printErrors(self):
        write = self.stream.write
        if self.verbosity == 1:
            write('\n')
        elif self.verbosity > 1:
            write('\n')
        for flavour, entries in (('ERROR', self.errors), ('FAIL', self.failures)):
            for test, text in entries:
                write(f"{'=' * 70}\n{flavour}: {self.getDescription(test)}\n{'-' * 70}\n{text}\n")
        for test in self.unexpectedSuccesses:
            write(f"{'=' * 70}\nUNEXPECTED SUCCESS: {self.getDescription(test)}\n")


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, **options):
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        start = _time.perf_counter()
        test.run(result) if isinstance(test, TestSuite) else TestSuite([test]).run(result)
        taken = _time.perf_counter() - start
        result.printErrors()
        write = self.stream.write
        run = result.testsRun
        write(f"{'-' * 70}\nRan {run} test{'' if run == 1 else 's'} in {taken:.3f}s\n\n")
        infos = []
        if not result.wasSuccessful():
            write('FAILED')
            if result.failures:
                infos.append(f'failures={len(result.failures)}')
            if result.errors:
                infos.append(f'errors={len(result.errors)}')
        elif run == 0 and not result.skipped:
            write('NO TESTS RAN')
        else:
            write('OK')
        if result.skipped:
            infos.append(f'skipped={len(result.skipped)}')
        if result.expectedFailures:
            infos.append(f'expected failures={len(result.expectedFailures)}')
        if result.unexpectedSuccesses:
            infos.append(f'unexpected successes={len(result.unexpectedSuccesses)}')
        write(f" ({', '.join(infos)})\n" if infos else '\n')
        return result


class TestProgram:
    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, **options):
        module = sys.modules[module] if isinstance(module, str) else module
        runner = testRunner or TextTestRunner(verbosity=verbosity)
        self.result = (runner() if isinstance(runner, type) else runner).run(testLoader.loadTestsFromModule(module))
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


TestResult.__module__ = 'unittest.result'
TextTestResult.__module__ = TextTestRunner.__module__ = 'unittest.runner'
main = TestProgram
for _cls in (TestCase, IsolatedAsyncioTestCase):
    _cls.__module__ = 'unittest.case'
