"""Reading a command's arguments: a parser that is told what to expect."""
import re as _re
import sys as _sys

from argparse._help import (
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, ONE_OR_MORE, OPTIONAL, PARSER,
    RawDescriptionHelpFormatter, RawTextHelpFormatter, REMAINDER, SUPPRESS, ZERO_OR_MORE)
from argparse._actions import (
    _UNRECOGNIZED, Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace, _kinds, _AttributeHolder,
    _SubParsersAction)
from argparse._reading import Reading as _Reading

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS',
           'ZERO_OR_MORE']


class _ActionsContainer:
    """What arguments are added to: a parser, or a group of one."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        if conflict_handler not in ('error', 'resolve'):
            raise ValueError(f'invalid conflict_resolution value: {conflict_handler!r}')
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._has_negative_number_optionals = []
        self._registries = {'action': dict(_kinds), 'type': {}}

    def register(self, registry_name, value, object):
        """Makes a name for an action or a type."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registered(self, registry_name, value):
        # What a name stands for; what is no name stands for itself.
        is_name = value is None or isinstance(value, str)
        return self._registries[registry_name].get(value, value) if is_name else value

    def set_defaults(self, **defaults):
        self._defaults.update(defaults)
        for action in self._actions:
            if action.dest in defaults:
                action.default = defaults[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *names, **options):
        chars = self.prefix_chars
        if not names or len(names) == 1 and names[0][0] not in chars:
            if names and 'dest' in options:
                raise ValueError('dest supplied twice for positional argument')
            options = self._positional_options(*names, **options)
        else:
            options = self._optional_options(*names, **options)
        if 'default' not in options:
            if options['dest'] in self._defaults:
                options['default'] = self._defaults[options['dest']]
            elif self.argument_default is not None:
                options['default'] = self.argument_default
        kind = options.pop('action', None)
        action_class = self._registered('action', kind)
        if not callable(action_class):
            raise ValueError(f'unknown action "{kind}"')
        action = action_class(**options)
        convert = self._registered('type', action.type)
        if convert is not None and not callable(convert):
            raise ValueError(f'{convert!r} is not callable')
        if convert is FileType:
            raise ValueError(f'{action.type!r} is a FileType class object, instance of it must be passed')
        try:
            self._get_formatter()._format_args(action, None)
        except TypeError:
            raise ValueError('length of metavar tuple does not match nargs') from None
        return self._add_action(action)

    def _positional_options(self, dest, **options):
        if 'required' in options:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = options.get('nargs')
        if nargs == 0 and options.get('action') in (None, 'store', 'append', 'extend'):
            raise ValueError('nargs for positionals must be != 0')
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS) or nargs == ZERO_OR_MORE and 'default' not in options:
            options['required'] = True
        if options.get('action') in ('help', 'version'):
            options.pop('required', None)
        return dict(options, dest=dest, option_strings=[])

    def _optional_options(self, *names, **options):
        long = []
        for name in names:
            if name[0] not in self.prefix_chars:
                raise ValueError(f'invalid option string {name!r}: must start with a character {self.prefix_chars!r}')
            if len(name) > 1 and name[1] in self.prefix_chars:
                long.append(name)
        dest = options.pop('dest', None)
        if dest is None:
            chosen = long[0] if long else names[0]
            dest = chosen.lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f'dest= is required for options like {chosen!r}')
            dest = dest.replace('-', '_')
        return dict(options, dest=dest, option_strings=list(names))

    def _add_action(self, action):
        taken = [(name, self._option_string_actions[name]) for name in action.option_strings if name in self._option_string_actions]
        if taken and self.conflict_handler == 'error':
            names = ', '.join([name for name, _ in taken])
            raise ArgumentError(action, f'conflicting option string{"s" if len(taken) > 1 else ""}: {names}')
        for name, other in taken:
            other.option_strings.remove(name)
            self._option_string_actions.pop(name)
            if not other.option_strings:
                other.container._remove_action(other)
        self._actions.append(action)
        action.container = self
        for name in action.option_strings:
            self._option_string_actions[name] = action
            if _negative_number(name) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def add_argument_group(self, title=None, description=None, **options):
        group = _ArgumentGroup(self, title, description, **options)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self, required)
        self._mutually_exclusive_groups.append(group)
        return group


_negative_number = _re.compile(r'^-\d+$|^-\d*\.\d+$').match


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, *, prefix_chars=None, argument_default=None,
                 conflict_handler=None):
        super().__init__(description, prefix_chars or container.prefix_chars,
                         container.argument_default if argument_default is None else argument_default,
                         conflict_handler or container.conflict_handler)
        self.title = title
        self._group_actions = []
        self._outer = container
        # What is known of arguments is known to all groups of a parser.
        for name in ('_actions', '_option_string_actions', '_defaults', '_has_negative_number_optionals',
                     '_registries', '_mutually_exclusive_groups'):
            setattr(self, name, getattr(container, name))

    def _get_formatter(self):
        return self._outer._get_formatter()

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        action = self._outer._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._outer._remove_action(action)
        self._group_actions.remove(action)


# How many of the letters A (an argument) and - (the mark --) an action takes.
_patterns = {None: '(-*A-*)', OPTIONAL: '(-*A?-*)', ZERO_OR_MORE: '(-*[A-]*)', ONE_OR_MORE: '(-*A[A-]*)',
             REMAINDER: '([-AO]*)', PARSER: '(-*A[-AO]*)', SUPPRESS: '(-*-*)'}
_too_few = {None: 'expected one argument', OPTIONAL: 'expected at most one argument', ONE_OR_MORE: 'expected at least one argument'}


def _pattern_of(action):
    nargs = action.nargs
    pattern = _patterns[nargs] if nargs in _patterns else '(-*' + '-*'.join('A' * nargs) + '-*)'
    if action.option_strings:
        pattern = pattern.replace('-*', '').replace('-', '')
    return pattern


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Turns texts of a command line into attributes of a namespace."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _sys.argv[0].rpartition('/')[2] if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None
        mark = '-' if '-' in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(mark + 'h', mark * 2 + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            self._add_parent(parent)

    def _add_parent(self, parent):
        groups = {}
        for group in parent._action_groups:
            ours = {'positional arguments': self._positionals, 'options': self._optionals}.get(group.title)
            if ours is None:
                ours = next((known for known in self._action_groups if known.title == group.title), None)
            if ours is None:
                ours = self.add_argument_group(group.title, group.description)
            for action in group._group_actions:
                groups[id(action)] = ours
        for exclusive in parent._mutually_exclusive_groups:
            ours = self.add_mutually_exclusive_group(required=exclusive.required)
            for action in exclusive._group_actions:
                groups[id(action)] = ours
        for action in parent._actions:
            groups.get(id(action), self)._add_action(action)
        self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')]

    def _add_action(self, action):
        if action.option_strings:
            return self._optionals._add_action(action)
        return self._positionals._add_action(action)

    def add_subparsers(self, *, title=None, description=None, parser_class=None, prog=None, action=_SubParsersAction, **options):
        if self._subparsers is not None:
            raise ArgumentError(None, 'cannot have multiple subparser arguments')
        if title is not None or description is not None:
            self._subparsers = self.add_argument_group(title or 'subcommands', description)
        else:
            self._subparsers = self._positionals
        if prog is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._positional_actions(), self._mutually_exclusive_groups, '')
            prog = formatter.format_help().strip()
        made = action(option_strings=[], prog=prog, parser_class=parser_class or type(self), **options)
        return self._subparsers._add_action(made)

    def _positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # --- parsing ---

    def parse_args(self, args=None, namespace=None):
        given, rest = self.parse_known_args(args, namespace)
        self._refuse(rest)
        return given

    def _refuse(self, rest):
        if rest:
            message = f'unrecognized arguments: {" ".join(rest)}'
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)

    def parse_intermixed_args(self, args=None, namespace=None):
        """Positional arguments may stand between the options, in pieces."""
        given, rest = self.parse_known_intermixed_args(args, namespace)
        self._refuse(rest)
        return given

    def parse_known_intermixed_args(self, args=None, namespace=None):
        for action in self._positional_actions():
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f'parse_intermixed_args: positional arg with nargs={action.nargs}')
            if any([action in group._group_actions for group in self._mutually_exclusive_groups]):
                raise TypeError('parse_intermixed_args: positional in mutuallyExclusiveGroup')
        return self.parse_known_args(args, namespace, True)

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _with_files(self, args):
        # What stands for the lines of a file is replaced by them.
        result = []
        for arg in args:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                result.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as error:
                self.error(str(error))
            result.extend(self._with_files([one for line in lines for one in self.convert_arg_line_to_args(line)]))
        return result

    def parse_known_args(self, args=None, namespace=None, _intermixed=False):
        args = list(_sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if _intermixed and not action.option_strings:
                continue  # what they take is found last
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._parsed(args, namespace, _intermixed)
        try:
            return self._parsed(args, namespace, _intermixed)
        except ArgumentError as error:
            self.error(str(error))

    def _parsed(self, args, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            args = self._with_files(args)
        namespace, rest = _Reading(self, args, namespace, intermixed).run()
        if hasattr(namespace, _UNRECOGNIZED):
            rest.extend(getattr(namespace, _UNRECOGNIZED))
            delattr(namespace, _UNRECOGNIZED)
        return namespace, rest

    def _match_argument(self, action, pattern):
        match = _re.match(_pattern_of(action), pattern)
        if match is not None:
            return len(match.group(1))
        nargs = action.nargs
        message = _too_few.get(nargs)
        if message is None:
            message = f'expected {nargs} argument{"" if nargs == 1 else "s"}'
        raise ArgumentError(action, message)

    def _match_arguments_partial(self, actions, pattern):
        for count in range(len(actions), 0, -1):
            match = _re.match(''.join([_pattern_of(action) for action in actions[:count]]), pattern)
            if match is not None:
                return [len(group) for group in match.groups()]
        return []

    def _parse_optional(self, text):
        # [(action, option, separator, value after it)], or None: no option.
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in self._option_string_actions:
            return [(self._option_string_actions[text], text, None, None)]
        if len(text) == 1:
            return None
        option, sep, value = text.partition('=')
        if sep and option in self._option_string_actions:
            return [(self._option_string_actions[option], option, sep, value)]
        found = self._get_option_tuples(text)
        if found:
            return found
        if _negative_number(text) and not self._has_negative_number_optionals:
            return None
        if ' ' in text:
            return None
        return [(None, text, None, None)]

    def _get_option_tuples(self, text):
        chars = self.prefix_chars
        found = []
        option, sep, value = text.partition('=')
        if not sep:
            sep = value = None
        if text[0] in chars and text[1] in chars:
            if self.allow_abbrev:
                found = [(action, name, sep, value) for name, action in self._option_string_actions.items() if name.startswith(option)]
        elif text[0] in chars:
            short, short_value = text[:2], text[2:]
            for name, action in self._option_string_actions.items():
                if name == short:
                    found.append((action, name, '', short_value))
                elif self.allow_abbrev and name.startswith(option):
                    found.append((action, name, sep, value))
        return found

    # --- values ---

    def _get_values(self, action, texts):
        nargs = action.nargs
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
            return value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else []
        if len(texts) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, texts[0])
            self._check_value(action, value)
            return value
        if nargs == REMAINDER:
            return [self._get_value(action, text) for text in texts]
        if nargs == PARSER:
            values = [self._get_value(action, text) for text in texts]
            self._check_value(action, values[0])
            return values
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, text) for text in texts]
        for value in values:
            self._check_value(action, value)
        return values

    def _get_value(self, action, text):
        convert = self._registered('type', action.type)
        if convert is None:
            return text
        try:
            return convert(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            raise ArgumentError(action, f'invalid {name} value: {text!r}') from None

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value not in choices:
            known = ', '.join([repr(choice) for choice in action.choices])
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {known})')

    # --- texts ---

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def _warning(self, message):
        self._print_message(f'{self.prog}: warning: {message}\n', _sys.stderr)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')


for _made in list(vars(_sys.modules['argparse']).values()):
    if isinstance(_made, type):
        _made.__module__ = 'argparse'
