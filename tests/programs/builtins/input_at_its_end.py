# input() without any input raises EOFError; the prompt is printed first.
try:
    input('name? ')
except EOFError as e:
    print()
    print('EOFError', e)
try:
    input()
except EOFError as e:
    print(repr(e))
for work in (lambda: input(1, 2), lambda: input(prompt='a')):
    try:
        work()
    except TypeError as e:
        print(e)
