people = [{"name": "ann"}, {"name": "bob"}]
print(sorted(people, key=lambda p: p["name"])[0])
print(max(len(p["name"]) for p in people))
sorted(people)
