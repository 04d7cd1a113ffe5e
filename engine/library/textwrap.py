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

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = ''.join([' ' if c in _blanks else c for c in text])
        return text

    def _split(self, text):
        # The pieces between which a line may end, blanks being pieces of their own.
        pieces = []
        start = 0
        while start < len(text):
            end = _run_end(text, start)
            if self.break_on_hyphens and text[start] not in _blanks:
                pieces.extend(_at_hyphens(text, start, end))
            else:
                pieces.append(text[start:end])
            start = end
        return pieces

    def wrap(self, text):
        text.expandtabs  # what is no text is refused before anything else
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                word = chunks[i]
                word = word[:-1] if word[-1] in '"\'' else word
                if chunks[i + 1] == ' ' and word[-1:] in tuple('.!?') and 'a' <= word[-2:-1] <= 'z':
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
                    length > width or len(chunks) > 1 or chunks and (not self.drop_whitespace or chunks[0].strip()))
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


def _run_end(text, start):
    # Where the blanks, or what is none, end that begin here.
    blank = text[start] in _blanks
    end = start + 1
    while end < len(text) and (text[end] in _blanks) == blank:
        end += 1
    return end


def _is_word(c):
    return c.isalnum() or c == '_'


def _is_letter(c):
    return c == '_' or c.isalnum() and not c.isdecimal()


def _dash_end(text, at):
    # Where the dash of two and more hyphens ends that stands here between words, or 0.
    before = text[at - 1] if at else ' '
    if not _is_word(before) and before not in '!"\'&.,?':
        return 0
    end = at
    while text[end:end + 1] == '-':
        end += 1
    return end if end - at > 1 and end < len(text) and _is_word(text[end]) else 0


def _breaks_at_hyphen(text, at):
    # "well-known" may be broken behind its hyphen; "-x", "1-2" may not.
    around = text[at + 1:at + 4]
    after = around[:1] and _is_letter(around[0]) and around[1:2] and (
        _is_letter(around[1]) or around[1] == '-' and around[2:3] and _is_letter(around[2]))
    if not after or at < 2 or not _is_letter(text[at - 1]):
        return False
    return _is_letter(text[at - 2]) or at > 2 and text[at - 2] == '-' and _is_letter(text[at - 3])


def _at_hyphens(text, start, end):
    # The pieces of what stands between blanks.
    while start < end:
        stop = _dash_end(text, start)
        if not stop:
            stop = start + 1
            while stop < end and not _dash_end(text, stop) and not (
                    text[stop - 1] == '-' and _breaks_at_hyphen(text, stop - 1)):
                stop += 1
        yield text[start:stop]
        start = stop


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
