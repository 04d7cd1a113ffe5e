import decimal
from decimal import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


D = Decimal
show(lambda: (D('1.10') + D('2.2'), D('1.1') * 3, D(1) / 3, D(10) / D(5), D('7') // 2, D('-7') // 2, D('-7') % 3, D(2) ** 10, D(2) ** D('0.5'), -D('1.50'), abs(D('-3')), +D('1.23456789012345678901234567890')))
show(lambda: (D(0.1), D('0.1'), D((0, (1, 2, 3), -2)), D('1e5'), D('1E-10'), D('Infinity'), D('-inf'), D('nan'), D('sNaN'), D('NaN123'), D('  1.5  '), D('1_000'), D(True)))
show(lambda: D('abc'))
show(lambda: D(None))
show(lambda: D('1') + 1.5)
show(lambda: D(1) / 0)
show(lambda: D(0) / 0)
show(lambda: D(1) // 0)
show(lambda: D(1) % 0)
show(lambda: D('sNaN') + 1)
show(lambda: (D('1.0') == 1, D('0.5') == 0.5, D('1') < 2.5, D('0.1') == 0.1, hash(D('1')) == hash(1), hash(D('0.5')) == hash(0.5), D('NaN') == D('NaN')))
show(lambda: D('NaN') < 1)
for r in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    print(r, [str(D(x).quantize(D('1'), rounding=r)) for x in ('2.5', '3.5', '-2.5', '2.4', '-2.6', '10.1')])
show(lambda: (D('3.14159').quantize(D('0.01')), D('1e3').quantize(D('1')), D('2.675').quantize(D('.01')), round(D('2.675'), 2), round(D('2.5')), round(D('-3.5')), int(D('-2.7')), float(D('2.5'))))
show(lambda: D('1e30').quantize(D('0.01')))
show(lambda: (D('1.20').normalize(), D('100').normalize(), D('0.00').normalize(), D('1.20').as_tuple(), D('-1.5').as_integer_ratio(), D('123.45').adjusted(), D('1E+3').to_eng_string(), D('1.5E+4').to_integral_value()))
show(lambda: (D('2').sqrt(), D('1').exp(), D('10').ln(), D('1000').log10(), D('2').compare(D('3')), D('5').max(D('3')), D('5').min(3), D('1.5').copy_sign(D('-1')), D('-1').is_signed(), D('0').is_zero(), D('inf').is_infinite(), D('nan').is_nan(), D('1').is_finite()))
show(lambda: D(-1).sqrt())
show(lambda: (f"{D('1234567.891'):,.2f}", f"{D('0.5'):.0%}", f"{D('1.5'):10}|", f"{D('1.5'):<10}|", f"{D('12345'):e}", f"{D('1.5'):+}", f"{D('3.14159'):.3}", f"{D('1E+5'):f}", f"{D('0.00001'):g}", f"{D('1.5'):*^9}", f"{D('-0.0001'):.2f}", f"{D('1e-10'):n}"))
show(lambda: (str(D('1E+5')), repr(D('1E-7')), str(D('0.000001')), str(D('0.0000001')), str(D('123E3')), str(D('-0')), str(D('0E-10'))))
with localcontext() as ctx:
    ctx.prec = 5
    show(lambda: (D(1) / 3, D(2).sqrt(), D('123456') + 1))
with localcontext(prec=3, rounding=ROUND_UP):
    show(lambda: D(1) / 3)
show(lambda: getcontext())
show(lambda: (getcontext().prec, getcontext().rounding, DefaultContext.prec, BasicContext, ExtendedContext.traps[DivisionByZero]))
def low():
    c = getcontext().copy()
    c.prec = 4
    c.traps[DivisionByZero] = False
    return c.divide(D(1), D(0)), c.divide(D(1), D(3)), c.flags[DivisionByZero], c.create_decimal('1.23456'), c.sqrt(D(2)), c.add(D('1.0001'), D('1.00009')), c.power(D(2), D(3))
show(low)
c = Context(prec=6, rounding=ROUND_HALF_DOWN)
show(lambda: c)
show(lambda: (c.create_decimal(D('3.14159265')), c.quantize(D('1.555'), D('0.01')), c.plus(D('1.23456789')), c.Emax, c.clear_flags()))
show(lambda: [s.__name__ for s in c.flags])
show(lambda: Context(prec=0))
show(lambda: Context(rounding='x'))
def trap():
    with localcontext() as ctx:
        ctx.traps[Inexact] = True
        return D(1) / 3
show(trap)
def floatop():
    with localcontext() as ctx:
        ctx.traps[FloatOperation] = True
        return D(0.5)
show(floatop)
show(lambda: D('9' * 30) * 10)
show(lambda: D('1E+999999') * 10)
show(lambda: D('1E-999999') / 10 ** 30)
show(lambda: (D(7).remainder_near(4), D('1.5').fma(2, 3), divmod(D(7), 2), divmod(D('-7'), 2), pow(D(3), 4, 5), D('12').scaleb(2), D('1').next_plus(), D('10').logb(), D('5').number_class(), D('1').same_quantum(D('2')), D('5').shift(1), D('12345').rotate(2)))
show(lambda: (D('1.23').__round__(1), D('1.5').__floor__(), D('1.5').__ceil__(), D('1.5').__trunc__(), D('5').conjugate(), D('5').real, D('5').imag, D.from_float(0.25), complex(D('1.5'))))
show(lambda: sum([D('0.1')] * 10))
show(lambda: (max(D(1), D(2)), sorted([D('2'), D('-1'), D('1.5')])))
show(lambda: D('1.1') + None)
show(lambda: 1.1 * D(2))
show(lambda: (5 - D('1.5'), 2 / D('8'), 10 // D(3), 2 ** D(3), 7 % D(4)))
show(lambda: D(2) ** -1)
show(lambda: D(0) ** 0)
show(lambda: D(-8) ** D('0.5'))
show(lambda: (bool(D(0)), bool(D('0.0')), D('12').bit_length() if hasattr(D, 'bit_length') else None))
show(lambda: D('1.25').to_integral_exact())
show(lambda: issubclass(DivisionByZero, ZeroDivisionError))
show(lambda: (D('0.1') + D('0.2') == D('0.3'), D('1.00') == D('1'), str(D('1.00') + D('2')), D('1e2') + D('1e-2')))
show(lambda: D('100').__format__('_.1f'))
show(lambda: D('1') .compare_total(D('1.0')))
show(lambda: (D('1.1').is_normal(), D('1101').logical_and(D('1011')), D('3').next_minus(), D('3').next_toward(5), D('-5').copy_abs(), D('5').copy_negate(), D(10).radix()))
