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


def run(**kw):
    out = io.StringIO()
    r = unittest.TextTestRunner(stream=out, **kw).run(unittest.defaultTestLoader.loadTestsFromTestCase(A))
    s = re.sub('in [0-9.]+s', 'in Xs', out.getvalue())
    s = re.sub('^[0-9]+\\.[0-9]+s', 'Xs', s, flags=re.M)
    s = re.sub('  File "[^"]*/unittest/[a-z_]+[.]py".*\\n(    .*\\n)*', '', s)
    s = re.sub('0x[0-9a-f]+', 'ID', s)
    print(s)
    print(r, r.testsRun, len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses), r.wasSuccessful(), r.shouldStop)


for kw in ({}, dict(verbosity=2), dict(verbosity=0), dict(failfast=True), dict(buffer=True, verbosity=2), dict(tb_locals=True), dict(descriptions=False, verbosity=2)):
    print('-----', kw)
    t(lambda: run(**kw))
