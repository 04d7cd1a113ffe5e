# Fractions, decimals and statistics, in ordinary and odd uses.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


from fractions import Fraction as F
from decimal import *
import decimal
import statistics as st
getcontext().prec=5
getcontext().prec=28
with localcontext(prec=4) as ctx: print(Decimal(1)/3, ctx.prec)
getcontext().traps[DivisionByZero]=False
getcontext().traps[DivisionByZero]=True
n=st.NormalDist(100,15)
