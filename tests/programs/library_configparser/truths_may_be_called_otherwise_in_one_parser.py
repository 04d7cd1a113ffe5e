import configparser

parser = configparser.ConfigParser()
parser.read_string('[s]\nfunky=nope\na=yes\n')
parser.BOOLEAN_STATES = {'sure': True, 'nope': False}
print(parser['s'].getboolean('funky'), parser.getboolean('s', 'none', fallback=None), configparser.ConfigParser.BOOLEAN_STATES['yes'])
try:
    parser.getboolean('s', 'a')
except ValueError as e:
    print(e)
other = configparser.ConfigParser()
other.read_string('[s]\na=Yes\n')
print(other.getboolean('s', 'a'))
