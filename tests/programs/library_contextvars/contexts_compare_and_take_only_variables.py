"""Contexts are equal by what they hold, and are asked for variables only."""
import contextvars

speed, color = contextvars.ContextVar('speed', default=1), contextvars.ContextVar('color')
one, two = contextvars.copy_context(), contextvars.copy_context()
print(one == two, one != 3)
one.run(speed.set, 5)
print(one == two, speed in one, speed in two, one.get(color), one.get(color, 'red'), dict(one) == {speed: 5})
two.run(speed.set, 5)
print(one == two, speed.name)
for call in (lambda: contextvars.Context(1), lambda: contextvars.Context(a=1), lambda: one[1], lambda: 'speed' in one, lambda: one.get('speed'),
             lambda: type('Own', (contextvars.Context,), {}), lambda: type('Own', (contextvars.ContextVar,), {}), lambda: speed.reset(5),
             lambda: contextvars.ContextVar(1)):
    try:
        print(call())
    except TypeError as problem:
        print(problem)
try:
    speed.name = 'pace'
except AttributeError:
    print('the name is fixed')
try:
    one[color]
except KeyError as problem:
    print(problem.args[0] is color)
