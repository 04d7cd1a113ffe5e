import io
import unittest


class Sums(unittest.TestCase):
    def setUp(self):
        self.x = 1

    def test_good(self):
        self.assertEqual(self.x, 1)

    def test_raises(self):
        with self.assertRaises(ValueError):
            int('x')

    @unittest.skip('not now')
    def test_skipped(self):
        pass

    def test_wrong(self):
        self.assertEqual(1, 2, 'sums')

    def test_parts(self):
        for i in range(2):
            with self.subTest(i=i):
                self.assertTrue(i)

    def test_breaks(self):
        1 / 0


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Sums)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(result)
print([str(test) for test, _ in result.failures], [str(test) for test, _ in result.errors], result.skipped)
print(result.failures[-1][1].splitlines()[-1])
