"""Text in lines of a given width."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_blanks = '\t\n\x0b\x0c\r '


class TextWrapper:
    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = ''.join([' ' if c in _blanks else c for c in text])
        chunks = []
        current = ''
        for c in text:
            if current and (c in _blanks) != (current[-1] in _blanks):
                chunks.append(current)
                current = ''
            current += c
        if current:
            chunks.append(current)
        if self.break_on_hyphens:
            chunks = [piece for chunk in chunks for piece in _at_hyphens(chunk)]
        return chunks

    def wrap(self, text):
        text.expandtabs  # what is no text is refused before anything else
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks = self._chunks(text)
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                word = chunks[i].rstrip('"\'')
                if chunks[i + 1] == ' ' and len(word) > 1 and word[-1] in '.!?' and word[-2].islower():
                    chunks[i + 1] = '  '
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            line = []
            length = 0
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                del chunks[-1]
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line.pop())
            if line:
                rest = self.max_lines is not None and len(lines) + 1 >= self.max_lines and (
                    len(chunks) > 1 or chunks and (not self.drop_whitespace or chunks[0].strip()))
                if not rest:
                    lines.append(indent + ''.join(line))
                    continue
                while line:
                    if line[-1].strip() and length + len(self.placeholder) <= width:
                        lines.append(indent + ''.join(line) + self.placeholder)
                        break
                    length -= len(line.pop())
                else:
                    if lines and len(lines[-1].rstrip() + self.placeholder) <= self.width:
                        lines[-1] = lines[-1].rstrip() + self.placeholder
                    else:
                        lines.append(indent + self.placeholder.lstrip())
                break
        return lines

    def _long_word(self, chunks, line, length, width):
        room = 1 if width < 1 else width - length
        if self.break_long_words:
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind('-', 0, room)
                if hyphen > 0 and chunk[:hyphen].strip('-'):
                    room = hyphen + 1
            # Also nothing at all: then the blank before it is not the line's last.
            line.append(chunk[:room])
            chunks[-1] = chunk[room:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def _at_hyphens(word):
    # "well-known" may be broken behind its hyphen; "-x", "1-2" may not.
    pieces = []
    start = 0
    for i in range(2, len(word) - 1):
        if word[i] == '-' and word[i - 1].isalpha() and word[i - 2].isalpha() and word[i + 1].isalpha():
            if i + 2 < len(word) and word[i + 2].isalpha():
                pieces.append(word[start:i + 1])
                start = i + 1
    pieces.append(word[start:])
    return pieces


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    if not isinstance(text, str):
        raise TypeError(f"expected string or bytes-like object, got '{type(text).__name__}'")
    lines = text.split('\n')
    margin = None
    for i, line in enumerate(lines):
        stripped = line.lstrip(' \t')
        if not stripped:
            lines[i] = ''
            continue
        indent = line[:len(line) - len(stripped)]
        if margin is None:
            margin = indent
        elif not indent.startswith(margin):
            n = 0
            while n < len(indent) and n < len(margin) and indent[n] == margin[n]:
                n += 1
            margin = margin[:n]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    result = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else line.strip():
            result.append(prefix)
        result.append(line)
    return ''.join(result)
