# globals(), locals() and vars() show the names of a scope.
x = 1


def f(a, b=2):
    c = 3
    print(sorted(locals()), locals()['a'], 'x' in globals(), globals()['x'])
    locals()['c'] = 99
    print(c)
    globals()['made'] = 'by f'
    return locals()


print(f(1))
print(made, 'made' in globals(), globals() is globals(), globals() is vars(), locals() is globals())


class C:
    y = 5
    print(sorted(n for n in locals() if not n.startswith('__')))


print(vars(C)['y'], C.__dict__['y'], type(vars(C)).__name__)
o = C()
o.z = 1
vars(o)['w'] = 2
print(vars(o), o.w, o.__dict__ is vars(o))
try:
    vars(5)
except TypeError as e:
    print(e)
try:
    C.__dict__['q'] = 1
except TypeError as e:
    print(e)
print([sorted(locals()) for i in range(1)][0][:0], dir() == sorted(globals()))
def g():
    def inner():
        return sorted(locals())
    v = 1
    return inner(), sorted(locals())


print(g())
print(sorted(vars(type('T', (), {'k': 1})))[:3])
