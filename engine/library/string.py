"""Constants and templates of text."""

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


class Template:
    """Text with $names to be filled in."""
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        # (literal text, name or None, the place as it is written)
        template = self.template
        start = 0
        while True:
            i = template.find(self.delimiter, start)
            if i < 0:
                yield template[start:], None, '', i
                return
            after = i + len(self.delimiter)
            if template.startswith(self.delimiter, after):
                yield template[start:i] + self.delimiter, None, '', i
                start = after + len(self.delimiter)
                continue
            braced = template[after:after + 1] == '{'
            end = begin = after + braced
            while end < len(template) and (template[end] == '_' or template[end].isascii() and template[end].isalnum()):
                end += 1
            name = template[begin:end]
            if not name or name[0].isdigit() or braced and template[end:end + 1] != '}':
                yield template[start:i], '', template[i:after], i
                start = after
                continue
            end += braced
            yield template[start:i], name, template[i:end], i
            start = end

    def _invalid(self, i):
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column = i - len(''.join(lines[:-1])) + 1
            line = len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws} if kws else mapping
        result = []
        for text, name, written, i in self._pieces():
            result.append(text)
            if name == '':
                self._invalid(i)
            if name is not None:
                result.append(str(values[name]))
        return ''.join(result)

    def safe_substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws} if kws else mapping
        result = []
        for text, name, written, i in self._pieces():
            result.append(text)
            if name is not None:
                try:
                    result.append(str(values[name]) if name else written)
                except KeyError:
                    result.append(written)
        return ''.join(result)

    def is_valid(self):
        return all(name != '' for _, name, _, _ in self._pieces())

    def get_identifiers(self):
        names = []
        for _, name, _, _ in self._pieces():
            if name and name not in names:
                names.append(name)
        return names


class Formatter:
    """str.format to be changed by subclasses."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result = self._vformat(format_string, args, kwargs, used, 2, 0)[0]
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, next_index):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is not None:
                first = name.partition('.')[0].partition('[')[0]
                if first == '':
                    if next_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    name = str(next_index) + name
                    next_index += 1
                elif first.isdigit():
                    if next_index:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    next_index = False
                obj, key = self.get_field(name, args, kwargs)
                used.add(key)
                obj = self.convert_field(obj, conversion)
                spec, next_index = self._vformat(spec, args, kwargs, used, depth - 1, next_index)
                result.append(self.format_field(obj, spec))
        return ''.join(result), next_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, text):
        literal = []
        i = 0
        while i < len(text):
            c = text[i]
            if c in '{}' and text[i + 1:i + 2] == c:
                yield ''.join(literal) + c, None, None, None
                literal = []
                i += 2
            elif c == '}':
                raise ValueError("Single '}' encountered in format string")
            elif c == '{':
                depth = 1
                end = i + 1
                while end < len(text) and depth:
                    depth += {'{': 1, '}': -1}.get(text[end], 0)
                    end += 1
                if depth:
                    raise ValueError("expected '}' before end of string")
                name, _, spec = text[i + 1:end - 1].partition(':')
                name, bang, conversion = name.partition('!')
                yield ''.join(literal), name, spec, conversion if bang else None
                literal = []
                i = end
            else:
                literal.append(c)
                i += 1
        if literal:
            yield ''.join(literal), None, None, None

    def get_field(self, field_name, args, kwargs):
        first = ''
        i = 0
        while i < len(field_name) and field_name[i] not in '.[':
            first += field_name[i]
            i += 1
        key = int(first) if first.isdigit() else first
        obj = self.get_value(key, args, kwargs)
        while i < len(field_name):
            if field_name[i] == '.':
                end = i + 1
                while end < len(field_name) and field_name[end] not in '.[':
                    end += 1
                obj = getattr(obj, field_name[i + 1:end])
                i = end
            else:
                end = field_name.index(']', i)
                item = field_name[i + 1:end]
                obj = obj[int(item) if item.isdigit() else item]
                i = end + 1
        return obj, key
