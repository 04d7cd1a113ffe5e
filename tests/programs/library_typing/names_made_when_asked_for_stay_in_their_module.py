import decimal
import typing

Counter, IO = 'mine', 'also mine'
print(typing.Counter[str], typing.Deque[int], typing.TextIO, typing.SupportsInt, decimal.Decimal('1.5').as_tuple())
print(Counter, IO, [name for name in ('Deque', 'TextIO', 'SupportsInt', 'DecimalTuple') if name in globals()])
print(typing.Deque is typing.Deque, decimal.DecimalTuple is decimal.DecimalTuple, decimal.Decimal(1).as_tuple().digits)
decimal.DefaultContext.prec = 5
print(decimal.Context().prec)
for call in (lambda: decimal.setcontext(3), lambda: decimal.localcontext(3), lambda: setattr(decimal.getcontext(), 'prec', 'a')):
    try:
        call()
    except TypeError as error:
        print(error)
