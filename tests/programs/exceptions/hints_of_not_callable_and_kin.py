# "object is not …" in all its forms.
class Obj:
    pass


obj = Obj()


def with_value(v):
    with v:
        pass


def unpack(v):
    a, b = v
    return a, b


def same(value):
    return value


def show(text, compute):
    try:
        print(text, '->', repr(compute()))
    except Exception as e:
        print(text, '->', type(e).__name__ + ':', e)


show('same(5)()', lambda: same(5)())
show('same(None)()', lambda: same(None)())
show('same("a")()', lambda: same("a")())
show('same([1])(0)', lambda: same([1])(0))
show('same({})()', lambda: same({})())
show('same((1, 2))()', lambda: same((1, 2))())
show('same(1.5)()', lambda: same(1.5)())
show('obj()', lambda: obj())
show('same(5)[0]', lambda: same(5)[0])
show('same(None)[0]', lambda: same(None)[0])
show('same(5)["a"]', lambda: same(5)["a"])
show('obj[0]', lambda: obj[0])
show('len[0]', lambda: len[0])
show('int["x"]', lambda: int["x"])
show('type(None)[0]', lambda: type(None)[0])
show('same(lambda: 0)[0]', lambda: same(lambda: 0)[0])
show('obj + 1', lambda: obj + 1)
show('1 + obj', lambda: 1 + obj)
show('obj < obj', lambda: obj < obj)
show('obj < 1', lambda: obj < 1)
show('-obj', lambda: -obj)
show('~1.5', lambda: ~1.5)
show('+"a"', lambda: +"a")
show('-[]', lambda: -[])
show('~"a"', lambda: ~"a")
show('obj @ obj', lambda: obj @ obj)
show('[] @ []', lambda: [] @ [])
show('1 @ 2', lambda: 1 @ 2)
show('1 in 5', lambda: 1 in 5)
show('1 in None', lambda: 1 in None)
show('1 in obj', lambda: 1 in obj)
show('list(5)', lambda: list(5))
show('list(None)', lambda: list(None))
show('list(obj)', lambda: list(obj))
show('[*5]', lambda: [*5])
show('[*None]', lambda: [*None])
show('(lambda a, b: 0)(*5)', lambda: (lambda a, b: 0)(*5))
show('dict(**5)', lambda: dict(**5))
show('len(**5)', lambda: len(**5))
show('print(*5)', lambda: print(*5))
show('{**[1]}', lambda: {**[1]})
show('iter(5)', lambda: iter(5))
show('next(5)', lambda: next(5))
show('len(5)', lambda: len(5))
show('len(obj)', lambda: len(obj))
show('len(None)', lambda: len(None))
show('hash([])', lambda: hash([]))
show('hash({})', lambda: hash({}))
show('hash(set())', lambda: hash(set()))
show('{[]: 1}', lambda: {[]: 1})
show('{{}}', lambda: {{}})
show('obj.x', lambda: obj.x)
show('obj.x.y', lambda: obj.x.y)
show('None.foo', lambda: None.foo)
show('"a".foo', lambda: "a".foo)
show('[].push(1)', lambda: [].push(1))
show('(1).x', lambda: (1).x)
show('int.x', lambda: int.x)
show('len.x', lambda: len.x)
show('(lambda: 0).x', lambda: (lambda: 0).x)
show('float("x")', lambda: float("x"))
show('int("x")', lambda: int("x"))
show('1 + "a"', lambda: 1 + "a")
show('"a" + 1', lambda: "a" + 1)
show('"a" + None', lambda: "a" + None)
show('[1] + (2,)', lambda: [1] + (2,))
show('None + 1', lambda: None + 1)
show('1 + None', lambda: 1 + None)
show('{} + {}', lambda: {} + {})
show('"a" * "b"', lambda: "a" * "b")
show('[1] * [2]', lambda: [1] * [2])
show('"a" - "b"', lambda: "a" - "b")
show('"5" % 2', lambda: "5" % 2)
show('"%d" % "x"', lambda: "%d" % "x")
show('1 < "a"', lambda: 1 < "a")
show('None < None', lambda: None < None)
show('[] < {}', lambda: [] < {})
show('{} < {}', lambda: {} < {})
show('1j < 1', lambda: 1j < 1)
show('object < object', lambda: object < object)
show('int("12", "x")', lambda: int("12", "x"))
show('same([1, 2])["0"]', lambda: same([1, 2])["0"])
show('same([1, 2])[1.0]', lambda: same([1, 2])[1.0])
show('same("ab")["0"]', lambda: same("ab")["0"])
show('same((1, 2))["0"]', lambda: same((1, 2))["0"])
show('same([1, 2])[None]', lambda: same([1, 2])[None])
show('same([1, 2])[(0, 1)]', lambda: same([1, 2])[(0, 1)])
show('{}["k"]', lambda: {}["k"])
show('with_value(5)', lambda: with_value(5))
show('unpack([1])', lambda: unpack([1]))
show('unpack([1, 2, 3])', lambda: unpack([1, 2, 3]))
show('unpack(5)', lambda: unpack(5))
show('unpack(None)', lambda: unpack(None))
show('unpack("a")', lambda: unpack("a"))
