# Clean-ups of a module run behind tearDownModule, the last one first, also where setUpModule fails.
import io
import unittest


def run(fails):
    log = []

    class Manager:
        def __enter__(self): return log.append('entered') or self
        def __exit__(self, *details): log.append('left')

    def set_up():
        unittest.addModuleCleanup(log.append, 'first added')
        unittest.enterModuleContext(Manager())
        unittest.addModuleCleanup(log.append, 'last added')
        if fails:
            raise ValueError('no module')

    class Test(unittest.TestCase):
        def test_something(self): log.append('test')

    globals().update(setUpModule=set_up, tearDownModule=lambda: log.append('torn down'))
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Test)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print(log, result.testsRun, [(str(test), error.strip().splitlines()[-1]) for test, error in result.errors])


run(False)
run(True)
unittest.addModuleCleanup(lambda: 1 / 0)
unittest.addModuleCleanup(print, 'still called')
try:
    unittest.doModuleCleanups()
except ZeroDivisionError as error:
    print('then raised:', error)
unittest.doModuleCleanups()
print(unittest.TestLoader, unittest.skip('why'))
