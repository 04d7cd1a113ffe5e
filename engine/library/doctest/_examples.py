"""Examples, found in a text."""
import re
from doctest._checker import OPTIONFLAGS_BY_NAME

_trace_head = re.compile(r'(?:Traceback \(most recent call last\)|Traceback \(innermost last\)):\s*$', re.M)
_message_start = re.compile(r'^\w', re.M)  # what stands before it is the stack, and may be left out


class Example:
    """One prompt: source, what it should print or raise, where it stands."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        def ended(text):
            return text if not text or text.endswith('\n') else text + '\n'
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = ended(want)
        self.exc_msg = None if exc_msg is None else ended(exc_msg)
        self.lineno, self.indent = lineno, indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() and self.options == other.options if type(self) is type(other) else NotImplemented

    def __hash__(self): return hash(self._key())


class DocTest:
    """The examples of one text, and the names they are run with."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.globs = examples, globs.copy()
        self.name, self.filename, self.lineno, self.docstring = name, filename, lineno, docstring

    def __repr__(self):
        count = len(self.examples)
        told = 'no examples' if not count else '1 example' if count == 1 else f'{count} examples'
        return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({told})>'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        mine, theirs = [(t.examples, t.docstring, t.globs, t.name, t.filename, t.lineno) for t in (self, other)]
        return mine == theirs

    def __hash__(self): return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        mine, theirs = [(t.name, t.filename or '', -1 if t.lineno is None else t.lineno, id(t)) for t in (self, other)]
        return mine < theirs


class DocTestParser:
    """Takes texts apart."""

    def parse(self, string, name='<string>'):
        """Examples and the texts between them, in turn."""
        string = string.expandtabs()
        lines = string.split('\n')
        margin = min([len(line) - len(line.lstrip(' ')) for line in lines if line.strip(' ')], default=0)
        if margin:
            lines = [line[margin:] for line in lines]
        parts, between, i = [], [], 0
        while i < len(lines):
            if not lines[i].lstrip(' ').startswith('>>>'):
                between.append(lines[i])
                i += 1
                continue
            parts.append('\n'.join(between) + '\n' if between else '')
            example, i = self._example(lines, i, name)
            if example is not None:
                parts.append(example)
            between = []
        parts.append('\n'.join(between))
        return parts

    def get_examples(self, string, name='<string>'):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def _example(self, lines, first, name):
        # The example that begins in a line (None where there is only a comment), and the line behind it.
        indent = len(lines[first]) - len(lines[first].lstrip(' '))

        def is_continued(line):
            return line.lstrip(' ').startswith('...')
        i = first + 1
        while i < len(lines) and is_continued(lines[i]):
            i += 1
        for at in range(first, i):
            line = lines[at]
            if line[:indent].strip(' '):
                told = at if at > first else at + 1
                raise ValueError(f'line {told} of the docstring for {name} has inconsistent leading whitespace: {line!r}')
            if line[indent + 3:indent + 4] not in ('', ' '):
                raise ValueError(f'line {at + 1} of the docstring for {name} lacks blank after {line[indent:indent + 3]}: {line!r}')
            if at > first and not line[indent:].startswith('...'):
                raise ValueError(f'line {at} of the docstring for {name} has inconsistent leading whitespace: {line!r}')
        source = '\n'.join([line[indent + 4:] for line in lines[first:i]])
        start = i
        while i < len(lines) and lines[i].strip() and not lines[i].lstrip(' ').startswith('>>>'):
            if lines[i][:indent].strip(' '):
                raise ValueError(f'line {i + 1} of the docstring for {name} has inconsistent leading whitespace: {lines[i]!r}')
            i += 1
        want = '\n'.join([line[indent:] for line in lines[start:i]])
        options = self._options(source, name, first)
        if re.match(r'^\s*(#.*)?$', source):
            return None, i
        head = _trace_head.match(want)
        message = None if head is None else _message_start.search(want, head.end())
        raised = None if message is None else want[message.start():]
        return Example(source, want, raised, first, indent, options), i

    def _options(self, source, name, lineno):
        found = {}
        for directive in re.findall(r'#\s*doctest:\s*([^\n\'"]*)$', source, re.M):
            for word in directive.replace(',', ' ').split():
                if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {word!r}')
                found[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
        return found
