rows = [[1], [2]]
for row in rows:
    row.append(0)
rows += [[3]]
print(rows)
a, b = rows[0], rows[1]
a.append('copy')
print(rows[0], a, b)
