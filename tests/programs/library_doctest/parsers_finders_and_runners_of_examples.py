"""Module doc.

>>> 1 + 1
2
"""
import doctest, io, re, sys, types
from doctest import *

def f(x):
    """f.

    >>> f(1)
    2
    >>> f(2)    # doctest: +ELLIPSIS
    ...
    >>> for i in range(2):
    ...     print(i)
    0
    1

    >>> f('a')
    Traceback (most recent call last):
      ...
    TypeError: can only concatenate str (not "int") to str
    """
    return x + 1

class K:
    """K.

    >>> K().m()
    5
    """
    def m(self):
        """
        >>> K().m()
        6
        >>> print('a\\n\\nb')
        a
        <BLANKLINE>
        b
        """
        return 5
    @property
    def p(self):
        """>>> 1
        1"""
    @staticmethod
    def s():
        """>>> 2
        2"""
    class In:
        """>>> 3
        3"""

def show(x): print(re.sub('0x[0-9a-f]+', '0x', repr(x)))
parser = DocTestParser()
text = '''Text before.

    >>> x = 1
    >>> x    # doctest: +NORMALIZE_WHITESPACE, -ELLIPSIS
    1

  text
>>> if x:
...     print(2)
...
2
>>> # only a comment
>>> y
Traceback (most recent call last):
NameError: y
after
'''
for p in parser.parse(text):
    if isinstance(p, str): show(p)
    else: show((p.source, p.want, p.exc_msg, p.lineno, p.indent, p.options))
for e in parser.get_examples(text): show((e.source, e.want, e.lineno))
t = parser.get_doctest(text, {'a': 1}, 'name', 'file.txt', 7)
show(t); show((t.name, t.filename, t.lineno, len(t.examples), t.globs, t.docstring == text))
show(t == parser.get_doctest(text, {'a': 1}, 'name', 'file.txt', 7)); show(t < parser.get_doctest(text, {}, 'other', 'file.txt', 7))
e = Example('1', '2'); show((e.source, e.want, e.lineno, e.indent, e.options, e.exc_msg)); show(e == Example('1\n', '2\n')); show(hash(e) == hash(Example('1','2')))
for bad in ('>>>x', '  >>> 1\n 2', '>>> 1 # doctest: +NOPE\n', '>>> 1\n...2\n', '    >>> 1\n    ... 2\n  ...3'):
    try: show(parser.get_examples(bad, 'nm'))
    except ValueError as err: show(str(err))
c = OutputChecker()
for want, got, fl in (('1\n','1\n',0), ('1\n','True\n',0), ('1\n','True\n',DONT_ACCEPT_TRUE_FOR_1), ('a<BLANKLINE>','a\n',0), ('<BLANKLINE>\n','\n',0), ('<BLANKLINE>\n','\n',DONT_ACCEPT_BLANKLINE), ('a  b\n','a b\n',NORMALIZE_WHITESPACE), ('a...c\n','abbc\n',ELLIPSIS), ('a...c\n','abb\n',ELLIPSIS), ('...','',ELLIPSIS), ('a','b',0), ("'a'\n","'b'\n",0)):
    show(c.check_output(want, got, fl))
ex = Example('f()', 'a\nb\nc\n')
for fl in (0, REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF): show(c.output_difference(ex, 'a\nx\nc\n', fl))
show(c.output_difference(Example('f()', ''), 'x\n', 0)); show(c.output_difference(Example('f()', 'x'), '', 0))
main = sys.modules['__main__']
for t in DocTestFinder().find(K): show((t.name, t.lineno, len(t.examples)))
for t in DocTestFinder(recurse=False).find(K, 'kay', globs={'q': 1}): show((t.name, t.globs))
for t in DocTestFinder(exclude_empty=False).find(f): show((t.name, t.lineno, len(t.examples)))
show([t.name for t in DocTestFinder().find(main)])
out = []
r = DocTestRunner(verbose=False)
for t in DocTestFinder().find(K): show(r.run(t, out=out.append))
print(''.join(out)); show((r.tries, r.failures)); show(r.summarize(verbose=False)); show(r.summarize(verbose=True))
class My(DocTestRunner):
    def report_start(self, out, test, example): out('start %r\n' % example.source)
    def report_success(self, out, test, example, got): out('ok %r\n' % got)
    def report_failure(self, out, test, example, got): out('bad %r\n' % got)
    def report_unexpected_exception(self, out, test, example, exc): out('exc %r\n' % exc[1])
t = parser.get_doctest('>>> 1\n1\n>>> 2\n3\n>>> 1/0\n4\n', {}, 'n', None, 0)
show(My().run(t)); 
r = DocTestRunner(optionflags=FAIL_FAST); show(r.run(parser.get_doctest('>>> 1\n2\n>>> 2\n3\n', {}, 'n', None, 0), out=print))
r = DocTestRunner(optionflags=REPORT_ONLY_FIRST_FAILURE); show(r.run(parser.get_doctest('>>> 1\n2\n>>> 2\n3\n', {}, 'n', None, None), out=print))
r = DocTestRunner(verbose=True); show(r.run(parser.get_doctest('>>> 1\n1\n>>> x = 2\n', {}, 'n', 'ff', 3)))
r.summarize()
r1, r2 = DocTestRunner(), DocTestRunner()
r1.run(t, out=lambda s: None); r2.run(t, out=lambda s: None); r1.merge(r2); show(r1.summarize())
try: DebugRunner().run(parser.get_doctest('>>> 1\n2\n', {}, 'n', None, 0))
except DocTestFailure as err: show((err.test.name, err.example.want, err.got)); print(err)
try: DebugRunner().run(parser.get_doctest('>>> 1/0\n2\n', {}, 'n', None, 0))
except UnexpectedException as err: show((err.test.name, err.example.want, err.exc_info[0])); print(err)
print(script_from_examples(text))
show(register_optionflag('MINE') > 100); show(register_optionflag('MINE') == register_optionflag('MINE'))
show(sorted(OPTIONFLAGS_BY_NAME)) if 'OPTIONFLAGS_BY_NAME' in globals() else show(sorted(doctest.OPTIONFLAGS_BY_NAME))
show((REPORTING_FLAGS, COMPARISON_FLAGS, FAIL_FAST, REPORT_UDIFF, SKIP, IGNORE_EXCEPTION_DETAIL))
print(testsource(main, 'f') if False else 'x')
res = testmod(verbose=False); show(res); show((res.skipped, res.failed, res.attempted, len(res)))
show(testmod(report=False, optionflags=REPORT_NDIFF))
run_docstring_examples(f, globals(), name='ff')
run_docstring_examples('>>> 1\n2\n', {}, verbose=True)
show(DocTestRunner().run(parser.get_doctest('>>> 1 # doctest: +SKIP\n2\n', {}, 'n', None, 0)))
try: testmod(raise_on_error=True)
except DocTestFailure as err: print('raised', err.test.name)
import unittest
suite = DocTestSuite(main); show(suite.countTestCases()); 
for case in suite: print(case, case.id(), repr(case), case.shortDescription())
res = unittest.TextTestRunner(stream=io.StringIO()).run(suite); show((res.testsRun, len(res.failures)))
print(res.failures[0][1].partition('AssertionError')[2])
