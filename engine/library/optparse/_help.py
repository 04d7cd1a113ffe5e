"""How the page of help is laid out."""
import textwrap
from optparse._option import NO_DEFAULT, SUPPRESS_HELP


class HelpFormatter:
    """Options to the left, what they mean to the right."""
    NO_DEFAULT_VALUE = 'none'

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.parser = None
        self.indent_increment = indent_increment
        self.width = 78 if width is None else width  # of a terminal with 80 columns
        self.help_position = self.max_help_position = min(max_help_position, max(self.width - 20, indent_increment * 2))
        self.current_indent = self.level = 0
        self.help_width = None
        self.short_first = short_first
        self.default_tag = '%default'
        self.option_strings = {}
        self._short_opt_fmt, self._long_opt_fmt = '%s %s', '%s=%s'

    def set_parser(self, parser): self.parser = parser
    def set_short_opt_delimiter(self, delim): self._short_opt_fmt = '%s' + delim + '%s'
    def set_long_opt_delimiter(self, delim): self._long_opt_fmt = '%s' + delim + '%s'

    def indent(self):
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        self.level -= 1

    def format_usage(self, usage): raise NotImplementedError('subclasses must implement')
    def format_heading(self, heading): raise NotImplementedError('subclasses must implement')

    def _format_text(self, text):
        indent = ' ' * self.current_indent
        return textwrap.fill(text, max(self.width - self.current_indent, 11), initial_indent=indent, subsequent_indent=indent)

    def format_description(self, description): return self._format_text(description) + '\n' if description else ''
    def format_epilog(self, epilog): return f'\n{self._format_text(epilog)}\n' if epilog else ''

    def expand_default(self, option):
        if self.parser is None or not self.default_tag:
            return option.help
        value = self.parser.defaults.get(option.dest)
        if value is NO_DEFAULT or value is None:
            value = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(value))

    def format_option(self, option):
        strings = self.option_strings[option]
        room = self.help_position - self.current_indent - 2
        if len(strings) > room:
            result, at = [f"{' ' * self.current_indent}{strings}\n"], self.help_position
        else:
            result, at = [f"{' ' * self.current_indent}{strings.ljust(room)}  "], 0
        if option.help:
            lines = textwrap.wrap(self.expand_default(option), self.help_width)
            if lines:
                result.append(f"{' ' * at}{lines[0]}\n")
                result.extend([f"{' ' * self.help_position}{line}\n" for line in lines[1:]])
        elif result[-1][-1] != '\n':
            result.append('\n')
        return ''.join(result)

    def store_option_strings(self, parser):
        """Finds out how far to the right the meanings must stand."""
        self.indent()
        longest = self._store(parser.option_list)
        self.indent()
        for group in parser.option_groups:
            longest = max(longest, self._store(group.option_list))
        self.dedent()
        self.dedent()
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def _store(self, options):
        longest = 0
        for option in options:
            self.option_strings[option] = strings = self.format_option_strings(option)
            longest = max(longest, len(strings) + self.current_indent)
        return longest

    def format_option_strings(self, option):
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short = [self._short_opt_fmt % (opt, metavar) for opt in short]
            long = [self._long_opt_fmt % (opt, metavar) for opt in long]
        return ', '.join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage): return f'Usage: {usage}\n'
    def format_heading(self, heading): return f"{' ' * self.current_indent}{heading}:\n"


class TitledHelpFormatter(HelpFormatter):
    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage): return f"{self.format_heading('Usage')}  {usage}\n"
    def format_heading(self, heading): return f"{heading}\n{'=-'[self.level] * len(heading)}\n"


def is_shown(option):
    return option.help is not SUPPRESS_HELP
