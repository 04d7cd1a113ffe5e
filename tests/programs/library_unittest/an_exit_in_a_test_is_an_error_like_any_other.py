import io
import unittest


class Leaves(unittest.TestCase):
    def test_generator_exit(self):
        raise GeneratorExit("out")

    def test_system_exit(self):
        raise SystemExit(3)

    def test_goes_on(self):
        self.assertTrue(True)


result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(Leaves))
print(result.testsRun, [test._testMethodName for test, _ in result.errors], len(result.failures))
print(result.errors[0][1].splitlines()[-1])
