import unittest, sys
def make_counter(start=0):
    n = start
    def counter(step=1):
        nonlocal n
        n += step
        return n
    return counter
class CounterTest(unittest.TestCase):
    def setUp(self): self.counter = make_counter(10)
    def test_counts(self): self.assertEqual([self.counter() for _ in range(3)], [11, 12, 13])
    def test_independent(self):
        other = make_counter()
        self.counter()
        self.assertEqual(other(), 1)
    def test_step(self):
        for step, expected in ((5, 15), (-1, 14)):
            with self.subTest(step=step): self.assertEqual(self.counter(step), expected)
    def test_wrong(self):
        with self.assertRaises(TypeError) as caught: self.counter("x")
        self.assertIn("unsupported operand", str(caught.exception))
    def test_fails(self): self.assertEqual(self.counter(), 12, "off by one")
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(CounterTest).run(result)
print(result.testsRun, len(result.failures), len(result.errors))
for t, text in result.failures: print(t.id().split(".")[-1], text.splitlines()[-1])
