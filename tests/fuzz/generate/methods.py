"""The methods of the built-in kinds: argument kinds, and the kind of the result.

An argument kind ending in `?` may be left out; `any` takes anything. `small`
arguments stay small whatever happens, since they size the result.
"""
STR = """
capitalize() str; casefold() str; center(small, str1?) str; count(str, int?, int?) int; encode() bytes; encode(codec, errors?) bytes;
endswith(str, int?, int?) bool; endswith(strtuple) bool; expandtabs(small?) str; find(str, int?, int?) int; rfind(str, int?) int;
format(any, any) str; index(str, int?) int; rindex(str) int; isalnum() bool; isalpha() bool; isascii() bool; isdecimal() bool;
isdigit() bool; isidentifier() bool; islower() bool; isnumeric() bool; isprintable() bool; isspace() bool; istitle() bool; isupper() bool;
join(strs) str; join(any) str; ljust(small, str1?) str; rjust(small, str1?) str; lower() str; lstrip(str?) str; rstrip(str?) str; strip(str?) str;
partition(str) tuple; rpartition(str) tuple; removeprefix(str) str; removesuffix(str) str; replace(str, str, small?) str; split(str?, small?) list;
rsplit(str?, small?) list; splitlines(bool?) list; startswith(str, int?) bool; swapcase() str; title() str; translate(table) str; upper() str;
zfill(small) str; __len__() int; __contains__(any) bool; __getitem__(any) str; __add__(any) str; __mul__(small) str; __eq__(any) bool; __lt__(any) bool;
__mod__(any) str; __format__(str) str; __class__.__name__.lower() str; format_map(dict) str
"""
BYTES = """
capitalize() bytes; center(small, bytes1?) bytes; count(bytes) int; decode() str; decode(codec, errors?) str; endswith(bytes) bool; find(bytes, int?) int;
hex() str; hex(str1, small?) str; index(bytes) int; isalnum() bool; isdigit() bool; islower() bool; isspace() bool; istitle() bool; join(list) bytes; ljust(small, bytes1?) bytes;
lower() bytes; lstrip(bytes?) bytes; partition(bytes) tuple; removeprefix(bytes) bytes; replace(bytes, bytes, small?) bytes; rfind(bytes) int;
rjust(small) bytes; rpartition(bytes) tuple; rsplit(bytes?, small?) list; split(bytes?, small?) list; splitlines(bool?) list; startswith(bytes) bool;
strip(bytes?) bytes; swapcase() bytes; title() bytes; translate(none, bytes) bytes; upper() bytes; zfill(small) bytes; __getitem__(int) int; __contains__(any) bool
"""
BYTEARRAY = BYTES + """; append(int) none; extend(any) none; insert(small, int) none; pop(int?) int; remove(int) none; reverse() none; clear() none; copy() bytearray;
__setitem__(small, int) none; __delitem__(small) none; __iadd__(bytes) bytearray
"""
LIST = """
append(any) none; clear() none; copy() list; count(any) int; extend(list) none; extend(any) none; index(any, int?, int?) int; insert(int, any) none; pop(int?) any;
remove(any) none; reverse() none; sort() none; sort(key=key) none; sort(reverse=bool) none; sort(key=key, reverse=bool) none; __contains__(any) bool;
__len__() int; __getitem__(any) any; __setitem__(int, any) none; __delitem__(int) none; __add__(any) list; __iadd__(any) list; __eq__(any) bool; __lt__(any) bool;
__mul__(small) list; __imul__(small) list; __setitem__(slice, list) none; __delitem__(slice) none; __reversed__() any
"""
TUPLE = "count(any) int; index(any, int?) int; __len__() int; __getitem__(any) any; __add__(any) tuple; __mul__(small) tuple; __lt__(any) bool; __contains__(any) bool; __hash__() int"
DICT = """
clear() none; copy() dict; get(any, any?) any; items() any; keys() any; pop(any, any?) any; popitem() tuple; setdefault(any, any?) any; update(dict) none;
update(any) none; update(a=any, b=any) none; values() any; fromkeys(list, any?) dict; __contains__(any) bool; __getitem__(any) any; __setitem__(any, any) none; __delitem__(any) none;
__or__(any) dict; __ior__(any) dict; __eq__(any) bool; __len__() int; keys().isdisjoint(any) bool; items().mapping any; keys() & set any; __reversed__() any
"""
SET = """
add(any) none; clear() none; copy() set; difference(any) set; difference_update(any) none; discard(any) none; intersection(any) set; intersection(any, any) set;
intersection_update(any) none; isdisjoint(any) bool; issubset(any) bool; issuperset(any) bool; pop() any; remove(any) none; symmetric_difference(any) set;
symmetric_difference_update(any) none; union(any) set; union(any, any) set; update(any) none; update(any, any) none; __contains__(any) bool; __or__(any) set; __and__(any) set; __len__() int
"""
FROZENSET = """
copy() frozenset; difference(any) frozenset; intersection(any) frozenset; isdisjoint(any) bool; issubset(any) bool; issuperset(any) bool;
symmetric_difference(any) frozenset; union(any) frozenset; __contains__(any) bool; __hash__() int; __sub__(any) frozenset; add(any) none
"""
INT = """
bit_length() int; bit_count() int; to_bytes(small, order?) bytes; to_bytes(small, order, signed=bool) bytes; as_integer_ratio() tuple; conjugate() int; is_integer() bool; __add__(any) any; __sub__(any) any;
__mul__(int) any; __floordiv__(any) any; __mod__(any) any; __truediv__(any) any; __divmod__(any) any; __neg__() int; __invert__() int; __eq__(any) bool; __lt__(any) bool; __and__(any) any;
__or__(any) any; __xor__(any) any; __radd__(any) any; __pow__(small) any; __lshift__(small) int; __rshift__(small) int; __format__(spec) str; __bool__() bool; real int; imag int; numerator int; denominator int; __round__(int?) int;
__hash__() int; __index__() int; __float__() float; nosuch any; bit_length int; from_bytes(bytes, order?) int
"""
FLOAT = """
as_integer_ratio() tuple; conjugate() float; hex() str; is_integer() bool; __add__(any) any; __mod__(any) any; __floordiv__(any) any; __divmod__(any) any; __round__(small?) any; __int__() int; __trunc__() int;
__floor__() int; __ceil__() int; __eq__(any) bool; __lt__(any) bool; __hash__() int; __format__(spec) str; real float; imag float; fromhex(str) float; __truediv__(any) any; __pow__(small) any
"""
COMPLEX = "conjugate() complex; real float; imag float; __add__(any) any; __mul__(any) any; __truediv__(any) any; __eq__(any) bool; __abs__() float; __hash__() int; __format__(spec) str; __lt__(any) bool; __pow__(small) complex"
RANGE = "count(any) int; index(any) int; start int; stop int; step int; __len__() int; __getitem__(any) any; __contains__(any) bool; __reversed__() any; __eq__(any) bool; __hash__() int; __setitem__(int, int) none"
BOOL = "bit_length() int; __and__(any) any; __or__(any) any; __xor__(any) any; __add__(any) any; __invert__() int; conjugate() int; real int"
NONE = "__bool__() bool; __eq__(any) bool; foo any; __class__ any; append(any) none"
SLICE = "indices(small) tuple; indices(any) tuple; start any; stop any; step any; __eq__(any) bool; __hash__() int"


def _parsed(text):
    entries = []
    for entry in text.replace("\n", " ").split(";"):
        entry = entry.strip()
        if not entry:
            continue
        call, result = entry.rsplit(" ", 1)
        name, bracket, inside = call.partition("(")
        if bracket and name and inside.count("(") == 0 and inside.endswith(")"):
            entries.append((name, [a.strip() for a in inside[:-1].split(",") if a.strip()], result))
        else:
            entries.append((call, None, result))
    return entries


METHODS = {kind: _parsed(text) for kind, text in {
    "str": STR, "bytes": BYTES, "bytearray": BYTEARRAY, "list": LIST, "tuple": TUPLE, "dict": DICT, "set": SET,
    "frozenset": FROZENSET, "int": INT, "float": FLOAT, "complex": COMPLEX, "range": RANGE, "bool": BOOL, "none": NONE, "slice": SLICE}.items()}

FUNCTIONS = _parsed("""
abs(num) any; all(any) bool; any(any) bool; ascii(any) str; bin(int) str; bool(any) bool; bytearray(list) bytearray; bytes(list) bytes; callable(any) bool; chr(int) str;
complex(num, num?) complex; complex(str) complex; dict(a=any) dict; dict(any) dict; divmod(num, num) tuple; enumerate(any, small?) iter; filter(none, list) iter; filter(key, list) iter; float(any) float; format(any, spec?) str;
frozenset(any) frozenset; getattr(any, str) any; getattr(any, str, any) any; hasattr(any, str) bool; hash(hashable) int; hex(int) str; int(any) int; int(str, small?) int; isinstance(any, type) bool; isinstance(any, any) bool;
issubclass(type, type) bool; iter(any) iter; len(any) int; list(any) list; map(key, list) iter; map(key, list, list) iter; max(any) any; max(any, any) any; max(list, key=key) any; max(list, default=any) any; min(any) any; min(any, any, any) any;
min(list, key=key, default=any) any; next(any, any?) any; oct(int) str; ord(str) int; pow(num, small) any; pow(int, int, int) any; range(small, small?, small?) range; repr(any) str; reversed(any) iter;
round(num, small?) any; round(any) any; set(any) set; slice(small, small?) slice; sorted(any) list; sorted(list, key=key, reverse=bool) list; str(any) str; str(bytes, codec) str; str(any, any) str; sum(any) any; sum(list, any) any; tuple(any) tuple;
type(any) any; zip(any, any) iter; zip(list, list, strict=bool) iter; sum(list, start=any) any; memoryview(bytes) iter; int(float) int; int(any, base=small) int; print(any, sep=any) none; print(any, end=str) none; len(any, any) int; abs() any; vars(int) any; chr(any) str
""")
