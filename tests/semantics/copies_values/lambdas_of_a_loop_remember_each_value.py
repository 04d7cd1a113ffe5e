def make():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return fs

print([f() for f in make()])
print([f() for f in [lambda: j for j in range(3)]])
