import io
import re
import unittest


class Account:
    def __init__(self, balance=0):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError('not enough')
        self.balance -= amount


class TestAccount(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('once for the class')

    def setUp(self):
        self.account = Account(100)
        self.addCleanup(print, 'cleaned')

    def test_withdraw(self):
        self.account.withdraw(30)
        self.assertEqual(self.account.balance, 70)

    def test_too_much(self):
        with self.assertRaisesRegex(ValueError, 'enough'):
            self.account.withdraw(1000)

    def test_wrong(self):
        "What is said of this test."
        self.assertEqual(self.account.balance, 99, 'the balance')

    def test_amounts(self):
        for amount in (1, 2, 3):
            with self.subTest(amount=amount):
                self.assertLess(amount, 3)

    def test_breaks(self):
        self.account.nothing()

    @unittest.skipIf(True, 'for a reason')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('yes')

    def test_lists(self):
        self.assertEqual([1, 2, 3], [1, 2, 4, 5])

    def test_texts(self):
        self.assertEqual('one\ntwo', 'one\n2')

    def test_dicts(self):
        self.assertDictEqual({'a': 1, 'b': [1]}, {'a': 1, 'b': [2]})

    def test_counts(self):
        self.assertCountEqual('aab', 'abb')

    def test_log(self):
        import logging
        with self.assertLogs('log', 'INFO') as caught:
            logging.getLogger('log').info('noted')
        self.assertEqual(caught.output, ['INFO:log:noted'])


class TestOther(unittest.TestCase):
    def test_one(self):
        self.assertIn('x', 'xyz')


for verbosity in (1, 2):
    out = io.StringIO()
    suite = unittest.TestSuite()
    suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case) for case in (TestAccount, TestOther))
    result = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(suite)
    text = re.sub(r'in \d+\.\d+s', 'in N s', out.getvalue())
    print(re.sub(r'File ".*", line', 'File "PROGRAM", line', text))
    print(result)
    print(len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
