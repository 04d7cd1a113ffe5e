"""Options of a command line, as C programs read them."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    options = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            return options, args[1:]
        args = _one(options, args, shortopts, longopts)
    return options, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Options and other arguments in any order, unless the letters begin with '+'."""
    options, others = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    to_first = shortopts.startswith('+')
    shortopts = shortopts.removeprefix('+')
    while args:
        if args[0] == '--':
            others += args[1:]
            break
        if args[0].startswith('-') and args[0] != '-':
            args = _one(options, args, shortopts, longopts)
        elif to_first:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return options, others


def _one(options, args, shortopts, longopts):
    # Takes the first argument, and the next where that is its value; the rest is answered.
    if args[0].startswith('--'):
        return _long(options, args[0][2:], longopts, args[1:])
    return _letters(options, args[0][1:], shortopts, args[1:])


def _long(options, text, longopts, rest):
    name, equals, value = text.partition('=')
    takes_value, name = _long_name(name, longopts)
    if takes_value:
        if not equals:
            if not rest:
                raise GetoptError(f'option --{name} requires argument', name)
            value, rest = rest[0], rest[1:]
    elif equals:
        raise GetoptError(f'option --{name} must not have an argument', name)
    options.append(('--' + name, value))
    return rest


def _long_name(name, longopts):
    possible = [option for option in longopts if option.startswith(name)]
    if not possible:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in possible:
        return False, name
    if name + '=' in possible:
        return True, name
    if len(possible) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    return possible[0].endswith('='), possible[0].removesuffix('=')


def _letters(options, letters, shortopts, rest):
    while letters:
        letter, letters = letters[0], letters[1:]
        if not _takes_value(letter, shortopts):
            options.append(('-' + letter, ''))
            continue
        if not letters:
            if not rest:
                raise GetoptError(f'option -{letter} requires argument', letter)
            letters, rest = rest[0], rest[1:]
        options.append(('-' + letter, letters))
        letters = ''
    return rest


def _takes_value(letter, shortopts):
    if letter == ':' or letter not in shortopts:
        raise GetoptError(f'option -{letter} not recognized', letter)
    at = shortopts.index(letter)
    return shortopts.startswith(':', at + 1)
