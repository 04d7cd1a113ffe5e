"""How long code takes, on the virtual clock."""
import builtins as _builtins
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']
default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
_dummy_src_name = '<timeit-src>'


def _indented(text, spaces):
    return text.replace('\n', '\n' + ' ' * spaces)


class Timer:
    """Times a function, or a text of a program, after a set-up."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        for what, name in ((stmt, 'stmt'), (setup, 'setup')):
            if not isinstance(what, str) and not callable(what):
                raise ValueError(f'{name} is neither a string nor callable')
        if callable(stmt) and (callable(setup) or setup == 'pass'):
            self._setup = setup if callable(setup) else None
            self._stmt = stmt
            self.inner = self._call
        else:
            self.inner = self._compiled(stmt, setup, globals)

    def _call(self, iterations, timer):
        if self._setup is not None:
            self._setup()
        stmt = self._stmt
        start = timer()
        for _ in iterations:
            stmt()
        return timer() - start

    def _compiled(self, stmt, setup, globals):
        names = {} if globals is None else globals
        local = {}
        parameters = ''
        if callable(setup):
            local['_setup'] = setup
            parameters += ', _setup=_setup'
            setup = '_setup()'
        if callable(stmt):
            local['_stmt'] = stmt
            parameters += ', _stmt=_stmt'
            stmt = '_stmt()'
        source = (f'def inner(_it, _timer{parameters}):\n    {_indented(setup, 4)}\n    _t0 = _timer()\n    for _i in _it:\n'
                  f'        {_indented(stmt, 8)}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n')
        run = getattr(_builtins, 'exec', None)
        if run is None:
            raise ValueError('timeit here takes functions, not texts of programs')
        run(source, names, local)
        return local['inner']

    def timeit(self, number=default_number):
        return self.inner(iter([None] * number) if number < 1000 else iter(range(number)), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        i = 1
        while True:
            for j in (1, 2, 5):
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
