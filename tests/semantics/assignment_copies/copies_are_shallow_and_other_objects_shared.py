grid = [[0], [0]]
other = grid
other[0].append(1)
other.append('new')
print(grid, other)
s = {1}
t = s
t.add(2)
print(s)
