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


class _Pattern:
    """The compiled pattern of a class of templates, made from what the class says of
    it when it is first asked for."""

    def __get__(self, obj, cls):
        found = cls.__dict__.get('_compiled')
        if found is None:
            import re
            mark, name = re.escape(cls.delimiter), cls.idpattern
            found = cls._compiled = re.compile(
                rf'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|'
                rf'{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))', cls.flags | re.VERBOSE)
        return found


class _Flags:
    """re.IGNORECASE, without importing re before somebody asks."""
    def __get__(self, template, cls):
        import re
        return re.IGNORECASE


class Template:
    """Text with $names to be filled in."""
    pattern = _Pattern()
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = _Flags()

    def __init__(self, template):
        self.template = template

    def __init_subclass__(cls):
        super().__init_subclass__()
        written = cls.__dict__.get('pattern')
        if written is None:
            cls.pattern = _Pattern()
        else:
            import re
            cls.pattern = re.compile(written, cls.flags | re.VERBOSE)

    def _kind(self, place):
        # (name, whether it is the escaped delimiter) of one place of the pattern.
        name = place['named'] or place['braced']
        escaped = name is None and place['escaped'] is not None
        if name is None and not escaped and place['invalid'] is None:
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return name, escaped

    def _invalid(self, place):
        end = place.start('invalid')
        lines = self.template[:end].splitlines(keepends=True)
        column = end - sum([len(line) for line in lines[:-1]]) if lines else 1
        raise ValueError(f'Invalid placeholder in string: line {len(lines) or 1}, col {column}')

    def substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws} if kws else mapping

        def filled(place):
            name, escaped = self._kind(place)
            if name is not None:
                return str(values[name])
            return self.delimiter if escaped else self._invalid(place)

        return self.pattern.sub(filled, self.template)

    def safe_substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws} if kws else mapping

        def filled(place):
            name, escaped = self._kind(place)
            if name is None:
                return self.delimiter if escaped else place[0]
            try:
                return str(values[name])
            except KeyError:
                return place[0]

        return self.pattern.sub(filled, self.template)

    def is_valid(self):
        return all([any(self._kind(place)) for place in self.pattern.finditer(self.template)])

    def get_identifiers(self):
        names = [self._kind(place)[0] for place in self.pattern.finditer(self.template)]
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

    def _vformat(self, format_string, args, kwargs, used, depth, next_index=0):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is not None:
                if name == '':
                    if next_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    name = str(next_index)
                    next_index += 1
                elif name.isdigit():
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
                name, conversion, spec, end = _field(text, i + 1)
                yield ''.join(literal), name, spec, conversion
                literal = []
                i = end
            else:
                literal.append(c)
                i += 1
        if literal:
            yield ''.join(literal), None, None, None

    def get_field(self, field_name, args, kwargs):
        end = 0
        while end < len(field_name) and field_name[end] not in '.[':
            end += 1
        first = int(field_name[:end]) if field_name[:end].isdigit() else field_name[:end]
        obj = self.get_value(first, args, kwargs)
        for is_attribute, step in _steps(field_name, end):
            obj = getattr(obj, step) if is_attribute else obj[step]
        return obj, first


def _field(text, start):
    # (name, conversion, spec, where it ends) of the field behind a {.
    at = start
    while at < len(text) and text[at] not in ':!}':
        if text[at] == '{':
            raise ValueError("unexpected '{' in field name")
        at = text.find(']', at) + 1 or len(text) if text[at] == '[' else at + 1
    name = text[start:at]
    if at == len(text):
        raise ValueError("expected '}' before end of string")
    conversion = None
    if text[at] == '!':
        conversion = text[at + 1:at + 2]
        if not conversion:
            raise ValueError('end of string while looking for conversion specifier')
        at += 2
        if at < len(text) and text[at] not in ':}':
            raise ValueError("expected ':' after conversion specifier")
    if text[at:at + 1] == '}':
        return name, conversion, '', at + 1
    depth = 1
    spec = at = at + 1
    while at < len(text):
        depth += {'{': 1, '}': -1}.get(text[at], 0)
        at += 1
        if not depth:
            return name, conversion, text[spec:at - 1], at
    raise ValueError("unmatched '{' in format spec")


def _steps(name, at):
    # The attributes and items in the rest of a field's name: (is it an attribute, which).
    while at < len(name):
        if name[at] == '.':
            end = at + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            step, is_attribute = name[at + 1:end], True
        elif name[at] == '[':
            end = name.find(']', at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            step, is_attribute = name[at + 1:end], False
            end += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not step:
            raise ValueError('Empty attribute in format string')
        yield is_attribute, int(step) if step.isdigit() and not is_attribute else step
        at = end
