from decimal import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for text in ('1e9999999999999999999', '1e999999999999999999', '1e1000000000000000000', '1e-1999999999999999997', '1e-1999999999999999998',
             '11e-1999999999999999998', '0e9999999999999999999', '0e999999999999999999', '0e1000000000000000000',
             '0e-1999999999999999997', '0e-1999999999999999998', '12e999999999999999998', '12e999999999999999999',
             '-1e99999999999999999999999999', '1e-99999999999999999999999999', 'NaN123', '1e0000000000000000000000000000005'):
    show(lambda: Decimal(text))
show(lambda: Decimal((0, (1, 2), 999999999999999999)))
with localcontext() as context:
    context.traps[InvalidOperation] = False
    show(lambda: Decimal('1e9999999999999999999'))
    show(lambda: context.flags[InvalidOperation])
for rounding in (ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING):
    with localcontext(rounding=rounding):
        show(lambda: (round(Decimal('1.35'), 1), round(Decimal('-1.35'), 1), round(Decimal('1.5')), round(Decimal('2.5')),
                      round(Decimal('-1.31'), 1), round(Decimal('125'), -1)))
with localcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)):
    for use in (lambda: Decimal(2) ** 256, lambda: Decimal(2) ** 256 / 128, lambda: Decimal(1) / 3, lambda: Decimal(1) / 8,
                lambda: Decimal(10) / 5, lambda: Decimal(7) // 2, lambda: Decimal(7) % 2, lambda: Decimal(2).sqrt(),
                lambda: Decimal(4).sqrt(), lambda: Decimal(2) ** -1, lambda: Decimal('1.5') * Decimal('2.25'),
                lambda: Decimal(1) + Decimal('1e-30'), lambda: Decimal(6) / Decimal('1.5'), lambda: Decimal('1e5') / Decimal('1e-5'),
                lambda: divmod(Decimal(7), 2), lambda: Decimal('2.5') ** 3, lambda: Decimal(2).quantize(Decimal('0.01'))):
        show(use)
context = getcontext()
context.traps[FloatOperation] = True
for use in (lambda: Decimal('3.5') < 3.7, lambda: Decimal('3.5') == 3.5, lambda: 3.7 > Decimal('3.5'), lambda: Decimal(3.5),
            lambda: Decimal('3.5') != 3.7, lambda: Decimal.from_float(3.5), lambda: context.create_decimal(3.5),
            lambda: Decimal('3.5') < 3, lambda: Decimal('3.5') >= complex(1, 0), lambda: Decimal('3.5') == complex(3.5, 0),
            lambda: max(Decimal(1), 2.0)):
    show(use)
    print(context.flags[FloatOperation])
    context.clear_flags()
