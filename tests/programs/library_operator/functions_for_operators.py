import operator as op
print(op.add(1, 2), op.sub(5, 2), op.mul("a", 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.matmul if callable(op.matmul) else None, op.neg(3), op.pos(-3), op.abs(-3), op.invert(5), op.inv(5), op.not_([]), op.truth("x"))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(2, 1), op.is_(None, None), op.is_not(1, None), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.index(True), op.length_hint([1, 2]), op.length_hint(iter([1])), op.length_hint(5, 7))
d, l = {"a": 1}, [1, 2, 3]
op.setitem(d, "b", 2); op.delitem(d, "a"); op.setitem(l, slice(0, 1), "xy")
print(d, l, op.getitem(l, -1), op.iadd([1], (2,)), op.ior({1}, {2}), op.imul(3, 4), op.call(max, 1, 5), op.isub(5, 2), op.iconcat([1], [2]))
for use in ("add(1)", "add(1, 'a')", "concat(1, 2)", "contains(5, 1)", "countOf(5, 1)", "indexOf([1], 2)", "index(1.5)", "length_hint(5, 'a')", "getitem([1], 5)", "getitem([1], 'a')", "delitem({}, 1)", "add(a=1, b=2)", "itemgetter()", "attrgetter()", "methodcaller()", "attrgetter(5)", "methodcaller(5)", "neg('a')", "nope", "lt(1, 'a')", "not_()", "truth()", "setitem((1,), 0, 2)"):
    try:
        print(use, "=", eval("op." + use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
