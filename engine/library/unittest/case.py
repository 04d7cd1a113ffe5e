"""A test case: what it asserts, and how one test is run."""
import sys

_diff_omitted = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class SkipTest(Exception):
    """The test is not to be run."""


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def _entered(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, exit = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol") from None
    result = enter(cm)
    add_cleanup(exit, cm, None, None, None)
    return result


def enterModuleContext(cm):
    return _entered(cm, addModuleCleanup)


def doModuleCleanups():
    failed = None
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            failed = failed or error
    if failed is not None:
        raise failed


def skip(reason):
    def decorator(item):
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason) and not isinstance(reason, str):
        item, reason = reason, ''
        return decorator(item)
    return decorator


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skip(reason) if not condition else lambda item: item


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


# --- texts ---

def safe_repr(value, short=False):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text if not short or len(text) < 80 else text[:80] + ' [truncated]...'


def _cut(text, head, tail):
    left_out = len(text) - head - tail
    return f'{text[:head]}[{left_out} chars]{text[len(text) - tail:]}' if left_out > 12 else text


def _shown_pair(first, second):
    # Both reprs; long ones without what they have in common and without their ends.
    texts = safe_repr(first), safe_repr(second)
    longest = max(map(len, texts))
    if longest <= 80:
        return texts
    same = 0
    while same < min(map(len, texts)) and texts[0][same] == texts[1][same]:
        same += 1
    room = 80 - (longest - same + 5 + 12)
    if room > 5:
        front = _cut(texts[0][:same], 5, room)
        return tuple([front + text[same:] for text in texts])
    front = _cut(texts[0][:same], 5, 5)
    return tuple([front + _cut(text[same:], 41, 5) for text in texts])


def _differences(first, second):
    import difflib
    import pprint
    return '\n' + '\n'.join(difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))


# --- contexts ---

class _Expectation:
    def __init__(self, case, expected, msg=None, regex=None):
        self._case = case
        self.expected = expected
        self._regex = regex
        self.obj_name = None
        self.msg = msg

    def handle(self, name, args, kwargs):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all([isinstance(kind, type) and issubclass(kind, self._base) for kind in kinds]):
            raise TypeError(f'{name}() arg 1 must be {self._base_text}')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
            return self
        function, *rest = args
        self.obj_name = getattr(function, '__name__', None) or str(function)
        with self:
            function(*rest, **kwargs)

    def _name(self):
        return getattr(self.expected, '__name__', None) or str(self.expected)

    def _fail(self, standard):
        raise self._case.failureException(self._case._formatMessage(self.msg, standard))


class _AssertRaisesContext(_Expectation):
    _base = BaseException
    _base_text = 'an exception type or tuple of exception types'
    exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self._fail(f'{self._name()} not raised by {self.obj_name}' if self.obj_name else f'{self._name()} not raised')
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self._regex is not None:
            import re
            pattern = re.compile(self._regex)
            if not pattern.search(str(error)):
                self._fail(f'"{pattern.pattern}" does not match "{error}"')
        return True


class _AssertWarnsContext(_Expectation):
    _base = Warning
    _base_text = 'a warning type or tuple of warning types'

    def __enter__(self):
        import warnings
        self._catcher = warnings.catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        warnings.simplefilter('always', self.expected if not isinstance(self.expected, tuple) else Warning)
        return self

    def __exit__(self, kind, error, traceback):
        self._catcher.__exit__(kind, error, traceback)
        if kind is not None:
            return
        first = None
        for caught in self.warnings:
            if not isinstance(caught.message, self.expected):
                continue
            first = first or caught.message
            if self._regex is not None:
                import re
                if not re.search(self._regex, str(caught.message)):
                    continue
            self.warning = caught.message
            self.filename, self.lineno = caught.filename, caught.lineno
            return
        if first is not None:
            self._fail(f'"{self._regex}" does not match "{first}"')
        self._fail(f'{self._name()} not triggered by {self.obj_name}' if self.obj_name else f'{self._name()} not triggered')


def _watcher(records, output):
    from collections import namedtuple
    return namedtuple('_LoggingWatcher', 'records output')(records, output)


class _AssertLogsContext:
    def __init__(self, case, logger, level, none_wanted):
        import logging
        self._case = case
        self._logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self._level = logging.INFO if not level else logging.getLevelNamesMapping().get(level, level)
        self._none_wanted = none_wanted

    def __enter__(self):
        import logging
        self.records, self.output = records, output = [], []

        class Capture(logging.Handler):
            def emit(self, record):
                records.append(record)
                output.append(self.format(record))
        handler = Capture()
        handler.setLevel(self._level)
        handler.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
        logger = self._logger
        self._kept = logger.handlers, logger.level, logger.propagate
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(self._level)
        return None if self._none_wanted else _watcher(records, output)

    def __exit__(self, kind, error, traceback):
        import logging
        self._logger.handlers, level, self._logger.propagate = self._kept
        self._logger.setLevel(level)
        if kind is not None:
            return False
        fail = self._case.failureException
        if self._none_wanted:
            if self.records:
                raise fail(f'Unexpected logs found: {self.output!r}')
        elif not self.records:
            raise fail(f'no logs of level {logging.getLevelName(self._level)} or higher triggered on {self._logger.name}')


class _SubTest:
    def __init__(self, case, message, params):
        self.test_case = case
        self.failureException = case.failureException
        self._message = message
        self.params = params

    def _described(self):
        parts = []
        if self._message is not None:
            parts.append(f'[{self._message}]')
        if self.params:
            parts.append(f"({', '.join([f'{k}={v!r}' for k, v in self.params.items()])})")
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._described()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._described()}'

    def __enter__(self):
        self._above = self.test_case._subtest
        if self._above is not None:
            self.params = {**self.params, **{k: v for k, v in self._above.params.items() if k not in self.params}}
        self.test_case._subtest = self

    def __exit__(self, kind, error, traceback):
        case = self.test_case
        case._subtest = self._above
        result = case._result
        if kind is None:
            result.addSubTest(case, self, None)
            return False
        if issubclass(kind, KeyboardInterrupt):
            return False
        if issubclass(kind, SkipTest):
            result.addSkip(self, str(error))
            return True
        case._sub_failed = True
        if case._expects_failure:
            case._expected_details = kind, error, traceback
        else:
            result.addSubTest(case, self, (kind, error, traceback))
        return not result.failfast


class TestCase:
    """Methods that begin with test are run, each on an instance of its own."""
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _classSetupFailed = False
    _class_cleanups = []

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._result = None
        self._subtest = None
        self._sub_failed = False
        self._expects_failure = False
        self._equal_functions = {}
        if methodName != 'runTest' and not hasattr(self, methodName):
            raise ValueError(f'no such test method in {type(self)}: {methodName}')

    def setUp(self): pass
    def tearDown(self): pass

    @classmethod
    def setUpClass(cls): pass

    @classmethod
    def tearDownClass(cls): pass

    def countTestCases(self): return 1

    def defaultTestResult(self):
        from unittest.result import TestResult
        return TestResult()

    def id(self): return f'{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}'

    def shortDescription(self):
        doc = getattr(self, self._testMethodName).__doc__
        return doc.strip().split('\n')[0].strip() if doc else None

    def __str__(self): return f'{self._testMethodName} ({self.id()})'
    def __repr__(self): return f'<{type(self).__module__}.{type(self).__qualname__} testMethod={self._testMethodName}>'
    def __eq__(self, other): return type(self) is type(other) and self._testMethodName == other._testMethodName
    def __hash__(self): return hash((type(self), self._testMethodName))

    def addTypeEqualityFunc(self, typeobj, function):
        self._equal_functions[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        if '_class_cleanups' not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def enterClassContext(cls, cm):
        result = _entered(cm, cls.addClassCleanup)
        return result

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._guarded(lambda: function(*args, **kwargs))

    def skipTest(self, reason): raise SkipTest(reason)
    def subTest(self, msg=None, **params): return _SubTest(self, msg, params)
    def fail(self, msg=None): raise self.failureException(msg)

    def _guarded(self, function):
        # Runs a part of the test; False when it did not go well.
        result = self._result
        try:
            function()
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as skipped:
            self._skipped = True
            result.addSkip(self, str(skipped))
        except self.failureException as error:
            self._failed((type(error), error, error.__traceback__), result.addFailure)
        except BaseException as error:
            self._failed((type(error), error, error.__traceback__), result.addError)
        return False

    def _failed(self, details, add):
        if self._expects_failure:
            self._expected_details = details
        else:
            add(self, details)

    def _call_test(self, method):
        if method() is not None:
            import warnings
            warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})', DeprecationWarning,
                          stacklevel=3)

    def _parts(self, method):
        # The test with what goes before and after; False when something failed.
        good = self._guarded(self.setUp)
        if good:
            good = self._guarded(lambda: self._call_test(method))
            good = self._guarded(self.tearDown) and good
        self.doCleanups()
        return good

    def run(self, result=None):
        from_outside = result is not None
        result = self._result = result if from_outside else self.defaultTestResult()
        if not from_outside:
            result.startTestRun()
        method = getattr(self, self._testMethodName)
        result.startTest(self)
        try:
            if getattr(type(self), '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
                result.addSkip(self, getattr(type(self), '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''))
                return result
            self._expects_failure = (getattr(type(self), '__unittest_expecting_failure__', False)
                                     or getattr(method, '__unittest_expecting_failure__', False))
            self._expected_details = None
            self._skipped = False
            good = self._parts(method)
            if self._expects_failure and not self._skipped:
                if self._expected_details is not None:
                    result.addExpectedFailure(self, self._expected_details)
                else:
                    result.addUnexpectedSuccess(self)
            elif good and not self._sub_failed:
                result.addSuccess(self)
            return result
        finally:
            result.stopTest(self)
            if not from_outside:
                result.stopTestRun()

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    # --- assertions ---

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else f'{standard} : {msg}'

    def _check(self, condition, msg, text, *values):
        if not condition:
            raise self.failureException(self._formatMessage(msg, text.format(*map(safe_repr, values))))

    def _truncateMessage(self, message, difference):
        if self.maxDiff is None or len(difference) <= self.maxDiff:
            return message + difference
        return message + _diff_omitted % len(difference)

    def assertTrue(self, expr, msg=None): self._check(expr, msg, '{} is not true', expr)
    def assertFalse(self, expr, msg=None): self._check(not expr, msg, '{} is not false', expr)

    def assertEqual(self, first, second, msg=None):
        if type(first) is type(second):
            function = self._equal_functions.get(type(first))
            if function is not None:
                function = getattr(self, function) if isinstance(function, str) else function
                return function(first, second, msg=msg)
            name = _by_type.get(type(first))
            if name is not None:
                return getattr(self, name)(first, second, msg=msg)
        if not first == second:
            raise self.failureException(self._formatMessage(msg, '%s != %s' % _shown_pair(first, second)))

    def assertNotEqual(self, first, second, msg=None): self._check(first != second, msg, '{} == {}', first, second)

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        import difflib
        a, b = first, second
        if a and b and (a[-1] != '\n' or b[-1] != '\n'):
            a, b = a + '\n', b + '\n'
        elif b and b[-1] != '\n' and not a:
            b += '\n'
        elif a and a[-1] != '\n' and not b:
            a += '\n'
        difference = '\n' + ''.join(difflib.ndiff(a.splitlines(keepends=True), b.splitlines(keepends=True)))
        text = self._truncateMessage('%s != %s' % _shown_pair(first, second), difference)
        raise self.failureException(self._formatMessage(msg, text))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            text = self._truncateMessage('%s != %s' % _shown_pair(d1, d2), _differences(d1, d2))
            raise self.failureException(self._formatMessage(msg, text))

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for only, name, other in ((self._only_in(set1, set2, 'first'), 'first', 'second'),
                                  (self._only_in(set2, set1, 'second'), 'second', 'first')):
            if only:
                lines.append(f'Items in the {name} set but not the {other}:')
                lines.extend([repr(item) for item in only])
        if lines:
            raise self.failureException(self._formatMessage(msg, '\n'.join(lines)))

    def _only_in(self, a, b, name):
        try:
            return a.difference(b)
        except TypeError as error:
            message = f'invalid type when attempting set difference: {error}'
        except AttributeError as error:
            message = f'{name} argument does not support set difference: {error}'
        raise self.failureException(message)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = seq_type.__name__ if seq_type is not None else 'sequence'
        if seq_type is not None:
            for seq, which in ((seq1, 'First'), (seq2, 'Second')):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {name}: {safe_repr(seq)}')
        if seq1 == seq2:
            return
        text = f'{name.capitalize()}s differ: %s != %s\n' % _shown_pair(seq1, seq2)
        n1, n2 = len(seq1), len(seq2)
        for i in range(min(n1, n2)):
            if seq1[i] != seq2[i]:
                text += f'\nFirst differing element {i}:\n%s\n%s\n' % _shown_pair(seq1[i], seq2[i])
                break
        else:
            if n1 == n2 and seq_type is None and type(seq1) is not type(seq2):
                return
        if n1 != n2:
            longer, least, word = (seq1, n2, 'First') if n1 > n2 else (seq2, n1, 'Second')
            text += (f'\n{word} {name} contains {abs(n1 - n2)} additional elements.\n'
                     f'First extra element {least}:\n{safe_repr(longer[least])}\n')
        raise self.failureException(self._formatMessage(msg, self._truncateMessage(text, _differences(seq1, seq2))))

    def assertListEqual(self, list1, list2, msg=None): self.assertSequenceEqual(list1, list2, msg, seq_type=list)
    def assertTupleEqual(self, tuple1, tuple2, msg=None): self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)
    def assertIs(self, expr1, expr2, msg=None): self._check(expr1 is expr2, msg, '{} is not {}', expr1, expr2)
    def assertIsNot(self, expr1, expr2, msg=None): self._check(expr1 is not expr2, msg, 'unexpectedly identical: {}', expr1)
    def assertIsNone(self, obj, msg=None): self._check(obj is None, msg, '{} is not None', obj)
    def assertIsNotNone(self, obj, msg=None): self._check(obj is not None, msg, 'unexpectedly None')
    def assertIn(self, member, container, msg=None): self._check(member in container, msg, '{} not found in {}', member, container)
    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, '{} unexpectedly found in {}', member, container)
    def assertLess(self, a, b, msg=None): self._check(a < b, msg, '{} not less than {}', a, b)
    def assertLessEqual(self, a, b, msg=None): self._check(a <= b, msg, '{} not less than or equal to {}', a, b)
    def assertGreater(self, a, b, msg=None): self._check(a > b, msg, '{} not greater than {}', a, b)
    def assertGreaterEqual(self, a, b, msg=None): self._check(a >= b, msg, '{} not greater than or equal to {}', a, b)
    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, '{} is not an instance of {}', obj, cls)
    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, '{} is an instance of {}', obj, cls)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        if delta is not None:
            self._check(difference <= delta, msg, '{} != {} within {} delta ({} difference)', first, second, delta, difference)
        else:
            places = 7 if places is None else places
            self._check(round(difference, places) == 0, msg, '{} != {} within {} places ({} difference)', first, second, places, difference)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None:
            difference = abs(first - second)
            self._check(not first == second and difference > delta, msg, '{} == {} within {} delta ({} difference)', first, second,
                        delta, difference)
            return
        places = 7 if places is None else places
        self._check(not first == second and round(abs(first - second), places) != 0, msg, '{} == {} within {} places', first, second, places)

    def assertCountEqual(self, first, second, msg=None):
        counted = []
        for side, items in enumerate((list(first), list(second))):
            for item in items:
                for entry in counted:
                    if entry[2] == item:
                        entry[side] += 1
                        break
                else:
                    counted.append([side == 0, side == 1, item])
        lines = [f'First has {int(a)}, Second has {int(b)}:  {item!r}' for a, b, item in counted if a != b]
        if lines:
            text = self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines))
            raise self.failureException(self._formatMessage(msg, text))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaisesContext(self, expected_exception).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaisesContext(self, expected_exception, None, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(self, expected_warning).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarnsContext(self, expected_warning, None, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None): return _AssertLogsContext(self, logger, level, False)
    def assertNoLogs(self, logger=None, level=None): return _AssertLogsContext(self, logger, level, True)

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        pattern = re.compile(expected_regex)
        if not pattern.search(text):
            raise self.failureException(self._formatMessage(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}"))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        pattern = re.compile(unexpected_regex)
        found = pattern.search(text)
        if found:
            raise self.failureException(self._formatMessage(
                msg, f'Regex matched: {found.group()!r} matches {pattern.pattern!r} in {text!r}'))


_by_type = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual',
            frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}


class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function, self._description = testFunc, description
        self.setUp = setUp or self.setUp
        self.tearDown = tearDown or self.tearDown

    def runTest(self): self._function()
    def id(self): return self._function.__name__
    def __repr__(self): return f'<{type(self).__module__}.{type(self).__qualname__} tec={self._function}>'
    def __str__(self): return f'{type(self).__module__}.{type(self).__qualname__} ({self._function.__name__})'

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._function.__doc__
        return doc and doc.split('\n')[0].strip() or None
