import unittest, io, sys, logging, warnings, re


def t(f):
    try:
        s = str(f())
    except BaseException as e:
        s = f'{type(e).__name__}: {e}'
    print(re.sub('0x[0-9a-f]+', 'ID', s))


class A(unittest.TestCase):
    """Doc of A."""

    @classmethod
    def setUpClass(cls):
        print('setUpClass')

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass')

    def setUp(self):
        self.addCleanup(print, 'cleanup', self._testMethodName)

    def test_ok(self):
        """First line.

        More."""
        print('inside')

    def test_fail(self):
        self.assertEqual([1, 2, 3], [1, 2, 4], 'my message')

    def test_error(self):
        1 / 0

    def test_sub(self):
        for i in range(4):
            with self.subTest('msg', i=i, even=i % 2 == 0):
                self.assertNotEqual(i % 2, 1)

    @unittest.skip('why not')
    def test_skip(self):
        pass

    @unittest.expectedFailure
    def test_xfail(self):
        self.fail('expected')

    @unittest.expectedFailure
    def test_xpass(self):
        pass

    def test_skip_inside(self):
        self.skipTest('inside')

    def test_logs(self):
        with self.assertLogs('foo', 'INFO') as cm:
            logging.getLogger('foo.bar').info('hi %s', 1)
        print(cm.output, cm.records[0].msg)
        with self.assertNoLogs():
            pass
        with self.assertLogs():
            pass

    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as cm:
            warnings.warn('old', DeprecationWarning)
        print(cm.warning, cm.lineno)
        with self.assertWarnsRegex(UserWarning, 'x+'):
            warnings.warn('yyy')

    def test_output(self):
        print('to out')
        print('to err', file=sys.stderr)
        self.assertIn(1, [])


c = A('test_ok')
t(lambda: (c, repr(c), c.id(), c.shortDescription(), c.countTestCases(), c == A('test_ok'), hash(c) == hash(A('test_ok')), c.defaultTestResult()))
t(lambda: A('nope'))
t(lambda: A())
t(lambda: A().run())
t(lambda: A('test_fail').debug())
t(lambda: c.assertTrue(0))
t(lambda: c.assertFalse(1))
t(lambda: c.assertIs(1, 2))
t(lambda: c.assertCountEqual([1, 2, 2], [2, 1, 3]))
t(lambda: c.assertDictEqual({1: 2}, {1: 3}))
t(lambda: c.assertMultiLineEqual('a\nb\n', 'a\nc\n'))
t(lambda: c.assertSetEqual({1}, {2}))
t(lambda: c.assertTupleEqual((1,), (2,)))
t(lambda: c.assertAlmostEqual(1, 1.1))
t(lambda: c.assertAlmostEqual(1, 1.1, delta=0.01))
t(lambda: c.assertRegex('abc', 'x'))
t(lambda: c.assertNotRegex('abc', 'b'))
t(lambda: c.assertIsInstance(1, str))
t(lambda: c.assertGreater(1, 2))
t(lambda: c.assertIsNone(1))
t(lambda: c.assertIsNotNone(None))
t(lambda: c.assertNotIn(1, [1]))
t(lambda: c.assertRaises(ValueError, int, '1'))
t(lambda: c.assertRaisesRegex(ValueError, 'zzz', int, 'x'))
t(lambda: c.assertSequenceEqual([1], (2,), seq_type=list))
t(lambda: c.assertEqual('a' * 2000, 'b' * 2000))
t(lambda: c.failureException)
t(lambda: unittest.defaultTestLoader.getTestCaseNames(A))
t(lambda: unittest.defaultTestLoader.loadTestsFromName('A.test_ok', sys.modules['__main__']))
t(lambda: unittest.defaultTestLoader.loadTestsFromName('__main__.A'))
t(lambda: unittest.defaultTestLoader.loadTestsFromName('nope', sys.modules['__main__']).debug())
t(lambda: unittest.TestSuite([A('test_ok')]))
t(lambda: list(unittest.TestSuite([A('test_ok'), unittest.TestSuite()])))
t(lambda: unittest.TestSuite().addTest(3))
t(lambda: unittest.TestSuite().addTests('abc'))
t(lambda: unittest.TestSuite().addTest(A))
t(lambda: unittest.FunctionTestCase(lambda: 1))
t(lambda: unittest.FunctionTestCase(print, description='dd').shortDescription())
l = unittest.TestLoader()
l.testMethodPrefix = 'check'
l.sortTestMethodsUsing = None
t(lambda: l.getTestCaseNames(A))
l = unittest.TestLoader()
l.testNamePatterns = ['*sk*']
t(lambda: l.getTestCaseNames(A))
t(lambda: l.errors)
t(lambda: unittest.TestResult())
t(lambda: sorted((n for n in vars(unittest.TestResult()) if not n.startswith('_'))))
