import unittest, sys, io, warnings, re

class A(unittest.TestCase):
    """class doc"""

    @classmethod
    def setUpClass(cls):
        print('setUpClass')

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass')

    def setUp(self):
        self.x = 1
        self.addCleanup(print, 'cleanup', self.id())

    def tearDown(self):
        print('tearDown')

    def test_ok(self):
        self.assertEqual(self.x, 1)

    def test_fail(self):
        """doc of fail"""
        print('printed')
        self.assertEqual([1, 2, 3], [1, 2, 4], 'msg')

    def test_err(self):
        {}['k']

    @unittest.skip('why')
    def test_skip(self):
        pass

    @unittest.expectedFailure
    def test_xfail(self):
        self.fail()

    @unittest.expectedFailure
    def test_xpass(self):
        pass

    def test_sub(self):
        for i in range(3):
            with self.subTest('m', i=i):
                self.assertNotEqual(i, 1)
            with self.subTest():
                self.assertTrue(i < 2)
            with self.subTest(a=1):
                with self.subTest(b=i):
                    self.assertLess(i, 2)

    def test_warn(self):
        warnings.warn('dep', DeprecationWarning)

    def test_skip2(self):
        self.skipTest('inside')

    def test_dicts(self):
        self.assertEqual({'a': 1, 'b': [1] * 20}, {'a': 2, 'b': [1] * 20})

    def test_multi(self):
        self.assertMultiLineEqual('a\nb\nc\n', 'a\nx\nc\n')

    def test_long(self):
        self.assertEqual('x' * 100, 'x' * 99 + 'y')

    def test_raises(self):
        with self.assertRaises(ValueError) as cm:
            int('x')
        self.assertIn('invalid', str(cm.exception))
        self.assertRaisesRegex(TypeError, 'zz', lambda: 1 + 'a')

    def test_almost(self):
        self.assertAlmostEqual(1.0, 1.1, msg='am')

    def test_logs(self):
        import logging
        with self.assertLogs('a', level='INFO') as lc:
            logging.getLogger('a.b').info('hey')
        print(lc.output)
        pass

    def test_exc_chain(self):
        try:
            1 / 0
        except ZeroDivisionError:
            raise RuntimeError('chained')

class B(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        raise RuntimeError('no setup')

    def test_a(self):
        pass

@unittest.skipIf(True, 'whole')
class C(unittest.TestCase):

    def test_a(self):
        pass

class D(unittest.IsolatedAsyncioTestCase):

    async def asyncSetUp(self):
        print('aset')

    async def test_async(self):
        self.assertEqual(1, 1)

    async def test_async_two(self):
        pass

    async def asyncTearDown(self):
        print('adown')
        self.addAsyncCleanup(self.cl)

    async def cl(self):
        print('acl')

def setUpModule():
    print('setUpModule')

def tearDownModule():
    print('tearDownModule')
sys.stderr = sys.stdout

def run(argv, **k):
    s = sys.stdout
    sys.stdout = io.StringIO()
    sys.stderr = sys.stdout
    try:
        p = unittest.main(argv=['prog'] + argv, exit=False, **k)
        out = sys.stdout.getvalue()
    except SystemExit as e:
        out = sys.stdout.getvalue() + 'EXIT %s' % e.code
        p = None
    finally:
        sys.stdout = s
        sys.stderr = s
    print('=====', argv, k)
    print(re.sub('in \\d\\.\\d+s|^\\d+\\.\\d\\d\\ds', 'in Xs', out, flags=re.M))
    if p:
        print(p.result)
run([])
run(['-v'])
run(['-b'])
run(['-f', 'A'])
run(['-v', 'A.test_ok', 'D'])
run(['-k', 'sub', '-k', 'multi'])
run(['-q', 'A.test_ok'])
run(['Nope'])
run(['A.test_nope'])
run(['--locals', 'A.test_err'])
run(['-b', '-v', 'A.test_fail', 'A.test_ok'])
run([], defaultTest='A.test_ok')
run([], verbosity=2, failfast=True)
run(['-x'])
run(['C'])
run([], defaultTest=['C', 'A.test_skip'], buffer=True)
suite = unittest.TestSuite()
suite.addTest(A('test_ok'))
suite.addTests([A('test_err')])
print(suite, suite.countTestCases(), list(suite))
r = unittest.TestResult()
suite.run(r)
print(r, r.wasSuccessful(), r.errors[0][0], r.errors[0][1])
l = unittest.TestLoader()
print(l.loadTestsFromTestCase(A).countTestCases(), l.getTestCaseNames(A)[:3])
s = l.loadTestsFromName('A.test_ok', sys.modules['__main__'])
print(s)
l.testMethodPrefix = 'test_s'
print(l.getTestCaseNames(A))
l.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(l.getTestCaseNames(A))
print(unittest.defaultTestLoader.loadTestsFromName('nope.mod'), len(unittest.defaultTestLoader.errors))
t = A('test_ok')
print(t, repr(t), t.id(), t.shortDescription(), A('test_fail').shortDescription(), t.countTestCases(), t.defaultTestResult(), t == A('test_ok'), hash(t) == hash(A('test_ok')), t.failureException, t.longMessage, t.maxDiff)

def tt(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)
tt(A, 'zz')
tt(suite.addTest, 5)
tt(suite.addTest, A)
tt(suite.addTests, 'abc')
fc = unittest.FunctionTestCase(lambda: 1 / 0, description='d')
print(fc, fc.id(), fc.shortDescription())
st = io.StringIO()
unittest.TextTestRunner(st, verbosity=2).run(fc)
print(re.sub('in \\d\\.\\d+s', '', st.getvalue()))
tt(t.debug)
tt(A('test_err').debug)
for n, a in dict(assertIn=[(1, [2])], assertIs=[(1, 2)], assertIsNone=[(1,)], assertIsInstance=[(1, str)], assertGreater=[(1, 2)], assertRegex=[('abc', 'x')], assertCountEqual=[([1, 2, 2], [2, 3])], assertTupleEqual=[((1,), (1, 2)), (1, 2)], assertSetEqual=[({1}, {2})], assertDictEqual=[({1: 2}, {1: 3})], assertListEqual=[([1], [2])], assertSequenceEqual=[('ab', 'ac')], assertTrue=[(0, 'm')], assertFalse=[(1,)], assertAlmostEqual=[(1, 2), (1, 1.5, None, None, 1)], assertNotAlmostEqual=[(1, 1)], assertIsNot=[(1, 1)], assertNotIn=[(1, [1])], assertNotIsInstance=[(1, int)], assertNotRegex=[('a', 'a')], assertRaises=[(ValueError, lambda: 0), (5,)], assertWarns=[(Warning, lambda: 0)], assertNotEqual=[(1, 1)], fail=[('why',), ()], assertIsNotNone=[(None,)], assertLessEqual=[(2, 1)], assertGreaterEqual=[(1, 2)], assertLess=[(2, 1)]).items():
    for x in a:
        print(n, end=': ')
        tt(getattr(t, n), *x)
tt(t.assertSetEqual, None, {1})
tt(t.assertSetEqual, {1}, None)
tt(t.assertSetEqual, {1}, 5)
tt(t.enterContext, 5)
tt(A.enterClassContext, 'x')
