class Key:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        print('asked about', other)
        return self.text == other


d = {Key('a'): 1}
d['a'] = 2
print(len(d), 'a' in d, d['a'], d.get('a'), d.setdefault('a', 3))
d['b'] = 4
print(len(d), 'b' in d, 'c' in d)
e = {'a': 1, Key('a'): 2}
print(list(e.values()), list({Key('x'): 1, 'x': 2}.values()))
