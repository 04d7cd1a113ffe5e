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
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = 2  # re.IGNORECASE, without importing re before it is needed

    def __init__(self, template):
        self.template = template

    @classmethod
    def _places(cls):
        # The compiled pattern of a class, made from what the class says of it.
        found = cls.__dict__.get('_compiled')
        if found is None:
            import re
            mark, name = re.escape(cls.delimiter), cls.idpattern
            written = getattr(cls, 'pattern', None) or (
                rf'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|'
                rf'{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))')
            found = cls._compiled = re.compile(written, cls.flags | re.VERBOSE)
        return found

    def _invalid(self, place):
        end = place.start('invalid')
        lines = self.template[:end].splitlines(keepends=True)
        before = sum([len(line) for line in lines[:-1]])
        raise ValueError(f'Invalid placeholder in string: line {len(lines)}, col {end - before}')

    def substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws} if kws else mapping

        def filled(place):
            name = place['named'] or place['braced']
            if name is not None:
                return str(values[name])
            return self.delimiter if place['escaped'] is not None else self._invalid(place)

        return self._places().sub(filled, self.template)

    def safe_substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws} if kws else mapping

        def filled(place):
            name = place['named'] or place['braced']
            if name is None:
                return self.delimiter if place['escaped'] is not None else place[0]
            try:
                return str(values[name])
            except KeyError:
                return place[0]

        return self._places().sub(filled, self.template)

    def is_valid(self):
        return all([place['invalid'] is None for place in self._places().finditer(self.template)])

    def get_identifiers(self):
        names = [place['named'] or place['braced'] for place in self._places().finditer(self.template)]
        return list(dict.fromkeys([name for name in names if name is not None]))


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
        if not isinstance(text, str):
            raise TypeError(f'expected str, got {type(text).__name__}')
        return self._parts(text)

    def _parts(self, text):
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
                if i + 1 == len(text):
                    raise ValueError("Single '{' encountered in format string")
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
