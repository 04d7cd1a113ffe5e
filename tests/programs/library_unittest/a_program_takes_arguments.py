import unittest, io, sys, logging, warnings, re


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


for a in (['-k', 'sub'], ['-k', 'ok', '-k', 'skip*', '-v'], ['-b', '-f'], ['A.test_ok', '-q'], ['--locals'], ['-c'], ['-z'], ['-h'], ['nope'], ['A.nope']):
    print('-- main', a)
    sys.stderr = e = io.StringIO()
    try:
        p = unittest.main('__main__', argv=['prog'] + a, exit=False)
        x = (p.result.testsRun, p.verbosity, p.failfast, p.buffer, p.testNamePatterns, p.tb_locals, p.durations)
    except SystemExit as ex:
        x = ('exit', ex.code)
    finally:
        sys.stderr = sys.__stderr__
    print(x)
    print(re.sub('  File "[^"]*/unittest/[a-z_]+[.]py".*\\n(    .*\\n)*', '', re.sub('^[0-9]+\\.[0-9]+s', 'Xs', re.sub('in [0-9.]+s', 'in Xs', e.getvalue()), flags=re.M)))
