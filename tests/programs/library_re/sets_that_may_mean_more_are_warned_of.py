"""What later may be an operation on sets is warned of, with its place."""
import re
import warnings

for pattern in ['[[a]', '[a[b]', '[^[a]', '[a--b]', '[a-c--b]', '[--a]', '[---a]', '[a&&b]', '[&&a]', '[&&&&]', '[a||b]', '[a~~b]', '[[:alpha:]]',
                '[a-z||0-9]', '[]&&a]', '[a&b|c~d-e]', '[a&&']:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try:
            re.compile(pattern)
        except re.error as problem:
            print(problem)
    print(pattern, [f'{each.category.__name__}: {each.message}' for each in told])
