import configparser
import io

TEXT = '''
# the shop's settings
[DEFAULT]
currency = EUR
Rate: 1.5

[shop]
Name = Tea & Co
open = yes
home = /srv/%(name)s
full = %(home)s/%(currency)s
hours = 8
   9
   10 ; not a comment
empty =

  not indented less
[paths]
rate = 2
; nothing else
'''
config = configparser.ConfigParser()
config.read_string(TEXT)
print(config.sections(), config.defaults(), config.options('shop'), 'shop' in config, 'DEFAULT' in config, len(config))
shop = config['shop']
print(shop, shop['NAME'], shop['home'], shop['full'], repr(shop['hours']), repr(shop['empty']), shop.get('nope', 'none'), shop.name)
print(config.getfloat('shop', 'rate'), config.getint('paths', 'rate'), config.getboolean('shop', 'open'), shop.getboolean('open'),
      shop.getint('x', 3), config.get('shop', 'x', fallback=None), config.get('shop', 'home', raw=True),
      config.get('shop', 'home', vars={'name': 'other'}))
print(list(shop), list(config), config.items('paths'), dict(shop) == dict(shop.items()), shop.parser is config)
config['new'] = {'A': 1, 'b': 'two'}
config.set('new', 'c', 'x%%y')
config.add_section('more')
config['more']['key'] = 'v\nw'
print(config['new']['a'], config['new']['c'], config.has_option('new', 'B'), config.remove_option('new', 'b'), config.remove_section('zz'))
out = io.StringIO()
config.write(out)
print(out.getvalue())
out = io.StringIO()
config.write(out, space_around_delimiters=False)
print(len(out.getvalue()))
del config['more']
print(config.popitem(), config.sections())

plain = configparser.RawConfigParser(allow_no_value=True, delimiters=('=',), inline_comment_prefixes=('#',), strict=False,
                                     default_section='common', empty_lines_in_values=False)
plain.optionxform = str
plain.read_string('[a]\nKey = 1 # one\nflag\nb = %(x)s\n\n  c = 2\n[a]\nKey = 2\n[common]\nz = 9\n')
print({name: dict(section) for name, section in plain.items()})
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), converters={'list': str.split})
extended.read_dict({'a': {'x': '1', 'y': '${x}2 $$'}, 'b': {'z': '${a:y}!', 'w': '${x}'}})
print(extended['b']['z'], extended.getlist('b', 'z'), extended['a'].getlist('y'), extended['a'].getlist('q', [0]))


def attempt(call):
    try:
        print(repr(call()))
    except (configparser.Error, ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)


def parsed(text, **options):
    made = configparser.ConfigParser(**options)
    made.read_string(text)
    return {name: dict(section) for name, section in made.items()}


for call in (lambda: parsed('a = 1'), lambda: parsed('[s]\na = 1\na = 2'), lambda: parsed('[s]\n[s]'), lambda: parsed('[s]\nnonsense\n= 3'),
             lambda: parsed('[s]\na = %(b)s'), lambda: parsed('[s]\na = %b'), lambda: parsed('[s]\na = %(b'),
             lambda: parsed('[s]\na = %(a)s'), lambda: parsed('[s]\na = 100%%'), lambda: parsed('[s]\na : b = c\nd=e:f'),
             lambda: config.get('zz', 'a'), lambda: config.get('shop', 'zz'), lambda: config['zz'], lambda: shop['zz'],
             lambda: config.getint('shop', 'name'), lambda: config.getboolean('shop', 'name'), lambda: config.add_section('shop'),
             lambda: config.add_section('DEFAULT'), lambda: config.add_section(3), lambda: config.set('shop', 'a', 3),
             lambda: config.set('shop', 'a', '%x'), lambda: config.set('zz', 'a', 'b'), lambda: config.options('zz'),
             lambda: extended['b']['w'], lambda: config.read('no_such_file.ini'), lambda: config.remove_option('zz', 'a'),
             lambda: config.items('zz'), lambda: config.read_dict({'q': {'a': 1, 'A': 2}}), lambda: config.__delitem__('DEFAULT'),
             lambda: shop.__delitem__('zz')):
    attempt(call)
