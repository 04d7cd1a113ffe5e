# Appending to a long text in a variable may reuse its room; nobody may notice.
def build(n):
    text = ""
    seen = []
    for i in range(n):
        text += "ab"
        if i in (127, 128, 200, 400):
            seen.append(text)
            keys = {text: i}
            text += "!"
            seen.append((keys.get(text), hash(text) == hash(seen[-1] + "!"), seen[-1] == text[:-1]))
    return text, seen


text, seen = build(600)
print(len(text), [len(s) if isinstance(s, str) else s for s in seen])


def doubled():
    text = "x" * 300
    other = text
    text += "y"
    text += text
    text = text + "z"
    return len(text), len(other), text[300], text[-1], text.count("y")


print(doubled())


def widening():
    text = "a" * 300
    for c in ("b", "é", "c", "日", "d", "😀", "e"):
        text += c
    return text[299:], text.isascii(), len(text)


print(widening())


def shared(parts):
    text = "-" * 256
    views = []
    for part in parts:
        text += part
        views.append(text)
    return [v[256:] for v in views]


print(shared(["a", "b", "", "c"]))


def upper(text):
    return text.upper(), text.lower(), text.capitalize(), text.title(), text.swapcase()


print(upper("hello World"), upper("a"), upper(""), upper("ß straße É"), "aXbX".replace("X", ""), "aaa".replace("a", "bb", 2))
print("aXb".replace("X", "é"), "".replace("", "x"), "abc".replace("", "-"), "abc".replace("b", "日"), "ab" * 3 > "ab", "a" < "é")
