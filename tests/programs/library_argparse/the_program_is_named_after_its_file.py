import argparse
import sys

print(sys.argv)
parser = argparse.ArgumentParser()
parser.add_argument('--loud', action='store_true')
parser.print_help()
print(parser.parse_args([]), parser.parse_args())
