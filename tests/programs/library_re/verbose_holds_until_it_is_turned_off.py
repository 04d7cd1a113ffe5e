"""(?x) at the start makes the whole pattern verbose, (?-x:…) a part of it not."""
import re

for pattern, text, flags in [('(?x) a(?-x: b) c', 'a bc', 0), (' a(?-x: b) c', 'a bc', re.VERBOSE), (' a(?x: b) c', ' ab c', 0),
                             ('(?x)# note\na(?-x:# kept\nb)# note\nc', 'a# kept\nbc', 0), ('(?x) a| b', 'b', 0), (' (?x)a', 'a', re.VERBOSE),
                             ('(?i)(?x) A', 'a', 0), ('(?x)(?i) A\\ b', 'a B', 0), ('(?x) a {2}', 'aa', 0), ('(?x) a * ?', 'a', 0)]:
    try:
        print(repr(pattern), bool(re.fullmatch(pattern, text, flags)))
    except re.error as problem:
        print(repr(pattern), problem)
