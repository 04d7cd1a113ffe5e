import copy
import dataclasses
import enum
import functools
import inspect
import pickle


def shown(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def f(self, a, b=1): pass
    def __init__(self, x, y=2): pass
    @classmethod
    def c(cls, p): pass
    @staticmethod
    def s(q, /, *, r=3): pass
    def _m(self, a, b, *, k=1): pass
    m = functools.partialmethod(_m, 1, k=5)


class Meta(type):
    def __call__(cls, *a, z): pass


class B(metaclass=Meta): pass


class C:
    def __call__(self, q): pass


class Given:
    __signature__ = inspect.Signature([inspect.Parameter('told', inspect.Parameter.KEYWORD_ONLY)])
    def __call__(self): pass


class Wrong:
    __signature__ = 5
    def __call__(self): pass


class New:
    def __new__(cls, a, /): return object.__new__(cls)


class Both(New):
    def __init__(self, b): pass


class E(enum.Enum):
    a = 1


@dataclasses.dataclass
class D:
    x: int
    y: str = 'a'


def wraps(a: int, b: 'str' = 2, *args: float, c=None, **kw) -> list[int]: pass


@functools.wraps(wraps)
def wrapper(*args): pass


for each in (A.f, A(1).f, A, A.c, A.s, A(1).m, A.m, B, C(), C().__call__, Given(), Wrong(), New, Both, E, enum.Enum, enum.auto, D,
             wraps, wrapper, functools.partial(wraps, 1), functools.partial(wraps, b=1), functools.partial(wraps, 1, 2, 3, c=4),
             functools.partial(wraps, z=1, a=2), type('X', (), {}), type('X', (dict,), {}), type('X', (Exception,), {}),
             type, super, int, dict, str, range, ValueError, list, tuple, float, zip, property, len, print, sorted, open, abs,
             getattr, min, [].sort, dict.fromkeys, ''.join, (1).__add__, type.__call__, A.__eq__, object):
    shown(inspect.signature, each)
shown(inspect.signature, 5)
shown(inspect.signature, functools.partial(wraps, q=1, a=1, b=2), follow_wrapped=False)
shown(inspect.signature, functools.partial(lambda a: 0, 1, 2).func)
shown(lambda: inspect.signature(wrapper, follow_wrapped=False))
shown(lambda: inspect.signature(wraps, eval_str=True))
shown(lambda: inspect.signature(wraps).parameters)
shown(lambda: repr(inspect.signature(wraps).parameters['args']))
shown(lambda: inspect.signature(wraps).format(max_width=20))

signature = inspect.signature(wraps)
shown(lambda: signature.bind(1, 2, 3, d=4))
shown(lambda: signature.bind())
shown(lambda: signature.bind(1, a=2))
shown(lambda: inspect.signature(lambda a, /: 0).bind(a=1))
shown(lambda: inspect.signature(lambda *, k: 0).bind())
shown(lambda: inspect.signature(lambda: 0).bind(1))
shown(lambda: inspect.signature(lambda: 0).bind(x=1))
bound = signature.bind_partial(c=3)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs, bound == copy.copy(bound))
print(pickle.loads(pickle.dumps(inspect.signature(len))) == inspect.signature(len))
print(copy.replace(signature, return_annotation=int), copy.replace(signature.parameters['a'], name='z'))
print(signature == inspect.signature(wraps), hash(signature.replace(return_annotation=1)) == hash(signature))
one, two = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY) for name in 'ab']
print(inspect.Signature([one, two]) == inspect.Signature([two, one]), inspect.Signature([one]) == 5)
P = inspect.Parameter
for name, kind, more in (('if', P.KEYWORD_ONLY, {}), ('if', P.POSITIONAL_ONLY, {}), ('.0', P.POSITIONAL_OR_KEYWORD, {}), ('.0', P.KEYWORD_ONLY, {}),
                         ('a b', P.KEYWORD_ONLY, {}), (5, P.KEYWORD_ONLY, {}), (P.empty, P.KEYWORD_ONLY, {}),
                         ('a', P.VAR_KEYWORD, {'default': 1}), ('a', 7, {}), ('a', P.KEYWORD_ONLY, {'default': 1, 'annotation': int})):
    shown(lambda: repr(P(name, kind, **more)))
shown(inspect.Signature, [one, one])
shown(inspect.Signature, [one, P('z', P.POSITIONAL_ONLY)])
shown(inspect.Signature, [P('z', P.POSITIONAL_ONLY, default=1), P('y', P.POSITIONAL_ONLY)])
print(inspect.Signature.from_callable(len), repr(P.KEYWORD_ONLY), P.KEYWORD_ONLY, P.KEYWORD_ONLY.description)


def many(a, b, c=3, *rest, k, o=5, **kw): pass


for call in (lambda: inspect.getcallargs(many, 1, 2, k=1), lambda: inspect.getcallargs(many, 1, k=1, z=2), lambda: inspect.getcallargs(many, 1, 2),
             lambda: inspect.getcallargs(lambda a, b, c: 0), lambda: inspect.getcallargs(lambda a: 0, 1, 2),
             lambda: inspect.getcallargs(lambda a, b=1: 0, 1, 2, 3), lambda: inspect.getcallargs(lambda a, *, k=1: 0, 1, 2, k=3),
             lambda: inspect.getcallargs(lambda a: 0, 1, a=2), lambda: inspect.getcallargs(lambda: 0, q=1), lambda: [*inspect.getcallargs(A(1).f, 2)],
             lambda: inspect.getfullargspec(many), lambda: inspect.getfullargspec(A(1).f), lambda: inspect.getfullargspec(A),
             lambda: inspect.getfullargspec(5)):
    shown(call)

for each in (str.splitlines, ''.splitlines, int.to_bytes, (5).to_bytes, int.from_bytes, bytes.fromhex, str.count, dict.pop, dict.update,
             ''.encode, b''.decode, ''.split, {}.get, {}.setdefault, [].index, print, input, isinstance, iter, max, sum, round, compile):
    shown(inspect.signature, each)
