"""String building and formatting."""

lines = []
for i in range(200_000):
    name = "abcdefgh"[i % 8]
    lines.append(f"{name}: {i} of {i * 2} ({i / 3:.2f})")
    lines.append("%s=%d" % (name, i))
    lines.append("{}-{:>8}".format(name, i))
    lines.append(f"{i:05d}|{name!r}|{name:<4}|")
    lines.append(str(i) + " " + repr(name))
text = "\n".join(lines)
print(len(text), lines[-5:])
