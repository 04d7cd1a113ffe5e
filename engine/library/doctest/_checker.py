"""The options of examples, and whether what was printed is what was promised."""
import re

# By name; a program can register more.
OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


(DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL, REPORT_UDIFF,
 REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST) = [register_optionflag(name) for name in (
     'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL',
     'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST')]
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL)
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
BLANKLINE_MARKER = '<BLANKLINE>'


def indented(text):
    return ''.join(['    ' + line if line.strip() else line for line in text.splitlines(keepends=True)])


class OutputChecker:
    """Compares; and says what differs."""

    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r'(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        wanted = optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF)
        # A difference of few lines is seen without help.
        several = wanted & REPORT_NDIFF or want.count('\n') > 2 and got.count('\n') > 2
        if wanted and several:
            return self._difference(want.splitlines(True), got.splitlines(True), wanted)
        expected = 'Expected:\n' + indented(want) if want else 'Expected nothing\n'
        return expected + ('Got:\n' + indented(got) if got else 'Got nothing\n')

    def _difference(self, want, got, wanted):
        import difflib
        if wanted & REPORT_UDIFF:
            lines, kind = list(difflib.unified_diff(want, got, n=2))[2:], 'unified diff with -expected +actual'
        elif wanted & REPORT_CDIFF:
            lines, kind = list(difflib.context_diff(want, got, n=2))[2:], 'context diff with expected followed by actual'
        else:
            lines = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got)
            kind = 'ndiff with -expected +actual'
        return f'Differences ({kind}):\n' + indented(''.join(lines))


def _ellipsis_match(want, got):
    parts = want.split('...')
    if len(parts) == 1:
        return want == got
    if not got.startswith(parts[0]) or not got[len(parts[0]):].endswith(parts[-1]):
        return False
    at, end = len(parts[0]), len(got) - len(parts[-1])
    for part in parts[1:-1]:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return at <= end
