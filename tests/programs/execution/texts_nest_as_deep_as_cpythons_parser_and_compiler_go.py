# Both have bounds of their own; far from them on either side the answer is sure.
def told(name, text, mode='eval'):
    try:
        compile(text, 'text', mode)
        print(name, 'fine')
    except (RecursionError, MemoryError, SyntaxError) as error:
        print(name, type(error).__name__, error.args[0])


for count in 900, 2900, 5900, 9900, 20000:
    told(f'attributes {count}', 'a' + '.b' * count)
    told(f'calls {count}', 'f' + '()' * count)
    told(f'items {count}', 'a' + '[0]' * count)
    told(f'sums {count}', 'a' + ' + a' * count)
    told(f'nots {count}', 'not ' * count + 'a')
    told(f'signs {count}', '-' * count + 'a')
    told(f'choices {count}', 'a if b else ' * count + 'c')
    told(f'ands {count}', 'a' + ' and a' * count)
    told(f'elifs {count}', 'if a: pass\n' + 'elif a: pass\n' * count, 'exec')
for count in 900, 2900, 4000, 20000:
    told(f'powers {count}', 'a' + '**a' * count)
    told(f'lambdas {count}', 'lambda: ' * count + '1')
for count in 150, 199, 250:
    told(f'lists {count}', '[' * count + ']' * count)
    told(f'calls in calls {count}', 'f(' * count + ')' * count)


class Chain:
    count = 0

    @property
    def b(self):
        self.count += 1
        return self


print(eval('Chain()' + '.b' * 5000 + '.count'))
print(eval('1' + ' + x' * 9000, {'x': 1}))
print(eval('1' + ' + 1' * 9000))
print(eval('not ' * 5001 + 'x', {'x': 1}))
print(eval('2' + '**1' * 2500))
