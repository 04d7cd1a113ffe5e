"""How a parser describes itself: the usage line and the help page."""
import re as _re
import textwrap as _textwrap

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'
_columns = 80


def _lines_of(parts, indent, width, prefix=None):
    # Parts put into lines no longer than the width; the first follows the prefix.
    lines, line = [], []
    length = len(indent if prefix is None else prefix) - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(indent + ' '.join(line))
            line, length = [], len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + ' '.join(line))
    if prefix is not None and lines:
        lines[0] = lines[0][len(indent):]
    return lines


class HelpFormatter:
    """Collects what a help page shows, then writes it."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog = prog
        self._width = _columns - 2 if width is None else width
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(self._width - 20, indent_increment * 2))
        self._current_indent = 0
        self._longest = 0  # of what stands before the help texts
        self._items = []   # functions that give text
        self._stack = []

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    def start_section(self, heading):
        self._indent()
        self._stack.append((heading, self._items))
        self._items = []

    def end_section(self):
        heading, outer = self._stack.pop()
        items = self._items
        self._dedent()
        self._items = outer
        outer.append(lambda: self._section(heading, items))

    def _section(self, heading, items):
        self._indent()
        text = ''.join([item() for item in items])
        self._dedent()
        if not text:
            return ''
        title = f'{" " * self._current_indent}{heading}:\n' if heading is not None and heading is not SUPPRESS else ''
        return f'\n{title}{text}\n'

    def add_text(self, text):
        if text is not None and text is not SUPPRESS:
            self._items.append(lambda: self._format_text(text))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._items.append(lambda: self._format_usage(usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action)) + self._current_indent]
        self._indent()
        for member in self._members(action):
            lengths.append(len(self._format_action_invocation(member)) + self._current_indent)
        self._dedent()
        self._longest = max(self._longest, *lengths)
        self._items.append(lambda: self._format_action(action))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def _members(self, action):
        get = getattr(action, '_get_subactions', None)
        return [] if get is None else get()

    def format_help(self):
        text = ''.join([item() for item in self._items])
        if text:
            text = _re.sub(r'\n\n\n+', '\n\n', text).strip('\n') + '\n'
        return text

    # --- usage ---

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        if usage is not None:
            return f'{prefix}{usage % dict(prog=self._prog)}\n\n'
        prog = str(self._prog)
        optional = self._usage_parts([action for action in actions if action.option_strings], groups)
        positional = self._usage_parts([action for action in actions if not action.option_strings], groups)
        # In one line a group may have both; where lines are broken, options and the others stand apart.
        options_first = sorted(actions, key=lambda action: not action.option_strings)
        text = ' '.join([prog, *self._usage_parts(options_first, groups)])
        width = max(self._width - self._current_indent, 11)
        if len(prefix) + len(text) > width:
            text = '\n'.join(self._wrapped_usage(prog, optional, positional, prefix, width))
        return f'{prefix}{text}\n\n'

    def _wrapped_usage(self, prog, optional, positional, prefix, width):
        if len(prefix) + len(prog) <= 0.75 * width:
            indent = ' ' * (len(prefix) + len(prog) + 1)
            if optional:
                return _lines_of([prog] + optional, indent, width, prefix) + _lines_of(positional, indent, width)
            return _lines_of([prog] + positional, indent, width, prefix) if positional else [prog]
        indent = ' ' * len(prefix)
        lines = _lines_of(optional + positional, indent, width)
        if len(lines) > 1:
            lines = _lines_of(optional, indent, width) + _lines_of(positional, indent, width)
        return [prog] + lines

    def _usage_parts(self, actions, groups):
        parts = []
        at = 0
        while at < len(actions):
            group = self._group_that_starts(actions, at, groups)
            if group is None:
                if actions[at].help is not SUPPRESS:
                    parts.append(self._usage_of(actions[at], False))
                at += 1
                continue
            shown = [self._usage_of(action, True) for action in group._group_actions if action.help is not SUPPRESS]
            at += len(group._group_actions)
            if len(shown) > 1 or shown and not group.required:
                shown[0] = ('(' if group.required else '[') + shown[0]
                shown = [part + ' |' for part in shown[:-1]] + [shown[-1] + (')' if group.required else ']')]
            parts.extend(shown)
        return parts

    def _group_that_starts(self, actions, at, groups):
        for group in groups:
            members = group._group_actions
            if members and actions[at:at + len(members)] == members:
                return group
        return None

    def _usage_of(self, action, in_group):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            if in_group and part.startswith('[') and part.endswith(']'):
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            part = f'{action.option_strings[0]} {self._format_args(action, self._get_default_metavar_for_optional(action))}'
        return part if action.required or in_group else f'[{part}]'

    # --- one argument ---

    def _format_action(self, action):
        position = min(self._longest + 2, self._max_help_position)
        room = position - self._current_indent - 2
        head = ' ' * self._current_indent + self._format_action_invocation(action)
        text = []
        first = ''
        if not action.help:
            text.append(head + '\n')
        elif len(head) - self._current_indent <= room:
            text.append(head.ljust(position))
        else:
            text.append(head + '\n')
            first = ' ' * position
        if action.help and action.help.strip():
            help_text = self._expand_help(action)
            if help_text:
                lines = self._split_lines(help_text, max(self._width - position, 11))
                text.append(f'{first}{lines[0]}\n')
                text.extend([' ' * position + line + '\n' for line in lines[1:]])
        elif not text[-1].endswith('\n'):
            text.append('\n')
        self._indent()
        text.extend([self._format_action(member) for member in self._members(action)])
        self._dedent()
        return ''.join(text)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        names = ', '.join(action.option_strings)
        if action.nargs == 0:
            return names
        return f'{names} {self._format_args(action, self._get_default_metavar_for_optional(action))}'

    def _metavar_formatter(self, action, default):
        if action.metavar is not None:
            shown = action.metavar
        elif action.choices is not None:
            shown = '{' + ','.join([str(choice) for choice in action.choices]) + '}'
        else:
            shown = default
        return lambda count: shown if isinstance(shown, tuple) else (shown,) * count

    def _format_args(self, action, default):
        metavar = self._metavar_formatter(action, default)
        nargs = action.nargs
        if nargs is None:
            return '%s' % metavar(1)
        if nargs == OPTIONAL:
            return '[%s]' % metavar(1)
        if nargs == ZERO_OR_MORE:
            names = metavar(1)
            return '[%s [%s ...]]' % names if len(names) == 2 else '[%s ...]' % names
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % metavar(2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % metavar(1)
        if nargs == SUPPRESS:
            return ''
        try:
            places = ['%s'] * nargs
        except TypeError:
            raise ValueError('invalid nargs value') from None
        return ' '.join(places) % metavar(nargs)

    def _expand_help(self, action):
        named = dict(vars(action), prog=self._prog)
        for name in list(named):
            value = named[name]
            if value is SUPPRESS:
                del named[name]
            elif hasattr(value, '__name__'):
                named[name] = value.__name__
        if named.get('choices') is not None:
            named['choices'] = ', '.join([str(choice) for choice in named['choices']])
        return self._get_help_string(action) % named

    # --- what the kinds of formatters differ in ---

    def _split_lines(self, text, width):
        return _textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return _textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % dict(prog=self._prog)
        return self._fill_text(text, max(self._width - self._current_indent, 11), ' ' * self._current_indent) + '\n\n'

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional
