import argparse
import sys

for given in ((), ('r',), ('wb', 0), ('w', 1), ('r', -1, 'utf8'), ('r', -1, None, 'strict'), ('rb', 5, 'x', 'y')):
    print(argparse.FileType(*given))
print(argparse.FileType('w', encoding='UTF-8'))
for mode in 'r', 'w', 'q', 'x', 'a':
    try:
        print(argparse.FileType(mode)('-'))
    except ValueError as e:
        print(e)
parser = argparse.ArgumentParser()
parser.add_argument('infile', type=argparse.FileType('r'))
print(parser.parse_args(['-']))
print(type(sys.stdin), sys.stdin)
try:
    argparse.FileType('r')('nowhere/to/be found')
except argparse.ArgumentTypeError as e:
    print(e)
