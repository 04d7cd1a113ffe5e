"""How records become text."""
import string as _string
import time

__name__ = 'logging'  # where all of this is found


def _has_percent_field(text):
    # Whether %(name)s or its like stands somewhere.
    at = text.find('%(')
    while at >= 0:
        end = text.find(')', at)
        if end < 0:
            return False
        rest = text[end + 1:].lstrip('#0+ -').lstrip('*0123456789').lstrip('.').lstrip('*0123456789')
        if text[at + 2:end].isidentifier() and rest[:1] and rest[0] in 'diouxefgcrsaXEFG%':
            return True
        at = text.find('%(', at + 1)
    return False


class PercentStyle:
    default_format = '%(message)s'
    asctime_format = '%(asctime)s'
    asctime_search = '%(asctime)'

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        if not _has_percent_field(self._fmt):
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _format(self, record):
        values = {**self._defaults, **record.__dict__} if self._defaults else record.__dict__
        return self._fmt % values

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as e:
            raise ValueError(f'Formatting field not found in record: {e}')


class StrFormatStyle(PercentStyle):
    default_format = '{message}'
    asctime_format = '{asctime}'
    asctime_search = '{asctime'

    def validate(self):
        fields = set()
        try:
            for _, name, spec, conversion in _string.Formatter().parse(self._fmt):
                if name:
                    if not name.replace('.', '').replace('[', '').replace(']', '').replace('_', 'a').isalnum():
                        raise ValueError(f'invalid field name/expression: {name!r}')
                    fields.add(name)
                if conversion and conversion not in 'rsa':
                    raise ValueError(f'invalid conversion: {conversion!r}')
        except ValueError as e:
            raise ValueError(f'invalid format: {e}')
        if not fields:
            raise ValueError('invalid format: no fields')

    def _format(self, record):
        values = {**self._defaults, **record.__dict__} if self._defaults else record.__dict__
        return self._fmt.format(**values)


class StringTemplateStyle(PercentStyle):
    default_format = '${message}'
    asctime_format = '${asctime}'
    asctime_search = 'asctime'

    def validate(self):
        if not _string.Template(self._fmt).get_identifiers():
            raise ValueError('invalid format: no fields')

    def _format(self, record):
        values = {**self._defaults, **record.__dict__} if self._defaults else record.__dict__
        return _string.Template(self._fmt).substitute(**values)


BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_STYLES = {'%': (PercentStyle, BASIC_FORMAT), '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
           '$': (StringTemplateStyle, '${levelname}:${name}:${message}')}


class Formatter:
    """Turns a record into text."""
    converter = time.localtime
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        import traceback
        text = ''.join(traceback.format_exception(ei[0], ei[1], ei[2]))
        return text[:-1] if text[-1:] == '\n' else text

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = text + ('' if text[-1:] == '\n' else '\n') + record.exc_text
        if record.stack_info:
            text = text + ('' if text[-1:] == '\n' else '\n') + self.formatStack(record.stack_info)
        return text


_defaultFormatter = Formatter()


def _stack_text():
    import traceback
    return 'Stack (most recent call last):\n' + ''.join(traceback.format_stack()).rstrip('\n')


class BufferingFormatter:
    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records): return ''
    def formatFooter(self, records): return ''

    def format(self, records):
        if not records:
            return ''
        return self.formatHeader(records) + ''.join(map(self.linefmt.format, records)) + self.formatFooter(records)
