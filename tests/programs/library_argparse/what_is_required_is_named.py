import argparse
p = argparse.ArgumentParser(prog='tool')
p.add_argument('n', type=int)
p.add_argument('--req', required=True)
p.parse_args([])
