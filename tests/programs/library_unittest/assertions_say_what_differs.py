import unittest
class T(unittest.TestCase): pass
t = T()
t.maxDiff = None
for use in ("assertEqual(1, 2)", "assertEqual('a', 'b', 'my message')", "assertEqual([1, 2], [1, 3])", "assertEqual({'a': 1}, {'a': 2})", "assertEqual((1,), (1, 2))", "assertEqual({1, 2}, {2, 3})", "assertEqual('line\none', 'line\ntwo')", "assertNotEqual(1, 1)", "assertTrue(0)", "assertFalse([1])", "assertIs([], [])", "assertIsNot(None, None)", "assertIsNone(5)", "assertIsNotNone(None)", "assertIn(3, [1])", "assertNotIn(1, [1])", "assertIsInstance(1, str)", "assertNotIsInstance(1, int)", "assertAlmostEqual(1.0, 1.1)", "assertAlmostEqual(1.0, 1.00000001)", "assertAlmostEqual(1, 2, delta=0.5)", "assertNotAlmostEqual(1, 1)", "assertGreater(1, 2)", "assertGreaterEqual(1, 2)", "assertLess(2, 1)", "assertLessEqual(2, 1)", "assertRegex('abc', '[0-9]')", "assertNotRegex('a1', '[0-9]')", "assertCountEqual([1, 2, 2], [2, 1])", "assertCountEqual([1, 2], [2, 1])", "assertRaises(ValueError, int, '5')", "assertRaises(ValueError, int, 'x')", "assertListEqual([1], (1,))", "assertDictEqual({}, {'k': 1})", "assertSequenceEqual([1], (2,))", "assertMultiLineEqual('a', 'b')", "assertSetEqual({1}, {1})", "fail('on purpose')", "assertEqual(1, 1)", "assertTupleEqual((1, 2), (1, 3))", "assertIs(1, True)", "assertTrue('x', 'never shown')", "assertRaisesRegex(ValueError, 'zzz', int, 'x')"):
    try:
        print(use, "passed", eval("t." + use))
    except AssertionError as error:
        print(use, "->", error)
with t.assertRaises(ZeroDivisionError) as cm: 1 / 0
print(cm.exception)
try:
    with t.assertRaises(KeyError): pass
except AssertionError as e: print(e)
with t.assertRaisesRegex(ValueError, "inv.*lit"): int("x")
with t.subTest(i=1): pass
