from textwrap import wrap, fill, dedent, indent, shorten, TextWrapper
text = "The quick brown fox jumped over the lazy dog, and then it slept-walked for a supercalifragilistic while."
print(wrap(text, 20)); print(fill(text, 30)); print(wrap("", 10), wrap("   ", 10), wrap("word", 10), wrap("a  b", 10), wrap("tab\there", 6))
print(fill(text, 40, initial_indent="* ", subsequent_indent="  ", max_lines=3, placeholder=" [...]"))
print(wrap("supercalifragilistic", 5), wrap("supercalifragilistic", 5, break_long_words=False), wrap("a-b-c-d e-f", 4), wrap("a-b-c-d e-f", 4, break_on_hyphens=False), wrap("one\n\ntwo", 20), wrap("x y", 20, drop_whitespace=False))
print(repr(dedent("""
    def f():
        return 1

    x = 2
    """)), repr(dedent("  a\n    b\n  \n c")), repr(dedent("\ta\n\tb")), repr(dedent("no indent\n  here")))
print(repr(indent("a\n\nb\n", "> ")), repr(indent("a\n \nb", "+ ", lambda line: True)), repr(indent("", "x")))
print(shorten("Hello  world of wrapping", 12), shorten("Hello world", 11), shorten("Hello world", 10, placeholder="..."), shorten("  lots   of  space ", 50), shorten("Hello", 3, placeholder="") == "")
w = TextWrapper(width=15, fix_sentence_endings=True, replace_whitespace=False)
print(w.wrap("End one. And two.  Three!"), w.fill("a b"), TextWrapper(width=10, expand_tabs=False).wrap("a\tb"))
for use in ("wrap('a b', 0)", "wrap('a b', -1)", "shorten('hello world', 2)", "wrap(5, 5)", "wrap('a b c d', 3, max_lines=1, placeholder='.....')", "indent(5, 'x')", "fill('a', width='x')", "wrap()"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
