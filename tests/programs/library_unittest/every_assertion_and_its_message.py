import unittest, warnings, logging
def setUpModule(): print('setUpModule')
def tearDownModule(): print('tearDownModule')
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('A up')
    @classmethod
    def tearDownClass(cls): print('A down')
    @unittest.skipIf(True, 'skipped if')
    def test_1(self): pass
    @unittest.skipUnless(False, 'skipped unless')
    def test_2(self): pass
    def test_3(self):
        with self.assertLogs('x', level='INFO') as cm: logging.getLogger('x').info('hi')
        self.assertEqual(cm.output, ['INFO:x:hi'])
        with self.assertWarns(UserWarning): warnings.warn('w')
        with self.assertNoLogs('y'): pass
    def test_4(self):
        for i in range(4):
            with self.subTest('msg', i=i): self.assertEqual(i % 2, 0)
    def test_5(self): self.assertEqual({'a': 1, 'b': [1, 2]}, {'a': 1, 'b': [1, 3]})
    def test_6(self): self.assertListEqual([1, 2, 3], [1, 2])
    def test_7(self): self.assertEqual('line1\nline2\nline3', 'line1\nlineX\nline3')
    def test_8(self): self.assertRaises(ValueError, int, '3')
    def test_9(self): self.assertAlmostEqual(1.0, 1.00000001); self.assertAlmostEqual(1, 2, places=1)
    def test_a(self): self.assertGreaterEqual(1, 2, 'with msg')
    def test_b(self): self.assertIsNot(None, None)
    def test_c(self): self.assertNotIsInstance(1, int)
    def test_d(self): self.assertEqual(1, 1.0); self.assertEqual((1,), [1])
    def test_e(self): self.assertNotRegex('abc', 'b')
    def test_f(self): self.assertNotAlmostEqual(1, 1)
    def test_g(self): self.assertSequenceEqual([1, 2], (1, 3))
    def test_h(self): self.assertIs([], [])
    def test_i(self): self.assertRaisesRegex(ValueError, 'zzz', int, 'x')
    def test_j(self):
        with self.assertRaises(ValueError): raise KeyError('other')
    def test_k(self): self.assertCountEqual('aab', 'abb')
    def test_l(self): self.assertDictEqual({}, [])
    def test_o(self): raise unittest.SkipTest('raised skip')
    def test_p(self): self.assertEqual(set([1, 2]), set([2, 3]))
    def test_q(self): self.assertTrue('')
    def test_r(self): self.assertEqual(None, 0)
    def test_s(self): self.assertEqual("a" * 20, "a" * 19 + "b")
    def test_t(self): self.assertLessEqual(3, 2)
    def test_u(self): self.assertIsNotNone(None)
    def test_v(self): self.assertNotEqual(1, 1)
    def test_w(self): self.fail()
    def test_x(self): self.assertIn('z', 'abc')
    def test_y(self): self.assertAlmostEqual(1.0, 1.5, delta=0.1)
@unittest.skip('whole class')
class B(unittest.TestCase):
    def test_1(self): pass
class C(unittest.IsolatedAsyncioTestCase):
    async def test_async(self): self.assertEqual(await self.co(), 3)
    async def co(self): return 3
import io
import re
import sys

stream = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules['__main__'])
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
print(re.sub(r'in [0-9.]+s', 'in no time', stream.getvalue()))
print(result.wasSuccessful(), result.testsRun, len(result.failures), len(result.errors), len(result.skipped))
