"""Deprecated arguments are told of, groups mix options and others, names stand for types, -- is taken out once."""
import argparse
import sys

sys.stderr = sys.stdout


def tell(call, *args):
    try:
        print(call(*args))
    except SystemExit as leaving:
        print('exit', leaving)
    except (ValueError, TypeError, argparse.ArgumentError) as problem:
        print(type(problem).__name__, problem)


parser = argparse.ArgumentParser(prog='tool')
parser.add_argument('--old', deprecated=True)
parser.add_argument('place', nargs='?', deprecated=True)
for texts in (['--old', '1'], ['--old', '1', '--old', '2', 'x'], []):
    tell(parser.parse_args, texts)
commands = argparse.ArgumentParser(prog='tool')
commands.add_subparsers().add_parser('before', aliases=['b'], deprecated=True)
tell(commands.parse_args, ['before'])
tell(commands.parse_args, ['b'])
tell(commands.add_subparsers)

for required in (False, True):
    parser = argparse.ArgumentParser(prog='tool')
    group = parser.add_mutually_exclusive_group(required=required)
    group.add_argument('--all', action='store_true')
    group.add_argument('--name')
    group.add_argument('files', nargs='*', default='none')
    parser.add_argument('end')
    print(parser.format_usage(), end='')

parser = argparse.ArgumentParser(prog='tool')
parser.register('type', 'hex', lambda text: int(text, 16))
parser.add_argument_group('numbers').add_argument('number', type='hex')
tell(parser.parse_args, ['ff'])
for names, options in ((['--'], {}), (['x'], {'dest': 'y'}), (['--x'], {'type': 5}), (['--x'], {'type': argparse.FileType}), (['--x'], {'action': 'none'})):
    tell(lambda: parser.add_argument(*names, **options))

for nargs in ('*', '+', None, '...', 2):
    for texts in (['--', 'a', '--', 'b'], ['a', '--', '--'], ['--', '--', 'a'], ['--option', 'q', '--', '-x', '--']):
        parser = argparse.ArgumentParser(prog='tool')
        parser.add_argument('--option', nargs='*')
        parser.add_argument('rest', nargs=nargs)
        tell(parser.parse_args, texts)
