from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, KW_ONLY, InitVar, make_dataclass, MISSING
@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)
    _: KW_ONLY
    secret: str = field(default="s", repr=False, compare=False)
    count: int = field(default=0, init=False)
i = Item("pen", tags=["a"], secret="x")
print(i, i.secret, i.count, i == Item("pen", 1.5, ["a"]), Item("a").tags is Item("a").tags, Item.__annotations__ and [f.name for f in fields(Item)], asdict(i), astuple(i), replace(i, name="ink"), is_dataclass(Item), is_dataclass(i), Item.__match_args__)
@dataclass
class Circle:
    r: float
    scale: InitVar[int] = 1
    area: float = field(init=False)
    def __post_init__(self, scale): self.area = 3 * self.r ** 2 * scale
print(Circle(2), Circle(2, 10).area, [f.name for f in fields(Circle)], Circle.__doc__, Item.__doc__)
M = make_dataclass("M", ["a", ("b", int), ("c", list, field(default_factory=list))], namespace={"total": lambda self: self.a + self.b})
print(M(1, 2), M(1, 2).total(), M.__name__)
for use in ("Item()", "Item('a', 1, [], 'x')", "Item('a', nope=1)", "Item('a', count=1)", "fields(5)", "asdict(Item)", "replace(i, count=5)", "replace(Circle(1), r=2)", "i < i", "hash(i)", "replace(5)", "astuple(5)", "fields(int)"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
for body in ("x: int = 1; y: int", "x: list = []", "x: int = field(default=1, default_factory=int)", "_: KW_ONLY; __: KW_ONLY", "x: dict = {}", "x: set = field(default=set())", "x = field()"):
    try:
        exec(f"@dataclass\nclass Bad:\n    {body}")
        print("accepted", body)
    except Exception as error:
        print(body, "->", type(error).__name__, error)
