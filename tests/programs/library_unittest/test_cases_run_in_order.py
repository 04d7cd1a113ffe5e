import unittest, sys, io
class Base(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def setUp(self): print("setUp", self._testMethodName); self.addCleanup(print, "cleanup")
    def tearDown(self): print("tearDown")
    def test_b(self): print("b runs")
    def test_a(self): "described"; self.assertTrue(True)
    @unittest.skip("not today")
    def test_skipped(self): print("never")
    @unittest.expectedFailure
    def test_expected(self): self.fail("as expected")
    def test_fails(self): self.assertEqual(1, 2)
    def test_errors(self): {}["k"]
    def test_subtests(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    def helper(self): print("not a test")
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Base)
print(suite.countTestCases(), unittest.defaultTestLoader.getTestCaseNames(Base))
result = unittest.TestResult()
suite.run(result)
print(result, result.testsRun, len(result.failures), len(result.errors), [r for _, r in result.skipped], len(result.expectedFailures), result.wasSuccessful(), result.shouldStop)
for test, text in result.failures + result.errors: print(str(test), "|", text.strip().splitlines()[-1])
print(Base("test_a"), Base("test_a").id(), Base("test_a").shortDescription(), Base("test_a") == Base("test_a"))
try: Base("nope")
except ValueError as e: print(e)
stream = io.StringIO()
runner = unittest.TextTestRunner(stream=stream, verbosity=2)
runner.run(unittest.TestSuite([Base("test_a"), Base("test_skipped")]))
print(*(line for line in stream.getvalue().splitlines() if not line.startswith("Ran")), sep="\n")
