import argparse
p = argparse.ArgumentParser(prog='tool')
p.add_argument('n', type=int)
p.parse_args(['x'])
