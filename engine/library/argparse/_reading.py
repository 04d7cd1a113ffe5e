"""How a list of texts is read."""
from argparse._actions import ArgumentError
from argparse._help import PARSER, REMAINDER, SUPPRESS


class Reading:
    """One reading of a list of texts: which are options, who takes what.

    Read intermixed, what is no option is kept until all options are read, and only then given to the positionals.
    """

    def __init__(self, parser, texts, namespace, intermixed):
        self.parser = parser
        self.texts = texts
        self.namespace = namespace
        self.rest = []
        self.intermixed = intermixed
        self.kept, self.kept_letters = [], ''
        self.seen = set()
        self.seen_by_choice = set()
        self.warned = set()
        self.positionals = parser._positional_actions()
        self.options = {}
        letters = []
        only_arguments = False
        for i, text in enumerate(texts):
            if only_arguments:
                letters.append('A')
            elif text == '--':
                letters.append('-')
                only_arguments = True
            else:
                found = parser._parse_optional(text)
                if found is not None:
                    self.options[i] = found
                letters.append('A' if found is None else 'O')
        self.letters = ''.join(letters)

    def run(self):
        last_option = max(self.options, default=-1)
        at = 0
        while at <= last_option:
            next_option = at
            while next_option not in self.options:
                next_option += 1
            if at != next_option and not self.intermixed:
                reached = self.take_positionals(at)
                if reached > at:
                    at = reached
                    continue
            if at not in self.options:
                self.leave(at, next_option)
                at = next_option
            at = self.take_option(at)
        if self.intermixed:
            self.texts, self.letters, at = self.kept + self.texts[at:], self.kept_letters + self.letters[at:], 0
        at = self.take_positionals(at)
        self.rest.extend(self.texts[at:])
        self.complain()
        return self.namespace, self.rest

    def leave(self, start, stop):
        # What nobody takes here.
        if self.intermixed:
            self.kept += self.texts[start:stop]
            self.kept_letters += self.letters[start:stop]
        else:
            self.rest.extend(self.texts[start:stop])

    def act(self, action, texts, option=None):
        self.seen.add(id(action))
        if action.deprecated and (texts or option):
            self.warn(f'argument {action.dest!r}' if option is None else f'option {option!r}')
        values = self.parser._get_values(action, texts)
        if values is not action.default or texts:
            self.seen_by_choice.add(id(action))
            for group in self.parser._mutually_exclusive_groups:
                if action in group._group_actions:
                    self.refuse_others(group, action)
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def warn(self, what):
        if what not in self.warned:
            self.warned.add(what)
            self.parser._warning(f'{what} is deprecated')

    def refuse_others(self, group, action):
        for other in group._group_actions:
            if other is not action and id(other) in self.seen_by_choice:
                names = '/'.join(other.option_strings) if other.option_strings else other.metavar or other.dest
                raise ArgumentError(action, f'not allowed with argument {names}')

    def take_option(self, at):
        found = self.options[at]
        if len(found) > 1:
            names = ', '.join([name for _, name, _, _ in found])
            raise ArgumentError(None, f'ambiguous option: {self.texts[at]} could match {names}')
        action, option, sep, value = found[0]
        taken = []
        while True:
            if action is None:
                self.leave(at, at + 1)
                stop = at + 1
                break
            if value is None:
                stop = at + 1 + self.parser._match_argument(action, self.letters[at + 1:])
                taken.append((action, self.texts[at + 1:stop], option))
                break
            count = self.parser._match_argument(action, 'A')
            is_short = option[1] not in self.parser.prefix_chars
            if count == 0 and is_short and value != '' and not sep:
                # -abc: b is an option too, or the value of one.
                taken.append((action, [], option))
                option = option[0] + value[0]
                if option not in self.parser._option_string_actions:
                    raise ArgumentError(action, f'ignored explicit argument {value!r}')
                action = self.parser._option_string_actions[option]
                value = value[1:]
                sep = ''
                if not value:
                    sep = value = None
                elif value[0] == '=':
                    sep, value = '=', value[1:]
                continue
            if count == 1:
                stop = at + 1
                taken.append((action, [value], option))
                break
            raise ArgumentError(action, f'ignored explicit argument {value!r}')
        for action, texts, option in taken:
            self.act(action, texts, option)
        return stop

    def take_positionals(self, at):
        counts = self.parser._match_arguments_partial(self.positionals, self.letters[at:])
        for action, count in zip(list(self.positionals), counts):
            texts = self.texts[at:at + count]
            if action.nargs not in (PARSER, REMAINDER) and '--' in texts:
                texts.remove('--')
            elif action.nargs == PARSER and texts and texts[0] == '--':
                texts.remove('--')
            at += count
            self.act(action, texts)
        self.positionals = self.positionals[len(counts):]
        return at

    def complain(self):
        missing = []
        for action in self.parser._actions:
            if id(action) in self.seen:
                continue
            if action.required:
                missing.append(self.name_of(action))
            elif (action.default is not None and isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                  and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(missing)}')
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any([id(action) in self.seen_by_choice for action in group._group_actions]):
                names = ' '.join([self.name_of(action) for action in group._group_actions if action.help is not SUPPRESS])
                raise ArgumentError(None, f'one of the arguments {names} is required')

    def name_of(self, action):
        return ArgumentError(action, '').argument_name
