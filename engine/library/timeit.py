"""How long code takes, on the virtual clock."""
import time

default_timer = time.perf_counter
default_number = 1000
default_repeat = 5


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        for what in (stmt, setup):
            if not callable(what) and what != 'pass':
                raise ValueError('timeit here takes functions, not texts of programs')
        self.stmt = stmt if callable(stmt) else lambda: None
        self.setup = setup if callable(setup) else lambda: None
        self.timer = timer

    def timeit(self, number=default_number):
        self.setup()
        stmt = self.stmt
        start = self.timer()
        for _ in range(number):
            stmt()
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        return 1, self.timeit(1)


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
