"""Only an interrupt ends a run of tests: exits and the like are errors of their test."""
import sys
import unittest


class Leaving(unittest.TestCase):
    def tearDown(self):
        if self.id().endswith('after'):
            sys.exit('in tearDown')

    def test_after(self):
        pass

    def test_exit(self):
        sys.exit(3)

    def test_generator_exit(self):
        raise GeneratorExit

    def test_last(self):
        self.assertTrue(True)

    def test_part(self):
        for i in range(2):
            with self.subTest(i=i):
                if i == 0:
                    sys.exit('in a part')
        print('the other part')


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Leaving).run(result)
print(result.testsRun, len(result.failures))
for test, text in result.errors:
    print(test.id(), text.splitlines()[-1])


class Interrupted(unittest.TestCase):
    def test_stopped(self):
        raise KeyboardInterrupt


try:
    unittest.defaultTestLoader.loadTestsFromTestCase(Interrupted).run(result)
except KeyboardInterrupt:
    print('interrupted')
