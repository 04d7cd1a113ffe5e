"""Settings as text: sections in brackets, in each of them names with values."""
import itertools
import re
from collections import ChainMap
from collections.abc import MutableMapping
from configparser._errors import (DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError,
                                  InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError,
                                  MissingSectionHeaderError, MultilineContinuationError, NoOptionError, NoSectionError,
                                  ParsingError)
from configparser._interpolation import BasicInterpolation, ExtendedInterpolation, Interpolation

__all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
           'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
           'MissingSectionHeaderError', 'MultilineContinuationError', 'UNNAMED_SECTION', 'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation',
           'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping', 'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH']

DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10
_unset = object()


class _UnnamedSection:
    """Stands for the settings before any header."""

    def __repr__(self):
        return '<UNNAMED_SECTION>'


UNNAMED_SECTION = _UnnamedSection()


class RawConfigParser(MutableMapping):
    """Settings by section and name."""
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}
    SECTCRE = re.compile(r'\[(?P<header>.+)\]')
    _plain_interpolation = Interpolation

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                 comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_unset, converters=_unset, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self.default_section = default_section
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes or ())
        self._inline_comments = tuple(inline_comment_prefixes or ())
        self._allow_no_value = allow_no_value
        self._allow_unnamed_section = allow_unnamed_section
        self._strict = strict
        self._empty_lines_in_values = empty_lines_in_values
        self._interpolation = (self._plain_interpolation() if interpolation is _unset else
                               Interpolation() if interpolation is None else interpolation)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._converters = ConverterMapping(self)
        if converters is not _unset:
            self._converters.update(converters)
        if defaults:
            self.read_dict({default_section: defaults})

    def defaults(self): return self._defaults
    def sections(self): return list(self._sections)
    def has_section(self, section): return section in self._sections
    def optionxform(self, optionstr): return optionstr.lower()

    @property
    def converters(self): return self._converters

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def _own(self, section):
        if section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    # --- reading ---

    def read(self, filenames, encoding=None):
        """The names of the files that there are."""
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, '__fspath__'):
            filenames = [filenames]
        found = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, filename)
            except OSError:
                continue
            found.append(filename)
        return found

    def read_file(self, f, source=None):
        self._read(f, getattr(f, 'name', '<???>') if source is None else source)

    def read_string(self, string, source='<string>'):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source='<dict>'):
        seen = set()
        for section, options in dictionary.items():
            try:
                self.add_section(str(section))
            except (DuplicateSectionError, ValueError):
                if self._strict and str(section) in seen:
                    raise
            seen.add(str(section))
            for option, value in options.items():
                option = self.optionxform(str(option))
                if self._strict and (section, option) in seen:
                    raise DuplicateOptionError(section, option, source)
                seen.add((section, option))
                self.set(str(section), option, None if value is None else str(value))

    def _read(self, lines, source):
        try:
            failure = self._read_lines(lines, source)
        finally:  # what was read before something is refused stays
            self._join_lines()
        if failure is not None:
            raise failure

    def _read_lines(self, lines, source):
        seen_sections, seen_options = set(), set()
        options = option = section = None
        indent = 0
        failure = None
        if self._allow_unnamed_section:
            section = UNNAMED_SECTION
            options = self._begun(section, source, 0, seen_sections)
        for lineno, line in enumerate(lines, 1):
            text, commented = self._without_comment(line)
            if not text:
                if self._empty_lines_in_values:
                    if not commented and options is not None and option and options[option] is not None:
                        options[option].append('')
                else:
                    indent = 10 ** 9
                continue
            depth = len(line) - len(line.lstrip())
            if options is not None and option and depth > indent:
                if options[option] is None:
                    raise MultilineContinuationError(source, lineno, line)
                options[option].append(text)
                continue
            indent = depth
            header = self.SECTCRE.match(text)
            if header is not None:
                section, option = header.group('header'), None
                options = self._begun(section, source, lineno, seen_sections)
            elif options is None:
                raise MissingSectionHeaderError(source, lineno, line)
            else:
                name, delimiter, value = self._split(text)
                if not name or not delimiter and not self._allow_no_value:
                    failure = failure or ParsingError(source)
                    failure.append(lineno, line)
                    if not delimiter:
                        option = None
                        continue
                option = self.optionxform(name)
                if self._strict and (section, option) in seen_options:
                    raise DuplicateOptionError(section, option, source, lineno)
                seen_options.add((section, option))
                options[option] = [value] if delimiter else None
        return failure

    def _begun(self, section, source, lineno, seen):
        if section in self._sections:
            if self._strict and section in seen:
                raise DuplicateSectionError(section, source, lineno)
        elif section == self.default_section:
            return self._defaults
        else:
            self._sections[section] = self._dict()
            self._proxies[section] = SectionProxy(self, section)
        seen.add(section)
        return self._sections[section]

    def _without_comment(self, line):
        # (what is said, whether there is a comment)
        text = line.strip()
        if text.startswith(self._comments) if self._comments else False:
            return '', True
        ends = [at for prefix in self._inline_comments for at in range(len(text))
                if text.startswith(prefix, at) and (at == 0 or text[at - 1].isspace())]
        return (text[:min(ends)].strip(), True) if ends else (text, False)

    def _split(self, text):
        at, delimiter = min([(text.find(d), d) for d in self._delimiters if d in text], default=(-1, ''))
        if at < 0:
            return text, '', None
        return text[:at].rstrip(), delimiter, text[at + len(delimiter):].strip()

    def _join_lines(self):
        for section, options in itertools.chain([(self.default_section, self._defaults)], self._sections.items()):
            for name, value in options.items():
                if isinstance(value, list):
                    value = '\n'.join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    # --- asking ---

    def _names(self, section, vars):
        own = {}
        try:
            own = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        given = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return ChainMap(given, own, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_unset):
        try:
            names = self._names(section, vars)
        except NoSectionError:
            if fallback is _unset:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in names:
            if fallback is _unset:
                raise NoOptionError(option, section)
            return fallback
        value = names[option]
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, names)

    def _converted(self, convert, section, option, fallback, **options):
        try:
            value = self.get(section, option, **options)
        except (NoSectionError, NoOptionError):
            if fallback is _unset:
                raise
            return fallback
        return convert(value)

    def getint(self, section, option, *, raw=False, vars=None, fallback=_unset):
        return self._converted(int, section, option, fallback, raw=raw, vars=vars)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_unset):
        return self._converted(float, section, option, fallback, raw=raw, vars=vars)

    def _convert_to_boolean(self, value):
        known = self.BOOLEAN_STATES
        if value.lower() not in known:
            raise ValueError(f'Not a boolean: {value}')
        return known[value.lower()]

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_unset):
        return self._converted(self._convert_to_boolean, section, option, fallback, raw=raw, vars=vars)

    def items(self, section=_unset, raw=False, vars=None):
        if section is _unset:
            return super().items()
        names = {**self._defaults}
        if section in self._sections:
            names.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section)
        order = list(names)
        for key, value in (vars or {}).items():
            names[self.optionxform(key)] = value
        return [(name, names[name] if raw or names[name] is None else
                 self._interpolation.before_get(self, section, name, names[name], names)) for name in order]

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        return section in self._sections and self.optionxform(option) in {**self._sections[section], **self._defaults}

    # --- changing ---

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        options = self._defaults if not section or section == self.default_section else self._own(section)
        options[self.optionxform(option)] = value

    def remove_option(self, section, option):
        options = self._defaults if not section or section == self.default_section else self._own(section)
        return options.pop(self.optionxform(option), _unset) is not _unset

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def popitem(self):
        for section in self.sections():
            proxy = self[section]
            del self[section]
            return section, proxy
        raise KeyError

    def write(self, fp, space_around_delimiters=True):
        delimiter = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), delimiter)
        for section in self._sections:
            if section is UNNAMED_SECTION and not self._sections[section]:
                continue
            self._write_section(fp, section, self._sections[section].items(), delimiter)

    def _write_section(self, fp, section, items, delimiter):
        if section is not UNNAMED_SECTION:
            fp.write(f'[{section}]\n')
        for name, value in items:
            value = self._interpolation.before_write(self, section, name, value)
            if value is not None or not self._allow_no_value:
                name += delimiter + str(value).replace('\n', '\n\t')
            fp.write(f'{name}\n')
        fp.write('\n')

    # --- as a mapping of sections ---

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if key not in self._sections:
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key): return key == self.default_section or key in self._sections
    def __len__(self): return len(self._sections) + 1
    def __iter__(self): return itertools.chain((self.default_section,), self._sections)


class ConfigParser(RawConfigParser):
    """Settings that are texts, in which %(name)s stands for another of them."""
    _plain_interpolation = BasicInterpolation

    def _check_texts(self, option, value):
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if not isinstance(value, str) and (value is not None or not self._allow_no_value):
            raise TypeError('option values must be strings')

    def set(self, section, option, value=None):
        self._check_texts(option, value)
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError('section names must be strings')
        super().add_section(section)


class SectionProxy(MutableMapping):
    """One section of a parser, as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for key, convert in getattr(parser, '_converters', {}).items():
            if convert is not None:
                setattr(self, 'get' + key, _bound_getter(self, getattr(parser, 'get' + key)))

    def __repr__(self): return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if isinstance(self._parser, ConfigParser):
            self._parser._check_texts(key, value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key): return self._parser.has_option(self._name, key)
    def __len__(self): return len(self._options())
    def __iter__(self): return iter(self._options())

    def _options(self):
        if self._name == self._parser.default_section:
            return list(self._parser.defaults())
        return self._parser.options(self._name)

    @property
    def parser(self): return self._parser

    @property
    def name(self): return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getint(self, option, fallback=None, **options): return self._parser.getint(self._name, option, fallback=fallback, **options)
    def getfloat(self, option, fallback=None, **options): return self._parser.getfloat(self._name, option, fallback=fallback, **options)
    def getboolean(self, option, fallback=None, **options): return self._parser.getboolean(self._name, option, fallback=fallback, **options)


def _bound_getter(proxy, getter):
    return lambda option, fallback=None, **options: getter(proxy._name, option, fallback=fallback, **options)


class ConverterMapping(MutableMapping):
    """name -> function: each makes a get method of that name."""

    def __init__(self, parser):
        self._parser = parser
        self._made = {'int': None, 'float': None, 'boolean': None}

    def __getitem__(self, key): return self._made[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str) or not key.isidentifier():
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
        self._made[key] = value

        def getter(section, option, *, raw=False, vars=None, fallback=_unset):
            return self._parser._converted(value, section, option, fallback, raw=raw, vars=vars)
        setattr(self._parser, 'get' + key, getter)
        for proxy in self._parser._proxies.values():
            setattr(proxy, 'get' + key, _bound_getter(proxy, getter))

    def __delitem__(self, key):
        del self._made[key]
        for holder in (self._parser, *self._parser._proxies.values()):
            if 'get' + key in vars(holder):
                delattr(holder, 'get' + key)

    def __iter__(self): return iter(self._made)
    def __len__(self): return len(self._made)
