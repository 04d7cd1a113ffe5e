import functools
import inspect
import typing


def typed(function):
    hints = {k: v for k, v in function.__annotations__.items() if isinstance(v, type)}
    signature = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            if name in hints and not isinstance(value, hints[name]):
                raise TypeError(f'{name} must be {hints[name].__name__}, not {type(value).__name__}')
        return function(*args, **kwargs)
    return wrapper


@typed
def scale(x: int, by: float = 2.0, *, label: str = '') -> float:
    "Scales x."
    return x * by


print(scale(3), scale(3, 1.5, label='a'), inspect.signature(scale), scale.__doc__)
for call in (lambda: scale('3'), lambda: scale(3, by='x'), lambda: scale(), lambda: scale(1, 2.0, 3), lambda: scale(1, nope=2)):
    try:
        call()
    except TypeError as e:
        print(e)


def partial_of(function, *fixed):
    signature = inspect.signature(function)
    left = list(signature.parameters.values())[len(fixed):]

    def inner(*args):
        return function(*fixed, *args)
    inner.__signature__ = signature.replace(parameters=left)
    return inner


print(inspect.signature(partial_of(scale, 1)), inspect.signature(functools.partial(scale, by=3.0)))
for name, p in inspect.signature(scale).parameters.items():
    print(name, p.kind.name, p.default is p.empty, p.annotation, p)


class Registry:
    def __init__(self):
        self.handlers = {}

    def on(self, event):
        def decorate(function):
            self.handlers.setdefault(event, []).append(function)
            return function
        return decorate

    def emit(self, event, *args):
        return [f(*args) for f in self.handlers.get(event, ())]


registry = Registry()


@registry.on('save')
@registry.on('load')
def log(name):
    return f'logged {name}'


@registry.on('save')
def check(name):
    return len(name)


print(registry.emit('save', 'file'), registry.emit('load', 'x'), registry.emit('none'))


class countcalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, obj, objtype=None):
        return self if obj is None else functools.partial(self, obj)


@countcalls
def hello(who='you'):
    return f'hello {who}'


class Greeter:
    name = 'g'

    @countcalls
    def greet(self, x):
        return self.name + x


print(hello(), hello('me'), hello.calls, hello.__name__, inspect.signature(hello), Greeter().greet('!'), Greeter.greet.calls)
print(inspect.unwrap(scale).__code__.co_varnames, scale.__wrapped__(2, 3), typing.get_type_hints(scale) if False else '')
print(inspect.getfullargspec(scale).args, inspect.isfunction(hello), callable(hello))
print(inspect.getclosurevars(typed(lambda v: v)).nonlocals.keys() >= {'function', 'hints', 'signature'})
