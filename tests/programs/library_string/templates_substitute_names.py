from string import Template, Formatter, capwords
import string
t = Template("$who likes ${what}s, costs $$5")
print(t.substitute(who="tim", what="kite"), t.substitute({"who": "a"}, what="b"), t.safe_substitute(who="x"), t.template, t.get_identifiers(), t.is_valid(), Template("$ x").is_valid())
for template, values in (("$who", {}), ("$", {}), ("a $1", {}), ("${who", {}), ("$who ${", {"who": 1}), ("line\n$", {})):
    try:
        print(Template(template).substitute(values))
    except (KeyError, ValueError) as error:
        print(repr(template), "->", type(error).__name__, error)
    print(repr(Template(template).safe_substitute(values)))
class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
print(Percent("%with_under %no $x %%").safe_substitute(with_under="yes", no="n"))
print(capwords("the  quick brown"), capwords("a-b-c", "-"), string.ascii_lowercase, string.digits, string.punctuation, string.hexdigits, string.octdigits, repr(string.whitespace), len(string.printable), string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)
f = Formatter()
print(f.format("{0} {a:>4} {}" if False else "{0} {a:>4}", 1, a="x"), list(f.parse("a {b!r:>{w}} {{c}}")), f.vformat("{0[k]} {x.real}", ({"k": 1},), {"x": 5}), f.get_field("0.real", (3,), {}))
class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return super().get_value(key, args, kwargs) if isinstance(key, int) else kwargs.get(key, f"<{key}>")
    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)
print(Default().format("{a} {b} {0!u}", "shout", a=1))
for use in ("f.format('{}')", "f.format('{a}')", "f.format('{0}{}', 1, 2)", "f.format('{!x}', 1)", "f.format('{:d}', 'a')", "f.format()"):
    try:
        print(eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
