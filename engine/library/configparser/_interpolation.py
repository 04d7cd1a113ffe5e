# How values refer to other values.
import re
from configparser._errors import (InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError,
                                  NoOptionError, NoSectionError)

_deepest = 10


class Interpolation:
    """Values are what is written."""

    def before_get(self, parser, section, option, value, defaults): return value
    def before_set(self, parser, section, option, value): return value
    def before_read(self, parser, section, option, value): return value
    def before_write(self, parser, section, option, value): return value


class _Referring(Interpolation):
    # A mark, then a reference in brackets or the mark again.

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._resolve(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        rest = self._reference.sub('', value.replace(self._mark * 2, ''))
        if self._mark in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find(self._mark)}')
        return value

    def _resolve(self, parser, option, parts, rest, section, names, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > _deepest:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            before, mark, after = rest.partition(self._mark)
            parts.append(before)
            if not mark:
                return
            rest = mark + after
            if after.startswith(self._mark):
                parts.append(self._mark)
                rest = after[1:]
                continue
            if not after.startswith(self._open):
                raise InterpolationSyntaxError(option, section, f'{self._mark!r} must be followed by {self._mark!r} or '
                                                                f'{self._open!r}, found: {rest!r}')
            match = self._reference.match(rest)
            if match is None:
                raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
            rest = rest[match.end():]
            self._refer(parser, option, parts, match.group(1), section, names, depth, raw)

    def _go_on(self, parser, option, parts, value, section, names, depth):
        if self._mark in value:
            self._resolve(parser, option, parts, value, section, names, depth + 1)
        else:
            parts.append(value)


class BasicInterpolation(_Referring):
    """%(name)s is a value of this section, or of the default one."""
    _mark, _open = '%', '('
    _reference = re.compile(r'%\(([^)]+)\)s')

    def _refer(self, parser, option, parts, name, section, names, depth, raw):
        name = parser.optionxform(name)
        try:
            value = names[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        self._go_on(parser, option, parts, value, section, names, depth)


class ExtendedInterpolation(_Referring):
    """${name} is a value of this section, ${section:name} of another."""
    _mark, _open = '$', '{'
    _reference = re.compile(r'\$\{([^}]+)\}')

    def _refer(self, parser, option, parts, reference, section, names, depth, raw):
        path = reference.split(':')
        try:
            if len(path) == 1:
                wanted = parser.optionxform(path[0])
                value = names[wanted]
            elif len(path) == 2:
                section, wanted = path[0], parser.optionxform(path[1])
                value = parser.get(section, wanted, raw=True)
                names = dict(parser.items(section, raw=True))
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {self._mark + self._open + reference + '}'!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
        self._go_on(parser, wanted, parts, value, section, names, depth)


for _kind in (Interpolation, BasicInterpolation, ExtendedInterpolation):
    _kind.__module__ = 'configparser'
