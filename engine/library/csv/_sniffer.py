"""Guesses from a sample how a table is written."""
import re
from csv._dialect import QUOTE_MINIMAL, Dialect, Error
from csv._reader import reader

_between = r'(?P<delim>[^\w\n"\'])(?P<space> ?)'
_quoted = r'(?P<quote>["\']).*?(?P=quote)'
# Quoted values between delimiters, at the beginning of a line, at its end, and alone.
_quotations = (_between + _quoted + '(?P=delim)', r'(?:^|\n)' + _quoted + _between, _between + _quoted + r'(?:$|\n)',
               r'(?:^|\n)' + _quoted + r'(?:$|\n)')


class Sniffer:
    """Guesses from a sample what stands between the values, and whether the
    first row names them."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL
        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        # By the quotes: what stands beside them is the delimiter.
        for pattern in _quotations:
            found = list(re.finditer(pattern, data, re.DOTALL | re.MULTILINE))
            if found:
                break
        else:
            return '', False, None, False
        quotechar = _commonest([match['quote'] for match in found])
        seen, spaces = [], 0
        for match in found:
            values = match.groupdict()
            if values.get('delim') and (delimiters is None or values['delim'] in delimiters):
                seen.append(values['delim'])
            spaces += bool(values.get('space'))
        delimiter, skipinitialspace = '', False
        if seen:
            delimiter = _commonest(seen)
            skipinitialspace = seen.count(delimiter) == spaces
            if delimiter == '\n':
                delimiter = ''
        edge = re.escape(delimiter)
        doubled = re.search(rf'(({edge})|^)\W*{quotechar}[^{edge}\n]*{quotechar}[^{edge}\n]*{quotechar}\W*(({edge})|$)', data, re.MULTILINE)
        return quotechar, doubled is not None, delimiter, skipinitialspace

    def _guess_delimiter(self, data, delimiters):
        # By the counts: a delimiter stands equally often in most lines. Ten more lines at a time.
        lines = [line for line in data.split('\n') if line]
        counted = {chr(code): {} for code in range(127)}
        likely, candidates = {}, {}
        step = min(10, len(lines))
        for start in range(0, len(lines), step or 1):
            for line in lines[start:start + step]:
                for c, counts in counted.items():
                    times = line.count(c)
                    counts[times] = counts.get(times, 0) + 1
            self._weigh(counted, likely)
            candidates = self._consistent(likely, min(start + step, len(lines)), delimiters)
            if len(candidates) == 1:
                return self._chosen(next(iter(candidates)), lines)
        if not candidates:
            return '', 0
        for c in self.preferred:
            if c in candidates:
                return self._chosen(c, lines)
        return self._chosen(max([(weight, c) for c, weight in candidates.items()])[1], lines)

    def _weigh(self, counted, likely):
        # For each character how often it stands in most lines, and by how many lines that wins.
        for c, counts in counted.items():
            if list(counts) != [0]:
                most = max(counts, key=counts.get)
                likely[c] = most, 2 * counts[most] - sum(counts.values())

    def _consistent(self, likely, lines, delimiters):
        consistency = 1.0
        while consistency >= 0.9:
            found = {c: weight for c, weight in likely.items()
                     if weight[0] > 0 and weight[1] > 0 and weight[1] / lines >= consistency and (delimiters is None or c in delimiters)}
            if found:
                return found
            consistency -= 0.01
        return {}

    def _chosen(self, delimiter, lines):
        return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + ' ')

    def has_header(self, sample):
        rows = reader(sample.splitlines(keepends=True), self.sniff(sample), {})
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) == len(header):
                self._compare_kinds(kinds, row)
        votes = 0
        for column, kind in kinds.items():
            votes += 1 if kind is None or kind != _kind_of(header[column]) else -1
        return votes > 0

    def _compare_kinds(self, kinds, row):
        # Columns whose values are of different kinds say nothing.
        for column in list(kinds):
            kind = _kind_of(row[column])
            if kinds[column] is None:
                kinds[column] = kind
            elif kinds[column] != kind:
                del kinds[column]


def _commonest(values):
    return max(dict.fromkeys(values), key=values.count)


def _kind_of(text):
    # Numbers are of one kind, other texts of one for each length.
    try:
        complex(text)
        return complex
    except (ValueError, OverflowError):
        return len(text)
