# What an f-string's own text and its `=` fields warn of is told when all of it was read.
x = lambda *a: len(a)
a = f"\a\d {x('\e')} \g {x(r'\h')=} \i {x('\j')=:>{'3'}}" '\o' f'\p{x(r"\q")=}'
b = f'''first
\z
{x(r'\w',
   r'\v') = }
'''
print(a, b)
