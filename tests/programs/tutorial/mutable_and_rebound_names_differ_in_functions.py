def append(item, items): items.append(item)
def rebind(items): items = [9]
def augmented(items): items += [7]
def augmented_tuple(t): t += (7,); return t
l, t = [1], (1,)
append(2, l); rebind(l); augmented(l)
print(l, augmented_tuple(t), t)
def swap(a, b): return b, a
a, b = swap(1, 2)
print(a, b)
total = 0
def add_to_total(n):
    global total
    total += n
    return total
print(add_to_total(5), add_to_total(5), total)
config = {"debug": False}
def enable(): config["debug"] = True
enable()
print(config)
def shadow():
    config = {"debug": "local"}
    return config
print(shadow(), config)
matrix = [[0] * 3] * 2
matrix[0][0] = 1
print(matrix)
b = a = [1]
a = a + [2]
print(a, b)
