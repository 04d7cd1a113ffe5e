def f(a):
    b = 2
    return [sorted(locals()) for x in [1]], [dict(locals()) for x in [1]]
print(f(1))
print([sorted(k for k in locals() if not k.startswith('__')) for x in [1]])
print({y: sorted(locals().keys() - {'__builtins__','__file__','__doc__','__loader__','__spec__','__package__','__cached__','__name__', '__annotations__'}) for y in 'a'})
class C:
    z = 3
    l = [sorted(locals()) for q in [1]]
    m = [sorted(locals()) for q in [1] for r in [2]]
print(C.l, C.m, [k for k in vars(C) if k in 'qr'])
def k():
    r = [(locals(), x)[1] for x in range(3)]
    return locals()
print(k())
def n():
    return [[sorted(locals()) for y in [2]] for x in [1]]
print(n())
def e():
    return [eval('x + 1') for x in [1, 2]], [exec('print(x)') for x in [3]], [vars() for v in [1]]
print(e())
def d():
    return [sorted(dir()) for w in [1]]
print(d())
def gen(): return list(sorted(locals()) for x in [1])
print(gen())
def u():
    for i in range(2):
        try:
            print([sorted(locals()) for i in [9]])
        finally: pass
    print(sorted(locals()))
u()
