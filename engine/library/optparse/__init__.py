"""Options of the command line, as programs read them before argparse."""
import sys as _sys
from optparse._help import HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter
from optparse._option import (NO_DEFAULT, SUPPRESS_HELP, SUPPRESS_USAGE, AmbiguousOptionError, BadOptionError, Option,
                              OptionConflictError, OptionError, OptionValueError, OptParseError, check_builtin, check_choice,
                              make_option)
from optparse._parser import OptionContainer, OptionGroup, OptionParser, Values

__all__ = ['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup', 'OptionParser',
           'HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError', 'OptionError', 'OptionConflictError',
           'OptionValueError', 'BadOptionError', 'check_choice']

for _part in ('_option', '_help', '_parser'):
    for _value in vars(_sys.modules['optparse.' + _part]).values():
        if getattr(_value, '__module__', None) == 'optparse.' + _part:
            _value.__module__ = 'optparse'
