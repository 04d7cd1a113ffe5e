import argparse, sys, io
def run(f):
    err = io.StringIO(); old = sys.stderr; sys.stderr = err
    try:
        try: r = f()
        except SystemExit as e: r = ('exit', e.code)
        except Exception as e: r = (type(e).__name__, str(e))
    finally: sys.stderr = old
    print(r, repr(err.getvalue()[-160:]))
def make(req=False):
    p = argparse.ArgumentParser(prog='p')
    p.add_argument('--foo', required=req)
    p.add_argument('-v', action='store_true')
    p.add_argument('cmd')
    p.add_argument('rest', nargs='*', type=int)
    return p
for a in (['doit','1','--foo','bar','2','3'], ['--foo','bar','doit'], ['doit','1','-v','2'], [], ['-v'], ['doit','x'], ['doit','--nope','1'], ['doit','1','--','-v','2'], ['--foo'], ['a','--foo','1','-v','3','--bar','4']):
    print(a)
    run(lambda: make().parse_intermixed_args(a))
    run(lambda: make().parse_known_intermixed_args(a))
    run(lambda: make().parse_args(a))
run(lambda: make(True).parse_intermixed_args(['x']))
p = argparse.ArgumentParser(prog='p'); p.add_argument('x', nargs='...')
run(lambda: p.parse_intermixed_args(['x']))
p = argparse.ArgumentParser(prog='p'); p.add_argument('x', nargs='?', default='d'); p.add_argument('--y', nargs='+')
run(lambda: p.parse_intermixed_args(['--y','1','2'])); run(lambda: p.parse_intermixed_args(['q','--y','1','2'])); run(lambda: p.parse_intermixed_args([]))
p = argparse.ArgumentParser(prog='p'); g = p.add_mutually_exclusive_group(required=True); g.add_argument('--a'); g.add_argument('b', nargs='?')
run(lambda: p.parse_intermixed_args(['--a','1'])); run(lambda: p.parse_intermixed_args(['q'])); run(lambda: p.parse_intermixed_args([])); run(lambda: p.parse_intermixed_args(['q','--a','1']))
p = argparse.ArgumentParser(prog='p', fromfile_prefix_chars='@'); print(p.convert_arg_line_to_args('a b'))
p.register('type', 'hex', lambda s: int(s, 16)); p.add_argument('--h', type='hex'); print(p.parse_args(['--h','ff']))
class A(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None): setattr(namespace, self.dest, ('A', values))
p.register('action', 'mine', A); p.add_argument('--m', action='mine'); print(p.parse_args(['--m','ff']))
