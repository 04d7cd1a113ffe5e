from decimal import *
D = Decimal
print(D('0.1')+D('0.2'), repr(D('1.10')*3), D(1)/D(3), D('10')/4, D(0.1), D('2').sqrt(), D('1E+5'), D('0.0000001'), D('-0'))
print(D('3.14159').quantize(D('0.01')), D('2.675').quantize(D('0.01'), rounding=ROUND_HALF_UP), round(D('2.5')), round(D('1.255'),2), int(D('-3.7')), D(7)//2, D(-7)%3, D(2)**10, D(2)**-2)
getcontext().prec = 6; print(D(1)/D(7), D('1234567.89')+0)
with localcontext() as c: c.prec = 3; print(D(2)/3)
try: D(1)/0
except ZeroDivisionError as e: print(type(e).__name__, e)
try: D('abc')
except InvalidOperation as e: print(e)
print(D('1.0') == 1, D('0.5') == 0.5, hash(D(5)) == hash(5), sum([D('0.1')]*3), max(D(1), D(2)), D('NaN'), D('-Infinity'), D('1.50').normalize(), D('12.3').as_tuple(), f"{D('1234.5'):,.2f}", f"{D('0.5'):.0%}", f"{D('3.14159'):8.2f}|")
import cmath
print(cmath.sqrt(-1), cmath.phase(1j), cmath.polar(1+1j))
import contextvars
v = contextvars.ContextVar('v', default=1); t = v.set(2); print(v.get()); v.reset(t); print(v.get())
