import configparser
import io

parser = configparser.ConfigParser()
try:
    parser.read_string('[a]\nb=1\nlines=\n  x\n  y\nb=2\nc=3\n')
except configparser.DuplicateOptionError as error:
    print(error)
print(dict(parser['a']))
written = io.StringIO()
parser.write(written)
print(written.getvalue())
try:
    parser.read_string('[d]\ne=1\n=2\n')
except configparser.ParsingError as error:
    print(error)
print(dict(parser['d']))
