import unittest


class Tests(unittest.TestCase):
    @unittest.removeHandler
    def test_it(self):
        print('run')


for module in '__main__', 'no_such_module':
    try:
        print(unittest.main(module, argv=['x', '-q'], exit=False, testRunner=unittest.TextTestRunner(stream=__import__('io').StringIO())).result)
    except ImportError as e:
        print(type(e).__name__, e)
unittest.installHandler()
unittest.removeHandler()
